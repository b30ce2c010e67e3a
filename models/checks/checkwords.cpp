// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/checkwords.h"

#include "models/schema/kindwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace trunkdesk {

namespace {

constexpr qsizetype namedAtMost = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::CheckWords)
};

} // namespace

QString quoted(const QString &name)
{
    return Words::tr("“%1”").arg(name);
}

QString quotedTitle(const AccountFacts &facts, const RecordId &id)
{
    return quoted(facts.title(id));
}

QString quotedTitles(const AccountFacts &facts, const QList<RecordId> &ids)
{
    QStringList names;
    for (const auto &id : ids)
        if (const auto name = quotedTitle(facts, id); !names.contains(name))
            names.append(name);
    if (names.size() <= 1)
        return names.value(0);
    if (names.size() > namedAtMost) {
        const auto first = names.first(namedAtMost - 1).join(Words::tr(", "));
        return Words::tr("%1 and %Ln more", nullptr, int(names.size() - namedAtMost + 1)).arg(first);
    }
    const auto last = names.takeLast();
    return Words::tr("%1 and %2").arg(names.join(Words::tr(", ")), last);
}

Fix editFix(const RecordId &id, QByteArrayView field)
{
    const auto *known = id.kind->field(field);
    return {.title = known ? Words::tr("Change “%1”…").arg(fieldLabel(*known)) : Words::tr("Edit…"), .record = id, .field = field.toByteArray()};
}

Fix setFix(const RecordId &id, QByteArrayView field, const QString &value, const QString &title)
{
    return {.title = title, .record = id, .field = field.toByteArray(), .values = {{field.toByteArray(), value}}};
}

Fix addFix(const RecordId &id, const ResourceKind &kind)
{
    const auto title = kind.isAssociation() ? Words::tr("Attach: %1…") : Words::tr("Add: %1…");
    return {.title = title.arg(kindSingular(kind)), .record = id, .add = &kind};
}

Fix removeFix(const RecordId &id)
{
    return {.title = id.kind->isAssociation() ? Words::tr("Detach…") : Words::tr("Delete…"), .record = id, .remove = true};
}

QString numbersText(const AccountFacts &facts, const RecordId &place)
{
    const auto count = facts.numbersOn(place);
    if (count == 0)
        return {};
    const auto text = Words::tr("%Ln number(s)", nullptr, int(count));
    return facts.knowsNumbersOn(place) ? text : Words::tr("at least %1").arg(text);
}

} // namespace trunkdesk
