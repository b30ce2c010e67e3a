// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/accounts/twilioprofiles.h"

#include "models/accounts/secretcheck.h"
#include "models/accounts/twilioendpoints.h"
#include "models/core/displaytext.h"
#include "models/core/json.h"
#include "models/core/record.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::TwilioProfiles)
};

constexpr qint64 largestFile = 1024 * 1024;
constexpr qsizetype mostProfiles = 200;

/// One account as somebody wrote it down.
struct Entry
{
    QString source;
    QString name;
    QString account;
    QString key;
    QString secret;
    QString region;
    QString edge;
};

/// The base of a region, whose edge may have been left to be guessed; nothing when we do not know it.
std::optional<QString> baseOf(const QString &region, const QString &edge)
{
    if (region.isEmpty() && edge.isEmpty())
        return QString();
    const auto known = twilioRegions();
    const auto it = std::find_if(known.begin(), known.end(), [&](const EndpointRegion &r) {
        return region.isEmpty() ? edge == QLatin1StringView(r.edge) : region == QLatin1StringView(r.code);
    });
    if (it != known.end() && (edge.isEmpty() || QLatin1StringView(it->edge) == edge || it->edge[0] == '\0'))
        return QString::fromLatin1(it->base);
    if (!region.isEmpty() && !edge.isEmpty())
        return u"https://api.%1.%2.twilio.com"_s.arg(edge, region); // it is judged like any other address
    return {};
}

FoundAccount found(const Entry &entry)
{
    FoundAccount account{.source = entry.source, .account = {}, .secret = {}, .fault = {}};
    account.account.name = displayText(entry.name).left(64);
    const auto base = baseOf(entry.region, entry.edge);
    if (!base) {
        account.fault = Words::tr("Its region %1 is not one that is known here; add the account by hand.").arg(displayText(entry.region + entry.edge).left(40));
        return account;
    }
    const auto made = twilioAccount(account.account.name, entry.account, entry.key, *base, AccountMode::ReadOnly);
    if (!made) {
        account.fault = made.error();
        return account;
    }
    account.account = *made;
    if (const auto secret = checkSecret(entry.secret); secret.sendable())
        account.secret = Secret(secret.canonical.toUtf8());
    return account;
}

/// Only a string counts: a number or an object in its place is as good as nothing.
QString textOf(const Record &record, const char *key)
{
    const auto raw = record.raw(key);
    return !raw.isEmpty() && jsonType(raw) == JsonType::String ? record.text(key) : QString();
}

FoundAccount profile(const QString &name, const Record &record)
{
    return found({.source = Words::tr("Profile “%1”").arg(displayText(name).left(64)),
        .name = name,
        .account = textOf(record, "accountSid"),
        .key = textOf(record, "apiKey"),
        .secret = textOf(record, "apiSecret"),
        .region = textOf(record, "region"),
        .edge = textOf(record, "edge")});
}

void collect(QByteArrayView profiles, QList<FoundAccount> &into)
{
    if (jsonType(profiles) == JsonType::Object) {
        for (const auto &member : jsonMembers(profiles))
            if (jsonType(member.value) == JsonType::Object && into.size() < mostProfiles)
                into.append(profile(QString::fromUtf8(member.key), Record::fromChecked(member.value)));
    } else if (jsonType(profiles) == JsonType::Array) {
        for (const auto element : jsonElements(profiles)) {
            if (jsonType(element) != JsonType::Object || into.size() >= mostProfiles)
                continue;
            const auto record = Record::fromChecked(element);
            into.append(profile(textOf(record, "id"), record));
        }
    }
}

} // namespace

FoundAccounts twilioInEnvironment(const QProcessEnvironment &environment)
{
    const auto value = [&environment](const char *name) { return environment.value(QLatin1StringView(name)); };
    const auto account = value("TWILIO_ACCOUNT_SID");
    if (account.isEmpty())
        return {};
    const auto key = value("TWILIO_API_KEY");
    return {{found({.source = Words::tr("Environment: %1").arg(u"TWILIO_ACCOUNT_SID"_s),
                .name = u"Twilio"_s,
                .account = account,
                .key = key,
                .secret = key.isEmpty() ? value("TWILIO_AUTH_TOKEN") : value("TWILIO_API_SECRET"),
                .region = value("TWILIO_REGION"),
                .edge = value("TWILIO_EDGE")})},
        {}};
}

FoundAccounts twilioInProfiles(const QString &home)
{
    QFile file(QDir(home).filePath(u".twilio-cli/config.json"_s));
    if (!file.exists())
        return {};
    const auto refuse = [&file](const QString &why) { return FoundAccounts{{}, Words::tr("“%1” could not be read: %2").arg(file.fileName(), why)}; };
    if (!QFileInfo(file.fileName()).isFile()) // opening a pipe would wait for its other end
        return refuse(Words::tr("it is not a plain file."));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(file.errorString());
    if (file.size() > largestFile)
        return refuse(Words::tr("it is far too large for a list of profiles."));
    auto read = readTwilioProfiles(file.read(largestFile));
    return read.fault.isEmpty() ? read : refuse(read.fault);
}

FoundAccounts readTwilioProfiles(const QByteArray &json)
{
    const auto whole = Record::fromJson(json);
    if (!whole)
        return {{}, whole.error().toString()};
    FoundAccounts read;
    for (const char *key : {"profiles", "projects"})
        if (const auto raw = whole->raw(key); !raw.isEmpty())
            collect(raw, read.accounts);
    return read;
}

} // namespace trunkdesk
