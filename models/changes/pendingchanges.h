// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/change.h"

#include <QObject>

namespace trunkdesk {

class Inventory;

/// The changes of one account that a person collects to review them together. They stand in a file, which is written with every change of them,
/// so they survive a crash and a restart. No secret is in the file: after a restart it has to be entered again.
class PendingChanges : public QObject
{
    Q_OBJECT

public:
    /// Reads the file, if there is one. One that cannot be read is put aside, and errorString() says so.
    explicit PendingChanges(const QString &path, QObject *parent = nullptr);

    [[nodiscard]] const QList<Change> &changes() const { return m_changes; }
    [[nodiscard]] qsizetype count() const { return m_changes.size(); }
    [[nodiscard]] QString errorString() const { return m_error; } ///< of the last reading or writing; translated: the cause, then the remedy

    /// Adds them to what waits. An edit of a record that has one waiting joins it, a deletion takes its place, and what takes back something that
    /// waits leaves neither. Stand-ins for ids to come are made anew where they are taken.
    void add(const QList<Change> &changes);
    /// What waits is wanted in another way; a change that changes nothing any more goes.
    void replace(qsizetype index, const Change &change);
    /// With those that need what it makes.
    void remove(qsizetype index);
    void clear();
    /// It was carried out; what needs the record that it made is told its id.
    void settleOne(qsizetype index, const QString &newId);
    /// Drops what has become so meanwhile, whoever did it.
    void settle(const Inventory &inventory);

    /// The waiting edit of a record; -1: there is none.
    [[nodiscard]] qsizetype editOf(const RecordId &id) const;
    /// How many more go with it when it is removed.
    [[nodiscard]] qsizetype dependents(qsizetype index) const;

Q_SIGNALS:
    void changed();
    void failed(const QString &why); ///< the file could not be written; what waits is still known for this run

private:
    void read();
    void write();
    void addOne(const Change &change);
    [[nodiscard]] QList<Change> withFreshKeys(QList<Change> changes) const;

    QString m_path;
    QList<Change> m_changes;
    QString m_error;
};

} // namespace trunkdesk
