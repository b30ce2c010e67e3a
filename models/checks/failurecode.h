// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <span>

// What providers and SIP call a call that failed. Facts from the documents named in each table, in our own words.

namespace trunkdesk {

enum class CodeFamily {
    Sip,            ///< status codes of RFC 3261 and its kin
    ProviderError,  ///< what the provider logs of a call, or answers to a request
    HangupCause,    ///< why a call ended, as the provider counts it
    Q850,           ///< cause values of ISUP, as a Reason header carries them
};

/// Meaning and remedy are source texts, context "Failures"; failureText() translates them.
struct FailureCode
{
    const char *provider = ""; ///< key of the provider; empty: everybody's
    CodeFamily family = CodeFamily::Sip;
    int code = 0;
    const char *title = "";    ///< as the standard or the provider calls it; not translated, so that it can be searched for
    const char *name = "";     ///< the one word that logs use instead of the number: `CALL_REJECTED`; empty: there is none
    const char *meaning = "";
    const char *remedy = "";   ///< what to look at; empty: nothing is wrong
    const char *checks = "";   ///< codes of our checks that find its causes, separated by blanks
    const char *fields = "";   ///< where such things are configured, as KIND.FIELD keys separated by blanks
    int sip = 0;               ///< of a cause: the SIP status that gateways make of it; 0: none

    [[nodiscard]] bool isFailure() const; ///< false: a step on the way, or a call that ended as it should
};

/// Where the causes of everybody's code are configured at one provider.
struct FailurePlace
{
    const char *provider = "";
    CodeFamily family = CodeFamily::Sip;
    int code = 0;
    const char *fields = "";
};

/// A table of codes, and where its facts come from.
struct FailureTable
{
    const char *title = "";  ///< source text, context "Failures"
    const char *source = ""; ///< URL
    const char *date = "";   ///< ISO date on which it was read
    const char *page = "";   ///< URL of the page that one code has, `%1` in place of the code; empty: they are all on `source`
    std::span<const FailureCode> codes = {};
};

/// Every table, in the order in which people would look.
[[nodiscard]] const QList<const FailureTable *> &failureTables();
/// Entries for a code; of this provider before everybody's, and those before others'.
[[nodiscard]] QList<const FailureCode *> findFailures(int code, QByteArrayView provider = {});
[[nodiscard]] const FailureCode *findFailure(CodeFamily family, int code, QByteArrayView provider = {}); ///< the first of that family, or null
/// Those that logs call by this word: as it is written, else without regard to case.
[[nodiscard]] QList<const FailureCode *> failuresNamed(const QString &name);
[[nodiscard]] const FailureTable *tableOf(const FailureCode &code);
[[nodiscard]] QString sourceOf(const FailureCode &code); ///< URL of what says so
/// KIND.FIELD keys of this provider's kinds where the causes of a code are configured: its own, and those of the SIP status that goes with it.
[[nodiscard]] QList<QByteArray> fieldsOf(const FailureCode &code, QByteArrayView provider);
/// Codes of our checks: its own, and those of the SIP status that goes with it.
[[nodiscard]] QList<QByteArray> checksOf(const FailureCode &code);
[[nodiscard]] QString failureText(const char *source);
[[nodiscard]] QString familyText(CodeFamily family, QByteArrayView provider = {}); ///< `SIP status`, `Acme error`: what a number is a number of

} // namespace trunkdesk
