// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/numbermoves.h"

#include "models/changes/bulk.h"
#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/targetkinds.h"
#include "models/values/phonenumber.h"

#include <QCoreApplication>

namespace trunkdesk {

namespace {

using State = NumberMove::State;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::NumberMoves)
};

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += c;
    return digits;
}

/// The places of an account by id and by name; a name that several have means none of them.
class PlaceFinder
{
public:
    PlaceFinder(const Placement &placement, const Inventory &inventory) : m_kind(*placement.place)
    {
        for (const auto &id : inventory.ids(m_kind)) {
            m_ids.insert(id.id);
            ++m_count[recordTitle(m_kind, *inventory.record(id)).toCaseFolded()];
            m_byName.insert(recordTitle(m_kind, *inventory.record(id)).toCaseFolded(), id.id);
        }
    }

    /// An id, or a name in place of one. On failure `words` says why.
    [[nodiscard]] QString find(const NumberList::Entry &entry, QString &words) const
    {
        if (m_ids.contains(entry.placeId))
            return entry.placeId;
        const auto text = entry.placeId.isEmpty() ? entry.placeName : entry.placeId;
        const auto name = displayText(text).toCaseFolded();
        if (m_count.value(name) == 1)
            return m_byName.value(name);
        words = m_count.value(name) > 1 ? Words::tr("Several are called “%1”. Write the id instead.").arg(displayText(text.left(60)))
                                         : Words::tr("“%1” is not known in this account (%2).").arg(displayText(text.left(60)), kindSingular(m_kind));
        return {};
    }

private:
    const ResourceKind &m_kind;
    QSet<QString> m_ids;
    QHash<QString, int> m_count;
    QHash<QString, QString> m_byName;
};

/// Decides about one entry after the other.
class Mover
{
public:
    Mover(const NumberList &list, const Destination &destination, const Placement &placement, const Inventory &inventory)
        : m_list(list), m_destination(destination), m_placement(placement), m_inventory(inventory), m_numbers(placement, inventory), m_places(placement, inventory)
    {
    }

    QList<NumberMove> moves()
    {
        for (const auto &entry : m_list.entries)
            m_moves.append(moveOf(entry));
        return m_moves;
    }

private:
    NumberMove moveOf(const NumberList::Entry &entry)
    {
        NumberMove move{.entry = entry, .number = m_numbers.find(entry.number), .from = {}, .to = {}, .words = {}};
        const auto record = move.number.kind ? m_inventory.record(move.number) : std::nullopt;
        if (!record)
            return ended(move, State::Unknown, whyUnknown(entry.number));
        move.from = placeOf(m_placement, *record);
        if (!findPlace(move))
            return move;
        if (const auto first = m_first.constFind(move.number); first != m_first.cend())
            return repeated(move, m_moves[*first]);
        m_first.insert(move.number, m_moves.size());
        const auto *cleared = m_placement.cleared();
        if (cleared && m_destination.kind == Destination::Kind::AsListed && !entry.besides.value(cleared->key).isEmpty()
            && entry.besides.value(cleared->key) != fieldValue(*cleared, *record))
            move.besides = entry.besides;
        if (move.to == move.from && move.besides.isEmpty())
            return ended(move, State::Already, {});
        judge(move, *record);
        return move;
    }

    bool findPlace(NumberMove &move)
    {
        if (m_destination.kind == Destination::Kind::Place)
            move.to = m_destination.place;
        if (m_destination.kind != Destination::Kind::AsListed)
            return true;
        if (!m_list.namesPlaces) {
            move = ended(move, State::NoPlace, Words::tr("The list does not say where it is to go. Choose a destination."));
            return false;
        }
        QString words;
        if (!move.entry.placeId.isEmpty() || !move.entry.placeName.isEmpty())
            move.to = m_places.find(move.entry, words);
        if (!words.isEmpty())
            move = ended(move, State::NoPlace, words);
        return words.isEmpty();
    }

    /// The same number twice is no harm, unless it is to be in two places.
    static NumberMove repeated(NumberMove move, NumberMove &first)
    {
        if (first.to == move.to)
            return ended(move, State::Repeated, Words::tr("It stands in line %1 already.").arg(first.entry.line));
        const auto words = Words::tr("Lines %1 and %2 want it in two places. Take one of them out.").arg(first.entry.line).arg(move.entry.line);
        first = ended(first, State::Refused, words);
        return ended(move, State::Refused, words);
    }

    /// What the rules of the number say about it there.
    void judge(NumberMove &move, const Record &record) const
    {
        const auto &kind = *m_placement.kind;
        auto wanted = move.besides;
        wanted.insert(m_placement.field->key, move.to);
        auto issues = newRuleIssues(kind, record, wanted);
        for (auto it = move.besides.begin(); it != move.besides.end(); ++it)
            if (const auto verdict = checkField(*kind.field(it.key()), it.value()); verdict.kind != Verdict::Kind::Accept)
                issues.append(Issue::from(verdict, it.key()));
        QStringList said;
        for (const auto &issue : std::as_const(issues))
            if (issue.severity != Issue::Severity::Note)
                said.append(issue.message);
        const bool refused = hasErrors(issues);
        const auto place = m_inventory.record({m_placement.place, {}, move.to});
        if (const auto problem = place ? targetProblem(kind, *m_placement.field, *place) : QString(); !problem.isEmpty())
            said.append(problem);
        move.state = refused ? State::Refused : State::Moves;
        move.words = said.join(u' ');
    }

    [[nodiscard]] static QString whyUnknown(const QString &text)
    {
        const auto verdict = PhoneNumber::check(text);
        return verdict.sendable() || !verdict.repairs.isEmpty() || text.isEmpty() ? Words::tr("This account has no such number.") : Words::tr("This account has no such number. %1").arg(verdict.message);
    }

    static NumberMove ended(NumberMove move, State state, const QString &words)
    {
        move.state = state;
        move.words = words;
        return move;
    }

    const NumberList &m_list;
    const Destination &m_destination;
    const Placement &m_placement;
    const Inventory &m_inventory;
    NumberFinder m_numbers;
    PlaceFinder m_places;
    QList<NumberMove> m_moves;
    QHash<RecordId, qsizetype> m_first;
};

} // namespace

NumberFinder::NumberFinder(const Placement &placement, const Inventory &inventory)
{
    const auto &kind = *placement.kind;
    const auto *title = kind.field(kind.titleField);
    for (const auto &id : inventory.ids(kind)) {
        m_byId.insert(id.id, id);
        if (const auto digits = digitsOf(fieldValue(*title, *inventory.record(id))); !digits.isEmpty())
            m_byDigits.insert(digits, id);
    }
}

RecordId NumberFinder::find(const QString &text) const
{
    if (const auto known = m_byId.constFind(text); known != m_byId.cend())
        return *known;
    if (text.size() > 64)
        return {};
    const auto verdict = PhoneNumber::check(text);
    QStringList spellings{verdict.sendable() ? verdict.canonical : QString()};
    spellings += verdict.repairs;
    // A spreadsheet takes the + away; with letters among them the digits are another number.
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }))
        spellings.append(text);
    for (const auto &spelling : std::as_const(spellings))
        if (const auto known = m_byDigits.constFind(digitsOf(spelling)); known != m_byDigits.cend())
            return *known;
    return {};
}

QList<NumberMove> numberMoves(const NumberList &list, const Destination &destination, const Placement &placement, const Inventory &inventory)
{
    return Mover(list, destination, placement, inventory).moves();
}

QList<Change> changesOf(const QList<NumberMove> &moves, const Placement &placement, const Inventory &inventory)
{
    QList<Change> changes;
    for (const auto &move : moves)
        if (const auto record = move.state == NumberMove::State::Moves ? inventory.record(move.number) : std::nullopt)
            changes.append(moveRecord(placement, move.number, *record, move.to, inventory, move.besides));
    return changes;
}

} // namespace trunkdesk
