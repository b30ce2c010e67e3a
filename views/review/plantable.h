// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

class QTableView;
class QWidget;

namespace trunkdesk {

class PlanModel;

/// A table for the steps of plans. The model is borrowed.
[[nodiscard]] QTableView *makePlanTable(PlanModel *model, QWidget *parent);
/// Columns in which no row says anything are hidden; the others share the width by what they hold. After each change of the plans.
void fitPlanTable(QTableView *table);
/// More room for the states, where one of them has more to say.
void fitPlanStates(QTableView *table);

} // namespace trunkdesk
