// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/textarena.h"
#include "models/values/cidrblock.h"

#include <QList>
#include <QString>

namespace trunkdesk {

/// How well a record answers what was typed, the best first.
enum class SearchRank {
    Exact,  ///< its whole name, id or number
    Begins, ///< its name begins so
    Word,   ///< a word of its name does, or its id
    Number, ///< a number in another spelling; an address inside one of its blocks
    Host,   ///< a host or domain in one of its fields
    Text,   ///< anywhere else
};

/// A piece of a text that was found, to be emphasised.
struct TextPiece
{
    qsizetype begin = 0;
    qsizetype size = 0;

    friend bool operator==(const TextPiece &, const TextPiece &) = default;
};

/// What somebody may mean who types this: words that all stand somewhere in a record, in any order and case; or one telephone
/// number in any spelling (`(415) 555-2671`, `0041 44 …`, `+1415*`); or the host of an address; or an IPv4 address that lies
/// inside somebody's block. A record answers when any one of these readings does.
class SearchQuery
{
public:
    SearchQuery() = default;
    explicit SearchQuery(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] const QStringList &words() const { return m_typed; }           ///< as they were typed, controls as visible escapes
    [[nodiscard]] const std::optional<CidrBlock> &block() const { return m_block; } ///< the addresses that are meant, if any
    /// True when the block holds what is meant, or lies within what is meant.
    [[nodiscard]] bool meets(const CidrBlock &block) const;

    /// By any reading but the block; the row is one of searchEntry().
    [[nodiscard]] bool matches(const TextArena &arena, qsizetype row) const;
    /// Of a row that matches, or whose block is met. The sizes are those of its title and id, with which its text begins.
    [[nodiscard]] SearchRank rank(const TextArena &arena, qsizetype row, qsizetype titleSize, qsizetype idSize, bool blockMet) const;
    /// Of a plain text alone, where every word must begin a word of it; nothing: it does not match.
    [[nodiscard]] std::optional<SearchRank> rankOfWords(const QString &text) const;
    /// True when every row that this one finds is found by the other one too.
    [[nodiscard]] bool narrows(const SearchQuery &other) const;

    /// What to emphasise in a text as shown; pieces in their order, without overlap.
    [[nodiscard]] QList<TextPiece> piecesOf(const QString &shown) const;
    [[nodiscard]] QList<TextPiece> numberIn(const QString &shown) const; ///< the number, whatever stands between its digits

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;

private:
    void readNumber(const QString &text);
    void readAddress(const QString &text);
    [[nodiscard]] bool matchesWords(const TextArena &arena, qsizetype row) const;
    [[nodiscard]] bool matchesNumber(const TextArena &arena, qsizetype row) const;
    [[nodiscard]] SearchRank rankOfWord(qsizetype word, const TextArena &arena, qsizetype row, QByteArrayView title, QByteArrayView id) const;

    QStringList m_typed;
    QByteArray m_whole;            ///< all of it, folded, one blank between words
    QList<QByteArray> m_words;     ///< folded
    QStringList m_digits;          ///< the number's possible spellings: with "+" from its beginning, else anywhere in it
    QList<QByteArray> m_numbers;   ///< the same as they stand in a row
    QByteArray m_host;             ///< of an address that says more than its host, as it stands in a row
    std::optional<CidrBlock> m_block;
};

/// How the digits of a number, with or without "+", stand in a row: as bytes that no other text has.
[[nodiscard]] QByteArray numberForSearch(QStringView digits);
/// How a host stands in a row, between marks that no other text has.
[[nodiscard]] QByteArray hostForSearch(const QString &host);

} // namespace trunkdesk
