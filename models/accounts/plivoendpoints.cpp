// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/accounts/plivoendpoints.h"

#include "models/values/ascii.h"
#include "models/values/loopback.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PlivoEndpoints)
};

constexpr const char *service = "api";

QString usual()
{
    return u"https://api.plivo.com"_s;
}

bool isUsualId(QStringView id)
{
    return id.size() == 20 && (id.startsWith(u"MA") || id.startsWith(u"SA"))
        && std::all_of(id.begin(), id.end(), [](QChar c) { return isAsciiUpper(c) || isAsciiDigit(c); });
}

bool isPossibleId(QStringView id)
{
    return id.size() >= 4 && id.size() <= 64 && std::all_of(id.begin(), id.end(), isAsciiAlnum);
}

} // namespace

QString plivoEndpointFault(const QByteArray &asked, const QUrl &base)
{
    if (const auto fault = baseFault(base, usual()); !fault.isEmpty() || isLoopback(base))
        return fault;
    const bool own = asked == service && base.host() == "api.plivo.com"_L1 && base.port(443) == 443;
    return own ? QString() : Words::tr("The endpoint is not a host of the provider; use %1 or this machine.").arg(usual());
}

Result<Endpoints, QString> plivoEndpoints(const QString &base)
{
    auto url = QUrl(base.trimmed().isEmpty() ? usual() : base.trimmed(), QUrl::StrictMode);
    if (const auto fault = plivoEndpointFault(service, url); !fault.isEmpty())
        return fault;
    url.setPath({});
    return Endpoints{{service, url}};
}

Verdict checkPlivoAuthId(const QString &text)
{
    const auto id = text.trimmed();
    if (id.isEmpty())
        return Verdict::reject(text, Words::tr("The auth ID is missing; copy it from the overview of the provider's console."));
    // What is refused is not repeated: it may well be the secret.
    if (id.startsWith("stk_"_L1) || id.size() == 40)
        return Verdict::reject(text, Words::tr("This looks like an auth token, which is a secret; paste the auth ID here, which begins with MA or SA."));
    if (!isPossibleId(id))
        return Verdict::reject(text, Words::tr("This is not an auth ID; it is MA or SA and 18 more capital letters and digits."));
    if (!isUsualId(id)) {
        if (const auto upper = id.toUpper(); isUsualId(upper))
            return Verdict::reject(text, Words::tr("An auth ID is written in capital letters."), {upper});
        return Verdict::warn(id, Words::tr("An auth ID usually is MA or SA and 18 more capital letters and digits; look whether this one was copied as a whole."));
    }
    return id == text ? Verdict::accept(text) : Verdict::normalize(id, Words::tr("The blanks around the auth ID are left out."));
}

Result<Account, QString> plivoAccount(const QString &name, const QString &authId, const QString &base, AccountMode mode)
{
    const auto id = checkPlivoAuthId(authId);
    if (!id.sendable())
        return id.message;
    const auto endpoints = plivoEndpoints(base);
    if (!endpoints)
        return endpoints.error();
    return Account{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .name = name.isEmpty() ? id.canonical : name,
        .provider = "plivo"_ba,
        .accountId = id.canonical,
        .user = id.canonical,
        .endpoints = *endpoints,
        .mode = mode,
        .colour = {}};
}

} // namespace trunkdesk
