// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

class QColor;
class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionComboBox;
class QWidget;

/// The shapes that ConsoleStyle draws instead of Fusion.
namespace trunkdesk::stylepainting {

void button(QPainter *painter, const QStyleOption &option, bool isDefault);
void toolButton(QPainter *painter, const QStyleOption &option, bool bordered);
void toolButtonContent(QPainter *painter, const QStyleOptionToolButton &option);
void progressBar(QPainter *painter, const QStyleOptionProgressBar &option);
void field(QPainter *painter, const QStyleOption &option, bool ground);
void checkBox(QPainter *painter, const QStyleOption &option);
void comboBox(QPainter *painter, const QStyleOptionComboBox &option, const QRect &arrow);
void tab(QPainter *painter, const QStyleOptionTab &option);
void header(QPainter *painter, const QStyleOptionHeader &option);
void headerLabel(QPainter *painter, const QStyleOptionHeader &option);
void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider, const QColor &ground);
/// A line of one pixel along an edge.
void bottomLine(QPainter *painter, const QStyleOption &option);
void topLine(QPainter *painter, const QStyleOption &option);

} // namespace trunkdesk::stylepainting
