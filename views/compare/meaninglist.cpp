// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/compare/meaninglist.h"

#include "views/dialogs/paddeddelegate.h"
#include "views/theme/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static constexpr int placeRole = Qt::UserRole;

MeaningList::MeaningList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"wordsThatMatter"_s);
    setAccessibleName(tr("What the differences mean"));
    setFrameShape(QFrame::NoFrame);
    setIconSize({16, 16});
    setWordWrap(true);
    setItemDelegate(new PaddedDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setTextElideMode(Qt::ElideNone);
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (const int place = item->data(placeRole).toInt(); place >= 0)
            Q_EMIT differenceWanted(place);
    });
}

void MeaningList::setWords(const QList<DifferenceWord> &words)
{
    clear();
    for (const auto &word : words) {
        auto *item = new QListWidgetItem(icon("arrow-right", Tone::Dim), word.text, this);
        item->setData(placeRole, word.difference);
    }
}

int MeaningList::heightOf(int lines) const
{
    int height = 4;
    for (int row = 0; row < std::min(lines, count()); ++row)
        height += sizeHintForRow(row);
    return height;
}

void MeaningList::copySelection()
{
    QStringList lines;
    for (int row = 0; row < count(); ++row)
        if (item(row)->isSelected())
            lines.append(item(row)->text());
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void MeaningList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    QListWidget::keyPressEvent(event);
}

void MeaningList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // sentences wrap anew
}

} // namespace trunkdesk
