// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// The part of RecordTable that is about columns: which, how wide, in which order, and what is copied of them.
#include "models/items/itemroles.h"
#include "models/items/tabletext.h"
#include "views/theme/theme.h"
#include "views/widgets/recorddelegate.h"
#include "views/widgets/recordtable.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static constexpr int sampledRows = 60;
static constexpr int widestAtFirst = 380;
static constexpr int narrowestAtFirst = 150; ///< of a column that gives way to the others …
static constexpr int narrowestToFit = 110;   ///< … and where nobody has to scroll sideways for it
static constexpr int arrowRoom = 14;         ///< for the arrow of the sorted column

QByteArray RecordTable::columnKey(int column) const
{
    const auto key = model()->headerData(column, Qt::Horizontal, ColumnKeyRole).toByteArray();
    return key.isEmpty() ? QByteArray::number(column) : key;
}

QList<int> RecordTable::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.append(column);
    return columns;
}

void RecordTable::fillColumnsMenu()
{
    m_columnsMenu->clear();
    const auto shown = shownColumns();
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        auto *action = m_columnsMenu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(shown.contains(column));
        action->setEnabled(shown.size() > 1 || !shown.contains(column)); // one stays, or there is nothing to click on
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            if (on && columnWidth(column) < 40)
                setColumnWidth(column, 120);
            fitColumns();
            keepColumns();
        });
    }
    m_columnsMenu->addSeparator();
    connect(m_columnsMenu->addAction(tr("Usual columns")), &QAction::triggered, this, [this] {
        QSettings().remove(u"columns/%1"_s.arg(m_settingsName));
        restoreColumns();
        m_chosenWidths = false;
        fitColumns();
    });
}

void RecordTable::keepColumns() const
{
    // Nothing worth keeping before the columns had their first widths.
    if (m_settingsName.isEmpty() || !model() || !m_fitted || horizontalHeader()->count() == 0)
        return;
    QStringList kept;
    const auto *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const bool hidden = isColumnHidden(column);
        kept.append(u"%1 %2 %3"_s.arg(QString::fromUtf8(columnKey(column))).arg(hidden || !m_chosenWidths ? 0 : header->sectionSize(column)).arg(hidden ? 0 : 1));
    }
    QSettings settings;
    settings.beginGroup(u"columns/%1"_s.arg(m_settingsName));
    settings.setValue(u"order"_s, kept);
    const int sorted = header->sortIndicatorSection();
    settings.setValue(u"sort"_s, sorted >= 0 && sorted < header->count() ? QString::fromUtf8(columnKey(sorted)) : QString());
    settings.setValue(u"descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder);
}

void RecordTable::restoreColumns()
{
    QSettings settings;
    settings.beginGroup(u"columns/%1"_s.arg(m_settingsName));
    auto *header = horizontalHeader();
    QHash<QByteArray, int> columns;
    for (int column = 0; column < header->count(); ++column) {
        columns.insert(columnKey(column), column);
        const auto shown = model()->headerData(column, Qt::Horizontal, ColumnShownRole);
        setColumnHidden(column, shown.isValid() && !shown.toBool());
    }
    for (int column = 0; column < header->count(); ++column) // the usual order, before any other
        header->moveSection(header->visualIndex(column), column);
    int place = 0;
    const auto kept = settings.value(u"order"_s).toStringList();
    for (const auto &entry : kept) {
        const auto parts = entry.split(u' ');
        const auto it = columns.constFind(parts.value(0).toUtf8());
        if (it == columns.constEnd() || parts.size() != 3)
            continue; // a column of another version
        header->moveSection(header->visualIndex(*it), place++);
        setColumnHidden(*it, parts.at(2) == "0"_L1);
        if (const int width = parts.at(1).toInt(); width > 0) {
            header->resizeSection(*it, width);
            m_chosenWidths = true;
        }
    }
    m_fitted = m_chosenWidths;
    if (header->count() > 0 && shownColumns().isEmpty())
        setColumnHidden(0, false);
    const auto sorted = columns.constFind(settings.value(u"sort"_s).toString().toUtf8());
    const auto order = settings.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    header->setSortIndicator(sorted != columns.constEnd() ? *sorted : -1, order);
}

void RecordTable::measureColumns()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QFontMetrics heading(sized(font(), -0.5, true));
    const int rows = qMin(sampledRows, model()->rowCount());
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        int width = heading.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + 2 * RecordDelegate::padding + 2;
        for (int row = 0; row < rows; ++row)
            width = qMax(width, itemDelegate()->sizeHint(option, model()->index(row, column)).width());
        if (column == 0) // what concerns a record as a whole is marked there, and the checks find it later
            width += RecordDelegate::markRoom;
        m_wanted.append(qMin(width, widestAtFirst));
    }
}

void RecordTable::fitColumns()
{
    if (!model() || model()->rowCount() == 0 || m_fitting)
        return;
    const QScopedValueRollback<bool> ours(m_fitting, true);
    auto *header = horizontalHeader();
    header->setStretchLastSection(false); // it would leave the last one a stump where there is no room
    const auto shown = shownColumns();
    const int room = viewport()->width();
    if (!m_chosenWidths) {
        if (m_wanted.size() != header->count()) {
            m_wanted.clear();
            measureColumns();
        }
        auto widths = m_wanted;
        int sum = 0;
        for (const int column : shown)
            sum += widths.at(column);
        // Too much: the widest give way, down to a width in which they still say something. Room left: each gets some air.
        int least = 0;
        for (const int column : shown)
            least += qMin(widths.at(column), narrowestToFit);
        const int narrowest = least <= room ? narrowestToFit : narrowestAtFirst;
        while (sum > room) {
            const int widest = *std::max_element(shown.begin(), shown.end(), [&](int a, int b) { return widths.at(a) < widths.at(b); });
            if (widths.at(widest) <= narrowest)
                break;
            const int less = qMin(sum - room, qMin(8, widths.at(widest) - narrowest));
            widths[widest] -= less;
            sum -= less;
        }
        const int air = shown.isEmpty() ? 0 : qBound(0, (room - sum) / int(shown.size()), arrowRoom);
        for (const int column : shown)
            setColumnWidth(column, widths.at(column) + air);
    }
    m_fitted = true;
    header->setStretchLastSection(header->length() <= room);
}

void RecordTable::noteWidth(int column, int before, int now)
{
    // Hiding is no choice of a width, and the last column takes what is left.
    const bool last = column == shownColumns().value(shownColumns().size() - 1, -1) && horizontalHeader()->stretchLastSection();
    if (m_fitted && !m_fitting && before > 0 && now > 0 && !last)
        m_chosenWidths = true;
}

QString RecordTable::selectionAsText() const
{
    return model() ? tableAsTsv(*model(), selectedRows(), shownColumns()) : QString();
}

QString RecordTable::selectionAsCsv() const
{
    return model() ? tableAsCsv(*model(), selectedRows(), shownColumns()) : QString();
}

} // namespace trunkdesk
