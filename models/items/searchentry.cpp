// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/searchentry.h"

#include "models/core/displaytext.h"
#include "models/core/record.h"
#include "models/items/filterquery.h"
#include "models/items/recordcell.h"
#include "models/items/searchquery.h"
#include "models/values/ascii.h"
#include "models/values/phonenumber.h"
#include "models/values/sipuri.h"

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr qsizetype longestAddress = 512; ///< nobody finds a host in a longer text

/// With "+" and nothing but digits behind it; empty when the text is no telephone number.
QString wholeNumber(const Field &field, const QString &text)
{
    if (PhoneNumber::parse(text))
        return text;
    if (field.type != FieldType::PhoneNumber || text.isEmpty() || text.size() > 40)
        return {};
    QString digits;
    for (const auto c : text)
        if (isAsciiDigit(c))
            digits += c;
    return digits.size() > 2 ? u'+' + digits : QString();
}

std::optional<SipUri> addressIn(const Field &field, const QString &text)
{
    if (text.isEmpty() || text.size() > longestAddress)
        return {};
    switch (field.type) {
    case FieldType::SipUri:
    case FieldType::SipTarget:
    case FieldType::WebUrl:
    case FieldType::DomainName:
    case FieldType::Text: break;
    default: return {};
    }
    if (auto uri = SipUri::read(text))
        return uri;
    // A domain alone, or a target without its scheme.
    return text.contains(u'.') && !hasBlank(text) ? SipUri::read("sip:"_L1 + text) : std::nullopt;
}

/// The one field that can only be the length of an IPv4 prefix.
const Field *prefixField(const ResourceKind &kind)
{
    for (const auto &field : kind.fields)
        if (field.type == FieldType::Integer && field.maximum == 32)
            return &field;
    return nullptr;
}

bool mayNameAddress(const Field &field)
{
    switch (field.type) {
    case FieldType::Boolean:
    case FieldType::Timestamp:
    case FieldType::Integer:
    case FieldType::Choice:
    case FieldType::Sid:
    case FieldType::PhoneNumber: return false;
    default: return field.column != Column::Never && !field.writeOnly;
    }
}

void addBlock(QList<FieldBlock> &blocks, const Field &field, const QString &text, std::optional<qint64> prefix)
{
    if (text.isEmpty() || !isAsciiDigit(text.front()) || text.size() > 18)
        return;
    auto block = CidrBlock::parse(text);
    if (!block) { // one with bits set behind its prefix, which the provider ignores
        const auto slash = text.indexOf(u'/');
        block = slash > 0 && allDigits(QStringView(text).sliced(slash + 1)) ? CidrBlock::fromFields(text.first(slash), text.mid(slash + 1).toInt()) : std::nullopt;
    } else if (prefix && *prefix > 0 && *prefix <= 32 && !text.contains(u'/')) { // 0 stands for not known
        block = CidrBlock::fromFields(text, int(*prefix));
    }
    if (block)
        blocks.append({&field, *block, block->prefix() == 32 && !text.contains(u'/') ? text : text.section(u'/', 0, 0) + u'/' + QString::number(block->prefix())});
}

/// The blocks that a field names; `uri` is what addressIn() makes of its text.
void addBlocks(QList<FieldBlock> &blocks, const ResourceKind &kind, const Field &field, const Record &record, const std::optional<SipUri> &uri)
{
    const auto raw = record.raw(field.key);
    if (raw.isEmpty())
        return;
    const auto before = blocks.size();
    if (jsonType(raw) == JsonType::Array) {
        for (const auto &element : jsonElements(raw))
            if (jsonType(element) == JsonType::String)
                addBlock(blocks, field, jsonString(element), {});
    } else if (jsonType(raw) == JsonType::String && raw.size() < 32) {
        const auto *prefix = prefixField(kind);
        addBlock(blocks, field, jsonString(raw), prefix ? record.integer(prefix->key) : std::nullopt);
    }
    if (uri && blocks.size() == before && uri->hostKind() == Host::Kind::Ipv4)
        addBlock(blocks, field, uri->host(), {});
}

} // namespace

QString searchTitle(const RecordId &id, const Record &record)
{
    const auto title = recordTitle(*id.kind, record);
    return title.isEmpty() ? kindSingular(*id.kind) : title;
}

QList<FieldBlock> addressesOf(const ResourceKind &kind, const Record &record)
{
    QList<FieldBlock> blocks;
    for (const auto &field : kind.fields)
        if (mayNameAddress(field))
            addBlocks(blocks, kind, field, record, addressIn(field, record.text(field.key)));
    return blocks;
}

SearchEntry searchEntry(const QList<TableColumn> &columns, const RecordId &id, const Record &record, RecordFacts &facts)
{
    SearchEntry entry;
    const auto title = searchTitle(id, record);
    const auto shownId = displayText(id.id);
    entry.text = foldedForSearch(title);
    entry.titleSize = entry.text.size();
    entry.text += '\n' + foldedForSearch(shownId);
    entry.idSize = entry.text.size() - entry.titleSize - 1;
    entry.text += '\n';
    QByteArray fields;
    QList<FieldBlock> blocks;
    for (const auto &column : columns) {
        const auto shown = RecordCell(column, id, record, facts).searchText();
        if (shown.isEmpty())
            continue;
        if (shown != title && shown != shownId)
            fields += foldedForSearch(shown) + '\n';
        if (column.type != TableColumn::Type::Field || column.field->type == FieldType::Sid)
            continue;
        const auto value = record.text(column.field->key);
        if (const auto number = wholeNumber(*column.field, value); !number.isEmpty()) {
            entry.text += numberForSearch(number) + '\n';
            continue;
        }
        const auto uri = addressIn(*column.field, value);
        if (uri) {
            entry.text += hostForSearch(displayText(uri->host())) + '\n';
            if (const auto user = PhoneNumber::parse(uri->user()))
                entry.text += numberForSearch(user->toString()) + '\n';
        }
        if (mayNameAddress(*column.field))
            addBlocks(blocks, *id.kind, *column.field, record, uri);
    }
    entry.text += fields;
    for (const auto &address : std::as_const(blocks))
        entry.blocks.append(address.block);
    return entry;
}

} // namespace trunkdesk
