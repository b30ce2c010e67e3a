// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/plivoanswer.h"
#include "app/sandbox/plivoparameters.h"
#include "app/sandbox/plivoservice.h"

#include "models/schema/registry.h"
#include "models/values/plivouri.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

// What the provider does when it is written to: what has to be said again, what belongs together, and what one write changes elsewhere.

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

const ResourceKind &trunkKind()
{
    return *findKind("plivo.trunk");
}

const ResourceKind &numberKind()
{
    return *findKind("plivo.number");
}

bool isTrunk(const ResourceKind &kind)
{
    return &kind == &trunkKind();
}

const Field *passwordOf(const ResourceKind &kind)
{
    const auto it = std::find_if(kind.fields.begin(), kind.fields.end(), [](const Field &field) { return field.writeOnly; });
    return it == kind.fields.end() ? nullptr : &*it;
}

/// Seventeen digits: more than a double holds, so nobody may read it as a number.
QString newId(const ResourceKind &kind)
{
    if (!isTrunk(kind))
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    return QString::number(QRandomGenerator::global()->bounded(qint64(10'000'000'000'000'000), qint64(99'999'999'999'999'999)));
}

/// What an update has to say besides what it changes.
std::optional<HttpResponse> unsaid(const ResourceKind &kind, const Record &values)
{
    if (isTrunk(kind) && values.isNull("trunk_direction"))
        return plivoError(400, u"trunk_direction is a required parameter"_s);
    if (!passwordOf(kind))
        return {};
    if (!values.isNull("password") && values.isNull("username"))
        return plivoError(400, u"password needs the username beside it"_s);
    const bool signsIn = !values.isNull("password") || !values.isNull("username");
    if (kind.field("authentication_needed") && signsIn && values.isNull("authentication_needed"))
        return plivoError(400, u"username and password need authentication_needed beside them"_s);
    return {};
}

/// What is still missing, given what the record would then say.
std::optional<HttpResponse> incomplete(const ResourceKind &kind, const Record &record, bool hasPassword)
{
    if (isTrunk(kind)) {
        if (record.text("trunk_direction") == u"inbound")
            return record.isNull("primary_uri_uuid") ? std::optional(plivoError(422, u"an inbound trunk needs primary_uri_uuid"_s)) : std::nullopt;
        if (record.isNull("ipacl_uuid") && record.isNull("credential_uuid"))
            return plivoError(422, u"an outbound trunk needs ipacl_uuid or credential_uuid"_s);
    }
    if (record.boolean("authentication_needed").value_or(false)) {
        if (record.isNull("username"))
            return plivoError(422, u"username is needed when authentication_needed is true"_s);
        if (!hasPassword)
            return plivoError(422, u"password is needed when authentication_needed is true"_s);
    }
    return {};
}

/// The record with what was sent in it; a secret stays outside.
Record merged(const ResourceKind &kind, Record record, const Record &values)
{
    for (const auto &field : kind.fields)
        if (values.has(field.key) && !field.writeOnly)
            record.setRaw(field.key, values.raw(field.key));
    if (kind.field("sip_user")) {
        const auto uri = PlivoUri::read(record.text("uri"));
        const bool named = record.text("uri").contains(u'@') && uri;
        record.setText("sip_user", named ? record.text("uri").section(u':', 1).section(u'@', 0, 0) : QString());
    }
    return record;
}

/// Every field that a read shows, as it is when nobody says anything about it.
Record blank(const ResourceKind &kind, const QString &id)
{
    Record record;
    record.setText(kind.idField, id);
    for (const auto &field : kind.fields) {
        if (field.writeOnly || field.key == QByteArrayView(kind.idField))
            continue;
        if (field.initial[0] == '\0')
            record.setNull(field.key);
        else if (field.type == FieldType::Boolean)
            record.setRaw(field.key, field.initial);
        else
            record.setText(field.key, QString::fromLatin1(field.initial));
    }
    if (isTrunk(kind))
        record.setText("trunk_domain", id + u".zt.plivo.com"_s);
    return record;
}

} // namespace

std::optional<HttpResponse> PlivoService::conflict(const ResourceKind &kind, const Record &values, const QString &self) const
{
    for (const auto &field : kind.fields)
        if (field.reference[0] != '\0' && !values.isNull(field.key) && !m_lab.store.find({findKind(field.reference), {}, values.text(field.key)}))
            return plivoFieldError(400, field.param, u"%1 names nothing of this account"_s.arg(QLatin1StringView(field.param)));
    if (!isTrunk(kind) || values.isNull("name"))
        return {};
    const auto name = values.text("name");
    const auto &items = m_lab.store.items(kind);
    if (std::any_of(items.begin(), items.end(), [&](const SandboxItem &item) { return item.id.id != self && item.fields.text("name") == name; }))
        return plivoError(400, u"A trunk with the same name %1 already exists"_s.arg(name));
    return {};
}

void PlivoService::keepPassword(const ResourceKind &kind, const Record &values, const QString &id)
{
    const auto *field = passwordOf(kind);
    if (!field)
        return;
    if (!values.isNull(field->key))
        m_lab.passwords.insert(id);
    else if (field->restated) // every write puts it down again, also one that does not name it
        m_lab.passwords.remove(id);
}

HttpResponse PlivoService::create(const HttpRequest &request, const ResourceKind &kind)
{
    const auto parameters = plivoParameters(request, kind, DraftFor::Create);
    if (parameters.refusal)
        return *parameters.refusal;
    const auto &values = parameters.values;
    if (auto refusal = conflict(kind, values, {}))
        return *refusal;
    const auto id = newId(kind);
    const auto record = merged(kind, blank(kind, id), values);
    if (auto refusal = incomplete(kind, record, !values.isNull("password")))
        return *refusal;
    const SandboxItem item{{&kind, {}, id}, record, {}, {}};
    m_lab.store.append(item);
    m_lab.store.hide(item.id, request.appearsAfter);
    keepPassword(kind, values, id);
    return plivoWritten(201, item.id);
}

HttpResponse PlivoService::update(const HttpRequest &request, const SandboxItem &item)
{
    const auto &kind = *item.id.kind;
    const auto parameters = plivoParameters(request, kind, DraftFor::Update);
    if (parameters.refusal)
        return *parameters.refusal;
    const auto &values = parameters.values;
    if (values.isEmpty())
        return plivoError(400, u"there is nothing to change"_s);
    if (&kind == &numberKind())
        return bind(values, item);
    if (auto refusal = unsaid(kind, values))
        return *refusal;
    if (auto refusal = conflict(kind, values, item.id.id))
        return *refusal;
    auto changed = item;
    changed.fields = merged(kind, item.fields, values);
    if (auto refusal = incomplete(kind, changed.fields, !values.isNull("password") || m_lab.passwords.contains(item.id.id)))
        return *refusal;
    m_lab.store.replace(changed);
    keepPassword(kind, values, changed.id.id);
    return plivoWritten(202, changed.id);
}

/// An outbound trunk is taken like any other, and nobody answers the number from then on.
HttpResponse PlivoService::bind(const Record &values, SandboxItem number)
{
    const auto target = values.text("application");
    const bool trunk = m_lab.store.find({&trunkKind(), {}, target}) != nullptr;
    if (!trunk && !m_lab.applications.contains(target))
        return plivoFieldError(400, "app_id", u"app_id names nothing of this account"_s);
    const auto folder = trunk ? u"Zentrunk/Trunk"_s : u"Application"_s;
    number.fields.setText("application", u"/v1/Account/%1/%2/%3/"_s.arg(m_lab.account, folder, target));
    m_lab.store.replace(number);
    return plivoWritten(202, number.id);
}

void PlivoService::remove(const RecordId &id)
{
    // What points at it with a reference that cascades goes with it. Copies: each removal changes the lists that are walked.
    for (const auto *kind : kindsOfProvider(providerOf(*id.kind)))
        for (const auto &field : kind->fields) {
            if (!field.cascades || findKind(field.reference) != id.kind)
                continue;
            const auto items = m_lab.store.items(*kind);
            for (const auto &item : items)
                if (item.fields.text(field.key) == id.id)
                    remove(item.id);
        }
    if (isTrunk(*id.kind)) {
        const auto numbers = m_lab.store.items(numberKind());
        for (auto number : numbers)
            if (number.fields.text("application").endsWith(u"/Zentrunk/Trunk/%1/"_s.arg(id.id))) {
                number.fields.setNull("application");
                m_lab.store.replace(number);
            }
    }
    m_lab.store.remove(id);
    m_lab.passwords.remove(id.id);
}

} // namespace trunkdesk
