// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/explanation.h"

#include "models/checks/check.h"
#include "models/checks/failuresubjects.h"
#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/routing/admission.h"
#include "models/schema/fieldtext.h"
#include "models/schema/placement.h"
#include "models/schema/registry.h"

#include <QCoreApplication>

#include <algorithm>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::FailureExplanation)
};

constexpr qsizetype mostCauses = 12;  ///< of one code
constexpr qsizetype mostLookedAt = 500; ///< beyond that nobody counts
constexpr qsizetype mostBesides = 5;  ///< where it is only set, when something certain was found
constexpr qsizetype mostPlaces = 3;   ///< records that one field is shown of; beyond them its table

struct Place
{
    const ResourceKind *kind = nullptr;
    const Field *field = nullptr;
};

/// Where a KIND.FIELD key points.
Place placeFor(const QByteArray &key)
{
    const auto dot = key.indexOf('.', key.indexOf('.') + 1);
    const auto *kind = findKind(key.first(dot));
    return {kind, kind ? kind->field(key.sliced(dot + 1)) : nullptr};
}

QString titleOf(const Inventory &inventory, const RecordId &id)
{
    const auto record = inventory.record(id);
    return record ? recordTitle(*id.kind, *record) : displayText(id.id);
}

/// What was found before what is only possible, and the gravest of that first.
int weightOf(const FailureCause &cause)
{
    if (!cause.certain)
        return -1;
    return int(cause.findings.isEmpty() ? FindingSeverity::Error : cause.findings.constFirst().check->severity);
}

class Explainer
{
public:
    Explainer(const FailureReport &report, const Inventory &inventory, const QList<Finding> &findings)
        : m_report(report), m_inventory(inventory), m_findings(findings), m_subjects(subjectsOf(report, inventory))
    {
    }

    void explain(FailureExplanation *explanation) const;

private:
    using Causes = QList<FailureCause>;
    [[nodiscard]] QString strangerText() const;
    void addStrangers(const QList<Place> &places, Causes *causes) const;
    [[nodiscard]] QString messageOf(const Finding &finding) const;
    void addFindings(const FailureCode &code, Causes *causes) const;
    void addAdmission(const FailureCode &code, const QList<Place> &places, Causes *causes) const;
    void addPlaces(const QList<Place> &places, Causes *causes) const;
    [[nodiscard]] bool isRelated(const RecordId &id) const { return m_subjects.related.contains(id); }
    [[nodiscard]] QList<RecordId> recordsOf(const ResourceKind &kind) const;
    [[nodiscard]] FailureCause placeAt(const Place &place, const RecordId &id) const;
    [[nodiscard]] FailureCause placeAnywhere(const Place &place) const;

    const FailureReport &m_report;
    const Inventory &m_inventory;
    const QList<Finding> &m_findings;
    FailureSubjects m_subjects;
};

void Explainer::explain(FailureExplanation *explanation) const
{
    const auto provider = m_inventory.account().provider;
    const auto &code = *explanation->code;
    if (!QByteArrayView(code.provider).isEmpty() && QByteArrayView(code.provider) != provider)
        return; // it is of another provider, so nothing here has to do with it
    QList<Place> places;
    for (const auto &key : fieldsOf(code, provider))
        if (const auto place = placeFor(key); place.kind)
            places.append(place);
    Causes causes;
    if (code.isFailure()) {
        addStrangers(places, &causes);
        addFindings(code, &causes);
        addAdmission(code, places, &causes);
        addPlaces(places, &causes);
    }
    std::stable_sort(causes.begin(), causes.end(), [](const FailureCause &a, const FailureCause &b) { return weightOf(a) > weightOf(b); });
    const auto certain = std::count_if(causes.begin(), causes.end(), [](const FailureCause &cause) { return cause.certain; });
    if (certain > 0)
        causes = causes.first(qMin(causes.size(), certain + mostBesides));
    explanation->moreCauses = qMax<qsizetype>(0, causes.size() - mostCauses);
    explanation->causes = causes.first(qMin(mostCauses, causes.size()));
}

QString Explainer::strangerText() const
{
    if (!m_subjects.likelyDomain.isEmpty())
        return Words::tr("Nothing in this account is called “%1”. Perhaps “%2” was meant.").arg(displayText(m_subjects.strangeDomain), displayText(m_subjects.likelyDomain));
    for (const auto &admission : admit(m_inventory, {.domain = m_subjects.strangeDomain}))
        for (const auto &step : admission.steps)
            if (step.answer == AdmissionStep::Answer::Failed)
                return step.text; // it may know what was meant
    return Words::tr("Nothing in this account is called “%1”. Compare the name in the PBX letter by letter; it may also belong to another account.").arg(displayText(m_subjects.strangeDomain));
}

/// What the report names and the account does not have.
void Explainer::addStrangers(const QList<Place> &places, Causes *causes) const
{
    const auto has = [&places](auto matches) { return std::find_if(places.begin(), places.end(), matches); };
    const auto domain = has([](const Place &place) { return place.field && place.field->type == FieldType::DomainName; });
    if (domain != places.end() && !m_subjects.strangeDomain.isEmpty())
        causes->append({.record = {domain->kind, {}, {}},
            .field = domain->field->key,
            .why = strangerText(),
            .certain = true});
    if (!m_subjects.numbersRead)
        return;
    const auto number = has([](const Place &place) { return place.field && place.field->type == FieldType::PhoneNumber; });
    if (number != places.end() && !m_report.caller.isEmpty() && !m_subjects.callerKnown)
        causes->append({.record = {number->kind, {}, {}}, .why = Words::tr("The caller ID %1 is no number of this account.").arg(displayText(m_report.caller)), .certain = true});
    const auto placed = has([](const Place &place) {
        const auto placement = place.field ? placementOf(*place.kind) : std::nullopt;
        return placement && placement->field == place.field;
    });
    if (placed != places.end() && !m_report.called.isEmpty() && !m_subjects.calledKnown && !m_subjects.callerKnown)
        causes->append({.record = {placed->kind, {}, {}},
            .why = Words::tr("The number that was called, %1, is not in this account, so an incoming call to it does not come through here.").arg(displayText(m_report.called))});
}

/// Beside its record a message need not name it; here it stands alone.
QString Explainer::messageOf(const Finding &finding) const
{
    const auto title = finding.record.id.isEmpty() ? QString() : titleOf(m_inventory, finding.record);
    return title.isEmpty() || finding.message.contains(title) ? finding.message : Words::tr("“%1”: %2", "record and what is wrong with it").arg(title, finding.message);
}

void Explainer::addFindings(const FailureCode &code, Causes *causes) const
{
    const auto checks = checksOf(code);
    for (const auto &finding : m_findings) {
        if (!checks.contains(QByteArray(finding.check->code)))
            continue;
        const bool related = isRelated(finding.record) || std::any_of(finding.others.begin(), finding.others.end(), [this](const RecordId &other) { return isRelated(other); });
        if ((!m_subjects.isEmpty() || m_subjects.domainOurs) && !related)
            continue; // wrong, but not what this report is about
        if (causes->size() >= mostLookedAt)
            return;
        const auto same = std::find_if(causes->begin(), causes->end(), [&finding](const FailureCause &cause) { return cause.record == finding.record && cause.field == finding.field && !cause.findings.isEmpty(); });
        if (same != causes->end())
            same->findings.append(finding);
        else
            causes->append({.record = finding.record, .field = finding.field, .why = messageOf(finding), .certain = true, .findings = {finding}});
    }
}

/// What would decide about such a call, where the report tells enough of it: the call is tried on what is known.
void Explainer::addAdmission(const FailureCode &code, const QList<Place> &places, Causes *causes) const
{
    const auto checks = checksOf(code);
    const bool aboutEntry = checks.contains("AUTH-NONE") || checks.contains("CRED-ORPHAN");
    const bool aboutNumber = std::any_of(places.begin(), places.end(), [](const Place &place) { return place.field && (!place.kind->tiers.empty() || place.kind->shares.present() || placementOf(*place.kind)); });
    QList<CallAttempt> attempts;
    if (aboutEntry && m_subjects.domainOurs && m_subjects.strangeDomain.isEmpty())
        attempts.append({.way = CallAttempt::Way::Out, .address = m_report.source, .username = m_report.user, .domain = m_report.domain, .number = {}});
    if (aboutNumber && m_subjects.calledKnown)
        attempts.append({.way = CallAttempt::Way::In, .address = {}, .username = {}, .domain = {}, .number = m_report.called});
    for (const auto &attempt : attempts) {
        if (!attemptProblems(attempt).isEmpty())
            continue;
        for (const auto &admission : admit(m_inventory, attempt))
            for (const auto &step : admission.steps) {
                if (step.answer != AdmissionStep::Answer::Failed)
                    continue;
                const bool known = std::any_of(causes->begin(), causes->end(), [&step](const FailureCause &cause) { return cause.certain && (cause.why == step.text || (cause.record == step.record && cause.field == step.field)); });
                if (!known)
                    causes->append({.record = step.record, .field = step.field, .why = step.text, .certain = true});
            }
    }
}

FailureCause Explainer::placeAt(const Place &place, const RecordId &id) const
{
    const auto title = titleOf(m_inventory, id);
    FailureCause cause{.record = id};
    if (place.kind->isAssociation()) {
        const auto *parent = parentKind(*place.kind);
        const auto owner = parent ? titleOf(m_inventory, {parent, {}, id.parent}) : QString();
        cause.why = Words::tr("“%1” is attached to “%2”.", "list and trunk").arg(title, owner);
        return cause;
    }
    cause.field = place.field ? place.field->key : "";
    const auto record = m_inventory.record(id);
    const auto label = place.field ? fieldLabel(*place.field) : QString();
    const auto value = place.field && record && !place.field->writeOnly ? maskSecrets(fieldText(*place.field, *record)) : QString();
    constexpr qsizetype longest = 200;
    cause.why = value.isEmpty() ? Words::tr("“%1” of “%2” is empty.", "field and record").arg(label, title)
                                : Words::tr("“%1” of “%2”: %3", "field, record and value").arg(label, title, value.size() > longest ? value.first(longest) + QChar(0x2026) : value);
    return cause;
}

FailureCause Explainer::placeAnywhere(const Place &place) const
{
    const auto *kind = place.kind->isAssociation() ? findKind(place.kind->attaches) : place.kind;
    FailureCause cause{.record = {kind, {}, {}}};
    cause.why = place.kind->isAssociation() ? Words::tr("It can depend on which %1 are attached where.", "lists").arg(kindPlural(*kind))
                                            : Words::tr("It can depend on “%1” of %2.", "field and kind of records").arg(place.field ? fieldLabel(*place.field) : QString(), kindPlural(*kind));
    if (!place.kind->isAssociation() && place.field)
        cause.field = place.field->key;
    return cause;
}

/// Those that the report can be about, as many as are shown.
QList<RecordId> Explainer::recordsOf(const ResourceKind &kind) const
{
    if (m_subjects.isEmpty())
        return m_inventory.count(kind) <= mostPlaces ? m_inventory.ids(kind) : QList<RecordId>();
    QList<RecordId> ids;
    for (const auto &id : m_subjects.records) // what is named comes first
        if (id.kind == &kind && ids.size() < mostPlaces)
            ids.append(id);
    for (const auto &id : m_inventory.ids(kind))
        if (ids.size() < mostPlaces && isRelated(id) && !ids.contains(id))
            ids.append(id);
    return ids;
}

void Explainer::addPlaces(const QList<Place> &places, Causes *causes) const
{
    for (const auto &place : places) {
        if (m_inventory.count(*place.kind) == 0)
            continue;
        const auto ids = recordsOf(*place.kind);
        Causes found;
        const bool foundThere = std::any_of(causes->begin(), causes->end(), [&place](const FailureCause &cause) { return cause.certain && cause.record.kind == place.kind && (!place.field || cause.field == place.field->key); });
        if (ids.isEmpty() && m_subjects.isEmpty() && !foundThere)
            found.append(placeAnywhere(place));
        for (const auto &id : ids)
            found.append(placeAt(place, id));
        for (const auto &cause : found)
            if (std::none_of(causes->begin(), causes->end(), [&cause](const FailureCause &known) { return known.record == cause.record && (known.field == cause.field || known.field.isEmpty()); }))
                causes->append(cause);
    }
}

} // namespace

/// The same number can mean several things at one provider; what the report says beside it tells which is meant.
static bool isNamed(const FailureCode &code, const FailureReport &report)
{
    return std::any_of(report.remarks.begin(), report.remarks.end(), [&code](const QString &remark) {
        return remark.compare(QLatin1StringView(code.title), Qt::CaseInsensitive) == 0 || (code.name[0] != '\0' && remark.compare(QLatin1StringView(code.name), Qt::CaseInsensitive) == 0);
    });
}

/// Several codes of one call mostly have the same causes: each is said once.
static void dropRepeated(QList<FailureExplanation> *explanations)
{
    QList<FailureCause> said;
    for (auto &explanation : *explanations) {
        const auto before = explanation.causes.size();
        explanation.causes.removeIf([&said](const FailureCause &cause) {
            return std::any_of(said.begin(), said.end(), [&cause](const FailureCause &one) { return one.record == cause.record && one.field == cause.field && one.why == cause.why; });
        });
        explanation.asAbove = explanation.causes.size() < before;
        if (explanation.causes.isEmpty())
            explanation.moreCauses = 0;
        said += explanation.causes;
    }
}

QList<FailureExplanation> explain(const FailureReport &report, const Inventory *inventory, const QList<Finding> &findings)
{
    QList<FailureExplanation> explanations;
    const QByteArray provider = inventory ? inventory->account().provider : QByteArray();
    std::optional<Explainer> explainer;
    if (inventory && !report.codes.isEmpty())
        explainer.emplace(report, *inventory, findings);
    for (const auto &mention : report.codes) {
        FailureExplanation explanation{.mention = mention};
        for (const auto *code : findFailures(mention.code, provider))
            if (code->family != mention.family)
                continue;
            else if (!explanation.code)
                explanation.code = code;
            else
                explanation.others.append(code);
        for (auto &other : explanation.others)
            if (isNamed(*other, report) && !isNamed(*explanation.code, report))
                std::swap(explanation.code, other);
        if (explanation.code && explainer)
            explainer->explain(&explanation);
        explanations.append(explanation);
    }
    dropRepeated(&explanations);
    return explanations;
}

} // namespace trunkdesk
