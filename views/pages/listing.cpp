// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/pages/listing.h"

#include "views/pages/toolpage.h"
#include "views/theme/consolestyle.h"
#include "views/theme/icons.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/rowtable.h"
#include "views/widgets/tonelabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Listing)
};

QLayout *headOf(const Listing &listing)
{
    auto *heading = new ToneLabel(Tone::Text);
    heading->setObjectName(listing.name + QStringLiteral("Title"));
    heading->setText(listing.page->title());
    heading->setFont(sized(listing.page->font(), 1.5, true));
    auto *filter = listing.filter;
    filter->setObjectName(listing.name + QStringLiteral("Filter"));
    filter->setAccessibleName(Words::tr("Filter"));
    filter->setPlaceholderText(Words::tr("Filter"));
    filter->setClearButtonEnabled(true);
    filter->addAction(icon("filter", Tone::Dim), QLineEdit::LeadingPosition);
    filter->setMaximumWidth(40 * listing.page->fontMetrics().averageCharWidth());
    auto *close = new QToolButton;
    close->setObjectName(listing.name + QStringLiteral("Close"));
    close->setIcon(icon("close"));
    close->setToolTip(listing.closeTip);
    close->setAccessibleName(listing.closeTip);
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    QObject::connect(close, &QToolButton::clicked, listing.page, &ToolPage::closeWanted);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 12, 8);
    head->addWidget(heading, 1);
    head->addWidget(filter, 1);
    head->addWidget(close);
    return head;
}

} // namespace

void layOut(const Listing &listing)
{
    auto *table = listing.table;
    table->setObjectName(listing.name + QStringLiteral("Table"));
    table->setAccessibleName(listing.page->title());
    table->setFrameShape(QFrame::NoFrame);
    showAsRows(*table, ConsoleStyle::rowHeight);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSortingEnabled(true);

    listing.split->setObjectName(listing.name + QStringLiteral("Split"));
    listing.split->setChildrenCollapsible(false);
    listing.split->addWidget(table);
    listing.split->addWidget(listing.details);
    listing.empty->setObjectName(listing.name + QStringLiteral("Empty"));
    listing.stack->addWidget(listing.split);
    listing.stack->addWidget(listing.empty);
    auto *column = new QVBoxLayout(listing.page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(headOf(listing));
    column->addWidget(listing.stack, 1);
    QObject::connect(listing.empty, &EmptyState::acted, listing.filter, &QLineEdit::clear);
}

} // namespace trunkdesk
