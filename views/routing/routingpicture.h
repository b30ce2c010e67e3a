// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/routing/routinglayout.h"
#include "views/widgets/message.h"

#include <QWidget>

namespace trunkdesk {

/// Numbers, the trunk, then the tiers in the order in which they are tried, each target with a bar as long as its share, and what comes last. Draws
/// what models/routing worked out and works out nothing itself. The keyboard goes from target to target as the mouse does, a click or Enter asks for
/// the record, and screen readers find each target as an item of its own.
class RoutingPicture : public QWidget
{
    Q_OBJECT

public:
    explicit RoutingPicture(QWidget *parent = nullptr);

    void setScene(const RoutingScene &scene);
    [[nodiscard]] const RoutingScene &scene() const { return m_scene; }
    /// In less height than the whole picture needs, each tier becomes one line.
    void setRoom(int height);
    /// Offers to simulate an outage in its menu.
    void setSimulationOffered(bool offered) { m_simulationOffered = offered; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    // What the keyboard and screen readers walk over: the targets tier by tier, then what is asked last where there is such a thing.
    [[nodiscard]] int itemCount() const { return int(m_items.size()); }
    [[nodiscard]] QString itemName(int item) const;
    [[nodiscard]] QString itemDescription(int item) const;
    [[nodiscard]] QRect itemPlace(int item) const;
    [[nodiscard]] int itemAt(const QPoint &place) const; ///< -1: none
    [[nodiscard]] int currentItem() const { return m_current; } ///< -1: there is none
    void setCurrentItem(int item);
    void activateItem(int item);

public Q_SLOTS:
    void copy(); ///< in words

Q_SIGNALS:
    void targetActivated(const trunkdesk::RecordId &id); ///< a target; for what is asked last, the record that names it
    void simulateWanted();
    void messageRaised(const trunkdesk::Message &message); ///< it was copied or saved, or was not

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Item
    {
        int tier = -1;
        int target = -1; ///< -1: what is asked last
    };
    [[nodiscard]] RoutingLook look(bool compact) const;
    [[nodiscard]] RoutingLayout layoutNow() const;
    [[nodiscard]] int heightOf(bool compact) const;
    [[nodiscard]] const FlowTarget *targetOf(int item) const; ///< null: it is not one
    [[nodiscard]] QString tipOf(int item) const;
    void announce();

    RoutingScene m_scene;
    QList<Item> m_items;
    int m_current = -1;
    int m_room = QWIDGETSIZE_MAX;
    bool m_compact = false;
    bool m_simulationOffered = false;
};

} // namespace trunkdesk
