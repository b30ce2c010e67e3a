// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/problems/problemstable.h"

#include "models/items/findingsmodel.h"
#include "models/items/tabletext.h"
#include "views/problems/problemdelegate.h"
#include "views/widgets/rowtable.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

ProblemsTable::ProblemsTable(FindingsModel *model, QWidget *parent) : QTableView(parent), m_model(model), m_delegate(new ProblemDelegate(this))
{
    setObjectName(u"problemsTable"_s);
    setAccessibleName(tr("Problems"));
    setModel(model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    showAsRows(*this, ProblemDelegate::rowHeight(font()));
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(20);
    for (const int column : {FindingsModel::Code, FindingsModel::Errors, FindingsModel::AccountName})
        setColumnHidden(column, true); // said below the record
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(FindingsModel::Message, QHeaderView::Stretch);
    fit();
}

void ProblemsTable::setAccountShown(bool shown)
{
    m_delegate->setAccountShown(shown);
    fit();
    viewport()->update();
}

void ProblemsTable::fit()
{
    const int row = ProblemDelegate::rowHeight(font());
    verticalHeader()->setMinimumSectionSize(row);
    verticalHeader()->setDefaultSectionSize(row);
    const int character = fontMetrics().averageCharWidth();
    setColumnWidth(FindingsModel::Severity, 40);
    setColumnWidth(FindingsModel::RecordName, qBound(16 * character, viewport()->width() * 21 / 100, 40 * character));
    setColumnWidth(FindingsModel::Fixes, ProblemDelegate::buttonColumnWidth(font()));
}

QList<int> ProblemsTable::chosenRows() const
{
    QList<int> rows;
    for (const auto &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void ProblemsTable::chooseRow(int row)
{
    const auto index = m_model->index(row, FindingsModel::Message);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void ProblemsTable::copySelection()
{
    const auto rows = chosenRows();
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(tableAsTsv(*m_model, rows,
            {FindingsModel::Severity, FindingsModel::Message, FindingsModel::RecordName, FindingsModel::Code, FindingsModel::Errors, FindingsModel::AccountName}));
}

void ProblemsTable::fix(int row)
{
    const auto cell = visualRect(m_model->index(row, FindingsModel::Fixes));
    Q_EMIT fixWanted(row, viewport()->mapToGlobal(ProblemDelegate::buttonRect(cell, font()).bottomLeft() + QPoint(0, 1)));
}

bool ProblemsTable::event(QEvent *event)
{
    // The window would take these for the record in view.
    if (event->type() == QEvent::ShortcutOverride)
        if (auto *key = static_cast<QKeyEvent *>(event); key == QKeySequence::Delete || (key->key() == Qt::Key_Period && key->modifiers() == Qt::ControlModifier))
            key->accept();
    return QTableView::event(event);
}

void ProblemsTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (event == QKeySequence::Copy) {
        copySelection();
    } else if (row >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        Q_EMIT goWanted(row);
    } else if (row >= 0 && event->key() == Qt::Key_Period && event->modifiers() == Qt::ControlModifier) {
        fix(row);
    } else if (event == QKeySequence::Delete) {
        if (const auto rows = chosenRows(); !rows.isEmpty())
            Q_EMIT ignoreWanted(rows);
    } else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        event->ignore(); // a row is read as a whole
    } else {
        QTableView::keyPressEvent(event);
    }
}

bool ProblemsTable::isOnButton(const QPoint &place) const
{
    const auto index = indexAt(place);
    return index.column() == FindingsModel::Fixes && !index.data().toString().isEmpty() && ProblemDelegate::buttonRect(visualRect(index), font()).contains(place);
}

bool ProblemsTable::isOnLink(const QPoint &place) const
{
    const auto index = indexAt(place);
    return index.column() == FindingsModel::RecordName && index.data(ReferenceRole).isValid();
}

void ProblemsTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier)
        return;
    const auto place = event->position().toPoint();
    if (isOnButton(place))
        fix(indexAt(place).row());
    else if (isOnLink(place))
        Q_EMIT goWanted(indexAt(place).row());
}

void ProblemsTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto place = event->position().toPoint();
    QTableView::mouseDoubleClickEvent(event);
    if (const auto index = indexAt(place); event->button() == Qt::LeftButton && index.isValid() && index.column() != FindingsModel::Fixes && !isOnLink(place))
        Q_EMIT goWanted(index.row());
}

void ProblemsTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const auto place = event->position().toPoint();
    if (isOnButton(place) || isOnLink(place))
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
}

void ProblemsTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        place = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    if (!chosenRows().isEmpty())
        Q_EMIT menuWanted(place);
}

void ProblemsTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && m_model->rowCount() > 0)
        chooseRow(0);
    else if (event->reason() != Qt::MouseFocusReason && !selectionModel()->hasSelection())
        chooseRow(currentIndex().row());
}

void ProblemsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void ProblemsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ProblemsTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT rowsChosen();
}

} // namespace trunkdesk
