// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/differencewords.h"

#include "models/inventory/coverage.h"
#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/routing/shares.h"
#include "models/routing/tiers.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"
#include "models/values/cidrblock.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cstdlib>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::DifferenceWords)
};

// How much each matters; what changes by percent adds those.
enum Weight { NoTarget = 1000, Anybody = 950, NobodyMayCall = 850, Unprotected = 800, Gone = 750, Emergency = 700, WideRange = 650, Moves = 600, Route = 450, SharePart = 300, New = 200 };

class Writer
{
public:
    Writer(const Comparison &comparison, const Inventory &before, const Inventory &after) : m_comparison(comparison), m_before(before), m_after(after)
    {
        for (int i = 0; i < comparison.differences.size(); ++i) {
            const auto &d = comparison.differences.at(i);
            m_places.insert(d.after.isValid() ? d.after : d.before, i);
        }
    }

    QList<DifferenceWord> run()
    {
        for (const auto *kind : allKinds()) {
            if (m_comparison.matching.laterOf.isEmpty() && m_comparison.differences.isEmpty())
                break;
            if (kind->shares.present() && m_before.count(*kind) + m_after.count(*kind) > 0)
                writeShares(*kind);
        }
        for (auto it = m_comparison.matching.laterOf.begin(); it != m_comparison.matching.laterOf.end(); ++it)
            if (!it.key().kind->tiers.empty())
                writeTiers(it.key(), it.value());
        writeDifferences();
        writeMoves();
        writeAuthentication();
        std::stable_sort(m_words.begin(), m_words.end(), [](const DifferenceWord &a, const DifferenceWord &b) { return a.weight != b.weight ? a.weight > b.weight : a.text < b.text; });
        return m_words;
    }

private:
    void say(int weight, const QString &text, const RecordId &about = {}) { m_words.append({text, weight, m_places.value(about, -1)}); }

    [[nodiscard]] static QString titleIn(const Inventory &inventory, const RecordId &id)
    {
        const auto record = inventory.record(id);
        return record ? recordTitle(*id.kind, *record) : displayText(id.id);
    }

    void writeShares(const ResourceKind &kind)
    {
        const auto &above = *parentKind(kind);
        const auto earlier = sharesByParent(m_before, kind), later = sharesByParent(m_after, kind);
        for (const auto &id : m_before.ids(above)) {
            const auto partner = m_comparison.matching.laterOf.constFind(id);
            if (partner == m_comparison.matching.laterOf.constEnd() || !tellsAll(m_before, kind, id.id) || !tellsAll(m_after, kind, partner->id))
                continue;
            const auto was = earlier.value(id.id), is = later.value(partner->id);
            const auto trunk = titleIn(m_after, *partner);
            if (was.takesCalls() && !is.takesCalls()) {
                say(NoTarget, Words::tr("“%1” has no enabled target any more, so nobody answers its calls.").arg(trunk), *partner);
                continue;
            }
            if (!was.takesCalls() && is.takesCalls())
                say(Route, Words::tr("“%1” has an enabled target again.").arg(trunk), *partner);
            writeTargets(was, is, trunk);
        }
    }

    /// `30 %`, `100 % once those before it fail`.
    static QString inWords(const Distribution &distribution, const RecordId &id)
    {
        const auto *share = distribution.shareOf(id);
        const auto *tier = distribution.tierOf(id);
        if (!share || !tier || share->state != Share::State::Known || tier->rank <= 1)
            return share && share->state == Share::State::Known ? percentText(*share) : shareText(distribution, id);
        return Words::tr("%1 once those before it fail", "a share of calls").arg(percentText(*share));
    }

    static bool takesCalls(const Share *share) { return share && share->state != Share::State::Off; }

    void writeTargets(const Distribution &was, const Distribution &is, const QString &trunk)
    {
        for (const auto &tier : was.tiers)
            for (const auto &share : tier.shares) {
                const auto &id = share.target.id;
                const auto text = inWords(was, id);
                const auto partner = m_comparison.matching.laterOf.constFind(id);
                if (partner == m_comparison.matching.laterOf.constEnd()) {
                    if (takesCalls(&share))
                        say(SharePart + share.percent, Words::tr("“%1” of “%2” is gone: its share of calls was %3.").arg(share.target.title, trunk, text), id);
                    continue;
                }
                const auto *other = is.shareOf(*partner);
                const auto now = inWords(is, *partner);
                const auto weight = SharePart + std::abs((other ? other->percent : 0) - share.percent);
                const auto title = other ? other->target.title : share.target.title;
                if (takesCalls(&share) != takesCalls(other)) {
                    say(weight, takesCalls(&share) ? Words::tr("“%1” of “%2” takes no calls any more: its share was %3.").arg(title, trunk, text)
                                                   : Words::tr("“%1” of “%2” takes calls again: its share is %3.").arg(title, trunk, now),
                        *partner);
                } else if (now != text) {
                    if (const auto *later = is.tierOf(*partner); other && later && later->rank == tier.rank && later->priority == tier.priority && other->state == share.state && other->fraction == share.fraction)
                        continue; // rounded to whole per cents another way, for they came in another order
                    say(weight, Words::tr("“%1” of “%2”: its share of calls goes from %3 to %4.").arg(title, trunk, text, now), *partner);
                }
            }
        for (const auto &tier : is.tiers)
            for (const auto &share : tier.shares)
                if (!m_comparison.matching.earlierOf.contains(share.target.id) && takesCalls(&share))
                    say(SharePart + share.percent, Words::tr("“%1” of “%2” is new: its share of calls is %3.").arg(share.target.title, trunk, inWords(is, share.target.id)), share.target.id);
    }

    void writeTiers(const RecordId &id, const RecordId &later)
    {
        const auto was = tiersOf(m_before, id), is = tiersOf(m_after, later);
        const auto set = [](const std::vector<NamedTier> &tiers) { return std::any_of(tiers.begin(), tiers.end(), [](const NamedTier &tier) { return tier.isSet(); }); };
        const auto title = titleIn(m_after, later);
        if (set(was) && !set(is))
            return say(NoTarget, Words::tr("“%1” has no target any more, so nobody answers its calls.").arg(title), later);
        for (size_t i = 0; i < was.size() && i < is.size(); ++i) {
            const auto partner = m_comparison.matching.laterOf.value(was[i].target);
            const auto known = [](const NamedTier &tier) { return tier.present || !tier.isSet(); };
            const bool byId = m_comparison.matching.byId; // also where one side does not tell of the targets, only of their ids
            const bool same = partner.isValid() ? partner == is[i].target
                                                : was[i].label == is[i].label || (byId ? was[i].target == is[i].target : !known(was[i]) || !known(is[i]));
            if (same || (!was[i].isSet() && !is[i].isSet()))
                continue;
            const auto shown = [](const NamedTier &tier) { return tier.isSet() ? Words::tr("“%1”").arg(tier.label) : Words::tr("nothing"); };
            say(Route - int(i), Words::tr("“%1”: %2 goes from %3 to %4.").arg(title, is[i].name, shown(was[i]), shown(is[i])), later);
        }
    }

    void writeDifferences()
    {
        for (int i = 0; i < m_comparison.differences.size(); ++i) {
            const auto &d = m_comparison.differences.at(i);
            const auto &kind = d.resource();
            if (d.kind == Difference::Kind::Added || d.kind == Difference::Kind::Removed) {
                const bool holdsOthers = !childKinds(kind).isEmpty() || !kind.tiers.empty();
                if (holdsOthers && d.kind == Difference::Kind::Removed)
                    m_words.append({Words::tr("%1 “%2” is gone.").arg(kindSingular(kind), d.title), Gone, i});
                else if (holdsOthers)
                    m_words.append({Words::tr("%1 “%2” is new.").arg(kindSingular(kind), d.title), New, i});
            } else {
                for (const auto &field : d.fields)
                    writeField(d, *field.field, i);
            }
            if (d.kind != Difference::Kind::Removed)
                writeRanges(d, i);
        }
    }

    void writeField(const Difference &d, const Field &field, int place)
    {
        if (field.protects && d.recordBefore.boolean(field.key).value_or(false) && !d.recordAfter.boolean(field.key).value_or(false))
            m_words.append({Words::tr("“%1”: “%2” is switched off.").arg(d.title, fieldLabel(field)), Unprotected, place});
        if (field.emergency)
            m_words.append({Words::tr("“%1”: “%2”, which bears on emergency calls, is another.").arg(d.title, fieldLabel(field)), Emergency, place});
    }

    /// The address ranges of a record: in two fields, or in a list.
    static QList<CidrBlock> rangesOf(const ResourceKind &kind, const Record &record)
    {
        QList<CidrBlock> ranges;
        const auto add = [&ranges](const std::optional<CidrBlock> &block) {
            if (block && block->prefix() < CidrBlock::widestUnasked)
                ranges.append(*block);
        };
        for (const auto &field : kind.fields) {
            if (field.tailField[0] != '\0')
                add(CidrBlock::fromFields(record.text(field.key), int(record.integer(field.tailField).value_or(32))));
            if (field.type == FieldType::TextList)
                for (const auto &line : fieldValue(field, record).split(u'\n', Qt::SkipEmptyParts))
                    add(CidrBlock::parse(line));
        }
        return ranges;
    }

    void writeRanges(const Difference &d, int place)
    {
        const auto former = rangesOf(d.resource(), d.recordBefore);
        const auto owner = d.parentAfter.isEmpty() ? d.title : d.parentAfter;
        for (const auto &range : rangesOf(d.resource(), d.recordAfter)) {
            if (former.contains(range))
                continue;
            if (range.prefix() == 0)
                m_words.append({Words::tr("Anybody may call: “%1” of “%2” is every address.").arg(range.toString(), owner), Anybody, place});
            else
                m_words.append({Words::tr("Strangers may call: “%1” of “%2” is a wide range.").arg(range.toString(), owner), WideRange, place});
        }
    }

    /// Numbers by where they were and where they are.
    void writeMoves()
    {
        struct Move
        {
            int count = 0;
            int place = -1;
        };
        QMap<std::tuple<QString, QString, QString>, Move> moves;
        for (int i = 0; i < m_comparison.differences.size(); ++i) {
            const auto &d = m_comparison.differences.at(i);
            const auto *home = homeField(d.resource());
            const bool moved = d.kind == Difference::Kind::Moved
                || (d.kind == Difference::Kind::Changed && home && std::any_of(d.fields.begin(), d.fields.end(), [home](const FieldDifference &f) { return f.field == home; }));
            if (!moved)
                continue;
            auto &move = moves[{kindPlural(d.resource()), d.parentBefore, d.parentAfter}];
            ++move.count;
            move.place = move.count == 1 ? i : -1;
        }
        for (auto it = moves.begin(); it != moves.end(); ++it) {
            const auto &[kind, from, to] = it.key();
            const auto text = from.isEmpty() ? Words::tr("%1: %n come to “%2”.", nullptr, it->count).arg(kind, to)
                : to.isEmpty()               ? Words::tr("%1: %n leave “%2” and are on none.", nullptr, it->count).arg(kind, from)
                                             : Words::tr("%1: %n move from “%2” to “%3”.", nullptr, it->count).arg(kind, from, to);
            m_words.append({text, Moves, it->place});
        }
    }

    void writeAuthentication()
    {
        QHash<RecordId, int> was, is;
        for (const auto *kind : allKinds()) {
            if (!kind->authenticates || !tellsAll(m_before, *kind) || !tellsAll(m_after, *kind))
                continue;
            for (const auto &id : m_before.ids(*kind))
                ++was[{parentKind(*kind), {}, id.parent}];
            for (const auto &id : m_after.ids(*kind))
                ++is[{parentKind(*kind), {}, id.parent}];
        }
        for (auto it = was.begin(); it != was.end(); ++it)
            if (const auto partner = m_comparison.matching.laterOf.value(it.key()); partner.isValid() && is.value(partner) == 0)
                say(NobodyMayCall, Words::tr("Nobody may call through “%1” any more: no list is attached to it.").arg(titleIn(m_after, partner)), partner);
    }

    const Comparison &m_comparison;
    const Inventory &m_before;
    const Inventory &m_after;
    QHash<RecordId, int> m_places;
    QList<DifferenceWord> m_words;
};

} // namespace

QList<DifferenceWord> differenceWords(const Comparison &comparison, const Inventory &before, const Inventory &after)
{
    return Writer(comparison, before, after).run();
}

} // namespace trunkdesk
