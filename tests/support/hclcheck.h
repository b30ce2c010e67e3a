// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace trunkdesk::test {

using namespace Qt::StringLiterals;

/// A block of Terraform's language, as much of it as a generated file has use for.
struct HclTree
{
    QString type;
    QStringList labels;
    QHash<QString, QString> values; ///< attribute by name: `"text"`, `12`, `true`, `a.b.sid`, `[a, b]`, `{…}`
    QList<HclTree> blocks;
    int line = 0;

    /// `"text"` without its quotes and escapes.
    [[nodiscard]] QString text(const QString &name) const
    {
        auto t = values.value(name);
        if (!t.startsWith(u'"'))
            return t;
        t = t.mid(1, t.size() - 2);
        static const QRegularExpression unicode(u"\\\\(?:u([0-9a-f]{4})|U([0-9a-f]{8}))"_s);
        QString out;
        for (qsizetype i = 0; i < t.size(); ++i) {
            const auto two = t.mid(i, 2);
            if (const auto match = unicode.match(t, i, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption); match.hasMatch()) {
                const char32_t point = (match.captured(1) + match.captured(2)).toUInt(nullptr, 16);
                out += QString::fromUcs4(&point, 1);
                i += match.capturedLength() - 1;
            } else if (two.startsWith(u'\\')) {
                out += two == u"\\n" ? u'\n' : two == u"\\r" ? u'\r' : two == u"\\t" ? u'\t' : two.at(1);
                ++i;
            } else if (t.mid(i, 3) == u"$${" || t.mid(i, 3) == u"%%{") {
                out += t.at(i);
                ++i;
            } else {
                out += t.at(i);
            }
        }
        return out;
    }
};

/// Reads strictly: one attribute or block a line, no attribute twice, only known escapes, no interpolation.
class HclCheck
{
public:
    explicit HclCheck(const QString &text) : m_text(text) { read(&m_root, true); }

    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] const HclTree &root() const { return m_root; }

private:
    void fail(const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = u"line %1: %2"_s.arg(m_line).arg(what);
        m_at = m_text.size();
    }
    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }
    void blanks()
    {
        while (peek() == u' ')
            ++m_at;
    }
    void newline()
    {
        if (peek() != u'\n')
            return fail(u"something follows: %1"_s.arg(m_text.mid(m_at, 20)));
        ++m_at;
        ++m_line;
    }
    QString word()
    {
        static const QRegularExpression name(u"[A-Za-z_][A-Za-z0-9_-]*"_s);
        const auto match = name.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) {
            fail(u"no name: %1"_s.arg(m_text.mid(m_at, 20)));
            return {};
        }
        m_at += match.capturedLength();
        return match.captured();
    }
    QString quoted()
    {
        const auto from = m_at++;
        while (m_at < m_text.size() && peek() != u'"') {
            const auto c = peek();
            const auto next = m_text.mid(m_at + 1, 1);
            if (c.unicode() < 0x20 || c.unicode() == 0x7f) {
                fail(u"a control character in a string"_s);
            } else if (c == u'\\') {
                if (!u"nrt\"\\uU"_s.contains(next) || next.isEmpty())
                    fail(u"an escape that there is not: \\%1"_s.arg(next));
                m_at += 2;
            } else if ((c == u'$' || c == u'%') && next == u"{") {
                fail(u"an interpolation"_s);
            } else if ((c == u'$' || c == u'%') && m_text.mid(m_at, 3) == QString(c) + c + u'{') {
                m_at += 3;
            } else {
                ++m_at;
            }
        }
        if (peek() != u'"') {
            fail(u"a string without an end"_s);
            return {};
        }
        ++m_at;
        return m_text.mid(from, m_at - from);
    }
    QString expression()
    {
        const auto from = m_at;
        if (peek() == u'"')
            return quoted();
        if (peek() == u'[') {
            ++m_at;
            while (peek() != u']' && m_problem.isEmpty()) {
                expression();
                if (peek() == u',')
                    ++m_at;
                blanks();
            }
            ++m_at;
        } else if (peek().isDigit()) {
            while (peek().isDigit())
                ++m_at;
        } else {
            word();
            while (peek() == u'.' && m_problem.isEmpty()) {
                ++m_at;
                word();
            }
        }
        return m_text.mid(from, m_at - from);
    }
    void read(HclTree *into, bool top)
    {
        while (m_at < m_text.size()) {
            blanks();
            if (peek() == u'}' && !top)
                return;
            if (peek() == u'#') {
                while (m_at < m_text.size() && peek() != u'\n')
                    ++m_at;
                newline();
                continue;
            }
            if (peek() == u'\n') {
                newline();
                continue;
            }
            item(into, top);
        }
        if (!top)
            fail(u"a block without an end"_s);
    }
    void item(HclTree *into, bool top)
    {
        const int line = m_line;
        const auto name = word();
        blanks();
        if (peek() == u'=') {
            if (top)
                return fail(u"an attribute outside of a block"_s);
            ++m_at;
            blanks();
            if (peek() == u'{') { // an object: its members as a block
                HclTree object;
                body(&object);
                object.type = name;
                into->blocks.append(object);
            } else {
                if (into->values.contains(name))
                    return fail(u"%1 stands twice"_s.arg(name));
                into->values.insert(name, expression());
            }
            blanks();
            return newline();
        }
        HclTree block;
        block.type = name;
        block.line = line;
        while (peek() == u'"') {
            block.labels.append(quoted().remove(u'"'));
            blanks();
        }
        if (peek() != u'{')
            return fail(u"neither an attribute nor a block: %1"_s.arg(name));
        body(&block);
        into->blocks.append(block);
        newline();
    }
    void body(HclTree *into)
    {
        ++m_at;
        if (peek() == u'}') {
            ++m_at;
            return;
        }
        newline();
        read(into, false);
        if (m_problem.isEmpty())
            ++m_at;
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    QString m_problem;
    HclTree m_root;
};

} // namespace trunkdesk::test
