// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/resourceclient.h"

#include "models/core/displaytext.h"
#include "models/rest/dialect.h"
#include "models/rest/session.h"
#include "models/values/formencode.h"

#include <QCoreApplication>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::ResourceClient)
};

ApiError blocked(const QString &message)
{
    return {.kind = ApiError::Kind::Blocked, .message = message};
}

ApiError closed()
{
    return {.kind = ApiError::Kind::Cancelled, .message = Words::tr("The account is closed; open it again.")};
}

const char *itemPath(const RecordId &id)
{
    return id.isValid() ? id.kind->item : "";
}

ApiError writtenButNotRead(const ApiError &reading, const QString &id)
{
    auto error = reading;
    error.outcomeUnknown = true;
    error.writtenId = id;
    error.message = Words::tr("The provider took the change of “%1”, but it could not be read again: %2").arg(displayText(id), reading.message);
    return error;
}

/// A secret that the provider empties with every update that does not bring it.
const Field *missingSecret(const RecordId &id, const Draft &changed)
{
    if (!id.isValid())
        return nullptr;
    for (const auto &field : id.kind->fields)
        if (field.writeOnly && field.restated && changed.value(field.key).isEmpty())
            return &field;
    return nullptr;
}

/// Fills in where the request goes, or says why it cannot go anywhere.
Result<ApiRequest> addressed(const Session &session, Verb verb, const RecordId &id, const char *path, ApiRequest request)
{
    if (!id.isValid() || !id.kind->can(verb) || path[0] == '\0')
        return blocked(Words::tr("This kind of record cannot be handled in this way; use what its page offers."));
    const auto expanded = expandPath(path, session.connection().accountId, id);
    if (!expanded)
        return blocked(Words::tr("The record has an id that does not belong into an address, so nothing was sent; load the list again."));
    request.service = id.kind->service;
    request.path = *expanded;
    request.kind = id.kind;
    return request;
}

} // namespace

ResourceClient::ResourceClient(Session *session) : m_session(session)
{
}

ListCall *ResourceClient::list(
    const ResourceKind &kind, const QString &parentId, QObject *context, PageCallback onPage, ListCallback onDone) const
{
    if (!m_session)
        return new ListCall(closed(), context, std::move(onDone));
    const auto request =
        addressed(*m_session, Verb::List, {&kind, parentId, {}}, kind.collection, {.service = {}, .path = {}, .expect = Expect::Page});
    if (!request)
        return new ListCall(request.error(), context, std::move(onDone));
    auto first = *request;
    if (const auto *dialect = m_session->dialect())
        first.query = dialect->firstPageQuery(kind);
    return new ListCall(m_session, first, context, std::move(onPage), std::move(onDone));
}

ApiCall *ResourceClient::page(
    const ResourceKind &kind, const QString &parentId, const Draft &filters, const QByteArray &next, QObject *context, PageOfRecordsCallback done) const
{
    ApiRequest request{.service = {}, .path = {}, .query = next, .expect = Expect::Page};
    if (const auto *dialect = m_session ? m_session->dialect() : nullptr; dialect && next.isEmpty()) {
        FormFields asked;
        for (const auto &filter : kind.filters)
            if (const auto text = filters.value(filter.key); !text.isEmpty())
                asked.append({filter.param, text});
        const auto first = dialect->firstPageQuery(kind);
        request.query = asked.isEmpty() ? first : formEncode(asked) + '&' + first;
    }
    return sendChecked(Verb::List, {&kind, parentId, {}}, kind.collection, std::move(request), context, [done = std::move(done)](const Result<ApiAnswer> &result) {
        result ? done(PageOfRecords{.records = result->records, .total = result->page.total, .next = result->nextQuery}) : done(result.error());
    });
}

ApiCall *ResourceClient::get(const RecordId &id, QObject *context, RecordCallback done) const
{
    return sendForRecord(Verb::Get, id, itemPath(id), {.service = {}, .path = {}}, context, std::move(done));
}

ApiCall *ResourceClient::create(
    const ResourceKind &kind, const QString &parentId, const Draft &draft, QObject *context, RecordCallback done) const
{
    auto fields = parameters(kind, draft);
    fields.removeIf([](const auto &field) { return field.second.isEmpty(); });
    return sendForRecord(Verb::Create, {&kind, parentId, {}}, kind.collection,
        {.method = ApiMethod::Post, .service = {}, .path = {}, .fields = fields}, context, std::move(done));
}

ApiCall *ResourceClient::update(const RecordId &id, const Draft &changed, QObject *context, RecordCallback done) const
{
    if (const auto *secret = missingSecret(id, changed))
        return ApiCall::failed(
            blocked(Words::tr("The provider empties “%1” with every change that does not bring it, so nothing was sent; enter it again.").arg(fieldLabel(*secret))),
            context, [done = std::move(done)](const Result<ApiAnswer> &result) { done(result.error()); });
    return sendForRecord(Verb::Update, id, itemPath(id),
        {.method = ApiMethod::Post, .service = {}, .path = {}, .fields = id.isValid() ? parameters(*id.kind, changed) : Parameters()},
        context, std::move(done));
}

ApiCall *ResourceClient::attach(
    const ResourceKind &kind, const QString &parentId, const QString &attachedId, QObject *context, RecordCallback done) const
{
    const char *collection = kind.isAssociation() ? kind.collection : "";
    return sendForRecord(Verb::Create, {&kind, parentId, {}}, collection,
        {.method = ApiMethod::Post, .service = {}, .path = {}, .fields = {{kind.attachParam, attachedId}}}, context, std::move(done));
}

ApiCall *ResourceClient::remove(const RecordId &id, QObject *context, DoneCallback done) const
{
    return sendChecked(Verb::Delete, id, itemPath(id), {.method = ApiMethod::Delete, .service = {}, .path = {}, .expect = Expect::Nothing},
        context, [done = std::move(done)](const Result<ApiAnswer> &result) { result ? done(Done()) : done(result.error()); });
}

ApiCall *ResourceClient::sendForRecord(
    Verb verb, const RecordId &id, const char *path, ApiRequest request, QObject *context, RecordCallback done) const
{
    const bool write = request.isWrite();
    const auto *dialect = m_session ? m_session->dialect() : nullptr;
    const auto send = write && dialect && !dialect->echoesRecords() ? &ResourceClient::writeAndRead : &ResourceClient::sendChecked;
    return (this->*send)(verb, id, path, std::move(request), context, [id, write, done = std::move(done)](const Result<ApiAnswer> &result) {
        if (!result) {
            done(result.error());
            return;
        }
        const auto &record = result->records.first();
        if (!id.id.isEmpty() && record.text(id.kind->idField) != id.id) {
            done(ApiError{.kind = ApiError::Kind::BadAnswer,
                .httpStatus = result->status,
                .message = Words::tr("The provider answered with another record than the one asked for; load the list again."),
                .requestId = result->requestId,
                .outcomeUnknown = write});
            return;
        }
        done(record);
    });
}

ApiCall *ResourceClient::writeAndRead(Verb verb, const RecordId &id, const char *path, ApiRequest request, QObject *context, ApiCallback done) const
{
    auto *both = ApiCall::compound(context, std::move(done));
    // Of an update nothing is left to learn from the answer; its status decides.
    request.expect = verb == Verb::Create ? Expect::Object : Expect::Nothing;
    sendChecked(verb, id, path, std::move(request), both, [client = *this, id, both](const Result<ApiAnswer> &written) {
        if (!written)
            return both->finish(written.error());
        auto whole = id;
        if (!written->records.isEmpty())
            whole.id = recordId(*id.kind, written->records.first()).id;
        if (whole.id.isEmpty() && !whole.kind->isSingleton())
            return both->finish(ApiError{.kind = ApiError::Kind::BadAnswer,
                .httpStatus = written->status,
                .message = Words::tr("The provider did not say which record it created."),
                .requestId = written->requestId,
                .outcomeUnknown = true});
        client.sendChecked(Verb::Get, whole, itemPath(whole), {.service = {}, .path = {}}, both, [both, whole](const Result<ApiAnswer> &read) {
            if (read && recordId(*whole.kind, read->records.first()).id == whole.id)
                return both->finish(read);
            both->finish(writtenButNotRead(read ? ApiError{.kind = ApiError::Kind::BadAnswer, .message = Words::tr("another record was answered.")} : read.error(), whole.id));
        });
    });
    return both;
}

ApiCall *ResourceClient::sendChecked(
    Verb verb, const RecordId &id, const char *path, ApiRequest request, QObject *context, ApiCallback done) const
{
    if (!m_session)
        return ApiCall::failed(closed(), context, std::move(done));
    const auto ready = addressed(*m_session, verb, id, path, std::move(request));
    return ready ? m_session->send(*ready, context, std::move(done)) : ApiCall::failed(ready.error(), context, std::move(done));
}

} // namespace trunkdesk
