// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/explanation.h"
#include "views/pages/toolpage.h"

#include <functional>

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace trunkdesk {

class AccountBox;
class AccountController;
class CodesPane;
class EmptyState;
class Notice;
class PasteField;

/// Paste an error code, a SIP answer or lines of a log: what it means, and what in the chosen account it points at. Answers as one types.
class ExplainPage : public ToolPage
{
    Q_OBJECT

public:
    /// What the checks find in an account, without what is ignored.
    using FindingsSource = std::function<QList<Finding>(AccountController *)>;

    explicit ExplainPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void focusFirst() override;

    void setAccounts(const QList<AccountController *> &accounts); ///< borrowed
    void choose(const AccountController *account);
    void setFindingsSource(const FindingsSource &source);
    void refresh();                  ///< soon: records or findings are different now
    void ask(const QString &text);   ///< in place of what stands there
    [[nodiscard]] AccountController *account() const; ///< null: none
    [[nodiscard]] const QList<FailureExplanation> &explanations() const { return m_explanations; }

Q_SIGNALS:
    void explained(); ///< the answer to what stands in the field is in view
    void recordWanted(trunkdesk::AccountController *account, const trunkdesk::RecordId &id, const QByteArray &field);
    void fixWanted(trunkdesk::AccountController *account, const trunkdesk::Finding &finding);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    [[nodiscard]] QWidget *buildQuestion();
    [[nodiscard]] QWidget *buildAnswer();
    void watch(AccountController *account);
    void answer();
    void fillCards();
    void showState();
    void copyAll();

    FindingsSource m_source;
    FailureReport m_report;
    QList<QMetaObject::Connection> m_watched;
    QList<FailureExplanation> m_explanations;
    QTabBar *m_tabs;
    AccountBox *m_accounts;
    QStackedWidget *m_views;
    QSplitter *m_across;
    CodesPane *m_codes;
    PasteField *m_field;
    Notice *m_notice;
    QPushButton *m_copy;
    QPushButton *m_clear;
    QStackedWidget *m_answers;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    QTimer *m_timer;
};

} // namespace trunkdesk
