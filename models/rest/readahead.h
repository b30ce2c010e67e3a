// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/rest/apirequest.h"

#include <QHash>

#include <memory>
#include <optional>
#include <utility>

namespace trunkdesk {

struct TransportOutcome;

/// Pages that are asked for before anybody asked for them. A list that goes on by links is a chain: what passes between a page and the
/// request for the next one (cutting up the page, a turn of another thread's event loop) adds up over fifty pages. So the next page
/// is asked for as soon as the link is seen, and whoever asks for it later gets that answer. At most one page of a list is ahead.
///
/// Bookkeeping alone, by ids: nothing is sent here.
class ReadAhead
{
public:
    using Outcome = std::shared_ptr<TransportOutcome>;

    /// Ids of requests that nobody asked for; never those of a session.
    [[nodiscard]] static bool isAhead(quint64 id) { return (id & mark) != 0; }

    /// A new id for the page that this request asks for; nothing when it is ahead already.
    [[nodiscard]] std::optional<quint64> begin(const ApiRequest &page)
    {
        const auto key = keyOf(page);
        if (m_pages.contains(key))
            return {};
        const auto id = mark | ++m_last;
        m_pages.insert(key, {id, 0, {}});
        return id;
    }

    struct Claim
    {
        bool found = false;
        Outcome outcome; ///< null: still on its way, and goes to the claimant when it comes
    };
    /// Whether the page is ahead; it then belongs to the claimant.
    [[nodiscard]] Claim claim(const ApiRequest &page, quint64 claimant)
    {
        const auto it = m_pages.find(keyOf(page));
        if (it == m_pages.end() || it->claimant != 0)
            return {};
        it->claimant = claimant;
        const Claim claimed{true, it->outcome};
        if (it->outcome)
            m_pages.erase(it);
        return claimed;
    }

    /// Whether somebody waits for it.
    [[nodiscard]] bool isClaimed(quint64 id) const
    {
        const auto it = find(id);
        return it != m_pages.end() && it->claimant != 0;
    }

    /// The answer came: the claimant's id, or nothing when it is kept until somebody asks.
    [[nodiscard]] std::optional<quint64> finish(quint64 id, const Outcome &outcome)
    {
        const auto it = find(id);
        if (it == m_pages.end())
            return {};
        const auto claimant = it->claimant;
        if (claimant == 0) {
            m_pages[it.key()].outcome = outcome;
            return {};
        }
        m_pages.erase(it);
        return claimant;
    }

    /// What the claimant waits for: the id of the request that is on its way.
    [[nodiscard]] std::optional<quint64> waitedFor(quint64 claimant) const
    {
        for (const auto &page : m_pages)
            if (page.claimant == claimant)
                return page.id;
        return {};
    }

    /// A list is read from its beginning: what is ahead of an earlier reading is old. The ids of what is still on its way.
    [[nodiscard]] QList<quint64> forget(const ApiRequest &list)
    {
        QList<quint64> ids;
        const auto place = placeOf(list);
        m_pages.removeIf([&](std::pair<const QByteArray &, Page &> entry) {
            if (entry.second.claimant != 0 || !entry.first.startsWith(place))
                return false;
            if (!entry.second.outcome)
                ids.append(entry.second.id);
            return true;
        });
        return ids;
    }

private:
    static constexpr quint64 mark = quint64(1) << 63;

    struct Page
    {
        quint64 id = 0;
        quint64 claimant = 0; ///< 0: nobody asked yet
        Outcome outcome;
    };

    [[nodiscard]] static QByteArray placeOf(const ApiRequest &page) { return page.service + ' ' + page.path + '?'; }
    [[nodiscard]] static QByteArray keyOf(const ApiRequest &page) { return placeOf(page) + page.query; }
    [[nodiscard]] QHash<QByteArray, Page>::const_iterator find(quint64 id) const
    {
        auto it = m_pages.constBegin();
        while (it != m_pages.constEnd() && it->id != id)
            ++it;
        return it;
    }

    QHash<QByteArray, Page> m_pages;
    quint64 m_last = 0;
};

} // namespace trunkdesk
