// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/httpparser.h"
#include "app/sandbox/plivoservice.h"
#include "models/core/record.h"

#include <QFile>

namespace trunkdesk::test {

/// The lab of the sandbox as it stands in the sources.
inline QByteArray labJson()
{
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/sandbox/plivolab.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Asks the lab without a socket in between. Paths begin after the account: `Zentrunk/URI/`.
class LabClient
{
public:
    explicit LabClient(const QByteArray &lab = labJson()) : m_lab(PlivoService::readLab(lab).value()), m_service(m_lab) { }

    struct Answer
    {
        int status = 0;
        Record body;
        QList<HttpHeader> headers;

        [[nodiscard]] QString header(const QByteArray &name) const
        {
            for (const auto &h : headers)
                if (h.name == name)
                    return QString::fromLatin1(h.value);
            return {};
        }
    };

    Answer get(const QByteArray &path) { return ask("GET", base() + path, {}); }
    /// The body with `'` for `"`, so that tests stay readable.
    Answer post(const QByteArray &path, QByteArray body) { return ask("POST", base() + path, body.replace('\'', '"')); }
    Answer del(const QByteArray &path) { return ask("DELETE", base() + path, {}); }

    Answer ask(const QByteArray &method, const QByteArray &target, const QByteArray &body, const QByteArray &type = "application/json", const QByteArray &login = {})
    {
        const auto basic = "Basic " + (account() + ':' + m_lab.token).toBase64();
        QByteArray text = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:1\r\nAuthorization: " + (login.isEmpty() ? basic : login) + "\r\n";
        if (!body.isEmpty())
            text += "Content-Type: " + type + "\r\n";
        text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        HttpParser parser;
        parser.feed(text);
        if (parser.next() != HttpParser::Outcome::Request)
            return {};
        const auto response = m_service.answer(parser.take());
        const auto record = Record::fromJson(response.body);
        return {response.status, record ? *record : Record(), response.headers};
    }

    /// The records of a list, all pages of it.
    QList<Record> all(const QByteArray &path)
    {
        QList<Record> rows;
        for (;;) {
            const auto page = get(path + (path.contains('?') ? '&' : '?') + "offset=" + QByteArray::number(rows.size())).body;
            const auto elements = jsonElements(page.raw("objects"));
            for (const auto element : elements)
                rows.append(Record::fromChecked(element));
            if (elements.isEmpty() || rows.size() >= page.integer("meta.total_count").value_or(0))
                return rows;
        }
    }
    /// The id of the record of that name.
    QByteArray id(const QByteArray &path, const QString &name)
    {
        const auto rows = all(path);
        for (const auto &row : rows)
            if (row.text("name") == name)
                return row.text(row.keys().first()).toLatin1();
        return {};
    }
    QByteArray trunk(const QString &name) { return "Zentrunk/Trunk/" + id("Zentrunk/Trunk/", name) + '/'; }
    QByteArray uri(const QString &name) { return "Zentrunk/URI/" + id("Zentrunk/URI/", name) + '/'; }

    [[nodiscard]] PlivoService &service() { return m_service; }
    [[nodiscard]] const PlivoService::Lab &lab() const { return m_lab; }
    [[nodiscard]] QByteArray account() const { return m_lab.account.toLatin1(); }
    [[nodiscard]] QByteArray base() const { return "/v1/Account/" + account() + '/'; }

private:
    PlivoService::Lab m_lab;
    PlivoService m_service;
};

} // namespace trunkdesk::test
