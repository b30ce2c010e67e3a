// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/plivodialect.h"

#include "models/rest/namedfield.h"
#include "models/rest/plivoproblem.h"
#include "models/schema/draft.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr qsizetype mostRows = 20; // of a page; the provider gives no more

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PlivoDialect)
};

ApiError badAnswer(const QString &message)
{
    return {.kind = ApiError::Kind::BadAnswer, .message = message};
}

/// The member of an object that passed checkJson(); empty when absent.
QByteArrayView member(QByteArrayView object, QByteArrayView key)
{
    if (jsonType(object) != JsonType::Object)
        return {};
    for (const auto &m : jsonMembers(object))
        if (m.key == key)
            return m.value;
    return {};
}

qsizetype countIn(QByteArrayView object, QByteArrayView key)
{
    const auto value = member(object, key);
    const auto number = value.isEmpty() ? std::nullopt : jsonInteger(value);
    return number && *number >= 0 ? qsizetype(*number) : -1;
}

/// A value as its field wants it. What does not fit goes as the text that it is, so that the provider can say what it thinks of it.
QByteArray jsonValue(const Field *field, const QString &text)
{
    switch (field ? field->type : FieldType::Text) {
    case FieldType::TextList: return jsonTextList(text);
    case FieldType::Boolean:
        if (text == "true"_L1 || text == "false"_L1)
            return text.toLatin1();
        break;
    case FieldType::Integer:
        if (const auto number = text.toLatin1(); checkJson(number) == std::nullopt && jsonInteger(number))
            return number;
        break;
    default: break;
    }
    // Nothing says how a field is emptied. Null is what the provider itself writes for one without a value.
    return text.isEmpty() ? "null"_ba : jsonQuoted(text);
}

qsizetype offsetOf(const QByteArray &query)
{
    for (const auto &part : query.split('&'))
        if (part.startsWith("offset="))
            return part.sliced(7).toLongLong();
    return 0;
}

} // namespace

QByteArray PlivoDialect::authorization(const QString &user, const QByteArray &secret) const
{
    if (secret.startsWith("stk_")) // a scoped token stands for itself
        return "Bearer " + secret;
    return "Basic " + (user.toUtf8() + ':' + secret).toBase64();
}

QByteArray PlivoDialect::requestIdHeader() const
{
    return "X-Request-ID"_ba;
}

RequestRate PlivoDialect::requestRate() const
{
    return {.perSecond = 58, .burst = 8}; // it allows 300 in 5 s: 8 and 5 times 58 are a little less
}

Dialect::Body PlivoDialect::encode(const ResourceKind *kind, const Parameters &fields) const
{
    QByteArray json;
    for (const auto &[name, text] : fields) {
        const auto *field = kind ? kind->fieldByParam(name) : nullptr;
        if (field && field->writeOnly && text.isEmpty())
            continue; // an empty password would be set
        json += (json.isEmpty() ? "" : ",") + jsonQuoted(QString::fromLatin1(name)) + ':' + jsonValue(field, text);
    }
    return {"application/json"_ba, '{' + json + '}'};
}

QByteArray PlivoDialect::firstPageQuery(const ResourceKind &) const
{
    return queryAt({}, mostRows, 0);
}

QByteArray PlivoDialect::queryAt(const QByteArray &query, qsizetype size, qsizetype offset) const
{
    QByteArrayList parts;
    for (const auto &part : query.split('&'))
        if (!part.isEmpty() && !part.startsWith("limit=") && !part.startsWith("offset="))
            parts.append(part);
    parts.append("limit=" + QByteArray::number(qBound(qsizetype(1), size, mostRows)));
    parts.append("offset=" + QByteArray::number(offset));
    return parts.join('&');
}

Result<Record> PlivoDialect::object(const ResourceKind &kind, QByteArrayView json) const
{
    const auto inner = member(json, "object");
    const auto bare = !inner.isEmpty() && jsonType(inner) == JsonType::Object ? inner : json;
    if (jsonType(bare) != JsonType::Object)
        return badAnswer(Words::tr("The provider's answer is not a record; try again, and report it to the provider if it stays."));
    auto record = Record::fromChecked(bare);
    record.remove("api_id"); // names the exchange, not the record
    if (kind.idField[0] != '\0' && record.text(kind.idField).isEmpty())
        return badAnswer(Words::tr("The provider's answer is a record without an id; try again, and report it to the provider if it stays."));
    return record;
}

Result<Dialect::Page> PlivoDialect::page(const ResourceKind &kind, const PageAsked &asked, QByteArrayView json) const
{
    const auto meta = member(json, "meta");
    const auto rows = member(json, kind.listKey);
    if (meta.isEmpty() || jsonType(meta) != JsonType::Object || rows.isEmpty() || jsonType(rows) != JsonType::Array)
        return badAnswer(Words::tr("The provider's answer is not a page of a list; try again, and report it to the provider if it stays."));
    Page page;
    for (const auto element : jsonElements(rows)) {
        auto record = object(kind, element);
        if (!record)
            return record.error();
        page.records.append(*record);
    }
    page.facts = {.size = countIn(meta, "limit"), .total = countIn(meta, "total_count")};
    // Never by `meta.next`: it has no host, no slash at its beginning, and a placeholder for the account.
    const auto end = offsetOf(asked.query) + page.records.size();
    if (!page.records.isEmpty() && (page.facts.total < 0 || end < page.facts.total))
        page.nextQuery = queryAt(asked.query, mostRows, end);
    return page;
}

ApiError PlivoDialect::problem(const Problem &problem) const
{
    const auto words = readPlivoProblem(problem.kind, problem.contentType, problem.body);
    ApiError error;
    error.httpStatus = problem.status;
    error.kind = errorKindOfStatus(problem.status);
    error.message = problemMessage(error.kind, problem.status, words);
    const bool aboutInput = error.kind == ApiError::Kind::Refused || error.kind == ApiError::Kind::Conflict;
    if (problem.kind && aboutInput)
        error.field = plivoField(*problem.kind, words);
    return error;
}

} // namespace trunkdesk
