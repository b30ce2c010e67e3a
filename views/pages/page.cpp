// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/pages/page.h"

#include "views/widgets/recordtable.h"

namespace trunkdesk {

void Page::connectTable(RecordTable *table)
{
    connect(table, &RecordTable::currentRecordChanged, this, &Page::contextChanged);
    connect(table, &RecordTable::selectedRecordsChanged, this, &Page::contextChanged);
    connect(table, &RecordTable::recordActivated, this, &Page::recordActivated);
    connect(table, &RecordTable::editRequested, this, [this](const RecordId &id) { Q_EMIT editWanted(id, {}); });
    connect(table, &RecordTable::removeRequested, this, &Page::removeWanted);
    connect(table, &RecordTable::menuRequested, this, &Page::menuWanted);
    connect(table, &RecordTable::copied, this, [this](qsizetype rows) { Q_EMIT copied(tr("%Ln row(s) copied.", nullptr, int(rows))); });
}

RecordId Page::currentOf(const RecordId &current, const QList<RecordId> &selected)
{
    return selected.isEmpty() || selected.contains(current) ? current : selected.first();
}

} // namespace trunkdesk
