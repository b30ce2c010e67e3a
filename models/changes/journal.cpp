// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/journal.h"

#include "models/changes/journalfile.h"
#include "models/changes/journalreader.h"
#include "models/inventory/inventory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Journal)
};

constexpr qint64 largestFile = 256 * 1024 * 1024;
constexpr QLatin1StringView ending{".jsonl"};
constexpr QStringView stampFormat = u"yyyyMMdd-HHmmss-zzz";

/// A name that came from outside the folder never leads out of it.
bool isSafe(const QString &id)
{
    return !id.isEmpty() && std::all_of(id.begin(), id.end(), [](QChar c) { return (c < QChar(0x80) && c.isLetterOrNumber()) || c == u'-'; });
}

/// Later than the latest, even when the clock was put back: the names' order is the order of what happened.
QString newId(const QString &latest)
{
    auto time = QDateTime::currentDateTimeUtc();
    auto last = QDateTime::fromString(latest.left(stampFormat.size()), stampFormat.toString());
    last.setTimeSpec(Qt::UTC);
    if (last.isValid() && last >= time)
        time = last.addMSecs(1);
    return time.toString(stampFormat) + u'-' + QString::number(QRandomGenerator::global()->generate(), 36);
}

/// A quick look at its last lines, which spares reading most files as a whole.
bool saysItEnded(const QString &path)
{
    constexpr qint64 enough = 2048;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(std::max<qint64>(0, file.size() - enough)))
        return false;
    return file.read(enough).contains("\n{\"end\":\"");
}

} // namespace

int AppliedPlan::stepsDone() const
{
    return int(std::count_if(outcomes.begin(), outcomes.end(), [](const StepOutcome &outcome) { return outcome.done(); }));
}

bool AppliedPlan::changedAnything() const
{
    return inFlight >= 0
        || std::any_of(outcomes.begin(), outcomes.end(), [](const StepOutcome &outcome) {
               return outcome.sent && (outcome.done() || outcome.kind == StepOutcome::Kind::Unclear);
           });
}

struct JournalEntry::Data
{
    Data(const QString &name, const QString &path) : id(name), file(path) { }

    QString id;
    JournalFile file;
};

JournalEntry::JournalEntry(std::unique_ptr<Data> data) : d(std::move(data)) { }

JournalEntry::~JournalEntry() = default;

bool JournalEntry::intent(int step, const Change &change, const QSet<QString> &siblings)
{
    return d->file.append(intentLine(step, change, siblings));
}

bool JournalEntry::outcome(int step, const StepOutcome &outcome)
{
    return d->file.append(outcomeLine(step, outcome));
}

QString JournalEntry::errorString() const
{
    return d->file.errorString();
}

bool JournalEntry::end(AppliedPlan::End end)
{
    return end == AppliedPlan::End::Open || d->file.append(endLine(end, {}));
}

QString JournalEntry::id() const
{
    return d->id;
}

Journal::Journal(const QString &folder) : m_folder(folder) { }

Result<std::unique_ptr<JournalEntry>, QString> Journal::begin(const Plan &plan, const Inventory &inventory)
{
    const auto &account = inventory.account();
    AppliedPlan applied;
    applied.id = newId(ids().value(0));
    applied.accountId = account.id;
    applied.accountName = account.name;
    applied.provider = account.provider;
    applied.begun = QDateTime::currentDateTimeUtc();
    applied.plan = plan;
    applied.touched = touchedBy(plan, inventory);
    const auto path = pathOf(applied.id);
    if (auto fault = JournalFile::create(path, firstLine(applied)))
        return *fault;
    auto data = std::make_unique<JournalEntry::Data>(applied.id, path);
    if (!data->file.open())
        return data->file.errorString();
    return std::unique_ptr<JournalEntry>(new JournalEntry(std::move(data)));
}

Result<std::unique_ptr<JournalEntry>, QString> Journal::reopen(const QString &id)
{
    const auto applied = read(id);
    if (!applied)
        return applied.error();
    if (applied->end != AppliedPlan::End::Open)
        return Words::tr("These changes have ended already, so there is nothing to go on with.");
    auto data = std::make_unique<JournalEntry::Data>(id, pathOf(id));
    if (!data->file.append(resumedLine()))
        return data->file.errorString();
    return std::unique_ptr<JournalEntry>(new JournalEntry(std::move(data)));
}

bool Journal::close(const QString &id, AppliedPlan::End end, const QString &takenBackBy)
{
    return isSafe(id) && JournalFile(pathOf(id)).append(endLine(end, takenBackBy));
}

bool Journal::markTakenBack(const QString &id, const QString &by)
{
    return isSafe(id) && JournalFile(pathOf(id)).append(takenBackLine(by));
}

QStringList Journal::ids() const
{
    QStringList list;
    for (const auto &name : QDir(m_folder).entryList({u'*' + ending}, QDir::Files, QDir::Name | QDir::Reversed))
        if (const auto id = name.left(name.size() - ending.size()); isSafe(id))
            list.append(id);
    return list;
}

Result<AppliedPlan, QString> Journal::read(const QString &id) const
{
    QFile file(pathOf(id));
    if (!isSafe(id) || !QFileInfo(file.fileName()).isFile())
        return Words::tr("The journal has no entry of this name.");
    const auto damaged = [&file](const QString &fault) { return Words::tr("The journal “%1” cannot be read. %2").arg(QFileInfo(file).fileName(), fault); };
    if (file.size() > largestFile)
        return damaged(Words::tr("It is far too large to be one; take it out of the folder."));
    if (!file.open(QIODevice::ReadOnly))
        return damaged(file.errorString());
    const auto text = file.readAll();
    if (file.error() != QFile::NoError)
        return damaged(file.errorString());
    auto plan = readJournal(text);
    if (!plan)
        return damaged(plan.error());
    plan.value().id = id; // a file that was renamed is still this one
    return plan;
}

QList<AppliedPlan> Journal::recent(const QString &accountId, int most) const
{
    QList<AppliedPlan> list;
    for (const auto &id : ids()) {
        if (list.size() >= most)
            break;
        if (const auto plan = read(id); plan && (accountId.isEmpty() || plan->accountId == accountId))
            list.append(*plan);
    }
    return list;
}

QList<AppliedPlan> Journal::open() const
{
    QList<AppliedPlan> list;
    for (const auto &id : ids())
        if (!saysItEnded(pathOf(id)))
            if (const auto plan = read(id); plan && plan->end == AppliedPlan::End::Open)
                list.append(*plan);
    return list;
}

QString Journal::pathOf(const QString &id) const
{
    return QDir(m_folder).filePath(id + ending);
}

} // namespace trunkdesk
