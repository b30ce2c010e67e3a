// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/keychain/keychainstore.h"

#include "models/core/displaytext.h"

#include <QPointer>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace trunkdesk {

using Outcome = SecretStore::Answer::Outcome;

/// One job of the keychain until it has answered, or is given up.
class KeychainStore::Job : public QObject
{
public:
    Job(KeychainStore *store, std::function<void(const Reply &)> then) : QObject(store), m_store(store), m_then(std::move(then))
    {
        QTimer::singleShot(store->m_patience, Qt::PreciseTimer, this, [this] { giveUp(); });
    }

    void end(const Reply &reply)
    {
        deleteLater();
        std::exchange(m_then, {})(reply);
    }
    void giveUp()
    {
        if (!isWaiting())
            return;
        ++m_store->m_silent;
        end(m_store->silence());
    }
    [[nodiscard]] bool isWaiting() const { return bool(m_then); }

private:
    KeychainStore *m_store;
    std::function<void(const Reply &)> m_then;
};

/// What somebody asked of the store. It ends once: by its answer, or by the one for when the time is up.
class KeychainStore::Request : public QObject
{
public:
    Request(KeychainStore *store, QObject *context, Callback done, std::function<Answer()> whenLate)
        : QObject(store), m_context(context), m_done(std::move(done))
    {
        QTimer::singleShot(store->m_patience, Qt::PreciseTimer, this, [this, store, whenLate = std::move(whenLate)] {
            store->giveUpJobs(); // whatever is asked next must not queue behind them
            end(whenLate());
        });
    }

    void end(const Answer &answer)
    {
        if (!m_done)
            return;
        deleteLater();
        const auto done = std::exchange(m_done, {});
        if (m_context)
            done(answer);
    }
    [[nodiscard]] bool hasEnded() const { return !m_done; }

private:
    QPointer<QObject> m_context;
    Callback m_done;
};

KeychainStore::KeychainStore(std::unique_ptr<KeychainBackend> backend, std::chrono::milliseconds patience, QObject *parent)
    : SecretStore(parent), m_backend(std::move(backend)), m_patience(patience)
{
}

KeychainStore::~KeychainStore() = default;

KeychainStore::Reply KeychainStore::silence() const
{
    return {Reply::Outcome::Error, {}, tr("it does not answer")};
}

void KeychainStore::giveUpJobs()
{
    const auto below = children();
    for (auto *child : below)
        if (auto *job = dynamic_cast<Job *>(child))
            job->giveUp();
}

void KeychainStore::ask(Verb verb, const QString &key, const QByteArray &secret, std::function<void(const Reply &)> then)
{
    if (m_silent > 0) {
        QTimer::singleShot(0, this, [this, then = std::move(then)] { then(silence()); });
        return;
    }
    auto *asked = new Job(this, std::move(then));
    m_backend->start(verb, key, secret, [self = QPointer(this), job = QPointer(asked), verb, key, secret](const Reply &reply) {
        if (!self)
            return;
        if (job && job->isWaiting())
            job->end(reply);
        else
            self->takeLate(verb, key, secret, reply);
    });
}

void KeychainStore::takeLate(Verb verb, const QString &key, const QByteArray &secret, const Reply &reply)
{
    --m_silent;
    if (verb == Verb::Write && reply.outcome == Reply::Outcome::Done) {
        if (m_memory.value(key).reveal() == secret)
            m_memory.remove(key); // it is kept after all
        else
            ask(Verb::Remove, key, {}, [](const Reply &) {}); // nobody wants it any more
    }
    if (m_silent == 0 && m_state == State::Unavailable)
        setState(State::Unknown); // somebody has unlocked it, perhaps
}

void KeychainStore::probe(std::function<void(bool)> then)
{
    if (m_state == State::Available)
        return then(true);
    m_probeWaiters.append(std::move(then));
    if (m_probeWaiters.size() > 1)
        return;
    const auto key = u"probe-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto dummy = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    ask(Verb::Write, key, dummy, [this, key, dummy](const Reply &written) {
        if (written.outcome != Reply::Outcome::Done)
            return concludeProbe(false, written.message);
        ask(Verb::Read, key, {}, [this, key, dummy](const Reply &read) {
            if (read.outcome == Reply::Outcome::Error || read.secret != dummy)
                return concludeProbe(false, read.message);
            ask(Verb::Remove, key, {}, [this](const Reply &removed) { concludeProbe(removed.outcome == Reply::Outcome::Done, removed.message); });
        });
    });
}

void KeychainStore::concludeProbe(bool works, const QString &why)
{
    setState(works ? State::Available : State::Unavailable, why);
    const auto waiters = std::exchange(m_probeWaiters, {});
    for (const auto &waiter : waiters)
        waiter(works);
}

void KeychainStore::setState(State state, const QString &why)
{
    const auto words = state != State::Unavailable ? QString() : why.trimmed().isEmpty() ? tr("it does not keep what it is given") : displayText(why.trimmed()).left(200);
    if (state == m_state && words == m_why)
        return;
    m_state = state;
    m_why = words;
    Q_EMIT stateChanged();
}

void KeychainStore::prepare()
{
    probe([](bool) {});
}

void KeychainStore::read(const QString &accountId, QObject *context, Callback done)
{
    const auto unknown = [this]() -> Answer {
        if (m_state != State::Unavailable)
            setState(State::Unavailable, silence().message);
        return {Outcome::Unavailable, {}, tr("The system's keychain cannot be read (%1), so the secret has to be entered.").arg(m_why)};
    };
    const QPointer request(new Request(this, context, std::move(done), unknown));
    if (m_memory.contains(accountId)) {
        QTimer::singleShot(0, request, [request, secret = m_memory.value(accountId)] { request->end({Outcome::InMemory, secret, {}}); });
        return;
    }
    ask(Verb::Read, accountId, {}, [this, request, unknown](const Reply &reply) {
        const auto end = [&request](const Answer &answer) {
            if (request)
                request->end(answer);
        };
        if (reply.outcome == Reply::Outcome::Done && !reply.secret.isEmpty()) {
            setState(State::Available);
            return end({Outcome::Done, Secret(reply.secret), {}});
        }
        if (reply.outcome == Reply::Outcome::Error) {
            setState(State::Unavailable, reply.message);
            return end(unknown());
        }
        probe([request, unknown](bool works) {
            if (request)
                request->end(works ? Answer{Outcome::Missing, {}, tr("The system's keychain has no secret of this account.")} : unknown());
        });
    });
}

void KeychainStore::write(const QString &accountId, const Secret &secret, QObject *context, Callback done)
{
    const auto remember = [this, accountId, secret]() -> Answer {
        keepForThisRun(accountId, secret);
        if (m_state != State::Unavailable)
            setState(State::Unavailable, silence().message);
        return {Outcome::InMemory, {}, stateText()};
    };
    const QPointer request(new Request(this, context, std::move(done), remember));
    probe([this, request, accountId, secret, remember](bool works) {
        if (!request || request->hasEnded())
            return;
        if (!works)
            return request->end(remember());
        ask(Verb::Write, accountId, secret.reveal(), [this, request, accountId, secret, remember](const Reply &reply) {
            const bool kept = reply.outcome == Reply::Outcome::Done;
            if (!kept)
                setState(State::Unavailable, reply.message);
            else if ((request && !request->hasEnded()) || m_memory.value(accountId) == secret)
                m_memory.remove(accountId);
            if (request)
                request->end(kept ? Answer{Outcome::Done, {}, {}} : remember());
        });
    });
}

void KeychainStore::remove(const QString &accountId, QObject *context, Callback done)
{
    const auto doubt = []() -> Answer {
        return {Outcome::Unavailable, {}, tr("The system's keychain could not be asked to forget the secret; if it is in there, remove the entry “trunkdesk” by hand.")};
    };
    const QPointer request(new Request(this, context, std::move(done), doubt));
    if (m_memory.remove(accountId)) {
        QTimer::singleShot(0, request, [request] { request->end({Outcome::Done, {}, {}}); });
        return;
    }
    ask(Verb::Remove, accountId, {}, [request, doubt](const Reply &reply) {
        if (request)
            request->end(reply.outcome == Reply::Outcome::Error ? doubt() : Answer{Outcome::Done, {}, {}});
    });
}

QString KeychainStore::stateText() const
{
    switch (m_state) {
    case State::Available: return tr("The secret is kept in the system's keychain.");
    case State::Unavailable:
        return tr("The system's keychain cannot be used (%1). The secret is kept in memory for this run and is asked for again next time.").arg(m_why);
    case State::Unknown: break;
    }
    return tr("The secret goes into the system's keychain where there is one, else it is kept in memory for this run.");
}

} // namespace trunkdesk
