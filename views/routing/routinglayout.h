// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/routing/routingscene.h"

#include <QFont>
#include <QRect>

namespace trunkdesk {

class Theme;

/// How a scene is drawn, on whatever it is drawn.
struct RoutingLook
{
    const Theme *theme = nullptr; ///< never null when it is drawn
    QFont font;
    bool titled = false;  ///< with the trunk's name and what it comes to on top: for a picture that stands alone
    bool compact = false; ///< a line for each tier instead of one for each target
};

/// Where everything of a scene stands, for the painter, the mouse, the keyboard and screen readers alike.
class RoutingLayout
{
public:
    struct Row
    {
        enum class What { Heading, Target, Tier, Last };

        What what = What::Heading;
        int tier = -1; ///< -1: the heading of one that is not set, or what comes last
        int target = -1;
        QRect place; ///< from the bars to the right edge
    };

    /// Without a width it is as wide as its texts need, within reason.
    RoutingLayout(const RoutingScene &scene, const RoutingLook &look, int width = 0);

    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] QRect title() const { return m_title; }     ///< empty without one
    [[nodiscard]] QRect summary() const { return m_summary; } ///< may take several lines
    [[nodiscard]] QRect numbers() const { return m_numbers; }
    [[nodiscard]] QRect trunk() const { return m_trunk; } ///< empty where there is no room for a box of its own
    [[nodiscard]] int middle() const { return m_numbers.center().y(); }
    [[nodiscard]] int spine() const { return m_left - 20; }
    [[nodiscard]] int left() const { return m_left; } ///< of the bars
    [[nodiscard]] QRect bar(const Row &row) const;
    [[nodiscard]] QRect caption(const Row &row) const;
    [[nodiscard]] QRect address(const Row &row) const; ///< empty where there is no room
    /// The target of a tier that stands at `x` of its one line.
    [[nodiscard]] int targetAt(const FlowTier &tier, const Row &row, int x) const;
    [[nodiscard]] QRect part(const FlowTier &tier, const Row &row, int target) const; ///< of the one line

    // Sizes in pixels, so that the picture is the same on paper and on screens of any density.
    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] const QFont &bold() const { return m_bold; }
    [[nodiscard]] const QFont &small() const { return m_small; }
    [[nodiscard]] const QFont &heading() const { return m_heading; }
    [[nodiscard]] const QFont &code() const { return m_code; }

    static constexpr int margin = 14;

private:
    void placeBoxes(const RoutingScene &scene, int width);
    void placeRows(const RoutingScene &scene, const RoutingLook &look, int top);
    [[nodiscard]] int naturalWidth(const RoutingScene &scene) const;

    QFont m_font, m_bold, m_small, m_heading, m_code;
    QSize m_size;
    QRect m_title, m_summary, m_numbers, m_trunk;
    QList<Row> m_rows;
    int m_left = 0;
    int m_barWidth = 0;
    int m_captions = 0; ///< width of the widest
};

} // namespace trunkdesk
