// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/historywork.h"

#include "app/desktop/changejournal.h"
#include "app/desktop/changesdesk.h"
#include "app/desktop/networkaccount.h"
#include "app/desktop/planqueue.h"
#include "app/desktop/recordwork.h"
#include "models/changes/inverse.h"
#include "models/changes/pendingchanges.h"
#include "models/changes/planjson.h"
#include "models/core/displaytext.h"
#include "models/items/planresult.h"
#include "models/items/relativetime.h"
#include "views/history/historypage.h"
#include "views/window/mainwindow.h"
#include "views/window/windowactions.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace trunkdesk {

using Severity = Message::Severity;
using End = AppliedPlan::End;

HistoryWork::HistoryWork(MainWindow *window, ChangesDesk *desk, ChangeJournal *journal, QObject *parent)
    : QObject(parent), m_window(window), m_desk(desk), m_journal(journal)
{
    connect(window, &MainWindow::accountAdded, this, &HistoryWork::takeAccount);
    connect(window->actions()->undoChanges, &QAction::triggered, this, [this] {
        if (auto *account = qobject_cast<NetworkAccount *>(m_window->currentAccount()))
            undoLast(account);
        else
            m_window->showMessage({Severity::Information, tr("No account is chosen whose changes could be undone. Choose one in the side bar, or look into the history of changes.")});
    });
    connect(window->actions()->changeHistory, &QAction::triggered, this, [this] { showHistory(); });
    connect(window, &MainWindow::historyEntryWanted, this, &HistoryWork::showHistory);
    connect(journal, &ChangeJournal::changed, this, &HistoryWork::fillPage);
    connect(journal, &ChangeJournal::changed, window, &MainWindow::updateHistory);
    connect(window, &MainWindow::accountsListed, this, &HistoryWork::tellWhatBrokeOff, Qt::SingleShotConnection);
    window->setHistorySource([this](const Inventory &inventory, const RecordId &id) { return eventsOf(inventory, id); });
}

void HistoryWork::takeAccount(AccountController *controller)
{
    auto *account = qobject_cast<NetworkAccount *>(controller);
    if (!account)
        return;
    account->work()->queue()->setJournal(m_journal);
    connect(account->work()->queue(), &PlanQueue::troubled, this, [this](const QString &why) { m_window->showMessage({Severity::Error, why}); });
    connect(account->work(), &RecordWork::undoWanted, this, [this, account] { undoLast(account); });
    connect(account, &AccountController::permissionsChanged, this, &HistoryWork::fillPage);
    connect(account, &QObject::destroyed, this, &HistoryWork::fillPage, Qt::QueuedConnection);
    connect(account->inventory(), &Inventory::readAtChanged, this, [this, account] { offerBrokenOff(account); });
    takeFromTheList(account);
    fillPage();
    if (account->inventory()->account().mode == AccountMode::Sandbox)
        return;
    if (const auto why = m_journal->whyNotWritable(); !why.isEmpty())
        m_window->showMessage({Severity::Warning, why});
}

/// At the start no account is open yet; what can be done is offered once it is.
void HistoryWork::tellWhatBrokeOff(const QList<Account> &accounts)
{
    for (const auto &account : accounts) {
        const auto broken = m_journal->brokenOff(account.id);
        if (broken.isEmpty() || !m_journal->whyNotWritable().isEmpty()) // another console may be at it
            continue;
        Message message{Severity::Warning,
            tr("Changes of “%1” were broken off on the way. Open the account to resume them or to roll them back; nothing of them is sent by itself.").arg(displayText(account.name)), tr("Open"),
            [window = m_window, id = account.id] { Q_EMIT window->accountDeedWanted(AccountDeed::Open, id); }};
        message.further = {{tr("Inspect"), [self = QPointer(this), id = broken.constFirst().id] {
                                if (self)
                                    self->showHistory(id);
                            }}};
        m_window->showMessage(message);
        return;
    }
}

/// What was being applied when it broke off stands in the journal and is resumed from there; in the list of what waits it would be done twice.
void HistoryWork::takeFromTheList(NetworkAccount *account)
{
    auto *pending = m_desk->pendingOf(account);
    if (!pending || pending->count() == 0)
        return;
    for (const auto &plan : m_journal->brokenOff(account->inventory()->account().id)) {
        // What needs a secret cannot be resumed, and waits on together with what it may need.
        bool resumable = true;
        for (qsizetype i = 0; i < plan.plan.steps.size(); ++i)
            resumable = resumable && (plan.outcomes.at(i).done() || hiddenFields(plan.plan.steps.at(i).change).isEmpty());
        for (qsizetype i = 0; i < plan.plan.steps.size(); ++i) {
            const auto index = pending->changes().indexOf(plan.plan.steps.at(i).change);
            if (index >= 0 && (resumable || plan.outcomes.at(i).done()))
                pending->settleOne(index, plan.outcomes.at(i).id.id);
        }
    }
}

void HistoryWork::offerBrokenOff(NetworkAccount *account)
{
    auto broken = m_journal->brokenOff(account->inventory()->account().id);
    broken.removeIf([this](const AppliedPlan &plan) { return m_offered.contains(plan.id); });
    if (broken.isEmpty())
        return;
    for (const auto &plan : std::as_const(broken))
        m_offered.insert(plan.id);
    takeFromTheList(account);
    const auto &plan = broken.constFirst();
    Message message{Severity::Warning,
        tr("Changes of “%1” (%2) were broken off after %3 of %n step(s). Nothing more of them is sent by itself.", nullptr, int(plan.plan.steps.size()))
            .arg(displayText(plan.accountName), relativeTime(plan.begun, QDateTime::currentDateTimeUtc()))
            .arg(plan.stepsDone()),
        tr("Inspect"), [self = QPointer(this), id = plan.id] {
            if (self)
                self->showHistory(id);
        }};
    message.further = {{tr("Resume"), [self = QPointer(this), id = plan.id] {
                            if (self)
                                self->resume(id);
                        }},
        {tr("Roll back…"), [self = QPointer(this), id = plan.id] {
             if (self)
                 self->rollBack(id);
         }}};
    m_window->showMessage(message);
}

NetworkAccount *HistoryWork::accountOf(const AppliedPlan &plan) const
{
    const auto open = m_window->accounts();
    for (auto *controller : open)
        if (auto *account = qobject_cast<NetworkAccount *>(controller); account && account->inventory()->account().id == plan.accountId)
            return account;
    return nullptr;
}

QString HistoryWork::whyNot(const AppliedPlan &plan) const
{
    const auto *account = accountOf(plan);
    if (!account)
        return tr("Open the account “%1” first.").arg(displayText(plan.accountName));
    if (!account->canWrite())
        return tr("“%1” is for reading only; allow changes in the menu Account first.").arg(displayText(plan.accountName));
    if (!account->inventory()->readAt().isValid())
        return tr("The account is being read; wait until that is done.");
    return {};
}

void HistoryWork::undoLast(NetworkAccount *account)
{
    const auto plan = m_journal->latestToUndo(account->inventory()->account());
    if (!plan)
        return m_window->showMessage({Severity::Information, tr("Nothing that was changed from here is left to be undone.")});
    takeBack(plan->id, Purpose::Kind::Undo);
}

void HistoryWork::takeBack(const QString &id, Purpose::Kind kind)
{
    const auto plan = m_journal->read(id);
    auto *account = plan ? accountOf(*plan) : nullptr;
    if (!account)
        return m_window->showMessage({Severity::Information, plan ? whyNot(*plan) : tr("The journal has no entry of this name.")});
    const auto inverse = inverseOf(*plan, *account->inventory(), m_journal->attemptsOn(*plan));
    const auto remarks = inverse.changedSince + inverse.cannot;
    if (!inverse.isEmpty()) {
        static_cast<void>(m_desk->review({{account, inverse.changes, {kind, id, {}}, remarks}}));
        return;
    }
    // There is nothing to send: it is as it was before, or nothing of it can come back.
    if (plan->end == End::Open)
        static_cast<void>(m_journal->close(id, End::RolledBack));
    const auto nothing = tr("There is nothing that can be taken back.");
    m_window->showMessage({remarks.isEmpty() ? Severity::Information : Severity::Warning, remarks.isEmpty() ? tr("Everything is as it was before already.") : nothing + u' ' + remarks.join(u' ')});
}

void HistoryWork::afterReading(NetworkAccount *account, const std::function<void()> &then)
{
    if (account->isWriting())
        return m_window->showMessage({Severity::Information, tr("A change is under way; wait until it has ended.")});
    const auto begun = QDateTime::currentDateTimeUtc();
    auto *context = new QObject(account);
    connect(account, &AccountController::progressChanged, context, [this, account, context, then, begun] {
        if (account->progress().busy)
            return;
        context->deleteLater();
        account->disconnect(context);
        // When it was read is known a moment later.
        const auto end = [this, account = QPointer(account), then, begun] {
            if (account && account->inventory()->readAt() >= begun)
                then();
            else
                m_window->showMessage({Severity::Warning, tr("The account could not be read completely, so nothing was begun. Try again.")});
        };
        QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
    });
    account->refresh();
}

void HistoryWork::rollBack(const QString &id)
{
    const auto plan = m_journal->read(id);
    auto *account = plan ? accountOf(*plan) : nullptr;
    if (!account)
        return takeBack(id, Purpose::Kind::RollBack); // says why not
    afterReading(account, [this, id] { takeBack(id, Purpose::Kind::RollBack); });
}

void HistoryWork::resume(const QString &id)
{
    const auto plan = m_journal->read(id);
    if (!plan || plan->end != End::Open)
        return;
    if (const auto why = whyNot(*plan); !why.isEmpty())
        return m_window->showMessage({Severity::Information, why});
    for (qsizetype i = 0; i < plan->sent.size(); ++i)
        if (const auto hidden = hiddenFields(plan->sent.at(i)); !hidden.isEmpty() && !plan->outcomes.at(i).done())
            return m_window->showMessage({Severity::Warning,
                tr("“%1” needs its %2, which is never written down, so these changes cannot be resumed. Roll them back, or leave them and do the rest by hand.")
                    .arg(displayText(plan->sent.at(i).title), fieldLabel(*hidden.constFirst()))});
    afterReading(accountOf(*plan), [this, account = QPointer(accountOf(*plan)), id] {
        if (account)
            goOn(account, id);
    });
}

void HistoryWork::goOn(NetworkAccount *account, const QString &id)
{
    const auto plan = m_journal->read(id);
    if (!plan || plan->end != End::Open)
        return;
    const auto runner = account->work()->queue()->resume(*plan);
    if (!runner)
        return m_window->showMessage({Severity::Error, runner.error()});
    connect(*runner, &PlanRunner::finished, this, [this, running = *runner, id] {
        if (running->allDone())
            return m_window->showMessage({Severity::Fine, planDone(running->plan())});
        m_window->showMessage({Severity::Error, planResult(running->plan(), running->outcomes()), tr("Inspect"), [self = QPointer(this), id] {
                                   if (self)
                                       self->showHistory(id);
                               }});
    });
}

void HistoryWork::leave(const QString &id)
{
    if (!m_journal->close(id, End::Left))
        m_window->showMessage({Severity::Error, tr("That could not be written down; look at the free space and try again.")});
}

void HistoryWork::showHistory(const QString &id)
{
    if (!m_page) {
        m_page = new HistoryPage(m_window);
        m_page->setWhyNot([this](const AppliedPlan &plan) { return whyNot(plan); });
        connect(m_page, &HistoryPage::undoWanted, this, &HistoryWork::undo);
        connect(m_page, &HistoryPage::resumeWanted, this, &HistoryWork::resume);
        connect(m_page, &HistoryPage::rollBackWanted, this, &HistoryWork::rollBack);
        connect(m_page, &HistoryPage::leaveWanted, this, &HistoryWork::leave);
        connect(m_page, &HistoryPage::fileWanted, this, &HistoryWork::showFile);
        fillPage();
    }
    m_window->showTool(m_page);
    if (!id.isEmpty())
        m_page->choose(id);
}

void HistoryWork::fillPage()
{
    if (!m_page)
        return;
    QList<HistoryEntry> entries;
    for (const auto &one : m_journal->all())
        entries.append({one.id, one.plan, one.fault, one.running});
    m_page->setEntries(entries);
}

void HistoryWork::showFile(const QString &id)
{
    const auto path = m_journal->pathOf(id);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())))
        m_window->showMessage({Severity::Information, tr("The file is “%1”.").arg(path)});
}

QList<RecordEvent> HistoryWork::eventsOf(const Inventory &inventory, const RecordId &id) const
{
    constexpr int most = 200; // plans that are looked through
    return historyOf(id, m_journal->ofAccount(inventory.account(), most), inventory);
}

} // namespace trunkdesk
