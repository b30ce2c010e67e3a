// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/routing/pictureexport.h"

#include "views/routing/routingpainter.h"
#include "views/theme/theme.h"

#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

RoutingLook lookOutside(const QFont &font)
{
    return {.theme = &Theme::light(), .font = font, .titled = true, .compact = false};
}

} // namespace

QByteArray routingSvg(const RoutingScene &scene, const QFont &font)
{
    const auto look = lookOutside(font);
    const auto size = routingSceneSize(scene, look);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    constexpr int screen = 96; // as a browser reckons, so that it is as large as it is drawn
    generator.setResolution(screen);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(scene.flow.title.toHtmlEscaped()); // Qt writes these two as they are
    generator.setDescription(sceneDescription(scene).toHtmlEscaped()); // the same in words, for those who cannot see it
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(), size), Theme::light().colour(Tone::Base));
    paintRoutingScene(&painter, {QPoint(), size}, scene, look);
    painter.end();
    return buffer.data();
}

QImage routingImage(const RoutingScene &scene, const QFont &font, qreal scale)
{
    const auto look = lookOutside(font);
    const auto size = routingSceneSize(scene, look);
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Theme::light().colour(Tone::Base));
    QPainter painter(&image);
    paintRoutingScene(&painter, {QPoint(), size}, scene, look);
    painter.end();
    image.setText(u"Title"_s, scene.flow.title);
    image.setText(u"Description"_s, sceneDescription(scene));
    return image;
}

QByteArray routingPng(const RoutingScene &scene, const QFont &font)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    routingImage(scene, font).save(&buffer, "PNG");
    return buffer.data();
}

void paintRoutingPage(QPainter *painter, const QRectF &page, int dpi, const RoutingScene &scene, const QFont &font)
{
    const auto look = lookOutside(font);
    constexpr int screen = 96; // what the sizes of the layout are meant for
    const qreal usual = qreal(dpi) / screen;
    // On paper that is narrower than the picture would like to be it is first set narrower, and only then smaller.
    const auto natural = routingSceneSize(scene, look);
    const auto size = routingSceneSize(scene, look, qMin(natural.width(), qMax(640, int(page.width() / usual))));
    const auto fit = qMin(page.width() / size.width(), page.height() / size.height());
    painter->save();
    painter->translate(page.topLeft());
    painter->scale(qMin(usual, fit), qMin(usual, fit));
    paintRoutingScene(painter, {QPoint(), size}, scene, look);
    painter->restore();
}

QString pictureFileName(const RoutingScene &scene)
{
    static const QRegularExpression odd(u"[^\\p{L}\\p{N}]+"_s);
    auto name = scene.flow.title.left(60).replace(odd, u"-"_s);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"routing"_s : name + u"-routing"_s;
}

} // namespace trunkdesk
