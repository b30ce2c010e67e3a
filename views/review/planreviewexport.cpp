// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// The part of PlanReview that gives plans away: as text, as commands, as a file.
#include "models/changes/plancurl.h"
#include "models/changes/planjson.h"
#include "models/core/filewriter.h"
#include "models/items/plantext.h"
#include "views/review/planreview.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk {

void PlanReview::copyText()
{
    QStringList remarks;
    for (const auto &reviewed : std::as_const(m_plans))
        remarks += reviewed.remarks;
    QGuiApplication::clipboard()->setText(planAsText(shownPlans(), remarks));
    Q_EMIT copied(tr("The plan is on the clipboard."));
}

void PlanReview::copyCurl()
{
    QStringList commands;
    for (const auto &[plan, inventory] : shownPlans())
        commands.append(planAsCurl(plan, inventory->account()));
    QGuiApplication::clipboard()->setText(commands.join(u'\n'));
    Q_EMIT copied(tr("The commands are on the clipboard, without any secret: set the variables that they name."));
}

void PlanReview::savePlan()
{
    auto *dialog = new QFileDialog(this, tr("Save the plan"));
    dialog->setObjectName(u"savePlanDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("JSON files (*.json)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"plan.trunkdesk-plan.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QByteArray text;
        for (const auto &[plan, inventory] : shownPlans())
            text += (text.isEmpty() ? "[\n" : ",\n") + planToJson(plan);
        if (const auto error = writeFile(path, text + "\n]\n"))
            Q_EMIT troubled(*error);
        else
            Q_EMIT copied(tr("The plan was saved as %1, without any secret.").arg(path));
    });
    dialog->open();
}

} // namespace trunkdesk
