// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/failuresubjects.h"

#include "models/inventory/inventory.h"
#include "models/routing/targethost.h"
#include "models/schema/fieldtext.h"
#include "models/schema/placement.h"
#include "models/schema/registry.h"

#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr qsizetype nationalDigits = 10; ///< so many at the end make a number without its country code unmistakable

QString digitsOf(const QString &number)
{
    return number.startsWith(u'+') ? number.sliced(1) : number;
}

/// A report may name a number without its country code.
bool isSameNumber(const QString &reported, const QString &known)
{
    const auto a = digitsOf(reported);
    const auto b = digitsOf(known);
    return !a.isEmpty() && (a == b || (a.size() >= nationalDigits && b.endsWith(a)));
}

const Field *fieldOfType(const ResourceKind &kind, FieldType type)
{
    const auto found = std::find_if(kind.fields.begin(), kind.fields.end(), [type](const Field &field) { return field.type == type; });
    return found == kind.fields.end() ? nullptr : &*found;
}

constexpr int mostSlips = 2;

/// How many letters have to be put in, left out or changed; more than mostSlips is not counted.
int slipsBetween(const QString &a, const QString &b)
{
    if (qAbs(a.size() - b.size()) > mostSlips)
        return mostSlips + 1;
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.constLast();
}

class Search
{
public:
    Search(const FailureReport &report, const Inventory &inventory) : m_report(report), m_inventory(inventory) { }

    FailureSubjects find();

private:
    void takeIds(const ResourceKind &kind);
    void takeDomains(const ResourceKind &kind, const Field &field);
    void takeNumbers(const ResourceKind &kind, const Field &field);
    void takeTargets(const ResourceKind &kind);
    void findStranger();
    void addNamers(const RecordId &target);
    void relate(const RecordId &id);
    void add(const RecordId &id);

    const FailureReport &m_report;
    const Inventory &m_inventory;
    FailureSubjects m_subjects;
    QSet<QString> m_domains;
    QSet<QString> m_suffixes; ///< what stands behind the first label of the account's domains
};

void Search::add(const RecordId &id)
{
    if (!m_subjects.records.contains(id) && m_inventory.contains(id))
        m_subjects.records.append(id);
}

FailureSubjects Search::find()
{
    const auto kinds = kindsOfProvider(m_inventory.account().provider);
    const auto targets = targetKinds(m_inventory);
    for (const auto *kind : kinds) {
        if (kind->onDemand)
            continue; // what happened is no configuration
        if (!m_report.sids.isEmpty())
            takeIds(*kind);
        if (const auto *field = fieldOfType(*kind, FieldType::DomainName))
            takeDomains(*kind, *field);
        if (targets.contains(kind) && !m_report.hosts.isEmpty())
            takeTargets(*kind);
    }
    findStranger();
    for (const auto *kind : kinds)
        if (const auto *field = fieldOfType(*kind, FieldType::PhoneNumber); field && !kind->onDemand && !m_report.numbers.isEmpty())
            takeNumbers(*kind, *field);
    for (const auto &id : QList(m_subjects.records))
        addNamers(id);
    for (const auto &id : std::as_const(m_subjects.records))
        relate(id);
    return m_subjects;
}

/// Trunks that name their targets one by one.
void Search::addNamers(const RecordId &target)
{
    for (const auto *kind : kindsOfProvider(m_inventory.account().provider))
        for (const auto *key : kind->tiers)
            if (const auto *field = kind->field(key); field && target.kind->key == QByteArrayView(field->reference))
                for (const auto &id : m_inventory.ids(*kind))
                    if (fieldValue(*field, *m_inventory.record(id)) == target.id)
                        add(id);
}

/// What lives under the record or is attached to it, with its entries, and what it names.
void Search::relate(const RecordId &id)
{
    if (m_subjects.related.contains(id))
        return;
    m_subjects.related.insert(id);
    for (const auto *child : childKinds(*id.kind)) {
        const auto *attached = child->isAssociation() ? findKind(child->attaches) : nullptr;
        for (const auto &below : m_inventory.ids(*child, id.id)) {
            m_subjects.related.insert(below);
            if (attached && child->exclusive)
                m_subjects.related.insert({attached, {}, below.id}); // numbers: there may be very many, and nothing more hangs on them
            else if (attached)
                relate({attached, {}, below.id});
        }
    }
    if (fieldOfType(*id.kind, FieldType::PhoneNumber))
        return; // what a number hangs on counts only when it is called
    const auto record = m_inventory.record(id);
    for (const auto &field : id.kind->fields)
        if (const auto *named = findKind(field.reference); record && named && !named->hasParent() && named != id.kind)
            if (const auto value = fieldValue(field, *record); !value.isEmpty())
                relate({named, {}, value});
}

void Search::takeIds(const ResourceKind &kind)
{
    for (const auto &id : m_inventory.ids(kind))
        if (m_report.sids.contains(id.id))
            add(id);
}

void Search::takeDomains(const ResourceKind &kind, const Field &field)
{
    for (const auto &id : m_inventory.ids(kind)) {
        const auto domain = fieldValue(field, *m_inventory.record(id)).toLower();
        if (domain.isEmpty())
            continue;
        m_domains.insert(domain);
        m_suffixes.insert(domain.section(u'.', 1));
        if (std::any_of(m_report.hosts.begin(), m_report.hosts.end(), [&domain](const QString &host) { return isSameDomain(host, domain); }))
            add(id);
    }
}

void Search::takeNumbers(const ResourceKind &kind, const Field &field)
{
    // There may be very many of them: most are told apart by one look into a set.
    QSet<QString> whole;
    QStringList ends;
    for (const auto &reported : m_report.numbers) {
        whole.insert(digitsOf(reported));
        if (digitsOf(reported).size() >= nationalDigits)
            ends.append(digitsOf(reported));
    }
    const auto placement = placementOf(kind);
    if (!kind.hasParent())
        m_subjects.numbersRead = m_inventory.state(kind) == LoadState::Ready && !m_inventory.isPart(kind);
    for (const auto &id : m_inventory.ids(kind)) {
        const auto record = *m_inventory.record(id);
        const auto number = fieldValue(field, record);
        if (!whole.contains(digitsOf(number)) && std::none_of(ends.begin(), ends.end(), [&number](const QString &end) { return number.endsWith(end); }))
            continue;
        m_subjects.callerKnown = m_subjects.callerKnown || isSameNumber(m_report.caller, number);
        m_subjects.calledKnown = m_subjects.calledKnown || isSameNumber(m_report.called, number);
        // A call to a domain of the account goes out, and one from a number need not go over the trunk that it hangs on.
        const bool isCaller = isSameNumber(m_report.caller, number) && !isSameNumber(m_report.called, number);
        if (m_subjects.domainOurs || isCaller)
            continue;
        add(id);
        if (const auto place = placement ? placeOf(*placement, record) : QString(); !place.isEmpty())
            add({placement->place, {}, place});
    }
}

void Search::takeTargets(const ResourceKind &kind)
{
    for (const auto &id : m_inventory.ids(kind)) {
        if (!m_report.hosts.contains(hostOf(kind, *m_inventory.record(id))))
            continue;
        add(id);
        if (const auto *parent = parentKind(kind); parent && !id.parent.isEmpty())
            add({parent, {}, id.parent});
    }
}

void Search::findStranger()
{
    const auto isOurs = [this](const QString &host) {
        return std::any_of(m_suffixes.begin(), m_suffixes.end(), [&host](const QString &suffix) { return suffix.contains(u'.') && (host == suffix || host.endsWith(u'.' + suffix)); });
    };
    const auto isKnown = [this](const QString &host) {
        return std::any_of(m_subjects.records.begin(), m_subjects.records.end(), [this, &host](const RecordId &id) {
            const auto *field = fieldOfType(*id.kind, FieldType::DomainName);
            return field && isSameDomain(host, fieldValue(*field, *m_inventory.record(id)).toLower());
        });
    };
    m_subjects.domainOurs = !m_report.domain.isEmpty() && (isOurs(m_report.domain) || isKnown(m_report.domain));
    for (const auto &host : QStringList{m_report.domain} + m_report.hosts)
        if (!host.isEmpty() && isOurs(host) && !isKnown(host)) {
            m_subjects.strangeDomain = host;
            int best = mostSlips + 1;
            for (const auto &domain : std::as_const(m_domains))
                if (const int slips = slipsBetween(host, domain); slips < best || (slips == best && slips <= mostSlips && domain < m_subjects.likelyDomain)) {
                    best = slips;
                    m_subjects.likelyDomain = slips <= mostSlips ? domain : QString();
                }
            return;
        }
}

} // namespace

FailureSubjects subjectsOf(const FailureReport &report, const Inventory &inventory)
{
    return Search(report, inventory).find();
}

bool isSameDomain(const QString &host, const QString &domain)
{
    if (host == domain)
        return true;
    auto labels = host.split(u'.');
    const auto wanted = domain.split(u'.');
    if (labels.size() != wanted.size() + 1)
        return false;
    for (qsizetype i = 1; i + 1 < labels.size(); ++i) {
        auto without = labels;
        without.removeAt(i);
        if (without == wanted)
            return true;
    }
    return false;
}

} // namespace trunkdesk
