// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/resourcekind.h"

#include <QList>
#include <QStringList>

namespace trunkdesk {

/// What a restore cannot bring back and why: gathered record by record, told in few sentences.
class RestoreReport
{
public:
    enum class Why {
        CannotCreate,    ///< the kind is neither made nor bought here
        CannotDelete,
        NeedsSecret,     ///< not created without its password
        ChangeNeedsSecret,
        HiddenPassword,  ///< a field: an address whose password the file hides
        ForeignId,       ///< a field: an id of the other account that nothing maps
        Outside,         ///< a field: points at something that neither has
        FieldNeedsAnother, ///< a field: points at something that cannot be made; the detail names it
        NeedsAnother,    ///< what it hangs on cannot be made; the detail names it
        CreateOnly,      ///< a field that cannot be changed
        Refused,         ///< our own check refuses it; the detail says why
        TakesAlong,      ///< not deleted, since the provider would delete the detail, which was not chosen
        UniqueName,      ///< a field: somebody else may hold the name
        NewName,         ///< a field: the provider makes up a new one
        NewIds,
    };

    void add(Why why, const ResourceKind &kind, const QString &title, const Field *field = nullptr, const QString &detail = {});
    [[nodiscard]] QStringList sentences() const;

private:
    struct Entry
    {
        Why why = Why::NewIds;
        const ResourceKind *kind = nullptr;
        const Field *field = nullptr;
        QString detail;
        QStringList titles;
    };
    [[nodiscard]] static QString sentence(const Entry &entry);

    QList<Entry> m_entries;
};

} // namespace trunkdesk
