// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/recordid.h"

#include <QPointer>
#include <QTableView>

class QMenu;

namespace trunkdesk {

/// A table over records: rows of one height, columns that people choose, order and size (kept per kind), and a selection that
/// follows the records through a refresh, a sort and a filter. Its model answers the roles of models/items/itemroles.h.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(QWidget *parent = nullptr);
    ~RecordTable() override;

    /// Columns, widths and sort order are kept under this name.
    void setRecords(QAbstractItemModel *model, const QString &settingsName);
    /// Keeps the columns and lets go of the model, before that shows something else.
    void release();

    [[nodiscard]] RecordId currentRecord() const;
    [[nodiscard]] QList<RecordId> selectedRecords() const; ///< from top to bottom
    bool selectRecord(const RecordId &id);                 ///< false when it has no row
    [[nodiscard]] int rowOf(const RecordId &id) const;     ///< -1: none

    /// Tick marks for columns; built when it opens, so that it is always right.
    [[nodiscard]] QMenu *columnsMenu() { return m_columnsMenu; }

    // The selected rows in the columns that are shown, in the order in which they stand.
    [[nodiscard]] QString selectionAsText() const;
    [[nodiscard]] QString selectionAsCsv() const;
    void keepColumns() const;

Q_SIGNALS:
    void currentRecordChanged(const trunkdesk::RecordId &id);
    void selectedRecordsChanged();
    void recordActivated(const trunkdesk::RecordId &id); ///< Enter or double click: edit it, or open its page
    void editRequested(const trunkdesk::RecordId &id);   ///< F2
    void removeRequested(const QList<trunkdesk::RecordId> &ids);
    void copied(qsizetype rows);
    void menuRequested(const QPoint &globalPlace);

public Q_SLOTS:
    void copySelection();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillColumnsMenu();
    void restoreColumns();
    void fitColumns();
    void measureColumns();
    void noteWidth(int column, int before, int now);
    void rememberSelection();
    void restoreSelection();
    [[nodiscard]] QByteArray columnKey(int column) const;
    [[nodiscard]] QList<int> shownColumns() const;
    [[nodiscard]] QList<int> selectedRows() const;

    QMenu *m_columnsMenu;
    QString m_settingsName;
    QList<RecordId> m_keptSelection;
    RecordId m_keptCurrent;
    bool m_resetting = false;
    QList<int> m_wanted;          ///< the width of each column that shows its heading and its values whole
    bool m_fitted = false;        ///< the columns have widths, ours or chosen ones
    bool m_chosenWidths = false;  ///< by hand, now or another time: they stay as they are
    bool m_fitting = false;
};

} // namespace trunkdesk
