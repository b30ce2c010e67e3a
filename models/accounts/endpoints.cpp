// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/accounts/endpoints.h"

#include "models/accounts/twilioendpoints.h"

#include <QCoreApplication>

namespace trunkdesk {

QString endpointFault(QByteArrayView provider, const QByteArray &service, const QUrl &base)
{
    if (provider == "twilio")
        return twilioEndpointFault(service, base);
    return QCoreApplication::translate(
        "trunkdesk::Endpoints", "This program does not know the provider of the account; open it with a newer version.");
}

} // namespace trunkdesk
