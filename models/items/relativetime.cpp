// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/relativetime.h"

#include <QCoreApplication>
#include <QLocale>

namespace trunkdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::RelativeTime)
};

} // namespace

QString relativeTime(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid() || !now.isValid())
        return {};
    constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour, week = 7 * day, year = 365 * day + 6 * hour, month = year / 12;
    const auto seconds = then.secsTo(now);
    if (seconds < -minute)
        return QLocale().toString(then.toLocalTime().date(), QLocale::ShortFormat);
    if (seconds < minute)
        return Text::tr("just now");
    // Each unit lasts until the next one has at least a plural to say.
    if (seconds < hour)
        return Text::tr("%n minute(s) ago", nullptr, int(seconds / minute));
    if (seconds < day)
        return Text::tr("%n hour(s) ago", nullptr, int(seconds / hour));
    if (seconds < 2 * week)
        return Text::tr("%n day(s) ago", nullptr, int(seconds / day));
    if (seconds < 2 * month)
        return Text::tr("%n week(s) ago", nullptr, int(seconds / week));
    if (seconds < 2 * year)
        return Text::tr("%n month(s) ago", nullptr, int(seconds / month));
    return Text::tr("%n year(s) ago", nullptr, int(std::min<qint64>(seconds / year, 9999)));
}

QString exactTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::LongFormat) : QString();
}

} // namespace trunkdesk
