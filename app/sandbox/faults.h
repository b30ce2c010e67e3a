// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/httpresponse.h"

#include <QList>
#include <QMutex>

#include <chrono>
#include <optional>

namespace trunkdesk {

/// One thing that goes wrong on demand. Made by the functions below; delayedBy(), appearing() and acting() refine it.
struct Fault
{
    enum class Action {
        None,      ///< nothing but the delay
        Drop,      ///< the connection is closed with no answer
        Reset,     ///< the same with a TCP reset, so that the client sees an error instead of an end
        Truncate,  ///< the body ends early and the connection is closed
        Garbage,   ///< the body is bytes that are neither JSON nor UTF-8
        WrongType, ///< the body is right, but is called text/html
        Drip,      ///< the body comes a byte at a time
        Failure,   ///< the handler's words for a status
        Answer,    ///< a ready answer
        Huge,      ///< a JSON body of many MiB, made while it is sent
    };

    Action action = Action::None;
    bool acts = true;                   ///< whether the handler carries the request out at all
    bool waitsFirst = false;            ///< the delay comes before the handler is called; a client that leaves then has changed nothing
    std::chrono::milliseconds delay{0}; ///< on top of the latency
    std::chrono::milliseconds appearsAfter{0}; ///< what the request makes is shown to readers only so much later, though its name is taken
    bool withLength = true;             ///< Truncate: announce the whole length, or none, so that nothing tells the body is short
    qsizetype keep = -1;                ///< Truncate: bytes of the body that are sent; -1 is half of them
    std::chrono::milliseconds interval{1000};            ///< Drip: between two bytes
    int status = 0;                                      ///< Failure
    std::optional<std::chrono::seconds> retryAfter = {}; ///< Failure: sends Retry-After
    HttpResponse answer = {};                            ///< Answer
    qint64 size = 0;                                     ///< Huge: bytes of the filling

    [[nodiscard]] static Fault delayed(std::chrono::milliseconds delay);
    /// Carried out and answered as always, but lists and readings know what was made only later.
    [[nodiscard]] static Fault appearsLate(std::chrono::milliseconds after);
    [[nodiscard]] static Fault dropBefore(); ///< the request is not carried out
    [[nodiscard]] static Fault dropAfter();  ///< it is, and the client cannot know
    [[nodiscard]] static Fault resetBefore();
    [[nodiscard]] static Fault resetAfter();
    [[nodiscard]] static Fault truncate(bool withLength, qsizetype keep = -1);
    [[nodiscard]] static Fault garbage();
    [[nodiscard]] static Fault wrongType();
    [[nodiscard]] static Fault drip(std::chrono::milliseconds interval = std::chrono::seconds(1));
    [[nodiscard]] static Fault failure(int status, std::optional<std::chrono::seconds> retryAfter = {});
    [[nodiscard]] static Fault redirect(int status, const QByteArray &location);
    [[nodiscard]] static Fault canned(const HttpResponse &answer);
    [[nodiscard]] static Fault huge(int mebibytes);

    [[nodiscard]] Fault delayedBy(std::chrono::milliseconds wait) const;
    /// The same, and what is made appears only so long after it was made.
    [[nodiscard]] Fault appearing(std::chrono::milliseconds after) const;
    /// The same with the handler called or not.
    [[nodiscard]] Fault acting(bool yes) const;
    /// The same with the wait before the handler is called.
    [[nodiscard]] Fault waitingFirst() const;
};

/// Which requests a fault strikes. Patterns as for matchesRequest().
struct FaultRule
{
    QByteArray method = "*";
    QByteArray path = "*";
    Fault fault = {};
    int from = 1;  ///< the first request to strike, of those that match, counted from 1 since the rule was added
    int count = 1; ///< how many to strike from there; -1 for all
};

/// What is to go wrong. Set from any thread, at any time; the server asks it once for each request.
class FaultPlan
{
public:
    /// Adds a rule and returns its id. Every rule counts the requests that match it; the first one whose turn it is decides.
    int add(const FaultRule &rule);
    void remove(int id);
    /// Removes all rules, the latency and the ceiling.
    void clear();
    /// How many requests a rule has struck; 0 for one that is not there.
    [[nodiscard]] int struck(int id) const;

    /// Every answer is held back so long after the request arrived.
    void setLatency(std::chrono::milliseconds latency);
    [[nodiscard]] std::chrono::milliseconds latency() const;

    struct Ceiling
    {
        int inFlight = 0; ///< requests that may wait for their answer at a time; 0 for no ceiling. Felt only with a latency
        std::optional<std::chrono::seconds> retryAfter = {};
    };
    /// Requests above the ceiling get a 429 and are not carried out.
    void setCeiling(const Ceiling &ceiling);

    struct Decision
    {
        std::optional<Fault> fault = {};
        std::chrono::milliseconds latency{0};
        Ceiling ceiling = {};
    };
    /// Called by the server for each request; counts it.
    [[nodiscard]] Decision decide(const QByteArray &method, const QByteArray &target);

private:
    struct Entry
    {
        int id = 0;
        FaultRule rule;
        int seen = 0;
        int struck = 0;
    };

    mutable QMutex m_mutex;
    QList<Entry> m_entries;
    int m_lastId = 0;
    std::chrono::milliseconds m_latency{0};
    Ceiling m_ceiling;
};

} // namespace trunkdesk
