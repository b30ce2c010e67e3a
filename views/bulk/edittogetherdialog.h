// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/bulk.h"
#include "views/dialogs/dialogframe.h"

#include <QPointer>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace trunkdesk {

class ElidedLabel;
class FieldRow;
class Inventory;
class PreviewPane;

/// Edits one field of many records: which, how, to what, and below what becomes of each of them. Sends nothing: changes() says what it comes to.
class EditTogetherDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// Records of one kind, with bulkFields(). The inventory is borrowed.
    EditTogetherDialog(Inventory *inventory, const QList<RecordId> &ids, QWidget *parent = nullptr);

    [[nodiscard]] QList<Change> changes() const;
    [[nodiscard]] QStringList remarks() const; ///< what is left out, and why
    [[nodiscard]] BulkEdit edit() const;

    void accept() override; ///< asks for the review and stays open: whoever shows that closes it
    void tellBusy();        ///< the review cannot be shown now

Q_SIGNALS:
    void reviewWanted(const QList<trunkdesk::Change> &changes, const QStringList &remarks);

private:
    enum class Way { Set, Add, Replace, Empty };

    void buildChoice();
    void buildFoot();
    void takeField();
    void takeWay();
    void makeEditor();
    void edited();
    void preview();
    void showValueIssue();
    void updateFoot(const QString &problem);
    [[nodiscard]] const Field &field() const;
    [[nodiscard]] Way way() const;
    [[nodiscard]] QString commonText() const; ///< what all records say; empty when they differ

    QPointer<Inventory> m_inventory;
    QList<RecordId> m_ids;
    const ResourceKind &m_kind;
    QList<const Field *> m_fields;
    QList<BulkRow> m_rows;
    bool m_touched = false; ///< somebody has said to what
    QGridLayout *m_grid = nullptr;
    QComboBox *m_field = nullptr;
    QComboBox *m_way = nullptr;
    QLabel *m_findLabel = nullptr;
    QLineEdit *m_find = nullptr;
    QCheckBox *m_matchCase = nullptr;
    QLabel *m_textLabel = nullptr;
    QLineEdit *m_text = nullptr;
    FieldRow *m_value = nullptr; ///< the field's own editor; made anew for each field
    PreviewPane *m_preview = nullptr;
    ElidedLabel *m_status = nullptr;
    QPushButton *m_review = nullptr;
    QTimer *m_timer;
};

} // namespace trunkdesk
