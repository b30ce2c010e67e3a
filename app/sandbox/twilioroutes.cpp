// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/twilioroutes.h"

#include "app/sandbox/twilionumbers.h"
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

/// One path template, cut up once: a request is compared with all of them.
struct Template
{
    const ResourceKind *kind;
    bool collection;
    QStringList patterns;
};

const QList<Template> &templates()
{
    static const auto all = [] {
        QList<Template> list;
        for (const auto &kind : twilioKinds())
            for (const bool collection : {true, false})
                if (auto patterns = QString::fromLatin1(collection ? kind.collection : kind.item).split(u'/', Qt::SkipEmptyParts); !patterns.isEmpty())
                    list.append({&kind, collection, patterns});
        return list;
    }();
    return all;
}

std::optional<TwilioRoute> match(const Template &path, const QStringList &segments)
{
    if (path.patterns.size() != segments.size())
        return {};
    TwilioRoute route{{path.kind, {}, {}}, {}, path.collection};
    for (qsizetype i = 0; i < segments.size(); ++i)
        if (!matchSegment(path.patterns[i], segments[i], *path.kind, &route))
            return {};
    // Numbers of one type are a list of their own, where otherwise an id stands.
    if (twilioIsNumberType(route.id.id)) {
        route.collection = true;
        route.id.id.clear();
    }
    return route;
}

} // namespace

std::optional<TwilioRoute> twilioRoute(const QStringList &segments)
{
    for (const auto &path : templates())
        if (auto route = match(path, segments))
            return route;
    return {};
}

} // namespace trunkdesk
