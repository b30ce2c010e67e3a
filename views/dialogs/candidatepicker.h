// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/change.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QStackedLayout;
class QTableView;
class QVBoxLayout;

namespace trunkdesk {

class CandidatesModel;
class Inventory;
class Notice;
class RecordFilterModel;
class ToneLabel;
class UnattachedFilter;

/// A table with a box a row to choose what to attach to a record through an association, or by pointing at it: a filter, a list to
/// paste, and a word about what leaves another place by it.
class CandidatePicker : public QWidget
{
    Q_OBJECT

public:
    /// The inventory is borrowed and must outlive it. The parent may be a record that is yet to come.
    CandidatePicker(Inventory *inventory, const ResourceKind &association, const QString &parent, QWidget *parentWidget = nullptr);
    ~CandidatePicker() override;

    [[nodiscard]] QList<RecordId> chosen() const; ///< of the attached kind
    /// The changes that attach what is chosen, with what each was before.
    [[nodiscard]] QList<Change> changes() const;
    [[nodiscard]] QString warningText() const; ///< empty when nothing moves
    [[nodiscard]] CandidatesModel *candidates() const { return m_candidates; }
    /// Checks what a text names, one a line; says what it did not find.
    void takeList(const QString &text);

Q_SIGNALS:
    void choiceChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTools();
    void buildTable();
    void fitColumns();
    void toggleSelected();
    void askForList();
    void updateChoice();
    void updateEmpty();
    [[nodiscard]] bool hangsOnOne() const; ///< what is attached here leaves where it was

    QPointer<Inventory> m_inventory;
    const ResourceKind &m_association;
    QString m_parentId;
    CandidatesModel *m_candidates;
    UnattachedFilter *m_unattached;
    RecordFilterModel *m_filter;
    QVBoxLayout *m_column;
    QLineEdit *m_search = nullptr;
    QCheckBox *m_onlyFree = nullptr;
    QTableView *m_table = nullptr;
    QStackedLayout *m_stack = nullptr;
    ToneLabel *m_empty = nullptr;
    Notice *m_warning = nullptr;
    Notice *m_missing = nullptr;
};

} // namespace trunkdesk
