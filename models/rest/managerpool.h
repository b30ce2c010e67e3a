// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkAccessManager>

#include <memory>
#include <vector>

namespace trunkdesk {

/// A network manager as ours have to be: one account alone, nothing remembered, no proxy for this machine.
[[nodiscard]] std::unique_ptr<QNetworkAccessManager> makeManager();

/// Network managers for reads. Each opens at most six connections to a host, and only from Qt 6.5 can it be told otherwise; so
/// as many are made as the reads in flight need.
class ManagerPool
{
public:
    static constexpr int PerManager = 6;

    /// The manager to use for one more request, and its number for release(). The first ones are filled first: their
    /// connections are warm.
    struct Lease
    {
        QNetworkAccessManager *manager = nullptr;
        int number = -1;
    };
    [[nodiscard]] Lease acquire();
    void release(int number);

private:
    struct Entry
    {
        std::unique_ptr<QNetworkAccessManager> manager;
        int used = 0;
    };
    std::vector<Entry> m_entries;
};

} // namespace trunkdesk
