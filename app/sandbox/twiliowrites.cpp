// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/twilioconstraints.h"
#include "app/sandbox/twilionumbers.h"
#include "app/sandbox/twilioparameters.h"
#include "app/sandbox/twilioservice.h"

#include "models/schema/registry.h"

#include <QRandomGenerator>

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

/// What a record answers though nobody can write it.
void addFixed(const ResourceKind &kind, Record *fields)
{
    for (const auto &[key, value] : {std::pair{"symmetric_rtp_enabled", "false"}, {"api_version", "\"2010-04-01\""}})
        if (kind.field(key))
            fields->setRaw(key, value);
}

} // namespace

HttpResponse TwilioService::create(const HttpRequest &request, const ResourceKind &kind, const QString &parent)
{
    auto parameters = twilioParameters(request, kind, DraftFor::Create);
    if (parameters.refusal)
        return *parameters.refusal;
    if (auto refusal = twilioLimitRefusal(m_company.store, kind, parent))
        return *refusal;
    if (auto refusal = twilioClashRefusal(m_company.store, {&kind, parent, {}}, parameters.draft))
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
    addFixed(kind, &fields);
    const SandboxItem item{{&kind, parent, fields.text("sid")}, fields, now(), now()};
    m_company.store.append(item);
    m_company.store.hide(item.id, request.appearsAfter);
    return answerWith(201, request, item);
}

HttpResponse TwilioService::attach(const HttpRequest &request, const ResourceKind &kind, const QString &parent)
{
    const auto sid = twilioAttachParameter(request, kind);
    if (!sid)
        return sid.error();
    const auto &shelf = twilioShelf(kind);
    const auto *target = m_company.store.find({findKind(kind.attaches), {}, *sid});
    if (!target)
        return twilioError(404, 20404, QStringLiteral("The requested resource %1 was not found").arg(*sid));
    const auto taken = [&] {
        return twilioError(400, twilioTakenCode(shelf), QStringLiteral("%1 %2 is already mapped to this resource").arg(QString::fromLatin1(kind.attachParam), *sid));
    };
    if (kind.exclusive) {
        if (target->fields.text("trunk_sid") == parent)
            return taken();
        moveNumber(*sid, parent);
        auto route = TwilioRoute{{&kind, parent, *sid}, {}, false};
        auto reading = request;
        reading.method = "GET";
        auto response = item(reading, route);
        response.status = 201;
        m_company.store.hide(route.id, request.appearsAfter);
        return response;
    }
    if (m_company.store.find({&shelf, parent, *sid}))
        return taken();
    Record fields;
    fields.setText("sid", *sid);
    if (shelf.field(shelf.parentField))
        fields.setText(shelf.parentField, parent);
    const SandboxItem made{{&shelf, parent, *sid}, fields, now(), now()};
    m_company.store.append(made);
    m_company.store.hide(made.id, request.appearsAfter);
    return answerWith(201, request, twilioSeenAs(kind, made));
}

HttpResponse TwilioService::update(const HttpRequest &request, const SandboxItem &item)
{
    const auto &kind = *item.id.kind;
    const auto parameters = twilioParameters(request, kind, DraftFor::Update);
    if (parameters.refusal)
        return *parameters.refusal;
    if (auto refusal = twilioClashRefusal(m_company.store, item.id, parameters.draft))
        return *refusal;
    if (auto refusal = twilioNumberRefusal(item, parameters.draft))
        return *refusal;
    auto changed = item;
    changed.fields = applied(kind, item.fields, parameters.draft);
    twilioSettleNumber(&changed, parameters.draft);
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
    if (id.kind->exclusive) {
        moveNumber(id.id, {});
        return HttpResponse::empty();
    }
    if (auto refusal = twilioHeldRefusal(m_company.store, item))
        return *refusal;
    for (const auto *child : childKinds(*id.kind)) {
        if (child->exclusive) {
            // A copy: moving a number changes the list that is walked.
            const auto numbers = m_company.store.items(*findKind(child->attaches));
            for (const auto &number : numbers)
                if (number.fields.text(child->parentField) == id.id)
                    moveNumber(number.id.id, {});
        }
        m_company.store.removeAll(*child, id.id);
    }
    for (const auto &association : twilioAssociations(m_company.store, id))
        m_company.store.remove(association);
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
