// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/changejournal.h"

#include "models/inventory/inventory.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

using End = AppliedPlan::End;

/// Whether it took back a plan that stands in the journal.
bool takesEntryBack(const Purpose &purpose)
{
    return purpose.takesBack() && !purpose.subject.isEmpty();
}

bool makeFolder(const QString &path)
{
    return QFileInfo(path).isDir() || (QDir().mkpath(path) && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

} // namespace

bool canBeTakenBack(const AppliedPlan &plan)
{
    return (plan.end == End::Finished || plan.end == End::Left) && plan.takenBackBy.isEmpty() && plan.changedAnything();
}

ChangeJournal::ChangeJournal(const QString &dataFolder, QObject *parent)
    : QObject(parent),
      m_dataFolder(dataFolder),
      m_real(QDir(dataFolder.isEmpty() ? m_temporary.filePath(u"data"_s) : dataFolder).filePath(u"journal"_s)),
      m_sandbox(m_temporary.filePath(u"sandbox"_s))
{
}

ChangeJournal::~ChangeJournal() = default;

QString ChangeJournal::whyNotWritable()
{
    if (m_dataFolder.isEmpty() || (m_lock && m_lock->isLocked()))
        return {};
    if (!makeFolder(m_dataFolder))
        return tr("The folder “%1” could not be made, so nothing can be written down and nothing is changed. Make it, or free some space.").arg(m_dataFolder);
    m_lock = std::make_unique<QLockFile>(QDir(m_dataFolder).filePath(u"lock"_s));
    m_lock->setStaleLockTime(0); // only a program that is gone gives it up
    if (m_lock->tryLock())
        return {};
    if (m_lock->error() == QLockFile::LockFailedError)
        return tr("Another Trunkdesk is open and keeps the journal of changes, so accounts can only be read here. Make changes there, or close it.");
    return tr("The folder “%1” cannot be written to, so nothing can be written down and nothing is changed. Look at its permissions and at the free space.").arg(m_dataFolder);
}

Result<std::unique_ptr<JournalEntry>, QString> ChangeJournal::begin(const Plan &plan, const Inventory &inventory)
{
    if (const auto &account = inventory.account(); account.mode != AccountMode::Sandbox)
        if (const auto why = whyNotWritable(); !why.isEmpty())
            return why;
    auto entry = journalFor(inventory.account()).begin(plan, inventory);
    if (entry) {
        m_running.insert((*entry)->id());
        Q_EMIT changed();
    }
    return entry;
}

Result<std::unique_ptr<JournalEntry>, QString> ChangeJournal::reopen(const QString &id)
{
    if (m_running.contains(id))
        return tr("These changes are under way already.");
    auto &journal = journalOf(id);
    if (&journal == &m_real)
        if (const auto why = whyNotWritable(); !why.isEmpty())
            return why;
    auto entry = journal.reopen(id);
    if (entry) {
        m_running.insert(id);
        Q_EMIT changed();
    }
    return entry;
}

bool ChangeJournal::end(JournalEntry &entry, AppliedPlan::End end)
{
    const bool written = entry.end(end);
    if (const auto plan = read(entry.id()); plan && end == End::Finished)
        noteTakenBack(*plan);
    release(entry.id());
    return written;
}

/// What took another plan back is noted there; and where that had taken back a third, that one holds again.
void ChangeJournal::noteTakenBack(const AppliedPlan &by)
{
    const auto &purpose = by.plan.purpose;
    const auto taken = takesEntryBack(purpose) ? read(purpose.subject) : std::nullopt;
    if (!taken)
        return;
    auto &journal = journalOf(taken->id);
    static_cast<void>(taken->end == End::Open ? journal.close(taken->id, End::RolledBack, by.id) : journal.markTakenBack(taken->id, by.id));
    if (takesEntryBack(taken->plan.purpose) && read(taken->plan.purpose.subject))
        static_cast<void>(journal.markTakenBack(taken->plan.purpose.subject, {}));
}

void ChangeJournal::release(const QString &id)
{
    m_running.remove(id);
    Q_EMIT changed();
}

bool ChangeJournal::close(const QString &id, AppliedPlan::End end, const QString &takenBackBy)
{
    if (m_running.contains(id))
        return false;
    auto &journal = journalOf(id);
    const bool closed = (&journal == &m_sandbox || whyNotWritable().isEmpty()) && journal.close(id, end, takenBackBy);
    Q_EMIT changed();
    return closed;
}

QList<ChangeJournal::Listed> ChangeJournal::all() const
{
    QList<Listed> list;
    for (const auto *journal : {&m_real, &m_sandbox})
        for (const auto &id : journal->ids()) {
            Listed one{id, read(id), {}, m_running.contains(id)};
            if (!one.plan)
                if (const auto again = journal->read(id); !again)
                    one.fault = again.error();
            list.append(one);
        }
    std::stable_sort(list.begin(), list.end(), [](const Listed &a, const Listed &b) { return a.id > b.id; });
    return list;
}

const Journal &ChangeJournal::journalOf(const QString &id) const
{
    return QFileInfo::exists(m_sandbox.pathOf(id)) ? m_sandbox : m_real;
}

Journal &ChangeJournal::journalOf(const QString &id)
{
    return QFileInfo::exists(m_sandbox.pathOf(id)) ? m_sandbox : m_real;
}

QString ChangeJournal::pathOf(const QString &id) const
{
    return journalOf(id).pathOf(id);
}

/// A file only grows, so that its size tells whether it says more than it did.
std::optional<AppliedPlan> ChangeJournal::read(const QString &id) const
{
    const auto size = QFileInfo(pathOf(id)).size();
    if (const auto known = m_known.constFind(id); known != m_known.constEnd() && known->first == size && size > 0)
        return known->second;
    auto plan = journalOf(id).read(id);
    if (!plan)
        return {};
    m_known.insert(id, {size, *plan});
    return *plan;
}

QList<AppliedPlan> ChangeJournal::ofAccount(const Account &account, int most) const
{
    QList<AppliedPlan> list;
    const auto &journal = account.mode == AccountMode::Sandbox ? m_sandbox : m_real;
    for (const auto &id : journal.ids()) {
        if (list.size() >= most)
            break;
        if (const auto plan = read(id); plan && plan->accountId == account.id)
            list.append(*plan);
    }
    return list;
}

QList<AppliedPlan> ChangeJournal::attemptsOn(const AppliedPlan &plan) const
{
    QList<AppliedPlan> list;
    const auto &journal = journalOf(plan.id);
    for (const auto &id : journal.ids()) {
        if (id <= plan.id)
            break; // none that is older
        if (const auto later = read(id); later && takesEntryBack(later->plan.purpose) && later->plan.purpose.subject == plan.id)
            list.append(*later);
    }
    return list;
}

QList<AppliedPlan> ChangeJournal::brokenOff(const QString &accountId) const
{
    auto list = m_real.open() + m_sandbox.open();
    list.removeIf([&](const AppliedPlan &plan) { return m_running.contains(plan.id) || plan.accountId != accountId; });
    return list;
}

std::optional<AppliedPlan> ChangeJournal::latestToUndo(const Account &account) const
{
    const auto &journal = account.mode == AccountMode::Sandbox ? m_sandbox : m_real;
    for (const auto &id : journal.ids())
        if (const auto plan = read(id); plan && plan->accountId == account.id && canBeTakenBack(*plan) && !takesEntryBack(plan->plan.purpose))
            return plan;
    return {};
}

void ChangeJournal::forgetSandbox()
{
    m_known.clear();
    QDir(m_sandbox.folder()).removeRecursively();
    Q_EMIT changed();
}

} // namespace trunkdesk
