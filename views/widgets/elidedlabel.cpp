// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/widgets/elidedlabel.h"

#include "models/items/itemroles.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

namespace trunkdesk {

ElidedLabel::ElidedLabel(Tone tone, QWidget *parent) : ElidedLabel(QString(), tone, parent) { }

ElidedLabel::ElidedLabel(const QString &text, Tone tone, QWidget *parent) : ToneLabel(text, tone, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 6), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine, fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        if (sizeHint().width() > width())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), toolTipText(text()), this);
        else
            QToolTip::hideText();
        return true;
    }
    return ToneLabel::event(event);
}

void ElidedLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this); // and no loop of its own: the label may go while it is open
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this, [text = text()] { QGuiApplication::clipboard()->setText(text); });
    menu->popup(event->globalPos());
}

} // namespace trunkdesk
