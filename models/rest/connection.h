// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/rest/retrypolicy.h"
#include "models/rest/tokenbucket.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QUrl>

#include <optional>

namespace trunkdesk {

/// What a session has to know of an account. (The account itself is a room beside this one.)
struct Connection
{
    QByteArray provider;              ///< chooses the dialect
    QString accountId;                ///< stands in paths
    QString user;                     ///< whom the authorization names
    QMap<QByteArray, QUrl> endpoints; ///< base URL by service name; these hosts, exactly, are the ones that get credentials
    bool readOnly = true;             ///< whether anything but GET is refused
};

/// Deadlines and sizes. Tests shorten them; people do not see them.
struct SessionSettings
{
    std::chrono::milliseconds connectTimeout{10'000}; ///< until the request is on its way
    std::chrono::milliseconds idleTimeout{15'000};    ///< between two signs of life
    std::chrono::milliseconds totalTimeout{60'000};   ///< of one try, whatever the server drips
    qint64 bodyLimit = 64 * 1024 * 1024;              ///< bytes of one answer
    RetrySettings retry = {};
    int firstWindow = 100;                    ///< reads in flight to begin with: a refused read costs little, a narrow start a round trip
    int widestWindow = 100;                   ///< and at most
    std::chrono::milliseconds narrowing{250}; ///< at most one step down in this time, however many refusals come
    int writesAtOnce = 4;
    std::optional<RequestRate> rate = {};        ///< instead of the provider's
    std::chrono::milliseconds staleAfter{2'000}; ///< a write does not use a connection that was idle for longer
    double (*random)() = nullptr;                ///< 0 up to 1, called in the worker; null: a real one
};

} // namespace trunkdesk
