// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/bulk/previewpane.h"

#include "views/theme/consolestyle.h"
#include "views/theme/icons.h"
#include "views/widgets/recorddelegate.h"
#include "views/widgets/rowtable.h"
#include "views/widgets/tonelabel.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent), m_model(new PreviewModel(this)), m_filter(new QLineEdit(this)), m_onlyProblems(new QCheckBox(this)), m_table(new QTableView(this)), m_words(new ToneLabel(Tone::Dim, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_filter->setObjectName(u"previewFilter"_s);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter…"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon("search", Tone::Dim), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_onlyProblems->setObjectName(u"onlyProblems"_s);
    row->addWidget(m_filter, 1);
    row->addWidget(m_onlyProblems);
    column->addLayout(row);

    m_table->setObjectName(u"previewTable"_s);
    m_table->setAccessibleName(tr("What becomes of each"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RecordDelegate(m_table));
    showAsRows(*m_table, ConsoleStyle::rowHeight);
    m_table->setMinimumHeight(3 * ConsoleStyle::rowHeight);
    auto *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    header->viewport()->installEventFilter(this);
    column->addWidget(m_table, 1);
    m_words->setObjectName(u"previewWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_words->setMinimumHeight(2 * m_words->fontMetrics().lineSpacing()); // most sentences; the table does not jump then
    m_words->hide();
    column->addWidget(m_words);

    connect(m_filter, &QLineEdit::textChanged, m_model, &PreviewModel::setFilterText);
    connect(m_onlyProblems, &QCheckBox::toggled, m_model, &PreviewModel::setOnlyProblems);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PreviewPane::showWords);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PreviewPane::showWords);
    setRows({});
}

void PreviewPane::setHeadings(const QStringList &headings, const QList<int> &widths)
{
    m_model->setHeadings(headings);
    m_widths = widths;
    for (int column = 0; column < headings.size(); ++column) {
        m_table->setColumnWidth(column, widths.value(column, 120));
        setColumnShown(column, !headings.at(column).isEmpty());
    }
}

void PreviewPane::setRows(const QList<PreviewRow> &rows)
{
    m_model->setRows(rows);
    const int problems = m_model->problemCount();
    fitColumns();
    m_onlyProblems->setText(tr("Only those with something to know (%1)").arg(problems));
    m_words->setVisible(m_problemsOffered && problems > 0);
    m_onlyProblems->setEnabled(problems > 0 || m_onlyProblems->isChecked());
    if (problems == 0)
        m_onlyProblems->setChecked(false); // what was wrong is mended; an empty table would say that nothing happens
}

/// As narrow as what stands in them, so that what is to be known can be read; as wide as said at most. Widths that somebody drags stay.
void PreviewPane::fitColumns()
{
    const QAbstractItemView *view = m_table;
    for (int column = 0; column < m_widths.size() && !m_dragged; ++column)
        m_table->setColumnWidth(column, qMax(m_table->horizontalHeader()->sectionSizeHint(column), qMin(m_widths.at(column), view->sizeHintForColumn(column))));
}

void PreviewPane::showWords()
{
    const auto index = m_table->currentIndex();
    m_words->setText(index.isValid() ? index.siblingAtColumn(m_model->columnCount() - 1).data().toString() : QString());
}

void PreviewPane::setProblemsOffered(bool offered)
{
    m_problemsOffered = offered;
    m_onlyProblems->setVisible(offered);
}

void PreviewPane::setToolsShown(bool shown)
{
    m_filter->setVisible(shown);
    m_onlyProblems->setVisible(shown && m_problemsOffered);
    if (!shown) {
        m_filter->clear();
        m_onlyProblems->setChecked(false);
    }
}

void PreviewPane::setColumnShown(int column, bool shown)
{
    m_table->setColumnHidden(column, !shown);
}

void PreviewPane::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll(); // what was looked for last time is typed over
}

bool PreviewPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && watched == m_table->horizontalHeader()->viewport())
        m_dragged = true;
    if (watched == m_filter && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_table->setFocus(); // from the filter straight into the rows
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trunkdesk
