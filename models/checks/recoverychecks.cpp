// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/checktables.h"
#include "models/checks/checkwords.h"
#include "models/checks/documentendpoints.h"
#include "models/checks/targetaddress.h"
#include "models/core/displaytext.h"
#include "models/routing/targethost.h"
#include "models/schema/registry.h"
#include "models/values/weburl.h"

#include <QCoreApplication>

#include <algorithm>

// The URL that is asked when no target answers: it is used so seldom that nobody notices when it does not work.

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::RecoveryChecks)
};

/// The kind of the targets whose last resort stands in records of this kind; null: it has none.
const ResourceKind *targetsOf(const ResourceKind &kind)
{
    const auto children = childKinds(kind);
    const auto it = std::find_if(children.begin(), children.end(), [](const ResourceKind *child) { return child->shares.lastResort[0] != '\0'; });
    return it == children.end() ? nullptr : *it;
}

bool hasLastResort(const ResourceKind &kind)
{
    return targetsOf(kind) != nullptr;
}

const char *urlField(const RecordId &id)
{
    return targetsOf(*id.kind)->shares.lastResort;
}

QList<RecordId> enabledTargets(const AccountFacts &facts, const RecordId &id)
{
    auto targets = targetsUnder(facts, *targetsOf(*id.kind), id.id);
    targets.removeIf([&facts](const RecordId &target) {
        const auto record = facts.record(target);
        return !record || isOff(*target.kind, *record);
    });
    return targets;
}

void lookForNone(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    // With one target or none it is said by the checks of those, which know worse.
    if (!record.has(urlField(id)) || !record.text(urlField(id)).trimmed().isEmpty() || enabledTargets(facts, id).size() < 2)
        return;
    if (facts.knowsNumbersOn(id) && facts.numbersOn(id) == 0)
        return; // nobody can call it
    const auto numbers = numbersText(facts, id);
    found->append({&check, id, urlField(id),
                   numbers.isEmpty() ? Words::tr("There is no disaster recovery URL, so when all its targets are down callers only hear that the call failed.")
                                     : Words::tr("There is no disaster recovery URL, so when all its targets are down whoever calls one of its %1 only hears that the call failed.").arg(numbers),
                   {}, {editFix(id, urlField(id))}});
}

void lookForHttp(const Check &check, const AccountFacts &, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto text = record.text(urlField(id)).trimmed();
    const auto url = WebUrl::parse(text);
    if (!url || url->isEncrypted())
        return;
    QList<Fix> fixes;
    const auto encrypted = u"https"_s + text.mid(qsizetype(sizeof("http")) - 1);
    if (!url->port() && !text.contains(secretMask)) // another port speaks another language
        fixes.append(setFix(id, urlField(id), encrypted, Words::tr("Use %1").arg(displayText(maskSecrets(encrypted)))));
    fixes.append(editFix(id, urlField(id)));
    found->append({&check, id, urlField(id),
                   Words::tr("The disaster recovery URL uses http, so whoever sits on the way can read who calls, and answer with instructions of his own for the call."), {}, fixes});
}

void lookForSelf(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    auto text = record.text(urlField(id)).trimmed();
    const auto url = WebUrl::parse(text.replace(secretMask.toString(), u"x"_s));
    const auto host = url ? targetHostOf(u"sip:"_s + url->host()) : QString();
    if (host.isEmpty())
        return;
    auto same = enabledTargets(facts, id);
    same.removeIf([&](const RecordId &target) {
        const auto other = facts.record(target);
        return !other || hostOf(*target.kind, *other) != host;
    });
    if (same.isEmpty())
        return;
    found->append({&check, id, urlField(id),
                   Words::tr("The disaster recovery URL is on %1, as %2 is: when that machine is down, the last resort is down with it.").arg(host, quotedTitles(facts, same)),
                   same, {editFix(id, urlField(id))}});
}

constexpr Check checks[] = {
    {.code = "DR-NONE",
     .severity = FindingSeverity::Warning,
     .title = QT_TRANSLATE_NOOP("Checks", "No disaster recovery URL"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "When no target takes a call, the disaster recovery URL says what to do with it: a message, voice mail, another number. Without one the call fails. Said of trunks with two or more targets that are switched on; with one, ORIG-SINGLE says it, with none, ORIG-NONE. Trunks without any number are left out."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Enter a URL that answers with instructions, on a machine that has nothing to do with the targets."),
     .errors = "32010 32011",
     .source = documents::trunks,
     .concerns = hasLastResort,
     .look = lookForNone},
    {.code = "DR-HTTP",
     .severity = FindingSeverity::Warning,
     .title = QT_TRANSLATE_NOOP("Checks", "The disaster recovery URL is not encrypted"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "Over plain http the numbers of callers can be read on the way, and somebody else can answer with instructions for the call."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Use https."),
     .source = documents::trunks,
     .concerns = hasLastResort,
     .look = lookForHttp},
    {.code = "DR-SELF",
     .severity = FindingSeverity::Warning,
     .title = QT_TRANSLATE_NOOP("Checks", "The last resort is on the machine of a target"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "The disaster recovery URL is asked when the targets are down. On the host of one of them it is most likely down, too. Targets that are switched off do not count."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Put what answers the URL on another machine."),
     .source = documents::trunks,
     .concerns = hasLastResort,
     .look = lookForSelf},
};

} // namespace

std::span<const Check> recoveryChecks()
{
    return checks;
}

} // namespace trunkdesk
