// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/theme/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

QString fileOf(const QString &name)
{
    return u":/trunkdesk/icons/%1.svg"_s.arg(name);
}

/// Our SVGs have one colour; only their shape counts here.
QPixmap tinted(const QString &name, const QSize &pixels, const QColor &colour)
{
    const auto key = u"trunkdesk/%1/%2x%3/%4"_s.arg(name).arg(pixels.width()).arg(pixels.height()).arg(colour.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(fileOf(name));
    if (renderer.isValid()) {
        QPainter painter(&pixmap);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Looks its colour up when it draws, because the theme may have changed since it was made.
class TintedEngine : public QIconEngine
{
public:
    TintedEngine(const QString &name, Tone tone) : m_name(name), m_tone(tone) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, m_name, rect, colour(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return tinted(m_name, size, colour(mode)); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override { return tinted(m_name, size, colour(mode)); }
    QIconEngine *clone() const override { return new TintedEngine(m_name, m_tone); }
    QString key() const override { return u"trunkdesk"_s; }
    QString iconName() override { return m_name; }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {{16, 16}, {32, 32}}; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const auto &theme = Theme::of(QGuiApplication::palette());
        if (mode != QIcon::Disabled)
            return theme.colour(m_tone);
        auto faint = theme.colour(Tone::Dim);
        faint.setAlpha(120);
        return faint;
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new TintedEngine(name, tone));
}

QIcon icon(const char *name, Tone tone)
{
    return icon(QString::fromLatin1(name), tone);
}

void paintIcon(QPainter *painter, const QString &name, const QRectF &rect, const QColor &colour)
{
    const auto ratio = painter->device()->devicePixelRatioF();
    auto pixmap = tinted(name, (rect.size() * ratio).toSize(), colour);
    painter->drawPixmap(rect, pixmap, QRectF(pixmap.rect()));
}

} // namespace trunkdesk
