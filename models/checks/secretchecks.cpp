// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/checktables.h"
#include "models/checks/checkwords.h"
#include "models/checks/documentendpoints.h"
#include "models/checks/targetaddress.h"
#include "models/core/displaytext.h"
#include "models/values/weburl.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

// Passwords and tokens that stand in addresses, where everybody who may look at the account reads them. No message repeats one.

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::SecretChecks)
};

bool isSip(const Field &field)
{
    return field.type == FieldType::SipUri || field.type == FieldType::SipTarget;
}

bool hasAddresses(const ResourceKind &kind)
{
    return std::any_of(kind.fields.begin(), kind.fields.end(), [](const Field &field) { return isSip(field) || field.type == FieldType::WebUrl; });
}

/// Whether a name in a query says that its value opens a door: `access_token`, `X-Api-Key`. Short words mean it only with a value that
/// nobody makes up: `?key=menu` is none.
bool namesToken(const QString &name, const QString &value)
{
    QString plain;
    for (const auto c : name.toLower())
        if (c.isLetterOrNumber())
            plain += c;
    static constexpr QStringView sure[] = {u"token", u"secret", u"password", u"passwd", u"passphrase", u"apikey", u"accesskey", u"privatekey", u"credential", u"jwt"};
    static constexpr QStringView likely[] = {u"key", u"auth", u"authorization", u"pass", u"pwd", u"sig", u"signature", u"code", u"bearer"};
    constexpr qsizetype madeUp = 12;
    return (!value.isEmpty() && std::any_of(std::begin(sure), std::end(sure), [&plain](QStringView word) { return plain.endsWith(word); }))
        || (value.size() >= madeUp && std::any_of(std::begin(likely), std::end(likely), [&plain](QStringView word) { return plain == word; }));
}

/// The name of the first parameter in the query that holds a token; empty when there is none.
QString tokenIn(const QString &text)
{
    const auto query = text.indexOf(u'?');
    if (query < 0)
        return {};
    const auto part = text.mid(query + 1).section(u'#', 0, 0);
    for (const auto &pair : part.split(u'&')) {
        const auto name = QUrl::fromPercentEncoding(pair.section(u'=', 0, 0).toUtf8());
        if (namesToken(name, pair.section(u'=', 1)))
            return name;
    }
    return {};
}

QString tokenMessage(const QString &name)
{
    return Words::tr("The address holds a secret in its query, as “%1”: everybody who can look at the account can read it and use it.").arg(displayText(name));
}

QString sipMessage(const QString &text, const std::optional<SipUri> &uri)
{
    if (uri && uri->isConforming() ? uri->hasPassword() : maskSecrets(text) != text || text.contains(secretMask))
        return Words::tr("The address holds the password of its user: everybody who can look at the account can read it and sign in with it.");
    const auto token = tokenIn(text);
    return token.isEmpty() ? QString() : tokenMessage(token);
}

QString webMessage(const QString &text)
{
    // Most addresses are done here: an account has 100,000 of them.
    if (!text.contains(u'@') && !text.contains(u'?'))
        return {};
    if (const auto url = WebUrl::parse(text); url ? url->hasUserInfo() : maskSecrets(text) != text || text.contains(secretMask))
        return Words::tr("The address holds a user name or password before the @: everybody who can look at the account can read it and use it.");
    const auto token = tokenIn(text);
    return token.isEmpty() ? QString() : tokenMessage(token);
}

/// The same without what stands between the user and the @.
QString withoutPassword(const QString &text)
{
    const auto at = text.lastIndexOf(u'@');
    const auto user = text.indexOf(u':') + 1;
    const auto colon = text.indexOf(u':', user);
    return at < 0 || colon < 0 || colon > at ? text : text.left(colon) + text.mid(at);
}

void lookForSecrets(const Check &check, const AccountFacts &, const RecordId &id, const Record &record, QList<Finding> *found)
{
    for (const auto &field : id.kind->fields) {
        if ((!isSip(field) && field.type != FieldType::WebUrl) || record.isNull(field.key))
            continue;
        const auto text = record.text(field.key);
        const auto address = isSip(field) ? targetAddress(*id.kind, record) : std::nullopt;
        const auto message = address ? sipMessage(address->text, address->uri) : webMessage(text);
        if (message.isEmpty())
            continue;
        QList<Fix> fixes;
        if (const auto fix = address ? addressFix(id, *address, withoutPassword(address->text)) : std::nullopt)
            fixes.append(*fix);
        if (field.updatable())
            fixes.append(editFix(id, field.key));
        found->append({&check, id, field.key, message, {}, fixes});
    }
}

constexpr Check checks[] = {
    {.code = "SECRET-IN-URI",
     .severity = FindingSeverity::Security,
     .title = QT_TRANSLATE_NOOP("Checks", "An address holds a password or token"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "A password in a SIP address, a user or password in a web address, or a token in its query is stored in the clear: it stands in the provider's console, in exports and in logs. Addresses that are not used now count, since the secret is open all the same."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Take it out and change it at the far side. Let that trust the provider's addresses or its signature instead; where the provider signs in itself, give it the password in the field that is made for that."),
     .source = documents::sipUris,
     .concerns = hasAddresses,
     .look = lookForSecrets},
};

} // namespace

std::span<const Check> secretChecks()
{
    return checks;
}

} // namespace trunkdesk
