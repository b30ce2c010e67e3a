// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/pages/recordpage.h"

#include "models/inventory/pagerecords.h"
#include "models/items/itemroles.h"
#include "models/schema/placement.h"
#include "models/schema/registry.h"
#include "models/schema/tabkinds.h"
#include "views/pages/listtools.h"
#include "views/pages/recordlist.h"
#include "views/pages/recordsummary.h"
#include "views/problems/problembox.h"
#include "views/routing/routingpicture.h"
#include "views/theme/icons.h"
#include "views/widgets/breadcrumb.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/jsonview.h"
#include "views/widgets/recordtable.h"
#include "views/widgets/tagrow.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static constexpr int tallestPicture = 290;
static constexpr int lowestPicture = 96;

namespace {

/// A scroll area that asks for the room that its widget wants now; Qt's remembers what it wanted at first.
class PictureArea : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;
    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
};

} // namespace

RecordPage::RecordPage(QWidget *parent)
    : Page(parent)
    , m_way(new Breadcrumb(this))
    , m_title(new ElidedLabel(Tone::Text, this))
    , m_subtitle(new ElidedLabel(Tone::Dim, this))
    , m_problems(new ProblemBox(1, true, this))
    , m_badges(new TagRow(this))
    , m_picture(new RoutingPicture)
    , m_pictureArea(new PictureArea(this))
    , m_simulate(new QPushButton(this))
    , m_tabBar(new QTabBar(this))
    , m_tools(new ListTools(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"recordPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setFont(sized(font(), 5, true));
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_subtitle->setObjectName(u"pageSubtitle"_s);
    m_subtitle->setFont(monospace(font()));
    m_subtitle->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_problems->setObjectName(u"pageProblems"_s);
    m_pictureArea->setWidget(m_picture);
    m_pictureArea->setWidgetResizable(true);
    m_pictureArea->setFrameShape(QFrame::NoFrame);
    m_pictureArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pictureArea->setFocusPolicy(Qt::NoFocus);
    m_pictureArea->viewport()->setAutoFillBackground(false);
    m_picture->setAutoFillBackground(false);
    m_simulate->setObjectName(u"simulateHere"_s);
    m_simulate->setIcon(icon("disaster"));
    m_simulate->setText(tr("What if…"));
    m_simulate->setAccessibleName(tr("Simulate an outage of this record's targets"));
    m_simulate->setToolTip(tr("Imagine hosts to be down, and see where these calls go then"));
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it takes what is left
    m_tabBar->setObjectName(u"recordTabs"_s);
    m_tabBar->setDrawBase(false);
    m_tabBar->setExpanding(false);
    m_tabBar->setUsesScrollButtons(false); // in little room the words are cut, rather than whole tabs out of sight
    m_tabBar->setElideMode(Qt::ElideRight);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(10);
    heading->addWidget(m_title, 0, Qt::AlignVCenter);
    heading->addWidget(m_subtitle, 0, Qt::AlignVCenter);
    heading->addWidget(m_badges, 1, Qt::AlignVCenter);
    heading->addWidget(m_simulate, 0, Qt::AlignVCenter);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(16, 10, 16, 4);
    top->setSpacing(2);
    m_wayRow = new QHBoxLayout;
    m_wayRow->setSpacing(8);
    m_wayRow->addWidget(m_way, 1);
    top->addLayout(m_wayRow);
    top->addLayout(heading);
    top->addSpacing(6);
    m_problems->setContentsMargins(0, 0, 0, 6);
    top->addWidget(m_problems);
    top->addWidget(m_pictureArea);
    m_tabRow = new QHBoxLayout;
    m_tabRow->setContentsMargins(16, 0, 16, 0);
    m_tabRow->setSpacing(8);
    m_tabRow->addWidget(m_tabBar, 0, Qt::AlignBottom);
    m_tabRow->addStretch(1);
    m_tabRow->addWidget(m_tools);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(m_tabRow);
    column->addWidget(m_stack, 1);
    connect(m_tabBar, &QTabBar::currentChanged, this, &RecordPage::showTab);
    connect(m_picture, &RoutingPicture::targetActivated, this, [this](const RecordId &target) {
        if (!selectRecord(target))
            Q_EMIT recordLinked(target);
    });
    m_picture->setSimulationOffered(true);
    connect(m_picture, &RoutingPicture::simulateWanted, this, &Page::simulateWanted);
    connect(m_picture, &RoutingPicture::messageRaised, this, &Page::messageRaised);
    connect(m_simulate, &QPushButton::clicked, this, &Page::simulateWanted);
}

void RecordPage::setRecord(AccountController *controller, const RecordId &id)
{
    for (const auto &watch : std::exchange(m_watches, {}))
        disconnect(watch);
    m_controller = controller;
    m_id = id;
    const auto *kind = id.kind;
    m_way->setParts({{controller->inventory()->account().name, {}}, {kindPlural(*kind), [this, kind] { Q_EMIT kindWanted(kind); }}});
    m_tabBar->setAccessibleName(tr("Parts of %1").arg(kindSingular(*kind)));
    buildTabs();
    watch();
    update();
    Q_EMIT contextChanged();
}

void RecordPage::watch()
{
    // Batches of records arrive one behind the other; the head is worked out once for all that came in one turn. Where that takes long, as with
    // 100,000 numbers, it takes only a small part of the time in which they come.
    const auto later = [this](const ResourceKind *kind) {
        if (!concerns(*kind) || std::exchange(m_pending, true))
            return;
        constexpr qint64 brief = 8, part = 10, longest = 2000;
        QTimer::singleShot(m_took < brief ? 0 : int(qMin(longest, m_took * part)), this, [this] {
            m_pending = false;
            update();
        });
    };
    const auto *inventory = m_controller->inventory();
    m_watches = {connect(inventory, &Inventory::recordsAdded, this, later), connect(inventory, &Inventory::recordsChanged, this, later),
        connect(inventory, &Inventory::recordsRemoved, this, later), connect(inventory, &Inventory::stateChanged, this, later)};
}

bool RecordPage::concerns(const ResourceKind &kind) const
{
    if (&kind == m_id.kind || pageKind(kind) == m_id.kind)
        return true;
    if (const auto numbers = numberPlacement(providerOf(*m_id.kind)); numbers && numbers->kind == &kind && numbers->place == m_id.kind)
        return true;
    return std::any_of(m_id.kind->tiers.begin(), m_id.kind->tiers.end(), [&](const char *tier) { return QByteArrayView(m_id.kind->field(tier)->reference) == kind.key; });
}

void RecordPage::update()
{
    if (!m_controller || !m_id.isValid())
        return;
    QElapsedTimer clock;
    clock.start();
    updateHead();
    updateCounts();
    m_took = clock.elapsed();
}

void RecordPage::updateHead()
{
    const auto *inventory = m_controller->inventory();
    const auto record = inventory->record(m_id);
    if (!record) {
        Q_EMIT kindWanted(m_id.kind); // it is gone; what is left is the others of its kind
        return;
    }
    m_title->setText(recordTitle(*m_id.kind, *record));
    m_subtitle->setText(subtitleOf(*m_id.kind, *record));
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
    m_badges->setTexts(badgesOf(*m_id.kind, *record));
    m_json->setJson(record->toIndentedJson());
    m_problems->setRecord(m_controller->inventory(), m_id);
    const auto scene = sceneOf(*inventory, m_id);
    showFlow();
    m_pictureArea->setVisible(scene.has_value());
    m_simulate->setVisible(scene.has_value());
    if (!scene)
        return;
    m_picture->setScene(*scene);
    fitPicture();
}

void RecordPage::fitPicture()
{
    // The rows are worked with; in a low window the picture gives way, first to one line a tier, then to a scroll bar.
    const int room = qMax(lowestPicture, qMin(tallestPicture, height() * (height() < 500 ? 34 : 52) / 100));
    m_picture->setRoom(room);
    const auto wanted = m_picture->sizeHint().height();
    m_pictureArea->setMaximumHeight(qMin(wanted, room));
    m_pictureArea->setMinimumHeight(qMin(wanted, lowestPicture));
    m_pictureArea->updateGeometry();
}

void RecordPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitPicture();
    fitTabs();
}

void RecordPage::updateCounts()
{
    if (!m_controller)
        return;
    fitTabs();
}

void RecordPage::titleTabs(bool counted)
{
    for (int index = 0; index < m_tabs.size(); ++index) {
        const auto &tab = m_tabs.at(index);
        qsizetype count = 0;
        for (const auto *list : tab.lists)
            count += list->wholeCount();
        const bool known = std::all_of(tab.lists.begin(), tab.lists.end(), [](const RecordList *list) { return list->isCounted(); });
        const auto whole = tab.lists.isEmpty() || !known ? tab.title : tr("%1  %L2", "tab and count").arg(tab.title).arg(count);
        const auto &text = counted ? whole : tab.title;
        if (m_tabBar->tabText(index) != text)
            m_tabBar->setTabText(index, text);
        m_tabBar->setTabToolTip(index, counted ? QString() : toolTipText(whole));
    }
}

void RecordPage::fitTabs()
{
    if (!m_controller)
        return;
    // In little room the tools go up beside the way, then the counts go; what is still too long is cut.
    titleTabs(true);
    const int room = width() - m_tabRow->contentsMargins().left() - m_tabRow->contentsMargins().right();
    const int wanted = m_tabBar->sizeHint().width();
    const bool above = wanted + m_tabRow->spacing() + m_tools->sizeHint().width() > room;
    auto *row = above ? m_wayRow : m_tabRow;
    if (row->indexOf(m_tools) < 0) {
        (above ? m_tabRow : m_wayRow)->removeWidget(m_tools);
        row->addWidget(m_tools);
    }
    if (wanted > room)
        titleTabs(false);
    m_tabBar->updateGeometry(); // out of sight it does not say that its tabs became others, and once measured it never does
}

void RecordPage::showTab(int index)
{
    if (index < 0 || index >= m_tabs.size())
        return;
    m_stack->setCurrentIndex(index);
    m_tools->follow(m_tabs.at(index).lists);
    Q_EMIT contextChanged();
}

RecordList *RecordPage::listInView() const
{
    const auto lists = m_tabs.value(m_tabBar->currentIndex()).lists;
    for (auto *list : lists)
        if (list->isAncestorOf(focusWidget()))
            return list;
    for (auto *list : lists) // else the one where something is chosen
        if (!list->table()->selectedRecords().isEmpty())
            return list;
    return lists.value(0);
}

PageContext RecordPage::context() const
{
    PageContext context;
    context.page = m_id;
    context.current = m_id;
    if (const auto *list = listInView()) {
        context.kind = list->kind();
        context.parent = m_id.id;
        context.selected = list->table()->selectedRecords();
        if (!context.selected.isEmpty())
            context.current = currentOf(list->table()->currentRecord(), context.selected);
    }
    return context;
}

RecordTable *RecordPage::table() const
{
    const auto *list = listInView();
    return list ? list->table() : nullptr;
}

void RecordPage::focusRows()
{
    if (auto *list = listInView())
        list->focusRows();
    else
        m_tabBar->setFocus();
}

void RecordPage::focusFilter()
{
    if (listInView())
        m_tools->focusFilter();
}

bool RecordPage::selectRecord(const RecordId &id)
{
    if (id == m_id)
        return true;
    for (int index = 0; index < m_tabs.size(); ++index) {
        if (id.kind == m_tabs.at(index).singleton && id.parent == m_id.id) {
            m_tabBar->setCurrentIndex(index);
            return true;
        }
        for (const auto *list : m_tabs.at(index).lists) {
            if (list->kind() != id.kind || (id.kind->hasParent() ? id.parent != m_id.id : !pointsAt(*m_controller->inventory(), *pointerField(*id.kind), id, m_id.id)))
                continue;
            m_tabBar->setCurrentIndex(index);
            if (!list->table()->selectRecord(id))
                m_tools->clear(); // a filter may hide it
            return list->table()->selectRecord(id);
        }
    }
    return false;
}

void RecordPage::leave()
{
    m_problems->setRecord(nullptr, {});
    for (const auto &watch : std::exchange(m_watches, {}))
        disconnect(watch);
    for (const auto &tab : std::as_const(m_tabs))
        for (auto *list : tab.lists)
            list->setCollection(nullptr, nullptr, {});
    m_id = {};
    Page::leave();
}

} // namespace trunkdesk
