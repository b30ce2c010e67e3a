// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

namespace trunkdesk {

class RoutingPicture;

/// Makes screen readers see a RoutingPicture as a list with an item for each target. To be called before the first one is asked for.
void installRoutingAccess();
/// The items are other ones now.
void forgetRoutingItems(RoutingPicture *picture);

} // namespace trunkdesk
