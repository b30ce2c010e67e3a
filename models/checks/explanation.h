// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/failurecode.h"
#include "models/checks/finding.h"

namespace trunkdesk {

class Inventory;

/// What was recognised in a text that somebody pasted: a code alone, a SIP status line, a whole SIP answer, a line of a log.
struct FailureReport
{
    struct Mention
    {
        CodeFamily family = CodeFamily::Sip;
        int code = 0;
        QString where = {}; ///< `status line`, `Reason header`, `X-Twilio-Error header`, `text`
    };
    QList<Mention> codes;     ///< the most telling first
    QStringList hosts = {};   ///< of Request-URI, To, From, Contact, Via: canonical
    QStringList addresses = {}; ///< IPv4 literals
    QStringList numbers = {}; ///< E.164
    QStringList sids = {};    ///< ids of records
    QStringList remarks = {}; ///< what a header says in words: Warning, X-Twilio-Error text
};
/// Never fails: a text without anything known gives an empty report.
[[nodiscard]] FailureReport readFailure(const QString &text);

/// Why, in this account.
struct FailureCause
{
    RecordId record;
    QByteArray field = {};
    QString why = {};     ///< a whole sentence
    bool certain = false; ///< a check found it, or the report names it; else it is only where such things are set
    QList<Finding> findings = {};
};
struct FailureExplanation
{
    const FailureCode *code = nullptr;
    FailureReport::Mention mention = {};
    QList<FailureCause> causes = {}; ///< the likeliest first
};
/// `findings`: of this inventory, ignored ones left out.
[[nodiscard]] QList<FailureExplanation> explain(const FailureReport &report, const Inventory &inventory, const QList<Finding> &findings);

} // namespace trunkdesk
