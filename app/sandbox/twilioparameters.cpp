// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/twilioparameters.h"

#include "app/sandbox/twilioanswer.h"
#include "models/schema/registry.h"
#include "models/values/sid.h"

namespace trunkdesk {

namespace {

HttpResponse invalid(const QString &message)
{
    return twilioError(400, 20001, message);
}

/// The code that the provider's dictionary has for a wrong value of this field.
int codeOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Text: return 20002;
    case FieldType::DomainName: return 21245;
    case FieldType::WebUrl: return 21402;
    default: return 20001;
    }
}

std::optional<HttpResponse> wrongBody(const HttpRequest &request)
{
    const auto type = request.header("Content-Type").toLower().split(';').constFirst().trimmed();
    if (!request.body.isEmpty() && type != "application/x-www-form-urlencoded")
        return twilioError(415, 20415, QStringLiteral("Unsupported Media Type: send application/x-www-form-urlencoded"));
    QSet<QByteArray> seen;
    for (const auto &[name, value] : request.form) {
        if (seen.contains(name))
            return invalid(QStringLiteral("Parameter %1 was sent twice").arg(QString::fromUtf8(name)));
        seen.insert(name);
    }
    return {};
}

} // namespace

TwilioParameters twilioParameters(const HttpRequest &request, const ResourceKind &kind, DraftFor purpose)
{
    TwilioParameters result;
    if ((result.refusal = wrongBody(request)))
        return result;
    for (const auto &[name, value] : request.form) {
        const auto *field = kind.fieldByParam(name);
        if (!field || (purpose == DraftFor::Update && field->createOnly)) {
            result.refusal = invalid(QStringLiteral("Unknown parameter %1").arg(QString::fromUtf8(name)));
            return result;
        }
        if (const auto verdict = checkField(*field, value); !verdict.sendable() || verdict.canonical != value) {
            result.refusal = twilioError(400, codeOf(*field), QStringLiteral("Invalid parameter %1: %2").arg(QString::fromLatin1(field->param), value.left(200)));
            return result;
        }
        result.draft.insert(field->key, value);
    }
    for (const auto &field : kind.fields)
        if (purpose == DraftFor::Create && field.required && !result.draft.contains(field.key)) {
            result.refusal = invalid(QStringLiteral("Missing required parameter %1 in the post body").arg(QString::fromLatin1(field.param)));
            return result;
        }
    return result;
}

Result<QString, HttpResponse> twilioAttachParameter(const HttpRequest &request, const ResourceKind &kind)
{
    if (auto refusal = wrongBody(request))
        return *refusal;
    for (const auto &[name, value] : request.form)
        if (name != kind.attachParam)
            return invalid(QStringLiteral("Unknown parameter %1").arg(QString::fromUtf8(name)));
    const auto value = request.formValue(kind.attachParam);
    if (!value)
        return invalid(QStringLiteral("Missing required parameter %1 in the post body").arg(QString::fromLatin1(kind.attachParam)));
    if (Sid::check(*value, QLatin1StringView(kind.idPrefix)).kind != Verdict::Kind::Accept)
        return invalid(QStringLiteral("Invalid parameter %1: %2").arg(QString::fromLatin1(kind.attachParam), value->left(100)));
    return *value;
}

} // namespace trunkdesk
