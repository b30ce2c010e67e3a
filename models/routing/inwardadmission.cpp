// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/routing/admissionparts.h"

#include "models/core/displaytext.h"
#include "models/inventory/coverage.h"
#include "models/inventory/inventory.h"
#include "models/routing/admissionkinds.h"
#include "models/schema/entrykinds.h"
#include "models/schema/fieldtext.h"
#include "models/schema/kindwords.h"
#include "models/schema/placement.h"
#include "models/schema/registry.h"
#include "models/values/phonenumber.h"

#include <QCoreApplication>

#include <algorithm>

namespace trunkdesk {

namespace {

using Answer = AdmissionStep::Answer;
using Outcome = Admission::Outcome;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Admission)
};

constexpr qsizetype shortestTail = 6; ///< fewer digits at the end mean too many numbers
constexpr qsizetype mostMeant = 20;

const Field *numberField(const ResourceKind &kind)
{
    const auto it = std::find_if(kind.fields.begin(), kind.fields.end(), [](const Field &field) { return field.type == FieldType::PhoneNumber; });
    return it == kind.fields.end() ? nullptr : &*it;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const auto c : text)
        if (c.digitValue() >= 0)
            digits.append(QChar(u'0' + c.digitValue()));
    return digits;
}

class InwardSteps
{
public:
    InwardSteps(const Inventory &inventory, const RecordId &number, const Outage &outage)
        : m_inventory(inventory), m_outage(outage), m_number(number), m_record(*inventory.record(number)), m_inward(*inwardKind(*number.kind))
    {
        m_result.entry = number;
        m_result.title = fieldText(*numberField(*number.kind), m_record);
    }

    Admission work()
    {
        m_result.steps.append({Answer::Passed, Words::tr("%1 is a number of this account.").arg(m_result.title), m_number, {}});
        if (m_record.boolean(m_inward.voice) == false) {
            decide(Outcome::Refused, Answer::Failed, Words::tr("It takes no calls: it has no voice."), m_number, m_inward.voice);
            return m_result;
        }
        const auto placement = numberPlacement(providerOf(*m_number.kind));
        const bool associated = placement && m_number.kind == placement->association;
        const auto place = !placement ? QString() : associated ? m_number.parent : placeOf(*placement, m_record);
        if (!place.isEmpty())
            lookAtPlace(*placement, place);
        else
            lookAtAnswers();
        return m_result;
    }

private:
    void add(Answer answer, const QString &text, const RecordId &record, const QByteArray &field = {}) { m_result.steps.append({answer, text, record, field}); }

    void decide(Outcome outcome, Answer answer, const QString &text, const RecordId &record, const QByteArray &field = {})
    {
        add(answer, text, record, field);
        m_result.outcome = outcome;
        m_result.summary = m_place.isEmpty() ? Words::tr("%1: %2", "a number; a sentence").arg(m_result.title, text) : Words::tr("%1 is on the %2. %3", "a number; trunk “hq”; a sentence").arg(m_result.title, m_place, text);
    }

    void lookAtPlace(const Placement &placement, const QString &place)
    {
        const RecordId id{placement.place, {}, place};
        const auto record = m_inventory.record(id);
        const QByteArray field = placement.field ? placement.field->key : "";
        const auto noun = nounInSentence(*placement.place);
        if (!record) {
            // It may name something else than a trunk: the provider's other product, an application.
            const auto named = placement.field ? fieldText(*placement.field, m_record) : displayText(place);
            if (tellsAll(m_inventory, *placement.place))
                decide(Outcome::Unknown, Answer::Unknown, Words::tr("Its calls go to %1, which is no %2 of this account: what becomes of them there is not known.", "an id; trunk").arg(named, noun), m_number, field);
            else
                decide(Outcome::Unknown, Answer::Unknown, Words::tr("Its calls go to %1, which was not read.").arg(named), m_number, field);
            return;
        }
        const auto title = recordTitle(*placement.place, *record);
        m_place = Words::tr("%1 “%2”", "trunk “hq”").arg(noun, title);
        add(Answer::Passed, Words::tr("It is on the %1.", "trunk “hq”").arg(m_place), id, field);
        shadow();
        m_result.entry = id;
        if (entryIs(EntryUse::OutwardOnly, *id.kind, *record)) {
            decide(Outcome::NotRouted, Answer::Failed, Words::tr("Calls only leave through “%1”, so nobody answers the number.").arg(title), id);
            return;
        }
        m_result.flow = callFlowOf(m_inventory, id, m_outage);
        const auto &flow = *m_result.flow;
        if (flow.state == FlowState::Unknown)
            decide(Outcome::Unknown, Answer::Unknown, flowText(flow), id);
        else if (flow.state == FlowState::Dead || !flow.takesCalls)
            decide(Outcome::NotRouted, Answer::Failed, flowText(flow), id);
        else
            decide(Outcome::Accepted, Answer::Passed, flowText(flow), id);
        if (flow.state == FlowState::Dead && !flow.switchedOff) {
            const bool anyOn = std::any_of(flow.tiers.begin(), flow.tiers.end(), [](const FlowTier &tier) { return tier.rank > 0; });
            m_result.code = QLatin1StringView(anyOn ? m_inward.codeNoAnswer : m_inward.codeNoTarget);
        }
    }

    /// What the record says besides, and the provider does not look at while there is a trunk.
    void shadow()
    {
        if (const auto url = m_record.text(m_inward.url); !url.isEmpty())
            add(Answer::Remark, Words::tr("Its own URL, %1, is not asked as long as it is there.").arg(displayText(maskSecrets(url))), m_number, m_inward.url);
        if (const auto application = m_record.text(m_inward.application); !application.isEmpty())
            add(Answer::Remark, Words::tr("Its application, %1, is not asked as long as it is there.").arg(displayText(application)), m_number, m_inward.application);
    }

    void lookAtAnswers()
    {
        const auto application = m_record.text(m_inward.application), url = m_record.text(m_inward.url), next = m_record.text(m_inward.urlNext);
        const auto shown = [](const QString &text) { return displayText(maskSecrets(text)); };
        const bool down = m_outage.hosts.contains(urlHost(url)), nextDown = m_outage.hosts.contains(urlHost(next));
        if (!application.isEmpty())
            decide(Outcome::Accepted, Answer::Passed, Words::tr("The application %1 answers its calls; what it does with them is not known here.").arg(shown(application)), m_number, m_inward.application);
        else if (url.isEmpty())
            decide(Outcome::NotRouted, Answer::Failed, Words::tr("Nothing says where its calls go: it is on no trunk, and has neither application nor URL."), m_number);
        else if (!down)
            decide(Outcome::Accepted, Answer::Passed, Words::tr("%1 is asked what becomes of its calls.", "a URL").arg(shown(url)), m_number, m_inward.url);
        else if (!next.isEmpty() && !nextDown)
            decide(Outcome::Accepted, Answer::Passed, Words::tr("The host of %1 is down, so %2 is asked what becomes of its calls.", "two URLs").arg(shown(url), shown(next)), m_number, m_inward.urlNext);
        else
            decide(Outcome::NotRouted, Answer::Failed, Words::tr("The host of %1 is down, so nobody says what becomes of its calls.", "a URL").arg(shown(url)), m_number, m_inward.url);
    }

    const Inventory &m_inventory;
    const Outage &m_outage;
    RecordId m_number;
    Record m_record;
    const InwardKind &m_inward;
    QString m_place; ///< what it hangs on
    Admission m_result;
};

/// Of one kind: the number itself, else those that end with the digits.
MeantNumbers meantAmong(const Inventory &inventory, const ResourceKind &kind, const QString &digits, bool whole)
{
    MeantNumbers meant;
    const auto *field = numberField(kind);
    if (!field)
        return meant;
    auto local = digits; // a trunk prefix is dialled inside the country only
    while (local.startsWith(u'0'))
        local.remove(0, 1);
    for (const auto &id : inventory.ids(kind)) {
        const auto own = digitsOf(fieldValue(*field, *inventory.record(id)));
        if (own == digits || (digits.startsWith(u"00") && own == local))
            return {{id}, true, false};
        if (!whole && local.size() >= shortestTail && own.endsWith(local) && meant.ids.size() < mostMeant)
            meant.ids.append(id);
    }
    return meant;
}

} // namespace

MeantNumbers numbersMeant(const Inventory &inventory, const QString &text)
{
    const auto verdict = PhoneNumber::check(text);
    const auto likely = PhoneNumber::parse(verdict.canonical) ? verdict.canonical : verdict.repairs.value(0);
    const bool whole = text.startsWith(u'+') && PhoneNumber::parse(likely); // with its country: it cannot be the end of another
    const auto digits = digitsOf(PhoneNumber::parse(likely) ? likely : text);
    const auto placement = numberPlacement(inventory.account().provider);
    if (!placement || digits.isEmpty())
        return {};
    auto meant = meantAmong(inventory, *placement->kind, digits, whole);
    meant.all = tellsAll(inventory, *placement->kind);
    if (meant.ids.isEmpty() && placement->association) { // a file may have only the numbers on trunks
        const bool all = meant.all;
        meant = meantAmong(inventory, *placement->association, digits, whole);
        meant.all = all;
    }
    return meant;
}

QList<Admission> admitIn(const Inventory &inventory, const CallAttempt &attempt, const Outage &outage)
{
    const auto meant = numbersMeant(inventory, attempt.number);
    QList<Admission> admissions;
    for (const auto &id : meant.ids) {
        auto admission = InwardSteps(inventory, id, outage).work();
        if (!meant.exact)
            admission.steps.prepend({Answer::Remark, Words::tr("%1 ends with the digits that were asked about.").arg(admission.title), id, {}});
        admissions.append(admission);
    }
    if (!admissions.isEmpty())
        return admissions;
    Admission nobody;
    const auto asked = displayText(attempt.number);
    nobody.title = asked;
    nobody.outcome = meant.all ? Outcome::NotRouted : Outcome::Unknown;
    nobody.summary = meant.all ? Words::tr("%1 is no number of this account.").arg(asked) : Words::tr("%1 is not among the numbers that were read; there may be more.").arg(asked);
    nobody.steps.append({meant.all ? Answer::Failed : Answer::Unknown, nobody.summary, {}, {}});
    return {nobody};
}

} // namespace trunkdesk
