// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/plivoparameters.h"

#include "app/sandbox/plivoanswer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

/// What is wrong with the JSON type of a value; nothing when it is what the field wants. Null empties a text that need not be there.
std::optional<QString> wrongType(const Field &field, QByteArrayView value)
{
    const auto type = jsonType(value);
    const bool clearable = field.type == FieldType::Text || field.type == FieldType::Sid;
    if (type == JsonType::Null && clearable)
        return field.required ? std::optional(u"may not be null"_s) : std::nullopt;
    switch (field.type) {
    case FieldType::Boolean: return type == JsonType::Boolean ? std::nullopt : std::optional(u"must be a boolean"_s);
    case FieldType::TextList: {
        const auto isText = [](QByteArrayView element) { return jsonType(element) == JsonType::String; };
        const auto elements = type == JsonType::Array ? jsonElements(value) : QList<QByteArrayView>();
        return type == JsonType::Array && std::all_of(elements.begin(), elements.end(), isText) ? std::nullopt : std::optional(u"must be an array of strings"_s);
    }
    default: return type == JsonType::String ? std::nullopt : std::optional(u"must be a string"_s);
    }
}

bool isFit(const Field &field, QByteArrayView value)
{
    switch (jsonType(value)) {
    case JsonType::Array: {
        const auto elements = jsonElements(value);
        return std::all_of(elements.begin(), elements.end(), [&field](QByteArrayView element) {
            const auto text = jsonString(element);
            return !text.isEmpty() && (!field.check || field.check(text).sendable());
        });
    }
    case JsonType::String: {
        const auto text = jsonString(value);
        // A check only warns of an underscore in a user name, which the documents' own examples have; the rule has none.
        const bool strict = field.check && field.required;
        const auto verdict = checkField(field, text);
        return verdict.sendable() && (!strict || verdict.kind == Verdict::Kind::Accept);
    }
    default: return true;
    }
}

std::optional<HttpResponse> missing(const ResourceKind &kind, const Record &values)
{
    for (const auto &field : kind.fields) {
        if (!field.required || !field.writable())
            continue;
        if (field.type == FieldType::TextList && (!values.has(field.key) || jsonElements(values.raw(field.key)).isEmpty()))
            return plivoError(422, u"%1 needs at least one entry"_s.arg(QLatin1StringView(field.param)));
        if (values.isNull(field.key))
            return plivoError(400, u"%1 is a required parameter"_s.arg(QLatin1StringView(field.param)));
    }
    return {};
}

Result<Record, HttpResponse> bodyOf(const HttpRequest &request)
{
    if (!request.query.isEmpty())
        return plivoError(400, u"%1 is not a parameter of this request"_s.arg(QString::fromUtf8(request.query.first().first)));
    if (request.body.isEmpty())
        return Record();
    if (request.header("Content-Type").toLower().split(';').constFirst().trimmed() != "application/json")
        return plivoError(400, u"the body must be application/json"_s);
    const auto body = Record::fromJson(request.body);
    if (!body)
        return plivoError(400, u"the body is not valid JSON"_s);
    return *body;
}

} // namespace

PlivoParameters plivoParameters(const HttpRequest &request, const ResourceKind &kind, DraftFor purpose)
{
    const auto body = bodyOf(request);
    if (!body)
        return {{}, body.error()};
    PlivoParameters result;
    for (const auto &param : body->keys()) {
        const auto *field = kind.fieldByParam(param);
        if (!field || (purpose == DraftFor::Update && field->createOnly))
            return {{}, plivoError(400, u"unknown parameter %1"_s.arg(QString::fromUtf8(param)))};
        const auto value = body->raw(param);
        if (const auto wrong = wrongType(*field, value))
            return {{}, plivoFieldError(400, param, u"%1 %2"_s.arg(QString::fromUtf8(param), *wrong))};
        if (field->type == FieldType::TextList && jsonElements(value).isEmpty())
            return {{}, plivoError(422, u"%1 needs at least one entry"_s.arg(QString::fromUtf8(param)))};
        // A value is never repeated in an answer: it may be a password.
        if (!isFit(*field, value))
            return {{}, plivoFieldError(400, param, u"%1 is not valid"_s.arg(QString::fromUtf8(param)))};
        if (jsonType(value) == JsonType::String && jsonString(value).isEmpty())
            result.values.setNull(field->key);
        else
            result.values.setRaw(field->key, value);
    }
    if (purpose == DraftFor::Create)
        result.refusal = missing(kind, result.values);
    return result;
}

} // namespace trunkdesk
