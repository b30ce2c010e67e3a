// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/verdict.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>

namespace trunkdesk {

/// A point in time as a server wrote it. The text is kept, because two versions of a record are told apart by it.
/// Understood: ISO 8601 as in RFC 3339 (also with a blank for the T, and without a zone, which then means UTC), and
/// RFC 2822 §3.3 with GMT, UT, UTC, Z, the American names and numeric zones.
class Timestamp
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Timestamp)
public:
    Timestamp() = default;

    /// Never fails: a text that is no time is kept, and utc() has no value.
    [[nodiscard]] static Timestamp read(const QString &text);
    [[nodiscard]] static std::optional<Timestamp> parse(const QString &text);
    [[nodiscard]] static Verdict check(const QString &text);

    [[nodiscard]] QString toString() const { return m_text; }
    [[nodiscard]] std::optional<QDateTime> utc() const { return m_utc; }

    friend bool operator==(const Timestamp &a, const Timestamp &b) { return a.m_text == b.m_text; }

private:
    QString m_text;
    std::optional<QDateTime> m_utc;
};

} // namespace trunkdesk
