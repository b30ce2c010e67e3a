// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/sandbox.h"

#include "models/schema/plivokinds.h"
#include "models/schema/registry.h"
#include "models/schema/twiliokinds.h"

#include <QFile>

namespace trunkdesk {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/trunkdesk/sandbox/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QMap<QByteArray, QUrl> endpointsOf(std::span<const ResourceKind> kinds, const QString &base)
{
    QMap<QByteArray, QUrl> bases;
    for (const auto &kind : kinds)
        bases.insert(kind.service, QUrl(base));
    return bases;
}

} // namespace

QByteArray Sandbox::defaultCompany()
{
    return resource(QStringLiteral("northwind.json"));
}

QByteArray Sandbox::defaultLab()
{
    return resource(QStringLiteral("plivolab.json"));
}

Sandbox::Sandbox(const TwilioService::Company &company, const PlivoService::Lab &lab)
    : m_name(company.name), m_account(company.account), m_token(company.token),
      m_labDoor{lab.name, providerOf(plivoKinds().front()).toByteArray(), lab.account, lab.token, {}}, m_service(company), m_lab(lab)
{
    const auto &trunks = twilioKinds().front();
    for (const auto &subaccount : company.subaccounts)
        if (!subaccount.store.items(trunks).isEmpty())
            m_subaccountDoors.append({subaccount.name, provider(), subaccount.account, subaccount.token, {}});
}

QByteArray Sandbox::provider() const
{
    return providerOf(twilioKinds().front()).toByteArray();
}

QMap<QByteArray, QUrl> Sandbox::endpoints() const
{
    return endpointsOf(twilioKinds(), baseUrl());
}

QList<SandboxDoor> Sandbox::doors() const
{
    QList<SandboxDoor> doors{{m_name, provider(), m_account, m_token, endpoints()}};
    if (!m_labDoor.accountId.isEmpty())
        doors.append(m_labDoor);
    for (auto door : m_subaccountDoors) {
        door.endpoints = endpoints();
        doors.append(door);
    }
    return doors;
}

Sandbox::~Sandbox()
{
    m_server.stop();
}

Result<std::unique_ptr<Sandbox>, QString> Sandbox::start(quint16 port, const QByteArray &company, const QByteArray &lab)
{
    const auto read = TwilioService::readCompany(company);
    if (!read)
        return read.error();
    const auto readLab = PlivoService::readLab(lab);
    if (!readLab)
        return readLab.error();
    std::unique_ptr<Sandbox> sandbox(new Sandbox(*read, *readLab));
    if (const auto started = sandbox->m_server.start(port); !started)
        return started.error();
    sandbox->m_labDoor.endpoints = endpointsOf(plivoKinds(), sandbox->baseUrl());
    return sandbox;
}

} // namespace trunkdesk
