// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/textarena.h"

#include <Qt>

#include <vector>

class QAbstractItemModel;

namespace trunkdesk {

/// In which order the rows of a table stand: by the SortRole of one column, equal rows as the source has them. The keys are
/// read once, not at every comparison.
class RowOrder
{
public:
    void setSource(const QAbstractItemModel *source) { m_source = source; }
    /// Column -1: as the source has them. Reads all keys.
    void setColumn(int column, Qt::SortOrder order);
    [[nodiscard]] int column() const { return m_column; }
    [[nodiscard]] Qt::SortOrder order() const { return m_order; }

    void reload();
    void insertRows(int first, int count); ///< that the source has by now
    void removeRows(int first, int count);
    void updateRows(int first, int count);

    [[nodiscard]] bool before(int a, int b) const;
    [[nodiscard]] std::vector<int> sortedRows() const;

private:
    [[nodiscard]] int compareKeys(int a, int b) const;
    [[nodiscard]] qsizetype commonPrefix() const;

    const QAbstractItemModel *m_source = nullptr;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<qint64> m_numbers;
    TextArena m_texts;
};

} // namespace trunkdesk
