// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/timestamp.h"

#include "models/values/ascii.h"

#include <array>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

/// Reads a text from left to right; once something did not fit, ok() stays false.
class Reader
{
public:
    explicit Reader(QStringView text) : m_rest(text) { }

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    int number(int fewest, int most)
    {
        int count = 0;
        int value = 0;
        while (count < most && count < m_rest.size() && isAsciiDigit(m_rest.at(count)))
            value = value * 10 + (m_rest.at(count++).unicode() - u'0');
        m_ok = m_ok && count >= fewest;
        m_rest = m_rest.sliced(count);
        return value;
    }

    /// The milliseconds of a decimal fraction of any length; what is finer is dropped.
    int fraction()
    {
        int value = 0;
        int count = 0;
        for (; !m_rest.isEmpty() && isAsciiDigit(m_rest.front()); ++count, m_rest = m_rest.sliced(1))
            value = count < 3 ? value * 10 + (m_rest.front().unicode() - u'0') : value;
        m_ok = m_ok && count > 0;
        return count == 1 ? value * 100 : count == 2 ? value * 10 : value;
    }

    bool take(QChar c)
    {
        if (m_rest.isEmpty() || m_rest.front() != c)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    void need(QChar c) { m_ok = take(c) && m_ok; }

    QStringView word()
    {
        qsizetype count = 0;
        while (count < m_rest.size() && isAsciiAlpha(m_rest.at(count)))
            ++count;
        const QStringView found = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return found;
    }

    bool blanks()
    {
        bool any = false;
        while (take(u' '))
            any = true;
        return any;
    }

    void refuse() { m_ok = false; }

private:
    QStringView m_rest;
    bool m_ok = true;
};

template<std::size_t N>
int indexIn(const std::array<QStringView, N> &table, QStringView word)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (table[i].compare(word, Qt::CaseInsensitive) == 0)
            return int(i);
    }
    return -1;
}

constexpr std::array months{QStringView(u"Jan"), QStringView(u"Feb"), QStringView(u"Mar"), QStringView(u"Apr"), QStringView(u"May"), QStringView(u"Jun"),
    QStringView(u"Jul"), QStringView(u"Aug"), QStringView(u"Sep"), QStringView(u"Oct"), QStringView(u"Nov"), QStringView(u"Dec")};
constexpr std::array days{QStringView(u"Mon"), QStringView(u"Tue"), QStringView(u"Wed"), QStringView(u"Thu"), QStringView(u"Fri"), QStringView(u"Sat"), QStringView(u"Sun")};

/// RFC 2822 §4.3; the hours beside each name.
constexpr std::array zoneNames{QStringView(u"GMT"), QStringView(u"UT"), QStringView(u"UTC"), QStringView(u"Z"), QStringView(u"EDT"), QStringView(u"EST"),
    QStringView(u"CDT"), QStringView(u"CST"), QStringView(u"MDT"), QStringView(u"MST"), QStringView(u"PDT"), QStringView(u"PST")};
constexpr std::array zoneHours{0, 0, 0, 0, -4, -5, -5, -6, -6, -7, -7, -8};

/// Seconds east of UTC of "+hhmm", "+hh:mm" or "+hh"; nothing is taken when there is no sign.
std::optional<int> numericZone(Reader &in)
{
    const bool east = in.take(u'+');
    if (!east && !in.take(u'-'))
        return std::nullopt;
    const int hours = in.number(2, 2);
    const bool colon = in.take(u':');
    const int minutes = colon || !in.atEnd() ? in.number(2, 2) : 0;
    if (hours > 23 || minutes > 59)
        in.refuse();
    return (east ? 1 : -1) * (hours * 3600 + minutes * 60);
}

std::optional<QDateTime> assembled(const Reader &in, const QDate &date, int hour, int minute, int second, int milliseconds, int zone)
{
    const QTime time(hour, minute, second == 60 ? 59 : second, milliseconds); // a leap second has no place in QTime
    if (!in.ok() || !in.atEnd() || !date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC).addSecs(-zone);
}

std::optional<QDateTime> fromIso(QStringView text)
{
    Reader in(text);
    const int year = in.number(4, 4);
    in.need(u'-');
    const int month = in.number(2, 2);
    in.need(u'-');
    const int day = in.number(2, 2);
    if (!in.take(u'T') && !in.take(u't') && !in.take(u' '))
        in.refuse();
    const int hour = in.number(2, 2);
    in.need(u':');
    const int minute = in.number(2, 2);
    in.need(u':');
    const int second = in.number(2, 2);
    int milliseconds = 0;
    if (in.take(u'.') || in.take(u','))
        milliseconds = in.fraction();
    int zone = 0;
    if (!in.take(u'Z') && !in.take(u'z'))
        zone = numericZone(in).value_or(0);
    return assembled(in, QDate(year, month, day), hour, minute, second, milliseconds, zone);
}

std::optional<QDateTime> fromMail(QStringView text)
{
    Reader in(text);
    if (const QStringView day = in.word(); !day.isEmpty()) {
        if (indexIn(days, day) < 0)
            in.refuse();
        in.need(u',');
        in.blanks();
    }
    const int day = in.number(1, 2);
    if (!in.blanks())
        in.refuse();
    const int month = indexIn(months, in.word()) + 1;
    if (!in.blanks())
        in.refuse();
    const int year = in.number(4, 4);
    if (!in.blanks())
        in.refuse();
    const int hour = in.number(2, 2);
    in.need(u':');
    const int minute = in.number(2, 2);
    const int second = in.take(u':') ? in.number(2, 2) : 0;
    if (!in.blanks())
        in.refuse();
    int zone = 0;
    if (const auto numeric = numericZone(in)) {
        zone = *numeric;
    } else if (const int named = indexIn(zoneNames, in.word()); named >= 0) {
        zone = zoneHours[std::size_t(named)] * 3600;
    } else {
        in.refuse();
    }
    return assembled(in, QDate(year, month, day), hour, minute, second, 0, zone);
}

} // namespace

Timestamp Timestamp::read(const QString &text)
{
    Timestamp stamp;
    stamp.m_text = text;
    const QString trimmed = text.trimmed();
    stamp.m_utc = fromIso(trimmed);
    if (!stamp.m_utc)
        stamp.m_utc = fromMail(trimmed);
    return stamp;
}

std::optional<Timestamp> Timestamp::parse(const QString &text)
{
    const Timestamp stamp = read(text);
    return stamp.m_utc ? std::optional(stamp) : std::nullopt;
}

Verdict Timestamp::check(const QString &text)
{
    return parse(text) ? Verdict::accept(text)
                       : Verdict::reject(text, tr("This is not a point in time; write it as 2026-01-31T12:00:00Z or as Sat, 31 Jan 2026 12:00:00 GMT."));
}

} // namespace trunkdesk
