// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/sandbox.h"

#include "models/schema/registry.h"
#include "models/schema/twiliokinds.h"

#include <QFile>

namespace trunkdesk {

QByteArray Sandbox::defaultCompany()
{
    QFile file(QStringLiteral(":/trunkdesk/sandbox/northwind.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Sandbox::Sandbox(const TwilioService::Company &company)
    : m_name(company.name), m_account(company.account), m_token(company.token), m_service(company), m_server(m_service)
{
}

QByteArray Sandbox::provider() const
{
    return providerOf(twilioKinds().front()).toByteArray();
}

QMap<QByteArray, QUrl> Sandbox::endpoints() const
{
    QMap<QByteArray, QUrl> bases;
    for (const auto &kind : twilioKinds())
        bases.insert(kind.service, QUrl(baseUrl()));
    return bases;
}

Sandbox::~Sandbox()
{
    m_server.stop();
}

Result<std::unique_ptr<Sandbox>, QString> Sandbox::start(quint16 port, const QByteArray &company)
{
    const auto read = TwilioService::readCompany(company);
    if (!read)
        return read.error();
    std::unique_ptr<Sandbox> sandbox(new Sandbox(*read));
    if (const auto started = sandbox->m_server.start(port); !started)
        return started.error();
    return sandbox;
}

} // namespace trunkdesk
