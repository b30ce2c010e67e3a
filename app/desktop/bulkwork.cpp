// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/bulkwork.h"

#include "app/desktop/changejournal.h"
#include "app/desktop/changesdesk.h"
#include "models/changes/bulk.h"
#include "models/changes/inverse.h"
#include "models/changes/placement.h"
#include "models/core/displaytext.h"
#include "views/bulk/drainpage.h"
#include "views/bulk/edittogetherdialog.h"
#include "views/bulk/movenumbersdialog.h"
#include "views/window/mainwindow.h"
#include "views/window/windowactions.h"

#include <QLocale>
#include <QUuid>

#include <algorithm>

namespace trunkdesk {

BulkWork::BulkWork(MainWindow *window, ChangesDesk *changes, QObject *parent) : QObject(parent), m_window(window), m_changes(changes)
{
    const auto *actions = window->actions();
    connect(actions->editTogether, &QAction::triggered, this, &BulkWork::editTogether);
    connect(actions->switchOn, &QAction::triggered, this, [this] { switchChosen(true); });
    connect(actions->switchOff, &QAction::triggered, this, [this] { switchChosen(false); });
    connect(actions->moveNumbers, &QAction::triggered, this, &BulkWork::moveNumbers);
    connect(actions->drain, &QAction::triggered, this, &BulkWork::showDrain);
}

QList<RecordId> BulkWork::chosen() const
{
    const auto *page = m_window->currentPage();
    return page ? bulkSubjects(page->context().selected) : QList<RecordId>();
}

bool BulkWork::review(AccountController *account, const QList<Change> &changes, const QStringList &remarks)
{
    return m_changes->review({{.account = account, .changes = changes, .purpose = {.kind = Purpose::Kind::Bulk}, .remarks = remarks}});
}

void BulkWork::editTogether()
{
    auto *account = m_window->currentAccount();
    const auto ids = chosen();
    if (!account || ids.isEmpty() || bulkFields(*ids.first().kind).isEmpty())
        return;
    auto *dialog = new EditTogetherDialog(account->inventory(), ids, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(account, &QObject::destroyed, dialog, &QWidget::close);
    connect(dialog, &EditTogetherDialog::reviewWanted, account, [this, account, dialog](const QList<Change> &changes, const QStringList &remarks) {
        if (review(account, changes, remarks))
            dialog->done(QDialog::Accepted);
        else
            dialog->tellBusy(); // what was entered stays
    });
    dialog->open();
}

void BulkWork::switchChosen(bool on)
{
    auto *account = m_window->currentAccount();
    const auto ids = chosen();
    const auto field = ids.isEmpty() ? std::nullopt : onOffField(*ids.first().kind);
    if (!account || !field)
        return;
    const BulkEdit edit{.how = BulkEdit::How::Set, .field = field->field->key, .text = on ? field->on : field->off};
    const auto rows = previewBulk(ids, edit, *account->inventory());
    const auto changes = bulkChanges(rows, edit, *account->inventory());
    if (changes.isEmpty()) {
        QString why;
        for (const auto &row : rows)
            for (const auto &issue : row.issues)
                why = issue.message;
        if (why.isEmpty())
            why = on ? tr("All that are chosen are switched on already.") : tr("All that are chosen are switched off already.");
        m_window->showMessage({Message::Severity::Information, why});
        return;
    }
    static_cast<void>(review(account, changes, {})); // where it cannot be shown, the window says so
}

void BulkWork::moveNumbers()
{
    auto *account = m_window->currentAccount();
    const auto placement = account ? numberPlacement(account->inventory()->account().provider) : std::nullopt;
    if (!placement)
        return;
    auto ids = chosen();
    ids.removeIf([&placement](const RecordId &id) { return id.kind != placement->kind; });
    auto *dialog = new MoveNumbersDialog(account->inventory(), *placement, ids, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(account, &QObject::destroyed, dialog, &QWidget::close);
    connect(dialog, &MoveNumbersDialog::reviewWanted, account, [this, account, dialog](const QList<Change> &changes, const QStringList &remarks) {
        if (review(account, changes, remarks))
            dialog->done(QDialog::Accepted);
        else
            dialog->tellBusy(); // what was entered stays
    });
    dialog->open();
}

void BulkWork::showDrain()
{
    if (!m_drain) {
        m_drain = new DrainPage(m_window);
        connect(m_drain, &DrainPage::shown, this, [this] {
            m_drain->setAccounts(m_window->accounts());
            listDrained();
        });
        connect(m_drain, &DrainPage::putBackWanted, this, &BulkWork::putBack);
        connect(m_drain, &DrainPage::reviewWanted, this, &BulkWork::reviewDrain);
    }
    m_window->showTool(m_drain);
}

void BulkWork::reviewDrain(const QString &host)
{
    QList<Proposal> proposals;
    const auto parts = m_drain->parts();
    for (const auto &part : parts)
        if (part.account && !part.drain.changes.isEmpty())
            proposals.append({.account = part.account, .changes = part.drain.changes, .purpose = {.kind = Purpose::Kind::Drain, .subject = host}, .remarks = part.drain.refusals + part.drain.remarks});
    // One name for all of it, so that it is put back together.
    const auto group = proposals.size() > 1 ? QUuid::createUuid().toString(QUuid::WithoutBraces) : QString();
    for (auto &proposal : proposals)
        proposal.purpose.group = group;
    static_cast<void>(m_changes->review(proposals));
}

void BulkWork::setJournal(ChangeJournal *journal)
{
    m_journal = journal;
    connect(journal, &ChangeJournal::changed, this, &BulkWork::listDrained);
}

QList<HeldDrain> BulkWork::held() const
{
    QList<AppliedPlan> plans;
    if (m_journal)
        for (const auto &listed : m_journal->all())
            if (listed.plan && !listed.running)
                plans.append(*listed.plan);
    return heldDrains(plans);
}

AccountController *BulkWork::accountOf(const AppliedPlan &plan) const
{
    const auto accounts = m_window->accounts();
    for (auto *account : accounts)
        if (account->inventory()->account().id == plan.accountId && account->inventory()->account().mode != AccountMode::File)
            return account;
    return nullptr;
}

QString BulkWork::whyNotPutBack(const HeldDrain &held) const
{
    for (const auto &entry : held.entries) {
        const auto *account = accountOf(entry);
        if (!account)
            return tr("“%1” is not open. Open it first.").arg(displayText(entry.accountName));
        if (!account->canWrite())
            return account->whyNot(AccountController::Deed::Edit, nullptr);
    }
    return {};
}

void BulkWork::listDrained()
{
    if (!m_drain)
        return;
    QList<DrainedHost> list;
    for (const auto &one : held()) {
        const bool backAlready = std::all_of(one.entries.begin(), one.entries.end(), [this](const AppliedPlan &entry) {
            const auto *account = accountOf(entry);
            return account && inverseOf(entry, *account->inventory()).isEmpty();
        });
        if (backAlready)
            continue; // by hand
        QStringList accounts;
        for (const auto &entry : one.entries)
            accounts.append(displayText(entry.accountName));
        const auto time = QLocale().toString(one.begun.toLocalTime(), QLocale::ShortFormat);
        list.append({one.key, tr("%1 was drained on %2 in: %3.", "host, time, accounts").arg(one.host, time, accounts.join(QStringLiteral(", "))), whyNotPutBack(one)});
    }
    m_drain->setDrained(list);
}

void BulkWork::putBack(const QString &key)
{
    const auto all = held();
    const auto wanted = std::find_if(all.begin(), all.end(), [&key](const HeldDrain &one) { return one.key == key; });
    if (wanted == all.end() || !whyNotPutBack(*wanted).isEmpty())
        return listDrained(); // somebody was faster, or closed an account
    QList<Proposal> proposals;
    for (const auto &entry : wanted->entries) {
        auto *account = accountOf(entry);
        const auto inverse = inverseOf(entry, *account->inventory());
        proposals.append({.account = account,
            .changes = inverse.changes,
            .purpose = {.kind = Purpose::Kind::PutBack, .subject = entry.id, .group = wanted->entries.size() > 1 ? wanted->key : QString()},
            .remarks = inverse.cannot + inverse.changedSince});
    }
    static_cast<void>(m_changes->review(proposals));
}

} // namespace trunkdesk
