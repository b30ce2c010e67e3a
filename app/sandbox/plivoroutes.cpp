// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/plivoroutes.h"

#include "models/schema/plivokinds.h"

namespace trunkdesk {

namespace {

/// One path template, cut up once: a request is compared with all of them. The last segment is the empty one after the slash.
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
        for (const auto &kind : plivoKinds())
            for (const bool collection : {true, false})
                list.append({&kind, collection, QString::fromLatin1(collection ? kind.collection : kind.item).sliced(1).split(u'/')});
        return list;
    }();
    return all;
}

std::optional<PlivoRoute> match(const Template &path, const QStringList &segments)
{
    if (path.patterns.size() != segments.size())
        return {};
    PlivoRoute route{{path.kind, {}, {}}, {}, path.collection, false};
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (!path.patterns[i].startsWith(u'{')) {
            if (path.patterns[i] != segments[i])
                return {};
        } else if (segments[i].isEmpty())
            return {};
        else
            (path.patterns[i] == u"{sid}" ? route.id.id : route.account) = segments[i];
    }
    return route;
}

} // namespace

bool isPlivoPath(const QByteArray &path)
{
    return path.toLower().startsWith("/v1/account/");
}

std::optional<PlivoRoute> plivoRoute(const QStringList &segments)
{
    auto shorter = segments;
    const bool insights = segments.size() > 2 && segments[segments.size() - 2] == u"Insights" && segments.contains(u"Call");
    if (insights)
        shorter.removeAt(segments.size() - 2);
    for (const auto &path : templates())
        if (auto route = match(path, shorter); route && !(insights && (route->collection || !route->id.kind->onDemand))) {
            route->insights = insights;
            return route;
        }
    return {};
}

} // namespace trunkdesk
