// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

class QTableView;
class QWidget;

namespace trunkdesk {

class Inventory;
struct Plan;

/// The steps of a plan as a table to be read: number, deed, object, before, after, and whether it can be undone.
[[nodiscard]] QTableView *makePlanTable(const Plan &plan, const Inventory &inventory, QWidget *parent);

} // namespace trunkdesk
