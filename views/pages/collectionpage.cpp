// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/pages/collectionpage.h"

#include "models/inventory/inventory.h"
#include "views/pages/listtools.h"
#include "views/pages/recordlist.h"
#include "views/widgets/breadcrumb.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/recordtable.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

CollectionPage::CollectionPage(QWidget *parent)
    : Page(parent)
    , m_way(new Breadcrumb(this))
    , m_title(new ElidedLabel(Tone::Text, this))
    , m_count(new ElidedLabel(Tone::Dim, this))
    , m_tools(new ListTools(this))
    , m_list(new RecordList(this))
{
    setObjectName(u"collectionPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setFont(sized(font(), 5, true));
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_count->setObjectName(u"pageCount"_s);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(10);
    heading->addWidget(m_title);
    heading->addWidget(m_count, 1);
    heading->addWidget(m_tools);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(16, 10, 16, 10);
    top->setSpacing(2);
    top->addWidget(m_way);
    top->addLayout(heading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    m_tools->follow(m_list);
    connect(m_list, &RecordList::countChanged, this, &CollectionPage::updateCount);
    connectTable(m_list->table());
}

void CollectionPage::setCollection(AccountController *controller, const ResourceKind *kind)
{
    m_controller = controller;
    m_kind = kind;
    m_tools->clear();
    m_way->setParts({{controller->inventory()->account().name, {}}});
    m_title->setText(kindPlural(*kind));
    m_list->setCollection(controller, kind, {});
    updateCount();
    Q_EMIT contextChanged();
}

PageContext CollectionPage::context() const
{
    const auto selected = m_list->table()->selectedRecords();
    return {m_kind, {}, {}, currentOf(m_list->table()->currentRecord(), selected), selected};
}

RecordTable *CollectionPage::table() const
{
    return m_list->table();
}

void CollectionPage::focusFilter()
{
    m_tools->focusFilter();
}

bool CollectionPage::selectRecord(const RecordId &id)
{
    if (id.kind != m_kind)
        return false;
    if (m_list->table()->selectRecord(id))
        return true;
    m_tools->clear(); // a filter may hide it
    return m_list->table()->selectRecord(id);
}

void CollectionPage::leave()
{
    m_list->setCollection(nullptr, nullptr, {});
    Page::leave();
}

void CollectionPage::updateCount()
{
    const auto shown = m_list->shownCount(), whole = m_list->wholeCount();
    m_count->setText(shown == whole ? QLocale().toString(whole) : tr("%L1 of %L2", "shown of all").arg(shown).arg(whole));
}

} // namespace trunkdesk
