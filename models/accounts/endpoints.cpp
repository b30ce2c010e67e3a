// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/accounts/endpoints.h"

#include "models/accounts/plivoendpoints.h"
#include "models/accounts/twilioendpoints.h"
#include "models/values/loopback.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Endpoints)
};

} // namespace

QString endpointFault(QByteArrayView provider, const QByteArray &service, const QUrl &base)
{
    if (provider == "twilio")
        return twilioEndpointFault(service, base);
    if (provider == "plivo")
        return plivoEndpointFault(service, base);
    return Words::tr("This program does not know the provider of the account; open it with a newer version.");
}

QString baseFault(const QUrl &base, const QString &example)
{
    if (!base.isValid() || base.host().isEmpty() || (base.scheme() != "https"_L1 && base.scheme() != "http"_L1))
        return Words::tr("The endpoint is not a web address; write it like %1 or http://127.0.0.1:8080.").arg(example);
    if (!base.userInfo().isEmpty())
        return Words::tr("The endpoint holds a user name or password; leave it out, credentials are asked for separately.");
    if ((!base.path().isEmpty() && base.path() != "/"_L1) || base.hasQuery() || base.hasFragment())
        return Words::tr("The endpoint has a path or query; give only the scheme, the host and the port.");
    if (!isPrivate(base))
        return Words::tr("The endpoint would carry credentials unprotected; use https (plain http is for this machine alone).");
    return {};
}

} // namespace trunkdesk
