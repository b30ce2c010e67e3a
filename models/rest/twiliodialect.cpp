// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/twiliodialect.h"

#include "models/rest/namedfield.h"
#include "models/rest/problembody.h"
#include "models/schema/resourcekind.h"
#include "models/values/formencode.h"
#include "models/values/pagelink.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::TwilioDialect)
};

ApiError badAnswer(const QString &message)
{
    return {.kind = ApiError::Kind::BadAnswer, .message = message};
}

/// The members of an object that passed checkJson(); none for anything else. Read once: a page is a megabyte.
QList<JsonMember> membersOf(QByteArrayView object)
{
    return jsonType(object) == JsonType::Object ? jsonMembers(object) : QList<JsonMember>();
}

/// Empty when absent.
QByteArrayView member(const QList<JsonMember> &members, QByteArrayView key)
{
    for (const auto &m : members)
        if (m.key == key)
            return m.value;
    return {};
}

/// Codes that say which field they mean without naming it. Of several the first that the kind can write counts.
constexpr std::pair<int, const char *> fieldsOfCodes[] = {
    {20002, "friendly_name"},
    {21248, "domain_name"},
    {21227, "sip_url"},
    {21228, "sip_url"},
    {21229, "sip_url"},
    {21231, "domain_name"},
    {21232, "domain_name"},
    {21233, "domain_name"},
    {21235, "ip_address"},
    {21235, "friendly_name"},
    {21240, "username"},
    {21240, "friendly_name"},
    {21243, "password"},
    {21402, "disaster_recovery_url"},
    {21402, "voice_url"},
    {21403, "disaster_recovery_method"},
    {21403, "voice_method"},
    {21405, "voice_fallback_url"},
};

QByteArray fieldOfCode(const ResourceKind &kind, int code)
{
    for (const auto &[known, field] : fieldsOfCodes)
        if (known == code && kind.field(field) && kind.field(field)->writable())
            return field;
    return {};
}

/// What a code means, where the provider's own words say little more than that something is wrong.
QString meaningOf(int code)
{
    switch (code) {
    case 21230: return Words::tr("The account has as many SIP domains as it may have; delete one, or ask the provider for more.");
    case 21233: return Words::tr("Other SIP domains hang under this one; delete or rename those first.");
    case 21236: return Words::tr("A SIP domain still uses this IP access control list; take it off the domain first.");
    case 21237: return Words::tr("The list has as many addresses as it may have; delete one, or write a range in place of several.");
    case 21239: return Words::tr("The account has as many lists of this kind as it may have; delete one, or ask the provider for more.");
    case 21241: return Words::tr("A SIP domain still uses this credential list; take it off the domain first.");
    case 21242: return Words::tr("The list has as many credentials as it may have; delete one, or put it into another list.");
    default: return {};
    }
}

/// The meaning of a known code with the provider's words behind it, else those words.
QString messageOf(ApiError::Kind kind, int status, const ProblemWords &words)
{
    const auto plain = meaningOf(words.code);
    if (plain.isEmpty())
        return problemMessage(kind, status, words);
    return words.text.isEmpty() ? plain : Words::tr("%1 (“%2”)", "what it means, what the provider said").arg(plain, words.text);
}

/// A few codes say more than the status that they come with.
ApiError::Kind kindOfCode(int code, ApiError::Kind byStatus)
{
    if (byStatus != ApiError::Kind::Refused)
        return byStatus;
    switch (code) {
    case 20003: return ApiError::Kind::Unauthorized;
    case 20404: return ApiError::Kind::NotFound;
    case 20162:
    case 20409: return ApiError::Kind::Conflict;
    case 20429: return ApiError::Kind::RateLimited;
    default: return byStatus;
    }
}

bool inMeta(const ResourceKind &kind)
{
    return kind.paging == Paging::MetaLinks;
}

QByteArray linkKey(const ResourceKind &kind)
{
    return inMeta(kind) ? "next_page_url"_ba : "next_page_uri"_ba;
}

Result<QByteArray, QString> followed(const ResourceKind &kind, const Dialect::PageAsked &asked, const QString &link)
{
    return pageQuery(link,
        {.base = asked.base,
            .providerHost = QString::fromLatin1(kind.service) + u".twilio.com"_s,
            .path = QString::fromLatin1(asked.path)});
}

} // namespace

QByteArray TwilioDialect::authorization(const QString &user, const QByteArray &secret) const
{
    return "Basic " + (user.toUtf8() + ':' + secret).toBase64();
}

QByteArray TwilioDialect::requestIdHeader() const
{
    return "Twilio-Request-Id"_ba;
}

Dialect::Body TwilioDialect::encode(const ResourceKind *, const Parameters &fields) const
{
    return {"application/x-www-form-urlencoded"_ba, formEncode(fields)};
}

QByteArray TwilioDialect::firstPageQuery(const ResourceKind &) const
{
    return "PageSize=1000"_ba; // the most it gives; 50 unless asked
}

Result<Record> TwilioDialect::object(const ResourceKind &kind, QByteArrayView json) const
{
    if (jsonType(json) != JsonType::Object)
        return badAnswer(Words::tr("The provider's answer is not a record; try again, and report it to the provider if it stays."));
    auto record = Record::fromChecked(json);
    if (kind.idField[0] != '\0' && record.text(kind.idField).isEmpty())
        return badAnswer(
            Words::tr("The provider's answer is a record without an id; try again, and report it to the provider if it stays."));
    return record;
}

QByteArray TwilioDialect::guessNext(const ResourceKind &kind, const PageAsked &asked, QByteArrayView text) const
{
    constexpr qsizetype edge = 4096; // the envelope stands before or behind the records
    const auto key = '"' + linkKey(kind) + '"';
    for (const auto part : {text.first(qMin(edge, text.size())), text.last(qMin(edge, text.size()))}) {
        const auto at = part.indexOf(key);
        const auto open = at < 0 ? -1 : part.indexOf('"', at + key.size());
        const auto close = open < 0 ? -1 : part.indexOf('"', open + 1);
        if (close < 0 || part.sliced(at + key.size(), open - at - key.size()).trimmed() != ":")
            continue;
        const auto link = part.sliced(open + 1, close - open - 1).toByteArray().replace("\\/", "/");
        if (const auto query = followed(kind, asked, QString::fromUtf8(link)); query && !link.contains('\\'))
            return *query;
    }
    return {};
}

Result<Dialect::Page> TwilioDialect::page(const ResourceKind &kind, const PageAsked &asked, QByteArrayView json) const
{
    const auto answer = membersOf(json);
    const auto envelope = inMeta(kind) ? membersOf(member(answer, "meta")) : answer;
    const auto next = member(envelope, linkKey(kind));
    const auto rows = member(answer, kind.listKey);
    if (rows.isEmpty() || jsonType(rows) != JsonType::Array || next.isEmpty())
        return badAnswer(Words::tr("The provider's answer is not a page of a list; try again, and report it to the provider if it stays."));

    Page page;
    const auto elements = jsonElements(rows);
    page.records.reserve(elements.size());
    for (const auto element : elements) {
        auto record = object(kind, element);
        if (!record)
            return record.error();
        page.records.append(*record);
    }
    const auto size = member(envelope, "page_size");
    const auto most = size.isEmpty() ? std::nullopt : jsonInteger(size);
    page.facts.size = most.value_or(-1);
    if (most && *most < page.records.size())
        return badAnswer(
            Words::tr("The provider's page holds more records than it says; try again, and report it to the provider if it stays."));

    if (jsonType(next) == JsonType::Null)
        return page;
    if (jsonType(next) != JsonType::String)
        return badAnswer(Words::tr("The provider's link to the next page is not a text, so the list is incomplete; load it again."));
    const auto query = followed(kind, asked, jsonString(next));
    if (!query)
        return ApiError{.kind = ApiError::Kind::Blocked, .message = query.error()};
    page.nextQuery = *query;
    return page;
}

ApiError TwilioDialect::problem(const Problem &problem) const
{
    const auto words = readProblemBody(problem.contentType, problem.body);
    ApiError error;
    error.httpStatus = problem.status;
    error.code = words.code;
    error.moreInfo = words.moreInfo;
    error.kind = kindOfCode(words.code, errorKindOfStatus(problem.status));
    error.message = messageOf(error.kind, problem.status, words);
    const bool aboutInput = error.kind == ApiError::Kind::Refused || error.kind == ApiError::Kind::Conflict;
    if (problem.kind && aboutInput) {
        error.field = namedField(*problem.kind, words.names + QStringList{words.text});
        if (error.field.isEmpty())
            error.field = fieldOfCode(*problem.kind, words.code);
    }
    return error;
}

} // namespace trunkdesk
