// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme/theme.h"

#include <QIcon>

class QPainter;

namespace trunkdesk {

/// An icon of our family (`icons/NAME.svg`), drawn in the colour of the tone at any size and scale. It follows a change of theme.
[[nodiscard]] QIcon icon(const QString &name, Tone tone = Tone::Text);
[[nodiscard]] QIcon icon(const char *name, Tone tone = Tone::Text);

/// Paints it at once, for delegates and pictures.
void paintIcon(QPainter *painter, const QString &name, const QRectF &rect, const QColor &colour);

} // namespace trunkdesk
