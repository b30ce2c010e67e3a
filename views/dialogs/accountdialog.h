// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/accountfindings.h"
#include "models/accounts/account.h"
#include "models/core/secret.h"
#include "views/dialogs/dialogframe.h"

class QPushButton;
class QScrollArea;

namespace trunkdesk {

class AccountForm;
class ElidedLabel;
class FindingsView;
class Notice;

/// Adds an account, or edits one. It knows no network and no keychain: it asks to be saved or tried out, and is told how that went.
class AccountDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// Nothing: a new one.
    explicit AccountDialog(const std::optional<Account> &account, QWidget *parent = nullptr);

    [[nodiscard]] AccountForm *form() const { return m_form; }
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] bool isTrying() const { return m_trying; }

    void setFindings(const AccountFindings &findings);
    /// Where the secret will be kept, as a sentence.
    void setKeeping(const QString &text, bool forGood);
    void failed(const QString &why); ///< it was not saved; the texts stay. Nothing to say: the person thought better of it
    void saved();                    ///< closes it

public Q_SLOTS:
    /// Asks for saving or trying, or goes to the first field that is wrong.
    void save();
    void tryOut();
    void reject() override;

Q_SIGNALS:
    /// An empty secret means the one that is stored.
    void saveRequested(const trunkdesk::Account &account, const trunkdesk::Secret &secret);
    void tryRequested(const trunkdesk::Account &account, const trunkdesk::Secret &secret);
    void tryCancelled();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildFoot();
    [[nodiscard]] bool isReady();
    void noteChange();
    void updateFoot();

    std::optional<Account> m_account;
    AccountForm *m_form;
    FindingsView *m_findings;
    Notice *m_trouble;
    QScrollArea *m_scroll;
    ElidedLabel *m_status;
    QPushButton *m_try;
    QPushButton *m_cancel;
    QPushButton *m_save;
    bool m_trying = false;
    bool m_saving = false;
};

} // namespace trunkdesk
