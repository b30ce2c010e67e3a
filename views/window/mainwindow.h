// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/account.h"
#include "models/changes/journal.h"
#include "models/checks/finding.h"
#include "views/pages/recordpage.h"
#include "views/window/accountactions.h"
#include "views/window/accountcontroller.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <functional>

class QMenu;
class QMenuBar;
class QSplitter;
class QStackedWidget;
class QTimer;
class QToolBar;

namespace trunkdesk {

class ActivityPanel;
class Appearance;
class BottomPanel;
class CollectionPage;
class DetailsPane;
class FoldAway;
class MessageBar;
class OnDemandPage;
class ModeBar;
class SearchPalette;
class SideBar;
class StartPage;
class StatusStrip;
class ToolPage;
class WindowActions;

/// The console: accounts at the left, pages in the middle, the chosen record at the right, what goes on below. It reads
/// inventories through the item models and hands every wish to the controller of the account in view.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Appearance *appearance, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Lists the account and shows its first kind. The controller is borrowed; when it dies the account is gone from the window.
    void addAccount(AccountController *controller);
    void removeAccount(AccountController *controller);
    [[nodiscard]] AccountController *currentAccount() const { return m_current; } ///< null: none is open
    [[nodiscard]] QList<AccountController *> accounts() const { return m_accounts; }

    /// The accounts that a person added, open or not; those that are not stand in the side bar to be opened.
    void setListedAccounts(const QList<Account> &accounts);
    [[nodiscard]] AccountController *openAccount(const QString &accountId) const; ///< null: it is not open

    void showAccount(AccountController *controller); ///< its first kind, unless it is in view
    void showKind(AccountController *controller, const ResourceKind *kind);
    /// Its own page when others live under it, else the table that it stands in, with its row chosen.
    void showRecord(AccountController *controller, const RecordId &id);
    /// The record, and on its own page the place where the field can be seen or edited. A record without an id stands for all of its kind.
    void showField(AccountController *controller, const RecordId &id, const QByteArray &field);
    [[nodiscard]] AccountController *controllerOf(const Inventory *inventory) const; ///< null: it is not open
    [[nodiscard]] PageContext context() const; ///< of the page in view; empty beside a piece of work
    void showMessage(const Message &message);
    /// Shows a piece of work in the middle; the window owns it from now on. It stays alive beside the other pages until it is closed.
    void showTool(ToolPage *tool);
    [[nodiscard]] ToolPage *currentTool() const; ///< null: a page of an account is in view

    void setPendingCount(int count); ///< changes that wait for a review, of all accounts
    void setEditorFactory(const RecordPage::EditorFactory &factory);
    [[nodiscard]] BottomPanel *panel() const { return m_panel; }
    [[nodiscard]] WindowActions *actions() const { return m_actions; }
    [[nodiscard]] Page *currentPage() const; ///< null: the start page
    /// What was changed on a record, for the details beside it; asked for when somebody looks.
    void setHistorySource(const std::function<QList<RecordEvent>(const Inventory &, const RecordId &)> &source);
    void updateHistory(); ///< it may answer differently now

Q_SIGNALS:
    void accountAdded(trunkdesk::AccountController *controller);
    void contextChanged(); ///< another page, account or record is in view or chosen
    void fixWanted(trunkdesk::AccountController *controller, const trunkdesk::Finding &finding, int fix);
    void problemsOfRecordWanted(trunkdesk::AccountController *controller, const trunkdesk::RecordId &id);
    void historyEntryWanted(const QString &id); ///< a plan that was applied is to be shown as a whole
    void sandboxWanted();
    void openFileWanted();
    void openFolderWanted();
    void pathsDropped(const QStringList &paths); ///< files and folders, to be opened together as one
    void closeWanted(trunkdesk::AccountController *controller);
    void accountsChanged(); ///< one was opened or closed
    void compareWanted(const QString &accountId); ///< with another one
    void accountDeedWanted(trunkdesk::AccountDeed deed, const QString &accountId);
    void accountsListed(const QList<trunkdesk::Account> &accounts);

protected:
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Place
    {
        QPointer<AccountController> controller;
        const ResourceKind *kind = nullptr;
        RecordId record; ///< valid: its page; else the kind's table

        friend bool operator==(const Place &, const Place &) = default;
    };

    void build();
    void connectActions();
    void connectAccounts();
    void connectProblems();
    void showClosedAccounts();
    void updateAccountActions();
    void connectPage(Page *page);
    void go(const Place &place, bool remember = true);
    void closeTool(ToolPage *tool);
    void leaveTool();
    void goBack();
    /// With changes on the page that were not saved: asks, and goes on once they are discarded. False: there are none.
    [[nodiscard]] bool asksAboutUnsaved(const std::function<void()> &go);
    void goForward();
    void makeCurrent(AccountController *controller);
    void showParts();
    void noteContext();
    void updateContext();
    void updateTitle();
    void createHere();
    void activate(const RecordId &id);
    void remove(const QList<RecordId> &ids);
    void copyFocused();
    void copyJson();
    [[nodiscard]] bool isWriting() const;
    void restoreSizes();
    void keepSizes() const;
    void searchEverything();
    void showShortcuts();
    void showAbout();

    Appearance *m_appearance;
    QList<AccountController *> m_accounts;
    QHash<const AccountController *, QPointer<Inventory>> m_inventories; ///< a controller that is going cannot be asked any more
    QList<Account> m_listed;
    QPointer<AccountController> m_current;
    const AccountController *m_messageFrom = nullptr; ///< whose message stands in the bar; only its address counts
    bool m_closing = false; ///< as soon as no change is under way any more
    QList<Place> m_past;
    QList<Place> m_future;
    Place m_place;
    QTimer *m_contextTimer;

    WindowActions *m_actions;
    AccountActions *m_accountActions;
    QMenu *m_accountMenu; ///< over the side bar
    ModeBar *m_modeBar;
    QMenuBar *m_menus;
    QToolBar *m_toolBar;
    SideBar *m_sideBar;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    StartPage *m_start;
    CollectionPage *m_collection;
    OnDemandPage *m_onDemand;
    RecordPage *m_record;
    DetailsPane *m_details;
    BottomPanel *m_panel;
    ActivityPanel *m_activity;
    StatusStrip *m_status;
    SearchPalette *m_search;
    QSplitter *m_across; ///< side bar | the rest
    QSplitter *m_down;   ///< pages and details | panel
    QSplitter *m_inner;  ///< pages | details
    FoldAway *m_foldDetails;
    FoldAway *m_foldPanel;
};

} // namespace trunkdesk
