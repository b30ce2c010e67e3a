// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/trunksetup.h"
#include "models/core/apierror.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace trunkdesk {

class FieldRow;
class RecordForm;

/// A record that is made along with the trunk, with what lives under it: a list and its addresses as lines, or its users a form each.
class NewRecordBox : public QWidget
{
    Q_OBJECT

public:
    NewRecordBox(const SetupRole &role, const Inventory *inventory, QWidget *parent = nullptr);

    /// What it is called unless somebody says otherwise.
    void proposeName(const QString &name);
    void write(SetupChoice &choice) const;
    [[nodiscard]] int problemCount() const;
    bool focusFirstProblem();
    void setFurtherIssues(const QList<Issue> &issues); ///< of the record's own fields
    void focusFirst();
    /// False: it is about a record that was not entered here.
    bool showServerError(const Change &change, const ApiError &error);

Q_SIGNALS:
    void edited();

private:
    struct Child
    {
        QWidget *frame;
        RecordForm *form;
        QPushButton *remove;
    };

    void addLines();
    void addChild(bool focus);
    void removeChild(QWidget *frame);
    void nameChildren();
    void checkLines();

    const SetupRole &m_role;
    const ResourceKind &m_kind;
    const ResourceKind *m_childKind;
    const Inventory *m_inventory;
    QVBoxLayout *m_column;
    RecordForm *m_form;
    QString m_proposed;
    FieldRow *m_lines = nullptr;
    QVBoxLayout *m_childColumn = nullptr;
    QPushButton *m_add = nullptr;
    QList<Child> m_children;
};

} // namespace trunkdesk
