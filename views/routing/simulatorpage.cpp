// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/routing/simulatorpage.h"

#include "models/core/displaytext.h"
#include "models/items/accountflows.h"
#include "models/items/impactmodel.h"
#include "models/items/outagemodel.h"
#include "models/routing/targethost.h"
#include "views/routing/copytable.h"
#include "views/routing/flowcompare.h"
#include "views/routing/outagehosts.h"
#include "views/routing/rowsfilter.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/tag.h"
#include "views/widgets/tonelabel.h"
#include "views/window/accountcontroller.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

QSet<QString> hostsOf(const CallFlow &flow)
{
    QSet<QString> hosts;
    for (const auto &tier : flow.tiers)
        for (const auto &target : tier.targets)
            hosts.insert(target.host);
    hosts.insert(flow.last.host);
    hosts.remove({});
    return hosts;
}

Tone toneOf(FlowState state)
{
    switch (state) {
    case FlowState::Dead: return Tone::Error;
    case FlowState::Reduced:
    case FlowState::OnBackup:
    case FlowState::LastResort: return Tone::Warning;
    case FlowState::Normal: return Tone::Fine;
    case FlowState::Unknown: break;
    }
    return Tone::Dim;
}

} // namespace

SimulatorPage::SimulatorPage(QWidget *parent)
    : ToolPage(parent), m_flows(new AccountFlows(nullptr, this)), m_hosts(new OutageModel(m_flows, this)), m_impact(new ImpactModel(m_flows, this)), m_rows(new RowsFilter(this))
{
    setObjectName(u"simulatorPage"_s);
    m_rows->setSourceModel(m_impact);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(18, 12, 18, 10);
    body->setSpacing(8);
    column->addLayout(body, 1);
    buildHead(body);
    buildBody(body);
    buildFoot(column);

    connect(m_hosts, &OutageModel::outageChanged, this, [this] { m_impact->setOutage(m_hosts->outage()); });
    connect(m_impact, &ImpactModel::impactChanged, this, &SimulatorPage::look);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_rows->setWords(text);
        chooseWorst();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_personChose = m_personChose || !m_choosing;
        showFlow();
    });
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (chosen().isValid())
            Q_EMIT recordWanted(m_account, chosen());
    });
    connect(m_table, &CopyTable::told, this, [this](const QString &text) { Q_EMIT messageRaised({Message::Severity::Information, text}); });
    connect(m_table, &CopyTable::troubled, this, [this](const QString &text) { Q_EMIT messageRaised({Message::Severity::Error, text}); });
    connect(m_compare, &FlowCompare::recordWanted, this, [this](const RecordId &id) { Q_EMIT recordWanted(m_account, id); });
    connect(m_compare, &FlowCompare::messageRaised, this, &SimulatorPage::messageRaised);
    connect(m_whole, &QCheckBox::toggled, this, &SimulatorPage::look);
    connect(m_choice, &QComboBox::activated, this, [this](int index) { simulate(m_accounts.value(index)); });
    const auto on = [this](const QKeySequence &key, auto deed) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    on(Qt::Key_Escape, [this] { Q_EMIT closeWanted(); });
    on(QKeySequence::Find, [this] { m_hostList->focusFilter(); });
    look();
}

QString SimulatorPage::title() const
{
    return tr("Simulate an outage");
}

void SimulatorPage::focusFirst()
{
    m_hostList->focusRows();
}

void SimulatorPage::showEvent(QShowEvent *event)
{
    ToolPage::showEvent(event);
    if (std::exchange(m_arranged, true))
        return;
    const int hosts = qMin(56 * fontMetrics().averageCharWidth(), width() * 40 / 100);
    m_across->setSizes({hosts, width() - hosts});
}

void SimulatorPage::setAccounts(const QList<AccountController *> &accounts)
{
    for (const auto &former : std::as_const(m_accounts))
        if (former)
            former->disconnect(this);
    m_accounts.clear();
    m_choice->clear();
    for (auto *account : accounts) {
        m_accounts.append(account);
        const auto &profile = account->inventory()->account();
        m_choice->addItem(tr("%1 · %2", "account and its mode").arg(displayText(profile.name), modeWord(profile.mode)));
        connect(account, &AccountController::progressChanged, this, &SimulatorPage::showState);
    }
    m_choice->setVisible(accounts.size() > 1);
    if (!accounts.contains(m_account))
        simulate(accounts.value(0));
    m_choice->setCurrentIndex(int(accounts.indexOf(m_account)));
}

void SimulatorPage::chooseTrunk(const RecordId &id)
{
    const QScopedValueRollback choosing(m_choosing, true); // for now: with the first tick the worst is what counts
    for (int row = 0; row < m_rows->rowCount(); ++row)
        if (m_rows->index(row, 0).data(RecordIdRole).value<RecordId>() == id)
            m_table->setCurrentIndex(m_rows->index(row, 0));
}

void SimulatorPage::simulate(AccountController *account, const RecordId &entry)
{
    if (account != m_account)
        takeAccount(account);
    const auto &flows = m_flows->flows();
    const bool known = std::any_of(flows.begin(), flows.end(), [&entry](const CallFlow &flow) { return flow.entry == entry && flow.takesCalls; });
    m_entry = known ? entry : RecordId();
    const QSignalBlocker quiet(m_whole);
    m_whole->setChecked(false);
    m_personChose = false;
    look();
}

void SimulatorPage::takeAccount(AccountController *account)
{
    m_account = account;
    m_flows->setInventory(account ? account->inventory() : nullptr);
    // What is ticked and not here would be out of sight.
    Outage there;
    for (const auto &flow : m_flows->flows())
        there.hosts.unite(hostsOf(flow));
    there.hosts.intersect(m_hosts->outage().hosts);
    m_hosts->setOutage(there);
    for (int index = 0; index < m_accounts.size(); ++index)
        if (m_accounts.at(index) == account)
            m_choice->setCurrentIndex(index);
}

RecordId SimulatorPage::entry() const
{
    return m_whole->isChecked() ? RecordId() : m_entry;
}

void SimulatorPage::look()
{
    if (m_entry.isValid() && m_impact->rowOf(m_entry) < 0)
        m_entry = {}; // it is gone
    m_whole->setVisible(m_entry.isValid());
    const auto over = entry();
    m_rows->setOnly(over);
    m_tableBox->setVisible(!over.isValid());
    m_hostList->setHosts(over.isValid() ? std::optional(hostsOf(m_impact->flow(m_impact->rowOf(over)))) : std::nullopt);
    showState();
    showSentence();
    showTags();
    chooseWorst();
    m_table->scrollTo(m_table->currentIndex()); // wherever its row went
    showFlow();
    const auto host = hostToDrain();
    m_drain->setText(host.isEmpty() ? tr("&Drain a Host…") : tr("&Drain %1…", "a host").arg(QString(host).replace(u'&', u"&&"_s)));
}

/// Why there is nothing to play with, where there is not.
void SimulatorPage::showState()
{
    const bool any = !m_impact->impact().flows.isEmpty();
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_across) : m_empty);
    if (any)
        return;
    if (!m_account)
        m_empty->setState(u"disaster"_s, Tone::Dim, tr("No account is open"), tr("Open an account or a file to see where its calls would go."));
    else if (m_account->progress().busy)
        m_empty->setState(u"clock"_s, Tone::Dim, tr("This account is being read"), tr("Its trunks and hosts appear here as they come."));
    else if (!knowsTargets(*m_account->inventory()))
        m_empty->setState(u"warning"_s, Tone::Warning, tr("Trunks and targets were not read"), tr("Refresh the account, then look again."));
    else
        m_empty->setState(u"disaster"_s, Tone::Dim, tr("No calls come in here"), tr("This account has no trunk with a target or a number, so no outage can change anything."));
}

void SimulatorPage::showSentence()
{
    const auto over = entry();
    if (!over.isValid())
        return m_sentence->setText(m_impact->text());
    const auto &flows = m_impact->impact().flows;
    const auto others = std::count_if(flows.begin(), flows.end(), [&over](const CallFlow &flow) { return flow.entry != over && flow.state != flow.usual; });
    const auto own = flowText(m_impact->flow(m_impact->rowOf(over)));
    m_sentence->setText(others == 0 ? own : tr("%1 %2", "two sentences").arg(own, tr("The same outage changes %n other trunk(s): see the whole account.", nullptr, int(others))));
}

void SimulatorPage::showTags()
{
    auto *row = static_cast<QHBoxLayout *>(m_tags->layout());
    while (auto *item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto &impact = m_impact->impact();
    for (const auto state : {FlowState::Dead, FlowState::LastResort, FlowState::OnBackup, FlowState::Reduced, FlowState::Unknown, FlowState::Normal}) {
        const auto trunks = impact.trunks.value(state);
        if (trunks == 0)
            continue;
        auto *tag = new Tag(Tag::Shape::Outline, m_tags);
        tag->setTone(toneOf(state));
        tag->setText(tr("%1: %L2", "a state, and so many trunks").arg(flowStateText(state)).arg(trunks));
        tag->setToolTip(tr("%n number(s) hang on those trunks.", nullptr, int(impact.numbers.value(state))));
        row->addWidget(tag);
    }
    row->addStretch(1);
}

void SimulatorPage::chooseWorst()
{
    const QScopedValueRollback choosing(m_choosing, true);
    if (m_rows->rowCount() == 0 || (m_personChose && m_table->currentIndex().isValid()))
        return;
    int worst = 0; // of those that the outage changes, if it changes any
    for (int row = m_rows->rowCount() - 1; row >= 0; --row)
        if (m_rows->index(row, 0).data(ImpactModel::ChangedRole).toBool())
            worst = row;
    m_table->setCurrentIndex(m_rows->index(worst, 0));
}

RecordId SimulatorPage::chosen() const
{
    const auto over = entry();
    return over.isValid() ? over : m_table->currentIndex().data(RecordIdRole).value<RecordId>();
}

void SimulatorPage::showFlow()
{
    const int row = m_impact->rowOf(chosen());
    m_compare->setFlow(m_account ? m_account->inventory() : nullptr, row < 0 ? CallFlow() : m_impact->flow(row), entry().isValid());
}

QString SimulatorPage::hostToDrain() const
{
    auto down = m_hosts->outage().hosts.values();
    std::sort(down.begin(), down.end());
    return down.value(0);
}

} // namespace trunkdesk
