// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/twilioconstraints.h"

#include "models/schema/registry.h"

#include <algorithm>

namespace trunkdesk {

namespace {

/// The provider's numbers for one kind; 0 where it has none of its own.
struct Codes
{
    const char *kind = "";
    int limit = 0;
    int invalid = 0;    ///< a text or number that is wrong in itself
    int domain = 0;     ///< a domain name that is wrong or hangs under nothing
    int taken = 0;      ///< a domain name or attached record that is there already
    int subdomains = 0; ///< other domains hang under it
    int held = 0;       ///< a SIP domain needs it
    bool restatesName = false;
    const char *unique[2] = {"", ""}; ///< JSON names of what no other record beside it may have
};

constexpr Codes table[] = {
    {.kind = "twilio.trunk", .limit = 21244, .domain = 21245, .taken = 21248, .subdomains = 21247},
    {.kind = "twilio.origination_url", .limit = 21249},
    {.kind = "twilio.sip_domain", .limit = 21230, .invalid = 21231, .domain = 21232, .taken = 21232, .subdomains = 21233},
    {.kind = "twilio.domain_credential_list", .taken = 21231},
    {.kind = "twilio.domain_ip_access_control_list", .taken = 21231},
    {.kind = "twilio.registration_credential_list", .taken = 21231},
    {.kind = "twilio.credential_list", .limit = 21239, .invalid = 21240, .held = 21241, .restatesName = true, .unique = {"friendly_name", ""}},
    {.kind = "twilio.credential", .limit = 21242, .invalid = 21243, .unique = {"username", ""}},
    {.kind = "twilio.ip_access_control_list", .limit = 21255, .invalid = 21235, .held = 21236, .restatesName = true, .unique = {"friendly_name", ""}},
    {.kind = "twilio.ip_address", .limit = 21237, .invalid = 21235, .unique = {"friendly_name", "ip_address"}},
};

const Codes &codesOf(const ResourceKind &kind)
{
    static const Codes none;
    const auto it = std::find_if(std::begin(table), std::end(table), [&kind](const Codes &codes) { return QByteArrayView(codes.kind) == kind.key; });
    return it == std::end(table) ? none : *it;
}

/// Domain names that belong to somebody else, so that a person can see what a clash looks like.
bool isTakenElsewhere(const QString &domain)
{
    static const QSet<QString> others{QStringLiteral("example.pstn.twilio.com"), QStringLiteral("test.pstn.twilio.com"),
                                      QStringLiteral("example.sip.twilio.com"), QStringLiteral("test.sip.twilio.com")};
    return others.contains(domain.toLower());
}

/// The domain that `a.b.pstn…` hangs under: `b.pstn…`; empty for one with a single label before the suffix.
QString outerDomain(const QString &domain)
{
    const auto outer = domain.section(u'.', 1);
    return outer.count(u'.') > 2 ? outer : QString();
}

const SandboxItem *ownerOf(const QList<SandboxItem> &items, const QString &domain)
{
    const auto it = std::find_if(items.begin(), items.end(),
        [&domain](const SandboxItem &item) { return item.fields.text("domain_name").compare(domain, Qt::CaseInsensitive) == 0; });
    return it == items.end() ? nullptr : &*it;
}

std::optional<HttpResponse> subdomainRefusal(const SandboxStore &store, const RecordId &id, const QString &domain)
{
    const auto &items = store.items(*id.kind, id.parent);
    if (domain.isEmpty() || std::none_of(items.begin(), items.end(), [&domain](const SandboxItem &other) {
            return other.fields.text("domain_name").endsWith(u'.' + domain, Qt::CaseInsensitive);
        }))
        return {};
    return twilioError(400, codesOf(*id.kind).subdomains, QStringLiteral("%1 has sub-domains: delete them first").arg(domain));
}

std::optional<HttpResponse> domainRefusal(const SandboxStore &store, const RecordId &id, const QString &domain)
{
    const auto &codes = codesOf(*id.kind);
    const auto &items = store.items(*id.kind, id.parent);
    const auto *owner = ownerOf(items, domain);
    if ((owner && owner->id.id != id.id) || isTakenElsewhere(domain))
        return twilioError(400, codes.taken, QStringLiteral("DomainName %1 is already taken").arg(domain));
    if (const auto outer = outerDomain(domain); !outer.isEmpty() && !ownerOf(items, outer))
        return twilioError(400, codes.domain, QStringLiteral("DomainName %1 needs the domain %2 in this account").arg(domain, outer));
    return {};
}

/// A domain may be renamed as long as nothing hangs under its old name; of trunks the documents do not say so.
std::optional<HttpResponse> renameRefusal(const SandboxStore &store, const RecordId &id, const QString &domain)
{
    const auto *old = id.id.isEmpty() || !id.kind->field("domain_name")->required ? nullptr : store.find(id);
    if (!old || old->fields.text("domain_name") == domain)
        return {};
    return subdomainRefusal(store, id, old->fields.text("domain_name"));
}

} // namespace

int twilioCodeOf(const ResourceKind &kind, const Field &field)
{
    const auto &codes = codesOf(kind);
    switch (field.type) {
    case FieldType::Text: return codes.invalid ? codes.invalid : 20002;
    case FieldType::Integer: return codes.invalid ? codes.invalid : 20001;
    case FieldType::DomainName: return codes.domain;
    case FieldType::WebUrl: return 21402;
    case FieldType::Choice: return QByteArrayView(field.param).endsWith("Method") ? 21403 : 20001;
    default: return 20001;
    }
}

int twilioTakenCode(const ResourceKind &kind)
{
    const int own = codesOf(kind).taken;
    return own ? own : 21245;
}

bool twilioRestatesName(const ResourceKind &kind)
{
    return codesOf(kind).restatesName;
}

std::optional<HttpResponse> twilioLimitRefusal(const SandboxStore &store, const ResourceKind &kind, const QString &parent)
{
    if (kind.limit == 0 || store.items(kind, parent).size() < kind.limit)
        return {};
    return twilioError(400, codesOf(kind).limit, QStringLiteral("Maximum of %1 reached").arg(kind.limit));
}

std::optional<HttpResponse> twilioClashRefusal(const SandboxStore &store, const RecordId &id, const Draft &draft)
{
    const auto &kind = *id.kind;
    for (const auto &field : kind.fields) {
        const auto value = draft.value(field.key);
        if (!field.writable() || value.isEmpty())
            continue;
        if (field.type == FieldType::DomainName) {
            if (auto refusal = renameRefusal(store, id, value))
                return refusal;
            if (auto refusal = domainRefusal(store, id, value))
                return refusal;
        }
        const auto *target = findKind(field.reference);
        if (target && !store.find({target, {}, value}))
            return twilioError(400, 20001, QStringLiteral("Invalid parameter %1: %2 was not found").arg(QString::fromLatin1(field.param), value));
    }
    const auto &codes = codesOf(kind);
    for (const auto *key : codes.unique)
        for (const auto &other : store.items(kind, id.parent))
            if (key[0] != '\0' && other.id.id != id.id && draft.contains(key) && other.fields.text(key) == draft.value(key))
                return twilioError(400, codes.invalid,
                    QStringLiteral("%1 %2 is already in use").arg(QString::fromLatin1(kind.field(key)->param), draft.value(key)));
    return {};
}

std::optional<HttpResponse> twilioHeldRefusal(const SandboxStore &store, const SandboxItem &item)
{
    if (auto refusal = subdomainRefusal(store, item.id, item.fields.text("domain_name")))
        return refusal;
    for (const auto &id : twilioAssociations(store, item.id))
        if (id.kind->holds)
            return twilioError(400, codesOf(*item.id.kind).held,
                QStringLiteral("%1 is still mapped to the SIP domain %2: remove the mapping first").arg(item.id.id, id.parent));
    return {};
}

QList<RecordId> twilioAssociations(const SandboxStore &store, const RecordId &attached)
{
    QList<RecordId> found;
    for (const auto *kind : kindsOfProvider(providerOf(*attached.kind)))
        if (QByteArrayView(kind->attaches) == attached.kind->key && !kind->exclusive)
            for (const auto &parent : store.items(*parentKind(*kind)))
                if (const RecordId id{kind, parent.id.id, attached.id}; store.find(id))
                    found.append(id);
    return found;
}

const ResourceKind &twilioShelf(const ResourceKind &kind)
{
    if (kind.isAssociation() && !kind.can(Verb::Create))
        for (const auto *sibling : childKinds(*parentKind(kind)))
            if (sibling->authenticates && QByteArrayView(sibling->attaches) == kind.attaches)
                return *sibling;
    return kind;
}

SandboxItem twilioSeenAs(const ResourceKind &kind, const SandboxItem &item)
{
    auto seen = item;
    if (item.id.kind == &kind)
        return seen;
    seen.id.kind = &kind;
    seen.fields.setText(kind.parentField, item.id.parent);
    return seen;
}

bool twilioIsBare(const ResourceKind &kind)
{
    return QByteArrayView(kind.listKey) == "contents";
}

} // namespace trunkdesk
