// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/plivocalls.h"
#include "app/sandbox/plivoservice.h"

#include "models/schema/registry.h"

namespace trunkdesk {

namespace {

/// What stands in the lab's file of a number that answers itself: paths hold the account, and are written there without it.
Record numberOf(Record number, const QString &account)
{
    const auto home = QStringLiteral("/v1/Account/%1/").arg(account);
    if (!number.isNull("application"))
        number.setText("application", home + number.text("application"));
    number.setText("resource_uri", home + QStringLiteral("Number/%1/").arg(number.text("number")));
    return number;
}

} // namespace

Result<PlivoService::Lab, QString> PlivoService::readLab(const QByteArray &json)
{
    if (json.isEmpty())
        return Lab();
    if (const auto error = checkJson(json))
        return QStringLiteral("The sandbox's lab cannot be read: %1").arg(error->toString());
    const auto file = Record::fromChecked(json);
    Lab lab;
    lab.account = file.text("account.authId");
    lab.token = file.text("account.authToken").toUtf8();
    lab.scoped = file.text("account.scopedToken").toUtf8();
    lab.name = file.text("account.name");
    for (const auto element : jsonElements(file.raw("applications")))
        lab.applications.insert(jsonString(element));
    const std::pair<const char *, const char *> lists[] = {{"plivo.uri", "uris"},
                                                           {"plivo.ip_access_control_list", "ip_access_control_lists"},
                                                           {"plivo.credential", "credentials"},
                                                           {"plivo.trunk", "trunks"},
                                                           {"plivo.number", "numbers"}};
    for (const auto &[key, name] : lists) {
        const auto &kind = *findKind(key);
        for (const auto element : jsonElements(file.raw(name))) {
            auto record = Record::fromChecked(element);
            const auto id = record.text(kind.idField);
            if (!kind.can(Verb::Create))
                record = numberOf(record, lab.account);
            lab.store.append({{&kind, {}, id}, record, {}, {}});
            if (!record.text("username").isEmpty())
                lab.passwords.insert(id);
        }
    }
    const auto &calls = *findKind("plivo.call");
    for (const auto &call : plivoCalls(lab.store.items(*findKind("plivo.trunk")), lab.store.items(*findKind("plivo.number")), QDateTime::currentDateTimeUtc()))
        lab.store.append({{&calls, {}, call.text(calls.idField)}, call, {}, {}});
    return lab;
}

} // namespace trunkdesk
