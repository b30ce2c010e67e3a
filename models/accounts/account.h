// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QUrl>

namespace trunkdesk {

/// What an account is to the person in front of it. Always in view, in words and colour.
enum class AccountMode { Live, ReadOnly, Sandbox, File };

/// One account of one provider, or a file that holds what an account had. Never holds the secret.
struct Account
{
    QString id;                       ///< our own, stable over renames
    QString name;                     ///< what people call it
    QByteArray provider;              ///< the part of its kinds' keys before the dot
    QString accountId;                ///< the provider's id, which stands in paths
    QString user;                     ///< whom HTTP Basic names: the account or one of its API keys
    QMap<QByteArray, QUrl> endpoints; ///< base URL by service name; none for a file
    AccountMode mode = AccountMode::ReadOnly;
    QString colour; ///< #rrggbb that the person chose; empty: the mode's own

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace trunkdesk
