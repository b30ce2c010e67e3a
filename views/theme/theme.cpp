// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/theme/theme.h"

#include <QCoreApplication>
#include <QFontDatabase>

#include <array>

namespace trunkdesk {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

// In the order of Tone.
constexpr std::array<Pair, 25> colours{{
    {0xfff3f5f8, 0xff20252c}, // Window
    {0xffffffff, 0xff181c22}, // Base
    {0xfff8fafc, 0xff1c2127}, // Alternate
    {0xff1c2430, 0xffe4e8ee}, // Text
    {0xff5a6675, 0xff97a3b2}, // Dim
    {0xffd8dee6, 0xff343c47}, // Line
    {0xff2563a8, 0xff6aaef0}, // Accent
    {0xffe3eefb, 0xff26394f}, // Selection
    {0xff0b7a75, 0xff3fb8b1}, // Sandbox
    {0xffb3261e, 0xfff2776e}, // Live
    {0xff8a5a00, 0xffe0b050}, // ReadOnly
    {0xff55606e, 0xff9aa6b5}, // File
    {0xffb3261e, 0xfff2776e}, // Error
    {0xff8a5a00, 0xffe0b050}, // Warning
    {0xff6e40c9, 0xffb392f0}, // Security
    {0xff1e7b3c, 0xff63c383}, // Fine
    {0xff2f74b8, 0xff4b90d4}, // Share1
    {0xff6ba3d6, 0xff35689b}, // Share2
    {0xffa9c9e8, 0xff284b70}, // Share3
    {0xfffdecea, 0xff3b2423}, // ErrorGround
    {0xfffff6e0, 0xff38301d}, // WarningGround
    {0xffe6f5ea, 0xff1f3427}, // FineGround
    {0xffe3eefb, 0xff26394f}, // InfoGround
    {0xffe6eaf0, 0xff2d343e}, // Badge
    {0xffffffff, 0xff10151b}, // OnAccent
}};

} // namespace

const Theme &Theme::light()
{
    static const Theme theme(false);
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme(true);
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness() ? dark() : light();
}

QColor Theme::colour(Tone tone) const
{
    const auto &pair = colours.at(static_cast<size_t>(tone));
    return QColor::fromRgba(m_dark ? pair.dark : pair.light);
}

QPalette Theme::palette() const
{
    const auto c = [this](Tone tone) { return colour(tone); };
    QPalette p;
    p.setColor(QPalette::Window, c(Tone::Window));
    p.setColor(QPalette::WindowText, c(Tone::Text));
    p.setColor(QPalette::Base, c(Tone::Base));
    p.setColor(QPalette::AlternateBase, c(Tone::Alternate));
    p.setColor(QPalette::Text, c(Tone::Text));
    p.setColor(QPalette::Button, m_dark ? c(Tone::Window) : c(Tone::Base));
    p.setColor(QPalette::ButtonText, c(Tone::Text));
    p.setColor(QPalette::BrightText, c(Tone::Error));
    p.setColor(QPalette::ToolTipBase, c(Tone::Base));
    p.setColor(QPalette::ToolTipText, c(Tone::Text));
    p.setColor(QPalette::PlaceholderText, c(Tone::Dim));
    p.setColor(QPalette::Highlight, c(Tone::Selection));
    p.setColor(QPalette::HighlightedText, c(Tone::Text));
    p.setColor(QPalette::Link, c(Tone::Accent));
    p.setColor(QPalette::LinkVisited, c(Tone::Accent));
    p.setColor(QPalette::Light, c(m_dark ? Tone::Line : Tone::Base));
    p.setColor(QPalette::Midlight, c(Tone::Line));
    p.setColor(QPalette::Mid, c(Tone::Line));
    p.setColor(QPalette::Dark, c(Tone::Line).darker(m_dark ? 140 : 115));
    p.setColor(QPalette::Shadow, m_dark ? QColor(0, 0, 0) : c(Tone::Dim));
    auto faint = c(Tone::Dim);
    faint.setAlpha(150);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, faint);
    p.setColor(QPalette::Disabled, QPalette::Base, c(Tone::Window));
    return p;
}

Tone toneOf(AccountMode mode)
{
    switch (mode) {
    case AccountMode::Live: return Tone::Live;
    case AccountMode::ReadOnly: return Tone::ReadOnly;
    case AccountMode::Sandbox: return Tone::Sandbox;
    case AccountMode::File: break;
    }
    return Tone::File;
}

QString modeWord(AccountMode mode)
{
    switch (mode) {
    case AccountMode::Live: return QCoreApplication::translate("Mode", "LIVE");
    case AccountMode::ReadOnly: return QCoreApplication::translate("Mode", "READ-ONLY");
    case AccountMode::Sandbox: return QCoreApplication::translate("Mode", "SANDBOX");
    case AccountMode::File: break;
    }
    return QCoreApplication::translate("Mode", "FILE");
}

QString modeText(AccountMode mode)
{
    switch (mode) {
    case AccountMode::Live: return QCoreApplication::translate("Mode", "A live account: what you apply here changes real calls.");
    case AccountMode::ReadOnly: return QCoreApplication::translate("Mode", "A real account, opened for reading: nothing is sent that changes it.");
    case AccountMode::Sandbox: return QCoreApplication::translate("Mode", "An invented account on this computer: try anything, nobody is called.");
    case AccountMode::File: break;
    }
    return QCoreApplication::translate("Mode", "Read from a file: everything can be looked at, nothing can be changed.");
}

QFont monospace(const QFont &beside)
{
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (beside.pointSizeF() > 0)
        font.setPointSizeF(beside.pointSizeF() * 0.96);
    else
        font.setPixelSize(beside.pixelSize());
    font.setStyleHint(QFont::Monospace);
    return font;
}

QFont sized(const QFont &base, qreal steps, bool bold)
{
    auto font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() + steps);
    else
        font.setPixelSize(base.pixelSize() + qRound(steps * 4 / 3));
    if (bold)
        font.setBold(true);
    return font;
}

} // namespace trunkdesk
