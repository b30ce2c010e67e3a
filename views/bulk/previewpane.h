// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/previewmodel.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QTableView;

namespace trunkdesk {

class ToneLabel;

/// The table of what would become of many records, with a filter, a box that leaves only those with something to think about, and below in full
/// what there is to say about the row that the keyboard is on.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    /// A column without a heading is not shown. Widths in pixels, one a column, are the most that it takes; the last one takes the rest.
    void setHeadings(const QStringList &headings, const QList<int> &widths);
    void setRows(const QList<PreviewRow> &rows);
    void setProblemsOffered(bool offered); ///< without it there is no box for them
    void setToolsShown(bool shown);        ///< a few rows need no filter
    void setColumnShown(int column, bool shown);
    void focusFilter();
    [[nodiscard]] PreviewModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitColumns();
    void showWords();

    PreviewModel *m_model;
    QLineEdit *m_filter;
    QCheckBox *m_onlyProblems;
    QTableView *m_table;
    ToneLabel *m_words;
    QList<int> m_widths;
    bool m_problemsOffered = true;
    bool m_dragged = false;
};

} // namespace trunkdesk
