// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/record.h"
#include "models/schema/twiliodomainfields.h"
#include "models/schema/twiliolistfields.h"
#include "models/schema/twilionumberfields.h"
#include "models/schema/twiliotrunkfields.h"
#include "models/values/cidrblock.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk::twilio {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::TwilioRules)
};

/// A method or a fallback that nothing leads to.
void noteUnused(QList<Issue> &issues, const Record &record, const char *url, const char *dependent, const QString &message)
{
    if (record.text(url).isEmpty() && !record.text(dependent).isEmpty())
        issues.append({Issue::Severity::Note, dependent, message, {}});
}

} // namespace

QList<Issue> trunkRules(const Record &record, const Record &)
{
    QList<Issue> issues;
    noteUnused(issues, record, "disaster_recovery_url", "disaster_recovery_method",
        Words::tr("The method has no effect without a disaster recovery URL. Enter the URL, or leave both empty."));
    return issues;
}

QList<Issue> domainRules(const Record &record, const Record &)
{
    QList<Issue> issues;
    noteUnused(issues, record, "voice_url", "voice_fallback_url",
        Words::tr("The fallback is asked only when the voice URL fails, and there is none. Enter the voice URL, too."));
    if (!record.text("emergency_caller_sid").isEmpty() && !record.boolean("emergency_calling_enabled").value_or(false))
        issues.append({Issue::Severity::Note, "emergency_caller_sid",
            Words::tr("The emergency caller has no effect while emergency calling is off. Switch it on, or leave this empty."), {}});
    return issues;
}

QList<Issue> ipAddressRules(const Record &record, const Record &)
{
    // The provider's own default is the whole address; a 0 that it answers may mean the same, so only what is written is judged.
    const auto prefix = record.integer("cidr_prefix_length");
    const auto address = record.text("ip_address");
    if (!prefix || *prefix <= 0 || *prefix >= 32 || !CidrBlock::parse(address))
        return {};
    const auto block = CidrBlock::fromFields(address, int(*prefix));
    if (!block || block->address() == address)
        return {};
    return {{Issue::Severity::Error, "ip_address",
        Words::tr("With prefix length %1 the range begins at %2. Write that address, or 32 for this address alone.").arg(*prefix).arg(block->address()),
        {block->address()}}};
}

QList<Issue> numberRules(const Record &record, const Record &opened)
{
    QList<Issue> issues;
    const bool onTrunk = !record.text("trunk_sid").isEmpty();
    const auto application = record.text("voice_application_sid");
    const bool moved = record.text("trunk_sid") != opened.text("trunk_sid");
    if (onTrunk && !application.isEmpty() && application != opened.text("voice_application_sid"))
        issues.append({Issue::Severity::Error, "voice_application_sid",
            Words::tr("A number has a trunk or an application, never both. Take it off the trunk, or leave the application empty."), {}});
    else if (onTrunk && moved && !opened.text("voice_application_sid").isEmpty())
        issues.append({Issue::Severity::Warning, "trunk_sid",
            Words::tr("Being put on a trunk clears the number's voice application %1.").arg(opened.text("voice_application_sid")), {}});
    else if (moved && !opened.text("trunk_sid").isEmpty())
        issues.append({Issue::Severity::Warning, "trunk_sid", Words::tr("The number leaves the trunk it is on now; calls to it go another way at once."), {}});
    noteUnused(issues, record, "voice_url", "voice_fallback_url",
        Words::tr("The fallback is asked only when the voice URL fails, and there is none. Enter the voice URL, too."));
    return issues;
}

} // namespace trunkdesk::twilio
