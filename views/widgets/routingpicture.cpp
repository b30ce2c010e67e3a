// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/widgets/routingpicture.h"

#include "models/items/itemroles.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr int margin = 14;
constexpr int arrow = 44; ///< between the box and the tiers

QString nameOf(const RoutingScene &scene, const Tier &tier)
{
    const auto place = &tier - scene.distribution.tiers.constData();
    if (place >= 0 && place < scene.tierNames.size())
        return scene.tierNames.at(place);
    return tier.priority ? RoutingPicture::tr("Priority %1").arg(*tier.priority) : RoutingPicture::tr("Priority not known");
}

QString turnOf(const RoutingScene &scene, const Tier &tier)
{
    if (scene.tierNames.isEmpty())
        return turnText(tier);
    if (tier.shares.isEmpty())
        return RoutingPicture::tr("none chosen");
    if (tier.rank == 0)
        return {};
    return &tier == &scene.distribution.tiers.constFirst() ? RoutingPicture::tr("tried first") : RoutingPicture::tr("only when the one above fails");
}

QString heading(const RoutingScene &scene, const Tier &tier)
{
    const auto turn = turnOf(scene, tier);
    return turn.isEmpty() ? nameOf(scene, tier) : RoutingPicture::tr("%1 · %2", "tier and its turn").arg(nameOf(scene, tier), turn);
}

QString caption(const Share &share)
{
    switch (share.state) {
    case Share::State::Off: return RoutingPicture::tr("%1 · off").arg(share.target.title);
    case Share::State::Unknown: return RoutingPicture::tr("%1 · unknown").arg(share.target.title);
    case Share::State::Known: break;
    }
    return RoutingPicture::tr("%1 · %2", "target and its share").arg(share.target.title, percentText(share));
}

/// A tier in one line: its priority, then who takes how much.
QString lineOf(const RoutingScene &scene, const Tier &tier)
{
    QStringList parts;
    for (const auto &share : tier.shares)
        parts.append(caption(share));
    if (parts.isEmpty())
        parts.append(turnOf(scene, tier));
    return RoutingPicture::tr("%1: %2", "tier and its targets").arg(nameOf(scene, tier), parts.join(u", "_s));
}

Tone toneOf(const Tier &tier)
{
    return tier.rank <= 1 ? Tone::Share1 : tier.rank == 2 ? Tone::Share2 : Tone::Share3;
}

QString ending(const RoutingScene &scene)
{
    if (!scene.distribution.takesCalls() && scene.last.isEmpty())
        return RoutingPicture::tr("No target takes calls: callers hear a failure.");
    return scene.last.isEmpty() ? RoutingPicture::tr("then the call fails") : RoutingPicture::tr("then %1", "what happens last").arg(scene.last);
}

} // namespace

QString routingText(const RoutingScene &scene)
{
    QStringList lines;
    lines.append(scene.fromDetail.isEmpty() ? scene.from : RoutingPicture::tr("%1 (%2)", "numbers and where").arg(scene.from, scene.fromDetail));
    for (const auto &tier : scene.distribution.tiers) {
        lines.append(heading(scene, tier));
        for (const auto &share : tier.shares)
            lines.append(RoutingPicture::tr("  %1 to %2", "target and address").arg(caption(share), share.target.address));
    }
    lines.append(ending(scene));
    return lines.join(u'\n');
}

RoutingPicture::RoutingPicture(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"routingPicture"_s);
    setAccessibleName(tr("Where calls go"));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void RoutingPicture::setScene(const RoutingScene &scene)
{
    m_scene = scene;
    m_compact = heightOf(false) > m_room;
    setAccessibleDescription(routingText(scene));
    updateGeometry();
    update();
}

void RoutingPicture::setRoom(int height)
{
    m_room = height;
    if (const bool compact = heightOf(false) > height; std::exchange(m_compact, compact) != compact) {
        updateGeometry();
        update();
    }
}

QList<RoutingPicture::Row> RoutingPicture::rows(bool compact) const
{
    QList<Row> list;
    const int line = fontMetrics().height();
    int top = margin - 3;
    const auto add = [&](const Tier *tier, const Share *share, int height, int gap) {
        list.append({tier, share, top, height});
        top += height + gap;
    };
    for (const auto &tier : m_scene.distribution.tiers) {
        if (compact) {
            add(&tier, nullptr, qMax(18, line + 2), 5);
            continue;
        }
        add(&tier, nullptr, line, 3);
        for (const auto &share : tier.shares)
            add(&tier, &share, qMax(20, line + 4), 4);
        top += 3;
    }
    add(nullptr, nullptr, line + 4, 0);
    return list;
}

QSize RoutingPicture::sizeHint() const
{
    return {560, heightOf(m_compact)};
}

int RoutingPicture::heightOf(bool compact) const
{
    const auto last = rows(compact).constLast();
    return qMax(last.top + last.height + margin - 3, 78);
}

QSize RoutingPicture::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

int RoutingPicture::boxWidth() const
{
    const int text = qMax(QFontMetrics(sized(font(), 0, true)).horizontalAdvance(m_scene.from),
        QFontMetrics(sized(font(), -1.5)).horizontalAdvance(m_scene.fromDetail));
    return qBound(84, text + 28, 170);
}

void RoutingPicture::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colour(Tone::Line));
    painter.setBrush(theme.colour(Tone::Alternate));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);

    const auto list = rows();
    const int middle = height() / 2;
    const QRect box(margin + 2, middle - 25, boxWidth(), 50);
    painter.setBrush(theme.colour(Tone::Base));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setPen(theme.colour(Tone::Text));
    painter.setFont(sized(font(), 0, true));
    const auto fit = [&](const QString &text) { return painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width() - 12); };
    const bool detailed = !m_scene.fromDetail.isEmpty();
    painter.drawText(box.adjusted(0, 7, 0, detailed ? -24 : -7), Qt::AlignCenter, fit(m_scene.from));
    if (detailed) {
        painter.setFont(sized(font(), -1.5));
        painter.setPen(theme.colour(Tone::Dim));
        painter.drawText(box.adjusted(0, 24, 0, -7), Qt::AlignCenter, fit(m_scene.fromDetail));
    }

    // From the box an arrow to a spine, from the spine a short line to each target's bar.
    const int left = box.right() + arrow, spine = left - 10;
    painter.setPen(QPen(theme.colour(Tone::Dim), 1.4));
    painter.drawLine(box.right() + 1, middle, spine - 5, middle);
    painter.drawPolyline(QPolygonF{QPointF(spine - 10, middle - 4), QPointF(spine - 5, middle), QPointF(spine - 10, middle + 4)});
    painter.setPen(QPen(theme.colour(Tone::Line), 1.4));
    painter.setBrush(Qt::NoBrush);
    const auto firstBar = std::find_if(list.begin(), list.end(), [this](const Row &row) { return m_compact || row.share || !row.tier; });
    const auto centre = [](const Row &row) { return row.top + row.height / 2; };
    painter.drawLine(spine, qMin(centre(*firstBar), middle), spine, centre(list.constLast()));
    for (const auto &row : list)
        if (m_compact || row.share || !row.tier)
            painter.drawLine(spine, centre(row), left - 4, centre(row));

    const int room = width() - left - margin;
    const int bar = barWidth();
    int captions = 0;
    for (const auto &row : list)
        if (row.share)
            captions = qMax(captions, fontMetrics().horizontalAdvance(caption(*row.share)));
    const int addressLeft = left + bar + 10 + qMin(captions, room * 4 / 10) + 24;
    for (const auto &row : list) {
        if (row.share) {
            paintShare(painter, theme, row, left, bar, addressLeft);
            continue;
        }
        if (m_compact && row.tier) {
            paintTier(painter, theme, row, left, bar);
            continue;
        }
        const bool dead = !row.tier && !m_scene.distribution.takesCalls();
        painter.setFont(row.tier ? sized(font(), -1) : font());
        painter.setPen(theme.colour(dead ? Tone::Error : Tone::Dim));
        int x = left;
        if (dead) {
            paintIcon(&painter, u"error"_s, QRectF(x, row.top + (row.height - 16) / 2.0, 16, 16), theme.colour(Tone::Error));
            x += 22;
        }
        const QRect place(x, row.top, width() - x - margin, row.height);
        const auto text = row.tier ? heading(m_scene, *row.tier) : ending(m_scene);
        painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    }
}

int RoutingPicture::barWidth() const
{
    return qBound(70, (width() - margin - boxWidth() - arrow - 2 * margin) * 3 / 10, 190);
}

void RoutingPicture::paintTier(QPainter &painter, const Theme &theme, const Row &row, int left, int barWidth) const
{
    const QRectF whole(left + 0.5, row.top + 0.5, barWidth - 1, row.height - 1);
    bool known = false;
    for (const auto &share : row.tier->shares)
        known = known || share.state == Share::State::Known;
    QPen edge(theme.colour(Tone::Line));
    if (!known)
        edge.setStyle(Qt::DashLine);
    painter.setPen(edge);
    painter.setBrush(theme.colour(Tone::Base));
    painter.drawRoundedRect(whole, 4, 4);
    QPainterPath shape;
    shape.addRoundedRect(whole, 4, 4);
    painter.save();
    painter.setClipPath(shape);
    qreal x = left;
    for (const auto &share : row.tier->shares) {
        if (share.state != Share::State::Known)
            continue;
        const auto part = barWidth * share.fraction;
        painter.fillRect(QRectF(x, row.top, qMax(2.0, part - (x + part < left + barWidth - 1 ? 2 : 0)), row.height), theme.colour(toneOf(*row.tier)));
        x += part;
    }
    painter.restore();
    const QRect place(left + barWidth + 10, row.top, width() - left - barWidth - 10 - margin, row.height);
    painter.setFont(font());
    painter.setPen(theme.colour(known ? Tone::Text : Tone::Dim));
    painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, fontMetrics().elidedText(lineOf(m_scene, *row.tier), Qt::ElideRight, place.width()));
}

void RoutingPicture::paintShare(QPainter &painter, const Theme &theme, const Row &row, int left, int barWidth, int addressLeft) const
{
    const auto &share = *row.share;
    const bool known = share.state == Share::State::Known;
    const QRectF whole(left + 0.5, row.top + 0.5, barWidth - 1, row.height - 1);
    QPen edge(theme.colour(Tone::Line));
    if (!known)
        edge.setStyle(Qt::DashLine); // not by colour alone: what takes nothing has a broken edge, what is unknown is hatched
    painter.setPen(edge);
    painter.setBrush(share.state == Share::State::Unknown ? QBrush(theme.colour(Tone::Line), Qt::BDiagPattern) : QBrush(theme.colour(Tone::Base)));
    painter.drawRoundedRect(whole, 4, 4);
    if (known && share.fraction > 0) {
        QPainterPath shape;
        shape.addRoundedRect(whole, 4, 4);
        painter.save();
        painter.setClipRect(QRectF(whole.left() - 0.5, whole.top() - 0.5, qMax(3.0, barWidth * share.fraction), whole.height() + 1));
        painter.fillPath(shape, theme.colour(toneOf(*row.tier)));
        painter.restore();
    }
    const int captionLeft = left + barWidth + 10;
    painter.setFont(font());
    painter.setPen(theme.colour(known ? Tone::Text : Tone::Dim));
    const QRect captionPlace(captionLeft, row.top, qMax(0, addressLeft - 16 - captionLeft), row.height);
    painter.drawText(captionPlace, Qt::AlignVCenter | Qt::TextSingleLine, fontMetrics().elidedText(caption(share), Qt::ElideMiddle, captionPlace.width()));
    const QRect addressPlace(addressLeft, row.top, width() - addressLeft - margin, row.height);
    if (addressPlace.width() < 50)
        return;
    painter.setFont(monospace(sized(font(), -0.5)));
    painter.setPen(theme.colour(Tone::Dim));
    painter.drawText(addressPlace, Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(share.target.address, Qt::ElideRight, addressPlace.width()));
}

const Share *RoutingPicture::shareAt(const QPoint &place) const
{
    if (place.x() < margin + boxWidth() + arrow)
        return nullptr;
    for (const auto &row : rows()) {
        if (m_compact && row.tier && !row.tier->shares.isEmpty() && place.y() >= row.top && place.y() < row.top + row.height) {
            auto along = qreal(place.x() - margin - boxWidth() - arrow - 2) / barWidth(); // behind the bar it is the first
            for (const auto &share : row.tier->shares)
                if (along <= 1 && share.state == Share::State::Known && (along -= share.fraction) < 0)
                    return &share;
            return &row.tier->shares.constFirst();
        }
        if (row.share && place.y() >= row.top && place.y() < row.top + row.height)
            return row.share;
    }
    return nullptr;
}

void RoutingPicture::mouseReleaseEvent(QMouseEvent *event)
{
    if (const auto *share = event->button() == Qt::LeftButton ? shareAt(event->pos()) : nullptr)
        Q_EMIT targetActivated(share->target.id);
}

void RoutingPicture::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(shareAt(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool RoutingPicture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto *share = shareAt(help->pos());
        QToolTip::showText(help->globalPos(),
            share ? toolTipText(caption(*share) + u'\n' + share->target.address + u'\n' + shareReason(m_scene.distribution, share->target.id)) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace trunkdesk
