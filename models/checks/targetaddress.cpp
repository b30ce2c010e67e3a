// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/targetaddress.h"

#include "models/checks/checkwords.h"
#include "models/core/displaytext.h"
#include "models/routing/targethost.h"
#include "models/schema/registry.h"
#include "models/values/siptarget.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr qsizetype mostTargets = 500; ///< under one record

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::TargetChecks)
};

} // namespace

QString TargetAddress::shown() const
{
    return displayText(maskSecrets(text));
}

bool TargetAddress::isWeb() const
{
    return uri && uri->scheme().startsWith(u"http");
}

std::optional<TargetAddress> targetAddress(const ResourceKind &kind, const Record &record)
{
    const auto *field = addressField(kind);
    if (!field || jsonType(record.raw(field->key)) != JsonType::String)
        return {};
    const auto text = record.text(field->key).trimmed();
    if (text.isEmpty())
        return {};
    // Snapshots hide passwords; what stands in their place is no character of an address.
    auto readable = text;
    readable.replace(secretMask.toString(), u"x"_s);
    return TargetAddress{field, text, readSipTarget(readable), isOff(kind, record)};
}

std::optional<Fix> addressFix(const RecordId &id, const TargetAddress &address, const QString &text)
{
    const auto verdict = checkField(*address.field, text);
    if (!verdict.sendable() || verdict.canonical == address.text || verdict.canonical.contains(secretMask))
        return {};
    return setFix(id, address.field->key, verdict.canonical, Words::tr("Use %1").arg(displayText(maskSecrets(verdict.canonical))));
}

QList<Fix> repairFixes(const RecordId &id, const Field &field, const QString &text)
{
    QList<Fix> fixes;
    for (const auto &repair : checkField(field, text).repairs)
        if (field.updatable() && !repair.contains(secretMask))
            fixes.append(setFix(id, field.key, repair, Words::tr("Use %1").arg(displayText(maskSecrets(repair)))));
    return fixes;
}

QString withTransport(const QString &address, const QString &transport)
{
    const auto query = address.indexOf(u'?', qMax(qsizetype(0), address.lastIndexOf(u'@')));
    QStringList parts = address.left(query).split(u';');
    const auto stale = [](const QString &part) { return part.startsWith("transport="_L1, Qt::CaseInsensitive); };
    parts.removeIf(stale);
    parts.insert(1, u"transport="_s + transport);
    return parts.join(u';') + (query < 0 ? QString() : address.mid(query));
}

QString withPort(const QString &address, const SipUri &uri, quint16 port)
{
    const auto host = address.indexOf(uri.host(), address.lastIndexOf(u'@') + 1);
    const auto end = host + uri.host().size();
    const auto old = uri.port() ? u':' + QString::number(*uri.port()) : QString();
    if (host < 0 || !QStringView(address).sliced(end).startsWith(old))
        return address;
    return address.left(end) + u':' + QString::number(port) + address.mid(end + old.size());
}

QString onceOn(bool off)
{
    return off ? u' ' + Words::tr("It is switched off; this holds as soon as it is switched on.") : QString();
}

std::optional<Record> parentRecord(const AccountFacts &facts, const RecordId &id)
{
    const auto *parent = parentKind(*id.kind);
    return parent ? facts.record({parent, {}, id.parent}) : std::nullopt;
}

QList<RecordId> targetsUnder(const AccountFacts &facts, const ResourceKind &kind, const QString &parent)
{
    return facts.childCount(kind, parent) > mostTargets ? QList<RecordId>() : facts.children(kind, parent);
}

} // namespace trunkdesk
