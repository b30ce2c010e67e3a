// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/routing/flowcompare.h"

#include "views/routing/flowtable.h"
#include "views/routing/routingpicture.h"
#include "views/widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace trunkdesk {

FlowCompare::FlowCompare(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(Tone::Text, this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_pictures(new QWidget)
    , m_rule(new ToneLabel(Tone::Dim, this))
    , m_table(new FlowTable(this))
{
    m_title->setObjectName(u"flowTitle"_s);
    m_title->setFont(sized(font(), 1, true));
    m_tabs->setObjectName(u"flowTabs"_s);
    m_tabs->setAccessibleName(tr("How it is shown"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Picture"));
    m_tabs->addTab(tr("As a table"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_tabs, 0, Qt::AlignBottom);

    m_before = makeSide("pictureBefore", tr("As usual"));
    m_after = makeSide("pictureAfter", tr("With the outage"));
    m_sides = new QBoxLayout(QBoxLayout::BottomToTop);
    m_sides->setSpacing(8);
    m_sides->addWidget(m_before.whole);
    m_sides->addWidget(m_after.whole);
    m_rule->setObjectName(u"failoverRule"_s);
    m_rule->setWordWrap(true);
    m_rule->setFont(sized(font(), -0.5));
    auto *inner = new QVBoxLayout(m_pictures);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(8);
    inner->addLayout(m_sides);
    inner->addWidget(m_rule);
    inner->addStretch(1);
    auto *area = new QScrollArea;
    area->setObjectName(u"flowPictures"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_pictures);
    area->viewport()->setAutoFillBackground(false);
    m_pictures->setAutoFillBackground(false);
    m_stack->addWidget(area);

    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_table, &FlowTable::recordWanted, this, &FlowCompare::recordWanted);
    connect(m_table, &CopyTable::told, this, [this](const QString &text) { Q_EMIT messageRaised({Message::Severity::Information, text}); });
    connect(m_table, &CopyTable::troubled, this, [this](const QString &text) { Q_EMIT messageRaised({Message::Severity::Error, text}); });
}

FlowCompare::Side FlowCompare::makeSide(const char *name, const QString &caption)
{
    Side side;
    side.whole = new QWidget;
    side.caption = new ToneLabel(caption, Tone::Dim, side.whole);
    side.caption->setFont(sized(font(), -0.5, true));
    side.picture = new RoutingPicture(side.whole);
    side.picture->setObjectName(QLatin1StringView(name));
    side.picture->setAccessibleName(tr("Where calls go: %1", "as usual, or with the outage").arg(caption));
    auto *column = new QVBoxLayout(side.whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(side.caption);
    column->addWidget(side.picture);
    column->addStretch(1);
    connect(side.picture, &RoutingPicture::targetActivated, this, &FlowCompare::recordWanted);
    connect(side.picture, &RoutingPicture::messageRaised, this, &FlowCompare::messageRaised);
    return side;
}

void FlowCompare::setFlow(const Inventory *inventory, const CallFlow &flow, bool told)
{
    const auto scene = inventory ? sceneWith(*inventory, flow) : std::nullopt;
    m_stack->setVisible(scene.has_value());
    m_tabs->setVisible(scene.has_value());
    if (!scene) {
        m_title->setText(flow.entry.isValid() ? tr("%1: %2", "a trunk and what it comes to").arg(flow.title, flowText(flow)) : tr("Choose a trunk to see where its calls go."));
        return;
    }
    m_title->setText(told ? flow.title : tr("%1: %2", "a trunk and what it comes to").arg(flow.title, flowText(flow)));
    const bool changed = hasOutage(flow);
    auto before = *scene;
    before.flow = underOutage(flow, {});
    m_before.picture->setScene(before);
    m_after.picture->setScene(*scene);
    m_after.whole->setVisible(changed);
    m_rule->setText(failoverRule(*flow.entry.kind));
    m_table->setFlow(flow);
}

void FlowCompare::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Side by side where both can be read; else what it would be stands above what it is.
    const int readable = fontMetrics().averageCharWidth() * 170;
    m_sides->setDirection(width() >= readable ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
}

} // namespace trunkdesk
