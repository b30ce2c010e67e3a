// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/placement.h"
#include "models/values/csvtext.h"

#include <QHash>

// Telephone numbers in hundreds: what a list says of them, what becomes of each, and a file that tells where they were.

namespace trunkdesk {

/// The numbers of an account by any spelling that people and spreadsheets give them.
class NumberFinder
{
public:
    NumberFinder(const Placement &placement, const Inventory &inventory);

    /// Without a kind when the text means none of them.
    [[nodiscard]] RecordId find(const QString &text) const;

private:
    QHash<QString, RecordId> m_byId;
    QHash<QString, RecordId> m_byDigits;
};

/// What a list says, line by line.
struct NumberList
{
    struct Entry
    {
        int line = 0;      ///< in the list; 0: chosen in a table
        QString number;    ///< as it stands there
        QString placeId;
        QString placeName;
        Draft besides = {}; ///< of the fields that being attached clears: what the list says of them

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    QList<Entry> entries;
    bool namesPlaces = false; ///< it has a column for them, in which an empty cell takes a number off
    QStringList remarks;      ///< whole sentences: columns that are not read

    friend bool operator==(const NumberList &, const NumberList &) = default;
};

/// With a heading line the columns are known by their names, on the wire or as they are shown and exported; without one every cell is a number.
[[nodiscard]] NumberList numberList(const QList<CsvRow> &rows, const Placement &placement);
[[nodiscard]] NumberList numberList(const QList<RecordId> &chosen);

struct Destination
{
    enum class Kind { AsListed, Off, Place };

    Kind kind = Kind::Place;
    QString place = {}; ///< id

    friend bool operator==(const Destination &, const Destination &) = default;
};

/// What becomes of one entry.
struct NumberMove
{
    enum class State {
        Moves,
        Already,  ///< it is there
        Repeated, ///< it stands further up in the list
        Unknown,  ///< no number of this account
        NoPlace,  ///< the list does not say where to, or nobody knows what it says
        Refused,  ///< the provider or the list speaks against it
    };

    NumberList::Entry entry;
    RecordId number;    ///< without a kind when Unknown
    QString from;       ///< id of the place where it is; empty: on none
    QString to;
    Draft besides = {}; ///< fields that are set along with it
    State state = State::Moves;
    QString words = {}; ///< a sentence: why not, or what is lost by it; may be empty

    [[nodiscard]] bool isProblem() const { return state == State::Unknown || state == State::NoPlace || state == State::Refused; }
};

[[nodiscard]] QList<NumberMove> numberMoves(const NumberList &list, const Destination &destination, const Placement &placement, const Inventory &inventory);
[[nodiscard]] QList<Change> changesOf(const QList<NumberMove> &moves, const Placement &placement, const Inventory &inventory);

/// Where numbers are now, for numberList() to read: number, name, place by name and id, and what being attached clears. All of the account
/// for an empty list.
[[nodiscard]] QByteArray whereNumbersAre(const QList<RecordId> &numbers, const Placement &placement, const Inventory &inventory);

} // namespace trunkdesk
