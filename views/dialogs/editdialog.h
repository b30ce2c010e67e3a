// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/apierror.h"
#include "views/dialogs/dialogframe.h"
#include "views/forms/formsubject.h"

#include <functional>

namespace trunkdesk {

class RecordEditor;
class RecordForm;

/// A record's form in a dialog. Save asks with saveRequested() and waits for saved(), failed() or conflict(); closing asks before
/// it throws edits away.
class EditDialog : public DialogFrame
{
    Q_OBJECT

public:
    enum class Purpose { New, Edit, Duplicate };

    explicit EditDialog(const FormSubject &subject, Purpose purpose, QWidget *parent = nullptr);

    [[nodiscard]] RecordForm *form() const;
    [[nodiscard]] const FormSubject &subject() const;
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] bool isSaving() const;

    void setKeepable(bool keepable);
    void setSaveText(const QString &text);

    void saved(); ///< closes it
    void notSaved(); ///< what was entered stays
    void failed(const ApiError &error);
    void conflict(const std::optional<Record> &now); ///< nothing: deleted elsewhere

    void done(int result) override; ///< forgets the secrets
    void reject() override; ///< asks first when there is something to lose; does nothing while saving

Q_SIGNALS:
    void saveRequested(const trunkdesk::Draft &changed);
    void keepRequested(const trunkdesk::Draft &changed);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void updateHeading();

    Purpose m_purpose;
    RecordEditor *m_editor;
};

/// Asks whether edits may be thrown away. Calls back only for a yes.
void askToDiscard(QWidget *parent, const std::function<void()> &discard);

} // namespace trunkdesk
