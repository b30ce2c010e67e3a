// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/finding.h"
#include "models/core/result.h"

#include <QDateTime>

namespace trunkdesk {

/// Something that a person wants to hear no more of, and why.
struct IgnoredFinding
{
    QByteArray code;       ///< of the check
    QByteArray kind = {};  ///< key; empty: at every record
    QString parent = {};
    QString id = {};
    QByteArray field = {}; ///< empty: at every field
    QString reason = {};
    QDateTime since = {};  ///< UTC
    QString title = {};    ///< what the record was called then: for a list of what is ignored

    [[nodiscard]] bool covers(const Finding &finding) const;
    friend bool operator==(const IgnoredFinding &, const IgnoredFinding &) = default;
};

/// Of one account at its provider, whether it is read from the network or from a file.
struct IgnoredFindings
{
    QList<IgnoredFinding> entries = {};

    [[nodiscard]] const IgnoredFinding *entryFor(const Finding &finding) const; ///< null: it is not ignored
    friend bool operator==(const IgnoredFindings &, const IgnoredFindings &) = default;
};

[[nodiscard]] IgnoredFinding ignoreOf(const Finding &finding, const QString &title, const QString &reason);

/// JSON with a version; unknown members are kept out, a text that cannot be read is a sentence for people.
[[nodiscard]] QByteArray ignoredAsJson(const IgnoredFindings &ignored);
[[nodiscard]] Result<IgnoredFindings, QString> readIgnored(const QByteArray &json);

} // namespace trunkdesk
