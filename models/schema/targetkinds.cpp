// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/schema/targetkinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace trunkdesk {

namespace {

struct TargetRule
{
    const char *kind = "";
    const char *field = "";       ///< the reference
    const char *targetField = ""; ///< what the record that it points at has to say …
    const char *targetValue = "";
    const char *otherwise = "";   ///< … and the sentence when it says something else
};

constexpr TargetRule rules[] = {
    {.kind = "plivo.number",
     .field = "application",
     .targetField = "trunk_direction",
     .targetValue = "inbound",
     .otherwise = QT_TRANSLATE_NOOP("Schema", "An outbound trunk takes no calls, so nobody answers the number. Choose an inbound trunk.")},
};

} // namespace

QString targetProblem(const ResourceKind &kind, const Field &field, const Record &target)
{
    const auto it = std::find_if(std::begin(rules), std::end(rules),
        [&](const TargetRule &rule) { return QByteArrayView(rule.kind) == kind.key && QByteArrayView(rule.field) == field.key; });
    const bool wrong = it != std::end(rules) && target.has(it->targetField) && target.text(it->targetField) != QLatin1StringView(it->targetValue);
    return wrong ? schemaText(it->otherwise) : QString();
}

} // namespace trunkdesk
