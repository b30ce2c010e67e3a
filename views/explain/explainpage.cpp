// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/explain/explainpage.h"

#include "models/core/displaytext.h"
#include "models/items/itemroles.h"
#include "views/explain/accountbox.h"
#include "views/explain/codecard.h"
#include "views/explain/codespane.h"
#include "views/explain/pastefield.h"
#include "views/explain/toolhead.h"
#include "views/theme/icons.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/notice.h"
#include "views/widgets/tonelabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static constexpr int typingPause = 250; ///< ms
static constexpr int enoughAcross = 90; ///< characters, for two columns

ExplainPage::ExplainPage(QWidget *parent)
    : ToolPage(parent),
      m_tabs(new QTabBar(this)),
      m_accounts(new AccountBox(AccountBox::Nobody::Offered, this)),
      m_views(new QStackedWidget(this)),
      m_across(new QSplitter(this)),
      m_codes(new CodesPane),
      m_field(new PasteField),
      m_notice(new Notice(Notice::Gravity::Information)),
      m_copy(new QPushButton(icon("copy"), tr("Copy Explanation"))),
      m_clear(new QPushButton(tr("Clear"))),
      m_answers(new QStackedWidget),
      m_scroll(new QScrollArea),
      m_empty(new EmptyState),
      m_timer(new QTimer(this))
{
    setObjectName(u"explainPage"_s);
    m_timer->setSingleShot(true);
    m_timer->setInterval(typingPause);
    m_across->setObjectName(u"explainSplitter"_s);
    m_across->setChildrenCollapsible(false);
    m_across->addWidget(buildQuestion());
    m_across->addWidget(buildAnswer());
    m_across->setStretchFactor(0, 2);
    m_across->setStretchFactor(1, 3);
    auto *codes = new QWidget;
    auto *around = new QVBoxLayout(codes);
    around->setContentsMargins(18, 12, 18, 12);
    around->addWidget(m_codes);
    m_views->addWidget(m_across);
    m_views->addWidget(codes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    buildHead();
    column->addWidget(m_views, 1);
    connect(m_timer, &QTimer::timeout, this, &ExplainPage::answer);
    connect(m_field, &QPlainTextEdit::textChanged, m_timer, qOverload<>(&QTimer::start));
    connect(m_accounts, &AccountBox::chosen, this, [this] {
        watch(account());
        answer();
    });
    connect(m_codes, &CodesPane::codeChosen, this, &ExplainPage::ask);
    answer();
}

QString ExplainPage::title() const
{
    return tr("Explain a failure");
}

void ExplainPage::buildHead()
{
    auto *head = new ToolHead(title(), this);
    m_tabs->setObjectName(u"explainTabs"_s);
    m_tabs->setAccessibleName(title());
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Explain"));
    m_tabs->addTab(tr("All codes"));
    head->addControl(m_tabs);
    head->addStretch();
    head->addControl(m_accounts);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, head);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_views->setCurrentIndex(index);
        m_accounts->setVisible(index == 0);
        if (index == 1)
            m_codes->focusFilter();
    });
    connect(head, &ToolHead::closeWanted, this, &ExplainPage::closeWanted);
}

QWidget *ExplainPage::buildQuestion()
{
    auto *question = new QWidget;
    auto *column = new QVBoxLayout(question);
    column->setContentsMargins(18, 12, 12, 12);
    column->setSpacing(8);
    auto *label = new ToneLabel(tr("&Paste an error code, a SIP answer or lines of a log:"), Tone::Text);
    label->setWordWrap(true);
    label->setBuddy(m_field);
    m_field->setObjectName(u"failureText"_s);
    m_field->setAccessibleName(tr("Error code, SIP answer or lines of a log"));
    m_field->setPlaceholderText(u"SIP/2.0 403 Forbidden\nReason: Q.850;cause=21\n…"_s);
    m_notice->setObjectName(u"pasteNotice"_s);
    m_notice->hide();
    column->addWidget(label);
    column->addWidget(m_field, 1);
    column->addWidget(m_notice);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_copy->setObjectName(u"copyExplanation"_s);
    m_copy->setToolTip(toolTipText(tr("The explanation as text for a ticket, without secrets")));
    m_clear->setObjectName(u"clearFailure"_s);
    row->addWidget(m_copy);
    row->addWidget(m_clear);
    row->addStretch();
    column->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, &ExplainPage::copyAll);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_field->clear();
        m_field->setFocus();
    });
    connect(m_field, &PasteField::masked, this, [this] {
        m_notice->setMessage(Notice::Gravity::Information, tr("Credentials in it were hidden; they are not needed and not kept."));
        m_notice->show();
    });
    connect(m_field, &PasteField::cut, this, [this] {
        m_notice->setMessage(Notice::Gravity::Warning, tr("The text is very long. Only its beginning, 64 KiB, was taken."));
        m_notice->show();
    });
    return question;
}

QWidget *ExplainPage::buildAnswer()
{
    m_empty->setObjectName(u"explainEmpty"_s);
    m_scroll->setObjectName(u"explainScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_answers->addWidget(m_scroll);
    m_answers->addWidget(m_empty);
    connect(m_empty, &EmptyState::acted, this, [this] {
        if (m_field->toPlainText().trimmed().isEmpty())
            ask(u"SIP/2.0 403 Forbidden\nReason: Q.850;cause=21;text=\"Call rejected\""_s);
        else
            m_tabs->setCurrentIndex(1);
    });
    return m_answers;
}

void ExplainPage::focusFirst()
{
    if (m_tabs->currentIndex() == 1)
        m_codes->focusFilter();
    else
        m_field->setFocus(Qt::ShortcutFocusReason);
}

void ExplainPage::resizeEvent(QResizeEvent *event)
{
    ToolPage::resizeEvent(event);
    const bool narrow = width() < enoughAcross * fontMetrics().averageCharWidth();
    m_across->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
}

void ExplainPage::setAccounts(const QList<AccountController *> &accounts)
{
    m_accounts->setAccounts(accounts);
    watch(account());
    refresh();
}

void ExplainPage::choose(const AccountController *account)
{
    m_accounts->choose(account);
    watch(this->account());
    refresh();
}

void ExplainPage::setFindingsSource(const FindingsSource &source)
{
    m_source = source;
    refresh();
}

AccountController *ExplainPage::account() const
{
    return m_accounts->account();
}

/// What is read or changed meanwhile may be the cause.
void ExplainPage::watch(AccountController *account)
{
    for (const auto &former : std::as_const(m_watched))
        disconnect(former);
    m_watched.clear();
    if (!account)
        return;
    const auto *inventory = account->inventory();
    m_watched = {connect(inventory, &Inventory::recordsAdded, this, &ExplainPage::refresh), connect(inventory, &Inventory::recordsChanged, this, &ExplainPage::refresh),
        connect(inventory, &Inventory::recordsRemoved, this, &ExplainPage::refresh), connect(inventory, &Inventory::stateChanged, this, &ExplainPage::refresh)};
}

void ExplainPage::refresh()
{
    if (!m_timer->isActive())
        m_timer->start();
}

void ExplainPage::ask(const QString &text)
{
    m_tabs->setCurrentIndex(0);
    m_field->put(text);
    answer();
}

void ExplainPage::answer()
{
    m_timer->stop();
    const auto text = m_field->toPlainText();
    auto *controller = account();
    m_report = readFailure(text);
    m_explanations = explain(m_report, controller ? controller->inventory() : nullptr, controller && m_source && !m_report.codes.isEmpty() ? m_source(controller) : QList<Finding>());
    if (text.isEmpty())
        m_notice->hide();
    m_copy->setEnabled(!m_explanations.isEmpty());
    m_clear->setEnabled(!text.isEmpty());
    fillCards();
    showState();
    Q_EMIT explained();
}

void ExplainPage::fillCards()
{
    const int place = m_scroll->verticalScrollBar()->value();
    auto *cards = new QWidget;
    cards->setObjectName(u"explainCards"_s);
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(6, 12, 18, 12);
    column->setSpacing(10);
    const auto *inventory = account() ? account()->inventory() : nullptr;
    if (const auto facts = factsText(m_report); !facts.isEmpty()) {
        auto *label = new ToneLabel(facts, Tone::Dim, cards);
        label->setObjectName(u"failureFacts"_s);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    for (const auto &explanation : std::as_const(m_explanations)) {
        auto *card = new CodeCard(explanation, inventory, cards);
        column->addWidget(card);
        connect(card, &CodeCard::recordWanted, this, [this](const RecordId &id, const QByteArray &field) { Q_EMIT recordWanted(account(), id, field); });
        connect(card, &CodeCard::fixWanted, this, [this](const Finding &finding) { Q_EMIT fixWanted(account(), finding); });
    }
    column->addStretch();
    m_scroll->setWidget(cards); // the former ones go
    m_scroll->verticalScrollBar()->setValue(place);
}

void ExplainPage::showState()
{
    if (m_field->toPlainText().trimmed().isEmpty())
        m_empty->setState(u"help"_s, Tone::Dim, tr("What went wrong?"),
            tr("Put in what you have: “32201”, “403 Forbidden”, “hangup_cause_code 4110”, or a whole SIP answer. Here stands then what it means and what in the account it points at."), tr("Show an example"));
    else
        m_empty->setState(u"search"_s, Tone::Dim, tr("No code is recognised in it"),
            tr("Paste the line with the status (SIP/2.0 …), the number of the error, or the hang-up cause. “All codes” can be searched for words of a message."), tr("All codes"));
    m_answers->setCurrentWidget(m_explanations.isEmpty() ? static_cast<QWidget *>(m_empty) : m_scroll);
}

void ExplainPage::copyAll()
{
    QGuiApplication::clipboard()->setText(explanationText(m_report, m_explanations, account() ? account()->inventory() : nullptr));
}

} // namespace trunkdesk
