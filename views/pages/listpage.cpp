// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/pages/listpage.h"

#include "models/inventory/inventory.h"
#include "views/pages/listtools.h"
#include "views/pages/recordlist.h"
#include "views/widgets/breadcrumb.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/recordtable.h"

using namespace Qt::StringLiterals;

namespace trunkdesk {

ListPage::ListPage(const QString &name, QWidget *parent)
    : Page(parent)
    , m_way(new Breadcrumb(this))
    , m_title(new ElidedLabel(Tone::Text, this))
    , m_count(new ElidedLabel(Tone::Dim, this))
    , m_tools(new ListTools(this))
    , m_list(new RecordList(this))
{
    setObjectName(name);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setFont(sized(font(), 5, true));
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_count->setObjectName(u"pageCount"_s);
    m_tools->follow(m_list);
    connectTable(m_list->table());
}

void ListPage::showList(AccountController *controller, const ResourceKind *kind)
{
    m_controller = controller;
    m_kind = kind;
    m_tools->clear();
    m_way->setParts({{controller->inventory()->account().name, {}}});
    m_title->setText(kindPlural(*kind));
    m_list->setCollection(controller, kind, {});
}

PageContext ListPage::context() const
{
    const auto selected = m_list->table()->selectedRecords();
    return {m_kind, {}, {}, currentOf(m_list->table()->currentRecord(), selected), selected};
}

RecordTable *ListPage::table() const
{
    return m_list->table();
}

void ListPage::focusRows()
{
    m_list->focusRows();
}

void ListPage::focusFilter()
{
    m_tools->focusFilter();
}

bool ListPage::selectRecord(const RecordId &id)
{
    if (id.kind != m_kind)
        return false;
    if (m_list->table()->selectRecord(id))
        return true;
    m_tools->clear(); // a filter may hide it
    return m_list->table()->selectRecord(id);
}

void ListPage::leave()
{
    m_list->setCollection(nullptr, nullptr, {});
    m_kind = nullptr;
    Page::leave();
}

} // namespace trunkdesk
