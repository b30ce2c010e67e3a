// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/routing/routingpainter.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QFile>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

using Row = RoutingLayout::Row;

/// An icon that stays sharp where the painter does not end in pixels.
void paintSymbol(QPainter *painter, const QString &name, const QRectF &place, const QColor &colour)
{
    if (painter->paintEngine()->type() == QPaintEngine::Raster)
        return paintIcon(painter, name, place, colour);
    QFile file(u":/trunkdesk/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QSvgRenderer(file.readAll().replace("#000", colour.name().toLatin1())).render(painter, place);
}

class ScenePainter
{
public:
    ScenePainter(QPainter &painter, const RoutingScene &scene, const RoutingLook &look, int width)
        : m_painter(painter), m_scene(scene), m_flow(scene.flow), m_look(look), m_layout(scene, look, width)
    {
    }

    void paint(int height)
    {
        m_painter.setPen(colour(Tone::Line));
        m_painter.setBrush(colour(Tone::Alternate));
        m_painter.drawRoundedRect(QRectF(0.5, 0.5, m_layout.size().width() - 1, qMax(height, m_layout.size().height()) - 1), 8, 8);
        if (m_look.titled) {
            text(m_layout.title(), m_flow.title, m_layout.heading(), Tone::Text);
            m_painter.setFont(m_layout.font());
            m_painter.setPen(colour(stateTone() == Tone::Dim ? Tone::Text : stateTone()));
            m_painter.drawText(m_layout.summary(), Qt::TextWordWrap, flowText(m_flow));
        }
        boxes();
        lines();
        for (const auto &row : m_layout.rows())
            switch (row.what) {
            case Row::What::Heading: heading(row); break;
            case Row::What::Target: target(row); break;
            case Row::What::Tier: tier(row); break;
            case Row::What::Last: ending(row); break;
            }
    }

private:
    [[nodiscard]] QColor colour(Tone tone) const { return m_look.theme->colour(tone); }
    [[nodiscard]] const FlowTier &tierOf(const Row &row) const { return m_flow.tiers.at(row.tier); }

    [[nodiscard]] Tone stateTone() const
    {
        switch (m_flow.state) {
        case FlowState::Reduced:
        case FlowState::OnBackup:
        case FlowState::LastResort: return Tone::Warning;
        case FlowState::Dead: return Tone::Error;
        case FlowState::Normal:
        case FlowState::Unknown: break;
        }
        return Tone::Dim;
    }

    /// Tiers that do not take the calls are paler, the further the more.
    [[nodiscard]] Tone barTone(const FlowTier &tier) const
    {
        if (tier.active)
            return Tone::Share1;
        return tier.rank <= 2 && !hasOutage(m_flow) ? Tone::Share2 : Tone::Share3;
    }

    void text(const QRect &place, const QString &words, const QFont &font, Tone tone, int flags = Qt::AlignVCenter | Qt::AlignLeft)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour(tone));
        const auto cut = QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width());
        m_painter.drawText(place, flags | Qt::TextSingleLine | Qt::TextDontClip, cut);
    }

    void box(const QRect &place, const QString &first, const QString &second, Tone edge, Tone dim)
    {
        m_painter.setPen(QPen(colour(edge), edge == Tone::Line ? 1 : 1.6));
        m_painter.setBrush(colour(Tone::Base));
        m_painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        const auto inner = place.adjusted(6, 7, -6, -7);
        const int half = QFontMetrics(m_layout.bold()).height();
        if (second.isEmpty())
            return text(inner, first, m_layout.bold(), Tone::Text, Qt::AlignCenter);
        text(QRect(inner.topLeft(), QSize(inner.width(), half)), first, m_layout.bold(), Tone::Text, Qt::AlignCenter);
        text(QRect(inner.left(), inner.top() + half, inner.width(), inner.height() - half), second, m_layout.small(), dim, Qt::AlignCenter);
    }

    void arrow(qreal from, qreal to, qreal y, const QPen &pen)
    {
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawLine(QPointF(from, y), QPointF(to, y));
        m_painter.drawPolyline(QPolygonF{QPointF(to - 5, y - 4), QPointF(to, y), QPointF(to - 5, y + 4)});
    }

    void boxes()
    {
        const bool alone = m_layout.trunk().isEmpty();
        const Tone edge = stateTone() == Tone::Dim ? Tone::Line : stateTone();
        box(m_layout.numbers(), fromText(m_scene), alone ? m_flow.title : m_scene.areas, alone ? edge : Tone::Line, Tone::Dim);
        if (alone)
            return;
        const bool plain = m_flow.state == FlowState::Normal && !hasOutage(m_flow);
        box(m_layout.trunk(), m_flow.title, plain ? QString() : flowStateText(m_flow.state), edge, stateTone());
        arrow(m_layout.numbers().right() + 2, m_layout.trunk().left() - 2, m_layout.middle() + 0.5, QPen(colour(Tone::Dim), 1.4));
    }

    /// Whether calls go to what stands in this row.
    [[nodiscard]] bool isLit(const Row &row) const
    {
        if (row.what == Row::What::Last)
            return m_flow.state == FlowState::LastResort;
        const auto &tier = tierOf(row);
        return tier.active && (row.target < 0 || (tier.targets.at(row.target).now.state != Share::State::Off && !tier.targets.at(row.target).down));
    }

    /// From the last box to a spine, from the spine a short line to each bar; thick and with an arrowhead to those that take calls.
    void lines()
    {
        const auto &box = m_layout.trunk().isEmpty() ? m_layout.numbers() : m_layout.trunk();
        const qreal middle = m_layout.middle() + 0.5, spine = m_layout.spine() + 0.5, end = m_layout.left() - 4;
        const auto centre = [](const Row &row) { return row.place.top() + row.place.height() / 2 + 0.5; };
        const auto draw = [&](bool lit, const QPen &pen) {
            qreal top = middle, bottom = middle;
            bool any = false;
            m_painter.setPen(pen);
            m_painter.setBrush(Qt::NoBrush);
            for (const auto &row : m_layout.rows()) {
                if (row.what == Row::What::Heading || isLit(row) != lit)
                    continue;
                any = true;
                top = qMin(top, centre(row));
                bottom = qMax(bottom, centre(row));
                if (lit)
                    arrow(spine, end, centre(row), pen);
                else
                    m_painter.drawLine(QPointF(spine, centre(row)), QPointF(end, centre(row)));
            }
            if (!any)
                return;
            m_painter.drawLine(QPointF(spine, top), QPointF(spine, bottom));
            m_painter.drawLine(QPointF(box.right() + 2, middle), QPointF(spine, middle));
        };
        draw(false, QPen(colour(Tone::Line), 1.4));
        draw(true, QPen(colour(m_flow.state == FlowState::LastResort ? Tone::Warning : Tone::Accent), 2));
    }

    void heading(const Row &row)
    {
        if (row.tier < 0)
            return text(row.place, unsetHeading(m_scene.unset.at(row.target)), m_layout.small(), Tone::Dim);
        const auto &tier = tierOf(row);
        const bool lost = hasOutage(m_flow) && tier.rank > 0 && std::all_of(tier.targets.begin(), tier.targets.end(), [](const FlowTarget &target) {
            return target.down || target.usual.state == Share::State::Off;
        });
        auto font = m_layout.small();
        font.setBold(tier.active);
        text(row.place, tierHeading(m_flow, row.tier), font, lost ? Tone::Error : tier.active ? Tone::Text : Tone::Dim);
    }

    static QPainterPath rounded(const QRectF &rect)
    {
        QPainterPath path;
        path.addRoundedRect(rect, 4, 4);
        return path;
    }

    /// Slanting lines inside a rectangle, without clipping, which not every painter knows.
    void hatch(const QRectF &rect, const QColor &ink)
    {
        m_painter.setPen(QPen(ink, 1));
        constexpr qreal step = 5;
        for (qreal x = rect.left() + step; x < rect.right() + rect.height(); x += step) {
            const qreal right = qMin(x, rect.right()), left = qMax(x - rect.height(), rect.left());
            if (left < right)
                m_painter.drawLine(QPointF(right, rect.top() + (x - right)), QPointF(left, rect.top() + (x - left)));
        }
    }

    void outline(const QRectF &whole, Tone edge, Qt::PenStyle style, Tone ground)
    {
        m_painter.setPen(QPen(colour(edge), 1, style));
        m_painter.setBrush(colour(ground));
        m_painter.drawPath(rounded(whole));
    }

    void fill(const QRectF &whole, qreal from, qreal to, Tone tone, bool moved)
    {
        if (to <= from)
            return;
        const QRectF part(whole.left() + whole.width() * from, whole.top() - 0.5, qMax(3.0, whole.width() * (to - from)), whole.height() + 1);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour(moved ? Tone::Share2 : tone));
        m_painter.drawPath(rounded(whole.adjusted(-0.5, -0.5, 0.5, 0.5)).intersected([&part] { QPainterPath path; path.addRect(part); return path; }()));
        if (moved) // not by colour alone: what came from those that are down is hatched
            hatch(part.adjusted(1, 2, -1, -2), colour(tone));
    }

    void cross(const QRectF &whole)
    {
        m_painter.setPen(QPen(colour(Tone::Error), 1.3));
        const auto inner = whole.adjusted(3, 2, -3, -2);
        m_painter.drawLine(inner.topLeft(), inner.bottomRight());
        m_painter.drawLine(inner.bottomLeft(), inner.topRight());
    }

    void target(const Row &row)
    {
        const auto &tier = tierOf(row);
        const auto &target = tier.targets.at(row.target);
        const auto whole = QRectF(m_layout.bar(row)).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool off = target.usual.state == Share::State::Off;
        Tone words = tier.active || !hasOutage(m_flow) ? Tone::Text : Tone::Dim;
        if (off) {
            outline(whole, Tone::Dim, Qt::DashLine, Tone::Base);
            words = Tone::Dim;
        } else if (target.down) {
            outline(whole, Tone::Error, Qt::DashLine, Tone::ErrorGround);
            cross(whole);
            words = Tone::Error;
        } else if (target.now.state != Share::State::Known) {
            outline(whole, Tone::Dim, Qt::DashLine, Tone::Base);
            hatch(whole.adjusted(1, 1, -1, -1), colour(Tone::Line));
            words = Tone::Dim;
        } else {
            outline(whole, Tone::Line, Qt::SolidLine, Tone::Base);
            const auto before = target.usual.state == Share::State::Known ? qMin(target.usual.fraction, target.now.fraction) : target.now.fraction;
            fill(whole, 0, before, barTone(tier), false);
            fill(whole, before, target.now.fraction, barTone(tier), true);
        }
        text(m_layout.caption(row), targetCaption(target), m_layout.font(), words);
        if (const auto place = m_layout.address(row); place.isValid())
            text(place, target.target.address, m_layout.code(), Tone::Dim);
    }

    void tier(const Row &row)
    {
        const auto &tier = tierOf(row);
        const auto whole = QRectF(m_layout.bar(row)).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool any = std::any_of(tier.targets.begin(), tier.targets.end(), [](const FlowTarget &t) { return t.now.state == Share::State::Known; });
        const bool lost = hasOutage(m_flow) && !any && tier.rank > 0;
        outline(whole, lost ? Tone::Error : any ? Tone::Line : Tone::Dim, any ? Qt::SolidLine : Qt::DashLine, lost ? Tone::ErrorGround : Tone::Base);
        if (lost)
            cross(whole);
        qreal before = 0;
        for (const auto &target : tier.targets) {
            if (target.now.state != Share::State::Known || target.now.fraction <= 0)
                continue;
            const auto end = before + target.now.fraction;
            fill(whole, before, end < 0.999 ? end - 2 / whole.width() : end, barTone(tier), false);
            before = end;
        }
        text(m_layout.caption(row), tierLine(m_flow, row.tier), m_layout.font(), lost ? Tone::Error : tier.active ? Tone::Text : Tone::Dim);
    }

    void ending(const Row &row)
    {
        const bool dead = m_flow.state == FlowState::Dead, lit = m_flow.state == FlowState::LastResort;
        const auto words = endingText(m_flow);
        if (!dead && !lit)
            return text(row.place, words, m_layout.font(), m_flow.last.down ? Tone::Error : Tone::Dim);
        auto font = m_layout.bold();
        const int room = qMin(row.place.width(), QFontMetrics(font).horizontalAdvance(words) + 40);
        const QRect place(row.place.left(), row.place.top(), room, row.place.height());
        const Tone tone = dead ? Tone::Error : Tone::Warning;
        outline(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), tone, Qt::SolidLine, dead ? Tone::ErrorGround : Tone::WarningGround);
        paintSymbol(&m_painter, dead ? u"error"_s : u"disaster"_s, QRectF(place.left() + 8, place.top() + (place.height() - 16) / 2.0, 16, 16), colour(tone));
        text(place.adjusted(30, 0, -6, 0), words, font, tone);
    }

    QPainter &m_painter;
    const RoutingScene &m_scene;
    const CallFlow &m_flow;
    const RoutingLook &m_look;
    RoutingLayout m_layout;
};

} // namespace

QSize routingSceneSize(const RoutingScene &scene, const RoutingLook &look, int width)
{
    return RoutingLayout(scene, look, width).size();
}

void paintRoutingScene(QPainter *painter, const QRect &place, const RoutingScene &scene, const RoutingLook &look)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(place.topLeft());
    ScenePainter(*painter, scene, look, place.width()).paint(place.height());
    painter->restore();
}

} // namespace trunkdesk
