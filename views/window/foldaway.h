// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QVariant>

class QAction;

namespace trunkdesk {

/// Takes a part of the window away while the window is too small for it, and brings it back with the room. What somebody chooses
/// by hand holds until the window crosses the line the next time.
class FoldAway : public QObject
{
    Q_OBJECT

public:
    /// `show` is the checkable action of the part, which needs `least` of the window's width or height.
    FoldAway(QAction *show, QWidget *window, Qt::Orientation extent, int least);

    void restore(const QVariant &kept);   ///< what kept() said the last time, or nothing
    [[nodiscard]] QVariant kept() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Room { Unknown, Enough, Little };

    QAction *m_show;
    Qt::Orientation m_extent;
    int m_least;
    Room m_room = Room::Enough;
    bool m_folded = false; ///< by this, not by hand
};

} // namespace trunkdesk
