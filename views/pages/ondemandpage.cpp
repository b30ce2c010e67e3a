// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/pages/ondemandpage.h"

#include "models/inventory/inventory.h"
#include "views/forms/words.h"
#include "views/pages/filterbar.h"
#include "views/pages/listtools.h"
#include "views/pages/recordlist.h"
#include "views/theme/icons.h"
#include "views/widgets/breadcrumb.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/recordtable.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static constexpr int lowPage = 470; ///< in less height the filters begin folded away: the rows are what one came for

OnDemandPage::OnDemandPage(QWidget *parent)
    : ListPage(u"onDemandPage"_s, parent)
    , m_asked(new ElidedLabel(Tone::Dim, this))
    , m_fold(new QToolButton(this))
    , m_again(new QPushButton(icon("refresh"), tr("Read A&gain"), this))
    , m_filters(new FilterBar(this))
    , m_more(new QPushButton(tr("Load &More"), this))
{
    build();
    connect(m_fold, &QToolButton::toggled, this, [this](bool on) {
        m_filters->setVisible(on);
        update();
    });
    connect(m_filters, &FilterBar::applied, this, &OnDemandPage::ask);
    connect(m_again, &QPushButton::clicked, this, [this] { ask(m_controller->paged(*m_kind).filters); });
    connect(m_more, &QPushButton::clicked, this, &OnDemandPage::readOn);
    connect(m_list->table()->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > 0 && value == m_list->table()->verticalScrollBar()->maximum())
            readOn();
    });
    connect(m_list, &RecordList::countChanged, this, &OnDemandPage::update);
    connect(m_list, &RecordList::askForAllWanted, m_filters, &FilterBar::reset);
}

void OnDemandPage::build()
{
    m_asked->setObjectName(u"pageAsked"_s);
    m_fold->setObjectName(u"foldFilters"_s);
    m_fold->setText(tr("Filters"));
    m_fold->setIcon(icon("filter"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setCheckable(true);
    m_fold->setChecked(true);
    m_fold->setToolTip(tr("Shows or hides what the provider is asked for."));
    m_again->setObjectName(u"readAgain"_s);
    m_again->setToolTip(tr("Asks the provider for the first page again, with the filters that hold now."));
    m_more->setObjectName(u"loadMore"_s);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(10);
    heading->addWidget(m_title);
    heading->addWidget(m_asked, 1);
    heading->addWidget(m_fold);
    heading->addWidget(m_again);
    heading->addWidget(m_tools);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(16, 10, 16, 6);
    top->setSpacing(2);
    top->addWidget(m_way);
    top->addLayout(heading);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 6, 16, 6);
    foot->setSpacing(10);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_filters);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
}

void OnDemandPage::setCollection(AccountController *controller, const ResourceKind *kind)
{
    for (const auto &watch : std::exchange(m_watches, {}))
        disconnect(watch);
    showList(controller, kind);
    m_filters->setKind(*kind);
    m_filters->setDraft(controller->paged(*kind).filters);
    m_fold->setVisible(!kind->filters.empty());
    m_fold->setChecked(!kind->filters.empty() && height() >= lowPage);
    m_filters->setVisible(m_fold->isChecked());
    m_watches = {connect(controller, &AccountController::pagedChanged, this, &OnDemandPage::update),
        connect(controller->inventory(), &Inventory::stateChanged, this, &OnDemandPage::update)};
    if (controller->inventory()->state(*kind) == LoadState::NotRead)
        ask(controller->paged(*kind).filters);
    update();
    Q_EMIT contextChanged();
}

void OnDemandPage::ask(const Draft &filters)
{
    if (m_controller && m_kind)
        m_controller->readFirstPage(*m_kind, filters);
}

void OnDemandPage::readOn()
{
    if (m_controller && m_kind && m_more->isEnabled() && m_controller->paged(*m_kind).more)
        m_controller->readNextPage(*m_kind);
}

QString OnDemandPage::countWords() const
{
    const auto &inventory = *m_controller->inventory();
    const auto paged = m_controller->paged(*m_kind);
    const QLocale locale;
    const auto here = locale.toString(m_list->wholeCount());
    switch (inventory.state(*m_kind)) {
    case LoadState::Loading: return m_list->wholeCount() > 0 ? tr("Showing %1, reading more…").arg(here) : tr("Reading…");
    case LoadState::Failed: return m_list->wholeCount() > 0 ? tr("Showing %1. The next ones could not be read: %2").arg(here, inventory.error(*m_kind).message) : QString();
    case LoadState::NotRead:
    case LoadState::Ready: break;
    }
    if (m_list->wholeCount() == 0)
        return {};
    if (m_list->shownCount() != m_list->wholeCount())
        return tr("%1 of the %2 rows read so far match the words in the filter.").arg(locale.toString(m_list->shownCount()), here);
    if (!paged.more)
        return tr("Showing all %1", "of a list").arg(here);
    return paged.total >= 0 ? tr("Showing %1 of %2").arg(here, locale.toString(paged.total)) : tr("Showing %1; there are more").arg(here);
}

void OnDemandPage::update()
{
    if (!m_controller || !m_kind)
        return;
    const auto paged = m_controller->paged(*m_kind);
    const auto state = m_controller->inventory()->state(*m_kind);
    const bool busy = state == LoadState::Loading;
    const bool any = m_list->wholeCount() > 0;
    m_asked->setText(m_fold->isChecked() || paged.filters.isEmpty() ? QString() : tr("Filtered by: %1").arg(m_filters->words()));
    m_count->setText(countWords());
    m_more->setVisible(any && (paged.more || (state == LoadState::Failed)));
    m_more->setText(state == LoadState::Failed ? tr("&Try Again") : tr("Load &More"));
    m_more->setEnabled(!busy);
    m_again->setEnabled(!busy);
}

void OnDemandPage::leave()
{
    for (const auto &watch : std::exchange(m_watches, {}))
        disconnect(watch);
    ListPage::leave();
}

} // namespace trunkdesk
