// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/sipurirepair.h"

#include "models/core/codepoints.h"
#include "models/values/ascii.h"
#include "models/values/sipuri.h"
#include "models/values/sipuripaste.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

using Fault = SipUriFault::Kind;

constexpr qsizetype maxLength = 1024; ///< a longer text is no slip of the keyboard
constexpr int maxTries = 40;
constexpr qsizetype maxRepairs = 3;

constexpr std::array foreignSchemes{QStringView(u"sips"), QStringView(u"http"), QStringView(u"https"), QStringView(u"tel"), QStringView(u"mailto"),
    QStringView(u"ftp"), QStringView(u"ws"), QStringView(u"wss"), QStringView(u"im"), QStringView(u"pres"), QStringView(u"xmpp"), QStringView(u"h323"),
    QStringView(u"callto"), QStringView(u"skype"), QStringView(u"iax"), QStringView(u"iax2"), QStringView(u"file"), QStringView(u"javascript"),
    QStringView(u"data"), QStringView(u"urn"), QStringView(u"sms")};

/// Where the host of "sip:user@host:port;…" lies, however wrong the rest is.
struct Range
{
    qsizetype from = 0;
    qsizetype to = 0;
};

qsizetype afterScheme(QStringView text)
{
    return text.startsWith(u"sip:", Qt::CaseInsensitive) ? 4 : 0;
}

Range hostRange(QStringView text)
{
    qsizetype from = text.lastIndexOf(u'@') + 1;
    if (from == 0)
        from = afterScheme(text);
    qsizetype to = from;
    while (to < text.size() && !QStringView(u":;?/").contains(text.at(to)))
        ++to;
    return {from, to};
}

QString replaced(const QString &text, qsizetype from, qsizetype to, const QString &with)
{
    return text.first(from) + with + text.sliced(to);
}

QString withoutUnseen(const QString &text)
{
    QString clean;
    forEachCodePoint(text, [&clean](char32_t c) {
        if (!isControl(c) && !isBidiControl(c) && !isInvisible(c) && !isLoneSurrogate(c))
            clean += QChar::fromUcs4(c);
    });
    return clean;
}

QString withoutBlanks(const QString &text)
{
    QString clean = text;
    clean.removeIf([](QChar c) { return c.isSpace(); });
    return clean;
}

/// Everything before the last "@" that may not stand there becomes an escape.
QString withEscapedUser(const QString &text)
{
    const qsizetype from = afterScheme(text);
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < from)
        return text;
    QString user;
    for (qsizetype i = from; i < at; ++i) {
        const QChar c = text.at(i);
        if (isSipUserCharacter(c) || c == u':' || isEscape(text, i))
            user += c;
        else if (c.isSurrogate() && i + 1 < at)
            user += QString::fromLatin1(QUrl::toPercentEncoding(text.mid(i++, 2)));
        else
            user += QString::fromLatin1(QUrl::toPercentEncoding(QString(c)));
    }
    return replaced(text, from, at, user);
}

QStringList parameterPieces(const QString &text, QString *head, QString *tail)
{
    const Range host = hostRange(text);
    const qsizetype question = text.indexOf(u'?', host.to);
    const qsizetype end = question < 0 ? text.size() : question;
    const qsizetype semicolon = text.indexOf(u';', host.to);
    const qsizetype begin = semicolon < 0 || semicolon > end ? end : semicolon;
    *head = text.first(begin);
    *tail = text.sliced(end);
    return begin == end ? QStringList{} : text.sliced(begin + 1, end - begin - 1).split(u';');
}

QString pieceName(const QString &piece)
{
    return piece.section(u'=', 0, 0).toLower();
}

/// Keeps the parameters that `keep` says yes to, given all of them and the place of one.
template<class Keep>
QString withParameters(const QString &text, Keep keep)
{
    QString head;
    QString tail;
    const QStringList pieces = parameterPieces(text, &head, &tail);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (keep(pieces, i))
            head += u';' + pieces.at(i);
    }
    return head + tail;
}

QString withTls(const QString &text)
{
    QString head;
    QString tail;
    const QString kept = withParameters(text, [](const QStringList &all, qsizetype i) { return pieceName(all.at(i)) != "transport"_L1; });
    const QStringList pieces = parameterPieces(kept, &head, &tail);
    return (QStringList{head} + pieces).join(u';') + ";transport=tls"_L1 + tail;
}

QString withoutPort(const QString &text)
{
    const Range host = hostRange(text);
    qsizetype to = host.to;
    while (to < text.size() && text.at(to) != u';' && text.at(to) != u'?')
        ++to;
    return replaced(text, host.to, to, {});
}

QStringList bracketed(const QString &text)
{
    const qsizetype from = hostRange(text).from;
    qsizetype to = from;
    while (to < text.size() && text.at(to) != u';' && text.at(to) != u'?')
        ++to;
    const QString whole = text.sliced(from, to - from);
    const qsizetype last = whole.lastIndexOf(u':');
    QStringList found{replaced(text, from, to, u'[' + whole + u']')};
    if (last > 0 && allDigits(QStringView(whole).sliced(last + 1))) // the last group may be meant as the port
        found << replaced(text, from, to, u'[' + whole.first(last) + u"]:"_s + whole.sliced(last + 1));
    return found;
}

QStringList afterHostFault(const QString &text, Host::Fault fault)
{
    const Range host = hostRange(text);
    const QString name = text.sliced(host.from, host.to - host.from);
    switch (fault) {
    case Host::Fault::BareIpv6:
        return bracketed(text);
    case Host::Fault::LeadingZero: {
        QStringList parts = name.split(u'.');
        for (QString &part : parts)
            part = QString::number(part.toInt());
        return {replaced(text, host.from, host.to, parts.join(u'.'))};
    }
    case Host::Fault::EmptyLabel: {
        const QString clean = name.split(u'.', Qt::SkipEmptyParts).join(u'.');
        return {replaced(text, host.from, host.to, clean)};
    }
    case Host::Fault::BadCharacter: {
        QStringList found;
        if (const qsizetype slash = text.indexOf(u'/', host.from); slash >= 0)
            found << text.first(slash);
        return text.sliced(host.from).count(u':') > 1 ? found + bracketed(text) : found;
    }
    default:
        return {};
    }
}

QStringList afterFault(const QString &text, const SipUriFault &fault)
{
    switch (fault.kind) {
    case Fault::Scheme:
        return text.compare("sip"_L1, Qt::CaseInsensitive) == 0 ? QStringList{} : QStringList{u"sip:"_s + text};
    case Fault::Slashes: {
        QString rest = text.sliced(4);
        while (rest.startsWith(u'/'))
            rest.remove(0, 1);
        return {u"sip:"_s + rest};
    }
    case Fault::EmptyUser:
        return {u"sip:"_s + text.sliced(text.indexOf(u'@') + 1)};
    case Fault::UserCharacter:
    case Fault::PasswordCharacter:
    case Fault::SecondAt:
        return {withEscapedUser(text)};
    case Fault::BadEscape:
        return {withEscapedUser(text)};
    case Fault::Host:
        return afterHostFault(text, fault.host);
    case Fault::PortNotNumber:
        if (const qsizetype slash = text.indexOf(u'/', hostRange(text).to); slash >= 0)
            return {text.first(slash), withoutPort(text)};
        return {withoutPort(text)};
    case Fault::EmptyPort:
    case Fault::PortRange:
        return {withoutPort(text)};
    case Fault::EmptyParameter:
        return {withParameters(text, [](const QStringList &all, qsizetype i) { return !pieceName(all.at(i)).isEmpty(); })};
    case Fault::ParameterValue:
        return {withParameters(text, [](const QStringList &all, qsizetype i) { return !all.at(i).endsWith(u'='); })};
    case Fault::DuplicateParameter: {
        const auto isFirst = [](const QStringList &all, qsizetype i) {
            return std::none_of(all.begin(), all.begin() + i, [&](const QString &p) { return pieceName(p) == pieceName(all.at(i)); });
        };
        const auto isLast = [](const QStringList &all, qsizetype i) {
            return std::none_of(all.begin() + i + 1, all.end(), [&](const QString &p) { return pieceName(p) == pieceName(all.at(i)); });
        };
        return {withParameters(text, isFirst), withParameters(text, isLast)};
    }
    case Fault::ParameterCharacter:
    case Fault::EmptyHeader:
    case Fault::HeaderCharacter:
    case Fault::HeaderValue:
        return {};
    }
    return {};
}

/// The text with its first slip undone, in each way that makes sense.
QStringList nextTries(const QString &given)
{
    QString text = given.trimmed();
    // Before anything is removed from within: two lines are two addresses, and a quote is no part of a host.
    if (const QString inner = withoutPastedFrame(text); !inner.isEmpty())
        return {inner};
    if (const QString clean = withoutUnseen(text); clean != text)
        return {clean};
    if (hasBlank(text)) {
        const QString number = withPlainNumberAsUser(text);
        const QString escaped = withEscapedUser(text);
        QStringList tries{number.isEmpty() ? withoutBlanks(text) : number};
        if (escaped != text)
            tries << withoutBlanks(escaped);
        return tries;
    }
    const QString scheme = foreignScheme(text);
    if (scheme == "http"_L1 || scheme == "https"_L1) {
        const auto read = SipUri::read(withAsciiHost(text));
        return read ? QStringList{u"sip:"_s + read->host()} : QStringList{};
    }
    if (scheme == "sips"_L1)
        return {withTls(u"sip:"_s + text.sliced(5))};
    if (!scheme.isEmpty())
        return {};
    if (parseIpv6(text))
        return {u"sip:["_s + text + u']'};

    text = withAsciiHost(text);
    const auto scanned = scanSipUri(text);
    if (!scanned)
        return afterFault(text, scanned.error());
    const auto uri = SipUri::parse(text);
    if (uri && uri->transport() == SipUri::Transport::Other)
        return {withParameters(text, [](const QStringList &all, qsizetype i) { return pieceName(all.at(i)) != "transport"_L1; })};
    return {};
}

} // namespace

QString foreignScheme(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0)
        return {};
    const QStringView scheme = text.first(colon);
    const bool listed = std::any_of(foreignSchemes.begin(), foreignSchemes.end(), [scheme](QStringView s) { return s.compare(scheme, Qt::CaseInsensitive) == 0; });
    const bool otherWithSlashes = text.sliced(colon + 1).startsWith(u"//") && scheme.compare(u"sip", Qt::CaseInsensitive) != 0
        && std::all_of(scheme.begin(), scheme.end(), isAsciiAlnum);
    return listed || otherWithSlashes ? scheme.toString().toLower() : QString();
}

QString withAsciiHost(const QString &text)
{
    const qsizetype slashes = text.indexOf("://"_L1);
    Range host = hostRange(text);
    if (slashes >= 0 && host.from <= slashes) {
        host.from = slashes + 3;
        host.to = host.from;
        while (host.to < text.size() && !QStringView(u":;?/").contains(text.at(host.to)))
            ++host.to;
    }
    const QString name = text.sliced(host.from, host.to - host.from);
    if (allAscii(name))
        return text;
    const QString ascii = Host::toAscii(name);
    return ascii.isEmpty() ? text : replaced(text, host.from, host.to, ascii);
}

QStringList sipUriRepairs(const QString &text, Verdict (*assess)(const QString &))
{
    QStringList repairs;
    if (text.size() > maxLength)
        return repairs;
    QStringList queue{text};
    for (int i = 0; i < queue.size() && i < maxTries && repairs.size() < maxRepairs; ++i) {
        const Verdict verdict = assess(queue.at(i));
        if (i > 0 && verdict.sendable()) {
            if (!repairs.contains(verdict.canonical))
                repairs << verdict.canonical;
            continue;
        }
        for (const QString &next : nextTries(queue.at(i))) {
            if (!queue.contains(next))
                queue << next;
        }
    }
    return repairs;
}

} // namespace trunkdesk
