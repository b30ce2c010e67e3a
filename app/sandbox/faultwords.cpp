// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/faultwords.h"

#include <QStringList>

namespace trunkdesk {

namespace {

/// A whole number up to `most`, digits only.
std::optional<int> number(QStringView text, int most)
{
    for (const auto c : text)
        if (c < u'0' || c > u'9')
            return {};
    bool ok = false;
    const auto value = text.toInt(&ok);
    return ok && value <= most ? std::optional(value) : std::nullopt;
}

std::optional<Fault> action(const QString &word)
{
    const std::pair<QLatin1StringView, Fault> plain[] = {
        {QLatin1StringView("drop"), Fault::dropBefore()},       {QLatin1StringView("drop-after"), Fault::dropAfter()},
        {QLatin1StringView("reset"), Fault::resetBefore()},     {QLatin1StringView("reset-after"), Fault::resetAfter()},
        {QLatin1StringView("truncate"), Fault::truncate(true)}, {QLatin1StringView("garbage"), Fault::garbage()},
        {QLatin1StringView("html"), Fault::wrongType()},        {QLatin1StringView("drip"), Fault::drip()},
    };
    for (const auto &[name, fault] : plain)
        if (word == name)
            return fault;
    const auto name = word.section(u'=', 0, 0);
    const auto value = number(word.section(u'=', 1), 3'600'000);
    const bool hasValue = word.contains(u'=') && value && !word.endsWith(u'=');
    if (name == u"delay")
        return hasValue ? std::optional(Fault::delayed(std::chrono::milliseconds(*value))) : std::nullopt;
    if (const auto status = number(name, 599); status && *status >= 400 && hasValue == word.contains(u'='))
        return Fault::failure(*status, hasValue ? std::optional(std::chrono::seconds(*value)) : std::nullopt);
    return {};
}

} // namespace

QString faultActions()
{
    return QStringLiteral("delay=MS drop drop-after reset reset-after truncate garbage html drip 429 429=SECONDS 500 503");
}

Result<FaultRule, QString> faultFromWords(const QString &words)
{
    const auto parts = words.split(u' ', Qt::SkipEmptyParts);
    const auto fault = parts.size() >= 3 ? action(parts[2]) : std::nullopt;
    const auto count = parts.size() == 4 ? number(parts[3], 1'000'000) : std::optional(-1);
    if (!fault || !count || *count == 0 || parts.size() > 4)
        return QStringLiteral("“%1” is not a fault. Write METHOD PATH ACTION [COUNT], with one of these actions: %2.").arg(words, faultActions());
    return FaultRule{parts[0].toLatin1(), parts[1].toLatin1(), *fault, 1, *count};
}

} // namespace trunkdesk
