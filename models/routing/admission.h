// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/routing/callflow.h"

// Would a call be let in, and where would it go? Worked out from what is known, without any network.
//
// Where a list of addresses and one of user names are attached, both count: each provider's reference says of the one that the source address must
// be in a list for the INVITE to be accepted, and of the other that it is challenged besides (trunks and SIP domains: the pages of their IP access
// control lists and credential lists; the Trunk page on auth_type; Zentrunk: IP access control lists, credentials). People who tried both report
// the same. With neither attached, nothing is let in.

namespace trunkdesk {

/// A call that a person asks about. What is empty is not known.
struct CallAttempt
{
    enum class Way {
        Out, ///< from a PBX or a phone to the provider: termination, registration of a SIP domain
        In,  ///< from a caller to one of the account's numbers
    };

    Way way = Way::Out;
    QString address = {};  ///< IPv4 that the request comes from
    QString username = {}; ///< of the credential that is presented
    QString domain = {};   ///< host of the Request-URI, or a whole SIP URI; empty: every entry of the account is tried
    QString number = {};   ///< In: any spelling. Out: the caller's number, where it matters
};

/// One thing that decided it, in the order in which the provider looks.
struct AdmissionStep
{
    enum class Answer { Passed, Failed, Unknown, Remark };

    Answer answer = Answer::Passed;
    QString text;           ///< a whole sentence: what was compared with what
    RecordId record = {};   ///< where that is configured; may be invalid
    QByteArray field = {};
};

struct Admission
{
    enum class Outcome {
        Accepted,
        Challenged, ///< let in if the password is right, which nobody here knows
        Refused,
        NotRouted,  ///< let in or not, nothing leads anywhere
        Unknown,    ///< what would decide it was not read
    };

    Outcome outcome = Outcome::Unknown;
    RecordId entry = {};        ///< the trunk or domain that it is about
    QString title = {};
    QString summary = {};       ///< one or two sentences
    QString code = {};          ///< what the provider would log: `32201`; empty: nothing
    QList<AdmissionStep> steps = {};
    std::optional<CallFlow> flow = {}; ///< In: where it goes
};

/// What is wrong with the question itself (an address that is none), by name of the member; empty when it can be asked.
[[nodiscard]] QHash<QByteArray, QString> attemptProblems(const CallAttempt &attempt);
/// One answer for each entry that the call could mean, those that accept it first. Never empty for a question without problems: with nothing that
/// fits, one that says so.
[[nodiscard]] QList<Admission> admit(const Inventory &inventory, const CallAttempt &attempt, const Outage &outage = {});

} // namespace trunkdesk
