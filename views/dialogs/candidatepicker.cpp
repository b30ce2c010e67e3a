// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/dialogs/candidatepicker.h"

#include "models/core/displaytext.h"
#include "models/items/candidatesmodel.h"
#include "models/items/recordfiltermodel.h"
#include "models/schema/tabkinds.h"
#include "views/dialogs/paddeddelegate.h"
#include "views/dialogs/unattachedfilter.h"
#include "views/forms/words.h"
#include "views/theme/consolestyle.h"
#include "views/theme/icons.h"
#include "views/widgets/notice.h"
#include "views/widgets/rowtable.h"
#include "views/widgets/tonelabel.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

CandidatePicker::CandidatePicker(Inventory *inventory, const ResourceKind &association, const QString &parent, QWidget *parentWidget)
    : QWidget(parentWidget)
    , m_inventory(inventory)
    , m_association(association)
    , m_parentId(parent)
    , m_candidates(new CandidatesModel(this))
    , m_unattached(new UnattachedFilter(this))
    , m_filter(new RecordFilterModel(this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
    m_candidates->setAssociation(inventory, &association, parent);
    m_unattached->setSourceModel(m_candidates);
    m_filter->setSourceModel(m_unattached);
    buildTools();
    buildTable();
    connect(m_candidates, &CandidatesModel::checkedChanged, this, &CandidatePicker::updateChoice);
    connect(m_candidates, &CandidatesModel::loadStateChanged, this, &CandidatePicker::updateEmpty);
    updateChoice();
    updateEmpty();
    setFocusProxy(m_search);
}

CandidatePicker::~CandidatePicker()
{
    // The models go before the widgets do and tell of it; nobody may listen then.
    m_candidates->disconnect(this);
    m_filter->disconnect(this);
}

void CandidatePicker::buildTools()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"pickerFilter"_s);
    m_search->setPlaceholderText(tr("Filter…"));
    m_search->setAccessibleName(tr("Filter"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search", Tone::Dim), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    row->addWidget(m_search, 1);
    m_onlyFree = new QCheckBox(this);
    m_onlyFree->setObjectName(u"onlyFree"_s);
    const auto *parent = pageKind(m_association);
    m_onlyFree->setText(parent ? tr("Only those on no %1").arg(nounInSentence(*parent)) : tr("Only those that are free"));
    m_onlyFree->setVisible(hangsOnOne());
    row->addWidget(m_onlyFree);
    auto *paste = new QPushButton(tr("Paste a list…"), this);
    paste->setObjectName(u"pasteList"_s);
    paste->setAutoDefault(false);
    row->addWidget(paste);
    m_column->addLayout(row);
    m_missing = new Notice(Notice::Gravity::Warning, {}, this);
    m_missing->setObjectName(u"pickerMissing"_s);
    m_missing->hide();
    m_column->addWidget(m_missing);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterText(text);
        updateEmpty();
    });
    connect(m_onlyFree, &QCheckBox::toggled, this, [this](bool on) {
        m_unattached->setOnlyFree(on);
        updateEmpty();
    });
    connect(paste, &QPushButton::clicked, this, &CandidatePicker::askForList);
}

void CandidatePicker::buildTable()
{
    m_stack = new QStackedLayout;
    m_table = new QTableView(this);
    m_table->setObjectName(u"pickerTable"_s);
    showAsRows(*m_table, ConsoleStyle::rowHeight);
    m_table->setAccessibleName(tr("What can be attached"));
    m_table->setAccessibleDescription(tr("Space checks or unchecks the selected rows."));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new PaddedDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    fitColumns();
    m_empty = new ToneLabel(Tone::Dim, this);
    m_empty->setObjectName(u"pickerEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_column->addLayout(m_stack, 1);
    m_warning = new Notice(Notice::Gravity::Warning, {}, this);
    m_warning->setObjectName(u"pickerWarning"_s);
    m_column->addWidget(m_warning);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &CandidatePicker::updateEmpty);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &CandidatePicker::updateEmpty);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &CandidatePicker::updateEmpty);
    connect(m_table, &QTableView::doubleClicked, this, &CandidatePicker::toggleSelected);
}

void CandidatePicker::fitColumns()
{
    auto *header = m_table->horizontalHeader();
    constexpr int room = 706; // of the dialog as it opens: where a record hangs now stands last, and has to be seen
    constexpr int first = 190;
    QList<int> rest;
    for (int column = 0; column < m_filter->columnCount(); ++column) {
        const auto key = m_filter->headerData(column, Qt::Horizontal, ColumnKeyRole).toByteArray();
        // Where it hangs stands in the last column, in words; its date of change helps nobody here.
        const bool helps = m_filter->headerData(column, Qt::Horizontal, ColumnShownRole).toBool() && key != QByteArrayView(m_association.parentField) && key != QByteArrayView(m_association.tabBy)
            && key != QByteArrayView(m_association.stampField);
        m_table->setColumnHidden(column, !helps);
        m_table->setColumnWidth(column, first);
        if (helps && column > 0)
            rest.append(column);
    }
    for (const int column : std::as_const(rest))
        m_table->setColumnWidth(column, qBound(90, (room - first) / int(rest.size()), 170));
    header->setStretchLastSection(true);
}

bool CandidatePicker::hangsOnOne() const
{
    return m_association.exclusive || pointerField(m_association);
}

QList<RecordId> CandidatePicker::chosen() const
{
    return m_candidates->checked();
}

QList<Change> CandidatePicker::changes() const
{
    QList<Change> list;
    for (const auto &id : chosen()) {
        const auto record = m_inventory ? m_inventory->record(id) : std::nullopt;
        if (const auto *pointer = pointerField(m_association)) {
            if (record)
                list.append(updateRecord(id, *record, {{pointer->key, m_parentId}}));
            continue;
        }
        auto change = attachRecord(m_association, m_parentId, id.id, record ? recordTitle(*id.kind, *record) : id.id);
        if (record && m_association.exclusive)
            change.before = *record;
        list.append(change);
    }
    return list;
}

QString CandidatePicker::warningText() const
{
    return m_warning->isHidden() ? QString() : m_warning->text();
}

void CandidatePicker::toggleSelected()
{
    if (!m_table->selectionModel()->hasSelection() && m_table->currentIndex().isValid())
        m_table->selectRow(m_table->currentIndex().row()); // who came with Tab means the row that is marked
    const auto rows = m_table->selectionModel()->selectedRows();
    bool anyOff = false;
    for (const auto &index : rows)
        anyOff = anyOff || (!index.data(CandidatesModel::AttachedHereRole).toBool() && index.siblingAtColumn(0).data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    QList<RecordId> ids;
    for (const auto &index : rows)
        ids.append(index.data(RecordIdRole).value<RecordId>());
    if (anyOff) {
        m_candidates->checkAll(ids);
        return;
    }
    for (const auto &id : std::as_const(ids))
        m_candidates->setChecked(id, false);
}

void CandidatePicker::askForList()
{
    auto *box = new QInputDialog(this);
    box->setObjectName(u"pasteBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Paste a list"));
    box->setLabelText(tr("One name or number a line, in any spelling; commas work too."));
    box->setOption(QInputDialog::UsePlainTextEditForTextInput);
    if (auto *lines = box->findChild<QPlainTextEdit *>()) {
        lines->setAccessibleName(box->labelText());
        lines->setTabChangesFocus(true);
    }
    connect(box, &QInputDialog::textValueSelected, this, &CandidatePicker::takeList);
    box->open();
}

void CandidatePicker::takeList(const QString &text)
{
    auto missing = m_candidates->checkNamed(text);
    m_missing->setVisible(!missing.isEmpty());
    if (missing.isEmpty())
        return;
    constexpr qsizetype few = 5;
    const auto more = missing.size() - few;
    for (auto &name : missing)
        name = displayText(name.left(60));
    const auto names = missing.mid(0, few).join(u", "_s);
    m_missing->setMessage(Notice::Gravity::Warning, more > 0 ? tr("Not found in this account: %1 and %n more.", nullptr, int(more)).arg(names) : tr("Not found in this account: %1.").arg(names));
}

bool CandidatePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_table && key == Qt::Key_Space) {
        toggleSelected();
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Up)) { // from the filter straight into the rows
        m_table->setFocus();
        if (!m_table->selectionModel()->hasSelection()) // the focus alone moves to the first row without choosing it
            m_table->selectRow(qMax(0, m_table->currentIndex().row()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CandidatePicker::updateChoice()
{
    const auto &noun = attachedKind(m_association);
    const auto ids = chosen();
    QMap<QString, int> leaving;
    int losing = 0;
    if (hangsOnOne() && m_inventory) {
        for (const auto &id : ids) {
            if (const auto from = m_candidates->index(m_candidates->rowOf(id), 0).data(CandidatesModel::AttachedToRole).toString(); !from.isEmpty())
                ++leaving[from];
            if (const auto record = m_inventory->record(id); record && m_association.attachClears[0] != '\0' && !record->text(m_association.attachClears).isEmpty())
                ++losing;
        }
    }
    QStringList sentences;
    for (auto it = leaving.begin(); it != leaving.end(); ++it)
        sentences.append(tr("Taken from %1: %2.").arg(it.key(), countedNoun(noun, it.value())));
    if (const auto *field = losing > 0 ? noun.field(m_association.attachClears) : nullptr)
        sentences.append(tr("“%1” is lost by: %2.").arg(fieldLabel(*field), countedNoun(noun, losing)));
    m_warning->setMessage(Notice::Gravity::Warning, sentences.join(u' '));
    m_warning->setVisible(!sentences.isEmpty());
    Q_EMIT choiceChanged();
}

void CandidatePicker::updateEmpty()
{
    const auto nouns = nounsInSentence(attachedKind(m_association));
    if (m_filter->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    if (m_candidates->rowCount() > 0)
        m_empty->setText(tr("Nothing here matches. Clear the filter to see all %1.").arg(nouns));
    else if (m_candidates->loadState() == LoadState::Loading)
        m_empty->setText(tr("Reading the %1 of this account…").arg(nouns));
    else if (m_candidates->loadState() == LoadState::Failed)
        m_empty->setText(tr("The %1 could not be read. %2").arg(nouns, m_candidates->errorText()));
    else
        m_empty->setText(tr("This account has no %1 yet. Make one at the provider, then refresh.").arg(nouns));
    m_stack->setCurrentWidget(m_empty);
}

} // namespace trunkdesk
