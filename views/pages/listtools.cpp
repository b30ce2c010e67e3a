// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/pages/listtools.h"

#include "views/pages/recordlist.h"
#include "views/theme/icons.h"
#include "views/widgets/recordtable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace trunkdesk {

ListTools::ListTools(QWidget *parent) : QWidget(parent), m_filter(new QLineEdit(this)), m_columns(new QToolButton(this))
{
    m_filter->setObjectName(u"filter"_s);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setToolTip(tr("Shows the rows in which every word stands somewhere."));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon("filter", Tone::Dim), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(110);
    m_filter->setMaximumWidth(180);
    m_filter->installEventFilter(this);
    m_columns->setObjectName(u"columns"_s);
    m_columns->setIcon(icon("columns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setToolTip(tr("Choose which columns are shown. Drag a heading to move it."));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_columns->setFixedSize(40, 28);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_filter, 1);
    row->addWidget(m_columns);
    connect(m_filter, &QLineEdit::textChanged, this, &ListTools::apply);
}

void ListTools::follow(RecordList *list)
{
    follow(list ? QList<RecordList *>{list} : QList<RecordList *>());
}

void ListTools::follow(const QList<RecordList *> &lists)
{
    for (auto *list : std::as_const(m_lists))
        list->disconnect(this);
    m_lists = lists;
    setVisible(!lists.isEmpty());
    if (lists.isEmpty())
        return;
    m_filter->setText(lists.first()->filter());
    m_columns->setMenu(lists.first()->table()->columnsMenu());
    for (auto *list : lists)
        connect(list, &RecordList::filterClearWanted, this, [this] {
            clear();
            m_filter->setFocus();
        });
    apply();
}

void ListTools::clear()
{
    m_filter->clear();
}

void ListTools::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ListTools::apply()
{
    for (auto *list : std::as_const(m_lists))
        list->setFilter(m_filter->text());
}

void ListTools::fitHint()
{
    // The shortcut only where there is room for all of it.
    const auto whole = tr("Filter…  %1").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    const bool room = m_filter->width() >= fontMetrics().horizontalAdvance(whole) + 44;
    m_filter->setPlaceholderText(room ? whole : tr("Filter"));
}

bool ListTools::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitHint();
    // From the filter straight into the rows, and Escape takes the filter away.
    if (event->type() == QEvent::KeyPress && !m_lists.isEmpty()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *table = m_lists.first()->table();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            table->setFocus();
            if (!table->currentIndex().isValid() && table->model() && table->model()->rowCount() > 0)
                table->selectRow(0);
            return true;
        }
        if (key == Qt::Key_Escape) {
            if (m_filter->text().isEmpty())
                table->setFocus();
            m_filter->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trunkdesk
