// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/routing/admission.h"

#include <QHash>

namespace trunkdesk {

struct OutwardKind;

/// The lists that say who may call through a record, and what they say of an address or a user name. An account is indexed as far as it is
/// asked about, so that a question about every trunk stays one walk.
class CallGuards
{
public:
    explicit CallGuards(const Inventory &inventory) : m_inventory(inventory) { }

    struct Attached
    {
        QList<RecordId> lists = {};
        QHash<RecordId, QString> names = {}; ///< as the attachment says them: the list itself may not have been read
        bool known = false;                  ///< there are no others

        [[nodiscard]] bool none() const { return known && lists.isEmpty(); }
    };
    [[nodiscard]] Attached addressLists(const RecordId &entry, const OutwardKind &outward);
    [[nodiscard]] Attached credentialLists(const RecordId &entry, const OutwardKind &outward);
    [[nodiscard]] Attached registrationLists(const RecordId &entry, const OutwardKind &outward);

    /// Passed, Failed or Unknown, in a sentence. Not to be asked where nothing is attached.
    [[nodiscard]] AdmissionStep addressStep(const Attached &attached, const QString &address);
    [[nodiscard]] AdmissionStep usernameStep(const Attached &attached, const QString &username);

private:
    [[nodiscard]] const QList<RecordId> &children(const ResourceKind &kind, const QString &parent);
    void addAssociation(Attached &attached, const ResourceKind &association, const RecordId &entry);
    [[nodiscard]] Attached named(const RecordId &entry, const char *reference) const;
    [[nodiscard]] QString title(const Attached &attached, const RecordId &list) const;
    [[nodiscard]] QString titles(const Attached &attached) const;

    const Inventory &m_inventory;
    QHash<const ResourceKind *, QHash<QString, QList<RecordId>>> m_children;
};

} // namespace trunkdesk
