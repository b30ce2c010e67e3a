// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace trunkdesk {

/// The controls inside a widget that Tab can reach now, in reading order: as the layouts have them, whenever they were made. Qt's own
/// chain is the order of making, which puts a tab that is built later behind everything else of the window.
[[nodiscard]] QWidgetList readingOrder(QWidget *root);

} // namespace trunkdesk
