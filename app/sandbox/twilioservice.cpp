// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/twilioservice.h"

#include "app/sandbox/twilioconstraints.h"
#include "app/sandbox/twilionumbers.h"
#include "models/schema/registry.h"
#include "models/values/wholenumber.h"

#include <QSet>

#include <algorithm>

namespace trunkdesk {

namespace {

const ResourceKind &numberKind()
{
    return *findKind("twilio.incoming_phone_number");
}

HttpResponse invalid(const QString &message)
{
    return twilioError(400, 20001, message);
}

HttpResponse wrongVerb(const HttpRequest &request, const QByteArray &allowed)
{
    return twilioError(405, 20004, QStringLiteral("Method %1 is not allowed for this resource").arg(QString::fromLatin1(request.method))).set("Allow", allowed);
}

/// Only lists take parameters in the query, each of them once.
std::optional<HttpResponse> wrongQuery(const HttpRequest &request, bool collection)
{
    const bool list = collection && (request.method == "GET" || request.method == "HEAD");
    QSet<QByteArray> seen;
    for (const auto &[name, value] : request.query) {
        if (!list)
            return invalid(QStringLiteral("Unknown parameter %1").arg(QString::fromUtf8(name)));
        if (seen.contains(name))
            return invalid(QStringLiteral("Parameter %1 was sent twice").arg(QString::fromUtf8(name)));
        seen.insert(name);
    }
    return {};
}

/// As a number is sent: digits alone, no sign, blank or leading zero.
bool isPlainNumber(const QString &text, int least, int most)
{
    const auto verdict = WholeNumber::check(text, least, most);
    return verdict.sendable() && verdict.canonical == text;
}

/// A number on a trunk is a view of the account's number; only what the trunking API answers is in it.
SandboxItem asTrunkNumber(const SandboxItem &number, const ResourceKind &kind)
{
    auto view = number;
    view.id = {&kind, number.fields.text("trunk_sid"), number.id.id};
    QByteArray json;
    for (const auto &key : number.fields.keys())
        if (kind.field(key))
            json.append(json.isEmpty() ? "{\"" : ",\"").append(key).append("\":").append(number.fields.raw(key));
    view.fields = Record::fromChecked(json + '}');
    return view;
}

HttpResponse unauthorized()
{
    return twilioError(401, 20003, QStringLiteral("Authentication Error - invalid username"));
}

} // namespace

TwilioService::TwilioService(const Company &company) : m_company(company), m_doors{{company.account.toLatin1(), company.token, this}}
{
    if (!company.apiKey.isEmpty())
        m_doors.append({company.apiKey, company.apiSecret, this, true});
    for (const auto &subaccount : company.subaccounts) {
        m_subaccounts.push_back(std::make_unique<TwilioService>(subaccount));
        m_doors.append({subaccount.account.toLatin1(), subaccount.token, m_subaccounts.back().get()});
    }
}

const TwilioService::Door *TwilioService::doorOf(const HttpRequest &request) const
{
    const auto header = request.header("Authorization");
    if (!header.toLower().startsWith("basic "))
        return nullptr;
    const auto pair = QByteArray::fromBase64(header.sliced(6).trimmed());
    const auto it = std::find_if(m_doors.begin(), m_doors.end(), [&pair](const Door &door) { return pair == door.user + ':' + door.password; });
    return it == m_doors.end() ? nullptr : &*it;
}

HttpResponse TwilioService::answer(const HttpRequest &request)
{
    const auto *door = doorOf(request);
    return door ? door->account->serve(request, *door) : unauthorized();
}

HttpResponse TwilioService::serve(const HttpRequest &request, const Door &door)
{
    m_company.store.reveal();
    const auto route = twilioRoute(request.segments);
    if (!route) {
        if (request.path.startsWith("/2010-04-01/") && !request.path.endsWith(".json"))
            return HttpResponse{404, {{"Content-Type", "application/xml"}},
                                "<?xml version='1.0' encoding='UTF-8'?>\n<TwilioResponse><RestException><Code>20404</Code><Message>Not found: this "
                                "sandbox speaks JSON, add .json to the path</Message><Status>404</Status></RestException></TwilioResponse>"};
        return twilioNotFound(request);
    }
    if (route->id.kind->privileged && door.apiKey)
        return unauthorized();
    if (!route->account.isEmpty() && route->account != m_company.account) {
        for (const auto &subaccount : m_subaccounts)
            if (subaccount->m_company.account == route->account)
                return door.apiKey ? unauthorized() : subaccount->serve(request, door);
        return twilioNotFound(request);
    }
    if (auto refusal = wrongQuery(request, route->collection))
        return *refusal;
    if (const auto *parent = parentKind(*route->id.kind); parent && !m_company.store.find({parent, {}, route->id.parent}))
        return twilioNotFound(request);
    return route->collection ? collection(request, *route) : item(request, *route);
}

HttpResponse TwilioService::failure(const HttpRequest & /*request*/, int status)
{
    switch (status) {
    case 429: return twilioError(429, 20429, QStringLiteral("Too Many Requests"));
    case 503: return twilioError(503, 20503, QStringLiteral("Service Unavailable"));
    default: return twilioError(status, 20000 + status, QStringLiteral("Internal Server Error"));
    }
}

HttpResponse TwilioService::collection(const HttpRequest &request, const TwilioRoute &route)
{
    const auto &kind = *route.id.kind;
    if (request.method == "GET" || request.method == "HEAD")
        return list(request, route);
    const bool creates = twilioShelf(kind).can(Verb::Create);
    if (request.method == "POST" && creates)
        return kind.isAssociation() ? attach(request, kind, route.id.parent) : create(request, kind, route.id.parent);
    if (auto refusal = twilioTradeRefusal(request, kind))
        return *refusal;
    return wrongVerb(request, creates ? "GET, POST" : "GET");
}

HttpResponse TwilioService::item(const HttpRequest &request, const TwilioRoute &route)
{
    const auto &kind = *route.id.kind;
    const bool reading = request.method == "GET" || request.method == "HEAD";
    if (kind.isSingleton())
        return reading || request.method == "POST" ? updateSingleton(request, route.id) : wrongVerb(request, "GET, POST");

    std::optional<SandboxItem> found;
    if (QByteArrayView(kind.attaches) == numberKind().key) {
        const auto *number = m_company.store.find({&numberKind(), {}, route.id.id});
        if (number && number->fields.text("trunk_sid") == route.id.parent)
            found = asTrunkNumber(*number, kind);
    } else if (const auto *stored = m_company.store.find({&twilioShelf(kind), route.id.parent, route.id.id}))
        found = *stored;
    if (!found || (reading && m_company.store.isHidden(found->id)))
        return twilioNotFound(request);

    if (reading)
        return answerWith(200, request, twilioSeenAs(kind, *found));
    const bool removes = twilioShelf(kind).can(Verb::Delete);
    if (request.method == "POST" && kind.can(Verb::Update))
        return update(request, *found);
    if (request.method == "DELETE" && removes)
        return removeItem(*found);
    if (auto refusal = twilioTradeRefusal(request, kind))
        return *refusal;
    return wrongVerb(request, QByteArray("GET") + (kind.can(Verb::Update) ? ", POST" : "") + (removes ? ", DELETE" : ""));
}

HttpResponse TwilioService::list(const HttpRequest &request, const TwilioRoute &route)
{
    const auto &store = m_company.store;
    if (std::exchange(m_madeOf, store.revision()) != store.revision()) {
        m_lists.clear();
        m_numbersOn.clear();
    }
    const auto key = request.origin + ' ' + request.target();
    if (const auto *body = m_lists.object(key))
        return HttpResponse::json(200, *body);
    if (m_numbersOn.isEmpty()) {
        const auto *onTrunk = findKind("twilio.phone_number");
        for (const auto &number : store.items(numberKind()))
            if (const auto trunk = number.fields.text("trunk_sid"); !store.isHidden({onTrunk, trunk, number.id.id}))
                m_numbersOn[trunk].append(number);
    }
    auto response = makeList(request, *route.id.kind, route.id.parent);
    if (response.status == 200)
        m_lists.insert(key, new QByteArray(response.body), response.body.size());
    return response;
}

/// The records of a list, those behind the filters of the request. A trunk's numbers are still the account's records of them.
QList<SandboxItem> TwilioService::listed(const HttpRequest &request, const ResourceKind &kind, const QString &parent) const
{
    if (QByteArrayView(kind.attaches) == numberKind().key)
        return m_numbersOn.value(parent);
    if (twilioFilters(kind).isEmpty()) {
        QList<SandboxItem> items;
        for (const auto &item : m_company.store.items(twilioShelf(kind), parent))
            if (!m_company.store.isHidden(item.id))
                items.append(twilioSeenAs(kind, item));
        return items;
    }
    auto items = m_company.store.items(kind);
    // The plain list of all is asked for so often that not even the look at each record is worth it.
    const bool byType = twilioIsNumberType(request.segments.last().section(u'.', 0, 0));
    const bool filtered = byType || std::any_of(request.query.begin(), request.query.end(), [](const auto &field) { return !field.first.startsWith("Page"); });
    if (filtered)
        items.removeIf([&request](const SandboxItem &item) { return !twilioPasses(item, request); });
    return items;
}

HttpResponse TwilioService::makeList(const HttpRequest &request, const ResourceKind &kind, const QString &parent) const
{
    TwilioPage page;
    QString token;
    for (const auto &[name, value] : request.query) {
        if (name == "PageSize") {
            if (const auto size = value.toLongLong(); size > 1000)
                return twilioError(400, 20007, QStringLiteral("Page size too large, the maximum is 1000"));
            if (!isPlainNumber(value, 1, 1000))
                return invalid(QStringLiteral("Invalid PageSize %1").arg(value));
            page.size = value.toLongLong();
        } else if (name == "Page") {
            if (!isPlainNumber(value, 0, 1'000'000))
                return invalid(QStringLiteral("Invalid Page %1").arg(value));
            page.number = value.toInt();
        } else if (name == "PageToken")
            token = value;
        else if (!twilioFilters(kind).contains(name))
            return invalid(QStringLiteral("Unknown parameter %1").arg(QString::fromUtf8(name)));
        else if (!twilioFilterFits(name, value))
            return invalid(QStringLiteral("Invalid %1 %2").arg(QString::fromUtf8(name), value));
    }
    if (page.number > 0 && token.isEmpty())
        return invalid(QStringLiteral("PageToken is required for paging."));

    auto items = listed(request, kind, parent);
    if (!token.isEmpty()) {
        const auto dot = token.indexOf(u'.');
        bool ok = token.startsWith(QLatin1StringView("PT")) && dot > 2;
        page.first = ok ? QStringView(token).sliced(2, dot - 2).toLongLong(&ok) : 0;
        if (!ok || page.first < 0)
            return invalid(QStringLiteral("Invalid PageToken"));
        // The token names the last record that was handed out, so a list that changes meanwhile neither skips nor repeats.
        const auto last = token.sliced(dot + 1);
        if (page.first == 0 || page.first > items.size() || items[page.first - 1].id.id != last)
            for (qsizetype i = 0; i < items.size(); ++i)
                if (items[i].id.id == last)
                    page.first = i + 1;
        page.first = qMin(page.first, items.size());
    }
    if (QByteArrayView(kind.attaches) == numberKind().key)
        for (auto i = page.first; i < qMin(items.size(), page.first + page.size); ++i)
            items[i] = asTrunkNumber(items[i], kind);
    return twilioList(request, kind, items, page, m_company.store, m_company.account);
}

HttpResponse TwilioService::answerWith(int status, const HttpRequest &request, const SandboxItem &item) const
{
    return HttpResponse::json(status, twilioJson(item, m_company.store, m_company.account, request.origin));
}

} // namespace trunkdesk
