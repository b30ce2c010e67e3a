// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/access.h"
#include "models/checks/checktables.h"
#include "models/checks/checkwords.h"
#include "models/checks/errorendpoints.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"
#include "models/values/cidrblock.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

// Ranges of addresses that let more people call than a telephone system has.

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::RangeChecks)
};

constexpr int shortestPrefix = 24;

/// The field of an entry that holds its address, beside another that takes the prefix length; null: it is no such entry.
const Field *rangeField(const ResourceKind &kind)
{
    const auto it = std::find_if(kind.fields.begin(), kind.fields.end(), [](const Field &field) { return field.tailField[0] != '\0'; });
    return it == kind.fields.end() ? nullptr : &*it;
}

bool holdsRanges(const ResourceKind &kind)
{
    const auto *above = parentKind(kind);
    return above ? isAddressList(*above) && rangeField(kind) : isAddressList(kind) && entryField(kind);
}

std::optional<CidrBlock> rangeOf(const Field &field, const Record &record)
{
    const auto address = record.text(field.key);
    const auto prefix = record.integer(field.tailField);
    // A prefix of 0 that a server answers may also stand for the address alone; with this address it cannot.
    const bool said = prefix && *prefix >= 0 && *prefix <= 32 && (*prefix > 0 || address == "0.0.0.0"_L1);
    return said ? CidrBlock::fromFields(address, int(*prefix)) : std::nullopt;
}

/// The ranges that are too wide, the widest first.
QList<CidrBlock> wideRanges(const ResourceKind &kind, const Record &record)
{
    QList<CidrBlock> wide;
    const auto consider = [&wide](const std::optional<CidrBlock> &block) {
        if (block && block->prefix() < shortestPrefix)
            wide.append(*block);
    };
    if (const auto *field = rangeField(kind))
        consider(rangeOf(*field, record));
    else
        for (const auto &line : fieldValue(*entryField(kind), record).split(u'\n', Qt::SkipEmptyParts))
            consider(CidrBlock::parse(line.trimmed()));
    std::stable_sort(wide.begin(), wide.end(), [](const CidrBlock &a, const CidrBlock &b) { return a.prefix() < b.prefix(); });
    return wide;
}

/// What keeps strangers within the range from calling through these doors.
QString barrier(const AccountFacts &facts, const QList<RecordId> &doors)
{
    bool everywhere = true, known = true;
    for (const auto &door : doors) {
        const auto record = facts.record(door);
        bool here = false;
        for (const auto &way : accessWays(*door.kind))
            if (way.byPassword && record) {
                here = here || !listsOn(facts, way, door, *record).isEmpty();
                known = known && knowsListsOn(facts, way, door);
            }
        everywhere = everywhere && here;
    }
    if (everywhere)
        return Words::tr("%1: only the password keeps strangers out.");
    return known ? Words::tr("%1: whoever is at one of them can call at your expense.") : Words::tr("%1: whoever is at one of them can call at your expense, unless a password is asked for, too.");
}

void lookForWide(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto wide = wideRanges(*id.kind, record);
    if (wide.isEmpty())
        return;
    const auto *above = parentKind(*id.kind);
    const auto list = above ? RecordId{above, {}, id.parent} : id;
    const auto doors = doorsOf(facts, list);
    if (doors.isEmpty())
        return;
    const auto &widest = wide.first();
    QString text = widest.prefix() == 0 ? Words::tr("%1 in %2 lets every computer on the Internet call through %3").arg(widest.toString(), quotedTitle(facts, list), quotedTitles(facts, doors))
                                        : Words::tr("%1 in %2 lets %3 addresses call through %4").arg(widest.toString(), quotedTitle(facts, list), QLocale().toString(widest.size()), quotedTitles(facts, doors));
    if (widest.prefix() > 0 && widest.prefix() < CidrBlock::widestUnasked)
        text = Words::tr("%1, far more than any telephone system has").arg(text);
    text = barrier(facts, doors).arg(text);
    if (wide.size() > 1)
        text += u' ' + Words::tr("%Ln more range(s) of the list are as wide or nearly so.", nullptr, int(wide.size() - 1));
    const auto *field = rangeField(*id.kind);
    const QByteArray key = field ? field->tailField : entryField(*id.kind)->key;
    found->append({.check = &check, .record = id, .field = key, .message = text, .others = doors, .fixes = {editFix(id, key)}});
}

constexpr Check checks[] = {
    {.code = "ACL-WIDE",
     .severity = FindingSeverity::Security,
     .title = QT_TRANSLATE_NOOP("Checks", "A wide range of addresses may call"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "A list that is attached lets more than 256 addresses in (a prefix shorter than /24). Below /16 it is worse: that is more than any telephone system has, "
                                            "and whoever gets hold of one of the addresses calls at your expense."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "List the addresses from which your PBX really calls, with a prefix of /24 or longer, and let a credential list ask for a password besides."),
     .source = documents::accessControlLists,
     .concerns = holdsRanges,
     .look = lookForWide},
};

} // namespace

std::span<const Check> rangeChecks()
{
    return checks;
}

} // namespace trunkdesk
