// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/inventory/inventory.h"
#include "models/schema/registry.h"

// Small accounts of both providers for tests of routing, written as words instead of as JSON.

namespace trunkdesk::test {

using namespace Qt::StringLiterals;

inline const ResourceKind &kind(const char *key)
{
    return *findKind(QByteArrayView(key));
}

inline Record json(QString text)
{
    const auto result = Record::fromJson(text.replace(u'\'', u'"').toUtf8());
    Q_ASSERT(result.ok());
    return *result;
}

inline Account accountOf(const char *provider)
{
    Account account;
    account.id = account.name = QLatin1StringView(provider);
    account.provider = provider;
    account.mode = AccountMode::File;
    return account;
}

inline void ready(Inventory &inventory, std::initializer_list<const char *> kinds)
{
    for (const char *key : kinds)
        inventory.setState(kind(key), {}, LoadState::Ready);
}

/// Lists that may be endless are left alone.
inline void everythingIsRead(Inventory &inventory)
{
    for (const auto *each : kindsOfProvider(inventory.account().provider))
        inventory.setState(*each, {}, LoadState::Ready);
}

/// The targets of a trunk, one a word: `name:priority:weight`, `-` behind it when it is off; `?` is left out. Its host is `name.example.com`, or
/// what stands behind a `@`.
inline QList<Record> targets(const QString &trunk, const QString &words)
{
    QList<Record> records;
    for (auto word : words.split(u' ', Qt::SkipEmptyParts)) {
        const bool off = word.endsWith(u'-');
        if (off)
            word.chop(1);
        const auto address = word.contains(u'@') ? word.section(u'@', 1) : QString();
        const auto parts = word.section(u'@', 0, 0).split(u':');
        Record record;
        record.setText("sid", u"OU"_s + trunk + parts[0]);
        record.setText("trunk_sid", trunk);
        record.setText("friendly_name", parts[0]);
        if (parts[1] != u"?")
            record.setRaw("priority", parts[1].toLatin1());
        if (parts[2] != u"?")
            record.setRaw("weight", parts[2].toLatin1());
        record.setBoolean("enabled", !off);
        record.setText("sip_url", address.isEmpty() ? u"sip:"_s + parts[0] + u".example.com"_s : address);
        records.append(record);
    }
    return records;
}

inline Record trunkRecord(const QString &id, const QString &lastResort = {}, const QString &domain = {})
{
    Record record;
    record.setText("sid", id);
    record.setText("friendly_name", u"trunk "_s + id);
    if (domain.isEmpty())
        record.setNull("domain_name");
    else
        record.setText("domain_name", domain);
    if (lastResort.isEmpty())
        record.setNull("disaster_recovery_url");
    else
        record.setText("disaster_recovery_url", lastResort);
    return record;
}

inline QList<Record> numbersOn(const QString &trunk, int count, int first = 0)
{
    QList<Record> records;
    for (int i = first; i < first + count; ++i)
        records.append(json(u"{'sid':'PN%1','phone_number':'+1415555%2','trunk_sid':'%3'}"_s.arg(i).arg(i, 4, 10, QChar(u'0')).arg(trunk)));
    return records;
}

} // namespace trunkdesk::test
