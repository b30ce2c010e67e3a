// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/routing/routingscene.h"
#include "views/widgets/message.h"

#include <QWidget>

class QBoxLayout;
class QStackedWidget;
class QTabBar;

namespace trunkdesk {

class ElidedLabel;
class FlowTable;
class RoutingPicture;
class ToneLabel;

/// Where the calls of one trunk go as usual and with the outage, as two pictures or as a table.
class FlowCompare : public QWidget
{
    Q_OBJECT

public:
    explicit FlowCompare(QWidget *parent = nullptr);

    /// `inventory` knows where the trunk's numbers are. A flow without an entry: nothing is chosen. `told`: what it comes to is said elsewhere.
    void setFlow(const Inventory *inventory, const CallFlow &flow, bool told = false);

Q_SIGNALS:
    void recordWanted(const trunkdesk::RecordId &id);
    void messageRaised(const trunkdesk::Message &message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Side
    {
        QWidget *whole = nullptr;
        ToneLabel *caption = nullptr;
        RoutingPicture *picture = nullptr;
    };
    [[nodiscard]] Side makeSide(const char *name, const QString &caption);

    ElidedLabel *m_title;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QWidget *m_pictures;
    QBoxLayout *m_sides;
    Side m_before, m_after;
    ToneLabel *m_rule;
    FlowTable *m_table;
};

} // namespace trunkdesk
