// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// The part of AssistantPage that builds it and shows how far it is.
#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "views/assistant/assistantpage.h"
#include "views/assistant/fieldspanel.h"
#include "views/assistant/numberspanel.h"
#include "views/assistant/rolespanel.h"
#include "views/assistant/sheetpanel.h"
#include "views/assistant/steplist.h"
#include "views/assistant/targetspanel.h"
#include "views/forms/foot.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/notice.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr int margin = 18;
constexpr int leftWidth = 210;

SetupPanel *panelFor(const SetupScript &script, const SetupPart &part, Inventory *inventory)
{
    switch (part.kind) {
    case SetupPart::Kind::Fields: return new FieldsPanel(script, part, inventory);
    case SetupPart::Kind::Roles: return new RolesPanel(script, part, inventory);
    case SetupPart::Kind::Targets: return new TargetsPanel(script);
    case SetupPart::Kind::Numbers: break;
    }
    return new NumbersPanel(script, inventory);
}

} // namespace

AssistantPage::AssistantPage(Inventory *inventory, const SetupScript &script, QWidget *parent)
    : ToolPage(parent), m_inventory(inventory), m_script(script), m_review(new PlanReview(this)), m_sheet(new SheetPanel)
{
    setObjectName(u"assistantPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row, 1);
    row->addWidget(buildLeft());

    auto *middle = new QVBoxLayout;
    middle->setSpacing(4);
    row->addLayout(middle, 1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(margin, 14, margin, 6);
    head->setSpacing(3);
    middle->addLayout(head);
    m_heading = new ToneLabel(Tone::Text, this);
    m_heading->setObjectName(u"stepTitle"_s);
    m_heading->setFont(sized(font(), 3, true));
    m_heading->setWordWrap(true);
    m_help = new ToneLabel(Tone::Dim, this);
    m_help->setObjectName(u"stepHelp"_s);
    m_help->setWordWrap(true);
    head->addWidget(m_heading);
    head->addWidget(m_help);
    m_stack = new QStackedWidget(this);
    middle->addWidget(m_stack, 1);
    m_issueBox = new QWidget(this);
    auto *issues = new QVBoxLayout(m_issueBox);
    issues->setContentsMargins(margin, 4, margin, 10);
    issues->setSpacing(6);
    const auto notice = [&](Notice::Gravity gravity, const char *name) {
        auto *made = new Notice(gravity, {}, m_issueBox);
        made->setObjectName(QLatin1StringView(name));
        issues->addWidget(made);
        return made;
    };
    m_errors = notice(Notice::Gravity::Error, "setupErrors");
    m_warnings = notice(Notice::Gravity::Warning, "setupWarnings");
    m_notes = notice(Notice::Gravity::Information, "setupNotes");
    middle->addWidget(m_issueBox);

    buildPages();
    buildFoot();
    m_seen.insert(m_pages.constFirst().part);
    connect(m_review, &PlanReview::applyWanted, this, &AssistantPage::applyWanted);
    connect(m_review, &PlanReview::phaseChanged, this, &AssistantPage::showState);
    connect(m_review, &PlanReview::goOnWanted, this, [this](AfterTrouble how) {
        if (how == AfterTrouble::RollBack) // of all that was done here, not of this run alone
            takeBack();
    });
    connect(m_review, &PlanReview::copied, this, &AssistantPage::said);
    connect(m_review, &PlanReview::troubled, this, &AssistantPage::troubled);
    connect(m_sheet, &SheetPanel::said, this, &AssistantPage::said);
    connect(m_sheet, &SheetPanel::troubled, this, &AssistantPage::troubled);
    auto *soon = new QTimer(this); // what is taken, and what is made already, depends on the account
    soon->setSingleShot(true);
    connect(soon, &QTimer::timeout, this, &AssistantPage::showState);
    for (const auto signal : {&Inventory::recordsAdded, &Inventory::recordsChanged, &Inventory::recordsRemoved})
        connect(inventory, signal, soon, [soon] { soon->start(0); });
    connect(inventory, &QObject::destroyed, this, &AssistantPage::closeWanted, Qt::QueuedConnection);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        auto *area = qobject_cast<QScrollArea *>(m_stack->currentWidget());
        if (area && now && area->isAncestorOf(now) && now != area)
            QTimer::singleShot(0, now, [area, now] { area->ensureWidgetVisible(now, 20, 40); }); // what appeared with it has its place only then
    });
    m_review->setTitle({});
    m_review->setClosable(false);
    showState();
}

QWidget *AssistantPage::buildLeft()
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFixedWidth(leftWidth);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(10, 14, 6, 10);
    column->setSpacing(10);
    auto *title = new ToneLabel(tr("Set up a trunk"), Tone::Text, left);
    title->setFont(sized(font(), 1, true));
    title->setContentsMargins(8, 0, 0, 0);
    auto *whose = new ElidedLabel(displayText(m_inventory->account().name), Tone::Dim, left);
    whose->setObjectName(u"setupAccount"_s);
    whose->setContentsMargins(8, 0, 0, 0);
    auto *head = new QVBoxLayout;
    head->setSpacing(1);
    head->addWidget(title);
    head->addWidget(whose);
    column->addLayout(head);
    m_steps = new StepList(left);
    column->addWidget(m_steps, 1);
    area->setWidget(left);
    area->viewport()->setAutoFillBackground(false);
    left->setAutoFillBackground(false);
    connect(m_steps, &StepList::stepWanted, this, &AssistantPage::wantStep);
    return area;
}

QScrollArea *AssistantPage::scrolled(QWidget *content)
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    content->setContentsMargins(margin, 6, margin, 10);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

void AssistantPage::buildPages()
{
    for (const auto &part : m_script.parts) {
        auto *panel = panelFor(m_script, part, m_inventory);
        panel->setObjectName(u"panel_"_s + QLatin1StringView(part.key));
        panel->setAccessibleName(schemaText(part.title));
        auto *area = scrolled(panel);
        m_stack->addWidget(area);
        m_pages.append({&part, panel, area});
        connect(panel, &SetupPanel::edited, this, &AssistantPage::showState);
    }
    m_begun = setup();
    m_stack->addWidget(m_review);
    m_sheetArea = scrolled(m_sheet);
    m_stack->addWidget(m_sheetArea);
}

void AssistantPage::buildFoot()
{
    auto *foot = new Foot(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(margin, 11, margin, 11);
    row->setSpacing(8);
    m_status = new ElidedLabel(Tone::Dim, foot);
    m_status->setObjectName(u"assistantStatus"_s);
    row->addWidget(m_status, 1);
    const auto button = [&](const char *name, const QString &text) {
        auto *made = new QPushButton(text, foot);
        made->setObjectName(QLatin1StringView(name));
        made->setAutoDefault(false);
        row->addWidget(made);
        return made;
    };
    m_takeBack = button("takeBack", tr("Take &It Back…"));
    m_takeBack->setToolTip(tr("Plans to delete what was made so far; nothing is sent before you apply that"));
    m_correct = button("correctSetup", tr("C&orrect It"));
    m_another = button("anotherTrunk", tr("Set Up Anothe&r"));
    m_show = button("showTrunk", tr("&Show the Trunk"));
    m_cancel = button("cancelSetup", tr("Cancel"));
    m_back = button("setupBack", tr("&Back"));
    m_next = button("setupNext", tr("&Next"));
    m_next->setDefault(true); // how it looks; Enter is taken by the page
    layout()->addWidget(foot);
    connect(m_takeBack, &QPushButton::clicked, this, &AssistantPage::takeBack);
    connect(m_correct, &QPushButton::clicked, this, &AssistantPage::correct);
    connect(m_another, &QPushButton::clicked, this, &AssistantPage::anotherWanted);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT trunkWanted(trunk()); });
    connect(m_cancel, &QPushButton::clicked, this, &AssistantPage::closeWanted);
    connect(m_back, &QPushButton::clicked, this, &AssistantPage::back);
    connect(m_next, &QPushButton::clicked, this, &AssistantPage::next);
}

void AssistantPage::showState()
{
    if (!m_inventory)
        return;
    updateIssues();
    updateSteps();
    updateFoot();
}

void AssistantPage::updateSteps()
{
    using State = StepButton::State;
    QList<StepList::Step> steps;
    const auto shown = pages();
    const bool open = !m_finished && !isBusy();
    bool allSeen = true, allValid = true;
    for (int i = 0; i < shown.size(); ++i) {
        const auto &[part, panel, area] = *shown.at(i);
        const bool seen = m_seen.contains(part);
        const bool valid = m_step >= shown.size() || isValid(*shown.at(i)); // nothing else leads to the review
        steps.append({schemaText(part->title), seen ? panel->summary() : QString(), i == m_step ? State::Current : seen && valid ? State::Done : State::ToCome, open && seen});
        allSeen = allSeen && seen;
        allValid = allValid && valid;
    }
    const int review = int(shown.size());
    steps.append({tr("Review and apply"), {}, m_step == review ? State::Current : m_finished ? State::Done : State::ToCome, open && allSeen && allValid});
    steps.append({tr("What the PBX needs"), {}, m_finished ? State::Current : State::ToCome, false});
    m_steps->setSteps(steps);
    if (m_step < review) {
        m_heading->setText(schemaText(shown.at(m_step)->part->title));
        m_help->setText(schemaText(shown.at(m_step)->part->help));
    } else if (m_finished) {
        m_heading->setText(tr("The trunk is set up"));
        m_help->setText(m_sheet->hasSecrets() ? tr("This is what to type into the PBX. Copy the passwords now: nobody will ever show them again.") : tr("This is what to type into the PBX."));
    } else {
        m_heading->setText(isSettingUp() ? tr("Review and apply") : tr("Take it back"));
        m_help->setText(tr("These steps are sent in this order when you apply them. Nothing is written before."));
    }
}

void AssistantPage::updateIssues()
{
    const auto shown = pages();
    QStringList errors, warnings, notes;
    for (int i = 0; i < shown.size(); ++i) { // also in those that are not in view: what is entered here can mend them
        const auto &[part, panel, area] = *shown.at(i);
        const auto left = panel->place(setupIssues(m_script, *part, setup(), *m_inventory, m_done));
        if (i != m_step)
            continue;
        for (const auto &issue : left) {
            if (issue.severity == Issue::Severity::Error)
                errors.append(issue.message);
            else
                (issue.severity == Issue::Severity::Warning ? warnings : notes).append(issue.message);
        }
        if (!m_blamed.contains(part)) // nobody is blamed for what they had no time to enter
            errors.removeIf([](const QString &) { return true; });
    }
    const auto show = [](Notice *notice, Notice::Gravity gravity, const QStringList &texts) {
        notice->setMessage(gravity, texts.join(u'\n'));
        notice->setVisible(!texts.isEmpty());
    };
    show(m_errors, Notice::Gravity::Error, errors);
    show(m_warnings, Notice::Gravity::Warning, warnings);
    show(m_notes, Notice::Gravity::Information, notes);
    m_issueBox->setVisible(!errors.isEmpty() || !warnings.isEmpty() || !notes.isEmpty());
}

void AssistantPage::updateFoot()
{
    const int review = reviewStep();
    const auto phase = m_review->phase();
    const bool reviewing = m_step == review && !m_finished;
    const bool busy = isBusy();
    m_another->setVisible(m_finished);
    m_show->setVisible(m_finished);
    m_cancel->setVisible(!m_finished);
    m_cancel->setEnabled(!busy && phase != PlanReview::Phase::Stopped);
    m_back->setVisible(!m_finished);
    m_back->setEnabled(m_step > 0 && !busy);
    m_next->setVisible(!reviewing);
    m_next->setText(m_finished ? tr("&Close") : m_step + 1 == review ? tr("&Review") : tr("&Next"));
    const int faulty = reviewing && m_refused && phase != PlanReview::Phase::Reading && !busy ? partFor(m_script, setup(), *m_refused->id.kind, m_why.field) : -1;
    m_correct->setVisible(faulty >= 0);
    m_takeBack->setVisible(reviewing && !busy && phase != PlanReview::Phase::Reading && didAnything());
    if (faulty >= 0)
        m_correct->setText(tr("C&orrect “%1”", "a step of the assistant").arg(schemaText(pages().at(faulty)->part->title)));

    QString status;
    if (m_step < review) {
        const auto &page = *pages().at(m_step);
        const auto problems = page.panel->problemCount();
        if (m_blamed.contains(page.part) && problems > 0)
            status = tr("%n field(s) need attention", nullptr, problems);
    } else if (reviewing && phase == PlanReview::Phase::Over) {
        status = didAnything() ? tr("What was made stays. Go back to correct it and to go on with what is missing.") : tr("Nothing of it is left. Go back to correct it, or cancel.");
    }
    m_status->setText(status);
}

} // namespace trunkdesk
