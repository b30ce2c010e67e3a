// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/json.h"

#include <QCoreApplication>
#include <QVarLengthArray>

#include <algorithm>
#include <string_view>
#include <vector>

namespace trunkdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Json)
};

/// The keys of one object. Real ones have a few dozen, for which comparing slices beats hashing; a hostile one gets a hash.
class KeySet
{
public:
    [[nodiscard]] qsizetype size() const { return m_keys.size(); }

    /// False when the key, which may be spelled with escapes, is there already.
    bool add(QByteArrayView token)
    {
        auto key = token.sliced(1, token.size() - 2);
        if (key.contains('\\')) {
            m_decoded.push_back(jsonString(token).toUtf8());
            key = m_decoded.back();
        }
        if (m_slots.empty() && m_keys.size() < few) {
            if (std::find(m_keys.begin(), m_keys.end(), key) != m_keys.end())
                return false;
            m_keys.append(key);
            return true;
        }
        if (m_slots.size() < 2 * static_cast<size_t>(m_keys.size() + 1))
            spread();
        return put(key);
    }

private:
    /// Room for four times as many.
    void spread()
    {
        m_slots.assign(std::max<size_t>(8 * few, 4 * m_slots.size()), -1);
        for (qsizetype i = 0; i < m_keys.size(); ++i)
            m_slots[slotOf(m_keys[i])] = int(i);
    }

    /// Where the key stands, or where it would. The limit on members bounds what chosen collisions can cost.
    [[nodiscard]] size_t slotOf(QByteArrayView key) const
    {
        const auto mask = m_slots.size() - 1;
        auto at = std::hash<std::string_view>()({key.data(), static_cast<size_t>(key.size())}) & mask;
        while (m_slots[at] >= 0 && m_keys[m_slots[at]] != key)
            at = (at + 1) & mask;
        return at;
    }

    bool put(QByteArrayView key)
    {
        const auto at = slotOf(key);
        if (m_slots[at] >= 0)
            return false;
        m_slots[at] = int(m_keys.size());
        m_keys.append(key);
        return true;
    }

    static constexpr qsizetype few = 32;
    QVarLengthArray<QByteArrayView, few> m_keys;
    std::vector<int> m_slots;          ///< once there are more than a few: where in m_keys; -1 is free. A power of two
    std::vector<QByteArray> m_decoded; ///< what a slice of the text cannot show; the arrays' bytes stay where they are
};

/// One pass over a document. Recursion is bounded by the depth limit.
class Checker
{
public:
    Checker(QByteArrayView text, const JsonLimits &limits) : m_text(text), m_limits(limits) { }

    std::optional<JsonError> run()
    {
        if (m_text.startsWith("\xef\xbb\xbf"))
            fail(Text::tr("The text begins with a byte order mark. Save it as plain UTF-8."));
        else if (blanks(), m_pos == m_text.size())
            fail(Text::tr("There is no JSON in it."));
        else if (value(0)) {
            blanks();
            if (m_pos < m_text.size())
                fail(Text::tr("There is something after the end of the JSON value."));
        }
        return m_error;
    }

private:
    [[nodiscard]] char peek() const { return m_pos < m_text.size() ? m_text[m_pos] : '\0'; }

    void blanks()
    {
        while (m_pos < m_text.size() && (m_text[m_pos] == ' ' || m_text[m_pos] == '\n' || m_text[m_pos] == '\r' || m_text[m_pos] == '\t'))
            ++m_pos;
    }

    bool fail(const QString &message)
    {
        if (m_error)
            return false;
        JsonError error{message, {}, m_pos, 1, 1};
        for (const auto &step : std::as_const(m_path)) {
            if (step.index >= 0) {
                error.path += QStringLiteral("[%1]").arg(step.index);
                continue;
            }
            if (!error.path.isEmpty())
                error.path += u'.';
            error.path += jsonString(step.key);
        }
        const auto before = m_text.first(qMin(m_pos, m_text.size()));
        error.line = int(before.count('\n')) + 1;
        error.column = int(m_pos - (before.lastIndexOf('\n') + 1)) + 1;
        m_error = error;
        return false;
    }

    bool word(const char *expected)
    {
        const QByteArrayView w(expected);
        if (!m_text.sliced(m_pos).startsWith(w))
            return fail(m_text.size() - m_pos < w.size() ? Text::tr("The text ends too early; it was probably cut off.")
                                                         : Text::tr("This is neither a string, a number, true, false nor null."));
        m_pos += w.size();
        return true;
    }

    bool value(int depth)
    {
        // Looking at a flag that another thread writes is not free; every thousandth value is often enough.
        if ((++m_values & 0x3ff) == 0 && m_limits.cancelled && *m_limits.cancelled)
            return fail(Text::tr("Reading was cancelled."));
        if (m_values > m_limits.values)
            return fail(Text::tr("There are more than %1 values in it, which no provider sends.").arg(m_limits.values));
        if (depth > m_limits.depth)
            return fail(Text::tr("Arrays and objects are nested more than %1 deep, which no provider does.").arg(m_limits.depth));
        blanks();
        switch (peek()) {
        case '{': return object(depth);
        case '[': return array(depth);
        case '"': return string();
        case 't': return word("true");
        case 'f': return word("false");
        case 'n': return word("null");
        default: return number();
        }
    }

    bool object(int depth)
    {
        ++m_pos;
        KeySet keys;
        blanks();
        if (peek() == '}')
            return ++m_pos, true;
        for (;;) {
            blanks();
            if (peek() != '"')
                return fail(atEnd() ? Text::tr("The text ends too early; it was probably cut off.") : Text::tr("A key in double quotes is expected here."));
            const auto begin = m_pos;
            if (!string())
                return false;
            m_path.append({m_text.sliced(begin, m_pos - begin), -1});
            if (!keys.add(m_path.last().key))
                return fail(Text::tr("The key stands twice in one object, so it is not clear which value is meant."));
            if (keys.size() > m_limits.members)
                return fail(Text::tr("This object has more than %1 members, which no provider sends.").arg(m_limits.members));
            blanks();
            if (peek() != ':')
                return fail(atEnd() ? Text::tr("The text ends too early; it was probably cut off.") : Text::tr("A colon is expected after the key."));
            ++m_pos;
            if (!value(depth + 1))
                return false;
            m_path.removeLast();
            blanks();
            if (peek() == ',') {
                ++m_pos;
                continue;
            }
            if (peek() == '}')
                return ++m_pos, true;
            return fail(atEnd() ? Text::tr("The text ends too early; it was probably cut off.") : Text::tr("A comma or } is expected here."));
        }
    }

    bool array(int depth)
    {
        ++m_pos;
        blanks();
        if (peek() == ']')
            return ++m_pos, true;
        for (qsizetype i = 0;; ++i) {
            m_path.append({{}, i});
            if (!value(depth + 1))
                return false;
            m_path.removeLast();
            blanks();
            if (peek() == ',') {
                ++m_pos;
                continue;
            }
            if (peek() == ']')
                return ++m_pos, true;
            return fail(atEnd() ? Text::tr("The text ends too early; it was probably cut off.") : Text::tr("A comma or ] is expected here."));
        }
    }

    bool hex4(char16_t *unit)
    {
        bool ok = false;
        const auto digits = m_text.sliced(qMin(m_pos, m_text.size())).first(qMin<qsizetype>(4, m_text.size() - m_pos));
        for (const char c : digits)
            if (!isxdigit(static_cast<unsigned char>(c)))
                return fail(Text::tr("\\u must be followed by four hexadecimal digits."));
        *unit = char16_t(digits.toByteArray().toUShort(&ok, 16));
        if (!ok || digits.size() != 4)
            return fail(Text::tr("\\u must be followed by four hexadecimal digits."));
        m_pos += 4;
        return true;
    }

    bool escape()
    {
        ++m_pos;
        const char c = peek();
        if (QByteArrayView("\"\\/bfnrt").contains(c) && !atEnd()) {
            ++m_pos;
            return true;
        }
        if (c != 'u')
            return fail(Text::tr("This escape is unknown to JSON."));
        ++m_pos;
        char16_t unit = 0;
        if (!hex4(&unit))
            return false;
        if (QChar::isLowSurrogate(unit))
            return fail(Text::tr("Half of a surrogate pair stands alone."));
        if (QChar::isHighSurrogate(unit)) {
            if (!m_text.sliced(m_pos).startsWith("\\u"))
                return fail(Text::tr("Half of a surrogate pair stands alone."));
            m_pos += 2;
            if (!hex4(&unit))
                return false;
            if (!QChar::isLowSurrogate(unit))
                return fail(Text::tr("Half of a surrogate pair stands alone."));
        }
        return true;
    }

    /// One character outside ASCII: shortest form, no surrogates, nothing above U+10FFFF (RFC 3629).
    bool utf8()
    {
        const auto byte = [this](qsizetype i) { return m_pos + i < m_text.size() ? static_cast<unsigned char>(m_text[m_pos + i]) : 0u; };
        const auto tail = [&byte](qsizetype i) { return (byte(i) & 0xc0u) == 0x80u; };
        const auto a = byte(0);
        qsizetype length = 0;
        if (a >= 0xc2 && a <= 0xdf && tail(1))
            length = 2;
        else if (a >= 0xe0 && a <= 0xef && tail(1) && tail(2) && !(a == 0xe0 && byte(1) < 0xa0) && !(a == 0xed && byte(1) > 0x9f))
            length = 3;
        else if (a >= 0xf0 && a <= 0xf4 && tail(1) && tail(2) && tail(3) && !(a == 0xf0 && byte(1) < 0x90) && !(a == 0xf4 && byte(1) > 0x8f))
            length = 4;
        if (length == 0)
            return fail(Text::tr("These bytes are not UTF-8. Save the text as UTF-8."));
        m_pos += length;
        return true;
    }

    bool string()
    {
        const auto begin = ++m_pos;
        for (;;) {
            if (atEnd())
                return fail(Text::tr("The text ends too early; it was probably cut off."));
            if (m_pos - begin > m_limits.stringBytes)
                return fail(Text::tr("This string is longer than %1 bytes, which no provider sends.").arg(m_limits.stringBytes));
            const auto c = static_cast<unsigned char>(m_text[m_pos]);
            if (c == '"')
                return ++m_pos, true;
            if (c < 0x20)
                return fail(Text::tr("A control character stands in a string; JSON wants it escaped."));
            if (c == '\\') {
                if (!escape())
                    return false;
            } else if (c < 0x80)
                ++m_pos;
            else if (!utf8())
                return false;
        }
    }

    bool digits()
    {
        const auto begin = m_pos;
        while (peek() >= '0' && peek() <= '9')
            ++m_pos;
        return m_pos > begin;
    }

    bool number()
    {
        const auto begin = m_pos;
        if (peek() == '-')
            ++m_pos;
        if (peek() == '0')
            ++m_pos;
        else if (!digits()) {
            m_pos = begin;
            return fail(atEnd() ? Text::tr("The text ends too early; it was probably cut off.")
                                : Text::tr("This is neither a string, a number, true, false nor null."));
        }
        if (peek() == '.') {
            ++m_pos;
            if (!digits())
                return fail(Text::tr("Digits are expected after the decimal point."));
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_pos;
            if (peek() == '+' || peek() == '-')
                ++m_pos;
            if (!digits())
                return fail(Text::tr("Digits are expected in the exponent."));
        }
        return true;
    }

    [[nodiscard]] bool atEnd() const { return m_pos >= m_text.size(); }

    QByteArrayView m_text;
    JsonLimits m_limits;
    qsizetype m_pos = 0;
    qsizetype m_values = 0;
    struct Step
    {
        QByteArrayView key; ///< the token, with its quotes
        qsizetype index;    ///< -1 for a key
    };
    QList<Step> m_path;
    std::optional<JsonError> m_error;
};

} // namespace

std::optional<JsonError> checkJson(QByteArrayView text, const JsonLimits &limits)
{
    return Checker(text, limits).run();
}

QString JsonError::toString() const
{
    const auto at = path.isEmpty() ? Text::tr("line %1, column %2: %3") : Text::tr("line %1, column %2, in %4: %3");
    return path.isEmpty() ? at.arg(QString::number(line), QString::number(column), message)
                          : at.arg(QString::number(line), QString::number(column), message, path);
}

} // namespace trunkdesk
