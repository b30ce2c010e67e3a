// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/verdict.h"

#include <QByteArray>
#include <QList>

namespace trunkdesk {

/// What a validator says about one field of one record.
struct Issue
{
    enum class Severity { Note, Warning, Error };

    Severity severity = Severity::Error;
    QByteArray field;    ///< JSON key of the field; empty when it concerns the whole record
    QString message;     ///< the cause, then the remedy
    QStringList repairs; ///< ready replacement texts, the likeliest first
    bool needsYes = false; ///< may be sent only after an explicit yes

    /// The issue that a verdict amounts to: Reject and ReadOnly are errors, Warn and Confirm warnings (Confirm needs a yes), Normalize a note.
    [[nodiscard]] static Issue from(const Verdict &verdict, const QByteArray &field);

    friend bool operator==(const Issue &, const Issue &) = default;
};

/// True when one of the issues forbids sending.
[[nodiscard]] bool hasErrors(const QList<Issue> &issues);

} // namespace trunkdesk
