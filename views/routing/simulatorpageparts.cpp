// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// The part of SimulatorPage that puts its controls together.
#include "models/items/impactmodel.h"
#include "models/items/outagemodel.h"
#include "views/forms/foot.h"
#include "views/routing/copytable.h"
#include "views/routing/flowcompare.h"
#include "views/routing/outagehosts.h"
#include "views/routing/rowsfilter.h"
#include "views/routing/simulatorpage.h"
#include "views/theme/consolestyle.h"
#include "views/theme/icons.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/tag.h"
#include "views/window/accountcontroller.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

void SimulatorPage::buildHead(QBoxLayout *column)
{
    auto *heading = new ToneLabel(title(), Tone::Text, this);
    heading->setFont(sized(font(), 4, true));
    auto *tag = new Tag(Tag::Shape::Outline, this);
    tag->setObjectName(u"simulationTag"_s);
    tag->setTone(Tone::Accent);
    tag->setText(tr("SIMULATION"));
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"simulatedAccount"_s);
    m_choice->setAccessibleName(tr("Account"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_whole = new QCheckBox(tr("&Whole account"), this);
    m_whole->setObjectName(u"wholeAccount"_s);
    m_whole->setToolTip(tr("All trunks and hosts of the account instead of one trunk's"));
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(heading);
    row->addWidget(tag, 0, Qt::AlignVCenter);
    row->addStretch(1);
    row->addWidget(m_whole);
    row->addWidget(m_choice);
    auto *words = new ToneLabel(tr("Tick hosts to imagine them down. Nothing is sent and nobody is called: it is worked out here."), Tone::Dim, this);
    words->setObjectName(u"nothingIsSent"_s);
    words->setWordWrap(true);
    column->addLayout(row);
    column->addWidget(words);
}

void SimulatorPage::buildBody(QBoxLayout *column)
{
    m_hostList = new OutageHosts(this);
    m_hostList->setModel(m_hosts);
    m_sentence = new ToneLabel(Tone::Text, this);
    m_sentence->setObjectName(u"impactSentence"_s);
    m_sentence->setFont(sized(font(), 1, true));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setMinimumHeight(2 * QFontMetrics(m_sentence->font()).lineSpacing()); // most sentences; what is below does not jump then
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_tags = new QWidget(this);
    m_tags->setObjectName(u"impactTags"_s);
    auto *tags = new QHBoxLayout(m_tags);
    tags->setContentsMargins(0, 0, 0, 0);
    tags->setSpacing(6);

    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"impactFilter"_s);
    m_filter->setAccessibleName(tr("Filter trunks"));
    m_filter->setPlaceholderText(tr("Filter trunks…"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon("search", Tone::Dim), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(34 * fontMetrics().averageCharWidth());
    m_table = new CopyTable(this);
    m_table->setObjectName(u"impactTable"_s);
    m_table->setAccessibleName(tr("What the outage does to each trunk"));
    m_table->setAccessibleDescription(tr("Enter goes to the trunk."));
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setMinimumHeight(3 * ConsoleStyle::rowHeight);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ImpactModel::StateColumn, Qt::AscendingOrder); // the worst first
    const int character = fontMetrics().averageCharWidth();
    auto *header = m_table->horizontalHeader();
    m_table->setColumnWidth(ImpactModel::TrunkColumn, 20 * character);
    m_table->setColumnWidth(ImpactModel::StateColumn, 22 * character);
    m_table->setColumnWidth(ImpactModel::NumbersColumn, qMax(10 * character, header->sectionSizeHint(ImpactModel::NumbersColumn)));
    header->moveSection(ImpactModel::NumbersColumn, ImpactModel::TakersColumn); // who takes the calls gets what is left, and the picture says it, too
    header->setMinimumSectionSize(6 * character);
    header->setSectionResizeMode(ImpactModel::TakersColumn, QHeaderView::Stretch);
    auto *go = new QAction(icon("arrow-right"), tr("&Go to the Trunk"), m_table);
    go->setObjectName(u"goToTrunk"_s);
    m_table->addAction(go);
    connect(go, &QAction::triggered, this, [this] {
        if (chosen().isValid())
            Q_EMIT recordWanted(m_account, chosen());
    });

    m_tableBox = new QWidget(this);
    auto *rows = new QVBoxLayout(m_tableBox);
    rows->setContentsMargins(0, 0, 0, 4);
    rows->setSpacing(6);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(10);
    tools->addWidget(m_tags, 1);
    tools->addWidget(m_filter, 1);
    rows->addLayout(tools);
    rows->addWidget(m_table, 1);
    m_compare = new FlowCompare(this);
    m_down = new QSplitter(Qt::Vertical, this);
    m_down->setObjectName(u"simulatorDown"_s);
    m_down->setChildrenCollapsible(false);
    m_down->addWidget(m_tableBox);
    m_down->addWidget(m_compare);
    m_down->setStretchFactor(0, 2);
    m_down->setStretchFactor(1, 3);
    auto *right = new QWidget(this);
    auto *side = new QVBoxLayout(right);
    side->setContentsMargins(12, 0, 0, 0);
    side->setSpacing(8);
    side->addWidget(m_sentence);
    side->addWidget(m_down, 1);

    m_across = new QSplitter(Qt::Horizontal, this);
    m_across->setObjectName(u"simulatorAcross"_s);
    m_across->setChildrenCollapsible(false);
    m_across->addWidget(m_hostList);
    m_across->addWidget(right);
    m_across->setStretchFactor(1, 1);
    m_empty = new EmptyState(this);
    m_empty->setObjectName(u"simulatorEmpty"_s);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_across);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
}

void SimulatorPage::buildFoot(QBoxLayout *column)
{
    auto *foot = new Foot(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(18, 9, 18, 9);
    row->setSpacing(8);
    auto *words = new ElidedLabel(tr("Before work on a PBX, Drain takes a host out for real, with a review first."), Tone::Dim, foot);
    m_drain = new QPushButton(tr("&Drain a Host…"), foot);
    m_drain->setObjectName(u"drainForReal"_s);
    auto *closing = new QPushButton(tr("Close"), foot);
    closing->setObjectName(u"closeSimulator"_s);
    row->addWidget(words, 1);
    row->addWidget(m_drain);
    row->addWidget(closing);
    column->addWidget(foot);
    connect(m_drain, &QPushButton::clicked, this, [this] { Q_EMIT drainWanted(hostToDrain()); });
    connect(closing, &QPushButton::clicked, this, &SimulatorPage::closeWanted);
}

} // namespace trunkdesk
