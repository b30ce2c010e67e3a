// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/resourcekind.h"

namespace trunkdesk {

/// Every kind we know, in the order in which a side bar shows them; parents come before their children.
[[nodiscard]] const QList<const ResourceKind *> &allKinds();
/// The kind with this key, or null.
[[nodiscard]] const ResourceKind *findKind(QByteArrayView key);
/// The kinds of one provider (the part of the key before the dot).
[[nodiscard]] QList<const ResourceKind *> kindsOfProvider(QByteArrayView provider);
/// The kinds that live under this one.
[[nodiscard]] QList<const ResourceKind *> childKinds(const ResourceKind &kind);
[[nodiscard]] const ResourceKind *parentKind(const ResourceKind &kind);
/// The part of the key before the dot.
[[nodiscard]] QByteArrayView providerOf(const ResourceKind &kind);

} // namespace trunkdesk
