// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/recordfiltermodel.h"
#include "models/items/referencelistmodel.h"

#include <QFrame>

class QLineEdit;
class QListView;
class QPushButton;

namespace trunkdesk {

class ToneLabel;

/// The list of a reference field: a line to type in, the records that have what was typed, and how many there are. Enter takes the
/// marked one, Esc none. What was typed can be taken as an id when no record has it.
class ReferencePopup : public QFrame
{
    Q_OBJECT

public:
    ReferencePopup(const Field &field, const ResourceKind &kind, QWidget *parent);

    void open(const Inventory *inventory, const QString &current, const QString &typed, QWidget *under);

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place(const QWidget &under);
    void filter(const QString &text);
    void accept();
    void updateStatus();
    void mark(int row);

    const Field &m_field;
    const ResourceKind &m_kind;
    ReferenceListModel m_records;
    RecordFilterModel m_found;
    QLineEdit *m_search;
    QListView *m_list;
    ToneLabel *m_status;
    QPushButton *m_asTyped;
};

} // namespace trunkdesk
