// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/window/mainwindow.h"

#include "models/inventory/inventory.h"
#include "models/schema/tabkinds.h"
#include "views/pages/collectionpage.h"
#include "views/pages/ondemandpage.h"
#include "views/pages/startpage.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/recordtable.h"
#include "views/window/activitypanel.h"
#include "views/window/bottompanel.h"
#include "views/window/detailspane.h"
#include "views/window/modebar.h"
#include "views/window/readingorder.h"
#include "views/window/searchpalette.h"
#include "views/window/sidebar.h"
#include "views/window/statusstrip.h"
#include "views/window/windowactions.h"

#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static constexpr int longestPast = 50;

MainWindow::MainWindow(Appearance *appearance, QWidget *parent)
    : QMainWindow(parent), m_appearance(appearance), m_contextTimer(new QTimer(this)), m_actions(new WindowActions(this)), m_accountActions(new AccountActions(this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    m_contextTimer->setSingleShot(true);
    connect(m_contextTimer, &QTimer::timeout, this, &MainWindow::updateContext);
    build();
    connectActions();
    connectAccounts();
    connectProblems();
    restoreSizes();
    makeCurrent(nullptr);
}

MainWindow::~MainWindow()
{
    // The accounts outlive the window; what still points at them goes first.
    m_contextTimer->stop();
    for (auto *controller : std::as_const(m_accounts))
        controller->disconnect(this);
}

void MainWindow::addAccount(AccountController *controller)
{
    if (m_accounts.contains(controller))
        return;
    m_accounts.append(controller);
    m_inventories.insert(controller, controller->inventory());
    showClosedAccounts();
    m_sideBar->addAccount(controller->inventory());
    m_search->addInventory(controller->inventory());
    connect(controller, &AccountController::messageRaised, this, [this, controller](const Message &message) {
        showMessage(message);
        m_messageFrom = controller;
    });
    connect(controller, &AccountController::permissionsChanged, this, &MainWindow::noteContext);
    connect(controller, &AccountController::progressChanged, this, &MainWindow::noteContext);
    connect(controller, &AccountController::recordWanted, this, [this, controller](const RecordId &id) { showRecord(controller, id); });
    connect(controller->inventory(), &Inventory::accountChanged, this, &MainWindow::updateTitle);
    connect(controller, &QObject::destroyed, this, [this](QObject *gone) {
        removeAccount(static_cast<AccountController *>(gone)); // only its address counts here
    });
    Q_EMIT accountAdded(controller);
    if (const auto *first = m_sideBar->firstKind(controller->inventory()))
        showKind(controller, first);
    Q_EMIT accountsChanged();
}

void MainWindow::removeAccount(AccountController *controller)
{
    if (!m_accounts.removeOne(controller))
        return;
    Q_EMIT accountsChanged();
    m_search->removeInventory(m_inventories.value(controller));
    if (m_messageFrom == controller)
        m_messages->dismiss(); // what it has to say, and offers to do, goes with it
    const auto stale = [controller](const Place &place) { return place.controller.isNull() || place.controller == controller; };
    m_past.removeIf(stale);
    m_future.removeIf(stale);
    if (stale(m_place)) {
        m_place = {};
        m_collection->leave();
        m_onDemand->leave();
        m_record->leave();
        m_details->clear();
        m_activity->setActivity(nullptr);
        m_status->setController(nullptr);
        m_current = nullptr;
    }
    if (const auto inventory = m_inventories.take(controller))
        m_sideBar->removeAccount(inventory);
    showClosedAccounts();
    if (m_current)
        return updateContext();
    if (!m_past.isEmpty())
        go(m_past.takeLast(), false);
    else if (!m_accounts.isEmpty())
        showKind(m_accounts.constLast(), m_sideBar->firstKind(m_accounts.constLast()->inventory()));
    else
        makeCurrent(nullptr);
}

void MainWindow::showAccount(AccountController *controller)
{
    if (m_current != controller)
        showKind(controller, m_sideBar->firstKind(controller->inventory()));
}

void MainWindow::showKind(AccountController *controller, const ResourceKind *kind)
{
    go({controller, kind, {}});
}

void MainWindow::showField(AccountController *controller, const RecordId &id, const QByteArray &field)
{
    if (id.isValid() && id.id.isEmpty() && !controller->inventory()->contains(id)) { // all of them are meant
        if (const auto *parent = id.parent.isEmpty() ? nullptr : parentKind(*id.kind))
            return showRecord(controller, {parent, {}, id.parent});
        return showKind(controller, id.kind);
    }
    showRecord(controller, id);
    if (!field.isEmpty() && m_place.controller == controller && m_place.record == id && currentPage() == m_record)
        m_record->showField(field);
}

void MainWindow::showRecord(AccountController *controller, const RecordId &id)
{
    if (!controller->inventory()->contains(id))
        return;
    m_search->noteShown(controller->inventory(), id);
    if (!tabKinds(*id.kind).isEmpty())
        return go({controller, id.kind, id});
    const auto *parent = parentKind(*id.kind);
    if (m_place.controller == controller && currentPage() && currentPage()->selectRecord(id))
        return updateContext();
    if (parent && !id.parent.isEmpty())
        go({controller, parent, {parent, {}, id.parent}});
    else
        go({controller, id.kind, {}});
    if (currentPage())
        currentPage()->selectRecord(id);
}

void MainWindow::go(const Place &place, bool remember)
{
    if (!place.controller || !place.kind)
        return;
    if (m_place.controller && m_place != place && asksAboutUnsaved([this, place, remember] { go(place, remember); })) {
        // One is still here; the side bar marks what was clicked only after it has told of it.
        QTimer::singleShot(0, this, [this] {
            if (m_place.controller)
                m_sideBar->showPlace(m_place.controller->inventory(), m_place.kind);
        });
        return;
    }
    if (remember && m_place.controller && m_place != place) {
        m_past.append(m_place);
        if (m_past.size() > longestPast)
            m_past.removeFirst();
        m_future.clear();
    }
    // A page that a piece of work covered keeps its rows and what is chosen there.
    const bool covered = m_place == place && currentTool();
    const bool same = m_place == place;
    m_place = place;
    makeCurrent(place.controller);
    if (place.record.isValid()) {
        if (!same || (m_pages->currentWidget() != m_record && !covered))
            m_record->setRecord(place.controller, place.record);
        m_pages->setCurrentWidget(m_record);
    } else if (place.kind->onDemand && place.controller->readsPages()) {
        if (!same || (m_pages->currentWidget() != m_onDemand && !covered))
            m_onDemand->setCollection(place.controller, place.kind);
        m_pages->setCurrentWidget(m_onDemand);
    } else {
        if (!same || (m_pages->currentWidget() != m_collection && !covered))
            m_collection->setCollection(place.controller, place.kind);
        m_pages->setCurrentWidget(m_collection);
    }
    m_sideBar->showPlace(place.controller->inventory(), place.kind);
    // From the side bar one goes on with the arrows; from anywhere else the rows are next.
    if (!m_sideBar->hasFocus())
        currentPage()->focusRows();
    updateContext();
}

void MainWindow::goBack()
{
    if (m_past.isEmpty() || asksAboutUnsaved([this] { goBack(); }))
        return;
    m_future.append(m_place);
    go(m_past.takeLast(), false);
}

void MainWindow::goForward()
{
    if (m_future.isEmpty() || asksAboutUnsaved([this] { goForward(); }))
        return;
    m_past.append(m_place);
    go(m_future.takeLast(), false);
}

void MainWindow::makeCurrent(AccountController *controller)
{
    if (!controller) {
        m_pages->setCurrentWidget(m_start);
        m_start->setFocus();
    }
    if (m_current != controller || !controller) {
        m_current = controller;
        m_status->setController(controller);
        m_activity->setActivity(controller ? controller->activity() : nullptr);
    }
    showParts();
    updateTitle();
    updateContext();
}

void MainWindow::showParts()
{
    // Beside the start page there is nothing to detail or to follow, and to list only what can be opened.
    const bool anything = m_current || !m_listed.isEmpty();
    m_sideBar->setVisible(anything && m_actions->showSideBar->isChecked());
    m_details->setVisible(m_current && !currentTool() && m_actions->showDetails->isChecked());
    m_panel->setVisible(m_current && m_actions->showPanel->isChecked());
    m_actions->showSideBar->setEnabled(anything);
    for (auto *action : {m_actions->showDetails, m_actions->showPanel})
        action->setEnabled(m_current);
}

void MainWindow::updateTitle()
{
    m_modeBar->setAccount(m_current ? std::optional(m_current->inventory()->account()) : std::nullopt);
    if (!m_current)
        return setWindowTitle(tr("Trunkdesk"));
    const auto &account = m_current->inventory()->account();
    setWindowTitle(tr("%1 (%2) — Trunkdesk", "account and its mode").arg(account.name, modeWord(account.mode)));
}

Page *MainWindow::currentPage() const
{
    return m_current ? qobject_cast<Page *>(m_pages->currentWidget()) : nullptr;
}

void MainWindow::searchEverything()
{
    updateContext();
    m_search->open(m_actions->toBeFound() + m_accountActions->all());
}

void MainWindow::noteContext()
{
    m_contextTimer->start(0); // selections and progress come in bursts
}

void MainWindow::updateContext()
{
    m_contextTimer->stop();
    const auto *page = currentPage();
    m_actions->update(m_current, page);
    updateAccountActions();
    m_actions->back->setEnabled(!m_past.isEmpty());
    m_actions->forward->setEnabled(!m_future.isEmpty());
    const auto context = page ? page->context() : PageContext();
    if (m_current && context.current.isValid())
        m_details->setRecord(m_current->inventory(), context.current, int(context.selected.size()));
    else
        m_details->clear();
    Q_EMIT contextChanged();
    if (m_closing && !isWriting())
        close();
}

void MainWindow::activate(const RecordId &id)
{
    if (!tabKinds(*id.kind).isEmpty())
        return showRecord(m_current, id);
    if (m_current->whyNot(AccountController::Deed::Edit, id.kind).isEmpty())
        m_current->editRecord(id);
    else
        m_actions->showDetails->setChecked(true); // it can only be looked at
}

void MainWindow::remove(const QList<RecordId> &ids)
{
    if (ids.isEmpty())
        return;
    const bool attached = ids.first().kind->isAssociation();
    const auto why = m_current->whyNot(attached ? AccountController::Deed::Detach : AccountController::Deed::Remove, ids.first().kind);
    if (!why.isEmpty())
        return showMessage({Message::Severity::Information, why});
    if (attached)
        m_current->detachRecords(ids);
    else
        m_current->removeRecords(ids);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidgetList order;
    for (auto *part : {menuWidget(), static_cast<QWidget *>(m_toolBar), centralWidget(), static_cast<QWidget *>(statusBar())})
        order += readingOrder(part);
    auto *focused = focusWidget();
    while (focused && focused->focusProxy())
        focused = focused->focusProxy();
    const auto at = order.indexOf(focused);
    if (at < 0)
        return QMainWindow::focusNextPrevChild(next);
    order.at((at + (next ? 1 : order.size() - 1)) % order.size())->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::showMessage(const Message &message)
{
    m_messages->showMessage(message);
    m_messageFrom = nullptr;
}

void MainWindow::setEditorFactory(const RecordPage::EditorFactory &factory)
{
    m_record->setEditorFactory(factory);
}

} // namespace trunkdesk
