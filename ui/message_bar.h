// SPDX-License-Identifier: MIT
#pragma once

#include <QQueue>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace decretum {

/// A button of a message: its words, already translated, and what it does. The message is gone when it was pressed.
struct MessageAction {
    QString text{};
    std::function<void()> act{};
};

struct Message {
    enum class Kind : quint8 { Info, Warning, Error };
    Kind kind = Kind::Info;
    QString text{};                  ///< What happened, why, what now. Plain text.
    QList<MessageAction> actions{};  ///< Two at the most.
    QString key{};                   ///< A message with the key of one that waits or is shown takes its place; empty: none.
};

/// The bar across the top of the window: one message at a time, the others wait behind it. Hidden while there is none.
class MessageBar final : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void post(const Message& message);
    /// Takes it away where what it said no longer holds.
    void withdraw(const QString& key);
    int count() const;  ///< The shown one and those that wait.

public Q_SLOTS:
    /// Goes on to the next.
    void dismiss();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void showCurrent();
    void press(int action);

    QLabel* m_sign;
    QLabel* m_text;
    QLabel* m_waiting;
    QList<QPushButton*> m_buttons;
    QToolButton* m_close;
    QQueue<Message> m_messages;  ///< The first is shown.
};

}  // namespace decretum
