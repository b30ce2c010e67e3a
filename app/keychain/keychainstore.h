// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/keychain/keychainbackend.h"
#include "models/accounts/secretstore.h"

#include <chrono>

namespace trunkdesk {

/// Secrets in the system's keychain, or in memory where it cannot be used.
///
/// A keychain says many things that are not so: without a collection a read finds "nothing" and a removal "succeeds", and a locked
/// one that has nobody to ask says nothing at all. So every request ends within `patience`, a job that has not answered until then is
/// left to itself and no other is started behind it, and that something is missing counts only after a dummy could be written,
/// read back and removed. Nothing is asked before somebody needs a secret.
class KeychainStore : public SecretStore
{
    Q_OBJECT

public:
    explicit KeychainStore(
        std::unique_ptr<KeychainBackend> backend, std::chrono::milliseconds patience = std::chrono::milliseconds(4500), QObject *parent = nullptr);
    ~KeychainStore() override;

    void prepare() override;
    void read(const QString &accountId, QObject *context, Callback done) override;
    void write(const QString &accountId, const Secret &secret, QObject *context, Callback done) override;
    void remove(const QString &accountId, QObject *context, Callback done) override;
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QString stateText() const override;

private:
    using Verb = KeychainBackend::Verb;
    using Reply = KeychainBackend::Reply;
    class Job;
    class Request;

    /// Answers within `patience`; with an error at once while another job does not answer.
    void ask(Verb verb, const QString &key, const QByteArray &secret, std::function<void(const Reply &)> then);
    [[nodiscard]] Reply silence() const;
    void giveUpJobs();
    void takeLate(Verb verb, const QString &key, const QByteArray &secret, const Reply &reply);
    /// Calls back with whether the keychain does what it says.
    void probe(std::function<void(bool)> then);
    void concludeProbe(bool works, const QString &why);
    void setState(State state, const QString &why = {});

    std::unique_ptr<KeychainBackend> m_backend;
    std::chrono::milliseconds m_patience;
    QList<std::function<void(bool)>> m_probeWaiters; ///< not empty: a probe is under way
    State m_state = State::Unknown;
    QString m_why;     ///< it is unavailable
    int m_silent = 0;  ///< jobs that have not answered in time
};

} // namespace trunkdesk
