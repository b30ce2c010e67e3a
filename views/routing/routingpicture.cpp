// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/routing/routingpicture.h"

#include "models/items/itemroles.h"
#include "views/routing/picturemenu.h"
#include "views/routing/routingaccess.h"
#include "views/routing/routingpainter.h"
#include "views/theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

#include <utility>

using namespace Qt::StringLiterals;

namespace trunkdesk {

RoutingPicture::RoutingPicture(QWidget *parent) : QWidget(parent)
{
    installRoutingAccess();
    setObjectName(u"routingPicture"_s);
    setAccessibleName(tr("Where calls go"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

RoutingLook RoutingPicture::look(bool compact) const
{
    return {.theme = &Theme::of(palette()), .font = font(), .titled = false, .compact = compact};
}

RoutingLayout RoutingPicture::layoutNow() const
{
    return {m_scene, look(m_compact), qMax(width(), minimumSizeHint().width())};
}

void RoutingPicture::setScene(const RoutingScene &scene)
{
    const auto *former = targetOf(m_current);
    const auto at = former ? former->target.id : RecordId();
    const int place = m_current;
    m_scene = scene;
    m_items.clear();
    m_current = -1;
    for (int tier = 0; tier < scene.flow.tiers.size(); ++tier)
        for (int target = 0; target < scene.flow.tiers.at(tier).targets.size(); ++target) {
            if (scene.flow.tiers.at(tier).targets.at(target).target.id == at)
                m_current = int(m_items.size()); // the keyboard stays on the same target, wherever that is now
            m_items.append({tier, target});
        }
    if (scene.flow.last.isSet())
        m_items.append(Item());
    if (m_current < 0)
        m_current = qMin(qMax(place, 0), itemCount() - 1);
    m_compact = heightOf(false) > m_room;
    setAccessibleDescription(sceneDescription(scene));
    forgetRoutingItems(this);
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

int RoutingPicture::heightOf(bool compact) const
{
    return RoutingLayout(m_scene, look(compact), qMax(width(), minimumSizeHint().width())).size().height();
}

QSize RoutingPicture::sizeHint() const
{
    return {560, heightOf(m_compact)};
}

QSize RoutingPicture::minimumSizeHint() const
{
    constexpr int narrowest = 320;
    return {narrowest, RoutingLayout(m_scene, look(m_compact), narrowest).size().height()};
}

const FlowTarget *RoutingPicture::targetOf(int item) const
{
    if (item < 0 || item >= itemCount() || m_items.at(item).target < 0)
        return nullptr;
    return &m_scene.flow.tiers.at(m_items.at(item).tier).targets.at(m_items.at(item).target);
}

QString RoutingPicture::itemName(int item) const
{
    const auto *target = targetOf(item);
    return target ? targetCaption(*target) : endingText(m_scene.flow);
}

QString RoutingPicture::itemDescription(int item) const
{
    const auto *target = targetOf(item);
    return target ? tr("%1, %2", "tier and address of a target").arg(tierHeading(m_scene.flow, m_items.at(item).tier), target->target.address) : QString();
}

QRect RoutingPicture::itemPlace(int item) const
{
    const auto layout = layoutNow();
    const auto &wanted = m_items.at(item);
    for (const auto &row : layout.rows()) {
        if (row.what == RoutingLayout::Row::What::Last && wanted.target < 0)
            return row.place;
        if (row.what == RoutingLayout::Row::What::Target && row.tier == wanted.tier && row.target == wanted.target)
            return row.place;
        if (row.what == RoutingLayout::Row::What::Tier && row.tier == wanted.tier && wanted.target >= 0) {
            const auto part = layout.part(m_scene.flow.tiers.at(row.tier), row, wanted.target);
            return part.width() > 0 ? part : row.place;
        }
    }
    return {};
}

int RoutingPicture::itemAt(const QPoint &place) const
{
    const auto layout = layoutNow();
    for (const auto &row : layout.rows()) {
        if (row.what == RoutingLayout::Row::What::Heading || !row.place.contains(place))
            continue;
        const int target = row.what == RoutingLayout::Row::What::Tier ? layout.targetAt(m_scene.flow.tiers.at(row.tier), row, place.x()) : row.target;
        for (int item = 0; item < itemCount(); ++item)
            if (m_items.at(item).tier == row.tier && m_items.at(item).target == target)
                return item;
    }
    return -1;
}

void RoutingPicture::setCurrentItem(int item)
{
    if (item < 0 || item >= itemCount())
        return;
    m_current = item;
    update();
    announce();
}

void RoutingPicture::announce()
{
    if (!hasFocus() || m_current < 0)
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

void RoutingPicture::activateItem(int item)
{
    if (const auto *target = targetOf(item))
        Q_EMIT targetActivated(target->target.id);
    else if (item >= 0 && item < itemCount() && m_scene.flow.entry.isValid())
        Q_EMIT targetActivated(m_scene.flow.entry);
}

void RoutingPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRoutingScene(&painter, rect(), m_scene, look(m_compact));
    if (!hasFocus())
        return;
    const auto place = m_current >= 0 ? itemPlace(m_current).adjusted(-3, -2, 3, 1) : rect().adjusted(2, 2, -3, -3);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(palette()).colour(Tone::Accent), 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, 0.5, 0.5), 5, 5);
}

void RoutingPicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_compact = heightOf(false) > m_room;
}

void RoutingPicture::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void RoutingPicture::mousePressEvent(QMouseEvent *event)
{
    if (const int item = itemAt(event->pos()); item >= 0)
        setCurrentItem(item);
}

void RoutingPicture::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        activateItem(itemAt(event->pos()));
}

void RoutingPicture::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(itemAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void RoutingPicture::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right: return setCurrentItem(qMin(m_current + 1, itemCount() - 1));
    case Qt::Key_Up:
    case Qt::Key_Left: return setCurrentItem(qMax(m_current - 1, 0));
    case Qt::Key_Home: return setCurrentItem(0);
    case Qt::Key_End: return setCurrentItem(itemCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return activateItem(m_current);
    default: QWidget::keyPressEvent(event);
    }
}

void RoutingPicture::copy()
{
    copySceneText(m_scene);
    Q_EMIT messageRaised({Message::Severity::Information, tr("Where calls go is on the clipboard as text.")});
}

void RoutingPicture::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    QTimer::singleShot(0, this, &RoutingPicture::announce); // after Qt said that the picture as a whole has it
}

void RoutingPicture::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = pictureMenu(this, m_simulationOffered);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && m_current >= 0;
    menu->popup(byKey ? mapToGlobal(itemPlace(m_current).center()) : event->globalPos());
}

QString RoutingPicture::tipOf(int item) const
{
    const auto *target = targetOf(item);
    if (!target)
        return item < 0 ? QString() : endingText(m_scene.flow);
    QStringList lines{targetCaption(*target), target->target.address};
    Tier tier;
    for (const auto &other : m_scene.flow.tiers.at(m_items.at(item).tier).targets) {
        tier.shares.append(other.usual);
        if (other.usual.state == Share::State::Known)
            tier.weight += other.target.weight.value_or(0);
    }
    if (tier.weight > 0 && target->target.weight) // else it is no matter of weights
        lines.append(shareReason({.tiers = {tier}}, target->target.id));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

bool RoutingPicture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipText(tipOf(itemAt(help->pos()))), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace trunkdesk
