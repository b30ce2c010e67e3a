// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/files/hcltext.h"

#include "models/core/displaytext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr qsizetype commentWidth = 100;
constexpr qsizetype longestName = 60;

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

/// Accents come off, capitals become small, anything else becomes one underscore.
QString plainName(const QString &title)
{
    QString name;
    for (const auto c : title.normalized(QString::NormalizationForm_KD).toLower()) {
        if (isNameCharacter(c))
            name += c;
        else if (!c.isMark() && !name.endsWith(u'_'))
            name += u'_';
    }
    while (name.startsWith(u'_'))
        name.remove(0, 1);
    name.truncate(longestName);
    while (name.endsWith(u'_'))
        name.chop(1);
    return name;
}

QString escaped(char32_t point)
{
    return point > 0xffff ? u"\\U%1"_s.arg(uint(point), 8, 16, QChar(u'0')) : u"\\u%1"_s.arg(uint(point), 4, 16, QChar(u'0'));
}

} // namespace

QString hclString(const QString &text)
{
    QString out = u"\""_s;
    const bool plain = displayText(text) == text;
    const auto points = text.toUcs4();
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t point = points.at(i);
        const bool opens = i + 1 < points.size() && points.at(i + 1) == U'{';
        switch (point) {
        case U'\\': out += u"\\\\"; break;
        case U'"': out += u"\\\""; break;
        case U'\n': out += u"\\n"; break;
        case U'\r': out += u"\\r"; break;
        case U'\t': out += u"\\t"; break;
        case U'$': out += opens ? u"$$"_s : u"$"_s; break;
        case U'%': out += opens ? u"%%"_s : u"%"_s; break;
        default: {
            const auto shown = QString::fromUcs4(&point, 1);
            out += plain || displayText(shown) == shown ? shown : escaped(point);
        }
        }
    }
    return out + u'"';
}

QString hclComment(const QString &text)
{
    QString out, line;
    const auto words = displayText(text).split(u' ', Qt::SkipEmptyParts);
    for (const auto &word : words) {
        if (!line.isEmpty() && line.size() + word.size() > commentWidth) {
            out += u'#' + line + u'\n';
            line = text.startsWith(u"- ") ? u"  "_s : QString(); // an entry of a list hangs
        }
        line += u' ' + word;
    }
    return out + u'#' + line + u'\n';
}

QString HclNames::unique(const QString &type, const QString &title, const QString &fallback)
{
    auto base = plainName(title);
    if (base.isEmpty())
        base = plainName(fallback);
    if (base.isEmpty() || base.front().isDigit())
        base.prepend(u"n_"_s);
    auto &taken = m_taken[type];
    auto name = base;
    for (auto &number = m_next[type + u'.' + base]; taken.contains(name);) {
        number = std::max(number + 1, 2);
        name = base + u'_' + QString::number(number);
    }
    taken.insert(name);
    return name;
}

void HclBody::attribute(const QString &name, const QString &expression)
{
    m_lines.append({name, expression});
}

void HclBody::block(const QString &header, const HclBody &body)
{
    m_blocks.append({header, body});
}

QString HclBody::text(int level) const
{
    const QString indent(2 * level, u' ');
    qsizetype width = 0;
    for (const auto &[name, expression] : m_lines)
        width = std::max(width, name.size());
    QString out;
    for (const auto &[name, expression] : m_lines)
        out += indent + name.leftJustified(width) + u" = "_s + expression + u'\n';
    for (const auto &[header, body] : m_blocks) {
        if (!out.isEmpty())
            out += u'\n';
        out += indent + header + (body.isEmpty() ? u" {}\n"_s : u" {\n"_s + body.text(level + 1) + indent + u"}\n"_s);
    }
    return out;
}

QString hclBlock(const QString &header, const HclBody &body)
{
    return header + (body.isEmpty() ? u" {}\n"_s : u" {\n"_s + body.text() + u"}\n"_s);
}

} // namespace trunkdesk
