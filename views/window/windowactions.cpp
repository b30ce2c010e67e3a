// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/window/windowactions.h"

#include "views/theme/appearance.h"
#include "views/theme/icons.h"
#include "views/window/searchbox.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static constexpr auto tipProperty = "usualTip";

WindowActions::WindowActions(QWidget *window)
    : QObject(window), createMenu(new QMenu(window)), columnsMenu(new QMenu(window)), recordMenu(new QMenu(window)), m_window(window)
{
    makeFileActions();
    makeEditActions();
    makeViewActions();
    makeChangeActions();
    makeInsightActions();
    createMenu->setTitle(tr("&New"));
    createMenu->setObjectName(u"createMenu"_s);
    createMenu->setIcon(icon("plus"));
    createMenu->setToolTipsVisible(true);
    columnsMenu->setTitle(tr("&Columns"));
    columnsMenu->setObjectName(u"columnsMenu"_s);
    recordMenu->setObjectName(u"recordMenu"_s);
    recordMenu->setToolTipsVisible(true);
    recordMenu->addActions({edit, duplicate, attach, detach});
    recordMenu->addSeparator();
    recordMenu->addActions({editTogether, switchOn, switchOff, moveNumbers});
    recordMenu->addSeparator();
    recordMenu->addActions({copy, copyCsv, copyJson});
    recordMenu->addSeparator();
    recordMenu->addAction(remove);
}

QAction *WindowActions::make(const char *name, const QString &text, const char *iconName, const QList<QKeySequence> &keys, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    if (iconName)
        action->setIcon(icon(iconName));
    action->setShortcuts(keys);
    const auto key = action->shortcut().toString(QKeySequence::NativeText);
    const auto whole = key.isEmpty() ? tip : tr("%1 (%2)", "tooltip and key").arg(tip, key);
    action->setProperty(tipProperty, whole);
    action->setToolTip(whole);
    action->setStatusTip({});
    return action;
}

void WindowActions::makeFileActions()
{
    using K = QKeySequence;
    openSandbox = make("openSandbox", tr("Open the &Sandbox"), "sandbox", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_B)}, tr("Open an invented account to try things in"));
    openFile = make("openFile", tr("&Open…"), "open", {K(K::Open)}, tr("Open an exported file for reading"));
    openFolder = make("openFolder", tr("Open &Folder…"), nullptr, {K(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}, tr("Open all exported files of a folder as one account"));
    saveSnapshot = make("saveSnapshot", tr("Sa&ve Snapshot…"), "save", {K(K::Save)}, tr("Write what is known of this account to a file"));
    closeAccount = make("closeAccount", tr("&Close"), "close", {K(K::Close)}, tr("Close this account or file"));
    quit = make("quit", tr("&Quit"), "quit", {K(Qt::CTRL | Qt::Key_Q)}, tr("Close the window"));
    quit->setMenuRole(QAction::QuitRole);
    refresh = make("refresh", tr("&Refresh"), "refresh", {K(K::Refresh)}, tr("Read the account again"));
    stop = make("stop", tr("&Stop"), "cancel", {K(Qt::SHIFT | Qt::Key_F5)}, tr("Stop what is being done"));
    shortcuts = make("shortcuts", tr("&Keyboard Shortcuts"), "help", {K(K::HelpContents)}, tr("All keys of this window"));
    about = make("about", tr("&About Trunkdesk"), "info", {}, tr("Version and licence"));
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::makeEditActions()
{
    using K = QKeySequence;
    create = make("create", tr("New"), "plus", {K(K::New)}, tr("Make a record of the kind in view"));
    edit = make("edit", tr("&Edit…"), "edit", {K(Qt::Key_F2), K(Qt::CTRL | Qt::Key_E)}, tr("Change the chosen record"));
    edit->setIconText(tr("Edit"));
    duplicate = make("duplicate", tr("D&uplicate…"), "duplicate", {K(Qt::CTRL | Qt::Key_D)}, tr("Make a record like the chosen one"));
    duplicate->setIconText(tr("Duplicate"));
    remove = make("remove", tr("&Delete…"), "delete", {K(K::Delete)}, tr("Delete the chosen records"));
    remove->setIconText(tr("Delete"));
    attach = make("attach", tr("A&ttach…"), "attach", {K(Qt::CTRL | Qt::Key_T)}, tr("Attach what the account has"));
    detach = make("detach", tr("Detac&h…"), "detach", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_T)}, tr("Take the chosen records off; they stay in the account"));
    copy = make("copy", tr("&Copy"), "copy", {K(K::Copy)}, tr("Copy the chosen rows as text"));
    copyCsv = make("copyCsv", tr("Copy as CS&V"), nullptr, {K(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, tr("Copy the chosen rows with headings, for a spreadsheet"));
    copyJson = make("copyJson", tr("Copy as &JSON"), "json", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_J)}, tr("Copy the chosen records as they crossed the wire"));
    selectAll = make("selectAll", tr("Select &All"), nullptr, {K(K::SelectAll)}, tr("Choose every row in view"));
    find = make("find", tr("&Filter"), "filter", {K(K::Find)}, tr("Type to show only the rows that match"));
    search = make("search", tr("Search Ever&ything"), "search", {K(Qt::CTRL | Qt::Key_K)}, tr("Find any record of any account, or an action"));
}

void WindowActions::makeViewActions()
{
    using K = QKeySequence;
    back = make("back", tr("&Back"), nullptr, {K(K::Back)}, tr("Back to the page before"));
    forward = make("forward", tr("&Forward"), nullptr, {K(K::Forward)}, tr("Forward again"));
    showSideBar = make("showSideBar", tr("&Side Bar"), nullptr, {K(Qt::Key_F9)}, tr("Show or hide the accounts"));
    showDetails = make("showDetails", tr("&Details"), nullptr, {K(Qt::CTRL | Qt::Key_F10)}, tr("Show or hide the chosen record"));
    showPanel = make("showPanel", tr("&Panel"), nullptr, {K(Qt::CTRL | Qt::Key_F9)}, tr("Show or hide what goes on"));
    for (auto *action : {showSideBar, showDetails, showPanel}) {
        action->setCheckable(true);
        action->setChecked(true);
    }
}

void WindowActions::makeChangeActions()
{
    using K = QKeySequence;
    setUpTrunk = make("setUpTrunk", tr("Set Up a &Trunk…"), "trunk", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_U)}, tr("Make a trunk step by step, with who may call, where calls go and its numbers"));
    editTogether = make("editTogether", tr("Edit To&gether…"), "edit", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}, tr("Change one field of all chosen records"));
    switchOn = make("switchOn", tr("Switch &On…"), "ok", {}, tr("Switch the chosen records on, so that they take calls"));
    switchOff = make("switchOff", tr("Switch O&ff…"), "minus", {}, tr("Switch the chosen records off; they stay, and take no calls"));
    moveNumbers = make("moveNumbers", tr("Move &Numbers…"), "number", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_M)}, tr("Put many numbers on a trunk, or take them off: the chosen ones, a list, or a file"));
    drain = make("drain", tr("D&rain a Host…"), "target", {}, tr("Send no more calls to a host, in all open accounts, until it is put back"));
    compare = make("compare", tr("Co&mpare…"), "compare", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}, tr("Compare two accounts or files, and restore what differs"));
    reviewChanges = make("reviewChanges", tr("Re&view Changes"), "review", {K(Qt::CTRL | Qt::Key_Return)}, tr("Look at the collected changes, and apply them"));
    undoChanges = make("undoChanges", tr("&Undo Last Changes…"), "undo", {K(K::Undo)}, tr("Take back what was applied last, after a review"));
    changeHistory = make("changeHistory", tr("&History of Changes…"), "clock", {K(Qt::CTRL | Qt::Key_H)}, tr("What this console changed, and what can be taken back"));
}

void WindowActions::makeInsightActions()
{
    using K = QKeySequence;
    showProblems = make("showProblems", tr("&Problems"), "warning", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, tr("What is wrong or risky in this account"));
    nextProblem = make("nextProblem", tr("&Next Problem"), nullptr, {K(Qt::Key_F8)}, tr("Go to the next problem"));
    previousProblem = make("previousProblem", tr("Pre&vious Problem"), nullptr, {K(Qt::SHIFT | Qt::Key_F8)}, tr("Go to the problem before"));
    simulate = make("simulate", tr("&Simulate an Outage…"), "disaster", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, tr("Imagine hosts to be down, and see where calls go then"));
    tryCall = make("tryCall", tr("&Try a Call…"), "phone", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}, tr("Would a call be let in, and where would it go? Worked out here; nobody is called"));
    explainFailure = make("explainFailure", tr("&Explain a Failure…"), "help", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, tr("Paste an error code or a SIP answer, and see what it points at"));
    exportTable = make("exportTable", tr("&Table…"), "export", {}, tr("Write the table in view to a file: CSV or JSON"));
    exportTerraform = make("exportTerraform", tr("Terra&form…"), nullptr, {}, tr("Write this account as Terraform configuration with import blocks"));
    exportCurl = make("exportCurl", tr("c&url Script…"), nullptr, {}, tr("Write commands that would make this account's records anew"));
    exportReport = make("exportReport", tr("&Report…"), "file", {}, tr("Write a report of this account for reading on paper: PDF or HTML"));
    print = make("print", tr("&Print…"), nullptr, {K(K::Print)}, tr("Print a report of this account"));
    problemCodes = make("problemCodes", tr("&Problem Codes"), nullptr, {}, tr("Every check, what it means and what to do"));
}

void WindowActions::fillMenuBar(QMenuBar *bar, Appearance *appearance)
{
    const auto menu = [bar](const QString &title) {
        auto *made = bar->addMenu(title);
        made->setToolTipsVisible(true);
        return made;
    };
    auto *file = menu(tr("&File"));
    file->addActions({openSandbox, openFile, openFolder});
    file->addSeparator();
    file->addAction(saveSnapshot);
    auto *exports = file->addMenu(tr("E&xport"));
    exports->setObjectName(u"exportMenu"_s);
    exports->setToolTipsVisible(true);
    exports->addActions({exportTable, exportTerraform, exportCurl, exportReport});
    file->addAction(print);
    file->addSeparator();
    file->addAction(closeAccount);
    file->addSeparator();
    file->addAction(quit);
    auto *editing = menu(tr("&Edit"));
    editing->addMenu(createMenu);
    editing->addActions({edit, duplicate, remove});
    editing->addSeparator();
    editing->addActions({attach, detach});
    editing->addSeparator();
    editing->addActions({copy, copyCsv, copyJson, selectAll});
    editing->addSeparator();
    editing->addActions({find, search});
    auto *view = menu(tr("&View"));
    view->addActions({back, forward});
    view->addSeparator();
    view->addActions({showSideBar, showDetails, showPanel});
    view->addMenu(columnsMenu);
    view->addSeparator();
    fillLookMenu(view->addMenu(tr("&Theme")), appearance);
    accountMenu = menu(tr("&Account"));
    auto *changes = menu(tr("&Changes"));
    changes->addAction(setUpTrunk);
    changes->addSeparator();
    changes->addActions({editTogether, switchOn, switchOff, moveNumbers, drain});
    changes->addSeparator();
    changes->addActions({reviewChanges, undoChanges, changeHistory});
    changes->addSeparator();
    changes->addAction(compare);
    auto *tools = menu(tr("&Tools"));
    tools->addActions({showProblems, nextProblem, previousProblem});
    tools->addSeparator();
    tools->addActions({simulate, tryCall, explainFailure});
    auto *help = menu(tr("&Help"));
    help->addActions({shortcuts, problemCodes, about});
    // Create has a key but stands in the tool bar alone; without this the key would need the tool bar to be in view.
    m_window->addAction(create);
}

void WindowActions::fillLookMenu(QMenu *menu, Appearance *appearance)
{
    menu->setObjectName(u"themeMenu"_s);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const char *name, Appearance::Look look) {
        auto *action = menu->addAction(text);
        action->setObjectName(QLatin1StringView(name));
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setProperty("longText", tr("Theme: %1").arg(text));
        m_looks.append(action);
        action->setChecked(appearance->look() == look);
        connect(action, &QAction::triggered, appearance, [appearance, look] { appearance->setLook(look); });
        connect(appearance, &Appearance::lookChanged, action, [=] { action->setChecked(appearance->look() == look); });
    };
    add(tr("Like the &System"), "themeSystem", Appearance::Look::System);
    add(tr("&Light"), "themeLight", Appearance::Look::Light);
    add(tr("&Dark"), "themeDark", Appearance::Look::Dark);
}

void WindowActions::fillToolBar(QToolBar *bar)
{
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    create->setMenu(createMenu);
    bar->addActions({create, edit, duplicate, remove, refresh});
    for (auto *action : {create, edit, duplicate, remove, refresh}) {
        auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action));
        button->setObjectName(action->objectName() + "Button"_L1);
        button->setAutoRaise(action == refresh);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(action->iconText());
        if (action == create)
            button->setPopupMode(QToolButton::InstantPopup);
    }
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    m_reviewButton = new QPushButton(reviewChanges->icon(), {}, bar);
    m_reviewButton->setObjectName(u"reviewChangesButton"_s);
    m_reviewButton->setAutoDefault(false);
    m_reviewButton->setFocusPolicy(Qt::TabFocus);
    connect(m_reviewButton, &QPushButton::clicked, reviewChanges, &QAction::trigger);
    bar->addWidget(m_reviewButton);
    updateReview();
    bar->addWidget(new SearchBox(search, bar));
}

QList<QAction *> WindowActions::all() const
{
    return {openSandbox, openFile, openFolder, saveSnapshot, closeAccount, quit, create, edit, duplicate, remove, attach, detach, copy, copyCsv, copyJson,
        selectAll, find, search, back, forward, showSideBar, showDetails, showPanel, refresh, stop, setUpTrunk, editTogether, switchOn, switchOff, moveNumbers, drain, compare, reviewChanges, undoChanges, changeHistory, showProblems, nextProblem, previousProblem,
        simulate, tryCall, explainFailure, exportTable, exportTerraform, exportCurl, exportReport, print, shortcuts, problemCodes};
}

QList<QAction *> WindowActions::toBeFound() const
{
    QList<QAction *> actions{edit, refresh, find, openFile, saveSnapshot};
    actions += createMenu->actions(); // says what create makes
    for (auto *action : all() + m_looks + QList<QAction *>{about})
        if (!actions.contains(action) && action != search && action != create)
            actions.append(action);
    actions.removeIf([](const QAction *action) { return action->isSeparator(); });
    return actions;
}

} // namespace trunkdesk
