// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// The part of RecordPage that makes its tabs out of the schema.
#include "models/inventory/inventory.h"
#include "models/items/itemroles.h"
#include "models/schema/tabkinds.h"
#include "views/forms/recordform.h"
#include "views/pages/listtools.h"
#include "views/pages/recordlist.h"
#include "views/pages/recordpage.h"
#include "views/routing/flowtable.h"
#include "views/theme/icons.h"
#include "views/widgets/fieldsview.h"
#include "views/widgets/jsonview.h"
#include "views/widgets/recordtable.h"
#include "views/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

/// The kinds under this one by the tab they share, in the order of the registry.
QList<QList<const ResourceKind *>> tabbed(const ResourceKind &kind, bool singletons)
{
    QList<QList<const ResourceKind *>> tabs;
    for (const auto *child : tabKinds(kind)) {
        if (child->tab[0] == '\0' || child->isSingleton() != singletons)
            continue;
        const auto same = std::find_if(tabs.begin(), tabs.end(), [child](const auto &kinds) { return QByteArrayView(kinds.first()->tab) == child->tab; });
        if (same == tabs.end())
            tabs.append({child});
        else
            same->append(child);
    }
    return tabs;
}

} // namespace

void RecordPage::buildTabs()
{
    const auto wanted = m_builtFor == m_id.kind ? m_tabBar->currentIndex() : 0;
    m_builtFor = m_id.kind;
    m_tools->follow(nullptr);
    m_tabs.clear();
    const QSignalBlocker quiet(m_tabBar);
    while (m_tabBar->count() > 0)
        m_tabBar->removeTab(0);
    while (auto *widget = m_stack->widget(0)) {
        m_stack->removeWidget(widget);
        delete widget;
    }
    const auto add = [this](QWidget *widget, const Tab &tab) {
        m_tabs.append(tab);
        m_stack->addWidget(widget);
        m_tabBar->addTab(tab.title);
    };
    for (const auto &kinds : tabbed(*m_id.kind, false)) {
        Tab tab{schemaText(kinds.first()->tab), {}};
        auto *widget = listTab(kinds, tab);
        add(widget, tab);
    }
    m_flow = nullptr;
    if (!m_id.kind->tiers.empty())
        add(targetsTab(), {tr("Targets"), {}});
    add(fieldsTab(m_id), {tr("Settings"), {}});
    for (const auto &kinds : tabbed(*m_id.kind, true))
        add(fieldsTab({kinds.first(), m_id.id, {}}), {schemaText(kinds.first()->tab), {}, kinds.first()});
    m_json = new JsonView(m_stack);
    add(m_json, {tr("JSON"), {}});
    m_tabBar->setCurrentIndex(qBound(0, wanted, m_tabBar->count() - 1));
    showTab(m_tabBar->currentIndex());
}

QWidget *RecordPage::listTab(const QList<const ResourceKind *> &kinds, Tab &tab)
{
    auto *widget = new QWidget(m_stack);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(0);
    const bool readOnly = std::none_of(kinds.begin(), kinds.end(), [](const ResourceKind *kind) { return !isAttached(*kind) || canAttach(*kind); });
    if (readOnly) {
        auto *why = new ToneLabel(Tone::Dim, widget);
        why->setObjectName(u"whyReadOnly"_s);
        const auto *twin = writableTwin(*kinds.first());
        why->setText(twin ? tr("Only to look at: the provider keeps this for older programs. Changes are made on the tab “%1”.").arg(schemaText(twin->tab))
                          : AccountController::whyNotAttach(*kinds.first()));
        why->setWordWrap(true);
        why->setContentsMargins(16, 10, 16, 0);
        column->addWidget(why);
    }
    for (const auto *kind : kinds) {
        auto *list = new RecordList(widget);
        if (kinds.size() > 1) {
            // What is attached is the better name where there is one: the tab already says that it belongs here.
            auto *caption = new QLabel(kindPlural(attachedKind(*kind)), widget);
            caption->setTextFormat(Qt::PlainText);
            caption->setFont(sized(font(), 0, true));
            caption->setContentsMargins(16, 10, 16, 6);
            caption->setBuddy(list->table());
            column->addWidget(caption);
        }
        column->addWidget(list, 1);
        list->setCollection(m_controller, kind, m_id.id);
        connectTable(list->table());
        connect(list, &RecordList::countChanged, this, &RecordPage::updateCounts);
        connect(list->table(), &RecordTable::selectedRecordsChanged, this, [this, list] {
            // One selection a page: a row chosen here takes back the one in the table above.
            if (list->table()->selectedRecords().isEmpty())
                return;
            const auto lists = m_tabs.value(m_tabBar->currentIndex()).lists;
            for (auto *other : lists)
                if (other != list)
                    other->table()->clearSelection();
        });
        tab.lists.append(list);
    }
    return widget;
}

bool RecordPage::showField(const QByteArray &field)
{
    const auto *known = m_id.isValid() ? m_id.kind->field(field) : nullptr;
    for (int index = 0; known && index < m_tabs.size(); ++index) {
        if (!m_tabs.at(index).lists.isEmpty() || m_tabs.at(index).singleton || m_stack->widget(index) == m_json)
            continue;
        m_tabBar->setCurrentIndex(index);
        if (auto *form = m_stack->widget(index)->findChild<RecordForm *>())
            form->focusField(field);
        return true;
    }
    return false;
}

QWidget *RecordPage::targetsTab()
{
    auto *widget = new QWidget(m_stack);
    m_flowWords = new ToneLabel(Tone::Dim, widget);
    m_flowWords->setObjectName(u"flowWords"_s);
    m_flowWords->setWordWrap(true);
    m_flowWords->setContentsMargins(16, 10, 16, 8);
    m_flow = new FlowTable(widget);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_flowWords);
    column->addWidget(m_flow, 1);
    connect(m_flow, &FlowTable::recordWanted, this, &Page::recordLinked);
    connect(m_flow, &CopyTable::told, this, &Page::copied);
    connect(m_flow, &CopyTable::troubled, this, [this](const QString &text) { Q_EMIT messageRaised({Message::Severity::Error, text}); });
    return widget;
}

void RecordPage::showFlow()
{
    if (!m_flow)
        return;
    const auto flow = callFlowOf(*m_controller->inventory(), m_id);
    m_flow->setFlow(flow);
    m_flow->setVisible(flow.takesCalls);
    m_flowWords->setText(flowText(flow));
}

QWidget *RecordPage::fieldsTab(const RecordId &id)
{
    if (auto *editor = m_editors ? m_editors(m_controller, id, m_stack) : nullptr)
        return editor;
    auto *widget = new QWidget(m_stack);
    auto *fields = new FieldsView(widget);
    fields->setObjectName(u"fields.%1"_s.arg(QLatin1StringView(id.kind->key)));
    fields->setAccessibleName(tr("Settings of %1").arg(kindSingular(*id.kind)));
    fields->setRecord(m_controller->inventory(), id);
    connect(fields, &FieldsView::recordLinked, this, &Page::recordLinked);
    auto *edit = new QPushButton(icon("edit"), tr("Edit…"), widget);
    edit->setObjectName(u"editSettings"_s);
    edit->setAccessibleName(tr("Edit %1").arg(kindSingular(*id.kind)));
    const auto why = m_controller->whyNot(AccountController::Deed::Edit, id.kind);
    edit->setEnabled(why.isEmpty());
    edit->setToolTip(toolTipText(why));
    connect(edit, &QPushButton::clicked, this, [this, id] { Q_EMIT editWanted(id, {}); });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 10, 16, 8);
    row->addWidget(edit);
    row->addStretch();
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(fields, 1);
    return widget;
}

} // namespace trunkdesk
