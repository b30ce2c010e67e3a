// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/finding.h"
#include "views/dialogs/dialogframe.h"

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace trunkdesk {

class ToneLabel;

/// Asks why something is to be heard no more of, and whether that holds at this record or in the whole account.
class IgnoreDialog : public DialogFrame
{
    Q_OBJECT

public:
    struct Subject
    {
        QList<Finding> findings = {}; ///< at least one
        QString place = {};           ///< what people call the record, when it is one
        QString account = {};
        qsizetype everywhere = 0;     ///< how many their checks find in the account now
    };

    explicit IgnoreDialog(const Subject &subject, QWidget *parent = nullptr);

Q_SIGNALS:
    void ignored(const QString &reason, bool everywhere);

private:
    void finish();

    QRadioButton *m_everywhere;
    QLineEdit *m_reason;
    ToneLabel *m_missing;
};

} // namespace trunkdesk
