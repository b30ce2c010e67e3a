// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/rest/apicall.h"
#include "models/rest/listcall.h"
#include "models/schema/draft.h"
#include "models/schema/recordid.h"

namespace trunkdesk {

/// One page of a list that is looked at page by page.
struct PageOfRecords
{
    QList<Record> records;
    qsizetype total = -1; ///< of the whole list; -1 where the provider does not say
    QByteArray next = {}; ///< asks for the page after this one; empty: this is the last
};

using PageOfRecordsCallback = std::function<void(Result<PageOfRecords>)>;
using RecordCallback = std::function<void(Result<Record>)>;
using DoneCallback = std::function<void(Result<Done>)>;

/// The verbs of every kind, from its table entry. A value that borrows the session; where the session is gone, or the kind does
/// not have the verb, or an id does not belong into a path, the callback says so and nothing is sent.
///
/// Every function returns at once; the call it returns is a child of `context` (see ApiCall). An error of a write with
/// `outcomeUnknown` means: read again before repeating it. Where the provider's answer does not hold the record that was written, it
/// is read before `done` is called; when only that fails, the error has a `writtenId`.
class ResourceClient
{
public:
    explicit ResourceClient(Session *session);

    /// All records of the kind under the parent (empty: under the account), page by page.
    ListCall *list(const ResourceKind &kind, const QString &parentId, QObject *context, PageCallback onPage, ListCallback onDone) const;
    /// One page of it. `filters` holds checked texts by the keys of the kind's filters, empty ones count for nothing; `next` is that of
    /// the page before, which brings its filters along, or empty for the first.
    ApiCall *page(const ResourceKind &kind, const QString &parentId, const Draft &filters, const QByteArray &next, QObject *context,
        PageOfRecordsCallback done) const;
    ApiCall *get(const RecordId &id, QObject *context, RecordCallback done) const;
    /// Empty texts are left out: the provider's default holds.
    ApiCall *create(const ResourceKind &kind, const QString &parentId, const Draft &draft, QObject *context, RecordCallback done) const;
    /// Sends exactly the fields of `changed`; an empty text empties the field. Refused when a secret is missing that the provider
    /// would empty.
    ApiCall *update(const RecordId &id, const Draft &changed, QObject *context, RecordCallback done) const;
    ApiCall *remove(const RecordId &id, QObject *context, DoneCallback done) const;
    /// Creates an association: attaches what has `attachedId` to the parent.
    ApiCall *attach(
        const ResourceKind &kind, const QString &parentId, const QString &attachedId, QObject *context, RecordCallback done) const;

private:
    ApiCall *sendForRecord(
        Verb verb, const RecordId &id, const char *path, ApiRequest request, QObject *context, RecordCallback done) const;
    ApiCall *writeAndRead(Verb verb, const RecordId &id, const char *path, ApiRequest request, QObject *context, ApiCallback done) const;
    ApiCall *sendChecked(Verb verb, const RecordId &id, const char *path, ApiRequest request, QObject *context, ApiCallback done) const;

    QPointer<Session> m_session;
};

} // namespace trunkdesk
