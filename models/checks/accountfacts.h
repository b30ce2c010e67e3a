// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/partedhash.h"
#include "models/core/record.h"
#include "models/schema/placement.h"
#include "models/schema/recordid.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace trunkdesk {

class Inventory;

/// Something that a check asked for. When its answer changes, what was found with it may be different.
struct Fact
{
    enum class About {
        Record,      ///< what this record says
        Children,    ///< who lives under this parent, and what they say
        Attachments, ///< of this record
        Referrers,   ///< of this record
        Numbers,     ///< on this place
        Count,       ///< of a kind
        Reading,     ///< how far the lists of a kind were read
    };

    About about = About::Record;
    RecordId of;

    friend bool operator==(const Fact &, const Fact &) = default;
    friend size_t qHash(const Fact &f, size_t seed = 0) { return qHashMulti(seed, int(f.about), f.of); }
};

/// What checks ask about an account beyond the record in their hand, answered without walking tables: who lives under a record, who points at
/// it, how many numbers hang on it. It is told of each record once, and again when that changes. Lists come in no order that matters: by id.
///
/// Everything that a check uses it has to ask for here, also what another record says: what was asked is written down, and the check is asked
/// again when that changes. Only the record in its hand needs no asking.
class AccountFacts
{
public:
    explicit AccountFacts(const Inventory &inventory); ///< borrowed; knows nothing until it is told

    /// New or changed. The facts that are different now are added to `different`, if it is given.
    void note(const RecordId &id, const Record &record, QList<Fact> *different = nullptr);
    void forget(const RecordId &id, QList<Fact> *different = nullptr);
    void noteAll(); ///< everything that the inventory holds
    /// Another list was read, or begun: what was known of reading is asked for again.
    void forgetReading();

    /// Where to write down what is asked from now on; null: nowhere.
    void writeDown(QSet<Fact> *asked) { m_asked = asked; }

    /// Not for what a check looks up, since it would not be written down: for what stays the same, as the provider.
    [[nodiscard]] const Inventory &inventory() const { return m_inventory; }

    [[nodiscard]] std::optional<Record> record(const RecordId &id) const;
    /// The record that a Sid field points at.
    [[nodiscard]] std::optional<Record> referred(const Field &field, const Record &record) const;
    /// As recordTitle(), without a secret that an address in its place may hold; the id when it is not known.
    [[nodiscard]] QString title(const RecordId &id) const;

    /// Whether the list of these records was read to its end (under this parent; empty: everywhere): only then "there is none" can be said.
    [[nodiscard]] bool knowsAll(const ResourceKind &kind, const QString &parent = {}) const;
    [[nodiscard]] QList<RecordId> children(const ResourceKind &kind, const QString &parent) const;
    [[nodiscard]] qsizetype childCount(const ResourceKind &kind, const QString &parent) const;
    /// The associations that attach this record somewhere.
    [[nodiscard]] QList<RecordId> attachments(const RecordId &id) const;
    /// Who names this record in a reference field; `most` at most.
    [[nodiscard]] QList<RecordId> referrers(const RecordId &id, qsizetype most = 100) const;
    [[nodiscard]] qsizetype referrerCount(const ResourceKind &kind, const RecordId &id) const; ///< of this kind
    /// Numbers that hang on it, and whether all of them are known.
    [[nodiscard]] qsizetype numbersOn(const RecordId &place) const;
    [[nodiscard]] bool knowsNumbersOn(const RecordId &place) const;
    [[nodiscard]] qsizetype count(const ResourceKind &kind) const;

private:
    /// What a record says about others.
    struct Ties
    {
        QList<RecordId> refersTo = {}; ///< by reference fields; without a parent
        RecordId attaches = {};
        QString place = {}; ///< of a number

        friend bool operator==(const Ties &, const Ties &) = default;
    };
    [[nodiscard]] Ties tiesOf(const RecordId &id, const Record &record) const;
    void tie(const RecordId &id, const Ties &ties, QList<Fact> *different);
    void untie(const RecordId &id, const Ties &ties, QList<Fact> *different);
    void ask(Fact::About about, const RecordId &of) const;

    const Inventory &m_inventory;
    const std::optional<Placement> m_numbers; ///< what numbers hang on
    QHash<const ResourceKind *, QList<std::pair<const Field *, const ResourceKind *>>> m_references;
    PartedHash<QHash<RecordId, Record>> m_known;
    QHash<const ResourceKind *, qsizetype> m_counts;
    QHash<std::pair<const ResourceKind *, QString>, QSet<QString>> m_children;
    QHash<RecordId, QSet<RecordId>> m_attachments;
    QHash<RecordId, QHash<const ResourceKind *, QSet<RecordId>>> m_referrers;
    QHash<QString, QHash<QString, int>> m_numbersOn; ///< how often a number says so: itself, and the association
    mutable QHash<const ResourceKind *, bool> m_knowsAll;
    QSet<Fact> *m_asked = nullptr;
};

} // namespace trunkdesk
