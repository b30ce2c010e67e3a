// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/pages/recordlist.h"

#include "models/changes/trunksetup.h"
#include "models/inventory/loadremarks.h"
#include "models/items/recordfiltermodel.h"
#include "models/items/resourcetablemodel.h"
#include "models/schema/registry.h"
#include "models/schema/tabkinds.h"
#include "views/forms/words.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/notice.h"
#include "views/widgets/recordtable.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace trunkdesk {

RecordList::RecordList(QWidget *parent)
    : QWidget(parent)
    , m_records(new ResourceTableModel(this))
    , m_rows(new RecordFilterModel(this))
    , m_table(new RecordTable(this))
    , m_empty(new EmptyState(this))
    , m_gaps(new Notice(Notice::Gravity::Warning, {}, this))
    , m_again(new QPushButton(tr("&Try Again"), m_gaps))
    , m_gapsLater(new QTimer(this))
    , m_stack(new QStackedLayout)
{
    m_rows->setSourceModel(m_records);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_gaps->setObjectName(u"gaps"_s);
    m_gaps->hide();
    m_again->setObjectName(u"readGapsAgain"_s);
    m_gaps->addControl(m_again);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(16, 0, 16, 8);
    above->addWidget(m_gaps);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(above);
    column->addLayout(m_stack, 1);
    m_gapsLater->setSingleShot(true);
    m_gapsLater->setInterval(0);
    connect(m_gapsLater, &QTimer::timeout, this, &RecordList::noteGaps);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_controller)
            m_controller->refresh();
    });
    connect(m_records, &ResourceTableModel::loadStateChanged, this, &RecordList::updateState);
    connect(m_empty, &EmptyState::acted, this, &RecordList::act);
}

RecordList::~RecordList()
{
    // The models go after this and would report to half of a list.
    m_table->blockSignals(true);
    m_table->release();
    m_rows->disconnect(this);
    m_records->disconnect(this);
}

void RecordList::setCollection(AccountController *controller, const ResourceKind *kind, const QString &parent)
{
    if (m_controller)
        m_controller->disconnect(this);
    disconnect(m_states);
    m_controller = controller;
    m_kind = kind;
    m_parent = parent;
    setFilter({});
    m_table->release();
    m_records->setCollection(controller ? controller->inventory() : nullptr, kind, parent);
    noteGaps();
    if (!controller || !kind)
        return;
    m_states = connect(controller->inventory(), &Inventory::stateChanged, m_gapsLater, [this](const ResourceKind *changed, const QString &of) {
        if (changed == m_kind && (m_parent.isEmpty() || of.isEmpty() || of == m_parent))
            m_gapsLater->start();
    });
    connect(controller, &AccountController::permissionsChanged, this, &RecordList::updateState);
    connect(controller, &AccountController::pagedChanged, this, &RecordList::updateState);
    const auto scope = parent.isEmpty() ? "all"_L1 : "one"_L1;
    m_table->setObjectName(u"table.%1"_s.arg(QLatin1StringView(kind->key)));
    m_table->setAccessibleName(kindPlural(*kind));
    m_table->setRecords(m_rows, u"%1.%2"_s.arg(QLatin1StringView(kind->key), scope));
    watchRows();
    updateState();
}

void RecordList::watchRows()
{
    // Behind the table's own slots: a table that is shown before it knows of its new rows counts them twice.
    for (auto *model : {static_cast<QAbstractItemModel *>(m_rows), static_cast<QAbstractItemModel *>(m_records)})
        for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
            disconnect(model, signal, this, &RecordList::updateState);
            connect(model, signal, this, &RecordList::updateState);
        }
    disconnect(m_rows, &QAbstractItemModel::modelReset, this, &RecordList::updateState);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &RecordList::updateState);
}

void RecordList::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    m_rows->setFilterText(text);
    updateState();
}

void RecordList::focusRows()
{
    m_stack->currentWidget()->setFocus();
}

int RecordList::shownCount() const
{
    return m_rows->rowCount();
}

int RecordList::wholeCount() const
{
    return m_records->rowCount();
}

bool RecordList::isCounted() const
{
    return wholeCount() > 0 || m_records->loadState() != LoadState::Failed;
}

void RecordList::updateState()
{
    const bool rows = m_rows->rowCount() > 0;
    if (!rows && m_kind)
        explainEmptiness();
    auto *shown = rows ? static_cast<QWidget *>(m_table) : m_empty;
    const auto *focused = window()->focusWidget();
    const bool passOn = shown != m_stack->currentWidget() && focused && isAncestorOf(focused);
    m_stack->setCurrentWidget(shown);
    if (passOn)
        shown->setFocus(); // else it goes wherever is next in the window
    Q_EMIT countChanged();
}

void RecordList::noteGaps()
{
    QStringList lines;
    bool failed = false;
    // What a key may not see is no gap, without rows their place says what is the matter, and what is being read is not judged yet.
    const auto *inventory = m_controller && m_kind && !isPaged() ? m_controller->inventory() : nullptr;
    if (inventory && wholeCount() > 0 && inventory->state(*m_kind) != LoadState::Loading)
        for (const auto &remark : loadRemarks(*inventory, *m_kind, m_parent))
            if (remark.grade != LoadRemark::Grade::BeyondKey) {
                lines.append(remark.toString());
                failed |= remark.grade != LoadRemark::Grade::Doubt;
            }
    constexpr qsizetype most = 2;
    if (lines.size() > most)
        lines = lines.first(most) << tr("… and %n more.", nullptr, int(lines.size() - most));
    const auto text = lines.join(u'\n');
    if (text != m_gaps->text())
        m_gaps->setMessage(failed ? Notice::Gravity::Warning : Notice::Gravity::Information, text);
    m_again->setVisible(m_controller && m_controller->canRefresh());
    m_gaps->setVisible(!lines.isEmpty());
    layout()->itemAt(0)->layout()->setContentsMargins(lines.isEmpty() ? QMargins() : QMargins(16, 0, 16, 8));
}

bool RecordList::isPaged() const
{
    return m_kind->onDemand && m_controller && m_controller->readsPages();
}

void RecordList::explainEmptiness()
{
    const auto &counted = attachedKind(*m_kind);
    const auto plural = nounsInSentence(counted);
    const auto icon = QString::fromLatin1(m_kind->icon);
    if (wholeCount() > 0) {
        m_way = Way::ClearFilter;
        return m_empty->setState(u"filter"_s, Tone::Dim, tr("Nothing matches “%1”").arg(m_filter),
            tr("%Ln record(s) are here. Every word that you type must stand somewhere in a row.", nullptr, wholeCount()), tr("&Clear the Filter"));
    }
    switch (m_records->loadState()) {
    case LoadState::Loading:
        m_way = Way::None;
        return m_empty->setState(u"refresh"_s, Tone::Dim, tr("Reading %1…").arg(plural), tr("Rows appear here as they arrive."));
    case LoadState::Failed:
        m_way = Way::Refresh;
        if (m_records->isWithheld()) { // nothing is broken: this key is just not meant to see them
            m_way = Way::None;
            return m_empty->setState(u"info"_s, Tone::Dim, tr("This key may not read %1").arg(plural), tr("That is usual for a key with few rights; all else works. Sign in with the account's token, or with a key that may, to see them."));
        }
        return m_empty->setState(u"error"_s, Tone::Error, tr("%1 could not be read").arg(kindPlural(*m_kind)), m_records->errorText(), tr("&Read Again"));
    case LoadState::NotRead:
        if (m_controller && m_controller->canRefresh()) {
            m_way = Way::Refresh;
            return m_empty->setState(icon, Tone::Dim, tr("%1 have not been read yet").arg(kindPlural(*m_kind)), tr("Read the account to see them."), tr("&Read Now"));
        }
        break;
    case LoadState::Ready:
        break;
    }
    if (isPaged()) {
        const bool asked = !m_controller->paged(*m_kind).filters.isEmpty();
        m_way = asked ? Way::AskForAll : Way::Refresh;
        return m_empty->setState(asked ? u"filter"_s : icon, Tone::Dim, asked ? tr("No %1 match these filters").arg(plural) : tr("The provider has no %1 to show").arg(plural),
            asked ? tr("Change the filters above, or ask for all.") : tr("It was asked just now."), asked ? tr("&Reset the Filters") : tr("&Read Again"));
    }
    const bool attaching = isAttached(*m_kind) && !m_parent.isEmpty();
    const auto deed = attaching ? AccountController::Deed::Attach : AccountController::Deed::Create;
    const auto why = m_controller ? m_controller->whyNot(deed, m_kind) : QString();
    const auto none = m_parent.isEmpty() ? tr("No %1 in this account", "plural of a kind").arg(plural) : tr("No %1 here", "plural of a kind").arg(plural);
    if (attaching ? !canAttach(*m_kind) : !m_kind->can(Verb::Create) || m_kind->isAssociation()) {
        m_way = Way::None;
        const auto read = m_controller && m_controller->canRefresh() ? tr("The account was read, and there are none.") : tr("The file holds none.");
        return m_empty->setState(icon, Tone::Dim, none, attaching ? AccountController::whyNotAttach(*m_kind) : read);
    }
    m_way = attaching ? Way::Attach : Way::Create;
    const auto *script = setupScript(providerOf(*m_kind));
    const auto how = attaching                           ? tr("Attach what the account already has.")
        : script && &trunkKind(*script) == m_kind ? tr("Make the first one; it is shown before it is sent. “Set Up a Trunk…” in the menu New makes it step by step, with all that belongs to it.")
                                                         : tr("Make the first one; it is shown before it is sent.");
    m_empty->setState(icon, Tone::Dim, none, why.isEmpty() ? how : why,
        attaching ? tr("&Attach %1…", "plural of a kind").arg(plural) : tr("&New %1…", "a kind").arg(nounInSentence(*m_kind)));
    m_empty->setActionEnabled(why.isEmpty(), why);
}

void RecordList::act()
{
    switch (m_way) {
    case Way::None: break;
    case Way::ClearFilter: Q_EMIT filterClearWanted(); break;
    case Way::Refresh:
        if (isPaged())
            m_controller->readFirstPage(*m_kind, m_controller->paged(*m_kind).filters);
        else
            m_controller->refresh();
        break;
    case Way::AskForAll: Q_EMIT askForAllWanted(); break;
    case Way::Create: m_controller->createRecord(*m_kind, m_parent); break;
    case Way::Attach: m_controller->attachRecords(*m_kind, m_parent); break;
    }
}

} // namespace trunkdesk
