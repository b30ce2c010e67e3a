// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/account.h"
#include "models/core/record.h"
#include "models/rest/listnotes.h"
#include "models/schema/recordid.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace trunkdesk {

enum class LoadState { NotRead, Loading, Ready, Failed };

/// What is known of one account: records by kind, however they came: from the network, from a file, from an edit. Everything that
/// reads (tables, details, checks, export) reads this and cannot tell where the records are from.
///
/// Identity, not row, is how records are named here. Within a kind they keep the order in which they arrived.
class Inventory : public QObject
{
    Q_OBJECT

public:
    explicit Inventory(const Account &account, QObject *parent = nullptr);

    /// What is known at this moment, for work on another thread. Nothing is copied until one of the two changes.
    [[nodiscard]] std::unique_ptr<Inventory> copy() const;

    [[nodiscard]] const Account &account() const { return m_account; }
    void setAccount(const Account &account);

    [[nodiscard]] qsizetype count(const ResourceKind &kind) const;
    [[nodiscard]] qsizetype count() const; ///< of all kinds
    [[nodiscard]] QList<RecordId> ids(const ResourceKind &kind) const;
    [[nodiscard]] QList<RecordId> ids(const ResourceKind &kind, const QString &parent) const;
    [[nodiscard]] std::optional<Record> record(const RecordId &id) const;
    [[nodiscard]] bool contains(const RecordId &id) const;
    /// The record that a Sid field points at, wherever it lives (the trunk of a number).
    [[nodiscard]] std::optional<Record> referred(const Field &field, const Record &record) const;
    /// The records that are attached somewhere through an association of this one: where a list is used.
    [[nodiscard]] QList<RecordId> attachmentsOf(const RecordId &id) const;

    /// Adds what is new and replaces what differs. The parent counts where the records do not name it themselves. A record without
    /// an id gets one of our own, so that an odd file loses nothing. A parent record that embeds a singleton brings it along.
    /// Returns the identities in the order given.
    QList<RecordId> merge(const ResourceKind &kind, const QString &parent, const QList<Record> &records);
    /// Drops every record of the kind under the parent (empty: under anybody) that is not among these: the end of a refresh.
    void retain(const ResourceKind &kind, const QString &parent, const QSet<QString> &ids);
    /// Drops a record and everything that lives under it.
    void remove(const RecordId &id);

    /// How far the reading of a kind is; of one parent's, or of all of them for an empty parent.
    [[nodiscard]] LoadState state(const ResourceKind &kind, const QString &parent = {}) const;
    [[nodiscard]] ApiError error(const ResourceKind &kind, const QString &parent = {}) const; ///< only when Failed
    [[nodiscard]] ListNotes notes(const ResourceKind &kind, const QString &parent = {}) const; ///< of the last whole reading of that list
    void setState(const ResourceKind &kind, const QString &parent, LoadState state, const ApiError &error = {}, const ListNotes &notes = {});

    /// Whether records of a kind may be missing although it is Ready: a file with some of them, or with the lists of some parents. A list
    /// that is whole is then Ready with its parent.
    [[nodiscard]] bool isPart(const ResourceKind &kind) const { return m_parts.contains(&kind); }
    void setPart(const ResourceKind &kind, bool part);

    [[nodiscard]] QDateTime readAt() const { return m_readAt; } ///< when the data was last read completely; invalid: never
    void setReadAt(const QDateTime &time);

Q_SIGNALS:
    void recordsAdded(const trunkdesk::ResourceKind *kind, const QList<trunkdesk::RecordId> &ids);
    void recordsChanged(const trunkdesk::ResourceKind *kind, const QList<trunkdesk::RecordId> &ids);
    void recordsRemoved(const trunkdesk::ResourceKind *kind, const QList<trunkdesk::RecordId> &ids);
    void stateChanged(const trunkdesk::ResourceKind *kind, const QString &parent);
    void readAtChanged();
    void accountChanged();

private:
    struct Shelf
    {
        QList<RecordId> order;
        QHash<RecordId, Record> records;
    };
    struct Reading
    {
        LoadState state = LoadState::NotRead;
        ApiError error = {};
        ListNotes notes = {};
    };
    void removeAll(const ResourceKind &kind, const QSet<RecordId> &ids);
    void mergeEmbedded(const ResourceKind &parent, const QList<RecordId> &ids);

    Account m_account;
    QHash<const ResourceKind *, Shelf> m_shelves;
    QHash<std::pair<const ResourceKind *, QString>, Reading> m_states;
    QSet<const ResourceKind *> m_parts;
    QDateTime m_readAt;
    int m_lastOwnId = 0;
};

} // namespace trunkdesk
