// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/drain.h"
#include "views/pages/toolpage.h"

#include <QMap>
#include <QPointer>

class QComboBox;
class QFormLayout;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace trunkdesk {

class AccountController;
class ElidedLabel;
class PreviewPane;
struct PreviewRow;
class ToneLabel;

/// A host that was drained and not put back.
struct DrainedHost
{
    QString key;    ///< names it in putBackWanted()
    QString words;  ///< host, when, and in which accounts
    QString whyNot; ///< why it cannot be put back now; empty when it can

    friend bool operator==(const DrainedHost &, const DrainedHost &) = default;
};

/// Takes a host out of the way of calls, over all open accounts: which hosts there are, what would become of the one that is chosen, account by account
/// and with the reason where it would not, and what was drained before and can be put back. Sends nothing.
class DrainPage : public ToolPage
{
    Q_OBJECT

public:
    /// What one account has to do for it.
    struct Part
    {
        QPointer<AccountController> account;
        Drain drain;
    };

    explicit DrainPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void focusFirst() override;

    /// Borrowed; those that go are left out by themselves.
    void setAccounts(const QList<AccountController *> &accounts);
    void setDrained(const QList<DrainedHost> &drained);
    void chooseHost(const QString &host);
    [[nodiscard]] QString host() const { return m_host; } ///< empty: none is chosen
    [[nodiscard]] const QList<Part> &parts() const { return m_parts; } ///< of the chosen host

Q_SIGNALS:
    void shown(); ///< what stands on it may be old
    void reviewWanted(const QString &host);
    void putBackWanted(const QString &key);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHosts();
    void buildEffect();
    void buildFoot(QVBoxLayout *column);
    void refresh();
    void fillHosts();
    void takeHost();
    void fillReplacements();
    void fillEffect();
    void updateFoot();
    [[nodiscard]] QList<PreviewRow> rowsOf(const Part &part) const;

    QList<QPointer<AccountController>> m_accounts;
    QString m_host;
    QList<Part> m_parts;
    QMap<QString, QString> m_replacements; ///< ids by the id of the account
    QList<DrainedHost> m_drained;
    bool m_filling = false;
    QWidget *m_drainedBox;
    PreviewPane *m_hosts;
    QWidget *m_effectBox;
    ToneLabel *m_effectTitle = nullptr;
    QWidget *m_replacementBox = nullptr;
    QFormLayout *m_replacementForm = nullptr;
    PreviewPane *m_effect = nullptr;
    ElidedLabel *m_status = nullptr;
    QPushButton *m_review = nullptr;
    QTimer *m_timer;
};

} // namespace trunkdesk
