// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/recordid.h"

#include <QHash>
#include <QList>

#include <array>
#include <vector>

namespace trunkdesk {

class Inventory;
class Record;

/// What a field says, in the form in which two of them are compared: without what a file hides, lists in one order.
[[nodiscard]] QString comparableText(const Field &field, const Record &record);

/// For keys of one run of the program: nothing to write down.
[[nodiscard]] quint64 mixed(quint64 a, quint64 b);
[[nodiscard]] quint64 hashed(const QString &text);

/// What a record says without its id, as a number: alone, and together with what hangs on it and what it hangs on, one step further at a
/// time. Equal numbers of two inventories are equal records, for all that people can see.
class Fingerprints
{
public:
    static constexpr int deepest = 3;

    /// Of all records of these kinds.
    Fingerprints(const Inventory &inventory, const QList<const ResourceKind *> &kinds);

    /// 0 for a record that is not among them.
    [[nodiscard]] quint64 at(const RecordId &id, int depth) const;
    /// Which of the records around it have been matched, and with which: `pairs` numbers them. 0 when none was.
    [[nodiscard]] quint64 company(const RecordId &id, const QHash<RecordId, int> &pairs) const;

private:
    struct Link
    {
        int to = 0;
        quint64 label = 0;
    };
    struct Node
    {
        RecordId id;
        std::array<quint64, deepest + 1> prints = {};
        std::vector<Link> links = {};
    };
    void link(int from, const RecordId &to, const char *label);

    std::vector<Node> m_nodes;
    QHash<RecordId, int> m_places;
};

} // namespace trunkdesk
