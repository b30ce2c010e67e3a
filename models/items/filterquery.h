// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/textarena.h"

#include <QList>
#include <QString>

namespace trunkdesk {

/// What somebody types to find rows: words that must all stand somewhere in the row, whatever their case and order. A telephone
/// number may be typed in any spelling: `(415) 867` also finds +1415867….
class FilterQuery
{
public:
    FilterQuery() = default;
    explicit FilterQuery(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool matches(const TextArena &arena, qsizetype row) const;
    /// True when every row that this one finds is found by the other one too, so that it is enough to look among those.
    [[nodiscard]] bool narrows(const FilterQuery &other) const;

    friend bool operator==(const FilterQuery &, const FilterQuery &) = default;

private:
    QList<QByteArray> m_words; ///< case-folded UTF-8
    QByteArray m_digits;       ///< of a text that looks like a telephone number, and not as it was typed; else empty
};

/// A text in the form in which rows and words are compared.
[[nodiscard]] QByteArray foldedForSearch(const QString &text);

} // namespace trunkdesk
