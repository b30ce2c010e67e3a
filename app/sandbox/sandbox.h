// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/httpserver.h"
#include "app/sandbox/twilioservice.h"

#include <QMap>
#include <QUrl>

#include <memory>

namespace trunkdesk {

/// Everything of the sandbox in one object: its company, served over real HTTP on loopback, with faults on demand.
class Sandbox
{
public:
    /// The company that is compiled in; the program must link the resources.
    [[nodiscard]] static QByteArray defaultCompany();

    /// Reads a company and begins to serve it; port 0 takes a free one. The error is a sentence for people.
    [[nodiscard]] static Result<std::unique_ptr<Sandbox>, QString> start(quint16 port = 0, const QByteArray &company = defaultCompany());
    ~Sandbox();

    [[nodiscard]] QString baseUrl() const { return m_server.baseUrl(); }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QByteArray provider() const; ///< key of the provider whose kinds it serves
    [[nodiscard]] QMap<QByteArray, QUrl> endpoints() const; ///< base URL by service name, as an account has them
    [[nodiscard]] const QString &accountSid() const { return m_account; }
    [[nodiscard]] const QByteArray &authToken() const { return m_token; }
    [[nodiscard]] HttpServer &server() { return m_server; } ///< its faults and its request log

private:
    explicit Sandbox(const TwilioService::Company &company);

    QString m_name;
    QString m_account;
    QByteArray m_token;
    TwilioService m_service;
    HttpServer m_server;
};

} // namespace trunkdesk
