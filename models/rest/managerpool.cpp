// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/managerpool.h"

#include "models/values/loopback.h"

#include <QHash>
#include <QNetworkProxyFactory>

namespace trunkdesk {

namespace {

/// The system's proxy for hosts elsewhere, none for loopback: a proxy would be handed the authorization of a plain http request.
class CarefulProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        const auto key = query.url().host();
        auto it = m_known.constFind(key);
        if (it == m_known.constEnd()) // asking the system may be slow, and it is asked for every request
            it = m_known.insert(key, systemProxyForQuery(query));
        return it.value();
    }

private:
    QHash<QString, QList<QNetworkProxy>> m_known;
};

} // namespace

std::unique_ptr<QNetworkAccessManager> makeManager()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setProxyFactory(new CarefulProxies); // owned by the manager
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setAutoDeleteReplies(false);
    return manager;
}

ManagerPool::Lease ManagerPool::acquire()
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].used < PerManager) {
            ++m_entries[i].used;
            return {m_entries[i].manager.get(), int(i)};
        }
    }
    m_entries.push_back({makeManager(), 1});
    return {m_entries.back().manager.get(), int(m_entries.size()) - 1};
}

void ManagerPool::release(int number)
{
    --m_entries[std::size_t(number)].used;
}

} // namespace trunkdesk
