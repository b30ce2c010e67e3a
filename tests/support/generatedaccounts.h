// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringList>

// Accounts that no person would think of, as the sandbox reads them: odd and equal names, lists without entries, the limits, names under
// names, records that differ in nothing. The same seed gives the same account.

namespace trunkdesk::test {

using namespace Qt::StringLiterals;

/// How a generated account relates to the others of its kind.
struct GeneratedShape
{
    QString account = QStringLiteral("1");       ///< the same text gives the same account id
    quint32 numbers = 1;                         ///< the same seed gives the same numbers
    bool configured = true;                      ///< else only the numbers are there
    bool outsideIds = true;                      ///< ids of things that only this account has, such as applications
};

class AccountGenerator
{
public:
    AccountGenerator(quint32 seed, const GeneratedShape &shape) : m_random(seed), m_shape(shape), m_salt(QString::number(seed)) { }

    QByteArray company()
    {
        QJsonObject file{{u"account"_s, QJsonObject{{u"sid"_s, sid(u"AC"_s, u"account"_s + m_shape.account)}, {u"authToken"_s, u"sandbox00sandbox00sandbox00sandbx"_s}, {u"name"_s, u"Generated "_s + m_shape.account}}}};
        const auto numbers = numberSids();
        QJsonArray lists, ranges, trunks, domains;
        QStringList trunkSids;
        if (m_shape.configured) {
            const auto listNames = someNames(4), rangeNames = someNames(4);
            for (const auto &name : listNames)
                lists.append(credentialList(name));
            for (const auto &name : rangeNames)
                ranges.append(ipList(name));
            QStringList names{u"gen-"_s + m_salt + u".pstn.twilio.com"_s};
            const int count = upTo(6);
            for (int i = 0; i < count; ++i) {
                auto trunk = i > 0 && one(4) ? twinOf(trunks.last().toObject()) : newTrunk(&names);
                attach(trunk, u"credential_lists"_s, lists);
                attach(trunk, u"ip_access_control_lists"_s, ranges);
                trunkSids.append(trunk[u"sid"_s].toString());
                trunks.append(trunk);
            }
            const int domainCount = upTo(3);
            for (int i = 0; i < domainCount; ++i)
                domains.append(domain(i, lists, ranges, numbers));
        }
        QJsonArray owned;
        for (const auto &number : numbers)
            owned.append(twilioNumber(number, trunkSids));
        file[u"credential_lists"_s] = lists;
        file[u"ip_access_control_lists"_s] = ranges;
        file[u"trunks"_s] = trunks;
        file[u"domains"_s] = domains;
        file[u"incoming_phone_numbers"_s] = owned;
        return QJsonDocument(file).toJson();
    }

    QByteArray lab()
    {
        QJsonObject file{{u"account"_s, QJsonObject{{u"authId"_s, u"MA"_s + sid(u""_s, u"lab"_s + m_shape.account).left(18).toUpper()}, {u"authToken"_s, u"sandbox22sandbox22sandbox22sandbox22sand"_s}, {u"name"_s, u"Lab "_s + m_shape.account}}}};
        QJsonArray uris, lists, credentials, trunks, numbers;
        QStringList trunkIds;
        if (m_shape.configured) {
            const int uriCount = upTo(6);
            for (int i = 0; i < uriCount; ++i)
                uris.append(i > 0 && one(4) ? with(uris.last().toObject(), u"uri_uuid"_s, uuid()) : uri());
            const int listCount = upTo(4);
            for (int i = 0; i < listCount; ++i)
                lists.append(addressList());
            const int credentialCount = upTo(4);
            for (int i = 0; i < credentialCount; ++i)
                credentials.append(QJsonObject{{u"credential_uuid"_s, uuid()}, {u"name"_s, one(4) ? QJsonValue() : QJsonValue(name(255))}, {u"username"_s, u"user"_s + QString::number(i) + u"x"_s + QString::number(upTo(9999))}});
            for (const auto &trunkName : someNames(6))
                if (const auto trunk = labTrunk(trunkName, uris, lists, credentials); !trunk.isEmpty()) {
                    trunkIds.append(trunk[u"trunk_id"_s].toString());
                    trunks.append(trunk);
                }
        }
        for (int i = 0; i < numberCount(); ++i) {
            QJsonObject number{{u"number"_s, QString::number(14155550100 + i)}, {u"alias"_s, u"Line"_s}, {u"application"_s, QJsonValue()}, {u"number_type"_s, u"local"_s}, {u"voice_enabled"_s, true}, {u"active"_s, true}};
            if (!trunkIds.isEmpty() && !one(5))
                number[u"application"_s] = u"Zentrunk/Trunk/"_s + pick(trunkIds) + u'/';
            numbers.append(number);
        }
        file[u"uris"_s] = uris;
        file[u"ip_access_control_lists"_s] = lists;
        file[u"credentials"_s] = credentials;
        file[u"trunks"_s] = trunks;
        file[u"numbers"_s] = numbers;
        file[u"applications"_s] = QJsonArray{u"20481137005572611"_s};
        return QJsonDocument(file).toJson();
    }

private:
    int upTo(int most) { return m_random.bounded(most + 1); }
    bool one(int in) { return m_random.bounded(in) == 0; }
    template<class List>
    auto pick(const List &list) -> std::remove_cvref_t<decltype(list.at(0))> { return list.at(m_random.bounded(int(list.size()))); }
    static QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
    {
        object[key] = value;
        return object;
    }

    static QString sid(const QString &prefix, const QString &text) { return prefix + QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex()); }
    QString newSid(const QString &prefix) { return sid(prefix, m_salt + m_shape.account + u'/' + QString::number(++m_made)); }
    QString uuid()
    {
        const auto hex = newSid(u""_s);
        return hex.left(8) + u'-' + hex.mid(8, 4) + u"-4"_s + hex.mid(12, 3) + u"-9"_s + hex.mid(15, 3) + u'-' + hex.right(12);
    }

    /// From few, so that equal ones are common.
    QString name(int most)
    {
        static const QStringList odd{u"pbx"_s, u"pbx"_s, u"PBX"_s, u"Zürich „Süd“"_s, u"東京 1"_s, u"a"_s, u"\"quoted\" & <b>bold</b>"_s, u"=SUM(A1)"_s, u"naïve, café; 100 %"_s, u"{sid}"_s, u"../x"_s, u"O'Brien \\ Söhne"_s, u"😀"_s, u"null"_s, u"0"_s};
        auto text = pick(odd);
        return one(12) ? QString(most, u'x') : text;
    }
    QStringList someNames(int most)
    {
        QStringList names;
        for (int i = upTo(most); i > 0; --i)
            names.append(name(48));
        names.removeDuplicates();
        return names;
    }
    QString host() { return u"pbx"_s + QString::number(upTo(4)) + u".example.com"_s; }
    QString url() { return u"https://voice.example.com/"_s + QString::number(upTo(50)); }
    static QJsonObject dated(QJsonObject record)
    {
        record[u"date_created"_s] = u"2025-01-02T03:04:05Z"_s;
        record[u"date_updated"_s] = u"2025-06-07T08:09:10Z"_s;
        return record;
    }

    QJsonObject credentialList(const QString &called)
    {
        QJsonArray users;
        for (int i = upTo(4); i > 0; --i)
            users.append(dated({{u"sid"_s, newSid(u"CR"_s)}, {u"username"_s, u"user-"_s + QString::number(i) + (one(3) ? u"@é"_s : u""_s)}}));
        return dated({{u"sid"_s, newSid(u"CL"_s)}, {u"friendly_name"_s, called}, {u"credentials"_s, users}});
    }
    QJsonObject ipList(const QString &called)
    {
        QJsonArray addresses;
        for (int i = upTo(5); i > 0; --i) {
            const bool range = one(3);
            addresses.append(dated({{u"sid"_s, newSid(u"IP"_s)}, {u"friendly_name"_s, name(100) + u' ' + QString::number(i)}, {u"ip_address"_s, range ? u"10.%1.0.0"_s.arg(i) : u"203.0.113.%1"_s.arg(i)},
                {u"cidr_prefix_length"_s, range ? 16 + upTo(8) : 32}}));
        }
        return dated({{u"sid"_s, newSid(u"AL"_s)}, {u"friendly_name"_s, called}, {u"ip_addresses"_s, addresses}});
    }
    QJsonObject newTrunk(QStringList *domainNames)
    {
        QJsonObject trunk{{u"sid"_s, newSid(u"TK"_s)}, {u"friendly_name"_s, one(5) ? QJsonValue() : QJsonValue(name(64))}, {u"secure"_s, one(2)}, {u"cnam_lookup_enabled"_s, one(4)}};
        if (one(2)) { // sometimes a name under a name that is there already
            trunk[u"domain_name"_s] = domainNames->size() > 1 && one(2) ? u"sub"_s + QString::number(domainNames->size()) + u'.' + domainNames->last() : QString::number(domainNames->size()) + u'-' + domainNames->first();
            domainNames->append(trunk[u"domain_name"_s].toString());
        }
        if (one(2)) {
            trunk[u"disaster_recovery_url"_s] = url();
            trunk[u"disaster_recovery_method"_s] = one(2) ? u"GET"_s : u"POST"_s;
        }
        trunk[u"transfer_mode"_s] = pick(QStringList{u"disable-all"_s, u"enable-all"_s, u"sip-only"_s});
        trunk[u"transfer_caller_id"_s] = pick(QStringList{u"from-transferee"_s, u"from-transferor"_s});
        trunk[u"recording"_s] = QJsonObject{{u"mode"_s, pick(QStringList{u"do-not-record"_s, u"record-from-answer"_s, u"record-from-ringing-dual"_s})}, {u"trim"_s, pick(QStringList{u"do-not-trim"_s, u"trim-silence"_s})}};
        QJsonArray targets;
        for (int i = one(5) ? 10 : upTo(4); i > 0; --i)
            targets.append(dated({{u"sid"_s, newSid(u"OU"_s)}, {u"friendly_name"_s, name(64)}, {u"sip_url"_s, u"sip:"_s + host() + (one(2) ? u":5061;transport=tls"_s : u""_s)}, {u"priority"_s, pick(QList<int>{0, 10, 10, 20, 65535})},
                {u"weight"_s, pick(QList<int>{1, 10, 10, 65535})}, {u"enabled"_s, !one(3)}}));
        trunk[u"origination_urls"_s] = targets;
        return dated(trunk);
    }
    /// The same once more, but for ids and what has to be unique; perhaps with one weight of its own.
    QJsonObject twinOf(QJsonObject trunk)
    {
        trunk[u"sid"_s] = newSid(u"TK"_s);
        trunk.remove(u"domain_name"_s);
        auto targets = trunk[u"origination_urls"_s].toArray();
        for (auto &&target : targets)
            target = with(target.toObject(), u"sid"_s, newSid(u"OU"_s));
        if (!targets.isEmpty() && one(2))
            targets[0] = with(targets[0].toObject(), u"weight"_s, 77);
        trunk[u"origination_urls"_s] = targets;
        return trunk;
    }
    void attach(QJsonObject &record, const QString &member, const QJsonArray &lists)
    {
        QJsonArray sids;
        for (const auto &list : lists)
            if (one(2))
                sids.append(list.toObject()[u"sid"_s]);
        record[member] = sids;
    }
    QJsonObject domain(int i, const QJsonArray &lists, const QJsonArray &ranges, const QStringList &numbers)
    {
        QJsonObject record{{u"sid"_s, newSid(u"SD"_s)}, {u"friendly_name"_s, one(4) ? QJsonValue() : QJsonValue(name(64))}, {u"domain_name"_s, u"gen-%1-%2.sip.twilio.com"_s.arg(m_salt).arg(i)}, {u"secure"_s, one(2)},
            {u"sip_registration"_s, one(2)}};
        if (one(2)) {
            record[u"voice_url"_s] = url();
            record[u"voice_method"_s] = one(2) ? u"GET"_s : u"POST"_s;
            record[u"voice_fallback_url"_s] = one(2) ? QJsonValue(url()) : QJsonValue();
        }
        if (one(3) && !numbers.isEmpty()) {
            record[u"emergency_calling_enabled"_s] = true;
            record[u"emergency_caller_sid"_s] = pick(numbers);
        }
        if (m_shape.outsideIds && one(4))
            record[u"byoc_trunk_sid"_s] = sid(u"BY"_s, u"byoc"_s);
        attach(record, u"domain_credential_lists"_s, lists);
        attach(record, u"registration_credential_lists"_s, lists);
        attach(record, u"domain_ip_access_control_lists"_s, ranges);
        return dated(record);
    }

    int numberCount() const { return int(m_shape.numbers % 9); }
    QStringList numberSids() const
    {
        QStringList sids;
        for (int i = 0; i < numberCount(); ++i)
            sids.append(sid(u"PN"_s, m_shape.account + u"number"_s + QString::number(i)));
        return sids;
    }
    QJsonObject twilioNumber(const QString &id, const QStringList &trunks)
    {
        QJsonObject number{{u"sid"_s, id}, {u"phone_number"_s, u"+1415555"_s + QString::number(1000 + m_numbers++)}, {u"capabilities"_s, QJsonObject{{u"voice"_s, true}}}};
        if (one(3))
            number[u"friendly_name"_s] = name(64);
        if (!trunks.isEmpty() && one(2))
            number[u"trunk_sid"_s] = pick(trunks);
        else if (m_shape.outsideIds && one(3))
            number[u"voice_application_sid"_s] = sid(u"AP"_s, u"application"_s);
        if (one(2)) {
            number[u"voice_url"_s] = url();
            number[u"voice_fallback_url"_s] = one(2) ? QJsonValue(url()) : QJsonValue();
            number[u"voice_receive_mode"_s] = one(5) ? u"fax"_s : u"voice"_s;
        }
        return dated(number);
    }

    QJsonObject uri()
    {
        const bool signsIn = one(4);
        const auto target = one(4) ? u"sip:operator@"_s + host() : host() + (one(2) ? u":5060;transport=tcp"_s : u""_s);
        return {{u"uri_uuid"_s, uuid()}, {u"name"_s, one(5) ? QJsonValue() : QJsonValue(name(255))}, {u"uri"_s, target}, {u"authentication_needed"_s, signsIn}, {u"username"_s, signsIn ? QJsonValue(u"plivouser1"_s) : QJsonValue()},
            {u"sip_user"_s, target.startsWith(u"sip:"_s) ? u"operator"_s : u""_s}};
    }
    QJsonObject addressList()
    {
        QJsonArray addresses;
        for (int i = upTo(4); i >= 0; --i)
            addresses.append(one(2) ? u"198.51.%1.0/24"_s.arg(100 + i) : u"203.0.113.%1"_s.arg(10 + i));
        return {{u"ipacl_uuid"_s, uuid()}, {u"name"_s, one(5) ? QJsonValue() : QJsonValue(name(255))}, {u"ip_addresses"_s, addresses}};
    }
    QJsonObject labTrunk(const QString &called, const QJsonArray &uris, const QJsonArray &lists, const QJsonArray &credentials)
    {
        const auto idOf = [this](const QJsonArray &records, const QString &key) { return records.isEmpty() ? QJsonValue() : pick(records).toObject()[key]; };
        const auto id = QString::number(10'000'000'000'000'000 + qint64(m_random.bounded(quint32(2'000'000'000))));
        QJsonObject trunk{{u"trunk_id"_s, id}, {u"trunk_domain"_s, id + u".zt.plivo.com"_s}, {u"name"_s, called}, {u"trunk_status"_s, one(4) ? u"disabled"_s : u"enabled"_s}, {u"secure"_s, one(2)}, {u"ipacl_uuid"_s, QJsonValue()},
            {u"credential_uuid"_s, QJsonValue()}, {u"primary_uri_uuid"_s, QJsonValue()}, {u"fallback_uri_uuid"_s, QJsonValue()}};
        const bool inbound = one(2);
        if (inbound ? uris.isEmpty() : lists.isEmpty() && credentials.isEmpty())
            return {};
        trunk[u"trunk_direction"_s] = inbound ? u"inbound"_s : u"outbound"_s;
        if (inbound) {
            trunk[u"primary_uri_uuid"_s] = idOf(uris, u"uri_uuid"_s);
            trunk[u"fallback_uri_uuid"_s] = one(2) ? idOf(uris, u"uri_uuid"_s) : QJsonValue();
        } else {
            trunk[u"ipacl_uuid"_s] = idOf(lists, u"ipacl_uuid"_s);
            trunk[u"credential_uuid"_s] = lists.isEmpty() || one(2) ? idOf(credentials, u"credential_uuid"_s) : QJsonValue();
        }
        return trunk;
    }

    QRandomGenerator m_random;
    GeneratedShape m_shape;
    QString m_salt;
    int m_made = 0;
    int m_numbers = 0;
};

} // namespace trunkdesk::test
