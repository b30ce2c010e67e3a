// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/displaytext.h"

#include "models/core/codepoints.h"

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

bool endsAddress(QChar c)
{
    return c.isSpace() || c.unicode() < 0x20 || c == u'"' || c == u'<' || c == u'>';
}

qsizetype lastIndexOf(QStringView text, QChar wanted, qsizetype from, qsizetype to)
{
    while (to > from) {
        if (text.at(--to) == wanted)
            return to;
    }
    return -1;
}

/// Where the part to hide of an address that begins at `from` starts and ends; an empty range when there is none.
struct Range
{
    qsizetype from = 0;
    qsizetype to = 0;
};

Range secretOfSip(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && !endsAddress(text.at(end)))
        ++end;
    const qsizetype at = lastIndexOf(text, u'@', from, end); // the last one: an unescaped @ may sit in the password
    if (at < 0)
        return {};
    const qsizetype colon = text.indexOf(u':', from);
    return colon < 0 || colon >= at ? Range{} : Range{colon + 1, at};
}

Range secretOfWeb(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && !endsAddress(text.at(end)) && text.at(end) != u'/' && text.at(end) != u'?' && text.at(end) != u'#')
        ++end;
    const qsizetype at = lastIndexOf(text, u'@', from, end);
    return at < 0 ? Range{} : Range{from, at};
}

} // namespace

QString displayText(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    forEachCodePoint(text, [&shown](char32_t c) {
        if (isControl(c) || isBidiControl(c) || isInvisible(c) || isLoneSurrogate(c))
            shown += u"⟨U+"_s + QString::number(uint(c), 16).toUpper().rightJustified(4, u'0') + u'⟩';
        else
            shown += QChar::fromUcs4(c);
    });
    return shown;
}

QString maskSecrets(const QString &text)
{
    QString masked;
    qsizetype copied = 0;
    for (qsizetype colon = text.indexOf(u':'); colon >= 0; colon = text.indexOf(u':', colon + 1)) {
        if (colon < copied)
            continue;
        const QStringView before = QStringView(text).first(colon);
        qsizetype from = colon + 1;
        const bool slashes = QStringView(text).sliced(from).startsWith(u"//");
        Range hidden;
        if (slashes)
            hidden = secretOfWeb(text, from + 2);
        else if (before.endsWith(u"sip", Qt::CaseInsensitive) || before.endsWith(u"sips", Qt::CaseInsensitive))
            hidden = secretOfSip(text, from);
        if (hidden.to <= hidden.from)
            continue;
        masked += QStringView(text).sliced(copied, hidden.from - copied);
        masked += secretMask;
        copied = hidden.to;
    }
    return copied == 0 ? text : masked.append(QStringView(text).sliced(copied));
}

} // namespace trunkdesk
