// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/result.h"
#include "models/files/filecontent.h"

#include <atomic>
#include <functional>

// Our own file, NAME.trunkdesk.json: an account's records as they crossed the wire.
//
//     {
//       "format": "trunkdesk-snapshot",
//       "version": 1,
//       "account": {"name": …, "provider": …, "accountId": …},
//       "time": "2026-01-31T12:00:00Z",
//       "partial": {"twilio.origination_url": ["TK…"], …},
//       "records": {"twilio.trunk": [ … ], …}
//     }
//
// One field a line, kinds in the order of the registry, records by parent and id: a later snapshot differs only where the account
// does. A record stands as it is; one that does not name its parent itself, or that looks like this wrapper, is wrapped as
// {"parent": id, "record": { … }}. A singleton that its parent's record embeds is not repeated.
// Kinds of which a list could not be read to its end stand in `partial`, with the parents whose lists are whole; where none is, there is
// no such member. A list that is not whole never says that something is gone.
// No secret can be in it: a member that is named like one says only {"set": true}, and passwords inside addresses are masked.

namespace trunkdesk {

class ContentCollector;

inline constexpr QByteArrayView snapshotFormat = "trunkdesk-snapshot";
inline constexpr int snapshotVersion = 1;
inline constexpr QStringView snapshotSuffix = u".trunkdesk.json";

struct SnapshotReport
{
    qsizetype records = 0;
    qsizetype masked = 0;  ///< values in which a secret was hidden
    QStringList partial;   ///< of which kinds it does not have all, as people call them
    QList<FileNotice> notices; ///< what the person should know of it
};

/// Writes piece by piece; the sink says whether it took the bytes. An error is one sentence; empty when the sink refused or
/// `cancelled` became true.
[[nodiscard]] Result<SnapshotReport, QString> writeSnapshot(const AccountContent &content, const std::function<bool(QByteArrayView)> &sink,
                                                            const std::atomic_bool *cancelled = nullptr);

/// The same into a file, whole or not at all, keeping so many earlier ones.
[[nodiscard]] Result<SnapshotReport, QString> saveSnapshot(const AccountContent &content, const QString &path, int generations = 0,
                                                           const std::atomic_bool *cancelled = nullptr);

/// The sentence that says of which kinds a snapshot does not have all.
[[nodiscard]] QString partialWords(const QStringList &kinds);

/// Whether a document says that it is a snapshot, of whatever version. For text that checkJson() accepted.
[[nodiscard]] bool isSnapshot(QByteArrayView text);
void readSnapshot(QByteArrayView text, ContentCollector *collector);

} // namespace trunkdesk
