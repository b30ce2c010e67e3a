// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/tour.h"

#include "app/desktop/workspace.h"
#include "models/inventory/inventory.h"
#include "models/schema/registry.h"
#include "views/dialogs/pickerdialog.h"
#include "views/theme/appearance.h"
#include "views/window/mainwindow.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

namespace trunkdesk {

namespace {

const ResourceKind &targetKind()
{
    return *findKind("twilio.origination_url");
}

} // namespace

Tour::Tour(MainWindow *window, Appearance *appearance, Workspace *workspace, const QString &folder)
    : m_window(window), m_appearance(appearance), m_workspace(workspace), m_folder(folder), m_drive(window, folder), m_desk(window, &m_secrets, m_place.filePath(QStringLiteral("accounts.json")))
{
}

AccountController *Tour::accountOf(const char *provider) const
{
    for (auto *controller : m_window->accounts())
        if (controller->inventory()->account().provider == provider)
            return controller;
    return nullptr;
}

void Tour::show(AccountController *account, const char *kind, const QString &title)
{
    const auto &inventory = *account->inventory();
    const auto ids = inventory.ids(*findKind(kind));
    const auto it = std::find_if(ids.begin(), ids.end(), [&](const RecordId &id) { return recordTitle(*id.kind, *inventory.record(id)) == title; });
    if (m_drive.until(title, [&] { return it != ids.end(); }))
        m_window->showRecord(account, *it);
}

int Tour::run()
{
    QTextStream err(stderr);
    if (!QDir().mkpath(m_folder)) {
        err << QCoreApplication::translate("trunkdesk::Tour", "The folder %1 could not be made. Choose another one.").arg(QDir::toNativeSeparators(m_folder)) << '\n';
        return 1;
    }
    const auto chosen = m_appearance->look();
    m_appearance->setLook(Appearance::Look::Light);
    m_window->resize(1360, 820);
    m_window->show();
    m_drive.picture(QStringLiteral("start"));
    for (const auto step : {&Tour::openSandbox, &Tour::lookAtTrunk, &Tour::addTarget, &Tour::attachNumbers, &Tour::thinkAgain, &Tour::lookAtDomain, &Tour::openWide,
             &Tour::lookAtLab, &Tour::deleteWithCare, &Tour::askForCalls, &Tour::lookAtProblems, &Tour::simulateOutage, &Tour::tryCall,
             &Tour::explainFailure, &Tour::keepForLater, &Tour::setUpTrunk, &Tour::editTogether, &Tour::undo, &Tour::drainHost,
             &Tour::compareWithFile, &Tour::putBack, &Tour::addAccount, &Tour::search, &Tour::openFile})
        if (!m_drive.failed())
            (this->*step)();
    m_appearance->setLook(chosen);
    if (m_drive.failed())
        err << m_drive.trouble() << '\n';
    return m_drive.failed() ? 1 : 0;
}

void Tour::openSandbox()
{
    m_drive.trigger(QStringLiteral("openSandbox"));
    m_drive.until(QStringLiteral("sandbox"), [this] {
        const auto accounts = m_window->accounts();
        return accounts.size() == 3
            && std::all_of(accounts.begin(), accounts.end(), [](AccountController *account) { return !account->progress().busy && account->inventory()->readAt().isValid(); });
    });
    awaitFindings();
    m_drive.picture(QStringLiteral("sandbox"));
}

void Tour::lookAtTrunk()
{
    show(accountOf("twilio"), "twilio.trunk", QStringLiteral("hq-trunk"));
    m_drive.picture(QStringLiteral("trunk"));
    m_appearance->setLook(Appearance::Look::Dark);
    m_drive.picture(QStringLiteral("dark"));
    m_appearance->setLook(Appearance::Look::Light);
}

void Tour::addTarget()
{
    auto *account = m_window->currentAccount();
    const auto before = account->inventory()->count(targetKind());
    m_drive.trigger(QStringLiteral("create"));
    m_drive.type(QStringLiteral("edit_friendly_name"), QStringLiteral("hq-pbx-3"));
    m_drive.type(QStringLiteral("edit_weight"), QStringLiteral("50"));
    m_drive.type(QStringLiteral("edit_sip_url"), QStringLiteral("sips:pbx3.northwind.example:5061"));
    m_drive.picture(QStringLiteral("mistake"));
    m_drive.press(QStringLiteral("repair_sip_url_0"));
    m_drive.picture(QStringLiteral("corrected"));
    m_drive.press(QStringLiteral("saveButton"));
    m_drive.until(QStringLiteral("hq-pbx-3"), [&] { return account->inventory()->count(targetKind()) == before + 1 && !account->progress().busy; });
    m_drive.picture(QStringLiteral("saved"));
}

void Tour::attachNumbers()
{
    auto *account = m_window->currentAccount();
    m_drive.chooseTab(QStringLiteral("recordTabs"), 1);
    m_drive.picture(QStringLiteral("numbers"));
    const auto &numbers = *findKind("twilio.phone_number");
    const auto before = account->inventory()->count(numbers);
    m_drive.trigger(QStringLiteral("attach"));
    if (auto *picker = m_drive.find<PickerDialog>(QStringLiteral("pickerDialog")))
        picker->takeList(QStringLiteral("+1 650 555 0100\n+1 650 555 0101\n+1 650 555 0102"));
    m_drive.press(QStringLiteral("onlyFree"));
    m_drive.picture(QStringLiteral("choosing-numbers"));
    m_drive.press(QStringLiteral("attachButton"));
    m_drive.until(QStringLiteral("+16505550102"), [&] { return account->inventory()->count(numbers) == before + 3 && !account->progress().busy; });
    m_drive.picture(QStringLiteral("attached"));
    m_drive.press(QStringLiteral("messageClose"));
}

void Tour::thinkAgain()
{
    show(accountOf("twilio"), "twilio.trunk", QStringLiteral("branch-trunk"));
    m_drive.trigger(QStringLiteral("remove"));
    m_drive.find(QStringLiteral("reviewPage"));
    m_drive.picture(QStringLiteral("deleting"));
    m_drive.press(QStringLiteral("closeReview"));
}

void Tour::openFile()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("origination-urls.json"));
    QFile::copy(QStringLiteral(":/trunkdesk/samples/origination-urls.json"), path);
    const auto before = m_window->accounts().size();
    m_workspace->openFiles({path});
    m_drive.until(QStringLiteral("origination-urls.json"), [&] { return m_window->accounts().size() == before + 1; });
    if (!m_drive.failed())
        m_window->showKind(m_window->accounts().constLast(), &targetKind());
    m_drive.picture(QStringLiteral("offline"));
}

} // namespace trunkdesk
