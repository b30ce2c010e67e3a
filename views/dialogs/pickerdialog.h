// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/dialogs/candidatepicker.h"
#include "views/dialogs/dialogframe.h"

class QPushButton;

namespace trunkdesk {

class ElidedLabel;

/// Chooses what to attach to a record: numbers, credential lists, address lists. Sends nothing: picked() says what was chosen.
class PickerDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// The inventory is borrowed and must outlive the dialog.
    PickerDialog(Inventory *inventory, const ResourceKind &association, const QString &parent, QWidget *parentWidget = nullptr);

    [[nodiscard]] QList<RecordId> chosen() const { return m_picker->chosen(); }
    [[nodiscard]] QList<Change> changes() const { return m_picker->changes(); }
    [[nodiscard]] QString warningText() const { return m_picker->warningText(); }
    [[nodiscard]] CandidatesModel *candidates() const { return m_picker->candidates(); }
    void takeList(const QString &text) { m_picker->takeList(text); }

    void accept() override;

Q_SIGNALS:
    void picked(const QList<trunkdesk::RecordId> &ids);

private:
    void buildFoot();
    void updateChoice();

    const ResourceKind &m_association;
    CandidatePicker *m_picker;
    ElidedLabel *m_status = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace trunkdesk
