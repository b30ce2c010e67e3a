// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/twilioparameters.h"
#include "app/sandbox/twilioservice.h"

#include "models/schema/registry.h"

#include <QRandomGenerator>

#include <algorithm>

// What the provider does when it is written to: limits, uniqueness, and what one write changes elsewhere.

namespace trunkdesk {

namespace {

QString newSid(const ResourceKind &kind)
{
    quint32 words[4];
    QRandomGenerator::global()->fillRange(words);
    return QLatin1StringView(kind.idPrefix) + QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex());
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

int limitCode(const ResourceKind &kind)
{
    return kind.hasParent() ? 21249 : 21244;
}

/// Domain names that belong to somebody else, so that a person can see what a clash looks like.
bool isTakenElsewhere(const QString &domain)
{
    return domain == u"example.pstn.twilio.com" || domain == u"test.pstn.twilio.com";
}

/// The domain that `a.b.pstn…` hangs under: `b.pstn…`; empty for one with a single label before the suffix.
QString outerDomain(const QString &domain)
{
    const auto outer = domain.section(u'.', 1);
    return outer.count(u'.') > 2 ? outer : QString();
}

std::optional<HttpResponse> domainRefusal(const SandboxStore &store, const ResourceKind &kind, const QString &domain, const QString &self)
{
    if (domain.isEmpty())
        return {};
    const auto &trunks = store.items(kind);
    const auto owner = [&trunks](const QString &name) {
        return std::find_if(trunks.begin(), trunks.end(),
                            [&name](const SandboxItem &trunk) { return trunk.fields.text("domain_name").compare(name, Qt::CaseInsensitive) == 0; });
    };
    const auto it = owner(domain);
    if ((it != trunks.end() && it->id.id != self) || isTakenElsewhere(domain.toLower()))
        return twilioError(400, 21248, QStringLiteral("DomainName %1 is already taken").arg(domain));
    if (const auto outer = outerDomain(domain); !outer.isEmpty() && owner(outer) == trunks.end())
        return twilioError(400, 21245, QStringLiteral("DomainName %1 needs a trunk with the domain %2").arg(domain, outer));
    return {};
}

} // namespace

HttpResponse TwilioService::create(const HttpRequest &request, const ResourceKind &kind, const QString &parent)
{
    auto parameters = twilioParameters(request, kind, DraftFor::Create);
    if (parameters.refusal)
        return *parameters.refusal;
    if (kind.limit > 0 && m_company.store.items(kind, parent).size() >= kind.limit)
        return twilioError(400, limitCode(kind), QStringLiteral("Maximum of %1 reached").arg(kind.limit));
    if (auto refusal = domainRefusal(m_company.store, kind, parameters.draft.value("domain_name"), {}))
        return *refusal;
    Record fields;
    fields.setText("sid", newSid(kind));
    if (kind.hasParent())
        fields.setText(kind.parentField, parent);
    for (const auto &field : kind.fields)
        if (field.writable() && !parameters.draft.contains(field.key))
            parameters.draft.insert(field.key, QString::fromLatin1(field.initial));
    fields = applied(kind, fields, parameters.draft);
    for (const auto *child : childKinds(kind))
        if (child->embeddedAs[0] != '\0')
            fields.setRaw(child->embeddedAs, applied(*child, {}, newDraft(*child)).toJson());
    if (!childKinds(kind).isEmpty())
        fields.setBoolean("symmetric_rtp_enabled", false);
    const SandboxItem item{{&kind, parent, fields.text("sid")}, fields, now(), now()};
    m_company.store.append(item);
    return answerWith(201, request, item);
}

HttpResponse TwilioService::attach(const HttpRequest &request, const ResourceKind &kind, const QString &parent)
{
    const auto sid = twilioAttachParameter(request, kind);
    if (!sid)
        return sid.error();
    const auto *target = m_company.store.find({findKind(kind.attaches), {}, *sid});
    if (!target)
        return twilioError(404, 20404, QStringLiteral("The requested resource %1 was not found").arg(*sid));
    const auto taken = [&] {
        return twilioError(400, 21245, QStringLiteral("%1 %2 is already associated with this trunk").arg(QString::fromLatin1(kind.attachParam), *sid));
    };
    if (target->fields.has("trunk_sid")) {
        if (target->fields.text("trunk_sid") == parent)
            return taken();
        moveNumber(*sid, parent);
        auto route = TwilioRoute{{&kind, parent, *sid}, {}, false};
        auto reading = request;
        reading.method = "GET";
        auto response = item(reading, route);
        response.status = 201;
        return response;
    }
    if (m_company.store.find({&kind, parent, *sid}))
        return taken();
    Record fields;
    fields.setText("sid", *sid);
    fields.setText(kind.parentField, parent);
    fields.setRaw("friendly_name", target->fields.raw("friendly_name"));
    const SandboxItem made{{&kind, parent, *sid}, fields, now(), now()};
    m_company.store.append(made);
    return answerWith(201, request, made);
}

HttpResponse TwilioService::update(const HttpRequest &request, const SandboxItem &item)
{
    const auto &kind = *item.id.kind;
    const auto parameters = twilioParameters(request, kind, DraftFor::Update);
    if (parameters.refusal)
        return *parameters.refusal;
    if (auto refusal = domainRefusal(m_company.store, kind, parameters.draft.value("domain_name"), item.id.id))
        return *refusal;
    auto changed = item;
    changed.fields = applied(kind, item.fields, parameters.draft);
    changed.updated = now();
    m_company.store.replace(changed);
    return answerWith(200, request, changed);
}

HttpResponse TwilioService::updateSingleton(const HttpRequest &request, const RecordId &id)
{
    auto parent = *m_company.store.find({parentKind(*id.kind), {}, id.parent});
    auto own = Record::fromChecked(parent.fields.raw(id.kind->embeddedAs));
    if (request.method == "POST") {
        const auto parameters = twilioParameters(request, *id.kind, DraftFor::Update);
        if (parameters.refusal)
            return *parameters.refusal;
        own = applied(*id.kind, own, parameters.draft);
        parent.fields.setRaw(id.kind->embeddedAs, own.toJson());
        m_company.store.replace(parent);
    }
    return answerWith(200, request, {id, own, {}, {}});
}

HttpResponse TwilioService::removeItem(const SandboxItem &item)
{
    const auto id = item.id;
    const auto domain = item.fields.text("domain_name");
    const auto &siblings = m_company.store.items(*id.kind, id.parent);
    if (!domain.isEmpty() && std::any_of(siblings.begin(), siblings.end(), [&](const SandboxItem &other) {
            return other.fields.text("domain_name").endsWith(u'.' + domain, Qt::CaseInsensitive);
        }))
        return twilioError(400, 21247, QStringLiteral("Trunk %1 has sub-domains: delete them first").arg(domain));
    if (item.fields.has("phone_number")) {
        moveNumber(id.id, {});
        return HttpResponse::empty();
    }
    for (const auto *child : childKinds(*id.kind))
        m_company.store.removeAll(*child, id.id);
    if (!childKinds(*id.kind).isEmpty()) {
        // A copy: moving a number changes the list that is walked.
        const auto numbers = m_company.store.items(*findKind("twilio.incoming_phone_number"));
        for (const auto &number : numbers)
            if (number.fields.text("trunk_sid") == id.id)
                moveNumber(number.id.id, {});
    }
    m_company.store.remove(id);
    return HttpResponse::empty();
}

void TwilioService::moveNumber(const QString &number, const QString &trunk)
{
    auto item = *m_company.store.find({findKind("twilio.incoming_phone_number"), {}, number});
    if (trunk.isEmpty())
        item.fields.setNull("trunk_sid");
    else {
        // Setting a trunk takes the number from where it was and clears its voice application.
        item.fields.setText("trunk_sid", trunk);
        item.fields.setText("voice_application_sid", u"");
    }
    item.updated = now();
    m_company.store.replace(item);
}

} // namespace trunkdesk
