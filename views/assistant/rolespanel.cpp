// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/assistant/rolespanel.h"

#include "views/assistant/rolebox.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

RolesPanel::RolesPanel(const SetupScript &script, const SetupPart &part, Inventory *inventory, QWidget *parent) : SetupPanel(parent), m_script(script)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(24);
    for (const auto &role : part.roles) {
        auto *box = new RoleBox(role, inventory, this);
        column->addWidget(box);
        m_boxes.append(box);
        connect(box, &RoleBox::edited, this, &RolesPanel::edited);
    }
    column->addStretch(1);
}

void RolesPanel::write(TrunkSetup &setup) const
{
    for (const auto *box : m_boxes)
        box->write(setup);
}

void RolesPanel::arrive(const TrunkSetup &setup)
{
    const auto name = setup.trunk.value(trunkKind(m_script).titleField).trimmed();
    for (auto *box : std::as_const(m_boxes))
        box->proposeName(name);
}

int RolesPanel::problemCount() const
{
    int count = 0;
    for (const auto *box : m_boxes)
        count += box->problemCount();
    return count;
}

bool RolesPanel::focusFirstProblem()
{
    return std::any_of(m_boxes.begin(), m_boxes.end(), [](RoleBox *box) { return box->focusFirstProblem(); });
}

QList<Issue> RolesPanel::place(const QList<Issue> &issues)
{
    auto rest = issues;
    for (auto *box : std::as_const(m_boxes))
        rest = box->place(rest);
    return rest;
}

void RolesPanel::focusFirst()
{
    m_boxes.constFirst()->focusFirst();
}

QString RolesPanel::summary() const
{
    QStringList words;
    for (const auto *box : m_boxes)
        if (const auto text = box->summary(); !text.isEmpty())
            words.append(text);
    return words.join(u" · "_s);
}

void RolesPanel::showServerError(const Change &change, const ApiError &error)
{
    for (auto *box : std::as_const(m_boxes))
        if (box->showServerError(change, error))
            return;
}

} // namespace trunkdesk
