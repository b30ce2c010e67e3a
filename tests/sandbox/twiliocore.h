// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/sandboxclient.h"

namespace trunkdesk::test {

/// The core API of the company, with short names: `@` is the account's path, {phones} the SIP domain, {branch} a credential list …
class Core
{
public:
    using Answer = SandboxClient::Answer;

    Answer get(QByteArray path) { return m_client.get(whole(path)); }
    Answer post(QByteArray path, QByteArray form) { return m_client.post(whole(path), named(form)); }
    Answer del(QByteArray path) { return m_client.del(whole(path)); }
    Answer ask(const QByteArray &method, QByteArray path, QByteArray form) { return m_client.ask(method, whole(path), named(form)); }
    SandboxClient &client() { return m_client; }

    QList<Record> rows(const QByteArray &path, const QByteArray &key)
    {
        QList<Record> list;
        const auto raw = get(path).body.raw(key).toByteArray();
        if (!raw.isEmpty())
            for (const auto element : jsonElements(raw))
                list.append(Record::fromChecked(element));
        return list;
    }

    QByteArray named(QByteArray text)
    {
        const std::tuple<const char *, const char *, const char *, const char *> names[] = {
            {"{phones}", "Domains", "domains", "Desk phones"},
            {"{berlin}", "Domains", "domains", "Berlin phones"},
            {"{door}", "Domains", "domains", "Door intercoms"},
            {"{branch}", "CredentialLists", "credential_lists", "Branch phones"},
            {"{vendor}", "CredentialLists", "credential_lists", "Old vendor access"},
            {"{ranges}", "IpAccessControlLists", "ip_access_control_lists", "Office ranges"},
            {"{lab}", "IpAccessControlLists", "ip_access_control_lists", "Lab (empty)"},
        };
        for (const auto &[name, path, key, title] : names)
            if (text.contains(name))
                for (const auto &row : rows(QByteArray("@/SIP/") + path + ".json", key))
                    if (row.text("friendly_name") == QLatin1StringView(title))
                        text.replace(name, row.text("sid").toLatin1());
        return text;
    }

private:
    QByteArray whole(const QByteArray &path) { return named(path).replace('@', "/2010-04-01/Accounts/" + m_client.account()); }

    SandboxClient m_client;
};

} // namespace trunkdesk::test
