// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/verdict.h"

#include <QCoreApplication>

namespace trunkdesk {

/// The password of a SIP credential (provider document: at least 12 characters, a digit, capital and small letters). It is
/// write-only there, so nothing ever parses one. The verdict carries the password as `canonical`: it belongs nowhere but the form.
class SipPassword
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::SipPassword)
public:
    static constexpr int minCodePoints = 12;

    /// A fresh one of 16 characters, from the system's random source, that fits here and where a special character is asked for and
    /// 20 characters are the most. Without letters and digits that look alike.
    [[nodiscard]] static QString generate();

    /// No message repeats the password, and no repairs are offered.
    [[nodiscard]] static Verdict check(const QString &text);
};

} // namespace trunkdesk
