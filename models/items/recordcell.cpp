// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/recordcell.h"

#include "models/core/displaytext.h"
#include "models/items/relativetime.h"
#include "models/schema/fieldtext.h"
#include "models/values/timestamp.h"

namespace trunkdesk {

bool isDimmed(const ResourceKind &kind, const Record &record)
{
    return kind.shares.present() && record.boolean(kind.shares.enabled) == false;
}

bool RecordCell::isTime() const
{
    return m_column.type == TableColumn::Type::Field && m_column.field->type == FieldType::Timestamp;
}

RecordId RecordCell::reference() const
{
    QString id;
    if (m_column.type == TableColumn::Type::Parent)
        id = m_id.parent;
    else if (m_column.type == TableColumn::Type::Reference)
        id = fieldValue(*m_column.field, m_record);
    return id.isEmpty() ? RecordId() : RecordId{m_column.referredKind, {}, id};
}

QString RecordCell::referredTitle() const
{
    const auto id = reference();
    if (!id.isValid())
        return {};
    if (const auto title = m_facts.title(id))
        return *title;
    return m_column.field ? fieldText(*m_column.field, m_record) : displayText(id.id);
}

QString RecordCell::display(const QDateTime &now) const
{
    if (isTime())
        if (const auto time = Timestamp::read(m_record.text(m_column.field->key)).utc())
            return relativeTime(*time, now);
    return m_column.type == TableColumn::Type::Field ? fieldText(*m_column.field, m_record) : exportText();
}

QString RecordCell::exportText() const
{
    switch (m_column.type) {
    case TableColumn::Type::Share: return shareText(m_facts.shares(m_id.parent), m_id);
    case TableColumn::Type::Parent:
    case TableColumn::Type::Reference: return referredTitle();
    case TableColumn::Type::Field: break;
    }
    if (isTime())
        if (const auto time = Timestamp::read(m_record.text(m_column.field->key)).utc())
            return time->toUTC().toString(Qt::ISODate);
    return fieldText(*m_column.field, m_record);
}

QString RecordCell::rawText() const
{
    if (m_column.type == TableColumn::Type::Parent)
        return m_id.parent;
    return m_column.field ? maskSecrets(m_record.text(m_column.field->key)) : exportText();
}

QString RecordCell::searchText() const
{
    switch (m_column.type) {
    case TableColumn::Type::Share: return {};
    case TableColumn::Type::Parent:
    case TableColumn::Type::Reference: return referredTitle();
    case TableColumn::Type::Field: break;
    }
    const auto type = m_column.field->type;
    return type == FieldType::Boolean || type == FieldType::Timestamp ? QString() : fieldText(*m_column.field, m_record);
}

QVariant RecordCell::sortValue() const
{
    switch (m_column.type) {
    case TableColumn::Type::Share: return qlonglong(shareSortKey(m_facts.shares(m_id.parent), m_id));
    case TableColumn::Type::Parent:
    case TableColumn::Type::Reference: return referredTitle().toCaseFolded();
    case TableColumn::Type::Field: break;
    }
    const auto key = sortKey(*m_column.field, m_record);
    const auto type = m_column.field->type;
    return type == FieldType::Integer || type == FieldType::Timestamp ? QVariant(qlonglong(key.number)) : QVariant(key.text);
}

QString RecordCell::detail() const
{
    if (isTime())
        if (const auto time = Timestamp::read(m_record.text(m_column.field->key)).utc())
            return exactTime(*time);
    if (m_column.type == TableColumn::Type::Share)
        return shareReason(m_facts.shares(m_id.parent), m_id);
    if (const auto id = reference(); id.isValid())
        return displayText(id.id);
    return m_column.type == TableColumn::Type::Field ? fieldText(*m_column.field, m_record) : QString();
}

bool RecordCell::monospace() const
{
    if (m_column.type == TableColumn::Type::Field)
        return m_column.monospace();
    const auto id = reference();
    return id.isValid() && !m_facts.title(id); // an id that stands in for a title
}

} // namespace trunkdesk
