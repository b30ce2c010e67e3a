// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/twilioparameters.h"

#include "app/sandbox/twilioanswer.h"
#include "app/sandbox/twilioconstraints.h"
#include "app/sandbox/twilionumbers.h"
#include "models/schema/registry.h"
#include "models/values/sid.h"

namespace trunkdesk {

namespace {

HttpResponse invalid(const QString &message)
{
    return twilioError(400, 20001, message);
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
        if (!field)
            field = twilioExtraParameter(kind, name);
        if (!field || (purpose == DraftFor::Update && field->createOnly)) {
            result.refusal = invalid(QStringLiteral("Unknown parameter %1").arg(QString::fromUtf8(name)));
            return result;
        }
        if (const auto verdict = checkField(*field, value); !verdict.sendable() || verdict.canonical != value) {
            result.refusal = twilioError(400, twilioCodeOf(kind, *field), QStringLiteral("Invalid parameter %1: %2").arg(QString::fromLatin1(field->param), field->writeOnly ? QStringLiteral("too weak") : value.left(200)));
            return result;
        }
        result.draft.insert(field->key, value);
    }
    const bool needed = purpose == DraftFor::Create || twilioRestatesName(kind);
    for (const auto &field : kind.fields)
        if (needed && field.required && !result.draft.contains(field.key)) {
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
