// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace trunkdesk {

/// Fusion with flat controls: bordered buttons, underlined tabs, quiet headers, thin scroll bars. Every colour comes from the
/// palette it is handed (through Theme::of), never from a style sheet.
class ConsoleStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ConsoleStyle();

    static constexpr qreal radius = 4.5; ///< of buttons and fields
    static constexpr int rowHeight = 30; ///< of a table
    static constexpr int sideRowHeight = 26;
    static constexpr int logRowHeight = 24;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
};

} // namespace trunkdesk
