// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/widgets/fieldsview.h"

#include "models/items/itemroles.h"
#include "models/items/recordfieldsmodel.h"
#include "models/items/tabletext.h"
#include "views/widgets/fielddelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace trunkdesk {

FieldsView::FieldsView(QWidget *parent) : QTableView(parent), m_fields(new RecordFieldsModel(this))
{
    setObjectName(u"fieldsView"_s);
    setAccessibleName(tr("Fields"));
    setItemDelegate(new FieldDelegate(this));
    setModel(m_fields);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(8);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_fitLater.setSingleShot(true);
    connect(&m_fitLater, &QTimer::timeout, this, &FieldsView::fit);
    const auto later = [this] { m_fitLater.start(0); };
    connect(m_fields, &QAbstractItemModel::modelReset, this, later);
    connect(m_fields, &QAbstractItemModel::dataChanged, this, later);
    connect(m_fields, &QAbstractItemModel::rowsInserted, this, later);
    connect(m_fields, &QAbstractItemModel::rowsRemoved, this, later);
    connect(this, &QTableView::clicked, this, &FieldsView::follow);
}

void FieldsView::setRecord(Inventory *inventory, const RecordId &id)
{
    m_fields->setRecord(inventory, id);
    fit();
}

void FieldsView::fit()
{
    // A few dozen rows at most, so each may have the height of its text.
    const int room = viewport()->width();
    static const QRegularExpression ends(u" |(?<=-)"_s);
    int names = 60, word = 0;
    for (int row = 0; row < m_fields->rowCount(); ++row) {
        const auto name = m_fields->index(row, 0).data().toString();
        names = qMax(names, fontMetrics().horizontalAdvance(name) + 28);
        for (const auto &part : name.split(ends)) // a line may also end after a hyphen
            word = qMax(word, fontMetrics().horizontalAdvance(part) + 22);
    }
    // Names may take two lines but no word of one, and at most half of the room: languages have long words.
    names = qMin(names, qMax(qMax(90, room * 40 / 100), qMin(word, room / 2)));
    setColumnWidth(0, names);
    setColumnWidth(1, qMax(40, room - names));
    int whole = 2;
    for (int row = 0; row < m_fields->rowCount(); ++row) {
        setRowHeight(row, static_cast<FieldDelegate *>(itemDelegate())->heightOf(m_fields->index(row, 0), font(), names, columnWidth(1)));
        whole += rowHeight(row);
    }
    setMaximumHeight(m_hugging ? whole : QWIDGETSIZE_MAX);
}

void FieldsView::setHugging(bool on)
{
    m_hugging = on;
    fit();
}

void FieldsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        m_fitLater.start(0);
}

void FieldsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_fitLater.start(0);
}

void FieldsView::follow(const QModelIndex &index)
{
    const auto target = index.siblingAtColumn(1).data(ReferenceRole).value<RecordId>();
    if (index.column() == 1 && target.isValid())
        Q_EMIT recordLinked(target);
}

void FieldsView::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy)
        copySelection();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        follow(currentIndex().siblingAtColumn(1));
    else
        QTableView::keyPressEvent(event);
}

void FieldsView::mouseMoveEvent(QMouseEvent *event)
{
    const auto index = indexAt(event->pos());
    const bool link = index.column() == 1 && index.data(ReferenceRole).value<RecordId>().isValid();
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void FieldsView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    auto *menu = new QMenu(this); // and no loop of its own: the view may go while it is open
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy &Value")), &QAction::triggered, this, &FieldsView::copySelection);
    connect(menu->addAction(tr("Copy &Name and Value")), &QAction::triggered, this, [this] { copy(true); });
    menu->popup(event->globalPos());
}

void FieldsView::copySelection()
{
    copy(false);
}

void FieldsView::copy(bool withNames)
{
    QStringList lines;
    for (int row = 0; row < m_fields->rowCount(); ++row) {
        if (!selectionModel()->isRowSelected(row))
            continue;
        const auto text = exportText(m_fields->index(row, 1));
        lines.append(withNames ? m_fields->index(row, 0).data().toString() + u'\t' + text : text);
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace trunkdesk
