// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/routing/routinglayout.h"

class QPainter;

namespace trunkdesk {

// The picture of a trunk on anything that can be painted on: the window, an image, an SVG file, paper.

/// What it takes; without a width as much as nothing needs to be cut for.
[[nodiscard]] QSize routingSceneSize(const RoutingScene &scene, const RoutingLook &look, int width = 0);
/// Fills a place that is as wide as given, from its top, routingSceneSize() high or more.
void paintRoutingScene(QPainter *painter, const QRect &place, const RoutingScene &scene, const RoutingLook &look);

} // namespace trunkdesk
