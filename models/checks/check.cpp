// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/check.h"

#include "models/checks/accountfacts.h"
#include "models/checks/checktables.h"
#include "models/checks/failurecode.h"
#include "models/schema/registry.h"

#include <QCoreApplication>

#include <algorithm>

namespace trunkdesk {

namespace {

using Checks = QList<const Check *>;

/// Which checks look at records of a kind, or at all of them together.
struct Looks
{
    Checks atRecord;
    Checks atList;
};

const Looks &looksOf(const ResourceKind &kind)
{
    static const auto table = [] {
        QHash<const ResourceKind *, Looks> looks;
        for (const auto *each : allKinds())
            for (const auto *check : allChecks())
                if (check->concerns && check->concerns(*each)) {
                    if (check->look)
                        looks[each].atRecord.append(check);
                    if (check->lookAtList)
                        looks[each].atList.append(check);
                }
        return looks;
    }();
    static const Looks none;
    const auto it = table.constFind(&kind);
    return it == table.constEnd() ? none : *it;
}

/// What holds for any field gives way to a check that knows what the field is for and takes it no lighter: a note does not hide an error. An
/// address and the prefix length beside it are one.
void dropGeneral(const ResourceKind &kind, QList<Finding> *found)
{
    QHash<QByteArray, FindingSeverity> known;
    for (const auto &finding : std::as_const(*found))
        if (!finding.check->general)
            known[finding.field] = qMax(known.value(finding.field), finding.check->severity);
    const auto isSaidBetter = [&known](const Finding &finding, const QByteArray &field) {
        const auto better = known.constFind(field);
        return better != known.constEnd() && *better >= finding.check->severity;
    };
    found->removeIf([&](const Finding &finding) {
        const auto *field = kind.field(finding.field);
        return finding.check->general && (isSaidBetter(finding, finding.field) || (field && field->tailField[0] != '\0' && isSaidBetter(finding, field->tailField)));
    });
}

} // namespace

const QList<const Check *> &allChecks()
{
    static const auto all = [] {
        Checks list;
        for (const auto &table : checkTables())
            for (const auto &check : table)
                list.append(&check);
        return list;
    }();
    return all;
}

const Check *findCheck(QByteArrayView code)
{
    const auto &all = allChecks();
    const auto it = std::find_if(all.begin(), all.end(), [code](const Check *check) { return code == check->code; });
    return it == all.end() ? nullptr : *it;
}

QString checkText(const char *source)
{
    return source[0] == '\0' ? QString() : QCoreApplication::translate("Checks", source);
}

QStringList checkErrors(const Check &check)
{
    return QString::fromLatin1(check.errors).split(u' ', Qt::SkipEmptyParts);
}

QStringList findingErrors(const Finding &finding)
{
    using Key = std::pair<const Check *, QByteArray>;
    static const auto table = [] {
        QHash<Key, QStringList> errors;
        for (const auto *kind : allKinds()) {
            const auto provider = providerOf(*kind).toByteArray();
            for (const auto *check : allChecks()) {
                auto codes = errors.contains({check, provider}) ? QStringList() : checkErrors(*check);
                codes.removeIf([&provider](const QString &code) {
                    const auto known = findFailures(code.toInt(), provider);
                    return !known.isEmpty() && std::none_of(known.begin(), known.end(), [&](const FailureCode *entry) { return entry->provider[0] == '\0' || provider == entry->provider; });
                });
                if (!codes.isEmpty())
                    errors.insert({check, provider}, codes);
            }
        }
        return errors;
    }();
    return finding.record.isValid() ? table.value({finding.check, providerOf(*finding.record.kind).toByteArray()}) : checkErrors(*finding.check);
}

bool looksAtList(const ResourceKind &kind)
{
    return !looksOf(kind).atList.isEmpty();
}

QList<Finding> findAt(const AccountFacts &facts, const RecordId &id)
{
    QList<Finding> found;
    if (isAboutList(id)) {
        for (const auto *check : looksOf(*id.kind).atList)
            check->lookAtList(*check, facts, *id.kind, &found);
        return found;
    }
    const auto &checks = looksOf(*id.kind).atRecord;
    const auto record = checks.isEmpty() ? std::nullopt : facts.record(id);
    if (!record)
        return found;
    for (const auto *check : checks)
        check->look(*check, facts, id, *record, &found);
    if (!found.isEmpty())
        dropGeneral(*id.kind, &found);
    return found;
}

} // namespace trunkdesk
