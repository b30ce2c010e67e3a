// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/account.h"
#include "models/core/secret.h"
#include "models/schema/field.h"
#include "views/dialogs/dialogframe.h"

class QCheckBox;

namespace trunkdesk {

class FieldRow;
class ToneLabel;

/// Asks for the secret of an account, and whether it is to be kept.
class SecretDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// `why`: what led to the question, as a sentence.
    SecretDialog(const Account &account, const QString &why, QWidget *parent = nullptr);

    /// Where it would be kept, as a sentence; not for good: then there is nothing to choose.
    void setKeeping(const QString &text, bool forGood);
    [[nodiscard]] FieldRow *row() const { return m_row; }

Q_SIGNALS:
    void secretGiven(const trunkdesk::Secret &secret, bool keep);

private:
    void finish();

    Field m_field;
    FieldRow *m_row;
    QCheckBox *m_keep;
    ToneLabel *m_keeping;
};

} // namespace trunkdesk
