// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/restore.h"
#include "views/dialogs/dialogframe.h"

class QPushButton;
class QVBoxLayout;

namespace trunkdesk {

class FieldRow;

/// What a restore cannot bring back, said before its steps are shown; and room for the passwords that no file holds.
class RestoreDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// A record of which no file holds the password.
    struct Locked
    {
        RecordId id;
        QString title;
        const Field *field = nullptr;
    };

    /// `restore`: as it is when every password is entered.
    RestoreDialog(const Restore &restore, const QList<Locked> &locked, const QString &account, const QString &direction, QWidget *parent);

Q_SIGNALS:
    void reviewWanted(const trunkdesk::RestoreSecrets &secrets); ///< those that were entered

private:
    struct Password
    {
        Locked of;
        FieldRow *row = nullptr;
    };
    QWidget *buildReport(const QStringList &sentences);
    void addPasswords(const QList<Locked> &locked, QVBoxLayout *column);
    [[nodiscard]] bool check(const Password &password);
    void finish();

    QList<Password> m_passwords;
    QPushButton *m_review;
};

} // namespace trunkdesk
