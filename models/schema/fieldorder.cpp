// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/schema/fieldorder.h"

#include <algorithm>

namespace trunkdesk {

QList<const Field *> formFields(const ResourceKind &kind)
{
    const auto rank = [&kind](const Field *field) {
        const QByteArrayView key(field->key);
        const QByteArrayView order[] = {kind.shares.target, kind.shares.priority, kind.shares.weight, kind.shares.enabled};
        return std::find(std::begin(order), std::end(order), key) - std::begin(order);
    };
    QList<const Field *> plain, shares;
    qsizetype place = -1;
    for (const auto &field : kind.fields) {
        if (!field.writable())
            continue;
        const bool ofShares = kind.shares.present() && rank(&field) < 4;
        if (ofShares && place < 0)
            place = plain.size();
        (ofShares ? shares : plain).append(&field);
    }
    std::sort(shares.begin(), shares.end(), [&rank](const Field *a, const Field *b) { return rank(a) < rank(b); });
    for (qsizetype i = 0; i < shares.size(); ++i)
        plain.insert(place + i, shares.at(i));
    return plain;
}

} // namespace trunkdesk
