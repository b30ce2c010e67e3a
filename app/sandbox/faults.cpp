// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/faults.h"

#include "app/sandbox/pathpattern.h"

#include <QMutexLocker>

#include <algorithm>

namespace trunkdesk {

namespace {

Fault make(Fault::Action action, bool acts)
{
    Fault fault;
    fault.action = action;
    fault.acts = acts;
    return fault;
}

} // namespace

Fault Fault::delayed(std::chrono::milliseconds delay)
{
    return make(Action::None, true).delayedBy(delay);
}

Fault Fault::appearsLate(std::chrono::milliseconds after)
{
    return make(Action::None, true).appearing(after);
}

Fault Fault::dropBefore()
{
    return make(Action::Drop, false);
}

Fault Fault::dropAfter()
{
    return make(Action::Drop, true);
}

Fault Fault::resetBefore()
{
    return make(Action::Reset, false);
}

Fault Fault::resetAfter()
{
    return make(Action::Reset, true);
}

Fault Fault::truncate(bool withLength, qsizetype keep)
{
    Fault fault = make(Action::Truncate, true);
    fault.withLength = withLength;
    fault.keep = keep;
    return fault;
}

Fault Fault::garbage()
{
    return make(Action::Garbage, true);
}

Fault Fault::wrongType()
{
    return make(Action::WrongType, true);
}

Fault Fault::drip(std::chrono::milliseconds interval)
{
    Fault fault = make(Action::Drip, true);
    fault.interval = interval;
    return fault;
}

Fault Fault::failure(int status, std::optional<std::chrono::seconds> retryAfter)
{
    Fault fault = make(Action::Failure, false);
    fault.status = status;
    fault.retryAfter = retryAfter;
    return fault;
}

Fault Fault::redirect(int status, const QByteArray &location)
{
    return canned(HttpResponse::empty(status).set("Location", location));
}

Fault Fault::canned(const HttpResponse &answer)
{
    Fault fault = make(Action::Answer, false);
    fault.answer = answer;
    return fault;
}

Fault Fault::huge(int mebibytes)
{
    Fault fault = make(Action::Huge, false);
    fault.size = qint64(mebibytes) * 1024 * 1024;
    return fault;
}

Fault Fault::delayedBy(std::chrono::milliseconds wait) const
{
    Fault fault = *this;
    fault.delay = wait;
    return fault;
}

Fault Fault::appearing(std::chrono::milliseconds after) const
{
    Fault fault = *this;
    fault.appearsAfter = after;
    return fault;
}

Fault Fault::acting(bool yes) const
{
    Fault fault = *this;
    fault.acts = yes;
    return fault;
}

Fault Fault::waitingFirst() const
{
    Fault fault = *this;
    fault.waitsFirst = true;
    return fault;
}

int FaultPlan::add(const FaultRule &rule)
{
    const QMutexLocker lock(&m_mutex);
    m_entries.append({++m_lastId, rule, 0, 0});
    return m_lastId;
}

void FaultPlan::remove(int id)
{
    const QMutexLocker lock(&m_mutex);
    m_entries.removeIf([id](const Entry &e) { return e.id == id; });
}

void FaultPlan::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_entries.clear();
    m_latency = {};
    m_ceiling = {};
}

int FaultPlan::struck(int id) const
{
    const QMutexLocker lock(&m_mutex);
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry &e) { return e.id == id; });
    return it == m_entries.end() ? 0 : it->struck;
}

void FaultPlan::setLatency(std::chrono::milliseconds latency)
{
    const QMutexLocker lock(&m_mutex);
    m_latency = latency;
}

std::chrono::milliseconds FaultPlan::latency() const
{
    const QMutexLocker lock(&m_mutex);
    return m_latency;
}

void FaultPlan::setCeiling(const Ceiling &ceiling)
{
    const QMutexLocker lock(&m_mutex);
    m_ceiling = ceiling;
}

FaultPlan::Decision FaultPlan::decide(const QByteArray &method, const QByteArray &target)
{
    const QMutexLocker lock(&m_mutex);
    Decision decision{{}, m_latency, m_ceiling};
    for (Entry &entry : m_entries) {
        const FaultRule &rule = entry.rule;
        if (!matchesRequest(rule.method, rule.path, method, target))
            continue;
        ++entry.seen;
        const bool due = entry.seen >= rule.from && (rule.count < 0 || entry.struck < rule.count);
        if (due && !decision.fault) {
            ++entry.struck;
            decision.fault = rule.fault;
        }
    }
    return decision;
}

} // namespace trunkdesk
