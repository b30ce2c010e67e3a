// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/patience.h"
#include "models/rest/resourceclient.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace trunkdesk {

/// Reads records again after something was written, side by side, each until it shows what it has to or patience is over. Knows nothing
/// of an Inventory.
class ReadBack : public QObject
{
public:
    struct Wanted
    {
        RecordId id;
        /// Whether a reading is the last word; one that is not may only be early.
        std::function<bool(const Result<Record> &)> settled;
    };
    using OnRead = std::function<void(int index, const Result<Record> &)>;

    /// `onDone` comes once, after the last reading, and always later than start(). The object may be deleted in it (deleteLater).
    ReadBack(const ResourceClient &client, const Patience &patience, const QList<Wanted> &wanted, OnRead onRead, std::function<void()> onDone, QObject *parent);

    void start();
    /// Looks once more at what it waits for, and takes what it gets.
    void giveUp();

private:
    struct Look
    {
        Wanted wanted;
        qsizetype waits = 0;
        std::unique_ptr<QTimer> timer = {};
    };
    void look(int index);
    void take(int index, const Result<Record> &result);

    ResourceClient m_client;
    Patience m_patience;
    std::vector<Look> m_looks;
    OnRead m_onRead;
    std::function<void()> m_onDone;
    std::size_t m_read = 0;
    bool m_givenUp = false;
};

} // namespace trunkdesk
