// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/dialogs/dialogframe.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace trunkdesk {

class ElidedLabel;

/// Where something is to be written.
struct ExportTarget
{
    QString caption; ///< of the dialog that asks where
    QString name;    ///< suggested, without folder and ending
    QString suffix;  ///< `csv`
    QString filter;  ///< `CSV files (*.csv)`
};

/// `Northwind trunks`, with nothing in it that a file's name cannot have.
[[nodiscard]] QString exportName(const QString &text);

/// What the dialogs of File › Export have in common: choices, what will not be in the file, where to write, and how far it is. Writes nothing itself.
class ExportDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit ExportDialog(QWidget *parent = nullptr);

    /// What will be missing; an empty list hides it.
    void setNotes(const QStringList &notes);
    /// Work has begun: choices are closed, and Cancel stops it.
    void setBusy(const QString &text);
    void setProgress(qsizetype done, qsizetype total);
    /// It did not come to anything: the choices are open again.
    void fail(const QString &why);
    [[nodiscard]] bool isBusy() const { return m_busy; }

    void accept() override; ///< asks where
    void reject() override; ///< stops the work, if there is some

    [[nodiscard]] static QString lastFolder();
    static void keepFolder(const QString &path);

Q_SIGNALS:
    void saveWanted(const QString &path);
    void cancelWanted();
    void optionsChanged();

protected:
    [[nodiscard]] QFormLayout *form() const { return m_form; }
    [[nodiscard]] virtual ExportTarget target() const = 0;
    QComboBox *addChoice(const char *name, const QString &label, const QStringList &texts);
    QLabel *addHint(const char *name);
    void setSaveText(const QString &text);
    void setPossible(const QString &whyNot); ///< empty: it is
    void finishLayout(); ///< after the last choice

private:
    QWidget *m_choices;
    QFormLayout *m_form;
    QLabel *m_notesLabel;
    QPlainTextEdit *m_notes;
    QProgressBar *m_progress;
    ElidedLabel *m_status;
    QPushButton *m_cancel;
    QPushButton *m_save;
    bool m_busy = false;
};

} // namespace trunkdesk
