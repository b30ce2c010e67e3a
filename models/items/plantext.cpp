// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/plantext.h"

#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PlanReview)
};

QString lineOf(const PlanRow &row, const Plan &plan)
{
    const auto nothing = u"–"_s;
    auto line = row.first ? u"%1. %2 %3"_s.arg(QString::number(row.step + 1).rightJustified(3), stepWord(plan.steps.at(row.step)), row.object()) : u"    "_s;
    if (!row.what.isEmpty())
        line += (row.first ? u": "_s : u" "_s) + row.what;
    if (!row.before.isEmpty() || !row.after.isEmpty())
        line += u"  %1 → %2"_s.arg(row.before.isEmpty() ? nothing : row.before, row.after.isEmpty() ? nothing : row.after);
    if (row.first && !row.needs.isEmpty())
        line += u" (%1)"_s.arg(row.needs);
    return line;
}

void addList(QStringList &lines, const QString &heading, const QStringList &entries)
{
    if (entries.isEmpty())
        return;
    lines += {QString(), heading};
    for (const auto &entry : entries)
        lines.append(u"  - "_s + entry);
}

} // namespace

QString planAsText(const QList<PlanOfAccount> &plans, const QStringList &remarks)
{
    QStringList lines;
    for (const auto &[plan, inventory] : plans) {
        if (!lines.isEmpty())
            lines.append(QString());
        lines.append(Words::tr("%1: %n step(s)", "an account", int(plan.steps.size())).arg(displayText(inventory->account().name)));
        for (const auto &row : planRows(plan, *inventory))
            lines.append(lineOf(row, plan));
        addList(lines, Words::tr("To be thought about:"), textsOf(plan.cautions()));
        addList(lines, Words::tr("Cannot be undone:"), planRegrets(plan));
    }
    addList(lines, Words::tr("Remarks:"), remarks);
    return lines.join(u'\n') + u'\n';
}

} // namespace trunkdesk
