// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace trunkdesk {

/// What a page of a list says about itself; -1 where it says nothing.
struct PageFacts
{
    qsizetype size = -1;  ///< records that a page may hold
    qsizetype total = -1; ///< records that the whole list holds
};

/// What was noticed while a list was read: reasons to doubt that it is whole, or of one moment. A list without notes was read from
/// its first page to its last and its counts agree.
struct ListNotes
{
    qsizetype received = 0;       ///< different records
    qsizetype expected = -1;      ///< how many the provider said there are, at last; -1 when it never said
    qsizetype repeated = 0;       ///< records that came on more than one page
    int shortPages = 0;           ///< pages with fewer records than they may hold, although another followed
    bool endedEarly = false;      ///< it ended with fewer records than the provider said
    bool changedUnderWay = false; ///< the provider's own count became another, or more came than it said

    /// Takes a page into account: how many records it had, how many of them were new, and whether another follows. Pages that were
    /// asked for side by side may come in any order.
    void addPage(qsizetype records, qsizetype fresh, const PageFacts &facts, bool more);
    /// Judges the counts, once the last page is in.
    void close();

    /// Nothing was noticed.
    [[nodiscard]] bool isEmpty() const { return repeated == 0 && shortPages == 0 && !endedEarly && !changedUnderWay; }
    /// What was noticed, for people: empty, or a sentence for each thing.
    [[nodiscard]] QString toWords() const;

    friend bool operator==(const ListNotes &, const ListNotes &) = default;
};

} // namespace trunkdesk
