// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/accounts/accountlist.h"

#include "models/core/codepoints.h"
#include "models/core/json.h"
#include "models/values/ascii.h"
#include "models/values/sid.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::AccountList)
};

constexpr auto format = "trunkdesk-accounts"_L1;
constexpr qsizetype longestName = 200;
constexpr qsizetype mostEndpoints = 10;

struct ModeName
{
    AccountMode mode;
    const char *name;
};
// Only what is a person's own stands in the list: neither the sandbox nor files.
constexpr ModeName modeNames[] = {{AccountMode::Live, "live"}, {AccountMode::ReadOnly, "read-only"}};

AccountListFault damaged(const QString &where)
{
    return {AccountListFault::Kind::Damaged, Words::tr("The list of accounts is damaged at %1; restore it from a copy, or add the accounts again.").arg(where)};
}

std::optional<QString> textOf(const Record &record, const char *key)
{
    const auto raw = record.raw(key);
    if (raw.isEmpty() || jsonType(raw) != JsonType::String)
        return {};
    return record.text(key);
}

bool isWord(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 32 && std::all_of(text.begin(), text.end(), [](char c) {
        return isAsciiLower(QLatin1Char(c)) || isAsciiDigit(QLatin1Char(c)) || c == '_';
    });
}

bool isColour(QStringView text)
{
    return text.isEmpty() || (text.size() == 7 && text.front() == u'#' && std::all_of(text.begin() + 1, text.end(), isHexDigit));
}

/// Whether the hosts are the provider's is judged when the account is opened; here it only has to be addresses.
std::optional<QMap<QByteArray, QUrl>> endpointsOf(QByteArrayView raw)
{
    if (raw.isEmpty() || jsonType(raw) != JsonType::Object)
        return {};
    QMap<QByteArray, QUrl> endpoints;
    for (const auto &member : jsonMembers(raw)) {
        if (!isWord(member.key) || jsonType(member.value) != JsonType::String || endpoints.size() >= mostEndpoints)
            return {};
        const QUrl url(jsonString(member.value), QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
            return {};
        endpoints.insert(member.key, url);
    }
    return endpoints.isEmpty() ? std::nullopt : std::optional(endpoints);
}

/// The name of the first member that is not as it should be; empty when all of them are.
QByteArray readAccount(const Record &record, Account &account)
{
    const auto text = [&record](const char *key) { return textOf(record, key).value_or(QString()); };
    account.id = text("id");
    account.name = text("name");
    account.provider = text("provider").toUtf8();
    account.accountId = text("account_id");
    account.user = text("user");
    account.colour = text("colour");
    if (!isSafeId(account.id))
        return "id";
    if (account.name.isEmpty() || codePointCount(account.name) > longestName)
        return "name";
    if (!isWord(account.provider))
        return "provider";
    if (!isSafeId(account.accountId))
        return "account_id";
    if (!isSafeId(account.user))
        return "user";
    if (!isColour(account.colour) || (record.has("colour") && !textOf(record, "colour")))
        return "colour";
    const auto mode = std::find_if(std::begin(modeNames), std::end(modeNames), [&](const ModeName &m) { return text("mode") == QLatin1StringView(m.name); });
    if (mode == std::end(modeNames))
        return "mode";
    account.mode = mode->mode;
    const auto endpoints = endpointsOf(record.raw("endpoints"));
    if (!endpoints)
        return "endpoints";
    account.endpoints = *endpoints;
    return {};
}

void writeAccount(const Account &account, Record &record)
{
    const auto *mode = std::find_if(std::begin(modeNames), std::end(modeNames), [&](const ModeName &m) { return m.mode == account.mode; });
    Q_ASSERT(mode != std::end(modeNames));
    record.setText("id", account.id);
    record.setText("name", account.name);
    record.setText("provider", QString::fromUtf8(account.provider));
    record.setText("account_id", account.accountId);
    record.setText("user", account.user);
    Record endpoints;
    for (auto it = account.endpoints.begin(); it != account.endpoints.end(); ++it)
        endpoints.setText(it.key(), it.value().toString());
    record.setRaw("endpoints", endpoints.toJson());
    record.setText("mode", QLatin1StringView(mode->name).toString());
    record.setText("colour", account.colour);
}

} // namespace

Result<AccountList, AccountListFault> AccountList::fromJson(const QByteArray &json)
{
    auto whole = Record::fromJson(json);
    if (!whole)
        return damaged(whole.error().toString());
    if (textOf(*whole, "format") != format)
        return damaged(u"format"_s);
    const auto version = whole->integer("version");
    if (!version || *version < 1)
        return damaged(u"version"_s);
    if (*version > Version)
        return AccountListFault{AccountListFault::Kind::Newer,
            Words::tr("The list of accounts was written by a newer version of this program; open it with that one. It is left as it is.")};
    const auto raw = whole->raw("accounts");
    if (raw.isEmpty() || jsonType(raw) != JsonType::Array)
        return damaged(u"accounts"_s);

    AccountList list;
    for (const auto element : jsonElements(raw)) {
        const auto where = u"accounts[%1]"_s.arg(list.m_entries.size());
        if (jsonType(element) != JsonType::Object || list.m_entries.size() >= MostAccounts)
            return damaged(where);
        Entry entry{.account = {}, .record = Record::fromChecked(element)};
        if (const auto wrong = readAccount(entry.record, entry.account); !wrong.isEmpty())
            return damaged(where + u'.' + QString::fromUtf8(wrong));
        if (list.indexOf(entry.account.id) >= 0)
            return damaged(where + u".id"_s);
        list.m_entries.append(entry);
    }
    list.m_whole = *whole;
    return list;
}

QByteArray AccountList::toJson() const
{
    auto whole = m_whole;
    if (whole.isEmpty()) {
        whole.setText("format", QString(format));
        whole.setInteger("version", Version);
    }
    QByteArray accounts = "[";
    for (const auto &entry : m_entries)
        accounts += (accounts.size() > 1 ? "," : "") + entry.record.toJson();
    whole.setRaw("accounts", accounts + ']');
    return whole.toIndentedJson() + '\n';
}

QList<Account> AccountList::accounts() const
{
    QList<Account> all;
    all.reserve(m_entries.size());
    for (const auto &entry : m_entries)
        all.append(entry.account);
    return all;
}

qsizetype AccountList::indexOf(const QString &id) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [&id](const Entry &entry) { return entry.account.id == id; });
    return it == m_entries.end() ? -1 : it - m_entries.begin();
}

std::optional<Account> AccountList::find(const QString &id) const
{
    const auto at = indexOf(id);
    return at < 0 ? std::nullopt : std::optional(m_entries.at(at).account);
}

void AccountList::put(const Account &account)
{
    const auto at = indexOf(account.id);
    Entry entry = at < 0 ? Entry() : m_entries.at(at);
    entry.account = account;
    writeAccount(account, entry.record);
    if (at < 0)
        m_entries.append(entry);
    else
        m_entries[at] = entry;
}

bool AccountList::remove(const QString &id)
{
    const auto at = indexOf(id);
    if (at >= 0)
        m_entries.removeAt(at);
    return at >= 0;
}

} // namespace trunkdesk
