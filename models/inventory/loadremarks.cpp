// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/inventory/loadremarks.h"

#include "models/core/displaytext.h"
#include "models/schema/registry.h"

#include <QCoreApplication>

#include <algorithm>

namespace trunkdesk {

namespace {

constexpr qsizetype namedParents = 2;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::LoadRemark)
};

/// What is to be said of one list; an empty text: nothing.
LoadRemark remarkOn(const Inventory &inventory, const ResourceKind &kind, const QString &parent)
{
    using Grade = LoadRemark::Grade;
    if (inventory.state(kind, parent) == LoadState::Failed) {
        const auto error = inventory.error(kind, parent);
        const bool beyondKey = kind.privileged && error.kind == ApiError::Kind::Forbidden;
        return {beyondKey ? Grade::BeyondKey : Grade::Failed, &kind, {}, error.message};
    }
    const auto notes = inventory.notes(kind, parent);
    return {notes.endedEarly ? Grade::CutShort : Grade::Doubt, &kind, {}, notes.toWords()};
}

QString titleOf(const Inventory &inventory, const RecordId &id)
{
    const auto record = inventory.record(id);
    return displayText(record ? recordTitle(*id.kind, *record) : id.id);
}

} // namespace

QString LoadRemark::toString() const
{
    if (grade == Grade::BeyondKey && parents.isEmpty())
        return text; // which says of what
    const auto plural = kindPlural(*kind);
    if (parents.isEmpty())
        return Words::tr("%1: %2").arg(plural, text);
    QStringList names;
    for (const auto &parent : parents.first(qMin(namedParents, parents.size())))
        names.append(Words::tr("“%1”").arg(parent));
    const auto list = names.join(Words::tr(", "));
    if (parents.size() <= namedParents)
        return Words::tr("%1 of %2: %3").arg(plural, list, text);
    return Words::tr("%1 of %2 and %n more: %3", nullptr, int(parents.size() - namedParents)).arg(plural, list, text);
}

QList<LoadRemark> loadRemarks(const Inventory &inventory, const ResourceKind &kind, const QString &parent)
{
    QList<LoadRemark> remarks;
    const auto *above = parentKind(kind);
    if (!above || !parent.isEmpty()) {
        if (const auto remark = remarkOn(inventory, kind, above ? parent : QString()); !remark.text.isEmpty())
            remarks.append(remark);
        return remarks;
    }
    for (const auto &id : inventory.ids(*above)) {
        auto remark = remarkOn(inventory, kind, id.id);
        if (remark.text.isEmpty())
            continue;
        const auto same = std::find_if(remarks.begin(), remarks.end(), [&remark](const LoadRemark &other) { return other.text == remark.text; });
        if (same != remarks.end()) {
            same->parents.append(titleOf(inventory, id));
        } else {
            remark.parents.append(titleOf(inventory, id));
            remarks.append(remark);
        }
    }
    return remarks;
}

QList<LoadRemark> loadRemarks(const Inventory &inventory)
{
    QList<LoadRemark> remarks;
    for (const auto *kind : kindsOfProvider(inventory.account().provider))
        remarks += loadRemarks(inventory, *kind, {});
    std::stable_sort(remarks.begin(), remarks.end(), [](const LoadRemark &a, const LoadRemark &b) { return a.grade > b.grade; });
    return remarks;
}

} // namespace trunkdesk
