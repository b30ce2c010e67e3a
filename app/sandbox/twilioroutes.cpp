// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/twilioroutes.h"

#include "models/schema/twiliokinds.h"

namespace trunkdesk {

namespace {

/// Compares one segment with its template; the text that stands for a placeholder goes into the route.
bool matchSegment(QStringView pattern, QStringView segment, const ResourceKind &kind, TwilioRoute *route)
{
    const auto open = pattern.indexOf(u'{');
    if (open < 0)
        return pattern == segment;
    const auto close = pattern.indexOf(u'}');
    const auto before = pattern.first(open);
    const auto after = pattern.sliced(close + 1);
    if (segment.size() <= before.size() + after.size() || !segment.startsWith(before) || !segment.endsWith(after))
        return false;
    const auto value = segment.sliced(before.size(), segment.size() - before.size() - after.size()).toString();
    const auto name = pattern.sliced(open + 1, close - open - 1);
    if (name == u"account_sid")
        route->account = value;
    else if (name == u"sid")
        route->id.id = value;
    else if (name == QLatin1StringView(kind.parentField))
        route->id.parent = value;
    return true;
}

std::optional<TwilioRoute> match(const char *pathTemplate, const QStringList &segments, const ResourceKind &kind)
{
    const auto patterns = QString::fromLatin1(pathTemplate).split(u'/', Qt::SkipEmptyParts);
    if (patterns.isEmpty() || patterns.size() != segments.size())
        return {};
    TwilioRoute route{{&kind, {}, {}}, {}, pathTemplate == kind.collection};
    for (qsizetype i = 0; i < patterns.size(); ++i)
        if (!matchSegment(patterns[i], segments[i], kind, &route))
            return {};
    return route;
}

} // namespace

std::optional<TwilioRoute> twilioRoute(const QStringList &segments)
{
    for (const auto &kind : twilioKinds())
        for (const auto *pathTemplate : {kind.collection, kind.item})
            if (auto route = match(pathTemplate, segments, kind))
                return route;
    return {};
}

} // namespace trunkdesk
