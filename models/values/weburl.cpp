// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/weburl.h"

#include "models/core/codepoints.h"
#include "models/core/displaytext.h"
#include "models/values/ascii.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

/// Unreserved, reserved and "%" of RFC 3986 §2: what may stand in a URL at all.
constexpr QStringView urlMarks = u"-._~:/?#[]@!$&'()*+,;=%";

struct Pieces
{
    QString scheme;
    QString userInfo; ///< with its "@"
    QString host;
    QString port;     ///< with its ":"
    QString rest;     ///< path, query and fragment

    [[nodiscard]] QString text() const { return scheme + "://"_L1 + userInfo + host + port + rest; }
};

std::optional<Pieces> cut(const QString &text)
{
    const qsizetype slashes = text.indexOf("://"_L1);
    if (slashes <= 0)
        return std::nullopt;
    Pieces pieces;
    pieces.scheme = text.first(slashes).toLower();
    qsizetype end = slashes + 3;
    while (end < text.size() && !u"/?#"_s.contains(text.at(end)))
        ++end;
    pieces.rest = text.sliced(end);
    const QString authority = text.sliced(slashes + 3, end - slashes - 3);
    const qsizetype at = authority.lastIndexOf(u'@');
    pieces.userInfo = authority.first(at + 1);
    const QString hostPort = authority.sliced(at + 1);
    const qsizetype colon = hostPort.indexOf(u':', hostPort.startsWith(u'[') ? std::max(qsizetype(0), hostPort.indexOf(u']')) : 0);
    pieces.host = colon < 0 ? hostPort : hostPort.first(colon);
    pieces.port = colon < 0 ? QString() : hostPort.sliced(colon);
    return pieces;
}

/// Lower-case scheme and an ASCII host; all else stays.
QString canonicalOf(const QString &text)
{
    auto pieces = cut(text);
    if (!pieces)
        return text;
    if (const QString ascii = Host::toAscii(pieces->host); !ascii.isEmpty())
        pieces->host = ascii;
    return pieces->text();
}

/// Blanks and characters of other scripts as percent escapes.
QString escaped(const QString &text)
{
    QString clean;
    forEachCodePoint(text, [&clean](char32_t c) {
        if (isControl(c) || isBidiControl(c) || isInvisible(c) || isLoneSurrogate(c))
            return;
        const bool stays = c < 0x80 && (isAsciiAlnum(QChar(c)) || urlMarks.contains(QChar(c)));
        QString piece;
        piece += QChar::fromUcs4(c);
        clean += stays ? piece : QString::fromLatin1(QUrl::toPercentEncoding(piece));
    });
    return clean;
}

} // namespace

Result<WebUrl, QString> WebUrl::scan(const QString &text)
{
    const auto pieces = cut(text);
    if (!pieces || (pieces->scheme != "http"_L1 && pieces->scheme != "https"_L1))
        return tr("A web address begins with https:// here, for example https://example.com/calls.");
    if (pieces->host.isEmpty())
        return tr("The host is missing after the two slashes; write one, for example https://example.com/calls.");
    const auto host = Host::parse(pieces->host);
    if (!host)
        return Host::explain(host.error(), pieces->host);
    WebUrl url;
    if (!pieces->port.isEmpty()) {
        const QStringView digits = QStringView(pieces->port).sliced(1);
        const uint port = allDigits(digits) && digits.size() <= 5 ? digits.toUInt() : 0;
        if (port < 1 || port > 65535)
            return tr("The port after the colon must be a number from 1 to 65535.");
        url.m_port = quint16(port);
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isAsciiAlnum(text.at(i)) && !urlMarks.contains(text.at(i)))
            return tr("The character “%1” may not stand in a web address; write it as a percent escape.").arg(displayText(text.mid(i, text.at(i).isHighSurrogate() ? 2 : 1)));
        if (text.at(i) == u'%' && !isEscape(text, i))
            return tr("A percent sign must be followed by two hexadecimal digits; write %25 for the sign itself.");
    }
    if (pieces->userInfo.contains(u'[') || pieces->userInfo.count(u'@') > 1)
        return tr("The user part before the @ has characters that must be written as percent escapes.");
    url.m_text = text;
    url.m_host = *host;
    url.m_encrypted = pieces->scheme == "https"_L1;
    url.m_userInfo = !pieces->userInfo.isEmpty();
    return url;
}

std::optional<WebUrl> WebUrl::parse(const QString &text)
{
    const auto url = scan(text);
    return url ? std::optional(*url) : std::nullopt;
}

Verdict WebUrl::assess(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Verdict::reject(text, tr("The web address is empty; write one that begins with https://."));
    const QString canonical = canonicalOf(trimmed);
    const auto url = scan(canonical);
    if (!url)
        return Verdict::reject(text, url.error());

    QStringList sentences;
    if (url->hasUserInfo())
        sentences << tr("The address holds a user name or password, which everybody with access to the account can read; %1 is how it is shown.").arg(url->maskedForDisplay());
    if (!url->isEncrypted())
        sentences << tr("The address uses http, so its contents can be read on the way; use https if the server offers it.");
    if (const QString warning = url->m_host.scopeWarning(); !warning.isEmpty())
        sentences << warning;
    if (!sentences.isEmpty())
        return Verdict::warn(canonical, sentences.join(u' '));
    if (canonical == text)
        return Verdict::accept(text);
    return Verdict::normalize(canonical, canonical == trimmed ? tr("The blanks around the address are left out.")
                                                              : tr("The address is sent in its standard form: %1.").arg(canonical));
}

Verdict WebUrl::check(const QString &text)
{
    Verdict verdict = assess(text);
    if (verdict.sendable() || text.size() > 4096)
        return verdict;
    const QString clean = escaped(canonicalOf(text.trimmed()));
    const bool brokenScheme = clean.startsWith("http"_L1, Qt::CaseInsensitive) && clean.contains("//"_L1); // "https//host" names no host "https"
    const bool bareHost = !brokenScheme && (!clean.contains(u':') || (clean.contains(u'.') && clean.indexOf(u':') > clean.indexOf(u'.') && !clean.contains("://"_L1)));
    for (const QString &tried : {clean, bareHost ? u"https://"_s + clean : QString()}) {
        if (tried != text && assess(tried).sendable())
            verdict.repairs << assess(tried).canonical;
    }
    return verdict;
}

QString WebUrl::maskedForDisplay() const
{
    return maskSecrets(m_text);
}

} // namespace trunkdesk
