// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/schema/plivokinds.h"
#include "models/schema/registry.h"
#include "models/schema/twiliokinds.h"

namespace trunkdesk {

const QList<const ResourceKind *> &allKinds()
{
    static const auto kinds = [] {
        QList<const ResourceKind *> list;
        for (const auto &kind : twilioKinds())
            list.append(&kind);
        for (const auto &kind : plivoKinds())
            list.append(&kind);
        return list;
    }();
    return kinds;
}

} // namespace trunkdesk
