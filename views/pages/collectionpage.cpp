// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/pages/collectionpage.h"

#include "views/pages/listtools.h"
#include "views/pages/recordlist.h"
#include "views/widgets/breadcrumb.h"
#include "views/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

CollectionPage::CollectionPage(QWidget *parent) : ListPage(u"collectionPage"_s, parent)
{
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
    connect(m_list, &RecordList::countChanged, this, &CollectionPage::updateCount);
}

void CollectionPage::setCollection(AccountController *controller, const ResourceKind *kind)
{
    showList(controller, kind);
    updateCount();
    Q_EMIT contextChanged();
}

void CollectionPage::updateCount()
{
    const auto shown = m_list->shownCount(), whole = m_list->wholeCount();
    m_count->setText(shown == whole ? QLocale().toString(whole) : tr("%L1 of %L2", "shown of all").arg(shown).arg(whole));
}

} // namespace trunkdesk
