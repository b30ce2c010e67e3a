// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/explain/codespane.h"

#include "models/checks/failurecode.h"
#include "views/bulk/previewpane.h"
#include "views/explain/linkbutton.h"

#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static PreviewRow rowOf(const FailureTable &table, const FailureCode &code)
{
    auto words = failureText(code.meaning);
    if (code.remedy[0] != '\0')
        words += u' ' + failureText(code.remedy);
    words += u' ' + CodesPane::tr("Source: %1, read on %2", "URL and date").arg(sourceOf(code), dateWords(table));
    auto title = QString::fromLatin1(code.title);
    if (code.name[0] != '\0')
        title = CodesPane::tr("%1 (%2)", "title of a code, and its name in logs").arg(title, QString::fromLatin1(code.name));
    return {{}, {QString::number(code.code), title, failureText(table.title), words}, code.isFailure() ? CellState::Normal : CellState::Dimmed};
}

/// A cause of a telephone network has to be called so, since its number may be a SIP status as well.
static QString questionFor(const QString &number, const QString &table)
{
    for (const auto *code : findFailures(number.toInt()))
        if (code->family == CodeFamily::Q850 && failureText(tableOf(*code)->title) == table)
            return u"cause %1"_s.arg(number);
    return number;
}

CodesPane::CodesPane(QWidget *parent) : QWidget(parent), m_pane(new PreviewPane(this))
{
    setObjectName(u"codesPane"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pane);
    m_pane->setProblemsOffered(false);
    const int character = fontMetrics().averageCharWidth();
    m_pane->setHeadings({tr("Code"), tr("Title"), tr("Table"), tr("What it means")}, {9 * character, 42 * character, 34 * character});
    auto *table = m_pane->table();
    table->setObjectName(u"codesTable"_s);
    table->setAccessibleName(tr("All codes"));
    QList<PreviewRow> rows;
    for (const auto *each : failureTables())
        for (const auto &code : each->codes)
            rows.append(rowOf(*each, code));
    m_pane->setRows(rows);
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT codeChosen(questionFor(index.siblingAtColumn(0).data().toString(), index.siblingAtColumn(2).data().toString())); });
}

void CodesPane::focusFilter()
{
    m_pane->focusFilter();
}

} // namespace trunkdesk
