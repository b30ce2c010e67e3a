// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/issue.h"

#include <algorithm>

namespace trunkdesk {

Issue Issue::from(const Verdict &verdict, const QByteArray &field)
{
    auto severity = Severity::Note;
    switch (verdict.kind) {
    case Verdict::Kind::Accept:
    case Verdict::Kind::Normalize:
        break;
    case Verdict::Kind::Warn:
    case Verdict::Kind::Confirm:
        severity = Severity::Warning;
        break;
    case Verdict::Kind::ReadOnly:
    case Verdict::Kind::Reject:
        severity = Severity::Error;
        break;
    }
    return {severity, field, verdict.message, verdict.repairs, verdict.kind == Verdict::Kind::Confirm};
}

bool hasErrors(const QList<Issue> &issues)
{
    return std::any_of(issues.begin(), issues.end(), [](const Issue &i) { return i.severity == Issue::Severity::Error; });
}

} // namespace trunkdesk
