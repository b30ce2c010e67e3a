// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/problems/problemspanel.h"

#include "models/inventory/inventory.h"
#include "models/items/tabletext.h"
#include "views/problems/fixing.h"
#include "views/problems/problemstable.h"
#include "views/problems/problemstools.h"
#include "views/theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

// The part of ProblemsPanel that offers what can be done.

namespace trunkdesk {

void ProblemsPanel::fixRow(int row, const QPoint &globalPlace)
{
    const auto *finding = m_model->findingAt(row);
    QPointer<Inventory> inventory(m_model->inventoryAt(row));
    if (!finding || !inventory || finding->fixes.isEmpty())
        return;
    if (const auto all = chosen(); all.size() > 1 && readyTogether(all))
        return Q_EMIT fixTogetherWanted();
    // What cannot be done is shown all the same, with the reason.
    if (finding->fixes.size() == 1 && m_model->index(row, 0).data(FindingsModel::WhyNotFixRole).toString().isEmpty())
        return Q_EMIT fixWanted(inventory, *finding, 0);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"fixMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addFixes(menu, finding->fixes, [this, inventory](const Fix &fix) { return m_model->whyNot(*inventory, fix); },
        [this, inventory, finding = *finding](int fix) {
            if (inventory)
                Q_EMIT fixWanted(inventory, finding, fix);
        });
    menu->popup(globalPlace);
}

void ProblemsPanel::showMenu(const QPoint &globalPlace)
{
    const auto all = chosen();
    if (all.isEmpty())
        return;
    const int row = m_table->chosenRows().constFirst();
    const auto &first = all.constFirst();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"problemMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto add = [menu](const char *name, const QString &text, const char *iconName, const QKeySequence &key = {}) {
        auto *action = menu->addAction(iconName ? icon(iconName) : QIcon(), text);
        action->setObjectName(QLatin1StringView(name));
        action->setShortcut(key); // to be read; the table itself hears it
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    if (all.size() == 1) {
        auto *there = add("goToRecord", tr("&Go to the Record"), "arrow-right", Qt::Key_Return);
        there->setEnabled(first.finding.record.isValid());
        connect(there, &QAction::triggered, this, [this, row] { go(row); });
        menu->setDefaultAction(there);
        if (!first.finding.fixes.isEmpty()) {
            menu->addSeparator();
            addFixes(menu, first.finding.fixes, [this, inventory = first.inventory](const Fix &fix) { return m_model->whyNot(*inventory, fix); },
                [this, one = first](int fix) {
                    if (one.inventory)
                        Q_EMIT fixWanted(one.inventory, one.finding, fix);
                });
        }
    } else {
        auto *together = add("fixTogether", tr("&Fix %Ln Problem(s) Together…", nullptr, int(all.size())), "edit");
        together->setEnabled(readyTogether(all));
        together->setToolTip(tr("Only what needs no further entry can be fixed together, in one account."));
        connect(together, &QAction::triggered, this, &ProblemsPanel::fixTogetherWanted);
    }
    menu->addSeparator();
    const bool anyHeard = std::any_of(all.begin(), all.end(), [](const Chosen &one) { return !one.ignored; });
    const bool anyIgnored = std::any_of(all.begin(), all.end(), [](const Chosen &one) { return one.ignored; });
    if (anyHeard)
        connect(add("ignoreProblem", tr("&Ignore…"), "eye-off", QKeySequence::Delete), &QAction::triggered, this, &ProblemsPanel::ignoreWanted);
    if (anyIgnored)
        connect(add("hearAgain", tr("&Hear of It Again"), "eye"), &QAction::triggered, this, &ProblemsPanel::hearAgainWanted);
    connect(add("whatItMeans", tr("&What Does It Mean?"), "help"), &QAction::triggered, this, [this, code = QByteArray(first.finding.check->code)] { Q_EMIT meaningWanted(code); });
    menu->addSeparator();
    addCopies(menu, false);
    menu->popup(globalPlace);
}

void ProblemsPanel::fillListMenu()
{
    auto *menu = m_tools->menu();
    auto *list = menu->addAction(icon("eye-off"), tr("&Ignored Problems…"));
    list->setObjectName(u"ignoredProblems"_s);
    connect(list, &QAction::triggered, this, &ProblemsPanel::ignoredListWanted);
    auto *codes = menu->addAction(icon("help"), tr("&What the Codes Mean"));
    codes->setObjectName(u"allCodes"_s);
    connect(codes, &QAction::triggered, this, [this] { Q_EMIT meaningWanted({}); });
    menu->addSeparator();
    addCopies(menu, true);
}

void ProblemsPanel::addCopies(QMenu *menu, bool all)
{
    const auto add = [this, menu, all](const QString &how, const QString &text) {
        auto *action = menu->addAction(icon("copy"), text);
        action->setObjectName(u"copyProblems:%1"_s.arg(how));
        connect(action, &QAction::triggered, this, [this, how, all] { copy(how, all); });
    };
    add(u"text"_s, all ? tr("&Copy All as Text") : tr("&Copy as Text"));
    add(u"csv"_s, all ? tr("Copy All as CS&V") : tr("Copy as CS&V"));
    add(u"json"_s, all ? tr("Copy All as &JSON") : tr("Copy as &JSON"));
}

void ProblemsPanel::copy(const QString &how, bool all)
{
    QList<int> rows = m_table->chosenRows();
    if (all) {
        rows.resize(m_model->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    if (rows.isEmpty())
        return Q_EMIT copied(tr("There is no problem in view to copy."));
    const QList<int> columns{FindingsModel::Severity, FindingsModel::Code, FindingsModel::Message, FindingsModel::RecordName, FindingsModel::Errors, FindingsModel::AccountName};
    const auto text = how == u"json"_s ? QString::fromUtf8(m_model->asJson(rows)) : how == u"csv"_s ? tableAsCsv(*m_model, rows, columns) : tableAsTsv(*m_model, rows, columns);
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(tr("%Ln problem(s) copied.", nullptr, int(rows.size())));
}

} // namespace trunkdesk
