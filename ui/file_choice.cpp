// SPDX-License-Identifier: MIT
#include "file_choice.h"

#include "app/describe.h"
#include "base/file.h"
#include "theme.h"
#include "user_settings.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>

namespace decretum {

namespace {

constexpr int kPictureHeight = 40;
constexpr int kPictureWidth = 160;

}  // namespace

FileChoice::FileChoice(QWidget* parent)
    : QWidget(parent), m_shown(new QLabel), m_problem(new QLabel), m_choose(new QPushButton), m_remove(new QPushButton)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceSmall);
    row->addWidget(m_shown, 1);
    row->addWidget(m_remove);
    row->addWidget(m_choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceTiny);
    column->addLayout(row);
    column->addWidget(m_problem);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_shown->setTextFormat(Qt::PlainText);
    m_shown->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QPushButton* button : {m_choose, m_remove})
        button->setAutoDefault(false);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &FileChoice::ask);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setFile({}, {});
        Q_EMIT changed();
    });
    retranslate();
}

void FileChoice::setKind(const Kind& kind)
{
    m_kind = kind;
}

void FileChoice::setFile(const QByteArray& bytes, const QString& name)
{
    m_bytes = bytes;
    m_name = bytes.isEmpty() ? QString() : name;
    m_problem->hide();
    showFile();
}

void FileChoice::ask()
{
    const QString path = QFileDialog::getOpenFileName(this, m_kind.title, folderToOffer(m_folder), m_kind.filter);
    if (!path.isEmpty())
        take(path);
}

void FileChoice::take(const QString& path)
{
    m_folder = QFileInfo(path).path();
    const Result<QByteArray> bytes = readFile(path);
    const QString wrong = bytes ? m_kind.wrong(*bytes) : describe(bytes.error());
    if (wrong.isEmpty()) {
        setFile(*bytes, QFileInfo(path).fileName());
        Q_EMIT changed();
        return;
    }
    m_problem->setText(bytes ? QFileInfo(path).fileName() + QStringLiteral(": ") + wrong : wrong);
    m_problem->show();
}

void FileChoice::showFile()
{
    QPixmap picture;
    if (!m_bytes.isEmpty() && picture.loadFromData(m_bytes)) {
        const double ratio = devicePixelRatioF();
        picture = picture.scaled(QSizeF(kPictureWidth * ratio, kPictureHeight * ratio).toSize(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(ratio);
        m_shown->setPixmap(picture);
    } else {
        m_shown->setText(m_bytes.isEmpty() ? tr("none") : m_name);
    }
    m_shown->setToolTip(m_name);
    m_shown->setAccessibleName(m_bytes.isEmpty() ? tr("none") : m_name);
    m_remove->setVisible(!m_bytes.isEmpty());
    QPalette muted = palette();
    if (m_bytes.isEmpty())
        muted.setColor(QPalette::WindowText, themeColours(palette()).muted);
    m_shown->setPalette(muted);
    QPalette warned = palette();
    warned.setColor(QPalette::WindowText, themeColours(palette()).overdue);
    m_problem->setPalette(warned);
}

void FileChoice::retranslate()
{
    m_choose->setText(tr("Choose…"));
    m_remove->setText(tr("Remove"));
    showFile();
}

void FileChoice::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showFile();
}

}  // namespace decretum
