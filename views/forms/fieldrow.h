// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/issue.h"
#include "models/schema/field.h"

#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace trunkdesk {

class FieldEditor;
class FieldMessage;
class YesBox;
class ToneLabel;

/// One field of a form: its label (placed by the form), its editor, and under it either what is wrong or the help.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    FieldRow(const Field &field, QWidget *parent);

    [[nodiscard]] const Field &field() const { return m_field; }
    [[nodiscard]] QLabel *label() const { return m_label; }
    [[nodiscard]] FieldEditor *editor() const { return m_editor; }

    [[nodiscard]] QString text() const;
    void setText(const QString &text);

    /// What the form found about it; hidden while the field is empty and nobody has been there.
    /// `asked`: of an issue that needs a yes, the text that has to be written once more.
    void setIssue(const std::optional<Issue> &issue, const QString &asked = {});
    [[nodiscard]] const std::optional<Issue> &issue() const { return m_issue; }
    /// The provider's words, shown until the text changes.
    void setServerIssue(const std::optional<Issue> &issue);
    [[nodiscard]] bool hasServerIssue() const { return m_serverIssue.has_value(); }
    /// True while the issue needs a yes that nobody has given.
    [[nodiscard]] bool isUnanswered() const;
    /// Takes the focus to where the problem can be mended: the editor, or the yes that is missing.
    void focusProblem();
    /// Something worth knowing that is nothing wrong; until the next edit.
    void say(const QString &note);
    /// From now on an empty required field is blamed.
    void setVisited(bool visited);
    [[nodiscard]] QString shownMessage() const; ///< empty while the help is shown

    [[nodiscard]] QList<QWidget *> tabStops() const; ///< in reading order

    /// Something of the form's that belongs to this field stands under it.
    void addBelow(QWidget *widget);

Q_SIGNALS:
    void pasted(); ///< right before edited()
    void edited();
    void repaired(const QString &before); ///< a repair was taken instead of this text
    void answered(); ///< a yes was given or taken back

private:
    void takeEdit();
    void repair(const QString &text);
    void showWhatCounts();
    void showQuestion(bool needed);

    const Field &m_field;
    QLabel *m_label;
    FieldEditor *m_editor;
    ToneLabel *m_help;
    FieldMessage *m_message = nullptr; ///< made when there is something to say
    YesBox *m_yes = nullptr; ///< made when there is something to be sure of
    QVBoxLayout *m_column;
    std::optional<Issue> m_issue;
    std::optional<Issue> m_serverIssue;
    QString m_asked;
    QString m_note; ///< about what was pasted, until the next edit
    bool m_visited = false;
};

} // namespace trunkdesk
