// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/routing/callflow.h"
#include "views/pages/toolpage.h"
#include "views/widgets/message.h"

#include <QPointer>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace trunkdesk {

class AccountController;
class AccountFlows;
class CopyTable;
class EmptyState;
class FlowCompare;
class ImpactModel;
class OutageHosts;
class OutageModel;
class RowsFilter;
class ToneLabel;

/// Hosts are imagined to be down, and it shows where calls would go then: over a whole account, or over one trunk and the hosts that it uses. Nothing is
/// sent and nobody is called. It follows what is read and changed meanwhile.
class SimulatorPage : public ToolPage
{
    Q_OBJECT

public:
    explicit SimulatorPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void focusFirst() override;

    /// Borrowed; those that go are left out by themselves.
    void setAccounts(const QList<AccountController *> &accounts);
    /// Over one account, or over one record of it that calls come in by. What is imagined to be down stays as far as it is there.
    void simulate(AccountController *account, const RecordId &entry = {});
    void chooseTrunk(const RecordId &id); ///< in the table of all of them; nothing happens when it is not there
    [[nodiscard]] AccountController *account() const { return m_account; }
    [[nodiscard]] RecordId entry() const; ///< invalid: the whole account
    [[nodiscard]] OutageModel *hosts() const { return m_hosts; }
    [[nodiscard]] ImpactModel *impact() const { return m_impact; }

Q_SIGNALS:
    void recordWanted(trunkdesk::AccountController *account, const trunkdesk::RecordId &id);
    void drainWanted(const QString &host); ///< for real; without a host: whichever
    void messageRaised(const trunkdesk::Message &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHead(QBoxLayout *column);
    void buildBody(QBoxLayout *column);
    void buildFoot(QBoxLayout *column);
    void takeAccount(AccountController *account);
    void look();        ///< after anything that changes what is to be seen
    void showState();
    void showSentence();
    void showTags();
    void showFlow();
    void chooseWorst();
    [[nodiscard]] RecordId chosen() const;
    [[nodiscard]] QString hostToDrain() const;

    QList<QPointer<AccountController>> m_accounts;
    QPointer<AccountController> m_account;
    AccountFlows *m_flows;
    OutageModel *m_hosts;
    ImpactModel *m_impact;
    RowsFilter *m_rows;
    RecordId m_entry;           ///< what it was opened over; may be left for the whole account
    bool m_choosing = false;    ///< the program chooses a row, not the person
    bool m_personChose = false;
    bool m_arranged = false;

    QComboBox *m_choice = nullptr;
    QCheckBox *m_whole = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QSplitter *m_across = nullptr;
    QSplitter *m_down = nullptr;
    OutageHosts *m_hostList = nullptr;
    ToneLabel *m_sentence = nullptr;
    QWidget *m_tags = nullptr;
    QLineEdit *m_filter = nullptr;
    QWidget *m_tableBox = nullptr;
    CopyTable *m_table = nullptr;
    FlowCompare *m_compare = nullptr;
    QPushButton *m_drain = nullptr;
};

} // namespace trunkdesk
