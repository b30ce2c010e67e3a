// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/problemswork.h"

#include "app/desktop/changesdesk.h"
#include "app/desktop/ignoredstore.h"
#include "app/desktop/networkaccount.h"
#include "models/core/displaytext.h"
#include "models/items/findingwords.h"
#include "models/schema/tabkinds.h"
#include "views/problems/codespage.h"
#include "views/problems/fixing.h"
#include "views/problems/problemspanel.h"
#include "views/problems/problemstable.h"
#include "views/problems/problemstools.h"
#include "views/problems/severitylook.h"
#include "views/theme/icons.h"
#include "views/window/bottompanel.h"
#include "views/window/mainwindow.h"
#include "views/window/windowactions.h"

#include <algorithm>

namespace trunkdesk {

using Scope = FindingsFilter::Scope;
using Deed = AccountController::Deed;

ProblemsWork::ProblemsWork(MainWindow *window, ChangesDesk *changes, const QString &dataFolder, QObject *parent)
    : QObject(parent), m_window(window), m_changes(changes), m_ignored(new IgnoredStore(dataFolder, this)), m_model(new FindingsModel(this)), m_panel(new ProblemsPanel(m_model))
{
    m_model->setJudge([this](const Inventory &inventory, const Fix &fix) {
        const auto *controller = m_window->controllerOf(&inventory);
        return controller ? whyNotFix(*controller, fix) : QString();
    });
    window->panel()->addTab(m_panel, tr("Problems"), 10);
    window->panel()->setTools(m_panel, m_panel->tools());
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ProblemsWork::count);
    const auto *actions = window->actions();
    connect(actions->showProblems, &QAction::triggered, this, [this] {
        showPanel();
        m_panel->focusRows();
    });
    connect(actions->nextProblem, &QAction::triggered, this, [this] { step(1); });
    connect(actions->previousProblem, &QAction::triggered, this, [this] { step(-1); });
    connect(actions->problemCodes, &QAction::triggered, this, [this] { showCodes(); });
    connect(window, &MainWindow::accountAdded, this, &ProblemsWork::takeAccount);
    connect(window, &MainWindow::contextChanged, this, &ProblemsWork::noteContext);
    connect(window, &MainWindow::accountsChanged, this, &ProblemsWork::countLater);
    connect(window, &MainWindow::fixWanted, this, [this](AccountController *controller, const Finding &finding, int number) { fix(controller->inventory(), finding, number); });
    connect(window, &MainWindow::problemsOfRecordWanted, this, [this] {
        noteContext();
        showPanel();
        m_panel->showScope(Scope::Record);
        m_panel->focusRows();
    });
    connect(m_ignored, &IgnoredStore::troubled, this, [this](const QString &why) { m_window->showMessage({Message::Severity::Error, why}); });
    connectPanel();
    const auto open = window->accounts();
    for (auto *controller : open)
        takeAccount(controller);
    countLater();
}

void ProblemsWork::connectPanel()
{
    connect(m_panel, &ProblemsPanel::recordWanted, this, &ProblemsWork::go);
    connect(m_panel, &ProblemsPanel::fixWanted, this, &ProblemsWork::fix);
    connect(m_panel, &ProblemsPanel::fixTogetherWanted, this, &ProblemsWork::fixTogether);
    connect(m_panel, &ProblemsPanel::ignoreWanted, this, &ProblemsWork::ignore);
    connect(m_panel, &ProblemsPanel::hearAgainWanted, this, &ProblemsWork::hearAgain);
    connect(m_panel, &ProblemsPanel::ignoredListWanted, this, &ProblemsWork::showIgnored);
    connect(m_panel, &ProblemsPanel::meaningWanted, this, &ProblemsWork::showCodes);
    connect(m_panel, &ProblemsPanel::copied, this, [this](const QString &what) { tell(what); });
}

void ProblemsWork::takeAccount(AccountController *controller)
{
    auto *inventory = controller->inventory();
    m_ignored->take(inventory);
    m_model->addInventory(inventory);
    const auto *findings = Findings::of(inventory);
    connect(findings, &Findings::changed, this, &ProblemsWork::countLater);
    connect(findings, &Findings::ignoredChanged, this, &ProblemsWork::countLater);
    connect(controller, &AccountController::permissionsChanged, m_model, &FindingsModel::permissionsChanged);
}

void ProblemsWork::showPanel()
{
    m_window->actions()->showPanel->setChecked(true);
    m_window->panel()->showTab(m_panel);
}

void ProblemsWork::noteContext()
{
    auto *controller = m_window->currentAccount();
    // Beside a piece of work what was chosen last stays chosen.
    const auto context = m_window->context();
    if (!m_window->currentTool())
        m_panel->setPlace(controller ? controller->inventory() : nullptr, context.current);
    countLater();
}

void ProblemsWork::countLater()
{
    if (!m_soon.isActive())
        m_soon.start(0);
}

/// The tab says how much there is to think about in the account in view, and how bad the worst of it is.
void ProblemsWork::count()
{
    const auto *controller = m_window->currentAccount();
    const auto counts = controller ? Findings::of(controller->inventory())->counts() : Findings::Counts();
    const auto problems = problemCount(counts);
    m_window->panel()->setCount(m_panel, problems > 0 ? int(problems) : -1);
    const auto worst = worstOf(counts);
    m_window->panel()->setMark(m_panel, problems > 0 ? icon(iconOf(*worst), toneOf(*worst)) : QIcon(), worst ? tr("Problems: %1").arg(countsText(counts)) : tr("Problems"));
    if (m_codes)
        countCodes();
}

void ProblemsWork::countCodes()
{
    QHash<const Check *, qsizetype> counts;
    const auto inventories = m_model->inventories();
    for (auto *inventory : inventories) {
        const auto *findings = Findings::of(inventory);
        const auto all = findings->all();
        for (const auto &finding : all)
            if (!findings->isIgnored(finding))
                ++counts[finding.check];
    }
    m_codes->setCounts(counts);
}

void ProblemsWork::step(int by)
{
    showPanel();
    const int row = m_panel->step(by);
    const auto *finding = m_model->findingAt(row);
    if (!finding)
        return tell(tr("There is no problem in the list to go to."));
    go(m_model->inventoryAt(row), finding->record, finding->field);
}

void ProblemsWork::go(Inventory *inventory, const RecordId &id, const QByteArray &field)
{
    if (auto *controller = m_window->controllerOf(inventory); controller && id.isValid())
        m_window->showField(controller, id, field);
}

void ProblemsWork::showCodes(const QByteArray &code)
{
    if (!m_codes) {
        m_codes = new CodesPage(m_window);
        connect(m_codes, &CodesPage::copied, this, [this](const QString &what) { tell(what); });
        connect(m_codes, &CodesPage::findingsWanted, this, [this](const QByteArray &wanted) {
            showPanel();
            m_panel->showCode(wanted);
            m_panel->focusRows();
        });
        countCodes();
    }
    m_window->showTool(m_codes);
    if (!code.isEmpty())
        m_codes->choose(code);
}

void ProblemsWork::fix(Inventory *inventory, const Finding &finding, int number)
{
    auto *controller = m_window->controllerOf(inventory);
    if (!controller || number < 0 || number >= finding.fixes.size())
        return;
    const auto &fix = finding.fixes.at(number);
    if (const auto why = whyNotFix(*controller, fix); !why.isEmpty())
        return tell(why);
    if (m_window->currentAccount() != controller)
        m_window->showField(controller, finding.record, {}); // forms and messages belong to the account in view
    if (fix.add) {
        if (isAttached(*fix.add) && !fix.record.id.isEmpty())
            controller->attachRecords(*fix.add, fix.record.id);
        else
            controller->createRecord(*fix.add, fix.record.id);
    } else if (fix.remove) {
        if (auto *account = qobject_cast<NetworkAccount *>(controller))
            m_changes->reviewRemoval(account, {fix.record});
    } else if (fix.values.isEmpty()) {
        controller->editRecord(fix.record, fix.field);
    } else if (const auto record = inventory->record(fix.record)) {
        static_cast<void>(m_changes->review({{.account = controller, .changes = {updateRecord(fix.record, *record, fix.values)}}}));
    }
}

void ProblemsWork::fixTogether()
{
    const auto chosen = m_panel->chosen();
    auto *controller = readyTogether(chosen) ? m_window->controllerOf(chosen.constFirst().inventory) : nullptr;
    if (!controller)
        return tell(tr("Only what needs no further entry can be fixed together, in one account."));
    QStringList remarks;
    QList<std::pair<RecordId, Draft>> wanted; // two findings at one record are one change
    for (const auto &one : chosen) {
        const auto fix = std::find_if(one.finding.fixes.begin(), one.finding.fixes.end(), [](const Fix &way) { return !way.values.isEmpty(); });
        if (const auto why = whyNotFix(*controller, *fix); !why.isEmpty())
            return tell(why);
        auto known = std::find_if(wanted.begin(), wanted.end(), [&fix](const auto &entry) { return entry.first == fix->record; });
        if (known == wanted.end())
            known = wanted.insert(wanted.end(), {fix->record, {}});
        for (auto value = fix->values.begin(); value != fix->values.end(); ++value) {
            if (!known->second.contains(value.key()))
                known->second.insert(value.key(), value.value());
            else if (known->second.value(value.key()) != value.value())
                remarks.append(tr("Two problems of one field want different things; only the first is done: %1").arg(findingSentence(one.finding)));
        }
    }
    QList<Change> changes;
    for (const auto &[id, values] : std::as_const(wanted))
        if (const auto record = controller->inventory()->record(id))
            changes.append(updateRecord(id, *record, values));
    static_cast<void>(m_changes->review({{.account = controller, .changes = changes, .purpose = {.kind = Purpose::Kind::Bulk}, .remarks = remarks}}));
}

void ProblemsWork::tell(const QString &text, const QString &actionText, const std::function<void()> &action)
{
    m_window->showMessage({Message::Severity::Information, text, actionText, action});
}

} // namespace trunkdesk
