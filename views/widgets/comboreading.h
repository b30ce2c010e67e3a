// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

namespace trunkdesk {

/// From now on screen readers hear a combo box that has an accessible name as “name: what is chosen”. Qt's own reading is only what
/// is chosen, by which several combo boxes of one form cannot be told apart. May be called again and again.
void readComboBoxesByName();

} // namespace trunkdesk
