// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/checktables.h"
#include "models/checks/checkwords.h"
#include "models/checks/errorendpoints.h"
#include "models/schema/kindwords.h"
#include "models/schema/registry.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::LimitChecks)
};

constexpr int nearPercent = 90;

bool isNear(const ResourceKind &kind, qsizetype count)
{
    return kind.limit > 0 && count * 100 >= qsizetype(kind.limit) * nearPercent;
}

bool hasLimit(const ResourceKind &kind)
{
    const auto children = childKinds(kind);
    return (!kind.hasParent() && kind.limit > 0) || std::any_of(children.begin(), children.end(), [](const ResourceKind *child) { return child->limit > 0; });
}

/// What comes of it. More than documented shows that the provider allows this account more; nobody says how much.
QString consequence(const ResourceKind &kind, qsizetype count)
{
    if (count > kind.limit)
        return Words::tr("The provider has raised the limit for this account, and how far is not known here.");
    return count == kind.limit ? Words::tr("The provider refuses another, unless it raises the limit.") : Words::tr("Beyond that the provider refuses another, unless it raises the limit.");
}

void lookUnder(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &, QList<Finding> *found)
{
    for (const auto *kind : childKinds(*id.kind)) {
        if (kind->limit == 0)
            continue;
        const auto count = facts.childCount(*kind, id.id);
        // That no target can be added has a code of its own.
        if (!isNear(*kind, count) || (kind->shares.present() && count == kind->limit))
            continue;
        found->append({.check = &check,
            .record = id,
            .message = Words::tr("%1 has %2; the provider documents %3 as the most. %4").arg(quotedTitle(facts, id), countedNoun(*kind, count), QLocale().toString(kind->limit), consequence(*kind, count))});
    }
}

void lookAtAccount(const Check &check, const AccountFacts &facts, const ResourceKind &kind, QList<Finding> *found)
{
    const auto count = facts.count(kind);
    if (kind.hasParent() || !isNear(kind, count))
        return;
    found->append({.check = &check,
        .record = {&kind, {}, {}},
        .message = Words::tr("The account has %1; the provider documents %2 as the most. %3").arg(countedNoun(kind, count), QLocale().toString(kind.limit), consequence(kind, count))});
}

constexpr Check checks[] = {
    {.code = "LIMIT-NEAR",
     .severity = FindingSeverity::Note,
     .title = QT_TRANSLATE_NOOP("Checks", "Close to a limit of the provider"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "Nine tenths of what the provider documents as the most are used. Calls are not concerned; the next addition may be refused, perhaps at a bad moment."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Delete what is no longer used, or ask the provider for more in good time."),
     .errors = "21249 21244 21242 21237 21239 21230 21255",
     .source = documents::limits,
     .concerns = hasLimit,
     .look = lookUnder,
     .lookAtList = lookAtAccount},
};

} // namespace

std::span<const Check> limitChecks()
{
    return checks;
}

} // namespace trunkdesk
