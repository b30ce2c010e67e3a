// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/searchquery.h"

#include "models/core/codepoints.h"
#include "models/core/displaytext.h"
#include "models/items/filterquery.h"
#include "models/values/ascii.h"
#include "models/values/ipaddress.h"
#include "models/values/sipuri.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr qsizetype mostWords = 16;
constexpr qsizetype longestText = 1024; ///< of a query; who pastes more means the beginning of it
constexpr qsizetype tellingSize = 3;    ///< from here on a beginning of an id or a host says more than chance
constexpr char digitMark = '\x10';      ///< the digit 0 of a number; controls never stand in a row otherwise
constexpr char plusMark = '\x1A';
constexpr char hostBegin = '\x02';
constexpr char hostEnd = '\x03';

bool isNumberSeparator(QChar c)
{
    return c.isSpace() || u"-.()/"_s.contains(c) || (c.unicode() >= 0x2010 && c.unicode() <= 0x2015) || isBidiControl(c.unicode());
}

/// Whether a byte of UTF-8 belongs to a word.
bool inWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool beginsWordOf(QByteArrayView text, QByteArrayView word)
{
    const std::string_view in(text.data(), size_t(text.size())), what(word.data(), size_t(word.size()));
    for (auto at = in.find(what); at != std::string_view::npos; at = in.find(what, at + 1))
        if (at == 0 || !inWord(in[at - 1]))
            return true;
    return false;
}

bool standsInAny(const QByteArray &part, const QList<QByteArray> &texts)
{
    return std::any_of(texts.begin(), texts.end(), [&part](const QByteArray &text) { return text.contains(part); });
}

void addPiece(QList<TextPiece> &pieces, const TextPiece &piece)
{
    const auto apart = [&piece](const TextPiece &other) { return piece.begin >= other.begin + other.size || other.begin >= piece.begin + piece.size; };
    if (piece.size > 0 && std::all_of(pieces.begin(), pieces.end(), apart))
        pieces.append(piece);
}

} // namespace

QByteArray numberForSearch(QStringView digits)
{
    QByteArray bytes;
    for (const auto c : digits)
        bytes += c == u'+' ? plusMark : char(digitMark + (c.unicode() - u'0'));
    return bytes;
}

QByteArray hostForSearch(const QString &host)
{
    return hostBegin + foldedForSearch(host) + hostEnd;
}

SearchQuery::SearchQuery(const QString &text)
{
    const auto plain = text.first(std::min(text.size(), longestText)).simplified();
    for (const auto &word : plain.split(u' ', Qt::SkipEmptyParts)) {
        if (m_typed.size() == mostWords)
            break;
        m_typed.append(displayText(word));
        m_words.append(foldedForSearch(m_typed.constLast()));
    }
    m_whole = m_words.join(' ');
    readAddress(plain);
    if (!m_block)
        readNumber(plain);
    if (m_words.size() == 1 && m_words.first().endsWith('*')) // everybody knows what a star means
        if (const auto stem = m_words.first().chopped(1); stem.size() >= 2 && !stem.contains('*')) {
            m_words.first() = m_whole = stem;
            m_typed.first().chop(1);
        }
}

void SearchQuery::readNumber(const QString &text)
{
    auto plain = text;
    if (plain.startsWith("tel:"_L1, Qt::CaseInsensitive))
        plain.remove(0, 4);
    plain.remove("(0)"_L1); // "+44 (0)20 …": dialled inside the country only
    plain.removeIf(isNumberSeparator);
    while (plain.endsWith(u'*') || plain.endsWith(u'…'))
        plain.chop(1);
    const bool plus = plain.startsWith(u'+');
    auto digits = plain.sliced(plus ? 1 : 0);
    for (auto &c : digits)
        if (c.digitValue() >= 0)
            c = QChar(u'0' + c.digitValue());
    if (digits.size() < 2 || !allDigits(digits))
        return;
    const auto add = [this](const QString &spelling) {
        if (spelling.size() > 2 && !m_digits.contains(spelling)) {
            m_digits.append(spelling);
            m_numbers.append(numberForSearch(spelling));
        }
    };
    if (plus && !digits.startsWith(u'0'))
        return add(u'+' + digits);
    // With the prefixes that Europe and North America dial for abroad; the zero of a national number is not part of it.
    if (digits.startsWith("00"_L1))
        add(u'+' + digits.sliced(2));
    else if (digits.startsWith("011"_L1))
        add(u'+' + digits.sliced(3));
    if (digits.startsWith(u'0') && !digits.startsWith("00"_L1))
        add(digits.sliced(1));
    add(digits);
}

void SearchQuery::readAddress(const QString &text)
{
    if (text.isEmpty() || hasBlank(text))
        return;
    m_block = CidrBlock::parse(text);
    if (m_block)
        return;
    if (const auto slash = text.indexOf(u'/'); slash > 0 && allDigits(QStringView(text).sliced(slash + 1)) && text.size() - slash <= 3)
        m_block = CidrBlock::fromFields(text.first(slash), text.mid(slash + 1).toInt());
    // Out of a log: sip:alice@host:5060, host:5060, https://host/path.
    if (m_block || !text.contains(u':'))
        return;
    auto uri = SipUri::read(text);
    if (!uri)
        uri = SipUri::read("sip:"_L1 + text);
    if (!uri || uri->host().isEmpty())
        return;
    if (parseIpv4(uri->host()))
        m_block = CidrBlock::parse(uri->host());
    else if (uri->host().contains(u'.'))
        m_host = hostForSearch(uri->host());
}

bool SearchQuery::meets(const CidrBlock &block) const
{
    return m_block && (block.contains(*m_block) || m_block->contains(block));
}

bool SearchQuery::matchesWords(const TextArena &arena, qsizetype row) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QByteArray &word) { return arena.contains(row, word); });
}

bool SearchQuery::matchesNumber(const TextArena &arena, qsizetype row) const
{
    return std::any_of(m_numbers.begin(), m_numbers.end(), [&](const QByteArray &number) { return arena.contains(row, number); });
}

bool SearchQuery::matches(const TextArena &arena, qsizetype row) const
{
    return matchesWords(arena, row) || (!m_numbers.isEmpty() && matchesNumber(arena, row)) || (!m_host.isEmpty() && arena.contains(row, m_host));
}

SearchRank SearchQuery::rankOfWord(qsizetype at, const TextArena &arena, qsizetype row, QByteArrayView title, QByteArrayView id) const
{
    const auto &word = m_words.at(at);
    if (title.startsWith(word))
        return SearchRank::Begins;
    if (beginsWordOf(title, word))
        return SearchRank::Word;
    if (word.size() < tellingSize)
        return SearchRank::Text;
    if (id.startsWith(word))
        return SearchRank::Word;
    if (arena.contains(row, hostBegin + word) || arena.contains(row, '.' + word + hostEnd))
        return SearchRank::Host;
    return SearchRank::Text;
}

SearchRank SearchQuery::rank(const TextArena &arena, qsizetype row, qsizetype titleSize, qsizetype idSize, bool blockMet) const
{
    const auto text = arena.text(row);
    const auto title = text.first(titleSize);
    const auto id = text.sliced(titleSize + 1, idSize);
    if (title == m_whole || id == m_whole)
        return SearchRank::Exact;
    if (title.startsWith(m_whole))
        return SearchRank::Begins;
    auto best = blockMet ? SearchRank::Number : SearchRank::Text;
    if (!m_numbers.isEmpty() && matchesNumber(arena, row)) {
        best = SearchRank::Number;
        for (const auto &number : m_numbers) // the whole of one, from its plus to the end of its line
            if (arena.contains(row, (number.startsWith(plusMark) ? QByteArray() : QByteArray(1, plusMark)) + number + '\n'))
                return SearchRank::Exact;
    } else if (!m_host.isEmpty() && arena.contains(row, m_host)) {
        best = SearchRank::Host;
    }
    // Words are as good as the worst of them.
    if (!matchesWords(arena, row))
        return best;
    auto words = SearchRank::Exact;
    for (qsizetype at = 0; at < m_words.size(); ++at)
        words = std::max(words, rankOfWord(at, arena, row, title, id));
    return std::min(best, words);
}

std::optional<SearchRank> SearchQuery::rankOfWords(const QString &text) const
{
    const auto folded = foldedForSearch(text);
    if (folded == m_whole)
        return SearchRank::Exact;
    if (folded.startsWith(m_whole))
        return SearchRank::Begins;
    if (std::all_of(m_words.begin(), m_words.end(), [&folded](const QByteArray &word) { return beginsWordOf(folded, word); }))
        return SearchRank::Word;
    return {};
}

bool SearchQuery::narrows(const SearchQuery &other) const
{
    // Each way to be found must lead into the other's rows by the same way.
    const bool words = std::all_of(other.m_words.begin(), other.m_words.end(), [this](const QByteArray &word) { return standsInAny(word, m_words); });
    const bool numbers = std::all_of(m_numbers.begin(), m_numbers.end(), [&other](const QByteArray &number) {
        return std::any_of(other.m_numbers.begin(), other.m_numbers.end(), [&number](const QByteArray &shorter) { return number.contains(shorter); });
    });
    return !other.isEmpty() && words && numbers && (m_host.isEmpty() || m_host == other.m_host) && (!m_block || m_block == other.m_block);
}

QList<TextPiece> SearchQuery::piecesOf(const QString &shown) const
{
    QList<TextPiece> pieces;
    for (const auto &word : m_typed)
        addPiece(pieces, {shown.indexOf(word, 0, Qt::CaseInsensitive), shown.contains(word, Qt::CaseInsensitive) ? word.size() : 0});
    std::sort(pieces.begin(), pieces.end(), [](const TextPiece &a, const TextPiece &b) { return a.begin < b.begin; });
    return pieces;
}

QList<TextPiece> SearchQuery::numberIn(const QString &shown) const
{
    QString digits;
    QList<qsizetype> places;
    for (qsizetype at = 0; at < shown.size(); ++at)
        if (isAsciiDigit(shown.at(at))) {
            digits += shown.at(at);
            places.append(at);
        }
    for (const auto &spelling : m_digits) {
        const auto wanted = spelling.startsWith(u'+') ? spelling.sliced(1) : spelling;
        const auto at = spelling.startsWith(u'+') ? (digits.startsWith(wanted) ? 0 : -1) : digits.indexOf(wanted);
        if (at >= 0)
            return {{places.at(at), places.at(at + wanted.size() - 1) + 1 - places.at(at)}};
    }
    return {};
}

} // namespace trunkdesk
