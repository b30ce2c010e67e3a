// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/compare/differencepane.h"

#include "models/items/differencefilter.h"
#include "models/items/differencemodel.h"
#include "models/items/differencetext.h"
#include "views/compare/differencedelegate.h"
#include "views/compare/differencetree.h"
#include "views/compare/meaninglist.h"
#include "views/theme/icons.h"
#include "views/widgets/comboreading.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/notice.h"
#include "views/widgets/tonelabel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace trunkdesk {

using Kind = Difference::Kind;

static constexpr Kind allKindsOfDifference[] = {Kind::Added, Kind::Removed, Kind::Changed, Kind::Moved};
static const auto splitterKey = u"compare/splitter"_s;

DifferencePane::DifferencePane(QWidget *parent)
    : QWidget(parent)
    , m_model(new DifferenceModel(this))
    , m_filter(new DifferenceFilter(m_model, this))
    , m_wordsBox(new QWidget(this))
    , m_words(new MeaningList(m_wordsBox))
    , m_tools(new QWidget(this))
    , m_text(new QLineEdit(m_tools))
    , m_kinds(new QComboBox(m_tools))
    , m_counts(new ToneLabel(Tone::Dim, m_tools))
    , m_expand(new QToolButton(m_tools))
    , m_collapse(new QToolButton(m_tools))
    , m_copy(new QToolButton(m_tools))
    , m_remarks(new Notice(Notice::Gravity::Information, {}, this))
    , m_tree(new DifferenceTree(m_model, m_filter, this))
    , m_nothing(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    auto *title = new ToneLabel(tr("What it means"), Tone::Text, m_wordsBox);
    title->setFont(sized(font(), 0, true));
    title->setContentsMargins(16, 0, 16, 0);
    auto *words = new QVBoxLayout(m_wordsBox);
    words->setContentsMargins(0, 0, 0, 6);
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(m_words, 1);

    buildTools();
    m_remarks->setObjectName(u"compareRemarks"_s);
    m_remarks->hide();
    auto *remarks = new QVBoxLayout;
    remarks->setContentsMargins(16, 0, 16, 0);
    remarks->addWidget(m_remarks);
    auto *below = new QWidget(this);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_tools);
    column->addLayout(remarks);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_nothing);
    m_nothing->setObjectName(u"nothingMatches"_s);
    m_splitter->setObjectName(u"compareSplitter"_s);
    m_splitter->addWidget(m_wordsBox);
    m_splitter->addWidget(below);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    m_splitter->restoreState(QSettings().value(splitterKey).toByteArray());
    m_splitter->setHandleWidth(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_splitter);

    connect(m_model, &DifferenceModel::chosenChanged, this, &DifferencePane::chosenChanged);
    connect(m_words, &MeaningList::differenceWanted, this, &DifferencePane::goTo);
    connect(m_tree, &DifferenceTree::differenceActivated, this, &DifferencePane::recordWanted);
    connect(m_tree, &DifferenceTree::copyWanted, this, [this] { copyText(m_tree->selectedDifferences()); });
    connect(m_tree, &DifferenceTree::menuWanted, this, &DifferencePane::showMenu);
    connect(m_nothing, &EmptyState::acted, this, [this] {
        m_text->clear();
        m_kinds->setCurrentIndex(0);
        filter();
        m_text->setFocus();
    });
}

DifferencePane::~DifferencePane()
{
    QSettings().setValue(splitterKey, m_splitter->saveState());
}

void DifferencePane::buildTools()
{
    m_text->setObjectName(u"differenceFilter"_s);
    m_text->setAccessibleName(tr("Filter"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setToolTip(tr("Shows the records in which every word stands somewhere."));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon("filter", Tone::Dim), QLineEdit::LeadingPosition);
    m_text->setMinimumWidth(110);
    m_text->setMaximumWidth(220);
    m_text->installEventFilter(this);
    readComboBoxesByName();
    m_kinds->setObjectName(u"differenceKinds"_s);
    m_kinds->setAccessibleName(tr("Kind of change"));
    m_counts->setObjectName(u"differenceCounts"_s);
    const auto tool = [](QToolButton *button, const char *name, const char *iconName, const QString &text) {
        button->setObjectName(QLatin1StringView(name));
        button->setIcon(icon(iconName));
        button->setAccessibleName(text);
        button->setToolTip(text);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFixedSize(34, 28);
    };
    tool(m_expand, "expandAll", "chevron-down", tr("Expand all"));
    tool(m_collapse, "collapseAll", "chevron-right", tr("Collapse all"));
    m_copy->setObjectName(u"copyDifferences"_s);
    m_copy->setText(tr("&Copy"));
    m_copy->setIcon(icon("copy"));
    m_copy->setAccessibleName(tr("Copy"));
    m_copy->setToolTip(tr("Copies the differences that are ticked, else all that are shown."));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_copy);
    fillCopyMenu(menu, [this] {
        const auto ticked = chosen();
        return ticked.isEmpty() ? shown() : ticked;
    });
    m_copy->setMenu(menu);

    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(16, 6, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_kinds);
    row->addWidget(m_counts, 1);
    row->addWidget(m_expand);
    row->addWidget(m_collapse);
    row->addWidget(m_copy);
    connect(m_text, &QLineEdit::textChanged, this, &DifferencePane::filter);
    connect(m_kinds, &QComboBox::activated, this, &DifferencePane::filter);
    connect(m_expand, &QToolButton::clicked, m_tree, &QTreeView::expandAll);
    connect(m_collapse, &QToolButton::clicked, m_tree, &QTreeView::collapseAll);
}

void DifferencePane::setComparison(const Comparison &comparison, const QList<DifferenceWord> &words)
{
    m_tree->setComparison(comparison);
    m_words->setWords(words);
    m_wordsBox->setVisible(!words.isEmpty());
    fitWords();
    constexpr qsizetype most = 3;
    auto remarks = comparison.remarks;
    if (remarks.size() > most)
        remarks = remarks.first(most) << tr("… and %n more.", nullptr, int(remarks.size() - most));
    m_remarks->setMessage(Notice::Gravity::Information, remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    countKinds();
    filter();
    Q_EMIT chosenChanged();
}

const Comparison &DifferencePane::comparison() const
{
    return m_model->comparison();
}

/// How many there are of each, in the choice itself. The one that was chosen stays.
void DifferencePane::countKinds()
{
    int counts[std::size(allKindsOfDifference)] = {};
    for (const auto &difference : m_model->comparison().differences)
        ++counts[int(difference.kind)];
    const auto chosen = m_kinds->currentData();
    m_kinds->clear();
    m_kinds->addItem(tr("All changes (%L1)").arg(m_model->comparison().differences.size()));
    for (const auto kind : allKindsOfDifference)
        if (counts[int(kind)] > 0 || chosen == int(kind)) {
            const auto [name, tone] = signOf(kind);
            m_kinds->addItem(icon(name, tone), tr("%1 (%L2)", "what happened, and to how many").arg(differenceKindText(kind)).arg(counts[int(kind)]), int(kind));
        }
    m_kinds->setCurrentIndex(qMax(0, chosen.isValid() ? m_kinds->findData(chosen) : 0));
}

void DifferencePane::filter()
{
    const auto kind = m_kinds->currentData();
    m_filter->setFilterText(m_text->text());
    m_filter->setShown(kind.isValid() ? QSet<Kind>{static_cast<Kind>(kind.toInt())} : QSet<Kind>());
    for (int row = 0; row < m_filter->rowCount() && !m_text->text().isEmpty(); ++row)
        m_tree->setExpanded(m_filter->index(row, 0), true); // what was found is seen
    updateShown();
}

QList<int> DifferencePane::shown() const
{
    return m_tree->shownDifferences();
}

void DifferencePane::updateShown()
{
    const auto whole = m_model->comparison().differences.size();
    const int shown = m_filter->shownCount();
    m_counts->setText(shown == whole ? QString() : tr("%L1 of %L2 shown", "shown of all").arg(shown).arg(whole));
    if (shown == 0 && whole > 0)
        m_nothing->setState(u"filter"_s, Tone::Dim, tr("Nothing matches"), tr("%Ln difference(s) are here. Every word that you type must stand somewhere in a record.", nullptr, int(whole)), tr("&Clear the Filter"));
    m_stack->setCurrentWidget(shown == 0 && whole > 0 ? static_cast<QWidget *>(m_nothing) : m_tree);
    Q_EMIT chosenChanged();
}

void DifferencePane::setCheckable(bool checkable)
{
    m_model->setCheckable(checkable);
}

QList<int> DifferencePane::chosen() const
{
    return m_model->isCheckable() ? m_model->chosen() : QList<int>();
}

void DifferencePane::chooseAll(bool chosen)
{
    const auto before = m_model->chosen();
    QSet<int> all(before.begin(), before.end());
    const auto places = shown();
    for (const int place : places)
        if (chosen)
            all.insert(place);
        else
            all.remove(place);
    QList<int> list(all.begin(), all.end());
    std::sort(list.begin(), list.end());
    m_model->setChosen(list);
}

void DifferencePane::focusTree()
{
    m_stack->currentWidget()->setFocus();
}

void DifferencePane::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void DifferencePane::fillCopyMenu(QMenu *menu, const std::function<QList<int>()> &places)
{
    const auto add = [&](const QString &text, const char *name, void (DifferencePane::*copy)(const QList<int> &)) {
        auto *action = menu->addAction(text, this, [this, copy, places] { (this->*copy)(places()); });
        action->setObjectName(QLatin1StringView(name));
    };
    add(tr("As &Text"), "copyDifferencesText", &DifferencePane::copyText);
    add(tr("As &CSV"), "copyDifferencesCsv", &DifferencePane::copyCsv);
    add(tr("As &JSON"), "copyDifferencesJson", &DifferencePane::copyJson);
}

void DifferencePane::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"differenceMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int current = m_tree->currentDifference();
    auto *show = menu->addAction(icon("open"), tr("&Show the Record"), this, [this, current] { Q_EMIT recordWanted(current); });
    show->setEnabled(current >= 0);
    if (m_model->isCheckable())
        menu->addAction(icon("ok"), tr("&Tick or Untick"), m_tree, &DifferenceTree::toggleSelected);
    menu->addSeparator();
    auto *copy = menu->addMenu(icon("copy"), tr("&Copy"));
    fillCopyMenu(copy, [this] { return m_tree->selectedDifferences(); });
    menu->popup(place);
}

void DifferencePane::tellCopied(qsizetype count)
{
    Q_EMIT copied(tr("%Ln difference(s) copied.", nullptr, int(count)));
}

void DifferencePane::copyText(const QList<int> &places)
{
    QApplication::clipboard()->setText(differencesAsText(comparison(), places));
    tellCopied(places.size());
}

void DifferencePane::copyCsv(const QList<int> &places)
{
    QApplication::clipboard()->setText(differencesAsCsv(comparison(), places));
    tellCopied(places.size());
}

void DifferencePane::copyJson(const QList<int> &places)
{
    QApplication::clipboard()->setText(QString::fromUtf8(differencesAsJson(comparison(), places)));
    tellCopied(places.size());
}

/// As high as its sentences, up to a handful of them; the splitter moves it further.
void DifferencePane::fitWords()
{
    const int whole = m_words->heightOf(5) + m_wordsBox->sizeHint().height() - m_words->sizeHint().height();
    const int wanted = qMin(whole, qMax(90, height() * 2 / 5));
    m_words->setMinimumHeight(m_words->heightOf(1));
    m_splitter->setSizes({wanted, qMax(200, height() - wanted)});
}

/// Even when the filter has hidden it.
void DifferencePane::goTo(int difference)
{
    if (!m_filter->mapFromSource(m_model->indexOf(difference)).isValid()) {
        m_text->clear();
        m_kinds->setCurrentIndex(0);
        filter();
    }
    m_tree->showDifference(difference);
}

bool DifferencePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    // From the filter straight into the lines, and Escape takes the filter away.
    if (watched == m_text && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        focusTree();
        return true;
    }
    if (watched == m_text && key->key() == Qt::Key_Escape) {
        if (m_text->text().isEmpty())
            focusTree();
        m_text->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trunkdesk
