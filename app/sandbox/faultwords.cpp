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

/// What stands behind the `=`.
std::optional<int> valueOf(const QString &word)
{
    const auto text = word.section(u'=', 1);
    return text.isEmpty() ? std::nullopt : number(text, 3'600'000);
}

/// A status that is answered instead of what the handler says: `500`, `429=2`, or `500-after` when the handler does its work before.
std::optional<Fault> statusFault(const QString &word)
{
    const bool acts = word.endsWith(QLatin1StringView("-after"));
    const auto name = acts ? word.chopped(6) : word.section(u'=', 0, 0);
    const auto status = number(name, 599);
    if (!status || *status < 400)
        return {};
    if (acts || !word.contains(u'='))
        return Fault::failure(*status).acting(acts);
    const auto wait = valueOf(word);
    return wait ? std::optional(Fault::failure(*status, std::chrono::seconds(*wait))) : std::nullopt;
}

std::optional<Fault> plainFault(const QString &word)
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
    return statusFault(word);
}

/// What goes wrong once, and what is joined to it with `+`, each at most once.
std::optional<Fault> action(const QString &words)
{
    std::optional<Fault> main;
    std::optional<int> delay, appears;
    const auto parts = words.split(u'+');
    for (const auto &word : parts) {
        const auto name = word.section(u'=', 0, 0);
        auto *value = name == u"delay" ? &delay : name == u"appears-after" ? &appears : nullptr;
        if (value ? value->has_value() : main.has_value())
            return {};
        if (value)
            *value = valueOf(word);
        else
            main = plainFault(word);
        if (value ? !*value : !main)
            return {};
    }
    const auto fault = main.value_or(Fault()).delayedBy(std::chrono::milliseconds(delay.value_or(0))).appearing(std::chrono::milliseconds(appears.value_or(0)));
    return appears && !fault.acts ? std::nullopt : std::optional(fault); // what is not made cannot appear
}

} // namespace

QString faultActions()
{
    return QStringLiteral("delay=MS appears-after=MS drop drop-after reset reset-after truncate garbage html drip 429 429=SECONDS 500 500-after; "
                          "delay and appears-after may be joined to another with +");
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
