// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/restorereport.h"

#include <QCoreApplication>

#include <algorithm>

namespace trunkdesk {

namespace {

constexpr qsizetype namedRecords = 10;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Restore)
};

/// `“a”, “b” and 3 more`.
QString listed(const QStringList &titles)
{
    QStringList quoted;
    for (const auto &title : titles.first(std::min(namedRecords, titles.size())))
        quoted.append(Words::tr("“%1”").arg(title));
    const auto list = quoted.join(Words::tr(", "));
    return titles.size() <= namedRecords ? list : Words::tr("%1 and %n more", nullptr, int(titles.size() - namedRecords)).arg(list);
}

} // namespace

void RestoreReport::add(Why why, const ResourceKind &kind, const QString &title, const Field *field, const QString &detail)
{
    auto it = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry &entry) { return entry.why == why && (why == Why::NewIds || (entry.kind == &kind && entry.field == field && entry.detail == detail)); });
    if (it == m_entries.end())
        it = m_entries.insert(m_entries.end(), {why, &kind, field, detail, {}});
    it->titles.append(title);
}

QStringList RestoreReport::sentences() const
{
    auto entries = m_entries;
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.why < b.why; });
    QStringList list;
    for (const auto &entry : entries)
        list.append(sentence(entry));
    return list;
}

QString RestoreReport::sentence(const Entry &entry)
{
    const auto kind = kindPlural(*entry.kind), names = listed(entry.titles), label = entry.field ? fieldLabel(*entry.field) : QString();
    switch (entry.why) {
    case Why::CannotCreate: return Words::tr("%1 cannot be created here, so these are left out: %2.").arg(kind, names);
    case Why::CannotDelete: return Words::tr("%1 cannot be deleted here, so these stay: %2.").arg(kind, names);
    case Why::NeedsSecret: return Words::tr("A file holds no passwords, so these of the %1 are not created: %2. Create them with a password of their own.").arg(kind, names);
    case Why::ChangeNeedsSecret: return Words::tr("A change of the %1 sends the password again, which a file does not hold, so these stay as they are: %2. Edit them by hand.").arg(kind, names);
    case Why::HiddenPassword: return Words::tr("The password inside “%1” is hidden in the file, so this is not restored of %2. Enter it by hand.").arg(label, names);
    case Why::ForeignId: return Words::tr("“%1” names something of the other account that is not part of the file, so it is left out of %2.").arg(label, names);
    case Why::Outside: return Words::tr("“%1” points at something that neither the file nor the account has, so it is left out of %2.").arg(label, names);
    case Why::FieldNeedsAnother: return Words::tr("“%1” is left out of %2, since “%3” cannot be created.").arg(label, names, entry.detail);
    case Why::NeedsAnother: return Words::tr("“%1” cannot be created, so what needs it is left out, too: %2.").arg(entry.detail, names);
    case Why::CreateOnly: return Words::tr("“%1” cannot be changed afterwards, so it stays as it is of %2.").arg(label, names);
    case Why::Refused: return Words::tr("%1 cannot be restored as it was. %2").arg(names, entry.detail);
    case Why::TakesAlong: return Words::tr("%1 is not deleted, since the provider would delete “%2” with it, which was not chosen.").arg(names, entry.detail);
    case Why::UniqueName: return Words::tr("“%1” is unique among all accounts: where another account holds it, the provider refuses it for %2.").arg(label, names);
    case Why::NewName: return Words::tr("“%1” becomes another one, which the provider makes up, for %2. Tell your PBX.").arg(label, names);
    case Why::NewIds: return Words::tr("What is created gets new ids and dates: %1.").arg(names);
    }
    return {};
}

} // namespace trunkdesk
