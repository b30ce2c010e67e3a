// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/forms/fieldeditor.h"

class QLineEdit;
class QPushButton;
class QToolButton;

namespace trunkdesk {

/// A password that is typed, or made here. Hidden until somebody wants to see it; what is copied leaves the clipboard again.
class SecretEditor : public FieldEditor
{
    Q_OBJECT

public:
    SecretEditor(const Field &field, QWidget *parent);

    [[nodiscard]] QString text() const override;
    void setText(const QString &text) override; ///< hides it, and forgets what was typed before
    void setReadOnly(bool on) override;
    void setSubject(const FormSubject &subject) override;
    [[nodiscard]] QWidget *control() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void generate();
    void copy(const QString &text);
    void takeTyping();
    void reveal(bool on);
    void showMenu(const QPoint &at);

    QLineEdit *m_line;
    QToolButton *m_eye;
    QPushButton *m_generate = nullptr; ///< of a field that has a generator
    QPushButton *m_copy;
};

} // namespace trunkdesk
