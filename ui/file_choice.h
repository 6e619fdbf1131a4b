// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace decretum {

/// A file that is taken into the settings as a whole: its name or its picture, a button that asks for another and one that lets go of it.
/// A file that is none of the kind is refused in place, with the reason; the one before it stays.
class FileChoice final : public QWidget {
    Q_OBJECT

public:
    struct Kind {
        QString title{};   ///< Of the box that asks: «Picture of the letterhead».
        QString filter{};  ///< «Pictures (*.png *.jpg)»
        /// Why the bytes are none of the kind, already translated; empty: they are.
        std::function<QString(const QByteArray& bytes)> wrong{};
    };
    explicit FileChoice(QWidget* parent = nullptr);
    void setKind(const Kind& kind);

    QByteArray bytes() const { return m_bytes; }
    QString name() const { return m_name; }
    void setFile(const QByteArray& bytes, const QString& name);
    /// As if the user had chosen it.
    void take(const QString& path);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void ask();
    void showFile();
    void retranslate();

    Kind m_kind;
    QByteArray m_bytes;
    QString m_name;
    QString m_folder;
    QLabel* m_shown;
    QLabel* m_problem;
    QPushButton* m_choose;
    QPushButton* m_remove;
};

}  // namespace decretum
