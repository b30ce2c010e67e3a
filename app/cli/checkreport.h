// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/files/filereader.h"

namespace trunkdesk::cli {

/// One thing that `trunkctl check` has to say about a record.
struct Finding
{
    QString file;
    int line = 0;
    QByteArray kind;  ///< its key, as in a snapshot
    QString record;   ///< its id, or its name where it has none
    QByteArray field; ///< JSON name; empty for the record as a whole
    const char *code = ""; ///< FIELD-INVALID or FIELD-WARN; stable, for programs
    QString message;
};

/// Every field that would be refused or questioned as new input, in the order of the files.
[[nodiscard]] QList<Finding> findingsIn(const OpenedFiles &opened);

[[nodiscard]] QString findingText(const Finding &finding);
/// One JSON document: `records`, `findings`, `notices`.
[[nodiscard]] QByteArray reportJson(const OpenedFiles &opened, const QList<Finding> &findings);

} // namespace trunkdesk::cli
