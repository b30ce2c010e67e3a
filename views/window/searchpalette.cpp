// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/window/searchpalette.h"

#include "views/theme/consolestyle.h"
#include "views/theme/icons.h"
#include "views/widgets/elidedlabel.h"
#include "views/window/searchdelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static constexpr qsizetype longestPast = 20;
static constexpr int widest = 720;

SearchPalette::SearchPalette(QWidget *window)
    : QWidget(window)
    , m_model(new SearchModel(this))
    , m_panel(new QWidget(this))
    , m_input(new QLineEdit)
    , m_stack(new QStackedWidget)
    , m_list(new QListView)
    , m_empty(new ToneLabel(Tone::Dim))
    , m_status(new ElidedLabel(Tone::Dim))
    , m_hints(new ToneLabel(Tone::Dim))
{
    setObjectName(u"searchPalette"_s);
    setAccessibleName(tr("Search everything"));
    hide();
    build();
    window->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &SearchPalette::takeText);
    connect(m_list, &QListView::clicked, this, &SearchPalette::activate);
    connect(m_model, &SearchModel::resultsChanged, this, &SearchPalette::showResults);
}

void SearchPalette::build()
{
    m_panel->setObjectName(u"searchPanel"_s);
    m_panel->installEventFilter(this);
    m_input->setObjectName(u"searchInput"_s);
    m_input->setAccessibleName(tr("Search everything"));
    m_input->setPlaceholderText(tr("Name, number, host, address, id or action"));
    m_input->setClearButtonEnabled(true);
    m_input->addAction(icon("search", Tone::Dim), QLineEdit::LeadingPosition);
    m_input->setFont(sized(font(), 2));
    m_input->setFrame(false);
    m_input->setMinimumHeight(m_input->sizeHint().height() + 14);
    m_input->setMaxLength(1024);
    m_input->installEventFilter(this);
    m_list->setObjectName(u"searchResults"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate([this](const QString &name) {
        const auto *action = actionNamed(name);
        return action ? action->icon() : QIcon();
    }, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it: one goes on typing
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_empty->setObjectName(u"searchEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(20);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_status->setObjectName(u"searchStatus"_s);
    m_status->setFont(sized(font(), -1));
    m_hints->setObjectName(u"searchHints"_s);
    m_hints->setFont(sized(font(), -1));
    m_hints->setText(tr("Enter opens · Ctrl+Enter copies the id · Esc closes"));

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(14, 6, 14, 7);
    foot->setSpacing(16);
    foot->addWidget(m_status, 1);
    foot->addWidget(m_hints);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *inputRow = new QHBoxLayout;
    inputRow->setContentsMargins(6, 2, 6, 2);
    inputRow->addWidget(m_input);
    column->addLayout(inputRow);
    column->addSpacing(1); // the line under the field
    column->addWidget(m_stack, 1);
    column->addSpacing(1);
    column->addLayout(foot);
}

void SearchPalette::noteShown(Inventory *inventory, const RecordId &id)
{
    const SearchTarget target{inventory, id};
    m_recent.removeAll(target);
    m_recent.prepend(target);
    if (m_recent.size() > longestPast)
        m_recent.removeLast();
}

void SearchPalette::noteUsed(const QAction *action)
{
    ++m_uses[action->objectName()];
}

void SearchPalette::open(const QList<QAction *> &actions)
{
    if (isVisible())
        return m_input->selectAll();
    m_recent.removeIf([](const SearchTarget &target) { return !target.inventory; });
    m_actions.clear();
    QList<SearchAction> lines;
    static const QRegularExpression mnemonic(u"&(?!&)"_s);
    for (auto *action : actions) {
        auto text = action->property("longText").toString();
        if (text.isEmpty())
            text = action->text();
        text.remove(mnemonic);
        lines.append({action->objectName(), text, action->shortcut().toString(QKeySequence::NativeText), action->isEnabled() ? QString() : action->property("whyNot").toString(), action->isEnabled(),
            m_uses.value(action->objectName())});
        m_actions.append(action);
    }
    m_focusBefore = window()->focusWidget();
    m_input->clear();
    m_moved = m_enterWaits = false;
    m_currentId = {};
    m_currentAction.clear();
    m_model->setText({});
    m_model->setRecent(m_recent);
    m_model->setActions(lines);
    show();
    raise();
    m_model->setActive(true);
    fit();
    m_input->setFocus(Qt::ShortcutFocusReason);
}

void SearchPalette::close()
{
    if (!isVisible())
        return;
    hide();
    m_model->setActive(false);
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else
        window()->setFocus();
}

QAction *SearchPalette::actionNamed(const QString &name) const
{
    const auto it = std::find_if(m_actions.begin(), m_actions.end(), [&name](const QPointer<QAction> &action) { return action && action->objectName() == name; });
    return it == m_actions.end() ? nullptr : it->data();
}

void SearchPalette::takeText(const QString &text)
{
    m_moved = m_enterWaits = false;
    m_model->setText(text);
}

void SearchPalette::showResults()
{
    if (!isVisible())
        return;
    m_status->setText(statusText());
    if (m_model->isSearching())
        return;
    showEmptyText();
    fit();
    int row = -1;
    for (int at = 0; m_moved && row < 0 && at < m_model->rowCount(); ++at) {
        const auto index = m_model->index(at);
        const auto action = index.data(SearchModel::ActionRole);
        const bool same = action.isValid() ? !m_currentAction.isEmpty() && action.value<SearchAction>().name == m_currentAction
                                           : m_currentId.isValid() && index.data(RecordIdRole).value<RecordId>() == m_currentId;
        if (same)
            row = at;
    }
    if (row < 0) {
        for (row = 0; row < m_model->rowCount() && !isChoice(row); ++row) { }
        m_list->scrollToTop();
    }
    setCurrent(row);
    if (std::exchange(m_enterWaits, false))
        activate(m_list->currentIndex());
}

void SearchPalette::showEmptyText()
{
    const auto text = m_input->text().simplified();
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (m_model->rowCount() > 0)
        return;
    const auto nothing = tr("Nothing answers “%1”.").arg(fontMetrics().elidedText(text, Qt::ElideRight, 300));
    m_empty->setText(nothing + u'\n'
        + (m_model->isReading() ? tr("Records are still being read; more may appear.") : tr("Try a part of it: of a name, a number, a host, an address or an id.")));
}

QString SearchPalette::statusText() const
{
    QStringList parts;
    if (m_model->shown() < m_model->total())
        parts.append(tr("The best %L1 and %Ln more", nullptr, int(m_model->total() - m_model->shown())).arg(m_model->shown()));
    else if (m_model->total() > 0)
        parts.append(tr("%Ln record(s)", nullptr, int(m_model->total())));
    if (m_model->isReading())
        parts.append(tr("still reading"));
    return parts.join(u" · "_s);
}

bool SearchPalette::isChoice(int row) const
{
    return m_model->flags(m_model->index(row)).testFlag(Qt::ItemIsSelectable);
}

void SearchPalette::setCurrent(int row)
{
    const auto index = m_model->index(row);
    m_list->setCurrentIndex(index);
    if (row == 1 && !isChoice(0))
        m_list->scrollToTop(); // with its heading
    m_currentId = index.data(RecordIdRole).value<RecordId>();
    m_currentAction = index.data(SearchModel::ActionRole).value<SearchAction>().name;
    // The focus stays in the field, so that is where a screen reader hears what is marked.
    m_input->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

void SearchPalette::move(int steps)
{
    const int count = m_model->rowCount(), direction = steps < 0 ? -1 : 1;
    int best = m_list->currentIndex().row(), left = std::abs(steps);
    for (int row = best + direction; row >= 0 && row < count && left > 0; row += direction)
        if (isChoice(row)) {
            best = row;
            --left;
        }
    if (best < 0)
        return;
    m_moved = true;
    setCurrent(best);
}

void SearchPalette::activate(const QModelIndex &index)
{
    if (const auto named = index.data(SearchModel::ActionRole); named.isValid()) {
        QPointer<QAction> action = actionNamed(named.value<SearchAction>().name);
        if (!action || !action->isEnabled())
            return;
        close();
        action->trigger();
        return;
    }
    if (const auto target = m_model->recordAt(index); target.inventory) {
        close();
        Q_EMIT recordChosen(target.inventory, target.id);
    }
}

void SearchPalette::copyId()
{
    const auto target = m_model->recordAt(m_list->currentIndex());
    if (!target.inventory || target.id.id.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(target.id.id);
    m_status->setText(tr("The id is on the clipboard."));
}

bool SearchPalette::handleKey(QKeyEvent *event)
{
    int page = 8;
    if (const auto current = m_list->currentIndex(); current.isValid())
        page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->visualRect(current).height()) - 1);
    switch (event->key()) {
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_PageUp: move(-page); return true;
    case Qt::Key_PageDown: move(page); return true;
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            copyId();
        else if (m_model->isSearching())
            m_enterWaits = true;
        else
            activate(m_list->currentIndex());
        return true;
    case Qt::Key_K:
        if (event->modifiers() == Qt::ControlModifier) {
            close();
            return true;
        }
        return false;
    default: return false;
    }
}

bool SearchPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        fit();
    if (watched == m_panel && event->type() == QEvent::MouseButtonPress)
        return true; // not through to the ground, where a click closes
    if (watched != m_input)
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // no key reaches the window behind
        return false;
    }
    return event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event));
}

void SearchPalette::mousePressEvent(QMouseEvent *)
{
    close();
}

void SearchPalette::fit()
{
    setGeometry(parentWidget()->rect());
    const int width = std::min(widest + 8 * (fontMetrics().height() - 16), this->width() - 48);
    const int top = std::min(56, height() / 12);
    int rows = 6;
    for (int row = 0; row < m_model->rowCount() && rows < height(); ++row)
        rows += m_list->sizeHintForIndex(m_model->index(row)).height();
    // What the panel wants as a whole changes with the words of the empty state; the parts around it do not.
    const auto *column = m_panel->layout();
    int around = column->contentsMargins().top() + column->contentsMargins().bottom();
    for (int part = 0; part < column->count(); ++part)
        if (auto *item = column->itemAt(part); item->widget() != m_stack)
            around += item->sizeHint().height();
    const int inside = m_model->rowCount() > 0 ? rows : m_empty->heightForWidth(width - 2);
    m_panel->setGeometry((this->width() - width) / 2, top, width, std::min({around + inside, std::max(360, height() * 3 / 4), height() - top - 24}));
    update(); // the edge of the panel is painted here
    m_hints->setVisible(width > m_hints->sizeHint().width() * 3 / 2);
}

void SearchPalette::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, theme.isDark() ? 110 : 50));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Tone::Line), 1));
    painter.setBrush(theme.colour(Tone::Base));
    painter.drawRect(QRectF(m_panel->geometry()).adjusted(-0.5, -0.5, 0.5, 0.5));
    const auto list = m_stack->geometry().translated(m_panel->pos());
    painter.fillRect(QRect(list.left(), list.top() - 1, list.width(), 1), theme.colour(Tone::Line));
    painter.fillRect(QRect(list.left(), list.bottom() + 1, list.width(), 1), theme.colour(Tone::Line));
}

} // namespace trunkdesk
