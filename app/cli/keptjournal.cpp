// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/keptjournal.h"

#include "models/core/displaytext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::KeptJournal)
};

} // namespace

Result<KeptJournal, Refusal> beginJournal(const Plan &plan, const Inventory &inventory)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    if (!folder.exists() && !QDir().mkpath(folder.path())) // for its owner alone, see guardProcess()
        return Refusal{Text::tr("The folder “%1” could not be made, so nothing can be written down and nothing was sent. Make it, or free some space.").arg(displayText(folder.path())), NotRead};
    KeptJournal kept;
    kept.lock = std::make_unique<QLockFile>(folder.filePath(u"lock"_s));
    kept.lock->setStaleLockTime(0); // only a program that is gone gives it up
    if (!kept.lock->tryLock()) {
        if (kept.lock->error() == QLockFile::LockFailedError)
            return Refusal{Text::tr("Another Trunkdesk is at work and keeps the journal of changes, so nothing was sent. Make the change there, or close it."), NotRead};
        return Refusal{Text::tr("The folder “%1” cannot be written to, so nothing can be written down and nothing was sent. Look at its permissions and at the free space.").arg(displayText(folder.path())), NotRead};
    }
    Journal journal(folder.filePath(u"journal"_s));
    auto entry = journal.begin(plan, inventory);
    if (!entry)
        return Refusal{entry.error(), NotRead};
    kept.entry = std::move(entry).value();
    kept.path = journal.pathOf(kept.entry->id());
    return kept;
}

} // namespace trunkdesk::cli
