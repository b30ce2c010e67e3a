// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/secret.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace trunkdesk {

/// Where the secrets of accounts are kept. Every request ends, within seconds, by calling back once, a moment later; not at all when
/// its context has died meanwhile. There is no plain text: what cannot be kept safely lives in memory for this run.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Unknown,     ///< nobody has asked yet
        Available,   ///< secrets are kept for good
        Unavailable, ///< secrets live in memory for this run
    };
    Q_ENUM(State)

    struct Answer
    {
        enum class Outcome {
            Done,        ///< read, kept for good, or removed
            InMemory,    ///< it was read from memory, or kept there for this run alone
            Missing,     ///< certainly not there
            Unavailable, ///< nobody can say, or it could not be removed: `message` tells why
        };

        Outcome outcome = Outcome::Unavailable;
        Secret secret;   ///< of a read that found one
        QString message; ///< for people: the cause, then the remedy; empty when there is nothing to say
    };
    using Callback = std::function<void(const Answer &)>;

    using QObject::QObject;

    /// Finds out whether secrets can be kept; stateChanged() tells.
    virtual void prepare() = 0;
    virtual void read(const QString &accountId, QObject *context, Callback done) = 0;
    virtual void write(const QString &accountId, const Secret &secret, QObject *context, Callback done) = 0;
    virtual void remove(const QString &accountId, QObject *context, Callback done) = 0;
    /// Keeps it for this run alone, whatever else would be possible.
    void keepForThisRun(const QString &accountId, const Secret &secret) { m_memory.insert(accountId, secret); }
    /// Whether what is known of this account's secret goes with the program.
    [[nodiscard]] bool isForThisRun(const QString &accountId) const { return m_memory.contains(accountId); }

    [[nodiscard]] virtual State state() const = 0;
    /// The state as a sentence: where a secret that is entered now will be kept, and why.
    [[nodiscard]] virtual QString stateText() const = 0;

Q_SIGNALS:
    void stateChanged();

protected:
    QHash<QString, Secret> m_memory;
};

/// Keeps everything in memory.
class MemorySecretStore : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    void prepare() override { }
    void read(const QString &accountId, QObject *context, Callback done) override;
    void write(const QString &accountId, const Secret &secret, QObject *context, Callback done) override;
    void remove(const QString &accountId, QObject *context, Callback done) override;
    [[nodiscard]] State state() const override { return State::Unavailable; }
    [[nodiscard]] QString stateText() const override;
};

} // namespace trunkdesk
