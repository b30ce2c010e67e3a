// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/twilioanswer.h"

#include "app/sandbox/twilioconstraints.h"
#include "models/schema/registry.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <functional>

namespace trunkdesk {

namespace {

bool isCore(const ResourceKind &kind)
{
    return kind.paging == Paging::UriLinks;
}

/// ISO 8601 in the trunking API, RFC 2822 in the core API.
QByteArray dateToken(const QDateTime &time, bool core)
{
    if (core)
        return jsonQuoted(QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")) + QStringLiteral(" +0000"));
    return jsonQuoted(time.toUTC().toString(QStringLiteral("yyyy-MM-ddThh:mm:ssZ")));
}

void add(QByteArray *object, const char *key, const QByteArray &token)
{
    if (object->size() > 1)
        object->append(',');
    object->append('"').append(key).append("\":").append(token);
}

QByteArray quoted(const QByteArray &text)
{
    return jsonQuoted(QString::fromUtf8(text));
}

/// Which lists are attached decides who is let in.
void addAuthentication(QByteArray *object, const RecordId &id, const SandboxStore &store)
{
    QStringList types;
    for (const auto *child : childKinds(*id.kind))
        if (child->authenticates && !store.items(*child, id.id).isEmpty())
            types.append(QByteArrayView(child->idPrefix) == "AL" ? QStringLiteral("IP_ACL") : QStringLiteral("CREDENTIAL_LIST"));
    std::sort(types.begin(), types.end(), std::greater()); // IP_ACL comes first, whatever the order of the tables
    add(object, "auth_type", jsonQuoted(types.join(u',')));
    if (isCore(*id.kind))
        return;
    QByteArray set;
    for (const auto &type : std::as_const(types))
        set += (set.isEmpty() ? "" : ",") + jsonQuoted(type);
    add(object, "auth_type_set", '[' + set + ']');
}

void addLinks(QByteArray *object, const RecordId &id, const QString &account, const QByteArray &origin)
{
    QByteArray links("{");
    for (const auto *child : childKinds(*id.kind))
        if (!child->isSingleton())
            add(&links, child->listKey, quoted(origin + expandPath(child->collection, account, {child, id.id, {}}).value_or(QByteArray())));
    const auto *attached = findKind(id.kind->attaches);
    if (attached && attached->titleField != QByteArrayView("friendly_name"))
        add(&links, attached->titleField, quoted(origin + expandPath(attached->item, account, {attached, {}, id.id}).value_or(QByteArray())));
    if (links.size() > 1)
        add(object, "links", links + '}');
}

/// What the core API names below a record.
void addSubresources(QByteArray *object, const RecordId &id, const QString &account)
{
    QByteArray below("{");
    for (const auto *child : childKinds(*id.kind))
        if (!twilioIsBare(*child))
            add(&below, child->listKey, quoted(expandPath(child->collection, account, {child, id.id, {}}).value_or(QByteArray())));
    if (below.size() > 1)
        add(object, "subresource_uris", below + '}');
}

/// An association has the name of what is attached, even after that was renamed. A number's view brings its own.
void addName(QByteArray *object, const RecordId &id, const SandboxStore &store)
{
    if (const auto *attached = store.find({findKind(id.kind->attaches), {}, id.id}))
        add(object, "friendly_name", attached->fields.raw("friendly_name").toByteArray());
}

QByteArray query(qsizetype size, int page, const QString &token, const QByteArray &filters)
{
    QByteArray text = "?PageSize=" + QByteArray::number(size) + "&Page=" + QByteArray::number(page);
    if (!token.isEmpty())
        text += "&PageToken=" + QUrl::toPercentEncoding(token);
    return text + filters;
}

/// The filters of the request, to be repeated in every link.
QByteArray filtersOf(const HttpRequest &request)
{
    QByteArray text;
    for (const auto &[name, value] : request.query)
        if (!name.startsWith("Page"))
            text += '&' + QUrl::toPercentEncoding(QString::fromUtf8(name)) + '=' + QUrl::toPercentEncoding(value);
    return text;
}

} // namespace

HttpResponse twilioError(int status, int code, const QString &message)
{
    QByteArray body("{");
    add(&body, "code", QByteArray::number(code));
    add(&body, "message", jsonQuoted(message));
    add(&body, "more_info", quoted("https://www.twilio.com/docs/errors/" + QByteArray::number(code)));
    add(&body, "status", QByteArray::number(status));
    auto response = HttpResponse::json(status, body + '}');
    if (status == 401)
        response.set("WWW-Authenticate", "Basic realm=\"Twilio API\"");
    return response;
}

HttpResponse twilioNotFound(const HttpRequest &request)
{
    return twilioError(404, 20404, QStringLiteral("The requested resource %1 was not found").arg(QString::fromLatin1(request.path)));
}

QByteArray twilioJson(const SandboxItem &item, const SandboxStore &store, const QString &account, const QByteArray &origin)
{
    const auto &kind = *item.id.kind;
    auto object = item.fields.toJson().chopped(1);
    if (kind.isSingleton())
        return object + '}';
    if (kind.isAssociation() && !kind.exclusive)
        addName(&object, item.id, store);
    if (kind.field("account_sid"))
        add(&object, "account_sid", jsonQuoted(account));
    if (kind.field("auth_type"))
        addAuthentication(&object, item.id, store);
    add(&object, "date_created", dateToken(item.created, isCore(kind)));
    add(&object, "date_updated", dateToken(item.updated, isCore(kind)));
    const auto path = expandPath(kind.item, account, item.id).value_or(QByteArray());
    if (!isCore(kind)) {
        add(&object, "url", quoted(origin + path));
        addLinks(&object, item.id, account, origin);
    } else if (!twilioIsBare(kind)) {
        add(&object, "uri", quoted(path));
        addSubresources(&object, item.id, account);
    }
    return object + '}';
}

QString pageToken(qsizetype next, const SandboxItem &last)
{
    return QStringLiteral("PT%1.%2").arg(next).arg(last.id.id);
}

HttpResponse twilioList(const HttpRequest &request, const ResourceKind &kind, const QList<SandboxItem> &items, const TwilioPage &page,
                        const SandboxStore &store, const QString &account)
{
    QByteArray rows;
    const auto end = qMin(items.size(), page.first + page.size);
    for (auto i = page.first; i < end; ++i) {
        if (!rows.isEmpty())
            rows += ',';
        rows += twilioJson(items[i], store, account, request.origin);
    }
    const bool core = isCore(kind);
    const auto base = core ? request.path : request.origin + request.path;
    const auto filters = filtersOf(request);
    const auto link = [&](int number, const QString &token) { return quoted(base + query(page.size, number, token, filters)); };
    const auto next = end < items.size() ? link(page.number + 1, pageToken(end, items[end - 1])) : QByteArray("null");
    const auto back = qMax(qsizetype(0), page.first - page.size);
    // Page and PageToken come from the client and need not belong together: the way back may end at the first record.
    const auto previous = page.number == 0 ? QByteArray("null")
        : page.number == 1 || back == 0  ? link(0, {})
                                         : link(page.number - 1, pageToken(back, items[back - 1]));
    QByteArray body("{");
    QByteArray meta("{");
    auto *paging = core ? &body : &meta;
    add(paging, core ? "first_page_uri" : "first_page_url", link(0, {}));
    add(paging, core ? "next_page_uri" : "next_page_url", next);
    add(paging, "page", QByteArray::number(page.number));
    add(paging, "page_size", QByteArray::number(page.size));
    add(paging, core ? "previous_page_uri" : "previous_page_url", previous);
    add(paging, core ? "uri" : "url", quoted(base + (request.rawQuery.isEmpty() ? QByteArray() : '?' + request.rawQuery)));
    if (core) {
        add(&body, "start", QByteArray::number(page.first));
        add(&body, "end", QByteArray::number(qMax(page.first, end - 1)));
    } else {
        add(&meta, "key", quoted(kind.listKey));
        add(&body, "meta", meta + '}');
    }
    add(&body, kind.listKey, '[' + rows + ']');
    return HttpResponse::json(200, body + '}');
}

} // namespace trunkdesk
