// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/explain/trycallpage.h"

#include "models/items/itemroles.h"
#include "views/explain/accountbox.h"
#include "views/explain/admissioncard.h"
#include "views/explain/knownnames.h"
#include "views/explain/toolhead.h"
#include "views/theme/icons.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/notice.h"
#include "views/widgets/tonelabel.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QClipboard>
#include <QCompleter>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStringListModel>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

using Way = CallAttempt::Way;

static constexpr int typingPause = 200; ///< ms
static constexpr int enoughAcross = 90; ///< characters, for two columns
static constexpr qsizetype mostCards = 20;

TryCallPage::TryCallPage(QWidget *parent)
    : ToolPage(parent),
      m_accounts(new AccountBox(AccountBox::Nobody::Refused, this)),
      m_across(new QSplitter(this)),
      m_ways(new QButtonGroup(this)),
      m_forms(new QStackedWidget),
      m_copy(new QPushButton(icon("copy"), tr("Copy Answer"))),
      m_views(new QStackedWidget),
      m_scroll(new QScrollArea),
      m_empty(new EmptyState),
      m_timer(new QTimer(this))
{
    setObjectName(u"tryCallPage"_s);
    m_timer->setSingleShot(true);
    m_timer->setInterval(typingPause);
    auto *head = new ToolHead(title(), this);
    head->addStretch();
    head->addControl(m_accounts);
    m_across->setObjectName(u"tryCallSplitter"_s);
    m_across->setChildrenCollapsible(false);
    m_across->addWidget(buildQuestion());
    m_across->addWidget(buildAnswer());
    m_across->setStretchFactor(0, 2);
    m_across->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_across, 1);
    connect(head, &ToolHead::closeWanted, this, &TryCallPage::closeWanted);
    connect(m_timer, &QTimer::timeout, this, &TryCallPage::answer);
    connect(m_accounts, &AccountBox::chosen, this, [this] {
        watch();
        answer();
    });
    answer();
}

QString TryCallPage::title() const
{
    return tr("Try a call");
}

/// A proposal that says what was typed, and nothing more, only covers what is below.
static void hideWhatStandsAlready(const QCompleter *completer)
{
    if (completer->completionCount() == 1 && completer->currentCompletion().compare(completer->completionPrefix(), Qt::CaseInsensitive) == 0)
        completer->popup()->hide();
}

void TryCallPage::addField(QFormLayout *form, const char *member, const QString &label, const QString &example, const QString &help)
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1StringView(member) + "Field"_L1);
    field->setAccessibleName(label);
    field->setAccessibleDescription(help);
    field->setToolTip(toolTipText(help));
    field->setPlaceholderText(example);
    field->setClearButtonEnabled(true);
    auto *completer = new QCompleter(new QStringListModel(field), field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setModelSorting(QCompleter::CaseInsensitivelySortedModel);
    completer->setMaxVisibleItems(12);
    field->setCompleter(completer);
    auto *problem = new ToneLabel(Tone::Error);
    problem->setObjectName(QLatin1StringView(member) + "Problem"_L1);
    problem->setWordWrap(true);
    problem->hide();
    form->addRow(label, field);
    form->addRow(problem);
    m_lines.insert(member, {field, problem});
    connect(field, &QLineEdit::textChanged, m_timer, qOverload<>(&QTimer::start));
    connect(field, &QLineEdit::textEdited, this, &TryCallPage::complete);
    // The field shows its proposals after it has told of the edit.
    connect(field, &QLineEdit::textEdited, this, [completer] { hideWhatStandsAlready(completer); }, Qt::QueuedConnection);
}

QWidget *TryCallPage::buildQuestion()
{
    auto *question = new QWidget;
    auto *column = new QVBoxLayout(question);
    column->setContentsMargins(18, 12, 12, 12);
    column->setSpacing(10);
    const auto addWay = [this, column](Way way, const char *name, const QString &text) {
        auto *button = new QRadioButton(text);
        button->setObjectName(QLatin1StringView(name));
        m_ways->addButton(button, int(way));
        column->addWidget(button);
    };
    addWay(Way::Out, "wayOut", tr("&From a PBX or phone to the provider"));
    addWay(Way::In, "wayIn", tr("&To one of our numbers"));
    const auto addForm = [this] {
        auto *page = new QWidget;
        auto *form = new QFormLayout(page);
        form->setContentsMargins({});
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setRowWrapPolicy(QFormLayout::WrapLongRows);
        m_forms->addWidget(page);
        return form;
    };
    auto *out = addForm();
    addField(out, "address", tr("From address"), u"203.0.113.7"_s, tr("The public IPv4 address that the provider sees. Empty: not known."));
    addField(out, "username", tr("User name"), tr("of the credential"), tr("What the PBX signs in with. Empty: not known, or it does not sign in."));
    addField(out, "domain", tr("Domain"), tr("host of the Request-URI"), tr("The host that is called, or a whole SIP address. Empty: every trunk and domain is tried."));
    auto *in = addForm();
    addField(in, "number", tr("Number"), u"+1 415 555 0100"_s, tr("The number that is called, in any spelling."));
    column->addWidget(m_forms);
    auto *hint = new Notice(Notice::Gravity::Information, tr("Worked out here from what is known of the account. Nobody is called, and nothing is sent."));
    hint->setObjectName(u"tryCallHint"_s);
    column->addWidget(hint);
    m_copy->setObjectName(u"copyAnswer"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_copy);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    m_ways->button(int(Way::Out))->setChecked(true);
    connect(m_ways, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            takeWay();
    });
    connect(m_copy, &QPushButton::clicked, this, &TryCallPage::copyAll);
    return question;
}

QWidget *TryCallPage::buildAnswer()
{
    m_empty->setObjectName(u"tryCallEmpty"_s);
    m_scroll->setObjectName(u"tryCallScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_views->addWidget(m_scroll);
    m_views->addWidget(m_empty);
    return m_views;
}

void TryCallPage::focusFirst()
{
    m_lines.value(m_ways->checkedId() == int(Way::In) ? "number" : "address").field->setFocus(Qt::ShortcutFocusReason);
}

void TryCallPage::resizeEvent(QResizeEvent *event)
{
    ToolPage::resizeEvent(event);
    m_across->setOrientation(width() < enoughAcross * fontMetrics().averageCharWidth() ? Qt::Vertical : Qt::Horizontal);
    makeRoom();
}

/// A long name in an answer does not break: the question gives way to it, as far as it can.
void TryCallPage::makeRoom()
{
    const auto *cards = m_scroll->widget();
    if (!cards || m_across->orientation() == Qt::Vertical)
        return;
    const int needed = cards->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width();
    const auto sizes = m_across->sizes();
    if (sizes.at(1) < needed)
        m_across->setSizes({sizes.at(0) + sizes.at(1) - needed, needed});
}

void TryCallPage::setAccounts(const QList<AccountController *> &accounts)
{
    m_accounts->setAccounts(accounts);
    watch();
    refresh();
}

void TryCallPage::choose(const AccountController *account)
{
    m_accounts->choose(account);
    watch();
    refresh();
}

AccountController *TryCallPage::account() const
{
    return m_accounts->account();
}

void TryCallPage::watch()
{
    for (const auto &former : std::as_const(m_watched))
        disconnect(former);
    m_watched.clear();
    m_completionOld = true;
    if (!account())
        return;
    const auto *inventory = account()->inventory();
    m_watched = {connect(inventory, &Inventory::recordsAdded, this, &TryCallPage::refresh), connect(inventory, &Inventory::recordsChanged, this, &TryCallPage::refresh),
        connect(inventory, &Inventory::recordsRemoved, this, &TryCallPage::refresh), connect(inventory, &Inventory::stateChanged, this, &TryCallPage::refresh)};
}

void TryCallPage::refresh()
{
    m_completionOld = true;
    if (!m_timer->isActive())
        m_timer->start();
}

void TryCallPage::takeWay()
{
    m_forms->setCurrentIndex(m_ways->checkedId() == int(Way::In) ? 1 : 0);
    answer();
}

/// What an account has is gathered when somebody begins to type, since it may be much.
void TryCallPage::complete()
{
    if (!m_completionOld || !account())
        return;
    m_completionOld = false;
    const auto names = knownNames(*account()->inventory());
    const auto give = [this](const char *member, const QStringList &list) { static_cast<QStringListModel *>(m_lines.value(member).field->completer()->model())->setStringList(list); };
    give("address", names.addresses);
    give("username", names.users);
    give("domain", names.domains);
    give("number", names.numbers);
}

CallAttempt TryCallPage::attempt() const
{
    const auto text = [this](const char *member) { return m_lines.value(member).field->text().trimmed(); };
    if (m_ways->checkedId() == int(Way::In))
        return {.way = Way::In, .number = text("number")};
    return {.way = Way::Out, .address = text("address"), .username = text("username"), .domain = text("domain")};
}

void TryCallPage::ask(const CallAttempt &attempt)
{
    m_lines.value("address").field->setText(attempt.address);
    m_lines.value("username").field->setText(attempt.username);
    m_lines.value("domain").field->setText(attempt.domain);
    m_lines.value("number").field->setText(attempt.number);
    m_ways->button(int(attempt.way))->setChecked(true);
    answer();
}

void TryCallPage::answer()
{
    m_timer->stop();
    const auto question = attempt();
    const bool asked = !(question.address + question.username + question.domain + question.number).isEmpty();
    const auto problems = asked ? attemptProblems(question) : QHash<QByteArray, QString>();
    m_answers = asked && problems.isEmpty() && account() ? admit(*account()->inventory(), question) : QList<Admission>();
    fillCards();
    showState(problems);
    Q_EMIT answered();
}

void TryCallPage::fillCards()
{
    const int place = m_scroll->verticalScrollBar()->value();
    auto *cards = new QWidget;
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(6, 12, 18, 12);
    column->setSpacing(10);
    for (const auto &admission : m_answers.first(qMin(mostCards, m_answers.size()))) {
        auto *card = new AdmissionCard(admission, *account()->inventory(), cards);
        column->addWidget(card);
        connect(card, &AdmissionCard::recordWanted, this, [this](const RecordId &id, const QByteArray &field) { Q_EMIT recordWanted(account(), id, field); });
        connect(card, &AdmissionCard::explanationWanted, this, &TryCallPage::explanationWanted);
    }
    if (m_answers.size() > mostCards)
        column->addWidget(new ToneLabel(tr("… and %n more. Name a domain to see less.", nullptr, int(m_answers.size() - mostCards)), Tone::Dim, cards));
    column->addStretch();
    m_scroll->setWidget(cards); // the former ones go
    makeRoom();
    m_scroll->verticalScrollBar()->setValue(place);
}

void TryCallPage::showState(const QHash<QByteArray, QString> &problems)
{
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        it->problem->setText(problems.value(it.key()));
        it->problem->setVisible(problems.contains(it.key()));
    }
    m_copy->setEnabled(!m_answers.isEmpty());
    if (!account())
        m_empty->setState(u"account"_s, Tone::Dim, tr("No account is open"), tr("Open an account or a file first; then a call can be tried on it."));
    else if (!problems.isEmpty())
        m_empty->setState(u"warning"_s, Tone::Warning, tr("This cannot be asked so"), tr("What is wrong stands below the field."));
    else
        m_empty->setState(u"phone"_s, Tone::Dim, tr("Would it get through?"),
            m_ways->checkedId() == int(Way::In) ? tr("Write a number of this account, and see where a call to it goes.") : tr("Write the address, user name or domain of a call, and see who lets it in and why."));
    m_views->setCurrentWidget(m_answers.isEmpty() ? static_cast<QWidget *>(m_empty) : m_scroll);
}

void TryCallPage::copyAll()
{
    QGuiApplication::clipboard()->setText(admissionText(m_answers));
}

} // namespace trunkdesk
