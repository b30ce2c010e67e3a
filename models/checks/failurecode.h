// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <span>

// What providers and SIP call a call that failed. Facts from the documents named in each entry, in our own words.

namespace trunkdesk {

enum class CodeFamily {
    Sip,            ///< status codes of RFC 3261 and its kin
    ProviderError,  ///< what the provider logs of a call, or answers to a request
    HangupCause,    ///< why a call ended, as the provider counts it
    Q850,           ///< cause values of ISUP, as a Reason header carries them
};

/// Source texts, context "Failures"; failureText() translates them.
struct FailureCode
{
    const char *provider = ""; ///< key of the provider; empty: everybody's
    CodeFamily family = CodeFamily::Sip;
    int code = 0;
    const char *title = "";
    const char *meaning = "";
    const char *remedy = "";
    const char *checks = ""; ///< codes of our checks that find its causes, separated by blanks
    const char *fields = ""; ///< where such things are configured, as KIND.FIELD keys separated by blanks; of kinds that the account has
};

/// A table of codes, and where its facts come from.
struct FailureTable
{
    const char *title = "";
    const char *source = ""; ///< URL
    const char *date = "";   ///< ISO date on which it was read
    std::span<const FailureCode> codes = {};
};

[[nodiscard]] const QList<const FailureTable *> &failureTables();
/// Entries for a code; of this provider before everybody's.
[[nodiscard]] QList<const FailureCode *> findFailures(int code, QByteArrayView provider = {});
[[nodiscard]] const FailureTable *tableOf(const FailureCode &code);
[[nodiscard]] QString failureText(const char *source);

} // namespace trunkdesk
