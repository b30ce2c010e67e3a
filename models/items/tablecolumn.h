// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/resourcekind.h"

#include <QList>

namespace trunkdesk {

/// One column of a table over records: a field, or something worked out from it and its neighbours.
struct TableColumn
{
    enum class Type {
        Field,
        Reference, ///< a Sid field of which the title of the record it points at is shown
        Parent,    ///< the title of the parent, whether or not a field names it
        Share,     ///< what part of the calls a target takes
    };

    Type type = Type::Field;
    const Field *field = nullptr;              ///< null for Share, and for Parent where no field names it
    const ResourceKind *referredKind = nullptr; ///< of Reference and Parent
    QString label;
    QByteArray key; ///< stable name; computed columns begin with "="
    bool shown = false;

    [[nodiscard]] bool rightAligned() const;
    [[nodiscard]] bool monospace() const; ///< of the cells that show their field's own text
};

/// The columns of a kind in the order of its fields: Share behind the weight, the parent (or what stands for it, see pointerField())
/// only in account-wide tables.
[[nodiscard]] QList<TableColumn> tableColumns(const ResourceKind &kind, bool underOneParent);

} // namespace trunkdesk
