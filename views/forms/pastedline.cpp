// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/pastedline.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace trunkdesk {

static bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool dropLineEnds(QLineEdit &line)
{
    const auto typed = line.text();
    qsizetype from = 0, to = typed.size();
    while (from < to && isLineEnd(typed.at(from)))
        ++from;
    while (to > from && isLineEnd(typed.at(to - 1)))
        --to;
    if (to - from == typed.size())
        return false;
    const auto cursor = line.cursorPosition();
    line.setText(typed.sliced(from, to - from));
    line.setCursorPosition(int(qBound(qsizetype(0), cursor - from, to - from)));
    return true;
}

QString lineEndsDropped()
{
    return QCoreApplication::translate("trunkdesk::LineEditor", "The line end that came with the pasted text was left out.");
}

} // namespace trunkdesk
