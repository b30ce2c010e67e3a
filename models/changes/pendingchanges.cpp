// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/pendingchanges.h"

#include "models/changes/planjson.h"
#include "models/core/filewriter.h"
#include "models/core/json.h"
#include "models/inventory/inventory.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

using Op = Change::Op;

namespace {

constexpr qint64 longestFile = 64 * 1024 * 1024;
constexpr auto heading = R"({"trunkdesk_pending_changes":1})"; // the first line; then a change a line

bool changesNothing(const Change &change)
{
    return change.op == Op::Update
        && std::all_of(change.fields.keyBegin(), change.fields.keyEnd(), [&change](const QByteArray &key) { return change.fields.value(key) == change.opened.value(key); });
}

/// The same association, made and ended.
bool takesBack(const Change &change, const Change &waiting)
{
    return (change.op == Op::Detach && waiting.op == Op::Attach && change.id == waiting.id) || (change.op == Op::Attach && waiting.op == Op::Detach && change.id == waiting.id);
}

Change joined(const Change &waiting, const Change &later)
{
    auto both = waiting;
    for (auto it = later.fields.begin(); it != later.fields.end(); ++it)
        both.fields.insert(it.key(), it.value());
    for (auto it = both.fields.begin(); it != both.fields.end();) {
        const auto *field = both.id.kind->field(it.key());
        const bool same = both.opened.contains(it.key()) && it.value() == both.opened.value(it.key()) && !(field && (field->restated || field->writeOnly));
        it = same ? both.fields.erase(it) : std::next(it);
    }
    return both;
}

void rename(Change &change, const QString &from, const QString &to)
{
    for (auto *text : {&change.key, &change.id.parent, &change.id.id})
        if (*text == from)
            *text = to;
    for (auto it = change.fields.begin(); it != change.fields.end(); ++it)
        if (it.value() == from)
            it.value() = to;
}

} // namespace

PendingChanges::PendingChanges(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    read();
}

void PendingChanges::read()
{
    QFile file(m_path);
    if (!file.exists())
        return;
    QString why;
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestFile) {
        why = file.isOpen() ? tr("it is too large") : file.errorString();
    } else {
        const auto lines = file.readAll().split('\n');
        if (lines.constFirst() != heading)
            why = tr("it is not one of ours");
        for (qsizetype i = 1; i < lines.size() && why.isEmpty(); ++i) {
            if (lines.at(i).isEmpty())
                continue;
            if (const auto change = changeFromJson(lines.at(i)); change)
                m_changes.append(*change);
            else
                why = change.error();
        }
    }
    if (why.isEmpty())
        return;
    m_changes.clear();
    const auto aside = m_path + u".unreadable"_s;
    file.close();
    QFile::remove(aside);
    QFile::rename(m_path, aside);
    m_error = tr("The collected changes could not be read (%1), so the list is empty. The file is kept as %2.").arg(why, aside);
}

void PendingChanges::write()
{
    QByteArray text = heading + "\n"_ba;
    for (const auto &change : std::as_const(m_changes))
        text += changeToJson(change) + '\n';
    m_error = writeFile(m_path, text).value_or(QString());
    Q_EMIT changed();
    if (!m_error.isEmpty())
        Q_EMIT failed(tr("The collected changes are kept for this run only. %1").arg(m_error));
}

QList<Change> PendingChanges::withFreshKeys(QList<Change> changes) const
{
    const auto taken = [this](const QString &key) {
        return std::any_of(m_changes.begin(), m_changes.end(), [&key](const Change &change) { return change.key == key; });
    };
    int number = 1;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const auto key = changes.at(i).key;
        if (key.isEmpty() || !taken(key))
            continue;
        const auto inUse = [&](const QString &fresh) {
            return taken(fresh) || std::any_of(changes.begin(), changes.end(), [&fresh](const Change &change) { return change.key == fresh; });
        };
        while (inUse(pendingId(number)))
            ++number;
        for (auto &change : changes)
            rename(change, key, pendingId(number));
    }
    return changes;
}

void PendingChanges::addOne(const Change &change)
{
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        const auto &waiting = m_changes.at(i);
        if (waiting == change)
            return;
        if (takesBack(change, waiting)) {
            m_changes.removeAt(i);
            return;
        }
        if (waiting.op == Op::Create || waiting.id != change.id || change.op == Op::Create)
            continue;
        if (waiting.op == Op::Update && change.op == Op::Update) {
            const auto both = joined(waiting, change);
            if (changesNothing(both))
                m_changes.removeAt(i);
            else
                m_changes[i] = both;
            return;
        }
        if (waiting.op == change.op || waiting.op == Op::Delete) // what is to go needs no edit
            return;
        if (change.op == Op::Delete && waiting.op == Op::Update) {
            m_changes[i] = change;
            return;
        }
    }
    if (!changesNothing(change))
        m_changes.append(change);
}

void PendingChanges::add(const QList<Change> &changes)
{
    for (const auto &change : withFreshKeys(changes))
        addOne(change);
    write();
}

void PendingChanges::replace(qsizetype index, const Change &change)
{
    if (changesNothing(change))
        return remove(index);
    m_changes[index] = change;
    write();
}

qsizetype PendingChanges::dependents(qsizetype index) const
{
    const auto &key = m_changes.at(index).key;
    return key.isEmpty() ? 0 : std::count_if(m_changes.begin(), m_changes.end(), [&key](const Change &change) { return refersTo(change, key); });
}

void PendingChanges::remove(qsizetype index)
{
    QStringList gone{m_changes.takeAt(index).key};
    while (!gone.isEmpty()) {
        const auto key = gone.takeFirst();
        if (key.isEmpty())
            continue;
        for (qsizetype i = m_changes.size() - 1; i >= 0; --i)
            if (refersTo(m_changes.at(i), key))
                gone.append(m_changes.takeAt(i).key);
    }
    write();
}

void PendingChanges::clear()
{
    if (m_changes.isEmpty())
        return;
    m_changes.clear();
    write();
}

void PendingChanges::settleOne(qsizetype index, const QString &newId)
{
    const auto key = m_changes.takeAt(index).key;
    if (!key.isEmpty() && !newId.isEmpty())
        for (auto &change : m_changes)
            rename(change, key, newId);
    write();
}

void PendingChanges::settle(const Inventory &inventory)
{
    const auto before = m_changes.size();
    m_changes.removeIf([&inventory](const Change &change) {
        const auto record = change.op == Op::Create ? std::nullopt : inventory.record(change.id);
        switch (change.op) {
        case Op::Create: return false; // only whoever made it knows
        case Op::Update: {
            const bool secret = std::any_of(change.fields.keyBegin(), change.fields.keyEnd(), [&change](const QByteArray &key) {
                const auto *field = change.id.kind->field(key);
                return field && field->writeOnly;
            });
            return record && !secret && saysSo(*change.id.kind, *record, change.fields);
        }
        case Op::Attach: return record.has_value();
        case Op::Delete:
        case Op::Detach: return !record && inventory.state(*change.id.kind, change.id.kind->hasParent() ? change.id.parent : QString()) == LoadState::Ready;
        }
        return false;
    });
    if (m_changes.size() != before)
        write();
}

qsizetype PendingChanges::editOf(const RecordId &id) const
{
    const auto it = std::find_if(m_changes.begin(), m_changes.end(), [&id](const Change &change) { return change.op == Op::Update && change.id == id; });
    return it == m_changes.end() ? -1 : it - m_changes.begin();
}

} // namespace trunkdesk
