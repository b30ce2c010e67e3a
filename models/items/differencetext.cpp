// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/differencetext.h"

#include "models/items/differencemodel.h"
#include "models/values/csvtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::DifferenceText)
};

const auto nothing = u"–"_s;

QString oneLine(const QString &text)
{
    return text.isEmpty() ? nothing : QString(text).replace(u'\n', u", "_s);
}

QString fieldLine(const QString &label, const QString &before, const QString &after)
{
    return u"      "_s + Words::tr("%1: %2 → %3", "field, before, after").arg(label, oneLine(before), oneLine(after));
}

bool isMoved(const Difference &difference)
{
    return difference.parentBefore != difference.parentAfter && difference.kind == Difference::Kind::Moved;
}

const char *wordOf(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Added: return "added";
    case Difference::Kind::Removed: return "removed";
    case Difference::Kind::Moved: return "moved";
    case Difference::Kind::Changed: break;
    }
    return "changed";
}

} // namespace

QString differencesAsText(const Comparison &comparison, const QList<int> &places)
{
    QStringList lines;
    const ResourceKind *kind = nullptr;
    for (const int place : places) {
        const auto &difference = comparison.differences.at(place);
        if (&difference.resource() != kind) {
            kind = &difference.resource();
            lines.append(kindPlural(*kind));
        }
        const auto parent = difference.parentAfter.isEmpty() ? difference.parentBefore : difference.parentAfter;
        const auto title = parent.isEmpty() ? difference.title : Words::tr("%1 (%2)", "record and what it hangs on").arg(difference.title, parent);
        lines.append(u"  "_s + Words::tr("%1: %2", "what happened to it, and its name").arg(differenceKindText(difference.kind), title));
        if (isMoved(difference))
            lines.append(fieldLine(Words::tr("On", "the record that it hangs on"), difference.parentBefore, difference.parentAfter));
        for (const auto &field : difference.fields)
            lines.append(fieldLine(fieldLabel(*field.field), field.before, field.after));
    }
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

QString differencesAsCsv(const Comparison &comparison, const QList<int> &places)
{
    if (places.isEmpty())
        return {};
    QString text;
    const auto add = [&text](const QStringList &cells) { text += csvLine(cells) + u"\r\n"_s; };
    add({Words::tr("Kind"), Words::tr("Name"), Words::tr("On", "the record that it hangs on"), Words::tr("Change"), Words::tr("Field"), Words::tr("Before"), Words::tr("After")});
    for (const int place : places) {
        const auto &difference = comparison.differences.at(place);
        const auto parent = difference.parentAfter.isEmpty() ? difference.parentBefore : difference.parentAfter;
        const QStringList record{kindSingular(difference.resource()), difference.title, parent, differenceKindText(difference.kind)};
        if (isMoved(difference))
            add(record + QStringList{Words::tr("On", "the record that it hangs on"), difference.parentBefore, difference.parentAfter});
        for (const auto &field : difference.fields)
            add(record + QStringList{fieldLabel(*field.field), field.before, field.after});
        if (difference.fields.isEmpty() && !isMoved(difference))
            add(record + QStringList{{}, {}, {}});
    }
    return text;
}

QByteArray differencesAsJson(const Comparison &comparison, const QList<int> &places)
{
    QByteArrayList objects;
    for (const int place : places) {
        const auto &difference = comparison.differences.at(place);
        QByteArrayList members;
        const auto say = [&members](const char *key, const QString &text) { members.append(jsonQuoted(QString::fromLatin1(key)) + ": " + jsonQuoted(text)); };
        say("kind", QString::fromLatin1(difference.resource().key));
        say("change", QString::fromLatin1(wordOf(difference.kind)));
        say("name", difference.title);
        if (difference.before.isValid())
            say("idBefore", difference.before.id);
        if (difference.after.isValid())
            say("idAfter", difference.after.id);
        if (!difference.parentBefore.isEmpty())
            say("onBefore", difference.parentBefore);
        if (!difference.parentAfter.isEmpty())
            say("onAfter", difference.parentAfter);
        QByteArrayList fields;
        for (const auto &field : difference.fields)
            fields.append("      {\"field\": " + jsonQuoted(QString::fromLatin1(field.field->key)) + ", \"before\": " + jsonQuoted(field.before)
                + ", \"after\": " + jsonQuoted(field.after) + "}");
        members.append(fields.isEmpty() ? QByteArray("\"fields\": []") : "\"fields\": [\n" + fields.join(",\n") + "\n    ]");
        objects.append("  {\n    " + members.join(",\n    ") + "\n  }");
    }
    return objects.isEmpty() ? QByteArray("[]\n") : "[\n" + objects.join(",\n") + "\n]\n";
}

} // namespace trunkdesk
