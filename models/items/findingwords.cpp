// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/findingwords.h"

#include "models/core/displaytext.h"
#include "models/inventory/coverage.h"
#include "models/inventory/inventory.h"
#include "models/schema/registry.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::FindingWords)
};
} // namespace

QString findingSentence(const Finding &finding)
{
    const auto errors = findingErrors(finding);
    // A message that names its code itself need not have it twice.
    if (errors.isEmpty() || std::any_of(errors.begin(), errors.end(), [&finding](const QString &code) { return finding.message.contains(code); }))
        return finding.message;
    const bool stopped = finding.message.endsWith(u'.');
    const auto text = Words::tr("%1 (%2)", "a sentence without its full stop, and the provider's codes").arg(stopped ? finding.message.chopped(1) : finding.message, errors.join(u", "_s));
    return stopped ? text + u'.' : text;
}

QString findingPlace(const Inventory &inventory, const RecordId &id)
{
    if (!id.isValid())
        return displayText(inventory.account().name);
    const auto record = inventory.record(id);
    const auto title = record && !id.kind->isSingleton() ? recordTitle(*id.kind, *record) : QString();
    if (!title.isEmpty())
        return title;
    const auto *parent = parentKind(*id.kind);
    const auto owner = parent ? inventory.record({parent, {}, id.parent}) : std::nullopt;
    return owner ? Words::tr("%1 of %2", "kind of record and the record it belongs to").arg(kindSingular(*id.kind), recordTitle(*parent, *owner))
        : id.id.isEmpty() ? (id.kind->isSingleton() ? kindSingular(*id.kind) : kindPlural(*id.kind)) // all of them
                          : displayText(id.id);
}

QString spokenFinding(const Inventory &inventory, const Finding &finding)
{
    const auto kind = finding.record.isValid() ? kindSingular(*finding.record.kind) : Words::tr("Account");
    return Words::tr("%1: %2 %3 “%4”.", "severity, sentence, kind of record, its name")
        .arg(severityText(finding.check->severity), findingSentence(finding), kind, findingPlace(inventory, finding.record));
}

QString findingCommonText(const Inventory &inventory, const Finding &finding)
{
    const auto *field = finding.record.isValid() ? finding.record.kind->field(finding.field) : nullptr;
    return QStringList{QString::fromLatin1(finding.check->code), findingErrors(finding).join(u' '), checkText(finding.check->title), severityText(finding.check->severity),
        finding.record.isValid() ? kindPlural(*finding.record.kind) : QString(), field ? fieldLabel(*field) : QString(), displayText(inventory.account().name)}
        .join(u'\n');
}

QString findingSearchText(const Inventory &inventory, const Finding &finding)
{
    return finding.message + u'\n' + findingPlace(inventory, finding.record) + u'\n' + findingCommonText(inventory, finding);
}

qsizetype problemCount(const Findings::Counts &counts)
{
    return counts.errors + counts.security + counts.warnings;
}

const QList<FindingSeverity> &severities()
{
    static const QList<FindingSeverity> all{FindingSeverity::Error, FindingSeverity::Security, FindingSeverity::Warning, FindingSeverity::Note};
    return all;
}

qsizetype countOf(const Findings::Counts &counts, FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error: return counts.errors;
    case FindingSeverity::Security: return counts.security;
    case FindingSeverity::Warning: return counts.warnings;
    case FindingSeverity::Note: break;
    }
    return counts.notes;
}

std::optional<FindingSeverity> worstOf(const Findings::Counts &counts)
{
    for (const auto severity : severities())
        if (countOf(counts, severity) > 0)
            return severity;
    return {};
}

QString countsText(const Findings::Counts &counts)
{
    QStringList parts;
    if (counts.errors > 0)
        parts.append(Words::tr("%Ln error(s)", nullptr, int(counts.errors)));
    if (counts.security > 0)
        parts.append(Words::tr("%Ln security risk(s)", nullptr, int(counts.security)));
    if (counts.warnings > 0)
        parts.append(Words::tr("%Ln warning(s)", nullptr, int(counts.warnings)));
    if (counts.notes > 0)
        parts.append(Words::tr("%Ln note(s)", nullptr, int(counts.notes)));
    return parts.join(u", "_s);
}

QString problemsText(qsizetype problems)
{
    return Words::tr("%Ln problem(s)", nullptr, int(problems));
}

QStringList unreadLists(const Inventory &inventory)
{
    QStringList lists;
    for (const auto *kind : kindsOfProvider(inventory.account().provider)) {
        if (inventory.state(*kind) == LoadState::Loading)
            return {};
        const auto *parent = parentKind(*kind);
        if (parent && inventory.count(*parent) == 0 && tellsAll(inventory, *parent))
            continue; // where nothing is nothing can be under it
        if (isConfiguration(*kind) && !kind->isSingleton() && !tellsAll(inventory, *kind))
            if (const auto name = kindPlural(*kind); !lists.contains(name))
                lists.append(name);
    }
    return lists;
}

} // namespace trunkdesk
