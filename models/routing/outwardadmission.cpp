// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/routing/admissionparts.h"

#include "models/core/displaytext.h"
#include "models/inventory/coverage.h"
#include "models/inventory/inventory.h"
#include "models/routing/admissionkinds.h"
#include "models/routing/callguards.h"
#include "models/schema/entrykinds.h"
#include "models/schema/kindwords.h"
#include "models/schema/registry.h"
#include "models/values/ipaddress.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

using Answer = AdmissionStep::Answer;
using Outcome = Admission::Outcome;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Admission)
};

QString entryName(const RecordId &entry, const QString &title)
{
    return Words::tr("The %1 “%2”", "begins a sentence: The trunk “hq”").arg(nounInSentence(*entry.kind), title);
}

/// The steps of one record, in the order in which the provider looks.
class OutwardSteps
{
public:
    OutwardSteps(CallGuards &guards, const RecordId &entry, const Record &record, const CallAttempt &attempt, const MeantNumbers &caller, const Outage &outage)
        : m_guards(guards), m_outward(*outwardKind(*entry.kind)), m_record(record), m_attempt(attempt), m_caller(caller), m_outage(outage)
    {
        m_result.entry = entry;
        m_result.title = recordTitle(*entry.kind, record);
        m_result.outcome = Outcome::Accepted;
    }

    Admission work(DomainMatch match)
    {
        lookAtDomain(match);
        lookAtUse();
        lookAtGuards();
        if (m_result.outcome == Outcome::Accepted || m_result.outcome == Outcome::Challenged)
            lookAtRoute();
        remark();
        m_result.summary = summary();
        return m_result;
    }

private:
    void add(Answer answer, const QString &text, const RecordId &record = {}, const QByteArray &field = {}) { m_result.steps.append({answer, text, record, field}); }

    /// The first refusal is what the provider says; behind it a doubt counts no more. Of several doubts the first is told.
    void settle(Outcome outcome, const char *code = "")
    {
        if (m_result.outcome == Outcome::Refused || (m_result.outcome == Outcome::Unknown && outcome == Outcome::Unknown))
            return;
        m_result.outcome = outcome;
        m_result.code = QLatin1StringView(code);
        m_decisive = m_result.steps.size() - 1;
    }

    void lookAtDomain(DomainMatch match)
    {
        const auto domain = displayText(m_record.text(m_outward.domain));
        if (m_attempt.domain.isEmpty()) {
            add(Answer::Remark, Words::tr("The call has to be sent to %1.", "a domain").arg(domain), m_result.entry, m_outward.domain);
            return;
        }
        const auto host = displayText(m_attempt.domain);
        switch (match) {
        case DomainMatch::Localized: add(Answer::Passed, Words::tr("%1 is %2 at one of the provider's places.", "two domains").arg(host, domain), m_result.entry, m_outward.domain); break;
        case DomainMatch::Doubtful:
            add(Answer::Unknown, Words::tr("%1 may be another name of %2; no document says so.", "two domains").arg(host, domain), m_result.entry, m_outward.domain);
            settle(Outcome::Unknown);
            break;
        default: add(Answer::Passed, Words::tr("%1 is its domain.").arg(host), m_result.entry, m_outward.domain);
        }
    }

    void lookAtUse()
    {
        const auto &kind = *m_result.entry.kind;
        if (entryIs(EntryUse::InwardOnly, kind, m_record)) {
            add(Answer::Failed, Words::tr("Calls only come in through it: it takes none from a PBX."), m_result.entry);
            settle(Outcome::Refused);
        }
        if (entryIs(EntryUse::SwitchedOff, kind, m_record)) {
            add(Answer::Failed, Words::tr("It is switched off."), m_result.entry);
            settle(Outcome::Refused);
        }
    }

    void take(const AdmissionStep &step, const char *code)
    {
        m_result.steps.append(step);
        if (step.answer == Answer::Failed)
            settle(Outcome::Refused, code);
        else if (step.answer == Answer::Unknown)
            settle(Outcome::Unknown);
    }

    void lookAtGuards()
    {
        const auto addresses = m_guards.addressLists(m_result.entry, m_outward);
        const auto credentials = m_guards.credentialLists(m_result.entry, m_outward);
        if (addresses.none() && credentials.none()) {
            add(Answer::Failed, Words::tr("Nothing says who may call, neither a list of addresses nor one of user names: every call is refused."), m_result.entry);
            settle(Outcome::Refused, m_outward.codeOpen);
            return;
        }
        if (!addresses.none())
            take(m_guards.addressStep(addresses, m_attempt.address), m_outward.codeAddress);
        else if (!m_attempt.address.isEmpty())
            add(Answer::Remark, Words::tr("From which address it comes does not matter: no list of addresses is attached."), m_result.entry);
        if (credentials.none()) {
            if (!m_attempt.username.isEmpty())
                add(Answer::Remark, Words::tr("Nobody asks for the user name: no list of them is attached."), m_result.entry);
            return;
        }
        const auto step = m_guards.usernameStep(credentials, m_attempt.username);
        if (m_attempt.username.isEmpty() && !credentials.lists.isEmpty() && step.answer == Answer::Unknown) {
            m_result.steps.append(step); // which user name is the caller's to choose
            challenge();
        } else if (step.answer == Answer::Passed) {
            m_result.steps.append(step);
            challenge();
        } else {
            take(step, m_outward.codeCredential);
        }
    }

    void challenge()
    {
        if (m_result.outcome == Outcome::Accepted)
            settle(Outcome::Challenged);
    }

    void lookAtRoute()
    {
        if (m_outward.answers[0] == '\0') {
            add(Answer::Passed, Words::tr("It goes to the telephone network."), m_result.entry);
            return;
        }
        const auto url = m_record.text(m_outward.answers), next = m_record.text(m_outward.answersNext);
        const bool down = m_outage.hosts.contains(urlHost(url)), nextDown = m_outage.hosts.contains(urlHost(next));
        if (url.isEmpty()) {
            add(Answer::Failed, Words::tr("No URL says what becomes of the call."), m_result.entry, m_outward.answers);
            settle(Outcome::NotRouted);
        } else if (!down) {
            add(Answer::Passed, Words::tr("%1 is asked what becomes of the call.", "a URL").arg(displayText(maskSecrets(url))), m_result.entry, m_outward.answers);
        } else if (!next.isEmpty() && !nextDown) {
            add(Answer::Passed, Words::tr("The host of %1 is down, so %2 is asked what becomes of the call.", "two URLs").arg(displayText(maskSecrets(url)), displayText(maskSecrets(next))), m_result.entry, m_outward.answersNext);
        } else {
            add(Answer::Failed, Words::tr("The host of %1 is down, so nobody says what becomes of the call.", "a URL").arg(displayText(maskSecrets(url))), m_result.entry, m_outward.answers);
            settle(Outcome::NotRouted);
        }
    }

    /// What does not decide it, and what people want to know all the same.
    void remark()
    {
        if (m_record.boolean(m_outward.secure) == true && m_result.outcome != Outcome::Refused)
            add(Answer::Remark, Words::tr("Only calls over TLS and SRTP are let in."), m_result.entry, m_outward.secure);
        if (m_outward.registers[0] != '\0' && m_record.boolean(m_outward.registers) == true && !m_attempt.username.isEmpty()) {
            const auto lists = m_guards.registrationLists(m_result.entry, m_outward);
            const auto step = lists.none() ? AdmissionStep() : m_guards.usernameStep(lists, m_attempt.username);
            if (lists.none())
                add(Answer::Remark, Words::tr("Telephones cannot register: no list says which may."), m_result.entry, m_outward.registers);
            else
                add(Answer::Remark, Words::tr("To register a telephone: %1", "a sentence").arg(step.text), step.record, step.field);
        }
        if (!m_attempt.number.isEmpty() && m_outward.answers[0] == '\0') {
            if (m_caller.exact)
                add(Answer::Remark, Words::tr("The caller's number is one of the account's."), m_caller.ids.first());
            else if (m_caller.all)
                add(Answer::Remark, Words::tr("The caller's number is none of the account's: the provider has to have verified it."));
        }
    }

    QString summary() const
    {
        const auto name = entryName(m_result.entry, m_result.title);
        const auto reason = m_decisive >= 0 ? m_result.steps.at(m_decisive).text : QString();
        switch (m_result.outcome) {
        case Outcome::Accepted: return Words::tr("%1 lets the call in.", "The trunk “hq”").arg(name);
        case Outcome::Challenged: return Words::tr("%1 lets the call in if the password is right.", "The trunk “hq”").arg(name);
        case Outcome::Refused: return Words::tr("%1 refuses the call. %2", "The trunk “hq”; a sentence").arg(name, reason);
        case Outcome::NotRouted: return Words::tr("%1 lets the call in, but it leads nowhere. %2", "The trunk “hq”; a sentence").arg(name, reason);
        case Outcome::Unknown: break;
        }
        return Words::tr("%1 may or may not let the call in. %2", "The trunk “hq”; a sentence").arg(name, reason);
    }

    CallGuards &m_guards;
    const OutwardKind &m_outward;
    const Record &m_record;
    const CallAttempt &m_attempt;
    const MeantNumbers &m_caller;
    const Outage &m_outage;
    Admission m_result;
    qsizetype m_decisive = -1;
};

struct Candidate
{
    RecordId id;
    Record record;
    DomainMatch match = DomainMatch::Same;
};

/// Nothing has the domain that was asked about: why, as far as that can be said.
Admission nobody(const Inventory &inventory, const CallAttempt &attempt, const QList<const OutwardKind *> &kinds)
{
    Admission result;
    const auto host = displayText(attempt.domain);
    const bool all = std::all_of(kinds.begin(), kinds.end(), [&inventory](const OutwardKind *kind) { return tellsAll(inventory, *findKind(kind->kind)); });
    const bool shared = std::any_of(kinds.begin(), kinds.end(), [&attempt](const OutwardKind *kind) { return kind->isNobodys(attempt.domain); });
    result.outcome = shared || all ? Outcome::Refused : Outcome::Unknown;
    if (attempt.domain.isEmpty()) {
        result.outcome = all ? Outcome::Refused : Outcome::Unknown;
        result.summary = all ? Words::tr("Nothing in this account takes calls from a PBX: nothing has a domain that could be called.") : Words::tr("Whether anything takes calls from a PBX cannot be told: not everything was read.");
        result.steps.append({all ? Answer::Failed : Answer::Unknown, result.summary, {}, {}});
        return result;
    }
    if (shared || parseIpv4(attempt.domain) || attempt.domain.startsWith(u'['))
        result = {.outcome = Outcome::Refused, .summary = Words::tr("%1 names nobody: the provider refuses calls whose address does not have the domain of a trunk. Put the domain into the Request-URI, and this host into the route.", "a host").arg(host)};
    else
        result.summary = all ? Words::tr("Nothing in this account has the domain %1.").arg(host) : Words::tr("Nothing that was read has the domain %1.").arg(host);
    result.steps.append({result.outcome == Outcome::Refused ? Answer::Failed : Answer::Unknown, result.summary, {}, {}});
    // `acme.sip.…` in place of `acme.pstn.…` is a common slip.
    for (const auto *outward : kinds) {
        const auto &kind = *findKind(outward->kind);
        for (const auto &id : inventory.ids(kind)) {
            const auto domain = inventory.record(id)->text(outward->domain).toLower();
            if (!domain.isEmpty() && !attempt.domain.isEmpty() && domain.section(u'.', 0, 0) == attempt.domain.section(u'.', 0, 0))
                result.steps.append({Answer::Remark, Words::tr("Perhaps %1 was meant.", "a domain").arg(displayText(domain)), id, outward->domain});
        }
    }
    return result;
}

} // namespace

QList<Admission> admitOut(const Inventory &inventory, const CallAttempt &attempt, const Outage &outage)
{
    QList<const OutwardKind *> kinds;
    QList<Candidate> candidates;
    for (const auto *kind : kindsOfProvider(inventory.account().provider)) {
        const auto *outward = outwardKind(*kind);
        if (!outward)
            continue;
        kinds.append(outward);
        for (const auto &id : inventory.ids(*kind)) {
            const auto record = *inventory.record(id);
            const auto domain = record.text(outward->domain);
            if (domain.isEmpty())
                continue;
            if (attempt.domain.isEmpty() && entryIs(EntryUse::InwardOnly, *kind, record))
                continue; // nobody who does not name it means it
            const auto match = attempt.domain.isEmpty() ? DomainMatch::Same : outward->match(attempt.domain, domain);
            if (match != DomainMatch::Other)
                candidates.append({id, record, match});
        }
    }
    if (candidates.isEmpty())
        return {nobody(inventory, attempt, kinds)};
    CallGuards guards(inventory);
    const auto caller = attempt.number.isEmpty() ? MeantNumbers() : numbersMeant(inventory, attempt.number);
    QList<Admission> admissions;
    for (const auto &candidate : candidates)
        admissions.append(OutwardSteps(guards, candidate.id, candidate.record, attempt, caller, outage).work(candidate.match));
    return admissions;
}

} // namespace trunkdesk
