// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandbox.h"
#include "models/inventory/accountload.h"
#include "models/inventory/inventory.h"
#include "models/rest/resourceclient.h"
#include "models/rest/session.h"
#include "models/schema/registry.h"
#include "tests/support/labclient.h"

#include <QEventLoop>
#include <QFile>
#include <QSignalSpy>

#include <optional>

namespace trunkdesk::test {

/// The sandbox on loopback, a session with its company or its lab whose waits are short, and an inventory that may be filled from it.
struct SandboxBench
{
    enum class Side { Company, Lab };
    explicit SandboxBench(Side which = Side::Company) : side(which) { }

    Side side;
    std::unique_ptr<Sandbox> sandbox = begin();
    std::unique_ptr<Session> session = sessionWith(door());
    ResourceClient client{session.get()};
    Inventory inventory{accountOf(*sandbox, side)};

    [[nodiscard]] SandboxDoor door() const { return sandbox->doors().at(side == Side::Lab ? 1 : 0); }

    [[nodiscard]] static std::unique_ptr<Sandbox> begin()
    {
        QFile file(QStringLiteral(SOURCE_ROOT "/resources/sandbox/northwind.json"));
        auto started = file.open(QIODevice::ReadOnly) ? Sandbox::start(0, file.readAll(), labJson()) : Result<std::unique_ptr<Sandbox>, QString>(file.errorString());
        if (!started)
            qFatal("no sandbox: %s", qPrintable(started.error()));
        return std::move(started).value();
    }

    [[nodiscard]] static std::unique_ptr<Session> sessionWith(const SandboxDoor &door)
    {
        using std::chrono::milliseconds;
        SessionSettings settings;
        settings.retry.attempts = 2;
        settings.retry.base = milliseconds(4);
        settings.retry.cap = milliseconds(20);
        settings.rate = RequestRate{};
        const Connection connection{.provider = door.provider, .accountId = door.accountId, .user = door.accountId, .endpoints = door.endpoints, .readOnly = false};
        return std::make_unique<Session>(connection, Secret(door.token), settings);
    }

    /// With the company, perhaps with a wrong token.
    [[nodiscard]] static std::unique_ptr<Session> newSession(const Sandbox &sandbox, const QByteArray &token = {})
    {
        auto door = sandbox.doors().first();
        if (!token.isEmpty())
            door.token = token;
        return sessionWith(door);
    }

    [[nodiscard]] static Account accountOf(const Sandbox &sandbox, Side side = Side::Company)
    {
        const auto door = sandbox.doors().at(side == Side::Lab ? 1 : 0);
        Account account;
        account.id = QStringLiteral("northwind");
        account.name = door.name;
        account.provider = door.provider;
        account.accountId = account.user = door.accountId;
        account.mode = AccountMode::Sandbox;
        return account;
    }

    /// Reads the whole account; false when something failed.
    bool load()
    {
        AccountLoad load(client, &inventory);
        QSignalSpy finished(&load, &AccountLoad::finished);
        load.start();
        const bool complete = finished.wait(10'000) && finished.first().first().toBool();
        sandbox->server().log().clear();
        return complete;
    }

    /// The record of this title, which has to be there.
    [[nodiscard]] RecordId find(const char *kindKey, const QString &title, const QString &parent = {}) const
    {
        const auto &kind = *findKind(QByteArrayView(kindKey));
        for (const auto &id : inventory.ids(kind))
            if ((parent.isEmpty() || id.parent == parent) && recordTitle(kind, *inventory.record(id)) == title)
                return id;
        qFatal("no %s called %s", kindKey, qPrintable(title));
    }

    [[nodiscard]] Record get(const RecordId &id) const { return inventory.record(id).value_or(Record()); }

    [[nodiscard]] qsizetype sent(const char *method, const char *path = "*") const
    {
        return sandbox->server().log().count(QByteArrayView(method), QByteArrayView(path));
    }
    [[nodiscard]] qsizetype written() const { return sent("POST") + sent("DELETE") + sent("PUT"); }

    /// Something of `start(context, callback)`, waited for.
    template<class T, class Start>
    static Result<T> await(Start start)
    {
        std::optional<Result<T>> got;
        QEventLoop loop;
        QObject context;
        start(&context, [&](const Result<T> &result) {
            got.emplace(result);
            loop.quit();
        });
        loop.exec();
        return *got;
    }

    /// What somebody else does to the account meanwhile: through a session of their own, unseen by the inventory and the counts.
    void elsewhereUpdate(const RecordId &id, const Draft &fields)
    {
        elsewhere([&](const ResourceClient &other) {
            return await<Record>([&](QObject *context, auto done) { other.update(id, fields, context, done); }).ok();
        });
    }
    void elsewhereRemove(const RecordId &id)
    {
        elsewhere([&](const ResourceClient &other) {
            return await<Done>([&](QObject *context, auto done) { other.remove(id, context, done); }).ok();
        });
    }
    void elsewhereCreate(const ResourceKind &kind, const QString &parent, const Draft &draft)
    {
        elsewhere([&](const ResourceClient &other) {
            return await<Record>([&](QObject *context, auto done) { other.create(kind, parent, draft, context, done); }).ok();
        });
    }

    /// How many records the provider really has.
    [[nodiscard]] qsizetype countAtProvider(const ResourceKind &kind, const QString &parent) const
    {
        const auto result = await<QList<Record>>([&](QObject *context, auto done) { client.list(kind, parent, context, {}, done); });
        return result ? result->size() : -1;
    }

private:
    template<class Act>
    void elsewhere(Act act)
    {
        const auto other = sessionWith(door());
        if (!act(ResourceClient(other.get())))
            qFatal("what was to happen elsewhere did not");
        sandbox->server().log().clear();
    }
};

} // namespace trunkdesk::test
