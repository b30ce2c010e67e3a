// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/verdict.h"

#include <QCoreApplication>

#include <optional>

namespace trunkdesk {

/// A telephone number in international form (ITU-T E.164): "+", a country code that never begins with 0, at most 15 digits.
class PhoneNumber
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PhoneNumber)
public:
    static constexpr int maxDigits = 15;

    /// The exact form only, no separators.
    [[nodiscard]] static std::optional<PhoneNumber> parse(const QString &text);
    /// Separators that people write (blanks, dots, hyphens, brackets, slashes) are taken out and the result is shown.
    [[nodiscard]] static Verdict check(const QString &text);

    [[nodiscard]] QString toString() const { return m_text; } ///< with "+"
    [[nodiscard]] QString digits() const { return m_text.sliced(1); }

    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;

private:
    explicit PhoneNumber(const QString &text) : m_text(text) { }

    QString m_text;
};

} // namespace trunkdesk
