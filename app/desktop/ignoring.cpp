// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// The part of ProblemsWork that hears no more of problems, and of them again.
#include "app/desktop/ignoredstore.h"
#include "app/desktop/problemswork.h"
#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/items/findingwords.h"
#include "views/problems/ignoredialog.h"
#include "views/problems/ignoredlistdialog.h"
#include "views/problems/problemspanel.h"
#include "views/window/mainwindow.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>

namespace trunkdesk {

void ProblemsWork::ignore()
{
    auto chosen = m_panel->chosen();
    chosen.removeIf([](const ProblemsPanel::Chosen &one) { return one.ignored || !one.inventory; });
    if (chosen.isEmpty())
        return tell(tr("This is ignored already."));
    QPointer<Inventory> inventory(chosen.constFirst().inventory);
    if (std::any_of(chosen.begin(), chosen.end(), [&inventory](const ProblemsPanel::Chosen &one) { return one.inventory != inventory; }))
        return tell(tr("These are problems of several accounts. Choose those of one account."));
    IgnoreDialog::Subject subject{.account = displayText(inventory->account().name)};
    QSet<const Check *> checks;
    for (const auto &one : std::as_const(chosen)) {
        subject.findings.append(one.finding);
        checks.insert(one.finding.check);
    }
    subject.place = findingPlace(*inventory, chosen.constFirst().finding.record);
    const auto *findings = Findings::of(inventory);
    const auto all = findings->all();
    subject.everywhere = std::count_if(all.begin(), all.end(), [&](const Finding &finding) { return checks.contains(finding.check) && !findings->isIgnored(finding); });
    auto *dialog = new IgnoreDialog(subject, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(inventory, &QObject::destroyed, dialog, &QWidget::close);
    connect(dialog, &IgnoreDialog::ignored, this, [this, inventory, list = subject.findings](const QString &reason, bool everywhere) {
        if (!inventory)
            return;
        const auto account = inventory->account();
        const auto now = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC); // as exact as a file says it
        QList<IgnoredFinding> entries;
        for (const auto &finding : list) {
            auto entry = everywhere ? IgnoredFinding{.code = finding.check->code, .reason = reason} : ignoreOf(finding, findingPlace(*inventory, finding.record), reason);
            entry.since = now;
            if (!entries.contains(entry))
                entries.append(entry);
        }
        if (const auto why = m_ignored->add(account, entries); !why.isEmpty())
            return m_window->showMessage({Message::Severity::Error, why});
        tell(tr("%Ln problem(s) ignored.", nullptr, int(everywhere ? entries.size() : list.size())), tr("Undo"), [work = QPointer(this), account, entries] {
            if (!work)
                return;
            if (const auto why = work->m_ignored->remove(account, entries); !why.isEmpty())
                work->m_window->showMessage({Message::Severity::Error, why});
        });
    });
    dialog->open();
}

void ProblemsWork::hearAgain()
{
    const auto chosen = m_panel->chosen();
    for (const auto &one : chosen) {
        const auto *entry = one.inventory && one.ignored ? Findings::of(one.inventory)->ignored().entryFor(one.finding) : nullptr;
        if (!entry)
            continue; // the one before took it along
        const auto again = *entry;
        if (const auto why = m_ignored->remove(one.inventory->account(), {again}); !why.isEmpty())
            return m_window->showMessage({Message::Severity::Error, why});
    }
    tell(tr("You hear of this again."));
}

void ProblemsWork::showIgnored()
{
    auto *controller = m_window->currentAccount();
    if (!controller)
        return;
    const auto account = controller->inventory()->account();
    auto *dialog = new IgnoredListDialog(displayText(account.name), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(controller, &QObject::destroyed, dialog, &QWidget::close);
    const auto fill = [this, dialog, account] { dialog->setIgnored(m_ignored->of(account)); };
    connect(m_ignored, &IgnoredStore::changed, dialog, fill);
    connect(dialog, &IgnoredListDialog::hearAgainWanted, this, [this, account](const QList<IgnoredFinding> &entries) {
        if (const auto why = m_ignored->remove(account, entries); !why.isEmpty())
            m_window->showMessage({Message::Severity::Error, why});
    });
    fill();
    dialog->open();
}

} // namespace trunkdesk
