// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/httpserver.h"
#include "app/sandbox/plivoservice.h"
#include "app/sandbox/twilioservice.h"

#include <QMap>
#include <QUrl>

#include <memory>

namespace trunkdesk {

/// One way into the sandbox: what a person would enter to open an account.
struct SandboxDoor
{
    QString name;
    QByteArray provider;             ///< the part of its kinds' keys before the dot
    QString accountId;               ///< also the user of HTTP Basic
    QByteArray token;                ///< opens nothing but the sandbox
    QMap<QByteArray, QUrl> endpoints; ///< base URL by service name, as an account has them
};

/// Everything of the sandbox in one object: a company at one provider and a lab at the other, served over real HTTP on one port of
/// loopback, with faults on demand. A subaccount of the company that has trunks has a door of its own.
class Sandbox
{
public:
    /// The company and the lab that are compiled in; the program must link the resources.
    [[nodiscard]] static QByteArray defaultCompany();
    [[nodiscard]] static QByteArray defaultLab();

    /// Reads a company and a lab and begins to serve them; port 0 takes a free one, and without a lab nobody gets into that side.
    /// The error is a sentence for people.
    [[nodiscard]] static Result<std::unique_ptr<Sandbox>, QString> start(
        quint16 port = 0, const QByteArray &company = defaultCompany(), const QByteArray &lab = defaultLab());
    ~Sandbox();

    [[nodiscard]] QString baseUrl() const { return m_server.baseUrl(); }
    [[nodiscard]] HttpServer &server() { return m_server; } ///< its faults and its request log
    [[nodiscard]] QList<SandboxDoor> doors() const;         ///< the company's, the lab's where there is one, then those of subaccounts

    // The company.
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QByteArray provider() const; ///< key of the provider whose kinds it serves
    [[nodiscard]] QMap<QByteArray, QUrl> endpoints() const;
    [[nodiscard]] const QString &accountSid() const { return m_account; }
    [[nodiscard]] const QByteArray &authToken() const { return m_token; }

    // The lab.
    [[nodiscard]] const SandboxDoor &lab() const { return m_labDoor; }
    [[nodiscard]] PlivoService &labService() { return m_lab; } ///< its rate limit, and what its answers do not tell

private:
    /// Sends each request to the provider whose path it is.
    class Reception : public Handler
    {
    public:
        Reception(Handler *company, Handler *lab) : m_company(company), m_lab(lab) { }
        [[nodiscard]] HttpResponse answer(const HttpRequest &request) override { return providerOf(request).answer(request); }
        [[nodiscard]] HttpResponse failure(const HttpRequest &request, int status) override { return providerOf(request).failure(request, status); }

    private:
        [[nodiscard]] Handler &providerOf(const HttpRequest &request) const { return isPlivoPath(request.path) ? *m_lab : *m_company; }

        Handler *m_company;
        Handler *m_lab;
    };

    Sandbox(const TwilioService::Company &company, const PlivoService::Lab &lab);

    QString m_name;
    QString m_account;
    QByteArray m_token;
    SandboxDoor m_labDoor;
    QList<SandboxDoor> m_subaccountDoors;
    TwilioService m_service;
    PlivoService m_lab;
    Reception m_reception{&m_service, &m_lab};
    HttpServer m_server{m_reception};
};

} // namespace trunkdesk
