// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/twiliochecks.h"

#include "models/checks/checkwords.h"
#include "models/checks/errorendpoints.h"
#include "models/schema/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::TwilioChecks)
};

bool isDomain(const ResourceKind &kind)
{
    return QByteArrayView(kind.key) == "twilio.sip_domain";
}

bool isRecording(const ResourceKind &kind)
{
    return QByteArrayView(kind.key) == "twilio.recording";
}

void lookForRegistration(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto &lists = *findKind("twilio.registration_credential_list");
    if (!record.boolean("sip_registration").value_or(false) || facts.childCount(lists, id.id) > 0 || !facts.knowsAll(lists, id.id))
        return;
    found->append({.check = &check,
        .record = id,
        .field = "sip_registration",
        .message = Words::tr("Phones may register at %1, but no credential list says which: every registration is refused, and calls to the phones fail.").arg(quotedTitle(facts, id)),
        .fixes = {addFix(id, lists), setFix(id, "sip_registration", u"false"_s, Words::tr("Switch Registration Off…"))}});
}

void lookForSilence(const Check &check, const AccountFacts &facts, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto mode = record.text("mode");
    if (mode.isEmpty() || mode == "do-not-record"_L1 || record.text("trim") != "do-not-trim"_L1)
        return;
    found->append({.check = &check,
        .record = id,
        .field = "trim",
        .message = Words::tr("Calls of %1 are recorded with the silence at their beginning and end, which is stored and billed with them.").arg(quotedTitle(facts, {parentKind(*id.kind), {}, id.parent})),
        .fixes = {setFix(id, "trim", u"trim-silence"_s, Words::tr("Leave Silence Out…"))}});
}

constexpr Check checks[] = {
    {.code = "REG-NONE",
     .severity = FindingSeverity::Error,
     .title = QT_TRANSLATE_NOOP("Checks", "No phone can register"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "Registration is switched on at a SIP domain, and no credential list is attached for it. Lists that are attached for calls do not count: registrations have their own."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Attach a credential list for registrations, or switch registration off."),
     .source = documents::registration,
     .concerns = isDomain,
     .look = lookForRegistration},
    {.code = "REC-NO-TRIM",
     .severity = FindingSeverity::Note,
     .title = QT_TRANSLATE_NOOP("Checks", "Silence is recorded"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "Recordings of a trunk keep the silence at their beginning and end. Storage and minutes are billed for it."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Have silence trimmed, unless a rule demands recordings of the whole call."),
     .source = documents::recording,
     .concerns = isRecording,
     .look = lookForSilence},
};

} // namespace

std::span<const Check> twilioChecks()
{
    return checks;
}

} // namespace trunkdesk
