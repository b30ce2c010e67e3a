// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/tablecolumn.h"

#include "models/schema/tabkinds.h"

#include <QCoreApplication>

namespace trunkdesk {

namespace {

TableColumn fieldColumn(const ResourceKind &kind, const Field &field)
{
    TableColumn column{.field = &field, .label = fieldLabel(field), .key = field.key, .shown = field.column == Column::Shown};
    if (kind.hasParent() && QByteArrayView(field.key) == kind.parentField) {
        column.type = TableColumn::Type::Parent;
        column.referredKind = parentKind(kind);
    } else if (const auto *referred = findKind(field.reference)) {
        column.type = TableColumn::Type::Reference;
        column.referredKind = referred;
    }
    return column;
}

TableColumn shareColumn()
{
    return {.type = TableColumn::Type::Share, .label = QCoreApplication::translate("trunkdesk::TableColumn", "Share"), .key = "=share", .shown = true};
}

TableColumn parentColumn(const ResourceKind &parent)
{
    return {.type = TableColumn::Type::Parent, .referredKind = &parent, .label = kindSingular(parent), .key = "=parent", .shown = true};
}

} // namespace

bool TableColumn::rightAligned() const
{
    return type == Type::Share || (type == Type::Field && field->type == FieldType::Integer);
}

bool TableColumn::monospace() const
{
    if (!field)
        return false;
    switch (field->type) {
    case FieldType::SipUri:
    case FieldType::SipTarget:
    case FieldType::WebUrl:
    case FieldType::DomainName:
    case FieldType::Sid: return true;
    default: return false;
    }
}

QList<TableColumn> tableColumns(const ResourceKind &kind, bool underOneParent)
{
    QList<TableColumn> columns;
    bool parentNamed = !kind.hasParent() || underOneParent;
    for (const auto &field : kind.fields) {
        if (field.column == Column::Never || field.writeOnly || (underOneParent && &field == pointerField(kind)))
            continue;
        const auto column = fieldColumn(kind, field);
        if (column.type == TableColumn::Type::Parent) {
            if (underOneParent)
                continue;
            parentNamed = true;
        }
        columns.append(column);
        if (kind.shares.present() && QByteArrayView(field.key) == kind.shares.weight)
            columns.append(shareColumn());
    }
    if (const auto *parent = parentKind(kind); parent && !parentNamed)
        columns.prepend(parentColumn(*parent));
    return columns;
}

} // namespace trunkdesk
