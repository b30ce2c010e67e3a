// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/planjson.h"

#include "models/changes/planjsonparts.h"
#include "models/core/displaytext.h"

#include <QCoreApplication>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PlanJson)
};

using Kind = StepOutcome::Kind;
constexpr EnumWord<Kind> outcomeWords[] = {{Kind::Done, "done"}, {Kind::Conflict, "conflict"}, {Kind::Failed, "failed"}, {Kind::Skipped, "skipped"}, {Kind::Unclear, "unclear"}};

using Why = ApiError::Kind;
constexpr EnumWord<Why> errorWords[] = {{Why::Unreachable, "unreachable"}, {Why::Tls, "tls"}, {Why::Timeout, "timeout"}, {Why::Lost, "lost"},
    {Why::Cancelled, "cancelled"}, {Why::BadAnswer, "bad-answer"}, {Why::TooLarge, "too-large"}, {Why::Redirected, "redirected"},
    {Why::Forbidden, "forbidden"}, {Why::Unauthorized, "unauthorized"}, {Why::NotFound, "not-found"}, {Why::Conflict, "conflict"},
    {Why::RateLimited, "rate-limited"}, {Why::Refused, "refused"}, {Why::Server, "server"}, {Why::Blocked, "blocked"}};

QByteArray errorJson(const ApiError &error)
{
    JsonObjectText object;
    object.addText("kind", wordOf(errorWords, error.kind));
    if (error.httpStatus != 0)
        object.addNumber("http_status", error.httpStatus);
    if (error.code != 0)
        object.addNumber("code", error.code);
    object.addText("message", maskSecrets(error.message));
    object.addText("field", QString::fromUtf8(error.field));
    object.addText("more_info", maskSecrets(error.moreInfo));
    object.addText("request_id", QString::fromUtf8(error.requestId));
    if (error.retryAfter.count() >= 0)
        object.addNumber("retry_after_ms", error.retryAfter.count());
    object.addTrue("outcome_unknown", error.outcomeUnknown);
    object.addText("written_id", error.writtenId);
    return object.toJson();
}

std::optional<ApiError> readError(JsonObjectReader &reader, QByteArrayView key)
{
    const auto text = reader.object(key);
    if (text.isEmpty())
        return {};
    JsonObjectReader object(text);
    ApiError error;
    const auto word = object.neededText("kind");
    const auto kind = valueOf(errorWords, word);
    if (!kind)
        object.fail(Words::tr("The error “%1” is not known; open it with the version that wrote it.").arg(displayText(word)));
    error.kind = kind.value_or(Why::BadAnswer);
    error.httpStatus = int(object.number("http_status"));
    error.code = int(object.number("code"));
    error.message = object.text("message");
    error.field = object.text("field").toUtf8();
    error.moreInfo = object.text("more_info");
    error.requestId = object.text("request_id").toUtf8();
    error.retryAfter = std::chrono::milliseconds(object.number("retry_after_ms", -1));
    error.outcomeUnknown = object.boolean("outcome_unknown");
    error.writtenId = object.text("written_id");
    if (!object.ok())
        reader.fail(object.fault());
    return error;
}

} // namespace

QByteArray outcomeToJson(const StepOutcome &outcome)
{
    JsonObjectText object;
    object.addText("outcome", wordOf(outcomeWords, outcome.kind));
    addRecordId(object, outcome.id);
    if (outcome.id.kind) {
        object.add("opened", safeJson(*outcome.id.kind, outcome.opened));
        object.add("now", safeJson(*outcome.id.kind, outcome.now));
        object.add("wanted", safeJson(*outcome.id.kind, outcome.wanted));
    }
    QStringList keys;
    for (const auto &key : outcome.changedByServer)
        keys.append(QString::fromUtf8(key));
    object.addTexts("changed_by_server", keys);
    object.addTrue("sent", outcome.sent);
    if (outcome.error)
        object.add("error", errorJson(*outcome.error));
    if (outcome.readBack)
        object.add("read_back", errorJson(*outcome.readBack));
    return object.toJson();
}

StepOutcome outcomeFrom(QByteArrayView checked, QString *fault)
{
    JsonObjectReader object(checked);
    StepOutcome outcome;
    const auto word = object.neededText("outcome");
    const auto kind = valueOf(outcomeWords, word);
    if (!kind)
        object.fail(Words::tr("The outcome “%1” is not known; open it with the version that wrote it.").arg(displayText(word)));
    outcome.kind = kind.value_or(Kind::Unclear);
    if (object.has("kind"))
        outcome.id = readRecordId(object);
    outcome.error = readError(object, "error");
    outcome.opened = readRecord(object, "opened");
    outcome.now = readRecord(object, "now");
    outcome.wanted = readRecord(object, "wanted");
    for (const auto &key : object.texts("changed_by_server"))
        outcome.changedByServer.append(key.toUtf8());
    outcome.sent = object.boolean("sent");
    outcome.readBack = readError(object, "read_back");
    if (fault->isEmpty())
        *fault = object.fault();
    return outcome;
}

Result<StepOutcome, QString> outcomeFromJson(QByteArrayView json)
{
    return fromText(json, outcomeFrom);
}

} // namespace trunkdesk
