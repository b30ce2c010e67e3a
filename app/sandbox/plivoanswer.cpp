// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/plivoanswer.h"

#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

Record answered()
{
    Record body;
    body.setText("api_id", QUuid::createUuid().toString(QUuid::WithoutBraces));
    return body;
}

HttpResponse response(int status, const Record &body)
{
    auto answer = HttpResponse::json(status, body.toJson());
    if (status == 401)
        answer.set("WWW-Authenticate", "Basic realm=\"Login Required\"");
    return answer;
}

/// How the provider calls a kind when it says that one was written.
QString wordFor(const ResourceKind &kind, bool created)
{
    const auto idField = QByteArrayView(kind.idField);
    if (idField == "uri_uuid") // its documents spell it both ways
        return created ? u"Origination URI"_s : u"origination uri"_s;
    return idField == "ipacl_uuid" ? u"IP access control list"_s : idField == "credential_uuid" ? u"Credential"_s : u"Trunk"_s;
}

/// A path without a host. In this part of the API it has no slash at its beginning either, and a placeholder for the account: as
/// its documents print it, which no client can follow.
QByteArray linkTo(const HttpRequest &request, const ResourceKind &kind, qsizetype limit, qsizetype offset)
{
    const auto collection = QByteArray(kind.collection);
    auto link = collection.contains("/Zentrunk/") ? QByteArray(collection).sliced(1).replace("{account_sid}", "{auth_id}") : request.path;
    link += "?limit=" + QByteArray::number(limit) + "&offset=" + QByteArray::number(offset);
    for (const auto &[name, value] : request.query)
        if (name != "limit" && name != "offset")
            link += '&' + name + '=' + QUrl::toPercentEncoding(value);
    return link;
}

} // namespace

HttpResponse plivoError(int status, const QString &text)
{
    auto body = answered();
    body.setText("error", text);
    return response(status, body);
}

HttpResponse plivoFieldError(int status, const QByteArray &param, const QString &text)
{
    Record error;
    error.setText(param, text);
    auto body = answered();
    body.setRaw("error", error.toJson());
    return response(status, body);
}

HttpResponse plivoNotFound()
{
    return plivoError(404, u"not found"_s);
}

HttpResponse plivoRecord(const ResourceKind &kind, const Record &fields)
{
    const auto idField = QByteArrayView(kind.idField);
    if (idField == "uri_uuid")
        return response(200, fields);
    auto body = answered();
    if (idField == "trunk_id") {
        body.setRaw("object", fields.toJson());
        return response(200, body);
    }
    for (const auto &key : fields.keys())
        body.setRaw(key, fields.raw(key));
    return response(200, body);
}

HttpResponse plivoWritten(int status, const RecordId &id)
{
    auto body = answered();
    if (!id.kind->can(Verb::Create)) {
        body.setText("message", u"changed");
        return response(status, body);
    }
    const bool created = status == 201;
    body.setText("message", wordFor(*id.kind, created) + (created ? " created successfully."_L1 : " updated successfully."_L1));
    body.setText(id.kind->idField, id.id);
    return response(status, body);
}

HttpResponse plivoList(const HttpRequest &request, const ResourceKind &kind, const QList<Record> &rows, const PlivoPage &page)
{
    const auto end = qMin(rows.size(), page.offset + page.limit);
    QByteArray objects;
    for (auto i = page.offset; i < end; ++i)
        objects += (objects.isEmpty() ? "" : ",") + rows[i].toJson();

    Record meta;
    meta.setInteger("limit", page.limit);
    meta.setInteger("offset", page.offset);
    meta.setInteger("total_count", rows.size());
    meta.setNull("previous");
    meta.setNull("next");
    if (page.offset > 0)
        meta.setText("previous", QString::fromLatin1(linkTo(request, kind, page.limit, qMax(qsizetype(0), page.offset - page.limit))));
    if (end < rows.size())
        meta.setText("next", QString::fromLatin1(linkTo(request, kind, page.limit, end)));

    auto body = answered();
    body.setRaw("meta", meta.toJson());
    body.setRaw(kind.listKey, '[' + objects + ']');
    return response(200, body);
}

} // namespace trunkdesk
