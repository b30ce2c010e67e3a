// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace trunkdesk {

class FindingsModel;
class ProblemDelegate;

/// The rows of the problems panel. A click on the record, Enter and a double click go there; the button and Ctrl+. offer what mends it; Delete
/// hears no more of it.
class ProblemsTable : public QTableView
{
    Q_OBJECT

public:
    explicit ProblemsTable(FindingsModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QList<int> chosenRows() const; ///< from top to bottom
    void chooseRow(int row);
    void setAccountShown(bool shown);

Q_SIGNALS:
    void goWanted(int row);
    void fixWanted(int row, const QPoint &globalPlace); ///< where a menu may open
    void ignoreWanted(const QList<int> &rows);
    void menuWanted(const QPoint &globalPlace);
    void rowsChosen();

public Q_SLOTS:
    void copySelection(); ///< as text

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void fit();
    [[nodiscard]] bool isOnButton(const QPoint &place) const;
    [[nodiscard]] bool isOnLink(const QPoint &place) const;
    void fix(int row);

    FindingsModel *m_model;
    ProblemDelegate *m_delegate;
};

} // namespace trunkdesk
