// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/bulk/drainpage.h"

#include "models/changes/stepwords.h"
#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/items/referencelistmodel.h"
#include "models/routing/shares.h"
#include "views/bulk/previewpane.h"
#include "views/forms/foot.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/notice.h"
#include "views/widgets/tonelabel.h"
#include "views/window/accountcontroller.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::DrainPage)
};

/// Who is asked first when all changes of the drain are made; empty for what has no shares.
QString whoTakesOver(const Change &change, const Drain &drain, const Inventory &inventory)
{
    auto targets = targetsOf(inventory, *change.id.kind, change.id.parent);
    for (auto &target : targets)
        for (const auto &other : drain.changes)
            if (other.id == target.id)
                target.enabled = false;
    const auto then = distribute(targets);
    QStringList takers;
    for (const auto &tier : then.tiers)
        for (const auto &share : tier.shares)
            if (tier.rank == 1 && share.state != Share::State::Off)
                takers.append(share.state == Share::State::Known ? Words::tr("%1 %2", "a target and its share").arg(share.target.title, percentText(share)) : share.target.title);
    return takers.isEmpty() ? QString() : Words::tr("Calls go to: %1", "targets and their shares").arg(takers.join(u", "_s));
}

} // namespace

DrainPage::DrainPage(QWidget *parent)
    : ToolPage(parent), m_drainedBox(new QWidget(this)), m_hosts(new PreviewPane(this)), m_effectBox(new QWidget(this)), m_timer(new QTimer(this))
{
    setObjectName(u"drainPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(18, 14, 18, 10);
    body->setSpacing(10);
    column->addLayout(body, 1);
    auto *heading = new ToneLabel(title(), Tone::Text, this);
    heading->setFont(sized(font(), 4, true));
    auto *words = new ToneLabel(
        tr("Before work on a PBX: no more calls are sent to the host, in all open accounts. Where it would leave a trunk with nothing, nothing is changed. Put Back restores what was."),
        Tone::Dim, this);
    words->setWordWrap(true);
    body->addWidget(heading);
    body->addWidget(words);
    body->addWidget(m_drainedBox);
    auto *drained = new QVBoxLayout(m_drainedBox);
    drained->setContentsMargins(0, 0, 0, 0);
    drained->setSpacing(6);
    m_drainedBox->hide();
    auto *across = new QSplitter(Qt::Vertical, this);
    across->setObjectName(u"drainSplitter"_s);
    across->setChildrenCollapsible(false);
    across->addWidget(m_hosts);
    across->addWidget(m_effectBox);
    body->addWidget(across, 1);
    buildHosts();
    buildEffect();
    buildFoot(column);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &DrainPage::refresh);
    fillEffect();
}

QString DrainPage::title() const
{
    return tr("Drain a host");
}

void DrainPage::focusFirst()
{
    m_hosts->focusFilter();
}

void DrainPage::buildHosts()
{
    m_hosts->setHeadings({tr("Host"), tr("Targets"), tr("Trunks"), tr("Numbers"), tr("Accounts")}, {260, 150, 80, 90});
    m_hosts->setProblemsOffered(false);
    auto *table = m_hosts->table();
    table->setObjectName(u"hostTable"_s);
    table->setAccessibleName(tr("Hosts that calls are sent to"));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DrainPage::takeHost);
}

void DrainPage::buildEffect()
{
    auto *column = new QVBoxLayout(m_effectBox);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    m_effectTitle = new ToneLabel(Tone::Text, m_effectBox);
    m_effectTitle->setObjectName(u"effectTitle"_s);
    m_effectTitle->setFont(sized(font(), 1, true));
    m_effectTitle->setWordWrap(true);
    column->addWidget(m_effectTitle);
    m_replacementBox = new QWidget(m_effectBox);
    m_replacementForm = new QFormLayout(m_replacementBox);
    m_replacementForm->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_replacementBox);
    m_effect = new PreviewPane(m_effectBox);
    m_effect->setHeadings({tr("Account"), tr("Record"), tr("Change"), tr("What to know")}, {120, 170, 280});
    m_effect->table()->setObjectName(u"effectTable"_s);
    m_effect->table()->setAccessibleName(tr("What becomes of the host's targets"));
    column->addWidget(m_effect, 1);
}

void DrainPage::buildFoot(QVBoxLayout *column)
{
    auto *foot = new Foot(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(18, 11, 18, 11);
    row->setSpacing(8);
    m_status = new ElidedLabel(Tone::Dim, foot);
    m_status->setObjectName(u"drainStatus"_s);
    auto *closing = new QPushButton(tr("Close"), foot);
    closing->setObjectName(u"closeDrain"_s);
    m_review = new QPushButton(foot);
    m_review->setObjectName(u"reviewDrain"_s);
    m_review->setDefault(true);
    row->addWidget(m_status, 1);
    row->addWidget(closing);
    row->addWidget(m_review);
    column->addWidget(foot);
    connect(closing, &QPushButton::clicked, this, &DrainPage::closeWanted);
    connect(m_review, &QPushButton::clicked, this, [this] { Q_EMIT reviewWanted(m_host); });
}

void DrainPage::setAccounts(const QList<AccountController *> &accounts)
{
    for (const auto &former : std::as_const(m_accounts))
        if (former) {
            former->disconnect(this);
            former->inventory()->disconnect(this);
        }
    m_accounts.clear();
    constexpr int soon = 300; // what is being read comes in bursts
    const auto note = [this] { m_timer->start(soon); };
    for (auto *account : accounts) {
        m_accounts.append(account);
        const auto *inventory = account->inventory();
        connect(inventory, &Inventory::recordsAdded, this, note);
        connect(inventory, &Inventory::recordsChanged, this, note);
        connect(inventory, &Inventory::recordsRemoved, this, note);
        connect(inventory, &Inventory::accountChanged, this, note);
        connect(inventory, &Inventory::stateChanged, this, note);
        connect(account, &AccountController::permissionsChanged, this, note);
        connect(account, &QObject::destroyed, this, note);
    }
    refresh();
}

void DrainPage::setDrained(const QList<DrainedHost> &drained)
{
    if (drained == m_drained)
        return;
    m_drained = drained;
    auto *column = m_drainedBox->layout();
    while (auto *item = column->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &one : drained) {
        auto *notice = new Notice(Notice::Gravity::Information, one.words, m_drainedBox);
        notice->setObjectName(u"drained"_s);
        auto *button = new QPushButton(tr("Put Back…"), notice);
        button->setObjectName(u"putBack"_s);
        button->setAccessibleDescription(one.words);
        button->setEnabled(one.whyNot.isEmpty());
        button->setToolTip(toolTipText(one.whyNot));
        notice->addControl(button);
        column->addWidget(notice);
        connect(button, &QPushButton::clicked, this, [this, key = one.key] { Q_EMIT putBackWanted(key); });
    }
    m_drainedBox->setVisible(!drained.isEmpty());
}

void DrainPage::showEvent(QShowEvent *event)
{
    ToolPage::showEvent(event);
    Q_EMIT shown();
}

void DrainPage::refresh()
{
    m_timer->stop();
    m_accounts.removeAll(nullptr);
    fillHosts();
    fillReplacements();
    fillEffect();
}

void DrainPage::fillHosts()
{
    struct Sum
    {
        int targets = 0, off = 0, places = 0, numbers = 0;
        QStringList accounts;
    };
    QMap<QString, Sum> sums;
    for (const auto &account : std::as_const(m_accounts))
        for (const auto &host : hostsOf(*account->inventory())) {
            auto &sum = sums[host.host];
            sum.targets += int(host.targets.size());
            sum.off += host.off;
            sum.places += host.places;
            sum.numbers += host.numbers;
            sum.accounts.append(displayText(account->inventory()->account().name));
        }
    QList<PreviewRow> rows;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        const auto targets = it->off == 0 ? QString::number(it->targets) : tr("%1, %2 off", "targets, and how many are switched off").arg(it->targets).arg(it->off);
        rows.append({{}, {it.key(), targets, QString::number(it->places), QString::number(it->numbers), it->accounts.join(u", "_s)},
            it->off == it->targets ? CellState::Dimmed : CellState::Normal});
    }
    m_filling = true;
    m_hosts->setRows(rows);
    m_filling = false;
    chooseHost(m_host);
}

void DrainPage::chooseHost(const QString &host)
{
    const auto *model = m_hosts->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data().toString() == host) {
            m_hosts->table()->selectRow(row);
            return;
        }
}

void DrainPage::takeHost()
{
    if (m_filling)
        return;
    const auto index = m_hosts->table()->currentIndex();
    const auto chosen = index.isValid() ? index.siblingAtColumn(0).data().toString() : QString();
    if (chosen.isEmpty() || chosen == m_host)
        return;
    m_host = chosen;
    m_replacements.clear();
    fillReplacements();
    fillEffect();
}

/// Of each account whose records name their targets one by one and would be left with nothing.
void DrainPage::fillReplacements()
{
    while (m_replacementForm->rowCount() > 0)
        m_replacementForm->removeRow(0);
    for (const auto &account : std::as_const(m_accounts)) {
        if (m_host.isEmpty())
            break;
        const auto &inventory = *account->inventory();
        if (!drainHost(m_host, {}, inventory).wantsReplacement)
            continue;
        auto *box = new QComboBox(m_replacementBox);
        box->setObjectName(u"replacement"_s);
        box->setAccessibleName(tr("Replacement in %1").arg(displayText(inventory.account().name)));
        box->addItem(tr("None: leave those trunks as they are"), QString());
        for (const auto &id : drainReplacements(m_host, inventory)) {
            box->addItem(referenceLine(*id.kind, *inventory.record(id)), id.id);
            if (m_replacements.value(inventory.account().id) == id.id)
                box->setCurrentIndex(box->count() - 1);
        }
        m_replacementForm->addRow(box->accessibleName(), box);
        connect(box, &QComboBox::currentIndexChanged, this, [this, box, key = inventory.account().id] {
            m_replacements.insert(key, box->currentData().toString());
            fillEffect();
        });
    }
    m_replacementBox->setVisible(m_replacementForm->rowCount() > 0);
}

void DrainPage::fillEffect()
{
    m_parts.clear();
    QList<PreviewRow> rows;
    for (const auto &account : std::as_const(m_accounts)) {
        if (m_host.isEmpty())
            break;
        const auto &inventory = *account->inventory();
        Part part{account, drainHost(m_host, m_replacements.value(inventory.account().id), inventory)};
        if (inventory.account().mode != AccountMode::File && !knowsTargets(inventory))
            part.drain.remarks.append(account->progress().busy ? tr("This account is still being read, so more of its trunks may use the host.")
                                                               : tr("Not everything of this account could be read, so more of its trunks may use the host. Refresh it first."));
        if (part.drain.isEmpty())
            continue;
        rows += rowsOf(part);
        if (!account->canWrite())
            part.drain.changes.clear();
        m_parts.append(part);
    }
    constexpr int many = 8;
    m_effect->setToolsShown(rows.size() > many);
    m_effect->setRows(rows);
    m_effectTitle->setText(m_host.isEmpty() ? tr("Choose a host to see what would become of it.") : tr("What becomes of %1").arg(m_host));
    updateFoot();
}

QList<PreviewRow> DrainPage::rowsOf(const Part &part) const
{
    const auto &inventory = *part.account->inventory();
    const auto account = displayText(inventory.account().name);
    const auto whyNot = part.account->canWrite() ? QString() : part.account->whyNot(AccountController::Deed::Edit, nullptr);
    QList<PreviewRow> rows;
    for (const auto &change : part.drain.changes) {
        const auto parent = parentTitle(change.id, inventory);
        rows.append({change.id,
            {account, parent.isEmpty() ? change.title : tr("%1 · %2", "a record and what it belongs to").arg(change.title, parent), summaryOf(change, inventory),
                whyNot.isEmpty() ? whoTakesOver(change, part.drain, inventory) : whyNot},
            whyNot.isEmpty() ? CellState::Normal : CellState::Error});
    }
    for (const auto &refusal : part.drain.refusals)
        rows.append({{}, {account, {}, tr("not changed"), refusal}, CellState::Error});
    for (const auto &remark : part.drain.remarks)
        rows.append({{}, {account, {}, {}, remark}, CellState::Warning});
    return rows;
}

void DrainPage::updateFoot()
{
    int changes = 0, refusals = 0, accounts = 0;
    for (const auto &part : std::as_const(m_parts)) {
        changes += int(part.drain.changes.size());
        refusals += int(part.drain.refusals.size());
        accounts += part.drain.changes.isEmpty() ? 0 : 1;
    }
    QStringList words;
    if (changes > 0)
        words.append(tr("%n change(s)", nullptr, changes));
    if (accounts > 1)
        words.append(tr("in %n account(s)", nullptr, accounts));
    if (refusals > 0)
        words.append(tr("%n trunk(s) left as it is, see what to know", nullptr, refusals));
    if (!m_host.isEmpty() && changes == 0)
        words.append(tr("There is nothing to change."));
    m_status->setText(words.join(u" · "_s));
    m_review->setText(tr("Review the drain…"));
    m_review->setEnabled(changes > 0);
}

} // namespace trunkdesk
