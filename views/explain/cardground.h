// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme/theme.h"

class QWidget;

namespace trunkdesk {

class ToneLabel;

/// The rounded ground of a card, drawn in its paintEvent().
void paintCardGround(QWidget *card);
/// A sentence on a card: wraps, and can be copied with the mouse.
[[nodiscard]] ToneLabel *cardSentence(const QString &text, Tone tone, QWidget *card);

} // namespace trunkdesk
