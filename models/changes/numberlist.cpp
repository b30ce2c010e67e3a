// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// The part of numbermoves.h that reads and writes lists.
#include "models/changes/numbermoves.h"
#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::NumberMoves)
};

/// `Phone number`, `phone_number` and `PhoneNumber` are one heading.
QString plainHeading(const QString &text)
{
    QString plain = text.toCaseFolded();
    plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return plain;
}

QStringList namesOf(const Field &field)
{
    QStringList names{QString::fromLatin1(field.key), QString::fromLatin1(field.param), QString::fromLatin1(field.label), fieldLabel(field)};
    names.removeAll(QString());
    return names;
}

bool isOneOf(const QString &heading, const QStringList &names)
{
    return std::any_of(names.begin(), names.end(), [&heading](const QString &name) { return plainHeading(name) == heading; });
}

constexpr auto placeNameHeading = "%1_name"; // of the place, as in trunk_name

/// Which column of a list says what; -1: none does.
struct Columns
{
    qsizetype number = -1;
    qsizetype placeId = -1;
    qsizetype placeName = -1;
    qsizetype cleared = -1;
    QStringList unread;

    [[nodiscard]] bool any() const { return number >= 0 || placeId >= 0 || placeName >= 0 || cleared >= 0; }
};

QString placeNameKey(const Placement &placement)
{
    return QString::fromLatin1(placeNameHeading).arg(QString::fromLatin1(placement.place->singular).toLower());
}

Columns columnsOf(const QStringList &headings, const Placement &placement)
{
    const auto &kind = *placement.kind;
    const auto numberNames = namesOf(*kind.field(kind.titleField)) + QStringList{QString::fromLatin1(kind.singular), kindSingular(kind), u"E164"_s};
    const auto placeNames = namesOf(*placement.field) + QStringList{QString::fromLatin1(placement.place->singular), kindSingular(*placement.place)};
    Columns columns;
    const auto take = [](qsizetype &column, qsizetype at) {
        if (column < 0)
            column = at;
        return column == at;
    };
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const auto heading = plainHeading(headings.at(i));
        bool taken = heading.isEmpty();
        if (isOneOf(heading, numberNames))
            taken = take(columns.number, i);
        else if (isOneOf(heading, placeNames))
            taken = take(columns.placeId, i);
        else if (isOneOf(heading, {placeNameKey(placement), kindSingular(*placement.place) + u"name"_s}))
            taken = take(columns.placeName, i);
        else if (placement.cleared() && isOneOf(heading, namesOf(*placement.cleared())))
            taken = take(columns.cleared, i);
        if (!taken)
            columns.unread.append(headings.at(i));
    }
    // A number may also be named by its id.
    for (qsizetype i = 0; columns.number < 0 && i < headings.size(); ++i)
        if (plainHeading(headings.at(i)) == plainHeading(QString::fromLatin1(kind.idField)))
            columns.number = i;
    return columns;
}

/// Without headings every cell is a number, also between separators of another sort than the first line has.
NumberList plainList(const QList<CsvRow> &rows)
{
    static const QRegularExpression separators(u"[,;\\t\\n\\r]+"_s);
    NumberList list;
    for (const auto &row : rows)
        for (const auto &cell : row.cells)
            for (const auto &part : cell.split(separators, Qt::SkipEmptyParts))
                if (const auto number = part.trimmed(); !number.isEmpty())
                    list.entries.append({.line = row.line, .number = number, .placeId = {}, .placeName = {}});
    return list;
}

} // namespace

NumberList numberList(const QList<CsvRow> &rows, const Placement &placement)
{
    const auto columns = rows.isEmpty() ? Columns() : columnsOf(rows.first().cells, placement);
    if (!columns.any())
        return plainList(rows);
    NumberList list;
    if (columns.number < 0) {
        list.remarks.append(Words::tr("No heading says which column holds the numbers. Call it “%1”.").arg(QString::fromLatin1(placement.kind->titleField)));
        return list;
    }
    list.namesPlaces = columns.placeId >= 0 || columns.placeName >= 0;
    for (const auto &row : rows.sliced(1)) {
        const auto cell = [&row](qsizetype column) { return column < 0 ? QString() : row.cells.value(column); };
        NumberList::Entry entry{.line = row.line, .number = cell(columns.number), .placeId = cell(columns.placeId), .placeName = cell(columns.placeName)};
        if (const auto before = cell(columns.cleared); !before.isEmpty())
            entry.besides.insert(placement.cleared()->key, before);
        list.entries.append(entry);
    }
    return list;
}

NumberList numberList(const QList<RecordId> &chosen)
{
    NumberList list;
    for (const auto &id : chosen)
        list.entries.append({.line = 0, .number = id.id, .placeId = {}, .placeName = {}});
    return list;
}

QByteArray whereNumbersAre(const QList<RecordId> &numbers, const Placement &placement, const Inventory &inventory)
{
    const auto &kind = *placement.kind;
    const auto named = std::find_if(kind.fields.begin(), kind.fields.end(),
        [&kind](const Field &field) { return field.type == FieldType::Text && field.column == Column::Shown && QByteArrayView(field.key) != kind.titleField; });
    const auto name = [&](const Record &record) { return named == kind.fields.end() ? QString() : record.text(named->key); };
    QStringList headings{QString::fromLatin1(kind.titleField), named == kind.fields.end() ? u"name"_s : QString::fromLatin1(named->key), placeNameKey(placement),
        QString::fromLatin1(placement.field->key)};
    if (placement.cleared())
        headings.append(QString::fromLatin1(placement.cleared()->key));
    QByteArray csv = csvLine(headings).toUtf8() + "\r\n";
    for (const auto &id : numbers.isEmpty() ? inventory.ids(kind) : numbers) {
        const auto record = inventory.record(id);
        if (!record)
            continue;
        const auto place = placeOf(placement, *record);
        const auto known = inventory.record({placement.place, {}, place});
        const auto *title = kind.field(kind.titleField);
        QStringList cells{fieldValue(*title, *record), name(*record), known ? known->text(placement.place->titleField) : QString(), place};
        if (placement.cleared())
            cells.append(fieldValue(*placement.cleared(), *record));
        csv += csvLine(cells).toUtf8() + "\r\n";
    }
    return csv;
}

} // namespace trunkdesk
