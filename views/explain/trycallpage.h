// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/routing/admission.h"
#include "views/pages/toolpage.h"

class QButtonGroup;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace trunkdesk {

class AccountBox;
class AccountController;
class EmptyState;
class ToneLabel;

/// Would a call be let in, and where would it go? Worked out from what is known of the account, as one types; nobody is called.
class TryCallPage : public ToolPage
{
    Q_OBJECT

public:
    explicit TryCallPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void focusFirst() override;

    void setAccounts(const QList<AccountController *> &accounts); ///< borrowed
    void choose(const AccountController *account);
    void ask(const CallAttempt &attempt);
    [[nodiscard]] AccountController *account() const; ///< null: none is open
    [[nodiscard]] CallAttempt attempt() const;
    [[nodiscard]] const QList<Admission> &answers() const { return m_answers; }

Q_SIGNALS:
    void answered(); ///< the answer to what stands in the fields is in view
    void recordWanted(trunkdesk::AccountController *account, const trunkdesk::RecordId &id, const QByteArray &field);
    void explanationWanted(const QString &code);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildQuestion();
    [[nodiscard]] QWidget *buildAnswer();
    void addField(QFormLayout *form, const char *member, const QString &label, const QString &example, const QString &help);
    void watch();
    void refresh();
    void takeWay();
    void complete();
    void answer();
    void fillCards();
    void makeRoom();
    void showState(const QHash<QByteArray, QString> &problems);
    void copyAll();

    /// One line of the question: its field, and what is wrong with it below.
    struct Line
    {
        QLineEdit *field = nullptr;
        ToneLabel *problem = nullptr;
    };
    QHash<QByteArray, Line> m_lines; ///< by the member of CallAttempt
    QList<Admission> m_answers;
    QList<QMetaObject::Connection> m_watched;
    AccountBox *m_accounts;
    QSplitter *m_across;
    QButtonGroup *m_ways;
    QStackedWidget *m_forms;
    QPushButton *m_copy;
    QStackedWidget *m_views;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    QTimer *m_timer;
    bool m_completionOld = true; ///< what is offered while typing is of another account, or of before
};

} // namespace trunkdesk
