// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/routing/outagehosts.h"

#include "models/items/outagemodel.h"
#include "views/dialogs/paddeddelegate.h"
#include "views/routing/rowsfilter.h"
#include "views/theme/consolestyle.h"
#include "views/theme/icons.h"
#include "views/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

/// Sites stand out from their hosts, and a host says when it is no target of calls.
class HostDelegate : public PaddedDelegate
{
public:
    using PaddedDelegate::PaddedDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {PaddedDelegate::sizeHint(option, index).width() + 2 * padding, qMax(ConsoleStyle::sideRowHeight, option.fontMetrics.height() + 8)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        PaddedDelegate::initStyleOption(option, index);
        const bool dim = index.data(DimmedRole).toBool();
        const auto ink = Theme::of(option->palette).colour(dim ? Tone::Dim : Tone::Text);
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, ink);
        if (index.column() != OutageModel::NameColumn)
            return;
        option->font.setBold(index.data(OutageModel::HostsRole).toStringList().size() > 1);
        if (index.data(OutageModel::LastResortRole).toBool() && !dim)
            option->text = OutageHosts::tr("%1 (last resort)", "a host").arg(option->text);
    }
};

} // namespace

OutageHosts::OutageHosts(QWidget *parent)
    : QWidget(parent)
    , m_shown(new RowsFilter(this))
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_count(new ElidedLabel(Tone::Dim, this))
    , m_clear(new QPushButton(tr("Nothing Down"), this))
{
    m_filter->setObjectName(u"hostFilter"_s);
    m_filter->setAccessibleName(tr("Filter hosts"));
    m_filter->setPlaceholderText(tr("Filter hosts…"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon("search", Tone::Dim), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_tree->setObjectName(u"outageHosts"_s);
    m_tree->setAccessibleName(tr("Hosts to imagine as down"));
    m_tree->setAccessibleDescription(tr("Space ticks a host, or all hosts of a site."));
    m_tree->setModel(m_shown);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setSortingEnabled(true);
    m_tree->sortByColumn(OutageModel::NameColumn, Qt::AscendingOrder);
    m_tree->setIndentation(16);
    m_tree->setItemDelegate(new HostDelegate(m_tree));
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a long name is cut
    m_tree->setMinimumWidth(30 * fontMetrics().averageCharWidth());
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_tree->header()->setHighlightSections(false);
    m_count->setObjectName(u"outageCount"_s);
    m_clear->setObjectName(u"nothingDown"_s);
    m_clear->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    column->addLayout(foot);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setWords(text);
        unfold();
    });
    connect(m_tree, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        const auto box = index.siblingAtColumn(OutageModel::NameColumn);
        m_shown->setData(box, box.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        if (m_model)
            m_model->clear();
        m_tree->setFocus(); // the button has nothing more to do
    });
    connect(m_shown, &QAbstractItemModel::modelReset, this, &OutageHosts::unfold);
    count();
}

void OutageHosts::setModel(OutageModel *model)
{
    m_model = model;
    m_shown->setSourceModel(model);
    auto *header = m_tree->header();
    header->setSectionResizeMode(OutageModel::NameColumn, QHeaderView::Stretch);
    for (const int column : {int(OutageModel::TrunksColumn), int(OutageModel::NumbersColumn)}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, qMax(header->fontMetrics().horizontalAdvance(model->headerData(column, Qt::Horizontal).toString()) + 28, 7 * fontMetrics().averageCharWidth()));
    }
    connect(model, &OutageModel::outageChanged, this, &OutageHosts::count);
    connect(model, &QAbstractItemModel::rowsInserted, this, &OutageHosts::unfold);
    unfold();
    count();
}

void OutageHosts::setHosts(const std::optional<QSet<QString>> &hosts)
{
    if (hosts == m_hosts)
        return; // what somebody folded in stays so
    m_hosts = hosts;
    m_shown->setHosts(hosts);
    unfold();
    count();
}

void OutageHosts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_tree->setColumnHidden(OutageModel::TrunksColumn, width() < 54 * fontMetrics().averageCharWidth()); // names come first
}

/// What is ticked is to be seen; a site that somebody folds in stays so until the hosts become others.
void OutageHosts::unfold()
{
    m_tree->expandAll();
}

void OutageHosts::count()
{
    const auto down = m_model ? m_model->outage().hosts.size() + m_model->outage().targets.size() : 0;
    // A site has hosts that the trunk in view does not use.
    const auto unseen = m_hosts && m_model ? (m_model->outage().hosts - *m_hosts).size() : 0;
    const auto words = down == 0 ? tr("Nothing is down") : tr("%n down", "hosts", int(down));
    m_count->setText(unseen == 0 ? words : tr("%1 (%n not shown)", "so many hosts are down", int(unseen)).arg(words));
    m_clear->setEnabled(down > 0);
}

void OutageHosts::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void OutageHosts::focusRows()
{
    m_tree->setFocus();
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_shown->index(0, 0));
}

QString OutageHosts::currentHost() const
{
    return m_tree->currentIndex().data(OutageModel::HostsRole).toStringList().value(0);
}

bool OutageHosts::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        focusRows(); // from the filter straight into the rows
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trunkdesk
