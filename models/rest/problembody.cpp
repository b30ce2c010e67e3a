// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/problembody.h"

#include "models/core/displaytext.h"
#include "models/core/record.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Problem)
};

QString safePage(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && url.userInfo().isEmpty() ? address : QString();
}

int asCode(std::optional<qint64> number)
{
    return number && *number > 0 && *number < 10'000'000 ? int(*number) : 0;
}

ProblemWords fromJson(const Record &body)
{
    ProblemWords words;
    words.code = asCode(body.integer("code"));
    words.moreInfo = safePage(body.text("more_info"));
    for (const auto *key : {"message", "detail", "title", "error"}) {
        if (const auto text = body.text(key); words.text.isEmpty())
            words.text = text;
    }
    const auto errors = body.raw("errors");
    if (!errors.isEmpty() && jsonType(errors) == JsonType::Array) {
        for (const auto element : jsonElements(errors)) {
            if (jsonType(element) != JsonType::Object)
                continue;
            const auto one = Record::fromChecked(element);
            for (const auto *key : {"parameter", "field", "pointer", "name"}) {
                if (one.has(key))
                    words.names.append(one.text(key).section(u'/', -1));
            }
            if (const auto detail = one.text("detail"); !detail.isEmpty() && !words.text.contains(detail))
                words.text = words.text.isEmpty() ? detail : words.text + u' ' + detail;
        }
    }
    return words;
}

ProblemWords fromXml(const QByteArray &body)
{
    ProblemWords words;
    QXmlStreamReader xml(body);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name().toString();
        if (name == "Code"_L1)
            words.code = asCode(jsonInteger(xml.readElementText().toUtf8()));
        else if (name == "Message"_L1)
            words.text = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (name == "MoreInfo"_L1)
            words.moreInfo = safePage(xml.readElementText(QXmlStreamReader::SkipChildElements));
    }
    return words;
}

QString titleOfHtml(const QString &html)
{
    static const QRegularExpression title(u"<title[^>]*>([^<]{1,200})"_s, QRegularExpression::CaseInsensitiveOption);
    return title.match(html.left(20'000)).captured(1).simplified();
}

} // namespace

QString problemText(const QString &text)
{
    const auto line = maskSecrets(text.simplified());
    return displayText(line.size() > 500 ? line.left(499) + u'…' : line);
}

ProblemWords readProblemBody(const QByteArray &contentType, const QByteArray &body)
{
    const auto begin = body.left(64 * 1024).trimmed();
    const auto lower = begin.left(256).toLower();
    ProblemWords words;
    if (begin.startsWith('{')) {
        if (const auto record = Record::fromJson(body))
            words = fromJson(*record);
    } else if (lower.startsWith("<!doctype html") || lower.startsWith("<html") || contentType.startsWith("text/html")) {
        if (const auto title = titleOfHtml(QString::fromUtf8(begin)); !title.isEmpty())
            words.text = Words::tr("The server answered with a web page: %1.").arg(title);
    } else if (begin.startsWith('<')) {
        words = fromXml(begin);
    } else if (contentType.startsWith("text/plain")) {
        words.text = QString::fromUtf8(begin);
    }
    words.text = problemText(words.text);
    return words;
}

ApiError::Kind errorKindOfStatus(int status)
{
    switch (status) {
    case 401: return ApiError::Kind::Unauthorized;
    case 403: return ApiError::Kind::Forbidden;
    case 404:
    case 410: return ApiError::Kind::NotFound;
    case 408: return ApiError::Kind::Timeout;
    case 409: return ApiError::Kind::Conflict;
    case 429: return ApiError::Kind::RateLimited;
    default: return status >= 500 ? ApiError::Kind::Server : ApiError::Kind::Refused;
    }
}

QString problemMessage(ApiError::Kind kind, int status, const ProblemWords &words)
{
    using Kind = ApiError::Kind;
    const auto with = [&words](
                          const QString &plain, const QString &quoting) { return words.text.isEmpty() ? plain : quoting.arg(words.text); };
    switch (kind) {
    case Kind::Unauthorized:
        return with(
            Words::tr("The provider did not accept the credentials; check the account, the key and the region, then sign in again."),
            Words::tr(
                "The provider did not accept the credentials (“%1”); check the account, the key and the region, then sign in again."));
    case Kind::Forbidden:
        return with(Words::tr("These credentials may not do this; use a key with more rights."),
            Words::tr("These credentials may not do this (“%1”); use a key with more rights."));
    case Kind::RateLimited:
        return with(Words::tr("The provider takes no more requests of this account at the moment; wait a little, then try again."),
            Words::tr("The provider takes no more requests of this account at the moment (“%1”); wait a little, then try again."));
    case Kind::NotFound:
        return with(
            Words::tr("The provider does not know this record; it may have been deleted elsewhere, so load the list again."), u"%1"_s);
    case Kind::Timeout:
    case Kind::Server:
        return with(Words::tr("The provider has a fault of its own (status %1); try again later.").arg(status),
            Words::tr("The provider has a fault of its own (“%1”); try again later."));
    default:
        return with(
            Words::tr("The provider refused the request (status %1) without saying why; check what was entered.").arg(status), u"%1"_s);
    }
}

} // namespace trunkdesk
