// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/httpparser.h"
#include "app/sandbox/sandbox.h"
#include "models/core/record.h"

#include <QFile>

namespace trunkdesk::test {

/// The company of the sandbox as it stands in the sources.
inline QByteArray companyJson()
{
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/sandbox/northwind.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Asks a service without a socket in between: for tests of what it answers, not of how it travels.
class SandboxClient
{
public:
    SandboxClient() : m_company(northwind()), m_service(m_company) { }

    struct Answer
    {
        int status = 0;
        Record body;
        QByteArray raw;
    };

    Answer get(const QByteArray &target) { return ask("GET", target, {}); }
    Answer post(const QByteArray &target, const QByteArray &form) { return ask("POST", target, form); }
    Answer del(const QByteArray &target) { return ask("DELETE", target, {}); }

    Answer ask(const QByteArray &method, const QByteArray &target, const QByteArray &form, const QByteArray &extra = {})
    {
        const auto login = (m_company.account.toLatin1() + ':' + m_company.token).toBase64();
        QByteArray text = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:1\r\n";
        text += extra.isEmpty() ? "Authorization: Basic " + login + "\r\nContent-Type: application/x-www-form-urlencoded\r\n" : extra;
        text += "Content-Length: " + QByteArray::number(form.size()) + "\r\n\r\n" + form;
        HttpParser parser;
        parser.feed(text);
        if (parser.next() != HttpParser::Outcome::Request)
            return {};
        const auto response = m_service.answer(parser.take());
        const auto record = Record::fromJson(response.body);
        return {response.status, record ? *record : Record(), response.body};
    }

    [[nodiscard]] QByteArray account() const { return m_company.account.toLatin1(); }
    /// The id of a trunk by its name.
    [[nodiscard]] QByteArray trunk(const QString &name)
    {
        const auto all = get("/v1/Trunks?PageSize=1000").body;
        for (const auto element : jsonElements(all.raw("trunks")))
            if (const auto record = Record::fromChecked(element); record.text("friendly_name") == name)
                return record.text("sid").toLatin1();
        return {};
    }

private:
    /// Read once: each client begins with the same records, and what it changes is its own.
    static const TwilioService::Company &northwind()
    {
        static const auto company = TwilioService::readCompany(companyJson()).value();
        return company;
    }

    TwilioService::Company m_company;
    TwilioService m_service;
};

} // namespace trunkdesk::test
