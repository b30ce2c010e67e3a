// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/secret.h"

#include <QObject>

namespace trunkdesk {

/// A secret on the clipboard, marked so that clipboard managers do not keep it. It is taken off again after ten seconds or when the
/// application ends, unless somebody has copied something else meanwhile; then this object goes.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr int seconds = 10;

    /// Lives under the application until it has done its work.
    static SecretClipboard *copy(const Secret &secret);

    void clear();

private:
    SecretClipboard(const Secret &secret, QObject *parent);

    Secret m_secret;
};

} // namespace trunkdesk
