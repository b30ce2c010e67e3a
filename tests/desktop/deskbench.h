// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/accountdesk.h"
#include "app/desktop/workspace.h"
#include "models/accounts/twilioendpoints.h"
#include "models/inventory/inventory.h"
#include "models/schema/registry.h"
#include "views/theme/appearance.h"
#include "views/window/mainwindow.h"
#include "views/window/sidebar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

namespace trunkdesk {

using namespace Qt::StringLiterals;

/// A keychain that works, and outlives the program.
class LastingStore : public MemorySecretStore
{
public:
    void write(const QString &accountId, const Secret &secret, QObject *context, Callback done) override
    {
        kept.insert(accountId, secret);
        m_memory.remove(accountId);
        MemorySecretStore::write(accountId, secret, context, [done](const Answer &) { done({Answer::Outcome::Done, {}, {}}); });
        m_memory.remove(accountId);
    }
    void read(const QString &accountId, QObject *context, Callback done) override
    {
        if (m_memory.contains(accountId))
            return MemorySecretStore::read(accountId, context, done);
        const auto secret = kept.value(accountId);
        ++reads;
        QMetaObject::invokeMethod(
            context, [done, secret] { done({secret.isEmpty() ? Answer::Outcome::Missing : Answer::Outcome::Done, secret, {}}); }, Qt::QueuedConnection);
    }
    void remove(const QString &accountId, QObject *context, Callback done) override
    {
        kept.remove(accountId);
        MemorySecretStore::remove(accountId, context, done);
    }
    [[nodiscard]] State state() const override { return State::Available; }

    inline static QHash<QString, Secret> kept;
    int reads = 0;
};

/// The window with its accounts, their list in a folder of its own, and the sandbox's server in the provider's place.
class DeskBench : public QObject
{
protected:
    void begin();
    void end();
    void start(SecretStore *store = nullptr);
    void stop();
    [[nodiscard]] Account local(const QString &name, AccountMode mode = AccountMode::ReadOnly) const;
    void put(const Account &account, const QByteArray &secret = {});
    void wish(AccountDeed deed, const QString &id = {}) { Q_EMIT m_window->accountDeedWanted(deed, id); }
    [[nodiscard]] AccountController *opened(const QString &id) const { return m_window->openAccount(id); }
    [[nodiscard]] bool isRead(const QString &id) const
    {
        return QTest::qWaitFor([&] { return opened(id) && !opened(id)->progress().busy && opened(id)->inventory()->readAt().isValid(); }, 15'000);
    }
    template<class Dialog>
    [[nodiscard]] Dialog *dialogOf() const
    {
        const auto all = m_window->findChildren<Dialog *>();
        for (auto *dialog : all)
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    static void press(QWidget *dialog, const char *name)
    {
        auto *button = dialog ? dialog->findChild<QAbstractButton *>(QLatin1StringView(name)) : nullptr;
        QVERIFY2(button && button->isEnabled(), name);
        button->click();
    }
    [[nodiscard]] QString message() const { return m_window->findChild<QLabel *>(u"messageText"_s)->text(); }
    [[nodiscard]] bool says(const QString &words) const
    {
        return QTest::qWaitFor([&] { return message().contains(words); });
    }
    [[nodiscard]] QString closedName(int row) const
    {
        const auto *bar = m_window->findChild<SideBar *>();
        return bar->model()->index(row, 0, bar->model()->index(0, 0)).data().toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SecretStore> m_store;
    std::unique_ptr<AccountDesk> m_desk;
};

inline void DeskBench::begin()
{
    LastingStore::kept.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    auto sandbox = Sandbox::start();
    QVERIFY(sandbox.ok());
    m_sandbox = std::move(sandbox).value();
    m_appearance = std::make_unique<Appearance>(qApp);
    start();
}

inline void DeskBench::start(SecretStore *store)
{
    m_window = std::make_unique<MainWindow>(m_appearance.get());
    m_workspace = std::make_unique<Workspace>(m_window.get());
    m_store.reset(store ? store : new LastingStore);
    m_desk = std::make_unique<AccountDesk>(m_window.get(), m_store.get(), m_folder->filePath(u"accounts.json"_s));
    m_desk->setSurroundings({}, m_folder->path());
    m_window->show();
    m_desk->showAccounts();
}

inline void DeskBench::stop()
{
    m_desk.reset();
    m_store.reset();
    m_workspace.reset();
    m_window.reset();
}

inline void DeskBench::end()
{
    stop();
    m_appearance.reset();
    m_sandbox.reset();
}

inline Account DeskBench::local(const QString &name, AccountMode mode) const
{
    return *twilioAccount(name, m_sandbox->accountSid(), {}, m_sandbox->baseUrl(), mode);
}

inline void DeskBench::put(const Account &account, const QByteArray &secret)
{
    QVERIFY(AccountFile(m_folder->filePath(u"accounts.json"_s)).change([&](AccountList &list) { list.put(account); }));
    if (!secret.isEmpty())
        LastingStore::kept.insert(account.id, Secret(secret));
    m_desk->showAccounts();
}

} // namespace trunkdesk
