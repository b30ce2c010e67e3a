// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/inventory/inventory.h"
#include "models/schema/registry.h"

#include <QCryptographicHash>

// A small account for tests: short names instead of 34 characters, and records as a server would send them.

namespace trunkdesk::test {

inline const ResourceKind &kind(const char *key)
{
    return *findKind(QByteArrayView(key));
}

/// A believable id from a short name: id("TK", "hq").
inline QString id(const char *prefix, const char *name)
{
    return QLatin1StringView(prefix) + QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Md5).toHex());
}

/// One JSON object, with `'` for `"` so that the texts of tests stay readable.
inline Record record(const QString &json)
{
    const auto result = Record::fromJson(QString(json).replace(u'\'', u'"').toUtf8());
    Q_ASSERT(result.ok());
    return *result;
}

inline Record trunk(const char *name, const QString &domain = {}, bool secure = false)
{
    return record(QStringLiteral("{'sid':'%1','friendly_name':'%2','domain_name':%3,'secure':%4,'disaster_recovery_url':null,"
                                 "'disaster_recovery_method':null,'transfer_mode':'disable-all','transfer_caller_id':'from-transferee',"
                                 "'cnam_lookup_enabled':false,'recording':{'mode':'do-not-record','trim':'do-not-trim'},'auth_type':'',"
                                 "'date_updated':'2026-01-01T00:00:00Z'}")
                      .arg(id("TK", name), QLatin1StringView(name), domain.isEmpty() ? QStringLiteral("null") : u'\'' + domain + u'\'',
                          secure ? QStringLiteral("true") : QStringLiteral("false")));
}

inline Record target(const char *trunkName, const char *name, bool enabled = true, int weight = 10)
{
    return record(QStringLiteral("{'sid':'%1','trunk_sid':'%2','friendly_name':'%3','enabled':%4,'priority':10,'weight':%5,"
                                 "'sip_url':'sip:%3.example.com','date_updated':'2026-01-01T00:00:00Z'}")
                      .arg(id("OU", name), id("TK", trunkName), QLatin1StringView(name), enabled ? QStringLiteral("true") : QStringLiteral("false"))
                      .arg(weight));
}

/// The same number as the account's list (`trunkName` may be null) and a trunk's list have it.
inline Record number(const char *e164, const char *trunkName, const QString &application = {})
{
    return record(QStringLiteral("{'sid':'%1','trunk_sid':%2,'phone_number':'%3','friendly_name':'%3','voice_application_sid':'%4',"
                                 "'date_updated':'2026-01-01T00:00:00Z'}")
                      .arg(id("PN", e164), trunkName ? u'\'' + id("TK", trunkName) + u'\'' : QStringLiteral("null"), QLatin1StringView(e164), application));
}

inline Record list(const char *prefix, const char *name, const char *trunkName = nullptr)
{
    return record(QStringLiteral("{'sid':'%1',%2'friendly_name':'%3','date_updated':'2026-01-01T00:00:00Z'}")
                      .arg(id(prefix, name), trunkName ? QStringLiteral("'trunk_sid':'%1',").arg(id("TK", trunkName)) : QString(), QLatin1StringView(name)));
}

inline Account account()
{
    Account a;
    a.id = QStringLiteral("northwind");
    a.name = QStringLiteral("Northwind");
    a.provider = "twilio";
    a.accountId = id("AC", "northwind");
    a.user = a.accountId;
    a.mode = AccountMode::Sandbox;
    return a;
}

} // namespace trunkdesk::test
