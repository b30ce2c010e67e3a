// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/explain/pastefield.h"

#include "models/checks/failurereport.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QMimeData>

namespace trunkdesk {

PasteField::PasteField(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    takeFont();
}

/// The font of the page may become larger or smaller.
void PasteField::takeFont()
{
    const auto font = monospace(parentWidget() ? parentWidget()->font() : QFont());
    if (font != this->font())
        setFont(font);
}

void PasteField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ParentChange)
        takeFont();
}

QString PasteField::made(const QString &text)
{
    const auto begin = text.left(longestFailureText);
    auto made = maskFailure(begin);
    if (made != begin)
        Q_EMIT masked();
    if (text.size() > longestFailureText)
        Q_EMIT cut();
    return made;
}

void PasteField::put(const QString &text)
{
    setPlainText(made(text));
}

void PasteField::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(made(source->text()));
}

} // namespace trunkdesk
