// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/record.h"
#include "models/schema/draft.h"
#include "models/schema/plivocallfields.h"
#include "models/schema/plivofields.h"
#include "models/values/timestamp.h"

using namespace Qt::StringLiterals;

namespace trunkdesk::plivo {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PlivoRules)
};

} // namespace

QList<Issue> trunkRules(const Record &record, const Record &)
{
    QList<Issue> issues;
    const auto empty = [&record](const char *key) { return record.text(key).isEmpty(); };
    if (record.text("trunk_direction") == "outbound"_L1) {
        if (empty("ipacl_uuid") && empty("credential_uuid"))
            issues.append({Issue::Severity::Error, "ipacl_uuid",
                Words::tr("An outbound trunk needs to know who may call. Choose an IP access control list, a credential, or both."), {}});
    } else if (record.text("trunk_direction") == "inbound"_L1 && empty("primary_uri_uuid")) {
        issues.append({Issue::Severity::Error, "primary_uri_uuid", Words::tr("An inbound trunk needs to know where calls go. Choose a primary URI."), {}});
    }
    if (!empty("fallback_uri_uuid") && record.text("fallback_uri_uuid") == record.text("primary_uri_uuid"))
        issues.append({Issue::Severity::Warning, "fallback_uri_uuid", Words::tr("The fallback is the primary, so nothing is left when it fails. Choose another."), {}});
    return issues;
}

QList<Issue> numberRules(const Record &record, const Record &opened)
{
    if (!record.text("application").isEmpty() || opened.text("application").isEmpty())
        return {};
    return {{Issue::Severity::Error, "application", Words::tr("The provider describes no way to take a number off its trunk. Choose another trunk."), {}}};
}

QList<Issue> callRules(const Record &asked, const Record &)
{
    constexpr int mostDays = 90;
    const auto from = asked.text("end_time__gte"), to = asked.text("end_time__lte");
    const auto error = [](const char *field, const QString &text) { return QList<Issue>{{Issue::Severity::Error, field, text, {}}}; };
    if (!to.isEmpty() && from.isEmpty())
        return error("end_time__gte", Words::tr("The provider takes no end without a beginning. Enter this time, too."));
    const auto minutesOnly = [](const QString &text) { return text.size() == int(sizeof("2026-11-01 08:00")) - 1; };
    const auto timeOf = [&minutesOnly](const QString &text) { return Timestamp::read(minutesOnly(text) ? text + u":00"_s : text).utc(); };
    const auto first = timeOf(from), last = timeOf(to);
    if (!first || !last)
        return {};
    if (*first > *last)
        return error("end_time__gte", Words::tr("This is later than “Ended before”, so no call can match. Exchange the two."));
    if (first->addDays(mostDays) < *last)
        return error("end_time__gte", Words::tr("The provider looks through %1 days at most. Choose a later time.").arg(mostDays));
    return {};
}

QList<Issue> uriRules(const Record &record, const Record &opened)
{
    QList<Issue> issues;
    if (!record.boolean("authentication_needed").value_or(false))
        return issues;
    if (record.text("username").isEmpty())
        issues.append({Issue::Severity::Error, "username", Words::tr("Signing in needs a user name. Enter it, or switch signing in off."), {}});
    // What is set cannot be read back; a change needs it again only where there was none.
    const bool wasSet = opened.boolean("authentication_needed").value_or(false);
    if (!wasSet && record.raw("password") != secretSetMark)
        issues.append({Issue::Severity::Error, "password", Words::tr("Signing in needs a password. Enter it, or switch signing in off."), {}});
    return issues;
}

} // namespace trunkdesk::plivo
