// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/issue.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace trunkdesk {

class ToneLabel;

/// What is to be said about a field, under it: icon, sentence, and a button for every repair on offer.
class FieldMessage : public QWidget
{
    Q_OBJECT

public:
    explicit FieldMessage(QWidget *parent = nullptr);

    /// `monospace`: the repairs are addresses.
    void setIssue(const Issue &issue, bool monospace);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void repairChosen(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColours();
    void setRepairs(const QStringList &repairs, bool monospace);

    Issue m_issue;
    QLabel *m_icon;
    ToneLabel *m_text;
    QVBoxLayout *m_column;
    QList<QWidget *> m_buttons;
};

} // namespace trunkdesk
