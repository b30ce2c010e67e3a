// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/plivoanswer.h"
#include "app/sandbox/plivocalls.h"

#include "models/schema/plivocallfields.h"
#include "models/values/ascii.h"
#include "models/values/wholenumber.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr int daysBack = 90;
constexpr int usualDays = 30; ///< without a time in the request

enum class Bound { Equal, Above, From, Below, UpTo };

struct Comparison
{
    QByteArray field;
    Bound bound;

    [[nodiscard]] bool isUpper() const { return bound == Bound::Below || bound == Bound::UpTo; }
    template<class T>
    [[nodiscard]] bool holds(const T &value, const T &limit) const
    {
        switch (bound) {
        case Bound::Equal: return value == limit;
        case Bound::Above: return value > limit;
        case Bound::From: return value >= limit;
        case Bound::Below: return value < limit;
        case Bound::UpTo: return value <= limit;
        }
        return false;
    }
};

Comparison comparisonOf(const QByteArray &name)
{
    const auto at = name.indexOf("__");
    if (at < 0)
        return {name, Bound::Equal};
    const auto word = name.sliced(at + 2);
    return {name.first(at), word == "gt" ? Bound::Above : word == "gte" ? Bound::From : word == "lt" ? Bound::Below : Bound::UpTo};
}

QDateTime timeOf(const QString &text)
{
    if (!plivo::checkCallTime(text).sendable())
        return {};
    const auto head = text.section(u'.', 0, 0);
    auto time = QDateTime::fromString(head, head.count(u':') == 1 ? u"yyyy-MM-dd hh:mm"_s : u"yyyy-MM-dd hh:mm:ss"_s);
    time.setTimeZone(QTimeZone::utc());
    return time;
}

HttpResponse refuse(const QByteArray &name, const QString &why)
{
    return plivoError(400, u"%1 %2"_s.arg(QString::fromLatin1(name), why));
}

/// A value that no call can be compared with.
std::optional<HttpResponse> wrongValue(const QByteArray &name, const QString &value)
{
    const auto field = comparisonOf(name).field;
    if (field == "end_time")
        return timeOf(value).isValid() ? std::nullopt : std::optional(refuse(name, u"must look like YYYY-MM-DD HH:MM[:SS[.ffffff]]"_s));
    if (field == "bill_duration" || field == "hangup_cause_code")
        return WholeNumber::check(value, 0, 2147483647).kind == Verdict::Kind::Accept ? std::nullopt : std::optional(refuse(name, u"must be a whole number"_s));
    if (field == "from_number" || field == "to_number") {
        const bool digits = !value.isEmpty() && std::all_of(value.begin(), value.end(), isAsciiDigit);
        return digits ? std::nullopt : std::optional(refuse(name, u"must be digits, without a plus sign"_s));
    }
    const auto &filters = plivo::callFilters;
    const auto it = std::find_if(std::begin(filters), std::end(filters), [&field](const Field &filter) { return field == filter.param; });
    return it != std::end(filters) && checkField(*it, value).sendable() ? std::nullopt : std::optional(refuse(name, u"is not one of its values"_s));
}

struct Window
{
    QDateTime from;
    QDateTime to;
};

/// How far back the request looks; refused when that is too far, or when it only says where to stop.
Result<Window, HttpResponse> windowOf(const HttpRequest &request, const QDateTime &now)
{
    QDateTime from, to;
    for (const auto &[name, value] : request.query) {
        const auto comparison = comparisonOf(name);
        if (comparison.field != "end_time")
            continue;
        if (comparison.bound == Bound::Equal)
            from = to = timeOf(value);
        else
            (comparison.isUpper() ? to : from) = timeOf(value);
    }
    if (to.isValid() && !from.isValid())
        return plivoError(400, u"end_time needs a lower bound, too"_s);
    if (!from.isValid())
        return Window{now.addDays(-usualDays), now};
    if (from < now.addDays(-daysBack) || (to.isValid() && from.addDays(daysBack) < to))
        return plivoError(400, u"end_time may reach back %1 days at most"_s.arg(daysBack));
    return Window{from, to.isValid() ? to : now};
}

bool passes(const Record &call, const QByteArray &name, const QString &value)
{
    const auto comparison = comparisonOf(name);
    if (comparison.field == "end_time")
        return comparison.holds(timeOf(call.text("end_time")), timeOf(value));
    if (comparison.field == "bill_duration")
        return comparison.holds(call.integer("bill_duration").value_or(0), value.toLongLong());
    if (comparison.field == "from_number" || comparison.field == "to_number")
        return call.text(name).remove(u'+').startsWith(value);
    return call.text(name) == value;
}

} // namespace

bool isPlivoCallFilter(const QByteArray &name)
{
    const auto comparison = comparisonOf(name);
    const bool ranged = comparison.field == "end_time" || comparison.field == "bill_duration";
    static constexpr const char *words[] = {"__gt", "__gte", "__lt", "__lte"};
    if (ranged)
        return name == comparison.field
            || std::any_of(std::begin(words), std::end(words), [&](const char *word) { return name == comparison.field + word; });
    const auto &filters = plivo::callFilters;
    return std::any_of(std::begin(filters), std::end(filters), [&name](const Field &filter) { return name == filter.param; });
}

Result<QList<Record>, HttpResponse> plivoFilteredCalls(const HttpRequest &request, const QList<SandboxItem> &calls, const QDateTime &now)
{
    FormFields filters;
    for (const auto &[name, value] : request.query)
        if (isPlivoCallFilter(name)) {
            if (auto refusal = wrongValue(name, value))
                return *refusal;
            filters.append({name, value});
        }
    const auto window = windowOf(request, now);
    if (!window)
        return window.error();
    QList<Record> rows;
    for (const auto &call : calls) {
        const auto end = timeOf(call.fields.text("end_time"));
        const bool inside = end >= window->from && end <= window->to;
        if (inside && std::all_of(filters.begin(), filters.end(), [&call](const auto &filter) { return passes(call.fields, filter.first, filter.second); }))
            rows.append(plivoCallRow(call.fields));
    }
    return rows;
}

} // namespace trunkdesk
