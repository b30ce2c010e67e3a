// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/finding.h"

#include <QCoreApplication>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::FindingSeverity)
};

} // namespace

bool isAboutList(const RecordId &id)
{
    return id.isValid() && id.id.isEmpty() && id.parent.isEmpty();
}

QString severityText(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error: return Words::tr("Error");
    case FindingSeverity::Security: return Words::tr("Security");
    case FindingSeverity::Warning: return Words::tr("Warning");
    case FindingSeverity::Note: return Words::tr("Note");
    }
    return {};
}

const char *severityKey(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error: return "error";
    case FindingSeverity::Security: return "security";
    case FindingSeverity::Warning: return "warning";
    case FindingSeverity::Note: return "note";
    }
    return "";
}

} // namespace trunkdesk
