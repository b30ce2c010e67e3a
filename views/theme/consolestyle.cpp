// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/theme/consolestyle.h"

#include "views/theme/stylepainting.h"
#include "views/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace paint = stylepainting;

static constexpr int tabIcon = 16;
static constexpr int tabIconGap = 6;

ConsoleStyle::ConsoleStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) { }

static bool isDefault(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton);
}

/// A scroll bar (or the corner between two) lies on the same ground as what it scrolls: white beside a table, the window's beside
/// a form or where the rows lie on the window itself.
static QColor groundOf(const QStyleOption *option, const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
    if (!area && parent)
        area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    if (!area)
        return option->palette.color(QPalette::Base);
    return option->palette.color(area->viewport()->autoFillBackground() ? area->viewport()->backgroundRole() : QPalette::Window);
}

/// How much of an upright scroll bar stands beside the heading of its table: there it is heading too, and the groove begins below.
static int besideHeading(const QStyleOption *option, const QWidget *widget)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    const auto *holder = widget ? widget->parentWidget() : nullptr;
    const auto *table = qobject_cast<const QTableView *>(holder ? holder->parentWidget() : nullptr);
    if (!bar || bar->orientation != Qt::Vertical || !table || !table->horizontalHeader()->isVisible())
        return 0;
    return qMin(table->horizontalHeader()->height(), bar->rect.height() / 2);
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features.testFlag(QStyleOptionButton::Flat) && !(option->state & (State_MouseOver | State_Sunken | State_HasFocus)))
            return;
        return paint::button(painter, *option, isDefault(option));
    case PE_PanelButtonTool:
        return paint::toolButton(painter, *option, !option->state.testFlag(State_AutoRaise));
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameTabBarBase:
        if (element == PE_PanelStatusBar)
            paint::topLine(painter, *option);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
            || qobject_cast<const QTabBar *>(widget))
            return; // their edge or their row shows it
        break;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return paint::field(painter, *option, true);
        painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    case PE_FrameLineEdit:
        return paint::field(painter, *option, false);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paint::checkBox(painter, *option);
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, groundOf(option, widget));
        return;
    case PE_FrameTabWidget:
        return paint::topLine(painter, *option);
    case PE_Frame:
        if (const auto *lines = qobject_cast<const QPlainTextEdit *>(widget); lines && !lines->isReadOnly())
            return paint::field(painter, *option, false);
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0) {
            painter->save();
            painter->setPen(Theme::of(option->palette).colour(Tone::Line));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            painter->restore();
        }
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && isDefault(option) && button->state.testFlag(State_Enabled)) {
            auto copy = *button;
            copy.palette.setColor(QPalette::ButtonText, Theme::of(option->palette).colour(Tone::OnAccent));
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return paint::tab(painter, *tab);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const auto &theme = Theme::of(option->palette);
            const bool selected = tab->state.testFlag(State_Selected);
            painter->save();
            auto font = painter->font();
            font.setBold(selected);
            painter->setFont(font);
            painter->setPen(theme.colour(selected ? Tone::Text : Tone::Dim));
            auto place = tab->rect;
            if (!tab->icon.isNull()) {
                constexpr int size = tabIcon, gap = tabIconGap;
                const int whole = size + gap + painter->fontMetrics().size(Qt::TextHideMnemonic, tab->text).width();
                const int left = qMax(place.left() + 4, place.center().x() - whole / 2);
                tab->icon.paint(painter, visualRect(tab->direction, place, QRect(left, place.center().y() - size / 2 + 1, size, size)));
                place = visualRect(tab->direction, tab->rect, QRect(left + size + gap, place.top(), whole - size - gap + 2, place.height()));
            }
            painter->drawText(place, Qt::AlignCenter | (styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), tab->text);
            painter->restore();
            return;
        }
        break;
    case CE_Header: // all of it here, because the base style leaves the label too little room
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            paint::header(painter, *header);
            return paint::headerLabel(painter, *header);
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paint::header(painter, *header);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, Theme::of(option->palette).colour(Tone::Window));
        return paint::bottomLine(painter, *option);
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            return paint::headerLabel(painter, *header);
        }
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option); bar && !bar->textVisible)
            return paint::progressBar(painter, *bar);
        break;
    case CE_ToolBar:
        painter->fillRect(option->rect, option->palette.brush(QPalette::Window));
        return paint::bottomLine(painter, *option);
    case CE_Splitter:
        painter->fillRect(option->rect, Theme::of(option->palette).colour(Tone::Line));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            paint::scrollBar(painter, *slider, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget), groundOf(option, widget));
            if (const int heading = besideHeading(option, widget); heading > 0) {
                QStyleOption top(*option);
                top.rect.setHeight(heading);
                painter->fillRect(top.rect, Theme::of(option->palette).colour(Tone::Window));
                paint::bottomLine(painter, top);
            }
            return;
        }
    }
    if (control == CC_ToolButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button && button->arrowType == Qt::NoArrow && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
            paint::toolButton(painter, *option, !option->state.testFlag(State_AutoRaise));
            return paint::toolButtonContent(painter, *button);
        }
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && combo->frame)
            return paint::comboBox(painter, *combo, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // Thin bars without arrow buttons: the groove is all of it.
    const bool upright = bar->orientation == Qt::Vertical;
    const int heading = besideHeading(option, widget);
    const int room = upright ? bar->rect.height() - heading : bar->rect.width();
    const int thick = upright ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int length = range > 0 ? qBound(qMin(28, room), int(qint64(room) * bar->pageStep / (range + bar->pageStep)), room) : room;
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, room - length, bar->upsideDown);
    const auto along = [&](int from, int size) { return upright ? QRect(0, heading + from, thick, size) : QRect(from, 0, size, thick); };
    QRect rect;
    switch (part) {
    case SC_ScrollBarGroove: rect = along(0, room); break;
    case SC_ScrollBarSlider: rect = along(start, length); break;
    case SC_ScrollBarSubPage: rect = along(0, start); break;
    case SC_ScrollBarAddPage: rect = along(start + length, room - start - length); break;
    default: return {};
    }
    return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    auto result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: return {qMax(result.width() + 12, 64), qMax(result.height(), 28)};
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (!button || button->toolButtonStyle == Qt::ToolButtonIconOnly || button->text.isEmpty())
            return result.expandedTo({26, 26});
        const int menu = button->features.testFlag(QStyleOptionToolButton::HasMenu) ? 16 : 0;
        const int picture = button->icon.isNull() || button->toolButtonStyle == Qt::ToolButtonTextOnly ? 0 : button->iconSize.width() + 6;
        return {picture + button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() + menu + 24, qMax(result.height(), 28)};
    }
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: return {result.width(), qMax(result.height(), 28)};
    case CT_TabBarTab: {
        auto font = widget ? widget->font() : QFont();
        font.setBold(true); // the selected one is bold; none may move when it becomes so
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        const int text = tab ? QFontMetrics(font).size(Qt::TextShowMnemonic, tab->text).width() : result.width();
        return {text + 24 + (tab && !tab->icon.isNull() ? tabIcon + tabIconGap : 0), qMax(result.height(), 34)};
    }
    case CT_HeaderSection: return {result.width(), qMax(30, option->fontMetrics.height() + 12)};
    case CT_MenuBarItem: return {result.width() + 4, qMax(result.height(), 28)};
    default: return result;
    }
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_SplitterWidth: return 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize: return 16;
    case PM_ToolBarItemSpacing: return 6;
    case PM_ToolBarItemMargin: return 6;
    case PM_ToolBarFrameWidth: return 0;
    case PM_HeaderMargin: return 10;
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight: return 15;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_UnderlineShortcut: return QProxyStyle::styleHint(hint, option, widget, answer);
    case SH_DialogButtonBox_ButtonsHaveIcons: // words are enough, and Qt's pictures are of another family
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_Table_GridLineColor: return int(Theme::of(option ? option->palette : QPalette()).colour(Tone::Line).rgba());
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_MessageBox_TextInteractionFlags: return Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QTabBar *>(widget) || qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *button = qobject_cast<QToolButton *>(widget); button && qobject_cast<QTabBar *>(button->parentWidget()))
        button->setAutoRaise(true); // the arrows of tabs that have no room
}

} // namespace trunkdesk
