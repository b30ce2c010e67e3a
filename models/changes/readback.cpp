// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/readback.h"

namespace trunkdesk {

ReadBack::ReadBack(const ResourceClient &client, const Patience &patience, const QList<Wanted> &wanted, OnRead onRead, std::function<void()> onDone, QObject *parent)
    : QObject(parent), m_client(client), m_patience(patience), m_onRead(std::move(onRead)), m_onDone(std::move(onDone))
{
    for (const auto &one : wanted)
        m_looks.push_back({.wanted = one});
}

void ReadBack::start()
{
    if (m_looks.empty())
        QMetaObject::invokeMethod(this, m_onDone, Qt::QueuedConnection);
    for (int i = 0; i < int(m_looks.size()); ++i)
        look(i);
}

void ReadBack::giveUp()
{
    m_givenUp = true;
    for (const auto &one : m_looks)
        if (one.timer && one.timer->isActive())
            one.timer->start(0);
}

void ReadBack::look(int index)
{
    m_client.get(m_looks[index].wanted.id, this, [this, index](const Result<Record> &result) { take(index, result); });
}

void ReadBack::take(int index, const Result<Record> &result)
{
    auto &one = m_looks[index];
    if (one.waits < m_patience.waits.size() && !m_givenUp && !one.wanted.settled(result)) {
        if (!one.timer) {
            one.timer = std::make_unique<QTimer>();
            one.timer->setSingleShot(true);
            connect(one.timer.get(), &QTimer::timeout, this, [this, index] { look(index); });
        }
        one.timer->start(m_patience.waits.at(one.waits++));
        return;
    }
    m_onRead(index, result);
    if (++m_read == m_looks.size())
        m_onDone();
}

} // namespace trunkdesk
