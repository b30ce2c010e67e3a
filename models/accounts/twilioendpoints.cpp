// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/accounts/twilioendpoints.h"

#include "models/values/loopback.h"
#include "models/values/sid.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::TwilioEndpoints)
};

constexpr const char *services[] = {"trunking", "api"};

Endpoints endpointsWith(const QString &suffix)
{
    Endpoints endpoints;
    for (const auto *service : services)
        endpoints.insert(service, QUrl("https://"_L1 + QLatin1StringView(service) + suffix));
    return endpoints;
}

/// The host's part after the service: `.twilio.com` or `.{edge}.{region}.twilio.com`; empty for any other host.
QString suffixOf(const QString &host)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        u"(?:(?:trunking|api)\\.)?((?:(?!trunking\\.|api\\.)[a-z]+(?:-[a-z]+)*\\.[a-z]{2}[0-9]\\.)?twilio\\.com)"_s));
    const auto match = form.match(host);
    return match.hasMatch() ? u'.' + match.captured(1) : QString();
}

/// Why this cannot be a base whatever its host is.
QString shapeFault(const QUrl &base)
{
    if (!base.isValid() || base.host().isEmpty() || (base.scheme() != "https"_L1 && base.scheme() != "http"_L1))
        return Words::tr("The endpoint is not a web address; write it like https://api.dublin.ie1.twilio.com or http://127.0.0.1:8080.");
    if (!base.userInfo().isEmpty())
        return Words::tr("The endpoint holds a user name or password; leave it out, credentials are asked for separately.");
    if ((!base.path().isEmpty() && base.path() != "/"_L1) || base.hasQuery() || base.hasFragment())
        return Words::tr("The endpoint has a path or query; give only the scheme, the host and the port.");
    if (!isPrivate(base))
        return Words::tr("The endpoint would carry credentials unprotected; use https (plain http is for this machine alone).");
    return {};
}

QString strangeHost()
{
    return Words::tr("The endpoint is not a host of the provider; use its own hosts, a regional form such as "
                     "https://api.dublin.ie1.twilio.com, or this machine.");
}

} // namespace

Endpoints twilioEndpoints()
{
    return endpointsWith(u".twilio.com"_s);
}

QString twilioEndpointFault(const QByteArray &service, const QUrl &base)
{
    if (const auto fault = shapeFault(base); !fault.isEmpty() || isLoopback(base))
        return fault;
    const auto suffix = suffixOf(base.host());
    const bool own = !suffix.isEmpty() && base.host() == QString::fromLatin1(service) + suffix && base.port(443) == 443;
    const bool known = std::find(std::begin(services), std::end(services), service) != std::end(services);
    return own && known ? QString() : strangeHost();
}

Result<Endpoints, QString> twilioEndpoints(const QString &base)
{
    if (base.trimmed().isEmpty())
        return twilioEndpoints();
    auto url = QUrl(base.trimmed(), QUrl::StrictMode);
    if (const auto fault = shapeFault(url); !fault.isEmpty())
        return fault;
    url.setPath({});
    if (isLoopback(url)) {
        Endpoints endpoints;
        for (const auto *service : services)
            endpoints.insert(service, url);
        return endpoints;
    }
    const auto suffix = suffixOf(url.host());
    if (suffix.isEmpty() || url.port(443) != 443)
        return strangeHost();
    return endpointsWith(suffix);
}

Result<Account, QString> twilioAccount(
    const QString &name, const QString &accountId, const QString &user, const QString &base, AccountMode mode)
{
    const auto account = Sid::parse(accountId);
    if (!account || account->prefix() != "AC"_L1)
        return Words::tr("The account SID is not one; it is AC and 32 hexadecimal digits, as the provider's console shows it.");
    const auto login = user.isEmpty() ? account : Sid::parse(user);
    if (!login || (login->prefix() != "AC"_L1 && login->prefix() != "SK"_L1))
        return Words::tr("The user is neither an account SID (AC…) nor an API key SID (SK…); use one of them.");
    const auto endpoints = twilioEndpoints(base);
    if (!endpoints)
        return endpoints.error();
    return Account{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .name = name.isEmpty() ? account->toString() : name,
        .provider = "twilio"_ba,
        .accountId = account->toString(),
        .user = login->toString(),
        .endpoints = *endpoints,
        .mode = mode,
        .colour = {}};
}

} // namespace trunkdesk
