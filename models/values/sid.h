// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/verdict.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <optional>

namespace trunkdesk {

/// True when an id may be spliced into a path: one to 64 of A-Z a-z 0-9 "-". Providers' ids are opaque beyond that.
[[nodiscard]] bool isSafeId(QStringView text);

/// The identity of a record: two letters that tell its kind and 32 hexadecimal digits.
class Sid
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Sid)
public:
    /// Any prefix of two capital letters.
    [[nodiscard]] static std::optional<Sid> parse(const QString &text);
    /// How the text stands as the id of a record whose ids begin with `prefix`, for instance "AC".
    [[nodiscard]] static Verdict check(const QString &text, QLatin1StringView prefix);

    [[nodiscard]] QString prefix() const { return m_text.first(2); }
    [[nodiscard]] QString toString() const { return m_text; }

    friend bool operator==(const Sid &, const Sid &) = default;

private:
    explicit Sid(const QString &text) : m_text(text) { }

    QString m_text;
};

} // namespace trunkdesk
