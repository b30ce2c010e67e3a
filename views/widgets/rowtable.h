// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

class QTableView;

namespace trunkdesk {

/// A table of rows as all tables of the console look: whole rows are chosen, nothing is edited in place, every row is as high as the
/// other, Tab leaves the table, headings stand at the left.
void showAsRows(QTableView &table, int rowHeight);

} // namespace trunkdesk
