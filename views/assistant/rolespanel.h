// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/assistant/setuppanel.h"

namespace trunkdesk {

class RoleBox;

/// What a trunk needs besides itself, a box a role.
class RolesPanel : public SetupPanel
{
    Q_OBJECT

public:
    RolesPanel(const SetupScript &script, const SetupPart &part, Inventory *inventory, QWidget *parent = nullptr);

    void write(TrunkSetup &setup) const override;
    void arrive(const TrunkSetup &setup) override;
    [[nodiscard]] int problemCount() const override;
    bool focusFirstProblem() override;
    QList<Issue> place(const QList<Issue> &issues) override;
    void focusFirst() override;
    [[nodiscard]] QString summary() const override;
    void showServerError(const Change &change, const ApiError &error) override;

private:
    const SetupScript &m_script;
    QList<RoleBox *> m_boxes;
};

} // namespace trunkdesk
