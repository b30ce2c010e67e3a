// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// The part of ComparePage that puts it together, and that says why there are no differences to be seen.
#include "models/items/itemroles.h"
#include "views/compare/comparepage.h"
#include "views/compare/comparewords.h"
#include "views/compare/differencepane.h"
#include "views/compare/sidechooser.h"
#include "views/forms/foot.h"
#include "views/theme/icons.h"
#include "views/widgets/comboreading.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/emptystate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace trunkdesk {

ComparePage::ComparePage(QWidget *parent)
    : ToolPage(parent)
    , m_sources(new CompareSources(this))
    , m_before(new SideChooser(tr("&Before"), "before", m_sources, this))
    , m_after(new SideChooser(tr("A&fter"), "after", m_sources, this))
    , m_swap(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_progress(new QProgressBar(this))
    , m_pane(new DifferencePane(this))
    , m_foot(nullptr)
    , m_all(new QCheckBox(tr("Choose &all"), this))
    , m_count(new ToneLabel(Tone::Dim, this))
    , m_direction(new QComboBox(this))
    , m_directionText(new ElidedLabel(Tone::Text, this))
    , m_restore(new QPushButton(this))
    , m_later(new QTimer(this))
    , m_ages(new QTimer(this))
{
    setObjectName(u"comparePage"_s);
    setAccessibleName(title());
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_empty->setObjectName(u"compareState"_s);
    m_progress->setObjectName(u"compareProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    column->addWidget(m_progress);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_pane);
    column->addWidget(m_stack, 1);
    m_foot = buildFoot();
    column->addWidget(m_foot);

    m_later->setSingleShot(true);
    m_later->setInterval(150);
    connect(m_later, &QTimer::timeout, this, &ComparePage::look);
    m_ages->setInterval(30'000);
    connect(m_ages, &QTimer::timeout, m_before, &SideChooser::updateAge);
    connect(m_ages, &QTimer::timeout, m_after, &SideChooser::updateAge);
    m_ages->start();
    for (const auto side : {Side::Before, Side::After}) {
        connect(chooser(side), &SideChooser::chosen, this, [this] {
            keepSides();
            watch();
        });
        connect(chooser(side), &SideChooser::fileWanted, this, [this, side] { askForFile(side); });
    }
    connect(m_sources, &CompareSources::changed, this, &ComparePage::watch);
    connect(m_sources, &CompareSources::openingProgressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(total > 0 ? int(done * 1000 / total) : 0);
    });
    connect(m_sources, &CompareSources::opened, this, &ComparePage::takeOpened);
    connect(m_sources, &CompareSources::notOpened, this, [this](const QString &why) {
        if (!why.isEmpty())
            Q_EMIT messageRaised({Message::Severity::Error, why});
        look();
    });
    connect(m_empty, &EmptyState::acted, this, &ComparePage::act);
    connect(m_pane, &DifferencePane::chosenChanged, this, &ComparePage::updateFoot);
    connect(m_pane, &DifferencePane::recordWanted, this, &ComparePage::showRecord);
    connect(m_pane, &DifferencePane::copied, this, [this](const QString &what) { Q_EMIT messageRaised({Message::Severity::Information, what}); });
    look();
}

QWidget *ComparePage::buildHead()
{
    auto *head = new QWidget(this);
    auto *heading = new ElidedLabel(title(), Tone::Text, head);
    heading->setObjectName(u"pageTitle"_s);
    heading->setFont(sized(font(), 5, true));
    m_swap->setObjectName(u"swapSides"_s);
    m_swap->setIcon(icon("compare"));
    m_swap->setText(tr("&Swap"));
    m_swap->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_swap->setAccessibleName(tr("Swap the sides"));
    m_swap->setToolTip(tr("What stands after goes before, and the other way round."));
    m_swap->setFocusPolicy(Qt::StrongFocus);
    m_close->setObjectName(u"closeCompare"_s);
    m_close->setIcon(icon("close"));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the comparison"));
    m_close->setToolTip(tr("Close the comparison"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_swap, &QToolButton::clicked, this, &ComparePage::swap);
    connect(m_close, &QToolButton::clicked, this, &ComparePage::closeWanted);

    auto *top = new QHBoxLayout;
    top->addWidget(heading, 1);
    top->addWidget(m_close);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(10);
    sides->addWidget(m_before, 1);
    sides->addWidget(m_swap);
    sides->addWidget(m_after, 1);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(16, 10, 12, 8);
    column->setSpacing(6);
    column->addLayout(top);
    column->addLayout(sides);
    return head;
}

QWidget *ComparePage::buildFoot()
{
    auto *foot = new Foot(this);
    m_all->setObjectName(u"chooseAll"_s);
    m_all->setToolTip(tr("Ticks all differences that are shown, or none."));
    m_count->setObjectName(u"chosenCount"_s);
    m_directionText->setObjectName(u"restoreDirection"_s);
    m_directionText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    readComboBoxesByName();
    m_direction->setObjectName(u"restoreDirections"_s);
    m_direction->setAccessibleName(tr("What a restore does"));
    m_direction->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_direction->setMinimumContentsLength(24);
    m_restore->setObjectName(u"restoreButton"_s);
    m_restore->setAutoDefault(false);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(10);
    row->addWidget(m_all);
    row->addWidget(m_count);
    row->addWidget(m_directionText, 1);
    row->addWidget(m_direction, 1);
    row->addWidget(m_restore);
    connect(m_all, &QCheckBox::stateChanged, this, [this] { // one that is ticked in part ticks all
        m_pane->chooseAll(!m_allChosen);
        updateFoot();
    });
    connect(m_direction, &QComboBox::activated, this, &ComparePage::updateFoot);
    connect(m_restore, &QPushButton::clicked, this, &ComparePage::restore);
    return foot;
}

void ComparePage::setState(State state)
{
    m_state = state;
    const bool busy = state == State::Opening || state == State::Reading || state == State::Comparing;
    if (state != State::Opening)
        m_progress->setRange(0, 0);
    // A bar without an end keeps the window painting, so it is only there while something goes on.
    m_progress->setVisible(busy || m_work);
    if (state != State::Different)
        explain();
    auto *shown = state == State::Different ? static_cast<QWidget *>(m_pane) : m_empty;
    const auto *focused = window()->focusWidget();
    const bool passOn = shown != m_stack->currentWidget() && focused && m_stack->isAncestorOf(focused);
    m_stack->setCurrentWidget(shown);
    if (passOn)
        shown == m_pane ? m_pane->focusTree() : m_empty->setFocus();
    m_swap->setEnabled(source(Side::Before) || source(Side::After));
    updateFoot();
}

void ComparePage::explain()
{
    const auto *before = source(Side::Before), *after = source(Side::After);
    const auto *unread = before && !isTold(*before) ? before : after;
    switch (m_state) {
    case State::Choosing:
        return m_empty->setState(u"compare"_s, Tone::Dim, tr("Choose what to compare"),
            tr("Any two of the accounts and files that are open, or a file that was saved earlier. Before is what was, after is what is: a snapshot, and the account now."), tr("&Open a File…"));
    case State::Refused: return m_empty->setState(u"info"_s, Tone::Dim, tr("These two cannot be compared"), before && after ? whyNotCompared(*before, *after) : QString());
    case State::Unread:
        return m_empty->setState(u"refresh"_s, Tone::Dim, tr("“%1” has not been read").arg(unread ? unread->name : QString()), tr("Read it to see what is different."), tr("&Read Now"));
    case State::Reading:
        return m_empty->setState(u"refresh"_s, Tone::Dim, tr("Reading “%1”…").arg(unread ? unread->name : QString()), tr("The two are compared as soon as everything is there."));
    case State::Opening: return m_empty->setState(u"file"_s, Tone::Dim, tr("Reading the file…"), tr("Large files take a moment."), tr("Cancel"));
    case State::Comparing:
        return m_empty->setState(u"compare"_s, Tone::Dim, tr("Comparing…"),
            tr("%Ln record(s) on both sides together.", nullptr, int((before ? before->inventory->count() : 0) + (after ? after->inventory->count() : 0))), tr("Cancel"));
    case State::GivenUp: return m_empty->setState(u"compare"_s, Tone::Dim, tr("Not compared"), tr("The comparison was cancelled."), tr("&Compare Again"));
    case State::Same: {
        const auto &comparison = m_pane->comparison();
        if (comparison.kinds == 0)
            return m_empty->setState(u"info"_s, Tone::Dim, tr("Nothing could be compared"),
                (QStringList(tr("The two have no kind of record in common.")) + comparison.remarks).join(u'\n'));
        auto text = comparison.notCompared.isEmpty() ? tr("Everything that can be set says the same on both sides.") : tr("What could be compared says the same on both sides.");
        if (!comparison.remarks.isEmpty())
            text += u'\n' + comparison.remarks.join(u'\n');
        return m_empty->setState(u"ok"_s, Tone::Fine, tr("No differences"), text);
    }
    case State::Different: break;
    }
}

void ComparePage::act()
{
    switch (m_state) {
    case State::Choosing: return askForFile(source(Side::Before) ? Side::After : Side::Before);
    case State::Unread:
        for (const auto side : {Side::Before, Side::After})
            if (const auto *each = source(side); each && !isTold(*each) && each->controller)
                each->controller->refresh();
        return;
    case State::Opening: return m_sources->cancelOpening();
    case State::Comparing: return cancel();
    case State::GivenUp:
        m_givenUp = false;
        return look();
    case State::Refused:
    case State::Reading:
    case State::Same:
    case State::Different: break;
    }
}

} // namespace trunkdesk
