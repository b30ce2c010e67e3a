// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/files/recognize.h"

#include "models/schema/registry.h"
#include "models/values/sid.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

/// The segments of a path, without host, query and the `.json` of those APIs that want it.
QStringList segments(QString path)
{
    path.truncate(std::min(path.indexOf(u'?') < 0 ? path.size() : path.indexOf(u'?'), path.indexOf(u'#') < 0 ? path.size() : path.indexOf(u'#')));
    if (path.endsWith(u".json"_s))
        path.chop(5);
    return path.split(u'/', Qt::SkipEmptyParts);
}

/// The paths of a kind, cut up once.
struct Place
{
    const ResourceKind *kind;
    QStringList item;
    QStringList collection;
    QString parentPlace; ///< how a template writes the parent's id
};

const QList<Place> &places()
{
    static const auto list = [] {
        QList<Place> all;
        for (const auto *kind : allKinds())
            all.append({kind, segments(QString::fromLatin1(kind->item)), segments(QString::fromLatin1(kind->collection)),
                        u'{' + QLatin1StringView(kind->parentField) + u'}'});
        return all;
    }();
    return list;
}

/// Whether the path ends in what the template describes (a proxy may put something before it); then *parent is what stands
/// for the parent's id.
bool matches(const QStringList &wanted, const Place &place, const QStringList &path, QString *parent)
{
    if (wanted.isEmpty() || path.size() < wanted.size())
        return false;
    const auto offset = path.size() - wanted.size();
    for (qsizetype i = wanted.size() - 1; i >= 0; --i)
        // A document may leave a placeholder in the place of an id.
        if (wanted[i].startsWith(u'{') ? !isSafeId(path[offset + i]) && !path[offset + i].startsWith(u'{') : wanted[i] != path[offset + i])
            return false;
    const auto at = wanted.indexOf(place.parentPlace);
    *parent = at < 0 ? QString() : path[offset + at];
    return true;
}

bool idFits(const ResourceKind &kind, const Record &record)
{
    const auto id = record.text(kind.idField);
    return id.isEmpty() || id.startsWith(QLatin1StringView(kind.idPrefix));
}

QByteArray topLevel(const Field &field)
{
    return QByteArray(field.key).split('.').constFirst();
}

/// In how many kinds a field occurs. One that stands in nearly all of them tells nothing.
int occurrences(const QByteArray &key)
{
    static const auto counts = [] {
        QHash<QByteArray, int> map;
        for (const auto *kind : allKinds()) {
            QSet<QByteArray> keys;
            for (const auto &field : kind->fields)
                keys.insert(topLevel(field));
            for (const auto &k : keys)
                ++map[k];
        }
        return map;
    }();
    return counts.value(key);
}

struct Score
{
    int points = 0;
    int known = 0;   ///< fields of the kind that are there
    int telling = 0; ///< those of them that few kinds have
};

Score scoreOf(const ResourceKind &kind, const Record &record)
{
    Score score;
    QSet<QByteArray> seen;
    for (const auto &field : kind.fields) {
        const auto key = topLevel(field);
        if (seen.contains(key) || !record.has(key))
            continue;
        seen.insert(key);
        ++score.known;
        score.telling += occurrences(key) <= 2 ? 1 : 0;
    }
    score.points = score.known;
    if (kind.hasParent() && !kind.isSingleton())
        score.points += record.isNull(kind.parentField) ? -4 : 2;
    // Ids without a prefix have names of their own (`uri_uuid`), which say as much.
    if (kind.idPrefix[0] == '\0' && !kind.isSingleton() && occurrences(kind.idField) == 1 && !record.isNull(kind.idField))
        score.points += 3;
    // The two generations of an API name a record's own address differently and write dates differently.
    const bool hasUrl = record.has("url");
    const bool hasUri = record.has("uri");
    if (kind.paging == Paging::MetaLinks)
        score.points += hasUrl ? 3 : hasUri ? -3 : 0;
    else if (kind.paging == Paging::UriLinks)
        score.points += hasUri ? 3 : hasUrl ? -3 : 0;
    const auto date = record.text("date_created");
    if (!hasUrl && !hasUri && !date.isEmpty()) {
        const bool iso = date.front().isDigit();
        score.points += kind.paging == Paging::MetaLinks ? (iso ? 1 : -1) : kind.paging == Paging::UriLinks ? (iso ? 0 : 2) : 0;
    }
    return score;
}

/// Whether there is enough in the record to say that it is of the kind.
bool convincing(const ResourceKind &kind, const Record &record, const Score &score, bool addressIsForeign)
{
    if (addressIsForeign || record.isNull(kind.idField))
        return score.telling >= 2;
    return score.known >= 2 && score.points > 0;
}

/// Where the record says that it lives. The same names are used for addresses of other things.
QString addressOf(const Record &record)
{
    for (const auto *key : {"url", "uri", "resource_uri"})
        if (const auto text = record.text(key); text.startsWith(u'/') || text.startsWith(u"https://") || text.startsWith(u"http://"))
            return text;
    return {};
}

} // namespace

bool isIdField(QByteArrayView name)
{
    const auto &kinds = allKinds();
    return std::any_of(kinds.begin(), kinds.end(), [name](const ResourceKind *kind) { return name == kind->idField; });
}

bool isListKey(QByteArrayView name)
{
    const auto &kinds = allKinds();
    return std::any_of(kinds.begin(), kinds.end(), [name](const ResourceKind *kind) { return kind->listKey[0] != '\0' && name == kind->listKey; });
}

Recognition recognize(const Record &record, const ListOrigin &origin)
{
    using Outcome = Recognition::Outcome;
    const auto own = segments(addressOf(record));
    const auto list = segments(origin.path);
    QString parent;
    for (const auto &place : places())
        if (own.isEmpty() ? matches(place.collection, place, list, &parent) : matches(place.item, place, own, &parent))
            if (idFits(*place.kind, record))
                return {Outcome::Known, place.kind, parent};

    // An address that no kind lives at is that of something else, unless the fields speak loudly.
    const bool foreign = !own.isEmpty() || !list.isEmpty();
    const ResourceKind *best = nullptr;
    Score bestScore;
    for (const auto *kind : allKinds()) {
        if (!idFits(*kind, record))
            continue;
        const auto score = scoreOf(*kind, record);
        if (convincing(*kind, record, score, foreign) && (!best || score.points > bestScore.points)) {
            best = kind;
            bestScore = score;
        }
    }
    if (best)
        return {Outcome::Known, best, best->hasParent() ? record.text(best->parentField) : QString()};
    const bool resource = !record.isNull("date_created") || !record.isNull("account_sid") || foreign;
    return {resource && !record.text("sid").isEmpty() ? Outcome::NotShownYet : Outcome::Unknown, nullptr, {}};
}

} // namespace trunkdesk
