// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/displaytext.h"
#include "models/files/contentcollector.h"
#include "models/files/snapshot.h"
#include "models/files/snapshotwrapper.h"
#include "models/schema/registry.h"
#include "models/values/timestamp.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Files)
};

QByteArrayView member(const QList<JsonMember> &members, QByteArrayView key)
{
    for (const auto &m : members)
        if (m.key == key)
            return m.value;
    return {};
}

/// A string member's text; empty when it is absent or something else.
QString stringMember(const QList<JsonMember> &members, QByteArrayView key)
{
    const auto value = member(members, key);
    return !value.isEmpty() && jsonType(value) == JsonType::String ? jsonString(value) : QString();
}

void readKind(const ResourceKind &kind, QByteArrayView array, const QString &path, ContentCollector *collector)
{
    if (!collector->accepts(array, path))
        return;
    qsizetype row = 0;
    forEachJsonElement(array, [&](QByteArrayView element) {
        const auto place = path + u'[' + QString::number(row++) + u']';
        if (jsonType(element) != JsonType::Object) {
            collector->notice(FileNotice::Severity::Warning, Text::tr("An object is expected here; this is left out."), place, element);
            return !collector->stopped();
        }
        const auto record = Record::fromChecked(element);
        if (isWrapper(record))
            return collector->add(kind, record.text("parent"), Record::fromChecked(record.raw("record")), element, place);
        return collector->add(kind, {}, record, element, place);
    });
    if (!collector->addWhole(kind) && row == 0)
        collector->addEmpty(kind, {});
}

/// Which lists were whole when the others were not. What an earlier version wrote does not say it, and has all of everything.
void readPartial(QByteArrayView object, ContentCollector *collector)
{
    QStringList kinds;
    for (const auto &member : jsonMembers(object)) {
        const auto *kind = findKind(member.key);
        if (!kind)
            continue;
        QSet<QString> whole;
        if (jsonType(member.value) == JsonType::Array)
            forEachJsonElement(member.value, [&](QByteArrayView parent) {
                if (jsonType(parent) == JsonType::String)
                    whole.insert(jsonString(parent));
                return true;
            });
        collector->setPartial(*kind, whole);
        kinds.append(kindPlural(*kind));
    }
    if (!kinds.isEmpty())
        collector->notice(FileNotice::Severity::Warning, partialWords(kinds), QStringLiteral("partial"), object);
}

} // namespace

bool isSnapshot(QByteArrayView text)
{
    if (jsonType(text) != JsonType::Object)
        return false;
    return stringMember(jsonMembers(text), "format") == QLatin1StringView(snapshotFormat.data(), snapshotFormat.size());
}

void readSnapshot(QByteArrayView text, ContentCollector *collector)
{
    using Severity = FileNotice::Severity;
    const auto members = jsonMembers(text);
    const auto versionText = member(members, "version");
    const auto version = versionText.isEmpty() ? std::nullopt : jsonInteger(versionText);
    if (!version || *version < 1) {
        collector->notice(Severity::Error, Text::tr("The snapshot does not say which version it is, so it cannot be read. Save it again."), u"version"_s, versionText);
        return;
    }
    if (*version > snapshotVersion) {
        collector->notice(Severity::Error, Text::tr("The snapshot has version %1; this program reads version %2. Open it with a newer Trunkdesk.").arg(*version).arg(snapshotVersion),
                          u"version"_s, versionText);
        return;
    }
    const auto records = member(members, "records");
    if (records.isEmpty() || jsonType(records) != JsonType::Object) {
        collector->notice(Severity::Error, Text::tr("The snapshot has no records; it was probably edited or cut. Save it again."), u"records"_s, records);
        return;
    }
    Account account;
    if (const auto about = member(members, "account"); !about.isEmpty() && jsonType(about) == JsonType::Object) {
        const auto of = jsonMembers(about);
        account.name = stringMember(of, "name");
        account.provider = stringMember(of, "provider").toUtf8();
        account.accountId = stringMember(of, "accountId");
    }
    collector->setAccount(account, Timestamp::read(stringMember(members, "time")).utc().value_or(QDateTime()));
    if (const auto partial = member(members, "partial"); !partial.isEmpty() && jsonType(partial) == JsonType::Object)
        readPartial(partial, collector);
    for (const auto &kindRecords : jsonMembers(records)) {
        const auto path = u"records."_s + QString::fromUtf8(kindRecords.key);
        const auto *kind = findKind(kindRecords.key);
        if (jsonType(kindRecords.value) != JsonType::Array)
            collector->notice(Severity::Warning, Text::tr("A list of records is expected here; this is left out."), path, kindRecords.value);
        else if (!kind)
            collector->notice(Severity::Warning, Text::tr("Records of the kind “%1” are not known to this version; they are left out.").arg(displayText(QString::fromUtf8(kindRecords.key.left(80)))),
                              path, kindRecords.value);
        else
            readKind(*kind, kindRecords.value, path, collector);
        if (collector->stopped())
            return;
    }
}

} // namespace trunkdesk
