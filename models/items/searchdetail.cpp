// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/searchdetail.h"

#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/items/recordcell.h"
#include "models/items/searchentry.h"
#include "models/schema/registry.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::SearchDetail)
};

constexpr qsizetype longestShown = 160; ///< of a text; more than fits in a line
constexpr qsizetype lead = 24;          ///< kept before what was found in a long one

/// Leaves the part of a long text in which the first piece stands.
void cut(QString &text, QList<TextPiece> &pieces)
{
    if (text.size() <= longestShown)
        return;
    auto begin = pieces.isEmpty() ? 0 : pieces.first().begin;
    begin = begin < longestShown / 2 ? 0 : begin - lead;
    if (begin > 0 && text.at(begin).isLowSurrogate())
        --begin;
    auto end = std::min(text.size(), begin + longestShown);
    if (end < text.size() && text.at(end).isLowSurrogate())
        --end;
    const qsizetype shift = begin > 0 ? 1 - begin : 0;
    QList<TextPiece> kept;
    for (const auto &piece : pieces)
        if (piece.begin >= begin && piece.begin < end)
            kept.append({piece.begin + shift, std::min(piece.size, end - piece.begin)});
    text = (begin > 0 ? u"…"_s : QString()) + text.sliced(begin, end - begin) + (end < text.size() ? u"…"_s : QString());
    pieces = kept;
}

void show(SearchDetail &detail, const QString &label, const QString &text, const QList<TextPiece> &pieces)
{
    detail.fieldLabel = label;
    detail.fieldText = text;
    detail.fieldPieces = pieces;
}

/// The first field that was meant, when the title does not say it all.
void explain(SearchDetail &detail, const RecordId &id, const Record &record, const SearchQuery &query, RecordFacts &facts)
{
    for (const auto &address : query.block() ? addressesOf(*id.kind, record) : QList<FieldBlock>())
        if (query.meets(address.block))
            return show(detail, fieldLabel(*address.field), address.text, {{0, address.text.size()}});
    const auto &words = query.words();
    const auto missing = [&detail](const QString &word) { return !detail.title.contains(word, Qt::CaseInsensitive); };
    if (!query.isEmpty() && std::none_of(words.begin(), words.end(), missing))
        return;
    SearchDetail number;
    for (const auto &column : tableColumns(*id.kind, false)) {
        const auto shown = RecordCell(column, id, record, facts).searchText();
        if (shown.isEmpty())
            continue;
        if (std::any_of(words.begin(), words.end(), [&](const QString &word) { return missing(word) && shown.contains(word, Qt::CaseInsensitive); }))
            return show(detail, column.label, shown, query.piecesOf(shown));
        if (const auto pieces = number.fieldText.isEmpty() ? query.numberIn(shown) : QList<TextPiece>(); !pieces.isEmpty())
            show(number, column.label, shown, pieces);
    }
    if (const auto shown = displayText(id.id); shown.contains(words.value(0), Qt::CaseInsensitive) && missing(words.value(0)))
        return show(detail, Words::tr("Id"), shown, query.piecesOf(shown));
    if (!number.fieldText.isEmpty() && number.fieldText != detail.title)
        show(detail, number.fieldLabel, number.fieldText, number.fieldPieces);
}

/// Where the name says it all there is room for what else people know it by.
void addSecondName(SearchDetail &detail, const RecordId &id, const Record &record, RecordFacts &facts)
{
    const auto names = [](const TableColumn &column) {
        const auto type = column.type == TableColumn::Type::Field && column.shown ? column.field->type : FieldType::Map;
        return type == FieldType::Text || type == FieldType::SipUri || type == FieldType::SipTarget || type == FieldType::DomainName || type == FieldType::PhoneNumber;
    };
    for (const auto &column : tableColumns(*id.kind, false)) {
        if (!names(column))
            continue;
        const auto shown = RecordCell(column, id, record, facts).searchText();
        if (!shown.isEmpty() && shown != detail.title)
            return show(detail, column.label, shown, {});
    }
}

} // namespace

SearchDetail searchDetail(const Inventory &inventory, const RecordId &id, const SearchQuery &query)
{
    SearchDetail detail;
    const auto record = id.isValid() ? inventory.record(id) : std::nullopt;
    if (!record)
        return detail;
    detail.title = searchTitle(id, *record);
    const auto &words = query.words();
    const bool named = std::all_of(words.begin(), words.end(), [&detail](const QString &word) { return detail.title.contains(word, Qt::CaseInsensitive); });
    detail.titlePieces = named ? QList<TextPiece>() : query.numberIn(detail.title);
    if (detail.titlePieces.isEmpty())
        detail.titlePieces = query.piecesOf(detail.title);
    const auto *parent = parentKind(*id.kind);
    const auto owner = parent ? inventory.record({parent, {}, id.parent}) : std::nullopt;
    detail.place = kindSingular(*id.kind);
    if (owner) {
        auto name = recordTitle(*parent, *owner);
        QList<TextPiece> none;
        cut(name, none);
        detail.place = Words::tr("%1 of %2", "kind and parent").arg(detail.place, name);
    }
    RecordFacts facts;
    facts.reset(&inventory, id.kind);
    explain(detail, id, *record, query, facts);
    if (detail.fieldLabel.isEmpty())
        addSecondName(detail, id, *record, facts);
    cut(detail.title, detail.titlePieces);
    cut(detail.fieldText, detail.fieldPieces);
    return detail;
}

} // namespace trunkdesk
