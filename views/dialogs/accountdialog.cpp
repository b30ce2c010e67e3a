// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/dialogs/accountdialog.h"

#include "models/accounts/providers.h"
#include "models/core/displaytext.h"
#include "views/dialogs/editdialog.h"
#include "views/dialogs/findingsview.h"
#include "views/forms/accountform.h"
#include "views/forms/foot.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/notice.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace trunkdesk {

AccountDialog::AccountDialog(const std::optional<Account> &account, QWidget *parent)
    : DialogFrame(parent)
    , m_account(account)
    , m_form(new AccountForm(account))
    , m_findings(new FindingsView)
    , m_trouble(new Notice(Notice::Gravity::Error))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"accountDialog"_s);
    setHeading(account ? tr("Edit account") : tr("Add an account"), account ? displayText(account->name) : QString());
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(18, 16, 18, 18);
    rows->setSpacing(14);
    rows->addWidget(m_trouble);
    rows->addWidget(m_form);
    rows->addWidget(m_findings);
    rows->addStretch(1);
    m_trouble->setObjectName(u"accountTrouble"_s);
    m_trouble->hide();
    m_findings->hide();
    m_scroll->setObjectName(u"accountScroll"_s);
    m_scroll->setAccessibleName(tr("Form"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    column()->addWidget(m_scroll, 1);
    buildFoot();
    connect(m_form, &AccountForm::changed, this, &AccountDialog::noteChange);
    m_form->focusFirst();
    updateFoot();
    setPreferredSize({720, body->layout()->totalHeightForWidth(700) + 130});
}

void AccountDialog::buildFoot()
{
    auto *foot = new Foot(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(18, 11, 18, 11);
    row->setSpacing(8);
    m_status = new ElidedLabel(Tone::Dim, foot);
    m_status->setObjectName(u"accountStatus"_s);
    m_try = new QPushButton(foot);
    m_try->setObjectName(u"connectButton"_s);
    m_try->setAutoDefault(false);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);
    m_save = new QPushButton(m_account ? tr("Save") : tr("Add and Open"), foot);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setDefault(true);
    row->addWidget(m_try);
    row->addWidget(m_status, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    column()->addWidget(foot);
    connect(m_try, &QPushButton::clicked, this, [this] {
        if (m_trying)
            Q_EMIT tryCancelled();
        else
            tryOut();
    });
    connect(m_cancel, &QPushButton::clicked, this, &AccountDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &AccountDialog::save);
}

QString AccountDialog::statusText() const
{
    return m_status->text();
}

bool AccountDialog::isReady()
{
    if (!m_form->focusFirstProblem())
        return true;
    if (auto *focus = m_form->focusWidget())
        m_scroll->ensureWidgetVisible(focus, 0, 60); // with the message under it
    updateFoot();
    return false;
}

void AccountDialog::save()
{
    if (m_saving || !isReady())
        return;
    m_saving = true;
    m_trouble->hide();
    updateFoot();
    Q_EMIT saveRequested(m_form->account(), m_form->secret());
}

void AccountDialog::tryOut()
{
    if (m_trying || !isReady())
        return;
    m_trying = true;
    m_findings->hide();
    updateFoot();
    Q_EMIT tryRequested(m_form->account(), m_form->secret());
}

void AccountDialog::setFindings(const AccountFindings &findings)
{
    if (!m_trying)
        return; // the texts that it was about have changed
    m_trying = findings.outcome == AccountFindings::Outcome::Looking;
    const auto *provider = findProvider(m_form->account().provider);
    m_findings->setFindings(findings, provider && provider->regions.size() > 1);
    m_findings->show();
    // Its place is known once the layout has been round.
    QTimer::singleShot(0, m_findings, [this] { m_scroll->ensureWidgetVisible(m_findings, 0, 18); });
    updateFoot();
}

void AccountDialog::setKeeping(const QString &text, bool forGood)
{
    m_form->setKeeping(text, forGood);
}

void AccountDialog::failed(const QString &why)
{
    m_saving = false;
    m_trouble->setMessage(Notice::Gravity::Error, why);
    m_trouble->setHidden(why.isEmpty());
    if (!why.isEmpty())
        m_scroll->ensureWidgetVisible(m_trouble);
    updateFoot();
}

void AccountDialog::saved()
{
    m_saving = false;
    accept();
}

void AccountDialog::noteChange()
{
    // What was found was found with other texts.
    if (std::exchange(m_trying, false))
        Q_EMIT tryCancelled();
    m_findings->hide();
    updateFoot();
}

void AccountDialog::updateFoot()
{
    const int problems = m_form->problemCount();
    const auto missing = m_form->missing();
    QString words;
    auto tone = Tone::Dim;
    if (m_saving) {
        words = tr("Saving…");
    } else if (problems > 0 && missing.size() == problems) {
        words = tr("Still needed: %1").arg(missing.join(u", "_s));
    } else if (problems > 0) {
        words = tr("%n field(s) need attention", nullptr, problems);
        tone = Tone::Error;
    } else if (!m_account) {
        words = tr("Connect only reads; nothing is changed by it");
    } else if (!m_form->isDirty()) {
        words = tr("Nothing changed yet");
    }
    m_status->setText(words);
    m_status->setTone(tone);
    m_try->setText(m_trying ? tr("Stop") : tr("Connect"));
    m_form->setEnabled(!m_saving);
    m_save->setEnabled(!m_saving && (!m_account || m_form->isDirty()));
    m_cancel->setEnabled(!m_saving);
}

void AccountDialog::reject()
{
    if (m_saving)
        return;
    if (m_form->isDirty())
        askToDiscard(this, [this] { QDialog::reject(); });
    else
        QDialog::reject();
}

void AccountDialog::closeEvent(QCloseEvent *event)
{
    event->ignore();
    reject();
}

} // namespace trunkdesk
