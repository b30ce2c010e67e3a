// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/routing/routinglayout.h"

#include "views/theme/theme.h"

#include <QFontInfo>
#include <QFontMetrics>

#include <algorithm>
#include <utility>

namespace trunkdesk {

namespace {

constexpr int widest = 1400; ///< of a picture that may be as wide as it likes
constexpr int arrow = 26;    ///< between two boxes
constexpr int fan = 50;      ///< between the last box and the bars
constexpr int barHeight = 20;
constexpr int leastAddress = 60;

QFont inPixels(const QFont &base, qreal factor, bool bold)
{
    QFont font = base;
    font.setPixelSize(qMax(8, qRound(QFontInfo(base).pixelSize() * factor)));
    font.setBold(bold);
    return font;
}

int boxWidth(const QFont &bold, const QString &first, const QFont &small, const QString &second, int most)
{
    const int text = qMax(QFontMetrics(bold).horizontalAdvance(first), QFontMetrics(small).horizontalAdvance(second));
    constexpr int least = 84;
    return qBound(least, text + 24, qMax(least, most));
}

} // namespace

RoutingLayout::RoutingLayout(const RoutingScene &scene, const RoutingLook &look, int width)
    : m_font(inPixels(look.font, 1, false))
    , m_bold(inPixels(look.font, 1, true))
    , m_small(inPixels(look.font, 0.88, false))
    , m_heading(inPixels(look.font, 1.25, true))
    , m_code(inPixels(monospace(look.font), 0.95, false))
{
    for (const auto &tier : scene.flow.tiers)
        for (const auto &target : tier.targets)
            m_captions = qMax(m_captions, QFontMetrics(m_font).horizontalAdvance(targetCaption(target)));
    if (width <= 0)
        width = naturalWidth(scene);
    int top = margin - 3;
    if (look.titled) {
        const int room = width - 2 * margin;
        m_title = {margin, top, room, QFontMetrics(m_heading).height()};
        top = m_title.bottom() + 5;
        const auto words = QFontMetrics(m_font).boundingRect(QRect(0, 0, room, 2000), Qt::TextWordWrap, flowText(scene.flow));
        m_summary = {margin, top, room, words.height()};
        top = m_summary.bottom() + 15;
    }
    placeBoxes(scene, width);
    placeRows(scene, look, top);
    const int bottom = m_rows.constLast().place.bottom() + margin - 2;
    const int lowest = top + 67; // as high as the boxes need
    m_size = {width, qMax(bottom, lowest)};
    const int middle = (top - (margin - 3) + m_size.height()) / 2;
    m_numbers.moveTop(middle - m_numbers.height() / 2);
    m_trunk.moveTop(middle - m_trunk.height() / 2);
}

int RoutingLayout::naturalWidth(const RoutingScene &scene) const
{
    int addresses = 0;
    for (const auto &tier : scene.flow.tiers)
        for (const auto &target : tier.targets)
            addresses = qMax(addresses, QFontMetrics(m_code).horizontalAdvance(target.target.address));
    const int boxes = boxWidth(m_bold, fromText(scene), m_small, scene.areas, 170) + arrow + boxWidth(m_bold, scene.flow.title, m_small, flowStateText(scene.flow.state), 190) + fan;
    const int right = qMax(190 + 10 + m_captions + 24 + addresses, QFontMetrics(m_bold).horizontalAdvance(endingText(scene.flow)) + 34);
    return qBound(760, 2 * margin + boxes + right + 16, widest);
}

void RoutingLayout::placeBoxes(const RoutingScene &scene, int width)
{
    const int em = QFontMetrics(m_font).horizontalAdvance(u'x');
    const int height = QFontMetrics(m_bold).height() + QFontMetrics(m_small).height() + 20;
    const auto from = fromText(scene);
    const bool roomy = width >= em * 88 && !scene.flow.title.isEmpty(); // for a box of the trunk's own
    m_numbers = {margin + 2, 0, boxWidth(m_bold, from, m_small, roomy ? scene.areas : scene.flow.title, qBound(118, width / 4, 170)), height};
    int right = m_numbers.right();
    if (roomy) {
        m_trunk = {right + arrow, 0, boxWidth(m_bold, scene.flow.title, m_small, flowStateText(scene.flow.state), qMin(190, width / 5)), height};
        right = m_trunk.right();
    }
    m_left = right + (width < em * 60 ? fan - 16 : fan);
    m_barWidth = qBound(60, (width - margin - m_left) * 3 / 10, 190);
    m_size.setWidth(width);
}

void RoutingLayout::placeRows(const RoutingScene &scene, const RoutingLook &look, int top)
{
    const int line = QFontMetrics(m_font).height();
    const int right = m_size.width() - margin;
    const auto add = [&](Row::What what, int tier, int target, int height, int gap) {
        m_rows.append({what, tier, target, QRect(QPoint(m_left, top), QPoint(right, top + height - 1))});
        top += height + gap;
    };
    for (int tier = 0; tier < scene.flow.tiers.size(); ++tier) {
        if (look.compact) {
            add(Row::What::Tier, tier, -1, qMax(18, line + 2), 5);
            continue;
        }
        add(Row::What::Heading, tier, -1, line, 3);
        for (int target = 0; target < scene.flow.tiers.at(tier).targets.size(); ++target)
            add(Row::What::Target, tier, target, qMax(barHeight, line + 4), 4);
        top += 3;
    }
    for (int name = 0; name < scene.unset.size(); ++name)
        add(Row::What::Heading, -1, name, line, 6);
    add(Row::What::Last, -1, -1, line + 8, 0);
}

QRect RoutingLayout::bar(const Row &row) const
{
    return {m_left, row.place.top(), m_barWidth, row.place.height()};
}

QRect RoutingLayout::caption(const Row &row) const
{
    const int left = m_left + m_barWidth + 10;
    if (row.what != Row::What::Target)
        return {left, row.place.top(), qMax(0, m_size.width() - margin - left), row.place.height()};
    // Who gets how much comes before where that is; without room for both there is no address.
    const int room = m_size.width() - margin - left;
    const int wanted = m_captions + 2;
    const int least = 22 + leastAddress;
    const int most = room - wanted < least && wanted > room * 7 / 10 ? room : qMin(wanted, qMax(room * 7 / 10, room - 260));
    return {left, row.place.top(), most, row.place.height()};
}

QRect RoutingLayout::address(const Row &row) const
{
    const int left = caption(row).right() + 22;
    const int room = m_size.width() - margin - left;
    return room < leastAddress ? QRect() : QRect(left, row.place.top(), room, row.place.height());
}

int RoutingLayout::targetAt(const FlowTier &tier, const Row &row, int x) const
{
    for (int target = 0; target < tier.targets.size(); ++target)
        if (const auto place = part(tier, row, target); place.width() > 0 && x >= place.left() && x <= place.right())
            return target;
    return tier.targets.isEmpty() ? -1 : 0; // behind the bar it is the first
}

QRect RoutingLayout::part(const FlowTier &tier, const Row &row, int target) const
{
    qreal before = 0;
    const auto fraction = [&tier](int index) {
        const auto &share = tier.targets.at(index).now;
        return share.state == Share::State::Known ? share.fraction : 0;
    };
    for (int index = 0; index < target; ++index)
        before += fraction(index);
    const auto whole = bar(row);
    return {whole.left() + qRound(whole.width() * before), whole.top(), qRound(whole.width() * fraction(target)), whole.height()};
}

} // namespace trunkdesk
