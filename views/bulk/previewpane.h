// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/previewmodel.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QTableView;

namespace trunkdesk {

/// The table of what would become of many records, with a filter, and a box that leaves only those with something to think about.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    /// A column without a heading is not shown. Widths in pixels, one a column; the last one takes the rest.
    void setHeadings(const QStringList &headings, const QList<int> &widths);
    void setRows(const QList<PreviewRow> &rows);
    void setProblemsOffered(bool offered); ///< without it there is no box for them
    void setColumnShown(int column, bool shown);
    [[nodiscard]] PreviewModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PreviewModel *m_model;
    QLineEdit *m_filter;
    QCheckBox *m_onlyProblems;
    QTableView *m_table;
};

} // namespace trunkdesk
