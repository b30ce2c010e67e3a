// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/diffreport.h"

#include "app/cli/jsontext.h"
#include "models/inventory/coverage.h"
#include "models/changes/stepwords.h"
#include "models/core/displaytext.h"
#include "models/schema/registry.h"
#include "models/schema/secretmask.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

const char *wordOf(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Added: return "added";
    case Difference::Kind::Removed: return "removed";
    case Difference::Kind::Changed: return "changed";
    case Difference::Kind::Moved: return "moved";
    }
    return "";
}

QString quoted(const QString &text)
{
    return u'“' + displayText(maskSecrets(text)) + u'”';
}

/// `twilio.origination_url “pbx1” (OU…) in “hq”`, with the ids of both where they have different ones.
QString nameOf(const Difference &difference, const Inventory &before, const Inventory &after)
{
    const bool added = difference.kind == Difference::Kind::Added;
    const auto &id = added ? difference.after : difference.before;
    const auto other = difference.after.id;
    auto name = QString::fromLatin1(difference.resource().key) + u' ' + quoted(difference.title);
    if (!id.id.isEmpty())
        name += u" ("_s + displayText(id.id) + (other.isEmpty() || other == id.id ? QString() : u" → "_s + displayText(other)) + u')';
    if (const auto parent = parentTitle(id, added ? after : before); !parent.isEmpty() && difference.kind != Difference::Kind::Moved)
        name += u" in "_s + quoted(parent);
    return name;
}

QByteArray idJson(const RecordId &id, const Inventory &inventory)
{
    if (!id.isValid())
        return "null";
    return jsonObject({{"id", jsonQuoted(id.id)}, {"parent", jsonQuoted(id.parent)}, {"parentTitle", jsonQuoted(parentTitle(id, inventory))}});
}

QByteArray valueJson(const Record &record, const Field &field)
{
    const auto raw = record.raw(field.key);
    return raw.isEmpty() ? QByteArray("null") : raw.toByteArray();
}

QByteArray fieldsJson(const Difference &difference)
{
    qsizetype masked = 0;
    const auto before = withoutSecrets(difference.resource(), difference.recordBefore, &masked);
    const auto after = withoutSecrets(difference.resource(), difference.recordAfter, &masked);
    QList<QByteArray> fields;
    for (const auto &f : difference.fields)
        fields.append(jsonObject({{"field", jsonQuoted(QString::fromLatin1(f.field->key))},
                                  {"before", valueJson(before, *f.field)},
                                  {"after", valueJson(after, *f.field)},
                                  {"beforeText", jsonQuoted(maskSecrets(f.before))},
                                  {"afterText", jsonQuoted(maskSecrets(f.after))}}));
    return jsonArray(fields);
}

QByteArray sideJson(const Inventory &inventory)
{
    const auto &account = inventory.account();
    const auto time = inventory.readAt();
    return jsonObject({{"name", jsonQuoted(account.name)},
                       {"provider", jsonQuoted(QString::fromLatin1(account.provider))},
                       {"accountId", jsonQuoted(account.accountId)},
                       {"time", time.isValid() ? jsonQuoted(time.toUTC().toString(Qt::ISODate)) : QByteArray("null")}});
}

} // namespace

bool comparable(const Inventory &before, const Inventory &after)
{
    const auto &kinds = allKinds();
    return std::any_of(kinds.begin(), kinds.end(),
        [&](const ResourceKind *kind) { return tellsOf(before, *kind) && tellsOf(after, *kind); });
}

QStringList differenceLines(const Comparison &comparison, const Inventory &before, const Inventory &after)
{
    QStringList lines;
    for (const auto &difference : comparison.differences) {
        const auto name = nameOf(difference, before, after);
        if (difference.kind == Difference::Kind::Moved)
            lines.append(u"moved %1: %2 → %3"_s.arg(name, quoted(parentTitle(difference.before, before)), quoted(parentTitle(difference.after, after))));
        else if (difference.kind != Difference::Kind::Changed)
            lines.append(QLatin1StringView(wordOf(difference.kind)) + u' ' + name);
        if (difference.kind == Difference::Kind::Changed || difference.kind == Difference::Kind::Moved)
            for (const auto &field : difference.fields)
                lines.append(u"changed "_s + name + u": "_s + QLatin1StringView(field.field->key) + u' ' + quoted(field.before) + u" → "_s + quoted(field.after));
    }
    return lines;
}

QByteArray differenceJson(const Comparison &comparison, const QStringList &words, const DiffSide &before, const DiffSide &after)
{
    QList<QByteArray> differences;
    for (const auto &d : comparison.differences)
        differences.append(jsonObject({{"change", jsonQuoted(QString::fromLatin1(wordOf(d.kind)))},
                                       {"kind", jsonQuoted(QString::fromLatin1(d.resource().key))},
                                       {"title", jsonQuoted(maskSecrets(d.title))},
                                       {"before", idJson(d.before, before.inventory())},
                                       {"after", idJson(d.after, after.inventory())},
                                       {"fields", fieldsJson(d)}}));
    QStringList notCompared;
    for (const auto *kind : comparison.notCompared)
        notCompared.append(QString::fromLatin1(kind->key));
    return indentedJson(jsonObject({{"same", comparison.isEmpty() ? "true" : "false"},
                                    {"before", sideJson(before.inventory())},
                                    {"after", sideJson(after.inventory())},
                                    {"differences", jsonArray(differences)},
                                    {"words", jsonTexts(words)},
                                    {"notCompared", jsonTexts(notCompared)},
                                    {"remarks", jsonTexts(comparison.remarks)},
                                    {"notices", noticesJson(before.notices + after.notices)}}));
}

} // namespace trunkdesk::cli
