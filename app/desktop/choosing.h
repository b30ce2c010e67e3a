// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace trunkdesk {

/// What is asked when one of several things is to be chosen by its name.
struct Choice
{
    QString objectName;
    QString title;
    QString label;
    QStringList names; ///< as people call them; need not differ …
    QStringList ids;   ///< … since these stand behind names that are the same
};

/// Opens a dialog over the window; `chosen` gets the index, and is not called when nothing is.
void chooseOne(const Choice &choice, QWidget *window, const std::function<void(qsizetype)> &chosen);

} // namespace trunkdesk
