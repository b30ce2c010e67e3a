// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/routing/routingscene.h"

#include <QFont>
#include <QImage>

class QPainter;

namespace trunkdesk {

// The picture of a trunk where it leaves the window: with the trunk's name and what it comes to on top, in light colours, since paper and tickets are
// white, and as wide as it needs so that nothing is cut.

[[nodiscard]] QByteArray routingSvg(const RoutingScene &scene, const QFont &font);
/// At `scale` pixels a point, for screens and tickets.
[[nodiscard]] QImage routingImage(const RoutingScene &scene, const QFont &font, qreal scale = 2);
[[nodiscard]] QByteArray routingPng(const RoutingScene &scene, const QFont &font);
/// As large as a page holds, at most as large as text on paper usually is; `page` in the painter's own units, `dpi` of the device.
void paintRoutingPage(QPainter *painter, const QRectF &page, int dpi, const RoutingScene &scene, const QFont &font);
/// `hq-trunk-routing`, fit to be a file's name.
[[nodiscard]] QString pictureFileName(const RoutingScene &scene);

} // namespace trunkdesk
