// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/change.h"

#include <QSet>

// What a record that was read again means for a change. Pure; StepRun asks and acts.

namespace trunkdesk {

/// The record that is read before anything is written: the attached one of an exclusive Attach, else the change's own.
[[nodiscard]] RecordId watchedRecord(const Change &change);
/// Whether there is anything to compare before writing.
[[nodiscard]] bool isWatched(const Change &change);

enum class Standing {
    Same,      ///< as the person saw it: go on
    AlreadySo, ///< somebody made the same change: nothing to send
    Differs,   ///< somebody changed something that a form shows
};

/// Compares what a form can show. A newer time of change alone is no difference (attaching something to a record touches it), unless
/// the kind has fields that cannot be read: then the time is all that tells of a change.
[[nodiscard]] Standing standing(const Change &change, const Record &expected, const Record &now);

enum class AfterUnclear { Done, Again, Stop };

/// An update whose answer never came. `lastRead` is the record as it stood just before.
[[nodiscard]] AfterUnclear afterUnclearUpdate(const Change &change, const Record &lastRead, const Record &now);

struct CreateFound
{
    AfterUnclear next = AfterUnclear::Stop;
    Record record = {};       ///< Done: the one to adopt
    QList<Record> added = {}; ///< everything that was not there before
};
/// A create whose answer never came: none new means it was not carried out, exactly one new that says what was sent is ours.
[[nodiscard]] CreateFound afterUnclearCreate(const Change &change, const QSet<QString> &known, const QList<Record> &now);

/// The same when nobody knows any more what was there before: what says the same may be ours and may be older. `made` are other records of ours.
[[nodiscard]] CreateFound afterForgottenCreate(const Change &change, const QSet<QString> &made, const QList<Record> &now);

/// Keys of fields in which the provider's record is neither what was sent nor what stood there `before`.
[[nodiscard]] QList<QByteArray> changedByServer(const Change &change, const Record &before, const Record &record);

/// Whether a reading after the write is the last word. It is not when it is other than what the provider `told`, or when nothing of an
/// update shows in it: then it may only be early.
[[nodiscard]] bool isSettled(const Change &change, const Record &before, const Record &told, const Record &now);

} // namespace trunkdesk
