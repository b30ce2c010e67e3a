// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/routing/admission.h"

#include "models/routing/admissionparts.h"
#include "models/routing/targethost.h"
#include "models/values/ipaddress.h"
#include "models/values/weburl.h"

#include <QCoreApplication>

#include <algorithm>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Admission)
};

constexpr qsizetype fewestDigits = 4; ///< fewer would mean half of an account's numbers

QString addressProblem(const QString &address)
{
    if (address.isEmpty() || parseIpv4(address))
        return {};
    if (parseIpv6(address))
        return Words::tr("Lists hold IPv4 addresses only. Write the IPv4 address that the call comes from.");
    return Words::tr("This is no IPv4 address. Write four numbers, for example 203.0.113.7.");
}

int order(Admission::Outcome outcome)
{
    switch (outcome) {
    case Admission::Outcome::Accepted: return 0;
    case Admission::Outcome::Challenged: return 1;
    case Admission::Outcome::Unknown: return 2;
    case Admission::Outcome::NotRouted: return 3;
    case Admission::Outcome::Refused: break;
    }
    return 4;
}

} // namespace

QString urlHost(const QString &url)
{
    const auto parsed = WebUrl::parse(url);
    return parsed ? targetHostOf(parsed->host()) : QString();
}

QHash<QByteArray, QString> attemptProblems(const CallAttempt &attempt)
{
    QHash<QByteArray, QString> problems;
    const auto digits = std::count_if(attempt.number.begin(), attempt.number.end(), [](QChar c) { return c.digitValue() >= 0; });
    if (attempt.way == CallAttempt::Way::In) {
        if (attempt.number.trimmed().isEmpty())
            problems.insert("number", Words::tr("Write the number that is called."));
        else if (digits < fewestDigits)
            problems.insert("number", Words::tr("This is too short to tell which number is meant. Write more of its digits."));
        return problems;
    }
    if (const auto problem = addressProblem(attempt.address.trimmed()); !problem.isEmpty())
        problems.insert("address", problem);
    if (!attempt.domain.trimmed().isEmpty() && targetHostOf(attempt.domain.trimmed()).isEmpty())
        problems.insert("domain", Words::tr("This is no host name and no SIP URI. Write the domain that the PBX calls."));
    if (!attempt.number.trimmed().isEmpty() && digits < fewestDigits)
        problems.insert("number", Words::tr("This is too short for a caller's number. Write it with its country code, or leave it empty."));
    if (attempt.address.trimmed().isEmpty() && attempt.username.isEmpty() && attempt.domain.trimmed().isEmpty())
        problems.insert("address", Words::tr("Write the address that the call comes from, its user name or the domain that it goes to."));
    return problems;
}

QList<Admission> admit(const Inventory &inventory, const CallAttempt &asked, const Outage &outage)
{
    auto attempt = asked;
    attempt.address = attempt.address.trimmed();
    attempt.domain = targetHostOf(attempt.domain.trimmed());
    attempt.number = attempt.number.trimmed();
    auto admissions = attempt.way == CallAttempt::Way::In ? admitIn(inventory, attempt, outage) : admitOut(inventory, attempt, outage);
    std::stable_sort(admissions.begin(), admissions.end(), [](const Admission &a, const Admission &b) { return order(a.outcome) < order(b.outcome); });
    return admissions;
}

} // namespace trunkdesk
