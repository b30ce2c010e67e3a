// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTableView;
class QWidget;

namespace trunkdesk {

class EmptyState;
class ToolPage;

/// The parts of a tool page that is a list to be filtered, with what is said of the chosen row beside it. Whoever makes them keeps what they do.
struct Listing
{
    ToolPage *page = nullptr;
    QString name = {};     ///< the parts are called after it: `historyTable`
    QString closeTip = {};
    QLineEdit *filter = nullptr;
    QTableView *table = nullptr;
    QWidget *details = nullptr;
    EmptyState *empty = nullptr; ///< stands in the place of both
    QSplitter *split = nullptr;
    QStackedWidget *stack = nullptr;
};
/// Lays them out: a head with the title, the filter and a button that closes, and the list before the details.
void layOut(const Listing &listing);

} // namespace trunkdesk
