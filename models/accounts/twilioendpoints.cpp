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

QString example()
{
    return u"https://api.dublin.ie1.twilio.com"_s;
}

// A region answers only under the name of one of its edges.
constexpr EndpointRegion regions[] = {
    {.code = "us1", .label = QT_TRANSLATE_NOOP("Schema", "United States (US1)")},
    {.code = "ie1", .label = QT_TRANSLATE_NOOP("Schema", "Ireland (IE1)"), .edge = "dublin", .base = "https://api.dublin.ie1.twilio.com"},
    {.code = "au1", .label = QT_TRANSLATE_NOOP("Schema", "Australia (AU1)"), .edge = "sydney", .base = "https://api.sydney.au1.twilio.com"},
    {.code = "jp1", .label = QT_TRANSLATE_NOOP("Schema", "Japan (JP1)"), .edge = "tokyo", .base = "https://api.tokyo.jp1.twilio.com"},
};

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

QString strangeHost()
{
    return Words::tr("The endpoint is not a host of the provider; use its own hosts, a regional form such as "
                     "https://api.dublin.ie1.twilio.com, or this machine.");
}

} // namespace

std::span<const EndpointRegion> twilioRegions()
{
    return regions;
}

Endpoints twilioEndpoints()
{
    return endpointsWith(u".twilio.com"_s);
}

QString twilioEndpointFault(const QByteArray &service, const QUrl &base)
{
    if (const auto fault = baseFault(base, example()); !fault.isEmpty() || isLoopback(base))
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
    if (const auto fault = baseFault(url, example()); !fault.isEmpty())
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
