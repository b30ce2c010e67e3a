// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/accounttester.h"

#include "models/accounts/providers.h"
#include "models/inventory/accountconnection.h"
#include "models/schema/recordid.h"
#include "models/schema/registry.h"

#include <algorithm>

namespace trunkdesk {

using Outcome = AccountFindings::Outcome;

AccountTester::AccountTester(QObject *parent) : QObject(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        giveUp({.kind = ApiError::Kind::Timeout, .message = tr("The provider did not answer in time; try again, and look whether the network is up.")});
    });
}

AccountTester::~AccountTester() = default;

void AccountTester::start(const Account &account, const Secret &secret, std::chrono::milliseconds deadline)
{
    m_sessions.clear();
    m_findings = {};
    for (const auto *kind : kindsOfProvider(account.provider))
        if (kind->can(Verb::List) && !kind->hasParent())
            m_findings.lists.append(AccountFinding{.kind = kind, .error = {}});
    const auto connection = connectionOf(account);
    const auto *provider = findProvider(account.provider);
    if (!connection || !provider || m_findings.lists.isEmpty()) {
        m_findings.error = ApiError{.kind = ApiError::Kind::Blocked,
            .message = connection ? tr("This program does not know the provider of the account; open it with a newer version.") : connection.error()};
        return conclude(Outcome::Failed);
    }
    auto looking = *connection;
    looking.readOnly = true;
    m_deadline.start(deadline);
    for (qsizetype place = 0; place < m_findings.lists.size(); ++place)
        ask(place, looking, secret, provider->glance);
    Q_EMIT found(m_findings);
}

void AccountTester::ask(qsizetype place, const Connection &connection, const Secret &secret, const char *query)
{
    SessionSettings settings;
    settings.retry.attempts = 2; // somebody is waiting for it
    auto &session = m_sessions.emplace_back(std::make_unique<Session>(connection, secret, settings));
    const auto &kind = *m_findings.lists.at(place).kind;
    const auto path = expandPath(kind.collection, connection.accountId, {&kind, {}, {}});
    if (!path)
        return take(place, ApiError{.kind = ApiError::Kind::Blocked, .message = tr("The account has an id that does not belong into an address.")});
    session->send({.method = ApiMethod::Get, .service = kind.service, .path = *path, .query = query, .kind = &kind, .expect = Expect::Page}, this,
        [this, place](const Result<ApiAnswer> &result) { take(place, result); });
}

void AccountTester::take(qsizetype place, const Result<ApiAnswer> &result)
{
    if (m_findings.outcome != Outcome::Looking)
        return;
    auto &finding = m_findings.lists[place];
    finding.asked = true;
    if (result) {
        finding.count = int(result->records.size());
        finding.more = !result->nextQuery.isEmpty();
    } else {
        finding.error = result.error();
    }
    if (std::all_of(m_findings.lists.begin(), m_findings.lists.end(), [](const AccountFinding &each) { return each.asked; }))
        return conclude(outcome());
    Q_EMIT found(m_findings);
}

void AccountTester::giveUp(const ApiError &error)
{
    for (auto &finding : m_findings.lists)
        if (!finding.asked) {
            finding.asked = true;
            finding.error = error;
        }
    conclude(outcome());
}

AccountFindings::Outcome AccountTester::outcome() const
{
    const auto &lists = m_findings.lists;
    const auto any = [&lists](auto &&holds) { return std::any_of(lists.begin(), lists.end(), holds); };
    if (any([](const AccountFinding &finding) { return !finding.error; }))
        return Outcome::Reached;
    return any([](const AccountFinding &finding) { return finding.error->kind == ApiError::Kind::Unauthorized; }) ? Outcome::Refused : Outcome::Failed;
}

void AccountTester::cancel()
{
    if (m_findings.outcome == Outcome::Looking && !m_sessions.empty())
        conclude(Outcome::Cancelled);
}

void AccountTester::conclude(Outcome outcome)
{
    m_deadline.stop();
    m_findings.outcome = outcome;
    if (outcome != Outcome::Reached && !m_findings.error && !m_findings.lists.isEmpty())
        m_findings.error = m_findings.lists.constFirst().error;
    // Not at once: it may be one of them whose answer brought us here.
    QTimer::singleShot(0, this, [this] {
        if (m_findings.outcome != Outcome::Looking)
            m_sessions.clear();
    });
    Q_EMIT found(m_findings);
}

} // namespace trunkdesk
