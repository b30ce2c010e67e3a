// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/accounts/secretstore.h"

#include <QTimer>

namespace trunkdesk {

using Outcome = SecretStore::Answer::Outcome;

static void answerLater(const SecretStore::Answer &answer, QObject *context, const SecretStore::Callback &done)
{
    QTimer::singleShot(0, context, [answer, done] { done(answer); });
}

void MemorySecretStore::read(const QString &accountId, QObject *context, Callback done)
{
    const bool known = m_memory.contains(accountId);
    answerLater({known ? Outcome::InMemory : Outcome::Missing, m_memory.value(accountId), {}}, context, done);
}

void MemorySecretStore::write(const QString &accountId, const Secret &secret, QObject *context, Callback done)
{
    keepForThisRun(accountId, secret);
    answerLater({Outcome::InMemory, {}, stateText()}, context, done);
}

void MemorySecretStore::remove(const QString &accountId, QObject *context, Callback done)
{
    m_memory.remove(accountId);
    answerLater({Outcome::Done, {}, {}}, context, done);
}

QString MemorySecretStore::stateText() const
{
    return tr("The secret is kept in memory for this run and is asked for again next time.");
}

} // namespace trunkdesk
