// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/schema/secretmask.h"

#include "models/core/displaytext.h"
#include "models/schema/draft.h"

#include <algorithm>

namespace trunkdesk {

namespace {


/// Whether a name says that its value is a secret, in whatever spelling: `auth_token`, `authToken`, `X-Api-Key`.
bool namesSecret(const QByteArray &name)
{
    QByteArray plain;
    for (const char c : name.toLower())
        if (c != '_' && c != '-' && c != ' ')
            plain += c;
    static constexpr QByteArrayView endings[] = {"password", "passwd", "passphrase", "secret", "authtoken", "accesstoken", "apikey", "privatekey", "authorization"};
    return std::any_of(std::begin(endings), std::end(endings), [&plain](QByteArrayView ending) { return plain.endsWith(ending); });
}

/// A quick no for nearly every record, so that the slow look is rare: a secret needs one of these somewhere.
bool mayHoldSecret(const QByteArray &json)
{
    return json.contains('@') || json.contains("\\u") || json.toLower().contains("pass") || json.toLower().contains("secret") || json.toLower().contains("token")
        || json.toLower().contains("key") || json.toLower().contains("authorization");
}

QByteArray masked(QByteArrayView value, qsizetype *count)
{
    QByteArray out;
    switch (jsonType(value)) {
    case JsonType::String: {
        const auto text = jsonString(value);
        const auto safe = maskSecrets(text);
        *count += safe == text ? 0 : 1;
        return safe == text ? value.toByteArray() : jsonQuoted(safe);
    }
    case JsonType::Array:
        for (const auto &element : jsonElements(value))
            out += (out.isEmpty() ? "" : ",") + masked(element, count);
        return '[' + out + ']';
    case JsonType::Object:
        for (const auto &member : jsonMembers(value)) {
            out += (out.isEmpty() ? "" : ",") + jsonQuoted(QString::fromUtf8(member.key)) + ':';
            const bool hide = namesSecret(member.key) && member.value != "null" && member.value != secretSetMark;
            *count += hide ? 1 : 0;
            out += hide ? secretSetMark.toByteArray() : masked(member.value, count);
        }
        return '{' + out + '}';
    default:
        return value.toByteArray();
    }
}

} // namespace

Record withoutSecrets(const ResourceKind &kind, const Record &record, qsizetype *count)
{
    auto safe = record;
    *count += concealSecrets(kind, safe);
    const auto json = safe.toJson();
    if (!mayHoldSecret(json))
        return safe;
    qsizetype hidden = 0;
    const auto text = masked(json, &hidden);
    *count += hidden;
    return hidden == 0 ? safe : Record::fromChecked(text);
}

} // namespace trunkdesk
