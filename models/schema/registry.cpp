// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/schema/registry.h"

#include "models/core/displaytext.h"
#include "models/core/record.h"
#include "models/schema/fieldtext.h"
#include "models/schema/recordid.h"
#include "models/values/sid.h"

#include <QCoreApplication>

#include <algorithm>

namespace trunkdesk {

const ResourceKind *findKind(QByteArrayView key)
{
    const auto &kinds = allKinds();
    const auto it = std::find_if(kinds.begin(), kinds.end(), [key](const ResourceKind *kind) { return key == kind->key; });
    return it == kinds.end() ? nullptr : *it;
}

QByteArrayView providerOf(const ResourceKind &kind)
{
    const QByteArrayView key(kind.key);
    return key.first(key.indexOf('.'));
}

namespace {

template<class Wanted>
QList<const ResourceKind *> kindsWhere(Wanted wanted)
{
    QList<const ResourceKind *> list;
    std::copy_if(allKinds().begin(), allKinds().end(), std::back_inserter(list), wanted);
    return list;
}

} // namespace

QList<const ResourceKind *> kindsOfProvider(QByteArrayView provider)
{
    return kindsWhere([provider](const ResourceKind *kind) { return providerOf(*kind) == provider; });
}

QList<const ResourceKind *> childKinds(const ResourceKind &kind)
{
    return kindsWhere([&kind](const ResourceKind *child) { return QByteArrayView(child->parent) == kind.key; });
}

const ResourceKind *parentKind(const ResourceKind &kind)
{
    return kind.hasParent() ? findKind(kind.parent) : nullptr;
}

const Field *ResourceKind::field(QByteArrayView fieldKey) const
{
    const auto it = std::find_if(fields.begin(), fields.end(), [fieldKey](const Field &f) { return fieldKey == f.key; });
    return it == fields.end() ? nullptr : &*it;
}

const Field *ResourceKind::fieldByParam(QByteArrayView name) const
{
    const auto it = std::find_if(fields.begin(), fields.end(), [name](const Field &f) { return f.writable() && name == f.param; });
    return it == fields.end() ? nullptr : &*it;
}

QString schemaText(const char *source)
{
    return source[0] == '\0' ? QString() : QCoreApplication::translate("Schema", source);
}

QString fieldLabel(const Field &field)
{
    return schemaText(field.label);
}

QString fieldHelp(const Field &field)
{
    return schemaText(field.help);
}

QString choiceLabel(const Field &field, const QString &value)
{
    for (const auto &choice : field.choices)
        if (value == QLatin1StringView(choice.value))
            return schemaText(choice.label);
    return displayText(value);
}

QString kindSingular(const ResourceKind &kind)
{
    return schemaText(kind.singular);
}

QString kindPlural(const ResourceKind &kind)
{
    return schemaText(kind.plural);
}

RecordId recordId(const ResourceKind &kind, const Record &record)
{
    return {&kind, record.text(kind.parentField), record.text(kind.idField)};
}

QString recordTitle(const ResourceKind &kind, const Record &record)
{
    for (const auto *key : {kind.titleField, kind.fallbackTitle, kind.idField}) {
        const auto *field = kind.field(key);
        if (const auto text = field ? fieldValue(*field, record) : record.text(key); !text.isEmpty())
            return displayText(text);
    }
    return kindSingular(kind);
}

std::optional<QByteArray> expandPath(QByteArrayView pathTemplate, const QString &account, const RecordId &id)
{
    auto path = pathTemplate.toByteArray();
    const std::pair<QByteArray, QString> values[] = {
        {"{account_sid}", account}, {"{sid}", id.id}, {'{' + QByteArray(id.kind->parentField) + '}', id.parent}};
    for (const auto &[placeholder, value] : values) {
        if (!path.contains(placeholder))
            continue;
        if (!isSafeId(value))
            return {};
        path.replace(placeholder, value.toLatin1());
    }
    return path;
}

} // namespace trunkdesk
