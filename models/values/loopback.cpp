// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/loopback.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

bool isLoopback(const QUrl &url)
{
    const auto host = url.host();
    if (host == "localhost"_L1 || host == "::1"_L1)
        return true;
    // Four plain parts only: the shorter and the octal spellings of an address mean different hosts to different readers.
    const auto parts = host.split(u'.');
    return parts.size() == 4 && parts.first() == "127"_L1 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        const bool digits = !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        return digits && part.size() <= 3 && (part.size() == 1 || part.front() != u'0') && part.toInt() <= 255;
    });
}

bool isPrivate(const QUrl &url)
{
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

} // namespace trunkdesk
