// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// The part of ChangesDesk that collects changes and brings them to a review.
#include "app/desktop/changesdesk.h"
#include "app/desktop/networkaccount.h"
#include "app/desktop/recordwork.h"
#include "models/changes/pendingchanges.h"
#include "models/core/displaytext.h"
#include "models/items/pendingmodel.h"
#include "views/review/changespanel.h"
#include "views/review/reviewpage.h"
#include "views/window/bottompanel.h"
#include "views/window/mainwindow.h"
#include "views/window/windowactions.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

using Severity = Message::Severity;

void ChangesDesk::buildPanel()
{
    m_model = new PendingModel(this);
    m_panel = new ChangesPanel(m_model);
    m_window->panel()->addTab(m_panel, tr("Changes"), 20);
    connect(m_window->actions()->reviewChanges, &QAction::triggered, this, &ChangesDesk::reviewPending);
    connect(m_panel, &ChangesPanel::reviewWanted, this, &ChangesDesk::reviewPending);
    connect(m_panel, &ChangesPanel::editWanted, this, [this](int row) {
        const auto place = m_model->placeOf(row);
        editPending(place.pending, place.index);
    });
    connect(m_panel, &ChangesPanel::removeWanted, this, &ChangesDesk::removePending);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChangesDesk::pendingChanged);
    connect(m_window, &MainWindow::accountsListed, this, &ChangesDesk::tellWhatWaits, Qt::SingleShotConnection);
    pendingChanged();
}

QString ChangesDesk::pendingPath(const QString &accountId) const
{
    return QDir(m_folder).filePath(u"pending/"_s + QString::fromLatin1(QUrl::toPercentEncoding(accountId)) + u".json"_s);
}

/// At the start no account is open, and what was collected would not be seen.
void ChangesDesk::tellWhatWaits(const QList<Account> &accounts)
{
    for (const auto &account : accounts) {
        const auto path = pendingPath(account.id);
        const auto count = QFileInfo::exists(path) ? int(PendingChanges(path).count()) : 0;
        if (count == 0)
            continue;
        m_window->showMessage({Severity::Information, tr("%n change(s) of “%1” were collected earlier and wait to be reviewed.", nullptr, count).arg(displayText(account.name)), tr("Open"),
            [window = m_window, id = account.id] { Q_EMIT window->accountDeedWanted(AccountDeed::Open, id); }});
        return;
    }
}

void ChangesDesk::takeAccount(AccountController *controller)
{
    auto *account = qobject_cast<NetworkAccount *>(controller);
    if (!account)
        return;
    auto *work = account->work();
    connect(work, &RecordWork::removalWanted, this, [this, account](const QList<RecordId> &ids) { reviewRemoval(account, ids); });
    connect(work, &RecordWork::reviewWanted, this, [this, account](const QList<Change> &changes) { review({{account, changes}}); });
    connect(work, &RecordWork::keepWanted, this, [this, account](const QList<Change> &changes) { keep(account, changes); });
    connect(account, &AccountController::permissionsChanged, this, [this] {
        if (m_page && m_page->review()->phase() == PlanReview::Phase::Reading)
            showPlans();
    });

    auto *pending = new PendingChanges(pendingPath(account->inventory()->account().id), account);
    m_pending.insert(account, pending);
    connect(pending, &PendingChanges::failed, this, [this](const QString &why) { m_window->showMessage({Severity::Error, why}); });
    if (!pending->errorString().isEmpty())
        m_window->showMessage({Severity::Error, pending->errorString()});
    m_model->addSource(account->inventory(), pending);
    work->setWaitingEdit([pending](const RecordId &id) {
        const auto index = pending->editOf(id);
        return index < 0 ? std::optional<Change>() : pending->changes().at(index);
    });
    connect(work, &RecordWork::done, pending, [account, pending] { pending->settle(*account->inventory()); });
    connect(account, &QObject::destroyed, this, [this, account, pending] {
        m_pending.remove(account);
        m_model->removeSource(pending);
    });
}

void ChangesDesk::pendingChanged()
{
    m_window->setPendingCount(m_model->rowCount());
    m_window->panel()->setCount(m_panel, m_model->rowCount() > 0 ? m_model->rowCount() : -1);
}

void ChangesDesk::keep(NetworkAccount *account, const QList<Change> &changes)
{
    auto *pending = m_pending.value(account);
    if (!pending)
        return;
    const auto before = pending->count();
    pending->add(changes);
    reviewAnew();
    const auto added = int(pending->count() - before);
    m_window->showMessage({Severity::Fine, added > 0 ? tr("Kept for later: %n change(s). Nothing was sent.", nullptr, added) : tr("The changes that wait were brought up to date. Nothing was sent."), tr("Review"),
        [desk = QPointer(this)] {
            if (desk)
                desk->reviewPending();
        }});
}

/// What the open review shows goes to the list instead.
void ChangesDesk::keepShown()
{
    for (const auto &proposal : std::as_const(m_proposals))
        if (auto *account = qobject_cast<NetworkAccount *>(proposal.account))
            keep(account, proposal.changes);
    if (m_page)
        Q_EMIT m_page->closeWanted();
}

void ChangesDesk::reviewPending()
{
    if (isUnderWay() || (m_page && m_model->rowCount() == 0)) {
        m_window->showTool(m_page);
        return;
    }
    QList<Proposal> proposals;
    const auto open = m_window->accounts();
    for (auto *controller : open)
        if (const auto *pending = m_pending.value(controller); pending && pending->count() > 0)
            proposals.append({controller, pending->changes()});
    if (proposals.isEmpty())
        return;
    m_nextIsOfPending = true;
    review(proposals);
}

void ChangesDesk::editPending(PendingChanges *pending, qsizetype index)
{
    const auto it = std::find_if(m_pending.begin(), m_pending.end(), [pending](const PendingChanges *other) { return other == pending; });
    auto *account = it == m_pending.end() ? nullptr : qobject_cast<NetworkAccount *>(const_cast<AccountController *>(it.key()));
    if (!account || index >= pending->count())
        return;
    const auto change = pending->changes().at(index);
    account->work()->editPending(change, [this, pending = QPointer(pending), change](const Change &wanted) {
        const auto now = pending ? pending->changes().indexOf(change) : -1;
        if (now < 0)
            return;
        pending->replace(now, wanted);
        reviewAnew();
    });
}

void ChangesDesk::removePending(const QList<int> &rows)
{
    QList<std::pair<PendingChanges *, Change>> chosen;
    for (const auto row : rows)
        if (const auto place = m_model->placeOf(row); place.pending)
            chosen.append({place.pending, place.pending->changes().at(place.index)});
    for (const auto &[pending, change] : std::as_const(chosen))
        if (const auto index = pending->changes().indexOf(change); index >= 0) // what needed another one is gone with it
            pending->remove(index);
    reviewAnew();
}

/// An open review of what waits never offers what waits no more.
void ChangesDesk::reviewAnew()
{
    if (!m_page || !m_pageOfPending || m_page->review()->phase() != PlanReview::Phase::Reading)
        return;
    if (m_model->rowCount() == 0)
        Q_EMIT m_page->closeWanted();
    else
        reviewPending();
}

} // namespace trunkdesk
