// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/apierror.h"
#include "views/forms/formsubject.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace trunkdesk {

class ElidedLabel;
class RecordForm;

/// A form with its buttons: `Cancel` and `Save` at the foot of a dialog, or on a page a bar with `Revert` and `Save` that appears
/// with the first change. It asks to be saved and is told the outcome by saved(), failed() or conflict(); it sends nothing itself.
class RecordEditor : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Dialog, Page };

    explicit RecordEditor(Place place, QWidget *parent = nullptr);

    void setSubject(const FormSubject &subject);
    [[nodiscard]] const FormSubject &subject() const;
    [[nodiscard]] RecordForm *form() const { return m_form; }
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] bool isSaving() const { return m_saving; }
    [[nodiscard]] QString statusText() const;
    void setKeepable(bool keepable); ///< offers to collect the change instead of saving it: keepRequested()
    void setSaveText(const QString &text);
    void setReadOnly(bool on); ///< of a file or a read-only account: look, do not touch

    /// The record as the provider has it now. The form shows it, unchanged.
    void saved(const Record &now);
    /// It was collected, or given up for now; what was entered stays in the form.
    void notSaved();
    /// The provider's words go to the field or the bar; the texts stay.
    void failed(const ApiError &error);
    /// Somebody else changed it meanwhile (`now`) or deleted it (nothing): shows both and asks.
    void conflict(const std::optional<Record> &now);

public Q_SLOTS:
    /// Asks for saving, or goes to the first field that is wrong.
    void save();
    void keep(); ///< the same for collecting it
    void revert();

Q_SIGNALS:
    void saveRequested(const trunkdesk::Draft &changed); ///< what is to be sent, in canonical form; see draftToSend()
    void keepRequested(const trunkdesk::Draft &changed); ///< the same, to be collected
    void cancelRequested();
    void dirtyChanged(bool dirty);
    void statusChanged();

private:
    void setSaving(bool on);
    [[nodiscard]] Draft complete(); ///< what is to be sent; empty when there is nothing, or a field is wrong, which is then in view
    void takeMine(const Record &now);
    void takeTheirs(const Record &now);
    void createAnew();
    void updateFoot();
    void showFocus();

    Place m_place;
    RecordForm *m_form;
    QScrollArea *m_scroll;
    QWidget *m_foot;
    ElidedLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_keep;
    QPushButton *m_save;
    bool m_keepable = false;
    bool m_saving = false;
    bool m_dirty = false;
    bool m_readOnly = false;
    bool m_justSaved = false;
};

} // namespace trunkdesk
