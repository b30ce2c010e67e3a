// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/verdict.h"

#include <QByteArrayView>
#include <QCoreApplication>

#include <optional>

namespace trunkdesk {

/// Exact integers: ASCII digits with at most a "-" before them. Never rounded, clamped or replaced by a default.
class WholeNumber
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::WholeNumber)
public:
    /// How the text stands as a number from min to max. Blanks around it and zeros in front are taken away and told.
    [[nodiscard]] static Verdict check(const QString &text, qint64 min, qint64 max);
    /// The same for the raw token of a JSON number: 10.5, 1e3, "10" and 010 are not integers.
    [[nodiscard]] static Verdict checkJson(QByteArrayView token, qint64 min, qint64 max);

    [[nodiscard]] static std::optional<qint64> parse(QStringView text);
    [[nodiscard]] static std::optional<qint64> parseJson(QByteArrayView token);
};

} // namespace trunkdesk
