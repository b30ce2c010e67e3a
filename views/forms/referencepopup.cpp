// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/referencepopup.h"

#include "models/core/displaytext.h"
#include "views/forms/referencedelegate.h"
#include "views/forms/words.h"
#include "views/theme/icons.h"
#include "views/widgets/tonelabel.h"

#include <QAccessible>
#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

ReferencePopup::ReferencePopup(const Field &field, const ResourceKind &kind, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_field(field)
    , m_kind(kind)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_status(new ToneLabel(Tone::Dim, this))
    , m_asTyped(new QPushButton(this))
{
    setObjectName(u"popup_"_s + QLatin1StringView(field.key));
    setAccessibleName(fieldLabel(field));
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_NoMouseReplay); // the press that closes it must not open it again
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_asTyped, 0, Qt::AlignLeft);
    column->addWidget(m_status);

    m_search->setObjectName(u"search_"_s + QLatin1StringView(field.key));
    m_search->setPlaceholderText(tr("Type a name, an id or a number"));
    m_search->setAccessibleName(tr("Find %1").arg(nounInSentence(kind)));
    m_search->addAction(icon("search", Tone::Dim), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    setFocusProxy(m_search);

    m_found.setSourceModel(&m_records);
    m_list->setObjectName(u"list_"_s + QLatin1StringView(field.key));
    m_list->setAccessibleName(kindPlural(kind));
    m_list->setModel(&m_found);
    m_list->setItemDelegate(new ReferenceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_status->setFont(sized(font(), -0.5));
    m_status->setWordWrap(true);
    m_asTyped->setObjectName(u"asTyped_"_s + QLatin1StringView(field.key));
    m_asTyped->setAutoDefault(false);

    connect(m_search, &QLineEdit::textChanged, this, &ReferencePopup::filter);
    connect(m_list, &QListView::clicked, this, &ReferencePopup::accept);
    connect(m_asTyped, &QPushButton::clicked, this, [this] {
        const auto id = m_search->text().trimmed();
        hide();
        Q_EMIT chosen(id);
    });
    connect(&m_records, &ReferenceListModel::loadStateChanged, this, &ReferencePopup::updateStatus);
    connect(&m_found, &QAbstractItemModel::rowsInserted, this, &ReferencePopup::updateStatus);
    connect(&m_found, &QAbstractItemModel::rowsRemoved, this, &ReferencePopup::updateStatus);
    connect(&m_found, &QAbstractItemModel::modelReset, this, &ReferencePopup::updateStatus);
}

void ReferencePopup::open(const Inventory *inventory, const QString &current, const QString &typed, QWidget *under)
{
    m_records.setKind(inventory, &m_kind, !m_field.required);
    m_search->setText(typed);
    filter(typed);
    int marked = typed.isEmpty() && current.isEmpty() ? 0 : -1;
    for (int row = 0; marked < 0 && typed.isEmpty() && row < m_records.rowCount(); ++row)
        if (m_records.idAt(row) == current)
            marked = m_found.mapFromSource(m_records.index(row)).row();
    mark(qMax(0, marked));
    place(*under);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void ReferencePopup::place(const QWidget &under)
{
    const auto corner = under.mapToGlobal(QPoint(0, under.height() + 2));
    const auto room = under.screen()->availableGeometry();
    const int rows = qBound(3, m_records.rowCount(), 9);
    const int height = qMin(rows * m_list->sizeHintForRow(0) + 110, room.height());
    QRect frame(corner, QSize(qMin(qMax(under.width(), fontMetrics().averageCharWidth() * 56), room.width()), height));
    if (frame.bottom() > room.bottom() && corner.y() - under.height() - 4 - height >= room.top())
        frame.moveBottom(corner.y() - under.height() - 4);
    frame.moveTop(qMax(room.top(), qMin(frame.top(), room.bottom() - height)));
    frame.moveLeft(qMax(room.left(), qMin(frame.left(), room.right() - frame.width())));
    setGeometry(frame);
}

void ReferencePopup::filter(const QString &text)
{
    m_found.setFilterText(text.trimmed());
    mark(0);
    updateStatus();
}

void ReferencePopup::mark(int row)
{
    const auto index = m_found.index(qMin(row, m_found.rowCount() - 1), 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    if (QAccessible::isActive() && index.isValid()) { // the focus stays in the line, yet readers should hear the row
        QAccessibleEvent heard(m_list, QAccessible::Focus);
        heard.setChild(index.row());
        QAccessible::updateAccessibility(&heard);
    }
}

void ReferencePopup::accept()
{
    const auto index = m_list->currentIndex();
    if (!index.isValid()) {
        if (m_asTyped->isVisible())
            m_asTyped->click();
        return;
    }
    const auto id = m_records.idAt(m_found.mapToSource(index).row());
    hide();
    Q_EMIT chosen(id);
}

void ReferencePopup::updateStatus()
{
    const auto typed = m_search->text().trimmed();
    const bool nothing = m_found.rowCount() == 0 && !typed.isEmpty();
    const auto verdict = checkField(m_field, typed);
    const bool takable = nothing && verdict.sendable() && !typed.contains(u' ');
    m_asTyped->setVisible(takable);
    if (takable)
        m_asTyped->setText(tr("Use the id %1").arg(displayText(typed)));
    if (m_found.rowCount() > 0 && !m_list->currentIndex().isValid())
        mark(0);

    const auto total = m_records.recordCount();
    QStringList words;
    if (nothing)
        words.append(takable || verdict.message.isEmpty() ? tr("No record of this account has it.") : tr("No record of this account has it. %1").arg(verdict.message));
    else if (!typed.isEmpty())
        words.append(tr("%1 of %2").arg(QLocale().toString(m_found.rowCount()), countedNoun(m_kind, total)));
    else
        words.append(countedNoun(m_kind, total));
    switch (m_records.loadState()) {
    case LoadState::Loading: words.append(tr("still being read…")); break;
    case LoadState::Failed: words.append(tr("reading them failed, so some may be missing")); break;
    case LoadState::NotRead:
        if (total == 0)
            words.append(tr("not read yet"));
        break;
    case LoadState::Ready: break;
    }
    m_status->setText(words.join(u" · "_s));
    m_search->setAccessibleDescription(m_status->text());
}

bool ReferencePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int row = m_list->currentIndex().row();
    const int page = qMax(1, m_list->viewport()->height() / qMax(1, m_list->sizeHintForRow(0)) - 1);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: mark(row + 1); return true;
    case Qt::Key_Up: mark(qMax(0, row - 1)); return true;
    case Qt::Key_PageDown: mark(row + page); return true;
    case Qt::Key_PageUp: mark(qMax(0, row - page)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: accept(); return true;
    case Qt::Key_Escape: hide(); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

} // namespace trunkdesk
