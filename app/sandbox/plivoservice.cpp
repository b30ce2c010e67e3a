// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/plivoservice.h"

#include "app/sandbox/plivoanswer.h"
#include "app/sandbox/plivocalls.h"
#include "models/schema/registry.h"
#include "models/values/wholenumber.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr int pageSize = 20; ///< both what a page has unasked and the most it may have

bool isReading(const HttpRequest &request)
{
    return request.method == "GET" || request.method == "HEAD";
}

HttpResponse wrongVerb(const ResourceKind &kind, bool collection)
{
    const QByteArray allowed = collection ? (kind.can(Verb::Create) ? "GET, POST" : "GET")
                                          : QByteArray("GET") + (kind.can(Verb::Update) ? ", POST" : "") + (kind.can(Verb::Delete) ? ", DELETE" : "");
    return plivoError(405, u"method not allowed"_s).set("Allow", allowed);
}

std::optional<HttpResponse> repeated(const HttpRequest &request)
{
    QSet<QByteArray> seen;
    for (const auto &[name, value] : request.query) {
        if (seen.contains(name))
            return plivoError(400, u"%1 was sent twice"_s.arg(QString::fromUtf8(name)));
        seen.insert(name);
    }
    return {};
}

/// As a number is sent: digits alone, no sign, blank or leading zero.
std::optional<qint64> plainNumber(const QString &text, qint64 least, qint64 most)
{
    const auto verdict = WholeNumber::check(text, least, most);
    return verdict.sendable() && verdict.canonical == text ? std::optional(text.toLongLong()) : std::nullopt;
}

/// Numbers can be asked for by how they begin; what filters a trunk are its own fields: both references and choices.
bool isFilter(const ResourceKind &kind, const QByteArray &name)
{
    if (kind.onDemand)
        return isPlivoCallFilter(name);
    if (QByteArrayView(kind.idField) == "number")
        return name == "number_startswith";
    const auto *field = kind.fieldByParam(name);
    return kind.tiers.size() > 0 && field && field->type != FieldType::Text;
}

bool passes(const Record &row, const QByteArray &name, const QString &value)
{
    return name == "number_startswith" ? row.text("number").startsWith(value) : row.text(name) == value;
}

} // namespace

bool PlivoService::mayEnter(const HttpRequest &request) const
{
    const auto header = request.header("Authorization");
    const auto scheme = header.left(header.indexOf(' ')).toLower();
    const auto rest = header.sliced(qMin(header.size(), scheme.size() + 1)).trimmed();
    if (m_lab.account.isEmpty())
        return false;
    if (scheme == "bearer")
        return !m_lab.scoped.isEmpty() && rest == m_lab.scoped;
    return scheme == "basic" && QByteArray::fromBase64(rest) == m_lab.account.toLatin1() + ':' + m_lab.token;
}

HttpResponse PlivoService::answer(const HttpRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    m_lab.store.reveal();
    const auto answered = [&]() -> HttpResponse {
        if (!mayEnter(request))
            return plivoError(401, u"could not verify your access level for that URL"_s);
        const auto route = plivoRoute(request.segments);
        if (!route || route->account != m_lab.account)
            return plivoNotFound();
        // Reading calls has a limit of its own, which nobody documents.
        if (!route->id.kind->onDemand && !m_rate.take())
            return failure(request, 429);
        return answerRoute(request, *route);
    };
    return answered().set("X-Request-ID", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
}

HttpResponse PlivoService::failure(const HttpRequest & /*request*/, int status)
{
    switch (status) {
    case 403: return plivoError(403, u"SIP trunking is not enabled for this account"_s);
    case 429: return plivoError(429, u"too many requests"_s);
    case 503: return plivoError(503, u"service unavailable"_s);
    default: return plivoError(status, u"internal server error"_s);
    }
}

HttpResponse PlivoService::answerRoute(const HttpRequest &request, const PlivoRoute &route)
{
    const auto &kind = *route.id.kind;
    if (route.collection) {
        if (isReading(request))
            return list(request, kind);
        return request.method == "POST" && kind.can(Verb::Create) ? create(request, kind) : wrongVerb(kind, true);
    }
    const auto *found = m_lab.store.find(route.id);
    if (!found || (isReading(request) && m_lab.store.isHidden(found->id)))
        return plivoNotFound();
    if (request.method == "POST" && kind.can(Verb::Update))
        return update(request, *found);
    if (!isReading(request) && (request.method != "DELETE" || !kind.can(Verb::Delete)))
        return wrongVerb(kind, false);
    if (!request.query.isEmpty())
        return plivoError(400, u"unknown parameter %1"_s.arg(QString::fromUtf8(request.query.first().first)));
    if (isReading(request))
        return plivoRecord(kind, route.insights ? plivoInsights(found->fields) : found->fields);
    remove(route.id);
    return HttpResponse::empty();
}

HttpResponse PlivoService::list(const HttpRequest &request, const ResourceKind &kind) const
{
    if (auto refusal = repeated(request))
        return *refusal;
    PlivoPage page{0, pageSize};
    for (const auto &[name, value] : request.query) {
        if (name == "limit" || name == "offset") {
            const bool limit = name == "limit";
            const auto number = plainNumber(value, limit ? 1 : 0, limit ? pageSize : 1'000'000'000);
            if (!number)
                return limit ? plivoFieldError(400, name, u"limit must be a number from 1 to %1"_s.arg(pageSize))
                             : plivoFieldError(400, name, u"offset must be a number from 0"_s);
            (limit ? page.limit : page.offset) = *number;
        } else if (!isFilter(kind, name))
            return plivoError(400, u"unknown parameter %1"_s.arg(QString::fromUtf8(name)));
        else if (const auto *field = kind.fieldByParam(name); field && !checkField(*field, value).sendable())
            return plivoFieldError(400, name, u"%1 is not valid"_s.arg(QString::fromLatin1(name)));
    }
    const auto &items = m_lab.store.items(kind);
    QList<Record> rows;
    if (kind.onDemand) {
        const auto calls = plivoFilteredCalls(request, items, QDateTime::currentDateTimeUtc());
        if (!calls)
            return calls.error();
        rows = *calls;
    } else
        for (const auto &item : items)
            if (!m_lab.store.isHidden(item.id) && std::all_of(request.query.begin(), request.query.end(),
                    [&](const auto &filter) { return !isFilter(kind, filter.first) || passes(item.fields, filter.first, filter.second); }))
                rows.append(item.fields);
    return plivoList(request, kind, rows, page);
}

bool PlivoService::hasPassword(const QString &id) const
{
    const QMutexLocker lock(&m_mutex);
    return m_lab.passwords.contains(id);
}

void PlivoService::setRateLimit(int requests)
{
    const QMutexLocker lock(&m_mutex);
    m_rate.setMost(requests);
}

} // namespace trunkdesk
