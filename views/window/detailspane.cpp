// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/window/detailspane.h"

#include "models/inventory/inventory.h"
#include "views/history/recordhistoryview.h"
#include "views/pages/recordsummary.h"
#include "views/problems/problembox.h"
#include "views/theme/theme.h"
#include "views/widgets/fieldsview.h"
#include "views/widgets/jsonview.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_whole(new QStackedWidget(this))
    , m_fields(new FieldsView)
    , m_problems(new ProblemBox(4, false))
    , m_json(new JsonView)
    , m_history(new RecordHistoryView)
    , m_later(new QTimer(this))
{
    setObjectName(u"detailsPane"_s);
    setMinimumWidth(220);
    m_title->setObjectName(u"detailsTitle"_s);
    m_title->setFont(sized(font(), 1.5, true));
    m_subtitle->setObjectName(u"detailsSubtitle"_s);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    for (auto *label : {m_title, m_subtitle}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumWidth(40);
    }
    m_tabs->setObjectName(u"detailsTabs"_s);
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Fields"));
    m_tabs->addTab(tr("JSON"));
    m_tabs->addTab(tr("History"));
    m_fields->setObjectName(u"detailsFields"_s);
    m_problems->setObjectName(u"detailsProblems"_s);
    m_json->setObjectName(u"detailsJson"_s);
    m_fields->viewport()->setAutoFillBackground(false); // it lies on the pane's own ground

    auto *fieldsTab = new QWidget;
    auto *fieldsColumn = new QVBoxLayout(fieldsTab);
    fieldsColumn->setContentsMargins(0, 6, 0, 12);
    fieldsColumn->setSpacing(8);
    m_fields->setHugging(true);
    fieldsColumn->addWidget(m_fields, 100);
    auto *issuesRow = new QVBoxLayout;
    issuesRow->setContentsMargins(14, 0, 14, 0);
    issuesRow->addWidget(m_problems);
    fieldsColumn->addLayout(issuesRow);
    fieldsColumn->addStretch(1);
    m_stack->addWidget(fieldsTab);
    m_stack->addWidget(m_json);
    m_stack->addWidget(m_history);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 4);
    head->setSpacing(1);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    auto *tabRow = new QVBoxLayout;
    tabRow->setContentsMargins(4, 0, 4, 0);
    tabRow->addWidget(m_tabs);
    auto *record = new QWidget;
    auto *column = new QVBoxLayout(record);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(tabRow);
    column->addWidget(m_stack, 1);

    auto *nothing = new QLabel(tr("Choose a row to see all of it here."));
    nothing->setObjectName(u"detailsNothing"_s);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    nothing->setTextFormat(Qt::PlainText);
    nothing->setForegroundRole(QPalette::PlaceholderText);
    nothing->setMargin(16);
    m_whole->addWidget(nothing);
    m_whole->addWidget(record);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_whole);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        updateHistory();
    });
    connect(m_history, &RecordHistoryView::entryWanted, this, &DetailsPane::historyEntryWanted);
    connect(m_fields, &FieldsView::recordLinked, this, &DetailsPane::recordLinked);
    m_later->setSingleShot(true);
    connect(m_later, &QTimer::timeout, this, &DetailsPane::update);
}

void DetailsPane::setRecord(Inventory *inventory, const RecordId &id, int selected)
{
    m_selected = selected;
    if (m_inventory == inventory && m_id == id)
        return update();
    if (m_inventory && m_inventory != inventory)
        m_inventory->disconnect(this);
    if (inventory && m_inventory != inventory) {
        const auto later = [this](const ResourceKind *kind, const QList<RecordId> &ids) {
            if (kind == m_id.kind && ids.contains(m_id))
                m_later->start(0);
        };
        connect(inventory, &Inventory::recordsChanged, this, later);
        connect(inventory, &Inventory::recordsRemoved, this, later);
    }
    m_inventory = inventory;
    m_id = id;
    m_fields->setRecord(inventory, id);
    update();
}

void DetailsPane::clear()
{
    m_later->stop();
    if (m_inventory)
        m_inventory->disconnect(this);
    m_inventory = nullptr;
    m_id = {};
    m_fields->setRecord(nullptr, {});
    m_problems->setRecord(nullptr, {});
    m_whole->setCurrentIndex(0);
}

void DetailsPane::updateHistory()
{
    if (m_stack->currentWidget() == m_history && m_inventory && m_id.isValid() && m_historySource)
        m_history->setEvents(m_historySource(*m_inventory, m_id));
}

void DetailsPane::update()
{
    const auto record = m_inventory && m_id.isValid() ? m_inventory->record(m_id) : std::nullopt;
    if (!record)
        return clear();
    m_title->setText(recordTitle(*m_id.kind, *record));
    const auto what = kindAndParent(*m_inventory, m_id);
    m_subtitle->setText(m_selected > 1 ? tr("%1 · one of %Ln chosen", nullptr, m_selected).arg(what) : what);
    m_problems->setRecord(m_inventory, m_id);
    m_json->setJson(record->toIndentedJson());
    updateHistory();
    m_whole->setCurrentIndex(1);
}

} // namespace trunkdesk
