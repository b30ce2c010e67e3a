// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/window/foldaway.h"

#include <QAction>
#include <QEvent>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static constexpr auto foldedWord = "folded"_L1;

FoldAway::FoldAway(QAction *show, QWidget *window, Qt::Orientation extent, int least) : QObject(window), m_show(show), m_extent(extent), m_least(least)
{
    window->installEventFilter(this);
    connect(show, &QAction::toggled, this, [this] { m_folded = false; });
}

void FoldAway::restore(const QVariant &kept)
{
    const bool folded = kept.toString() == foldedWord;
    m_show->setChecked(!kept.isValid() || folded || kept.toBool());
    // What was shown or hidden by hand stays so, whatever room there is at first.
    m_room = kept.isValid() && !folded ? Room::Unknown : Room::Enough;
}

QVariant FoldAway::kept() const
{
    return m_folded ? QVariant(foldedWord) : QVariant(m_show->isChecked());
}

bool FoldAway::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Resize)
        return QObject::eventFilter(watched, event);
    const auto size = static_cast<QWidget *>(watched)->size();
    const auto room = (m_extent == Qt::Horizontal ? size.width() : size.height()) >= m_least ? Room::Enough : Room::Little;
    const auto before = std::exchange(m_room, room);
    if (before == Room::Enough && room == Room::Little && m_show->isChecked()) {
        m_show->setChecked(false);
        m_folded = true;
    } else if (room == Room::Enough && m_folded) {
        m_show->setChecked(true);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace trunkdesk
