// SPDX-License-Identifier: MIT
#include "icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

QString pathOf(const QString& name)
{
    return u":/icons/actions/"_s + name + u".svg"_s;
}

QByteArray drawingOf(const QString& name, const QColor& colour)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
}

/// Size in pixels of the device.
QPixmap drawn(const QString& name, const QColor& colour, const QSize& pixels)
{
    const QString key = u"decretum-icon/%1/%2/%3x%4"_s.arg(name, colour.name(QColor::HexRgb)).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawingOf(name, colour));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), pixels));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor colourFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected: return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active: break;
    }
    return palette.color(QPalette::Active, QPalette::WindowText);
}

class LineIconEngine final : public QIconEngine {
public:
    explicit LineIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, drawn(m_name, colourFor(mode), (QSizeF(rect.size()) * ratio).toSize()));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override { return drawn(m_name, colourFor(mode), size); }
    /// `size` is in pixels of the device already; QIcon sets the ratio.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override { return drawn(m_name, colourFor(mode), size); }
    QIconEngine* clone() const override { return new LineIconEngine(m_name); }
    QString key() const override { return u"decretum-line"_s; }
    bool isNull() override { return false; }

private:
    QString m_name;
};

}  // namespace

QIcon icon(const QString& name)
{
    if (!QFile::exists(pathOf(name)))
        return {};
    return QIcon(new LineIconEngine(name));
}

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal devicePixelRatio)
{
    QPixmap pixmap = drawn(name, colour, (QSizeF(size, size) * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QStringList iconNames()
{
    QStringList names = QDir(u":/icons/actions"_s).entryList(QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(4);  // ".svg"
    return names;
}

}  // namespace decretum
