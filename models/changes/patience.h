// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <chrono>

namespace trunkdesk {

/// How long what was written may take to show in readings. Providers answer readings from copies that lag behind by seconds, so what is
/// not seen is looked for again after each of these waits before anybody believes that it is not there.
struct Patience
{
    QList<std::chrono::milliseconds> waits{std::chrono::milliseconds(500), std::chrono::seconds(1), std::chrono::seconds(2), std::chrono::seconds(4)};
};

} // namespace trunkdesk
