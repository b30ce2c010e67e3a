// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/dialogs/dialogframe.h"
#include "views/forms/formsubject.h"

#include <optional>

class QGridLayout;
class QHBoxLayout;
class QPushButton;

namespace trunkdesk {

/// One field that is not the same everywhere; texts as people read them, secrets in addresses hidden.
struct ConflictRow
{
    QString label;
    QString opened;
    QString now;
    QString yours;
    bool theirsChanged = false;
    bool yoursChanged = false;
    bool address = false; ///< reads best in fixed pitch

    friend bool operator==(const ConflictRow &, const ConflictRow &) = default;
};

/// The fields of a form that somebody changed: the other side, this one, or both.
[[nodiscard]] QList<ConflictRow> conflictRows(const FormSubject &subject, const Draft &yours, const Record &now);

/// Shows what a record was when it was opened, what it is now, and what the form says, and asks which of them counts. Where the
/// record is gone the text is kept, and can become a new one.
class ConflictDialog : public DialogFrame
{
    Q_OBJECT

public:
    ConflictDialog(const FormSubject &subject, const Draft &yours, const std::optional<Record> &now, QWidget *parent = nullptr);

Q_SIGNALS:
    void mineChosen();   ///< keep what was entered, on top of what is there now
    void theirsChosen(); ///< throw away what was entered
    void createChosen(); ///< of a deleted record: make a new one of what was entered

private:
    void showRows(const FormSubject &subject, const QList<ConflictRow> &rows);
    QPushButton *addButton(QHBoxLayout *row, const QString &text, const QString &name);
};

} // namespace trunkdesk
