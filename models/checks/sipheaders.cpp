// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/sipheaders.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr int fewestDigits = 5;
constexpr int mostDigits = 15;
constexpr int internationalDigits = 11; ///< as many as no national number has without its country code, or hardly any

/// RFC 3261 §7.3.3 and the registry of header fields.
const QHash<QChar, QString> &shortNames()
{
    static const QHash<QChar, QString> names = {{u'a', u"accept-contact"_s}, {u'b', u"referred-by"_s}, {u'c', u"content-type"_s}, {u'd', u"request-disposition"_s},
        {u'e', u"content-encoding"_s}, {u'f', u"from"_s}, {u'i', u"call-id"_s}, {u'j', u"reject-contact"_s}, {u'k', u"supported"_s}, {u'l', u"content-length"_s}, {u'm', u"contact"_s},
        {u'n', u"identity-info"_s}, {u'o', u"event"_s}, {u'r', u"refer-to"_s}, {u's', u"subject"_s}, {u't', u"to"_s}, {u'u', u"allow-events"_s}, {u'v', u"via"_s},
        {u'x', u"session-expires"_s}, {u'y', u"identity"_s}};
    return names;
}

bool isHeaderName(const QString &name)
{
    static const QSet<QString> known = {u"accept"_s, u"accept-encoding"_s, u"accept-language"_s, u"alert-info"_s, u"allow"_s, u"allow-events"_s, u"authorization"_s, u"call-id"_s,
        u"call-info"_s, u"contact"_s, u"content-disposition"_s, u"content-encoding"_s, u"content-language"_s, u"content-length"_s, u"content-type"_s, u"cseq"_s, u"date"_s,
        u"diversion"_s, u"error-info"_s, u"event"_s, u"expires"_s, u"from"_s, u"geolocation"_s, u"history-info"_s, u"identity"_s, u"identity-info"_s, u"max-forwards"_s,
        u"min-expires"_s, u"min-se"_s, u"organization"_s, u"path"_s, u"privacy"_s, u"proxy-authenticate"_s, u"proxy-authorization"_s, u"proxy-require"_s, u"rack"_s, u"reason"_s,
        u"record-route"_s, u"referred-by"_s, u"refer-to"_s, u"remote-party-id"_s, u"require"_s, u"retry-after"_s, u"route"_s, u"rseq"_s, u"server"_s, u"session-expires"_s,
        u"subject"_s, u"supported"_s, u"timestamp"_s, u"to"_s, u"unsupported"_s, u"user-agent"_s, u"user-to-user"_s, u"via"_s, u"warning"_s, u"www-authenticate"_s};
    return known.contains(name) || name.startsWith(u"x-") || name.startsWith(u"p-");
}

/// Line ends of every sort, also those that a log wrote out as `\r\n`.
QStringList linesOf(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    if (!text.contains(u'\n') && text.contains(u"\\r\\n"_s))
        text.replace(u"\\r\\n"_s, u"\n"_s);
    return text.split(u'\n');
}

/// By how much all lines are indented alike: a pasted block often is, and folded lines are more so.
qsizetype commonIndent(const QStringList &lines)
{
    qsizetype common = -1;
    for (const auto &line : lines) {
        qsizetype indent = 0;
        while (indent < line.size() && line.at(indent).isSpace())
            ++indent;
        if (indent < line.size())
            common = common < 0 ? indent : qMin(common, indent);
    }
    return qMax<qsizetype>(common, 0);
}

PastedHeader headerOf(const QString &line)
{
    static const QRegularExpression header(u"^\\s*([A-Za-z][A-Za-z0-9-]*)\\s*:\\s*(.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto match = header.match(line);
    if (!match.hasMatch())
        return {.text = line};
    auto name = match.captured(1).toLower();
    if (name.size() == 1)
        name = shortNames().value(name.front());
    return isHeaderName(name) ? PastedHeader{name, match.captured(2).trimmed(), line} : PastedHeader{.text = line};
}

} // namespace

QList<PastedHeader> pastedHeaders(const QString &text)
{
    const auto lines = linesOf(text);
    const auto indent = commonIndent(lines);
    QList<PastedHeader> headers;
    for (const auto &whole : lines) {
        const auto line = whole.mid(indent);
        if (line.trimmed().isEmpty()) {
            headers.append(PastedHeader{}); // what follows continues nothing
            continue;
        }
        if (line.front().isSpace() && !headers.isEmpty() && !headers.constLast().name.isEmpty() && headerOf(line).name.isEmpty()) {
            headers.last().value += u' ' + line.trimmed();
            headers.last().text += u' ' + line.trimmed();
            continue;
        }
        headers.append(headerOf(line));
    }
    headers.removeIf([](const PastedHeader &header) { return header.text.isEmpty(); });
    return headers;
}

QList<PastedAddress> addressesIn(const QString &text)
{
    static const QRegularExpression address(u"\\b(?:sips?:(?://)?(?:([^@\\s<>\"]{0,200})@)?(\\[[0-9A-Fa-f:.]{2,45}\\]|[A-Za-z0-9][A-Za-z0-9.-]{0,252})|tel:(\\+?[0-9().-]{3,40}))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<PastedAddress> found;
    for (auto it = address.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const auto user = match.captured(3).isEmpty() ? match.captured(1).section(u';', 0, 0).section(u':', 0, 0) : match.captured(3);
        found.append({user, match.captured(2)});
    }
    return found;
}

QString numberIn(const QString &user)
{
    auto digits = user;
    digits.remove(QRegularExpression(u"^(?:%2B|\\+)"_s, QRegularExpression::CaseInsensitiveOption));
    const bool plus = digits.size() != user.size();
    digits.remove(QRegularExpression(u"[().\\s-]"_s));
    static const QRegularExpression number(QRegularExpression::anchoredPattern(u"[0-9]{%1,%2}"_s.arg(fewestDigits).arg(mostDigits)));
    if (!number.match(digits).hasMatch())
        return {};
    return plus || (digits.size() >= internationalDigits && !digits.startsWith(u'0')) ? u'+' + digits : digits;
}

QString parameterIn(const QString &value, const QString &name)
{
    const QRegularExpression parameter(u"(?:^|[;,\\s])%1\\s*=\\s*(?:\"([^\"]*)\"|([^;,\\s\"]*))"_s.arg(QRegularExpression::escape(name)), QRegularExpression::CaseInsensitiveOption);
    const auto match = parameter.match(value);
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

} // namespace trunkdesk
