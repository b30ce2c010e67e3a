// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/failurecode.h"

#include <QStringList>

namespace trunkdesk {

/// What was recognised in a text that somebody pasted: a code alone, a SIP status line, a whole SIP answer, lines of a log.
struct FailureReport
{
    struct Mention
    {
        CodeFamily family = CodeFamily::Sip;
        int code = 0;
        QString where = {}; ///< `status line`, `Reason header`; empty: somewhere in the text

        friend bool operator==(const Mention &, const Mention &) = default;
    };
    QList<Mention> codes = {};  ///< the most telling first
    QStringList hosts = {};     ///< of Request-URI, To, From, Contact, Via: canonical
    QStringList addresses = {}; ///< IPv4 literals
    QStringList numbers = {};   ///< E.164 where they are complete, else the digits
    QStringList sids = {};      ///< ids of records
    QStringList remarks = {};   ///< what a header says in words. From outside, so show it through displayText()
    QString domain = {};        ///< host of the Request-URI, else of To: whose trunk or domain it is about
    QString caller = {};        ///< number of From or P-Asserted-Identity
    QString called = {};        ///< number of the Request-URI or To
    QString source = {};        ///< IPv4 that the request came from
    QString user = {};          ///< whom the credentials name
    bool cut = false;           ///< only the beginning was read

    [[nodiscard]] bool isEmpty() const { return codes.isEmpty() && hosts.isEmpty() && addresses.isEmpty() && numbers.isEmpty() && sids.isEmpty(); }
};

/// Longer texts are cut.
inline constexpr qsizetype longestFailureText = 64 * 1024;

/// Never fails: a text without anything known gives an empty report. Credentials are not kept.
[[nodiscard]] FailureReport readFailure(const QString &text);
/// The text with everything hidden that opens a door: answers to digest challenges, passwords, tokens, keys of encrypted media.
[[nodiscard]] QString maskFailure(const QString &text);

} // namespace trunkdesk
