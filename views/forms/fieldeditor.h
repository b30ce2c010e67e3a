// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/issue.h"
#include "models/schema/field.h"

#include <QWidget>

#include <optional>

namespace trunkdesk {

struct FormSubject;

/// Edits the text of one field. Whatever text it is given it gives back unchanged until a person edits it: looking is never an edit.
/// It never refuses a key; what is wrong is said under it.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// The editor that suits the field's type.
    [[nodiscard]] static FieldEditor *create(const Field &field, QWidget *parent);

    [[nodiscard]] virtual QString text() const = 0;
    virtual void setText(const QString &text) = 0; ///< does not emit edited()
    virtual void setReadOnly(bool on) = 0;
    [[nodiscard]] virtual QWidget *control() const = 0; ///< what takes the focus, and the label's buddy
    [[nodiscard]] virtual bool isShort() const { return false; } ///< leaves room for the help beside it

    /// What the form is about now, before the texts are set.
    virtual void setSubject(const FormSubject &) { }
    /// Puts the cursor where the text is wrong, where that can be told.
    virtual void goToProblem() { }

    /// Shows by its edge that something is wrong with it; the words stand elsewhere.
    void mark(std::optional<Issue::Severity> severity);
    /// As edited by the person: a repair that was asked for.
    void replaceText(const QString &text);

Q_SIGNALS:
    void pasted(); ///< right before edited(), when more than one character came at once
    void edited();
    void cleaned(const QString &note); ///< something was left out of what was pasted

protected:
    FieldEditor(const Field &field, QWidget *parent);
    void changeEvent(QEvent *event) override;
    [[nodiscard]] const Field &field() const { return m_field; }
    /// Names the control for tests, readers and the layout.
    void adopt(QWidget *control, QWidget *beside = nullptr);

private:
    void paintMark();

    const Field &m_field;
    std::optional<Issue::Severity> m_severity;
};

} // namespace trunkdesk
