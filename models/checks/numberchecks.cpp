// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/checktables.h"
#include "models/checks/checkwords.h"
#include "models/checks/errorendpoints.h"
#include "models/checks/numberroutes.h"
#include "models/schema/fieldtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::NumberChecks)
};

bool isNumber(const ResourceKind &kind)
{
    return numberRoutes(kind) != nullptr;
}

bool hasSeveralRoutes(const ResourceKind &kind)
{
    const auto *routes = numberRoutes(kind);
    return routes && routes->fields.size() > 1;
}

/// `“Trunk”, “Voice application” and “Voice URL” are empty`
QString emptyFields(const ResourceKind &kind, const NumberRoutes &routes)
{
    QStringList names;
    for (const char *key : routes.fields)
        if (const auto *field = kind.field(key))
            names.append(quoted(fieldLabel(*field)));
    const auto last = names.takeLast();
    return names.isEmpty() ? Words::tr("%1 is empty", "the name of a field").arg(last) : Words::tr("%1 and %2 are empty", "names of fields").arg(names.join(Words::tr(", ")), last);
}

void lookForRoute(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto &routes = *numberRoutes(*id.kind);
    const bool leadsNowhere = std::all_of(routes.fields.begin(), routes.fields.end(), [&record](const char *key) { return record.has(key) && record.text(key).isEmpty(); });
    if (!leadsNowhere || !record.boolean(routes.voice).value_or(false) || !facts.attachments(id).isEmpty())
        return;
    const QByteArray field = routes.fields.front();
    found->append({.check = &check,
        .record = id,
        .field = field,
        .message = Words::tr("%1 can take calls, and %2: callers hear a failure.").arg(quotedTitle(facts, id), emptyFields(*id.kind, routes)),
        .fixes = {editFix(id, field)}});
}

void lookForShadow(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto &routes = *numberRoutes(*id.kind);
    const auto *first = id.kind->field(routes.fields.front());
    const auto place = fieldValue(*first, record);
    if (place.isEmpty())
        return;
    for (const char *key : routes.fields.subspan(1)) {
        if (record.text(key).isEmpty())
            continue;
        const auto *shadowed = id.kind->field(key);
        const auto placement = placementOf(*id.kind);
        const auto title = placement ? quotedTitle(facts, {placement->place, {}, place}) : quoted(place);
        Finding finding{.check = &check, .record = id, .field = key};
        finding.message = Words::tr("Calls to %1 go to the trunk %2, and %3 beside it is never asked.").arg(quotedTitle(facts, id), title, quoted(fieldLabel(*shadowed)));
        if (shadowed->updatable())
            finding.fixes.append(setFix(id, key, {}, Words::tr("Clear “%1”…").arg(fieldLabel(*shadowed))));
        found->append(finding);
        return; // one is enough to say it
    }
}

constexpr Check checks[] = {
    {.code = "NUM-UNROUTED",
     .severity = FindingSeverity::Warning,
     .title = QT_TRANSLATE_NOOP("Checks", "A number that leads nowhere"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "A number that can take calls has neither a trunk nor an application nor a URL. It is paid for, and whoever calls it hears a failure."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Put the number on a trunk, or give it an application or a URL."),
     .source = documents::numbers,
     .concerns = isNumber,
     .look = lookForRoute},
    {.code = "NUM-SHADOWED",
     .severity = FindingSeverity::Note,
     .title = QT_TRANSLATE_NOOP("Checks", "A voice URL that is never asked"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "A number is on a trunk and has a voice URL or application, too. While it is on the trunk that is ignored; when it is taken off, calls suddenly go there."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Clear the URL, unless calls are to go there when the number leaves the trunk."),
     .source = documents::trunkNumbers,
     .concerns = hasSeveralRoutes,
     .look = lookForShadow},
};

} // namespace

std::span<const Check> numberChecks()
{
    return checks;
}

} // namespace trunkdesk
