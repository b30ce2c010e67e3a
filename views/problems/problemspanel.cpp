// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/problems/problemspanel.h"

#include "models/inventory/inventory.h"
#include "models/items/findingwords.h"
#include "views/problems/problemstable.h"
#include "views/problems/problemstools.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

// What is in view, and what is said when there is nothing. The menus stand in problemspanelmenus.cpp.

namespace trunkdesk {

using Scope = FindingsFilter::Scope;

ProblemsPanel::ProblemsPanel(FindingsModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_tools(new ProblemsTools(this)), m_table(new ProblemsTable(model, this)), m_empty(new EmptyState(this)),
      m_silent(new ElidedLabel(Tone::Dim, this)), m_stack(new QStackedLayout)
{
    setObjectName(u"problemsPanel"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_silent->setObjectName(u"problemsSilent"_s);
    m_empty->setObjectName(u"problemsEmpty"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_stack, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addWidget(m_silent);
    column->addLayout(foot);
    fillListMenu();
    connect(m_tools, &ProblemsTools::filterChanged, this, &ProblemsPanel::applyFilter);
    connect(m_tools, &ProblemsTools::leftDown, this, &ProblemsPanel::focusRows);
    connect(m_table, &ProblemsTable::goWanted, this, &ProblemsPanel::go);
    connect(m_table, &ProblemsTable::fixWanted, this, &ProblemsPanel::fixRow);
    connect(m_table, &ProblemsTable::ignoreWanted, this, &ProblemsPanel::ignoreWanted);
    connect(m_table, &ProblemsTable::menuWanted, this, &ProblemsPanel::showMenu);
    connect(m_empty, &EmptyState::acted, this, &ProblemsPanel::emptyActed);
    connect(m_model, &FindingsModel::updated, this, &ProblemsPanel::updateState);
    applyFilter();
}

void ProblemsPanel::setPlace(Inventory *inventory, const RecordId &record)
{
    m_inventory = inventory;
    m_tools->setPlace(inventory, record);
    updateState();
}

void ProblemsPanel::applyFilter()
{
    const auto filter = m_tools->filter();
    m_table->setAccountShown(filter.scope == Scope::All);
    m_model->setFilter(filter);
    updateState();
}

void ProblemsPanel::showScope(Scope scope)
{
    m_tools->setScope(scope);
    m_tools->clear();
}

void ProblemsPanel::showCode(const QByteArray &code)
{
    m_tools->setScope(Scope::All);
    m_tools->clear();
    m_tools->setText(QString::fromLatin1(code));
}

void ProblemsPanel::showIgnored()
{
    m_tools->setIgnoredShown(true);
}

void ProblemsPanel::focusRows()
{
    if (m_model->rowCount() > 0)
        m_table->setFocus(Qt::ShortcutFocusReason);
    else
        m_tools->focusFilter();
}

int ProblemsPanel::step(int by)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return -1;
    const int current = m_table->currentIndex().row();
    int row = current < 0 ? (by > 0 ? 0 : count - 1) : (current + by + count) % count;
    // What is ignored is no problem to go to, also where it is shown.
    for (int tried = 0; m_model->index(row, 0).data(FindingsModel::IgnoredRole).toBool(); row = (row + by + count) % count)
        if (++tried >= count)
            return -1;
    m_table->chooseRow(row);
    return row;
}

QList<ProblemsPanel::Chosen> ProblemsPanel::chosen() const
{
    QList<Chosen> list;
    const auto rows = m_table->chosenRows();
    for (const int row : rows)
        if (const auto *finding = m_model->findingAt(row); finding && m_model->inventoryAt(row))
            list.append({m_model->inventoryAt(row), *finding, m_model->index(row, 0).data(FindingsModel::IgnoredRole).toBool()});
    return list;
}

bool readyTogether(const QList<ProblemsPanel::Chosen> &chosen)
{
    return chosen.size() > 1 && std::all_of(chosen.begin(), chosen.end(), [&chosen](const ProblemsPanel::Chosen &one) {
        return one.inventory == chosen.constFirst().inventory
            && std::any_of(one.finding.fixes.begin(), one.finding.fixes.end(), [](const Fix &fix) { return !fix.values.isEmpty(); });
    });
}

void ProblemsPanel::go(int row)
{
    const auto *finding = m_model->findingAt(row);
    if (auto *inventory = m_model->inventoryAt(row); finding && inventory && finding->record.isValid())
        Q_EMIT recordWanted(inventory, finding->record, finding->field);
}

void ProblemsPanel::updateState()
{
    m_tools->setSums(m_model->sums());
    const bool any = m_model->rowCount() > 0;
    if (!any)
        showEmpty();
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    m_empty->setSizePolicy(QSizePolicy::Preferred, any ? QSizePolicy::Ignored : QSizePolicy::Preferred); // out of sight it needs no room of a low window
    const auto unread = m_inventory && m_model->filter().scope != Scope::All ? unreadLists(*m_inventory) : QStringList();
    m_silent->setVisible(any && !unread.isEmpty());
    m_silent->setText(tr("Not read to the end, so that some checks say nothing: %1.").arg(unread.join(u", "_s)));
}

void ProblemsPanel::showEmpty()
{
    const auto &filter = m_model->filter();
    const auto &sums = m_model->sums();
    if (m_model->inventories().isEmpty())
        return m_empty->setState(u"open"_s, Tone::Dim, tr("Nothing is open"), tr("Open an account or an exported file: what is wrong or risky in it is listed here."));
    if (filter.scope == Scope::Record && !filter.record.isValid())
        return m_empty->setState(u"search"_s, Tone::Dim, tr("No record is chosen"), tr("Choose a row or open a record's page to see what is found there."), tr("Show the Whole Account"));
    if (sums.counts.all() > 0 || (filter.narrows() && !filter.text.trimmed().isEmpty()))
        return m_empty->setState(u"search"_s, Tone::Dim, tr("Nothing fits the filter"), tr("Change the words or switch a severity on again."), tr("Show Everything"));
    if (sums.busy)
        return m_empty->setState(u"clock"_s, Tone::Dim, tr("Looking for problems …"), tr("When everything has been read every check looks at every record."));
    if (sums.ignored > 0)
        return m_empty->setState(u"eye-off"_s, Tone::Dim, tr("Everything that was found is ignored"), tr("%Ln problem(s) are ignored, each with a reason.", nullptr, int(sums.ignored)), tr("Show Them"));
    QStringList unread;
    for (const auto *inventory : m_model->inventories())
        if (filter.scope == Scope::All || inventory == filter.inventory)
            unread += unreadLists(*inventory);
    unread.removeDuplicates();
    if (unread.isEmpty())
        return m_empty->setState(u"ok"_s, Tone::Fine, tr("No problems found"),
            filter.scope == Scope::Record ? tr("Every check looked at this record and at what lives under it.") : tr("Every check looked at every record."));
    m_empty->setState(u"info"_s, Tone::Warning, tr("No problems found in what was read"), tr("Not read to the end, so that some checks say nothing: %1.").arg(unread.join(u", "_s)));
}

void ProblemsPanel::emptyActed()
{
    if (m_model->filter().scope == Scope::Record && !m_model->filter().record.isValid())
        m_tools->setScope(Scope::Account);
    else if (m_model->filter().narrows())
        m_tools->clear();
    else
        showIgnored();
}

} // namespace trunkdesk
