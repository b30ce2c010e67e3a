// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/sipuripaste.h"

#include "models/values/ascii.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr int fewestDigits = 7; ///< fewer are likelier an extension

/// What word processors make of quotes is in it too.
bool isQuote(QChar c)
{
    return u"\"'`\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a"_s.contains(c);
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool hasScheme(QStringView text)
{
    return text.startsWith(u"sip:", Qt::CaseInsensitive);
}

/// The first line that says sip:, else the first line.
QString oneLine(const QString &text)
{
    QString lines = text;
    std::replace_if(lines.begin(), lines.end(), isLineEnd, u'\n');
    const auto all = lines.split(u'\n', Qt::SkipEmptyParts);
    const auto it = std::find_if(all.begin(), all.end(), [](const QString &line) { return line.contains("sip:"_L1, Qt::CaseInsensitive); });
    return it != all.end() ? *it : all.value(0);
}

/// Where a remark begins that stands behind the address; -1 when there is none.
qsizetype remark(const QString &text)
{
    for (qsizetype i = text.lastIndexOf(u'@') + 1; i + 1 < text.size(); ++i)
        if (text.at(i).isSpace() && u"([#,\u2013\u2014-"_s.contains(text.at(i + 1)))
            return i;
    return -1;
}

} // namespace

QString withoutPastedFrame(const QString &given)
{
    const QString text = given.trimmed();
    if (text.isEmpty())
        return {};
    if (std::any_of(text.begin(), text.end(), isLineEnd))
        return oneLine(text);
    const qsizetype open = text.indexOf(u'<');
    if (const qsizetype close = text.indexOf(u'>', open + 1); open >= 0 && close > open)
        return text.sliced(open + 1, close - open - 1);
    if (open == 0 || isQuote(text.front()))
        return text.sliced(1);
    if (text.endsWith(u'>') || text.endsWith(u',') || isQuote(text.back()))
        return text.chopped(1);
    for (const auto technology : std::array{QStringView(u"SIP/"), QStringView(u"PJSIP/")})
        if (text.startsWith(technology))
            return text.sliced(technology.size());
    if (hasScheme(text) && hasScheme(QStringView(text).sliced(4)))
        return text.sliced(4);
    if (!hasScheme(text))
        for (qsizetype at = text.indexOf("sip:"_L1, 1, Qt::CaseInsensitive); at > 0; at = text.indexOf("sip:"_L1, at + 1, Qt::CaseInsensitive))
            if (text.at(at - 1).isSpace())
                return text.sliced(at);
    if (const qsizetype end = remark(text); end > 0 && hasScheme(text))
        return text.first(end);
    return {};
}

QString withPlainNumberAsUser(const QString &text)
{
    const qsizetype from = hasScheme(text) ? 4 : 0;
    const qsizetype at = text.lastIndexOf(u'@');
    if (at <= from)
        return {};
    QString user = text.sliced(from, at - from).trimmed();
    const auto size = user.size();
    const bool plus = user.startsWith(u'+');
    user.removeIf([](QChar c) { return c.isSpace() || u"()-./+"_s.contains(c) || (c.unicode() >= 0x2010 && c.unicode() <= 0x2015); });
    if (user.size() < fewestDigits || !allDigits(user) || user.size() + (plus ? 1 : 0) == size)
        return {};
    return text.first(from) + (plus ? u"+"_s : QString()) + user + text.sliced(at);
}

} // namespace trunkdesk
