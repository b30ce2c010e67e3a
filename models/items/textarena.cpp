// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/textarena.h"

#include <algorithm>
#include <cstring>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace trunkdesk {

namespace {

constexpr qsizetype padding = 16;

/// Whether `needle` stands in `text`. Sixteen places at a time are asked for its first and last byte; only where both fit the
/// rest is compared. Reads up to `padding` bytes behind the text.
bool findBytes(const char *text, qsizetype size, QByteArrayView needle)
{
    const auto length = needle.size();
    if (length == 0)
        return true;
    if (length > size)
        return false;
    if (length == 1)
        return std::memchr(text, needle[0], size_t(size)) != nullptr;
#ifdef __SSE2__
    const auto first = _mm_set1_epi8(needle.front());
    const auto last = _mm_set1_epi8(needle.back());
    const auto places = size - length + 1;
    for (qsizetype at = 0; at < places; at += 16) {
        const auto heads = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text + at));
        const auto tails = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text + at + length - 1));
        auto fits = unsigned(_mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(heads, first), _mm_cmpeq_epi8(tails, last))));
        if (places - at < 16)
            fits &= (1U << (places - at)) - 1;
        for (; fits != 0; fits &= fits - 1)
            if (std::memcmp(text + at + __builtin_ctz(fits), needle.data(), size_t(length)) == 0)
                return true;
    }
    return false;
#else
    return std::string_view(text, size_t(size)).find(std::string_view(needle.data(), size_t(length))) != std::string_view::npos;
#endif
}

} // namespace

void TextArena::clear()
{
    *this = {};
}

void TextArena::insertRows(qsizetype first, qsizetype count)
{
    m_slices.insert(m_slices.begin() + first, size_t(count), Slice());
}

void TextArena::forgetRows(qsizetype first, qsizetype count)
{
    for (auto row = first; row < first + count; ++row) {
        m_waste += m_slices[size_t(row)].size;
        m_slices[size_t(row)] = {};
    }
}

void TextArena::removeRows(qsizetype first, qsizetype count)
{
    forgetRows(first, count);
    m_slices.erase(m_slices.begin() + first, m_slices.begin() + first + count);
}

void TextArena::set(qsizetype row, QByteArrayView utf8)
{
    forgetRows(row, 1);
    if (m_waste > 4096 && m_waste > m_used / 2)
        compact();
    const auto needed = size_t(m_used + utf8.size() + padding);
    if (m_bytes.size() < needed)
        m_bytes.resize(std::max(needed, m_bytes.size() * 2));
    std::copy(utf8.begin(), utf8.end(), m_bytes.begin() + m_used);
    m_slices[size_t(row)] = {m_used, utf8.size()};
    m_used += utf8.size();
}

void TextArena::compact()
{
    std::vector<char> bytes(size_t(m_used - m_waste + padding));
    qsizetype used = 0;
    for (auto &slice : m_slices) {
        if (slice.begin < 0)
            continue;
        std::copy_n(m_bytes.begin() + slice.begin, slice.size, bytes.begin() + used);
        slice.begin = used;
        used += slice.size;
    }
    m_bytes.swap(bytes);
    m_used = used;
    m_waste = 0;
}

QByteArrayView TextArena::text(qsizetype row) const
{
    const auto &slice = m_slices[size_t(row)];
    return slice.begin < 0 ? QByteArrayView() : QByteArrayView(m_bytes.data() + slice.begin, slice.size);
}

bool TextArena::contains(qsizetype row, QByteArrayView needle) const
{
    const auto &slice = m_slices[size_t(row)];
    return slice.begin < 0 ? needle.isEmpty() : findBytes(m_bytes.data() + slice.begin, slice.size, needle);
}

} // namespace trunkdesk
