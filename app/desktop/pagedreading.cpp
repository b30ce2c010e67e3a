// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/pagedreading.h"

#include "models/inventory/inventory.h"

namespace trunkdesk {

PagedReading::PagedReading(Inventory *inventory, const ResourceClient &client, QObject *parent) : QObject(parent), m_inventory(inventory), m_client(client) { }

AccountController::Paged PagedReading::state(const ResourceKind &kind) const
{
    const auto reading = m_readings.value(&kind);
    return {.filters = reading.filters, .total = reading.total, .more = !reading.next.isEmpty()};
}

void PagedReading::readFirst(const ResourceKind &kind, const Draft &filters)
{
    auto &reading = m_readings[&kind];
    if (reading.call)
        reading.call->cancel();
    if (reading.filters != filters) // what was found for another question is no answer to this one
        m_inventory->retain(kind, {}, {});
    reading = {.filters = filters, .total = -1, .next = {}, .call = {}};
    ask(kind);
}

void PagedReading::readNext(const ResourceKind &kind)
{
    const auto reading = m_readings.value(&kind);
    if (!reading.call && !reading.next.isEmpty())
        ask(kind);
}

void PagedReading::ask(const ResourceKind &kind)
{
    auto &reading = m_readings[&kind];
    const bool first = reading.next.isEmpty();
    reading.call = m_client.page(kind, {}, reading.filters, reading.next, this, [this, &kind, first](const Result<PageOfRecords> &page) { take(kind, page, first); });
    m_inventory->setState(kind, {}, LoadState::Loading);
    Q_EMIT changed(&kind);
}

void PagedReading::take(const ResourceKind &kind, const Result<PageOfRecords> &page, bool first)
{
    auto &reading = m_readings[&kind];
    reading.call = nullptr;
    if (!page) {
        m_inventory->setState(kind, {}, LoadState::Failed, page.error());
        Q_EMIT changed(&kind);
        return;
    }
    reading.total = page->total;
    reading.next = page->next;
    if (first)
        m_inventory->retain(kind, {}, {}); // in the provider's order, from the top
    m_inventory->merge(kind, {}, page->records);
    m_inventory->setState(kind, {}, LoadState::Ready);
    Q_EMIT changed(&kind);
}

} // namespace trunkdesk
