// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <vector>

namespace trunkdesk {

/// The texts of the rows of a table in one block of memory, as UTF-8. Searching 100,000 rows then means reading memory from one
/// end to the other, where a string a row would be a jump each.
class TextArena
{
public:
    [[nodiscard]] qsizetype rowCount() const { return qsizetype(m_slices.size()); }
    void clear();
    void insertRows(qsizetype first, qsizetype count); ///< without text yet
    void removeRows(qsizetype first, qsizetype count);
    void forgetRows(qsizetype first, qsizetype count);

    [[nodiscard]] bool has(qsizetype row) const { return m_slices[size_t(row)].begin >= 0; }
    void set(qsizetype row, QByteArrayView utf8);
    [[nodiscard]] QByteArrayView text(qsizetype row) const; ///< empty where none was set
    [[nodiscard]] bool contains(qsizetype row, QByteArrayView needle) const;

private:
    struct Slice
    {
        qsizetype begin = -1;
        qsizetype size = 0;
    };
    void compact();

    std::vector<Slice> m_slices;
    std::vector<char> m_bytes; ///< the texts, and room behind them so that a search may read whole words of memory
    qsizetype m_used = 0;
    qsizetype m_waste = 0;     ///< bytes of texts that were replaced
};

} // namespace trunkdesk
