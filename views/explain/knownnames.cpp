// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/explain/knownnames.h"

#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/routing/admissionkinds.h"
#include "models/schema/fieldtext.h"
#include "models/schema/placement.h"
#include "models/schema/registry.h"

namespace trunkdesk {

static void add(QStringList *names, const Inventory &inventory, const ResourceKind &kind, const char *key)
{
    const auto *field = kind.field(key);
    if (!field)
        return;
    for (const auto &id : inventory.ids(kind))
        for (const auto &entry : fieldValue(*field, *inventory.record(id)).split(u'\n', Qt::SkipEmptyParts))
            names->append(displayText(entry));
}

KnownNames knownNames(const Inventory &inventory)
{
    KnownNames names;
    const auto provider = inventory.account().provider;
    for (const auto *kind : kindsOfProvider(provider)) {
        if (const auto *door = outwardKind(*kind))
            add(&names.domains, inventory, *kind, door->domain);
        if (const auto *list = addressListKind(*kind))
            add(&names.addresses, inventory, list->member[0] != '\0' ? *findKind(list->member) : *kind, list->address);
        if (const auto *list = credentialListKind(*kind))
            add(&names.users, inventory, list->member[0] != '\0' ? *findKind(list->member) : *kind, list->username);
    }
    if (const auto placement = numberPlacement(provider))
        for (const auto &field : placement->kind->fields)
            if (field.type == FieldType::PhoneNumber)
                add(&names.numbers, inventory, *placement->kind, field.key);
    for (auto *list : {&names.domains, &names.users, &names.addresses, &names.numbers}) {
        list->sort(Qt::CaseInsensitive);
        list->removeDuplicates();
    }
    return names;
}

} // namespace trunkdesk
