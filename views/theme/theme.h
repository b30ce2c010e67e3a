// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/account.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace trunkdesk {

/// What a colour means. A meaning never stands in colour alone: a word or an icon says the same.
enum class Tone {
    Window, Base, Alternate, Text, Dim, Line, Accent, Selection,
    Sandbox, Live, ReadOnly, File,
    Error, Warning, Security, Fine,
    Share1, Share2, Share3, ///< bars of the first, second and every further tier
    ErrorGround, WarningGround, FineGround, InfoGround, ///< behind a message
    Badge,    ///< behind a badge
    OnAccent, ///< text on the accent
};

/// The light or the dark set of colours. Which of the two a widget lives in follows from its palette, so a widget asks
/// Theme::of(palette()) when it paints and never holds a colour.
class Theme
{
public:
    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &dark();
    [[nodiscard]] static const Theme &of(const QPalette &palette);

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] QColor colour(Tone tone) const;
    [[nodiscard]] QPalette palette() const; ///< for the application

private:
    explicit Theme(bool dark) : m_dark(dark) { }
    bool m_dark;
};

[[nodiscard]] Tone toneOf(AccountMode mode);
[[nodiscard]] QString modeWord(AccountMode mode); ///< SANDBOX, LIVE, READ-ONLY, FILE
[[nodiscard]] QString modeText(AccountMode mode); ///< the same as a sentence, for a tooltip

/// Fixed pitch at the size of the given font: for ids, URIs and JSON.
[[nodiscard]] QFont monospace(const QFont &beside);
/// The given font, `steps` points larger or smaller, and bold when asked.
[[nodiscard]] QFont sized(const QFont &base, qreal steps, bool bold = false);

} // namespace trunkdesk
