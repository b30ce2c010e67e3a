// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

class QMenu;

namespace trunkdesk {

class RoutingPicture;
struct RoutingScene;

/// What can be done with a picture besides looking at it: copy, save, print, and simulate an outage where that is offered.
[[nodiscard]] QMenu *pictureMenu(RoutingPicture *picture, bool withSimulation);
void copySceneText(const RoutingScene &scene);

} // namespace trunkdesk
