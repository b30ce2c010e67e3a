// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/searchmodel.h"

#include <QAction>
#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace trunkdesk {

class ElidedLabel;
class ToneLabel;

/// Find anything: a field over the window, and under it the records and actions that answer. It lies over the whole of the window
/// while it is open, so that nothing behind it is clicked by mistake, and gives the focus back when it closes.
class SearchPalette : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPalette(QWidget *window);

    void addInventory(Inventory *inventory) { m_model->addInventory(inventory); }
    void removeInventory(Inventory *inventory) { m_model->removeInventory(inventory); }
    void noteShown(Inventory *inventory, const RecordId &id); ///< for what was looked at last
    void noteUsed(const QAction *action);                     ///< for what is used most

    /// Shows it with nothing typed. Actions that go meanwhile are not offered any more.
    void open(const QList<QAction *> &actions);
    void close();

Q_SIGNALS:
    void recordChosen(trunkdesk::Inventory *inventory, const trunkdesk::RecordId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void build();
    void takeText(const QString &text);
    void showResults();
    void fit();
    void move(int steps); ///< over headings
    void setCurrent(int row);
    void activate(const QModelIndex &index);
    void copyId();
    [[nodiscard]] bool handleKey(QKeyEvent *event);
    [[nodiscard]] bool isChoice(int row) const;
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] QAction *actionNamed(const QString &name) const;
    void showEmptyText();

    SearchModel *m_model;
    QWidget *m_panel;
    QLineEdit *m_input;
    QStackedWidget *m_stack;
    QListView *m_list;
    ToneLabel *m_empty;
    ElidedLabel *m_status;
    ToneLabel *m_hints;
    QList<SearchTarget> m_recent;
    QHash<QString, int> m_uses;
    QList<QPointer<QAction>> m_actions;
    QPointer<QWidget> m_focusBefore;
    QPersistentModelIndex m_shownCurrent;
    RecordId m_currentId;    ///< what the mark is on, so that it stays there when the lines are made anew
    QString m_currentAction;
    bool m_moved = false;    ///< somebody chose it
    bool m_enterWaits = false; ///< Enter was pressed before the answer was there
};

} // namespace trunkdesk
