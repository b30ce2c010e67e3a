// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// The part of MainWindow that puts it together, connects its actions and keeps its sizes.
#include "models/inventory/inventory.h"
#include "models/items/tabletext.h"
#include "views/dialogs/editdialog.h"
#include "views/dialogs/recordeditor.h"
#include "views/pages/collectionpage.h"
#include "views/pages/ondemandpage.h"
#include "views/pages/startpage.h"
#include "views/theme/appearance.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/recordtable.h"
#include "views/window/activitypanel.h"
#include "views/window/bottompanel.h"
#include "views/window/detailspane.h"
#include "views/window/foldaway.h"
#include "views/window/mainwindow.h"
#include "views/window/modebar.h"
#include "views/window/searchpalette.h"
#include "views/window/sidebar.h"
#include "views/window/statusstrip.h"
#include "views/window/windowactions.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

// In less the page has no room to say anything: the details and the panel wait to be asked for.
static constexpr int roomForDetails = 1180;
static constexpr int roomForPanel = 680;

static QSplitter *splitter(Qt::Orientation orientation, const char *name, const QList<QWidget *> &widgets, QWidget *parent)
{
    auto *made = new QSplitter(orientation, parent);
    made->setObjectName(QLatin1StringView(name));
    made->setHandleWidth(1);
    for (auto *widget : widgets)
        made->addWidget(widget);
    return made;
}

void MainWindow::build()
{
    auto *top = new QWidget(this);
    m_modeBar = new ModeBar(top);
    m_menus = new QMenuBar(top);
    auto *topColumn = new QVBoxLayout(top);
    topColumn->setContentsMargins({});
    topColumn->setSpacing(0);
    topColumn->addWidget(m_modeBar);
    topColumn->addWidget(m_menus);
    setMenuWidget(top);
    m_actions->fillMenuBar(m_menus, m_appearance);
    m_accountActions->fillMenu(m_actions->accountMenu, {m_actions->refresh, m_actions->stop});
    m_accountMenu = new QMenu(this);
    m_accountMenu->setObjectName(u"accountMenu"_s);
    m_accountMenu->setToolTipsVisible(true);
    m_accountActions->fillContextMenu(m_accountMenu);

    m_toolBar = new QToolBar(tr("Tools"), this);
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_actions->fillToolBar(m_toolBar);
    addToolBar(m_toolBar);

    m_sideBar = new SideBar;
    auto *middle = new QWidget;
    m_messages = new MessageBar(middle);
    m_pages = new QStackedWidget(middle);
    m_pages->setObjectName(u"pages"_s);
    m_pages->setMinimumWidth(380);
    auto *middleColumn = new QVBoxLayout(middle);
    middleColumn->setContentsMargins({});
    middleColumn->setSpacing(0);
    middleColumn->addWidget(m_messages);
    middleColumn->addWidget(m_pages, 1);
    m_start = new StartPage;
    m_collection = new CollectionPage;
    m_onDemand = new OnDemandPage;
    m_record = new RecordPage;
    for (auto *page : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_collection), static_cast<QWidget *>(m_onDemand), static_cast<QWidget *>(m_record)})
        m_pages->addWidget(page);
    connectPage(m_collection);
    connectPage(m_onDemand);
    connectPage(m_record);

    m_details = new DetailsPane;
    m_panel = new BottomPanel;
    m_activity = new ActivityPanel;
    m_panel->addTab(m_activity, tr("Activity"), 30);
    m_inner = splitter(Qt::Horizontal, "innerSplitter", {middle, m_details}, this);
    m_down = splitter(Qt::Vertical, "downSplitter", {m_inner, m_panel}, this);
    m_across = splitter(Qt::Horizontal, "acrossSplitter", {m_sideBar, m_down}, this);
    m_inner->setStretchFactor(0, 1);
    m_down->setStretchFactor(0, 1);
    m_across->setStretchFactor(1, 1);
    m_inner->setCollapsible(0, false);
    m_down->setCollapsible(0, false);
    m_across->setCollapsible(1, false);
    setCentralWidget(m_across);
    m_foldDetails = new FoldAway(m_actions->showDetails, this, Qt::Horizontal, roomForDetails);
    m_foldPanel = new FoldAway(m_actions->showPanel, this, Qt::Vertical, roomForPanel);

    m_status = new StatusStrip;
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setContentsMargins({});

    m_search = new SearchPalette(this);
    connect(m_search, &SearchPalette::recordChosen, this, [this](const Inventory *inventory, const RecordId &id) {
        for (auto *controller : std::as_const(m_accounts))
            if (controller->inventory() == inventory)
                return showRecord(controller, id);
    });
    connect(m_start, &StartPage::sandboxWanted, this, &MainWindow::sandboxWanted);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::openFileWanted);
    connect(m_start, &StartPage::openFolderWanted, this, &MainWindow::openFolderWanted);
    connect(m_details, &DetailsPane::historyEntryWanted, this, &MainWindow::historyEntryWanted);
    connect(m_details, &DetailsPane::recordLinked, this, [this](const RecordId &id) { showRecord(m_current, id); });
    connect(m_panel, &BottomPanel::closeWanted, m_actions->showPanel, [this] { m_actions->showPanel->setChecked(false); });
    connect(m_sideBar, &SideBar::placeWanted, this, [this](const Inventory *inventory, const ResourceKind *kind) {
        for (auto *controller : std::as_const(m_accounts))
            if (controller->inventory() == inventory)
                return showKind(controller, kind);
    });
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::contextChanged, this, &MainWindow::noteContext);
    connect(page, &Page::kindWanted, this, [this](const ResourceKind *kind) {
        if (m_current)
            showKind(m_current, kind);
    });
    connect(page, &Page::recordActivated, this, [this](const RecordId &id) {
        if (m_current && id.isValid())
            activate(id);
    });
    connect(page, &Page::recordLinked, this, [this](const RecordId &id) {
        if (m_current)
            showRecord(m_current, id);
    });
    connect(page, &Page::editWanted, this, [this](const RecordId &id, const QByteArray &field) {
        if (m_current && m_current->whyNot(AccountController::Deed::Edit, id.kind).isEmpty())
            m_current->editRecord(id, field);
    });
    connect(page, &Page::simulateWanted, m_actions->simulate, &QAction::trigger);
    connect(page, &Page::messageRaised, this, &MainWindow::showMessage);
    connect(page, &Page::removeWanted, this, [this](const QList<RecordId> &ids) {
        if (m_current)
            remove(ids);
    });
    connect(page, &Page::menuWanted, this, [this](const QPoint &place) {
        updateContext();
        m_actions->recordMenu->popup(place);
    });
    connect(page, &Page::copied, this, [this](const QString &what) { showMessage({Message::Severity::Information, what}); });
}

void MainWindow::connectActions()
{
    const auto *a = m_actions;
    const auto on = [this](QAction *action, auto &&run) { connect(action, &QAction::triggered, this, run); };
    on(a->openSandbox, [this] { Q_EMIT sandboxWanted(); });
    on(a->openFile, [this] { Q_EMIT openFileWanted(); });
    on(a->openFolder, [this] { Q_EMIT openFolderWanted(); });
    on(a->saveSnapshot, [this] { m_current->saveSnapshot(); });
    on(a->closeAccount, [this] {
        if (!asksAboutUnsaved([this] { Q_EMIT closeWanted(m_current); }))
            Q_EMIT closeWanted(m_current);
    });
    on(a->quit, [this] { close(); });
    on(a->refresh, [this] { m_current->refresh(); });
    on(a->stop, [this] { m_current->cancel(); });
    on(a->create, [this] { createHere(); });
    connect(a, &WindowActions::createWanted, this, [this](const ResourceKind *kind, const QString &parent) { m_current->createRecord(*kind, parent); });
    connect(a, &WindowActions::attachWanted, this, [this](const ResourceKind *kind, const QString &parent) { m_current->attachRecords(*kind, parent); });
    on(a->edit, [this] { m_current->editRecord(currentPage()->context().current); });
    on(a->duplicate, [this] { m_current->duplicateRecord(currentPage()->context().current); });
    on(a->remove, [this] {
        const auto context = currentPage()->context();
        remove(context.selected.isEmpty() ? QList<RecordId>{context.current} : context.selected);
    });
    on(a->detach, [this] { m_current->detachRecords(currentPage()->context().selected); });
    on(a->attach, [this] {
        const auto context = currentPage()->context();
        m_current->attachRecords(*context.kind, context.parent);
    });
    on(a->copy, [this] { copyFocused(); });
    on(a->copyCsv, [this] {
        if (const auto *table = currentPage() ? currentPage()->table() : nullptr)
            QApplication::clipboard()->setText(table->selectionAsCsv());
    });
    on(a->copyJson, [this] { copyJson(); });
    on(a->selectAll, [this] {
        if (auto *table = currentPage() ? currentPage()->table() : nullptr)
            table->selectAll();
    });
    on(a->find, [this] {
        if (auto *page = currentPage())
            page->focusFilter();
    });
    on(a->search, [this] { searchEverything(); });
    const auto found = a->toBeFound() + m_accountActions->all();
    for (const auto *action : found)
        connect(action, &QAction::triggered, m_search, [this, action] { m_search->noteUsed(action); });
    connect(a->createMenu, &QMenu::triggered, m_search, &SearchPalette::noteUsed);
    on(a->back, [this] { goBack(); });
    on(a->forward, [this] { goForward(); });
    on(a->shortcuts, [this] { showShortcuts(); });
    on(a->about, [this] { showAbout(); });
    for (const auto *action : {a->showSideBar, a->showDetails, a->showPanel})
        connect(action, &QAction::toggled, this, &MainWindow::showParts);
    connect(a->columnsMenu, &QMenu::aboutToShow, this, [this] {
        m_actions->columnsMenu->clear();
        if (auto *table = currentPage() ? currentPage()->table() : nullptr) {
            Q_EMIT table->columnsMenu()->aboutToShow(); // fills it
            m_actions->columnsMenu->addActions(table->columnsMenu()->actions());
        }
    });
}

void MainWindow::createHere()
{
    if (auto *action = m_actions->createMenu->defaultAction())
        return action->trigger();
    if (auto *button = m_toolBar->widgetForAction(m_actions->create); button && button->isVisible())
        m_actions->createMenu->popup(button->mapToGlobal(button->rect().bottomLeft()));
    else
        m_actions->createMenu->popup(mapToGlobal(rect().center()));
}

void MainWindow::copyFocused()
{
    auto *focused = QApplication::focusWidget();
    if (focused && focused->metaObject()->indexOfSlot("copySelection()") >= 0)
        QMetaObject::invokeMethod(focused, "copySelection");
    else if (focused && focused->metaObject()->indexOfSlot("copy()") >= 0)
        QMetaObject::invokeMethod(focused, "copy");
    else if (auto *table = currentPage() ? currentPage()->table() : nullptr)
        table->copySelection();
}

void MainWindow::copyJson()
{
    const auto *page = currentPage();
    const auto ids = page ? page->context().selected : QList<RecordId>();
    if (!ids.isEmpty())
        QApplication::clipboard()->setText(QString::fromUtf8(recordsAsJson(*m_current->inventory(), ids)));
}

static QString keptUnder(const QAction *action)
{
    return u"window/"_s + action->objectName();
}

void MainWindow::restoreSizes()
{
    const QSettings settings;
    const QSize frame(8, 36); // of the window manager, about
    resize(QSize(1360, 820).boundedTo(screen()->availableSize() - frame));
    m_across->setSizes({244, 1116});
    m_inner->setSizes({854, 262});
    m_down->setSizes({572, 188}); // the tabs and three problems
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    const auto split = [&settings](QSplitter *part) { part->restoreState(settings.value(u"window/"_s + part->objectName()).toByteArray()); };
    split(m_across);
    split(m_inner);
    split(m_down);
    for (auto *part : {m_across, m_inner, m_down})
        part->setHandleWidth(1); // the kept state has its own
    m_actions->showSideBar->setChecked(settings.value(keptUnder(m_actions->showSideBar), true).toBool());
    m_foldDetails->restore(settings.value(keptUnder(m_actions->showDetails)));
    m_foldPanel->restore(settings.value(keptUnder(m_actions->showPanel)));
}

void MainWindow::keepSizes() const
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    for (const auto *part : {m_across, m_inner, m_down})
        settings.setValue(u"window/"_s + part->objectName(), part->saveState());
    settings.setValue(keptUnder(m_actions->showSideBar), m_actions->showSideBar->isChecked());
    settings.setValue(keptUnder(m_actions->showDetails), m_foldDetails->kept());
    settings.setValue(keptUnder(m_actions->showPanel), m_foldPanel->kept());
}

bool MainWindow::isWriting() const
{
    return std::any_of(m_accounts.begin(), m_accounts.end(), [](const AccountController *controller) { return controller->isWriting(); });
}

bool MainWindow::asksAboutUnsaved(const std::function<void()> &go)
{
    QList<RecordEditor *> dirty = m_record->findChildren<RecordEditor *>();
    dirty.removeIf([](const RecordEditor *editor) { return !editor->isDirty(); });
    if (dirty.isEmpty())
        return false;
    askToDiscard(this, [this, go] {
        const auto editors = m_record->findChildren<RecordEditor *>();
        for (auto *editor : editors)
            editor->revert();
        go();
    });
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (asksAboutUnsaved([this] { close(); }))
        return event->ignore();
    m_closing = isWriting();
    if (m_closing) {
        // A write that is broken off leaves nobody knowing what became of it; updateContext() closes when none is left.
        for (auto *controller : std::as_const(m_accounts))
            if (controller->isWriting())
                controller->cancel();
        showMessage({Message::Severity::Warning, tr("The step that is under way is ended first; then the window closes.")});
        return event->ignore();
    }
    keepSizes();
    if (auto *table = currentPage() ? currentPage()->table() : nullptr)
        table->keepColumns();
    QMainWindow::closeEvent(event);
}

static QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    const auto urls = data->urls();
    for (const auto &url : urls)
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const auto paths = localPaths(event->mimeData());
    event->acceptProposedAction();
    if (!paths.isEmpty())
        Q_EMIT pathsDropped(paths);
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"aboutBox"_s);
    box->setWindowTitle(tr("About Trunkdesk"));
    box->setTextFormat(Qt::PlainText);
    // In one text: the box keeps a second, explaining one as narrow as its title.
    box->setText(tr("Trunkdesk %1").arg(QStringLiteral(TRUNKDESK_VERSION)) + u"\n\n"_s
        + tr("A desktop console for SIP trunking accounts. Free software under the MIT licence, made with Qt %1.").arg(QString::fromLatin1(qVersion())));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace trunkdesk
