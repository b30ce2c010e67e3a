// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/draft.h"
#include "models/schema/recordid.h"

#include <QList>

// What a check has to say about a record.

namespace trunkdesk {

struct Check;

/// How bad it is, from the least to the worst.
enum class FindingSeverity {
    Note,
    Warning,  ///< calls will fail under a condition
    Security, ///< strangers can get in, or a secret is open
    Error,    ///< calls fail now
};

/// One way to mend it. With values it is a plan of its own; else the form opens on the field, or the way to add what is missing.
struct Fix
{
    QString title;                        ///< of its button: `Use sip:…;transport=tls`, `Attach a list…`
    RecordId record;                      ///< what is changed; or under what something is added
    QByteArray field = {};                ///< JSON key: where the form opens
    Draft values = {};                    ///< what to set; not empty: ready to be reviewed
    const ResourceKind *add = nullptr;    ///< a record of this kind is made or attached under `record`
    bool remove = false;                  ///< the record is deleted, or detached

    friend bool operator==(const Fix &, const Fix &) = default;
};

struct Finding
{
    const Check *check = nullptr;   ///< code, severity, meaning
    RecordId record = {};           ///< of a kind under the account, without an id: all its records together; no such record is there
    QByteArray field = {};          ///< JSON key; empty: the record as a whole
    QString message = {};           ///< one sentence or two: the cause, then what it means for a call. Plain text, secrets masked
    QList<RecordId> others = {};    ///< that take part in it: the other of two that are the same
    QList<Fix> fixes = {};          ///< the likeliest first

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Whether it is about all records of a kind together, rather than about one of them.
[[nodiscard]] bool isAboutList(const RecordId &id);

/// `Error`, `Warning`, `Security`, `Note`, for people; and the same in small letters for programs.
[[nodiscard]] QString severityText(FindingSeverity severity);
[[nodiscard]] const char *severityKey(FindingSeverity severity);

} // namespace trunkdesk
