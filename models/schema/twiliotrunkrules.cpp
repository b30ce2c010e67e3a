// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/record.h"
#include "models/schema/twiliotrunkfields.h"

namespace trunkdesk::twilio {

QList<Issue> trunkRules(const Record &record)
{
    QList<Issue> issues;
    if (record.text("disaster_recovery_url").isEmpty() && !record.text("disaster_recovery_method").isEmpty())
        issues.append({Issue::Severity::Note, "disaster_recovery_method",
                       QCoreApplication::translate("Schema", "The method has no effect without a disaster recovery URL. Enter the URL, or leave both empty."), {}});
    return issues;
}

} // namespace trunkdesk::twilio
