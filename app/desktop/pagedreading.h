// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/rest/resourceclient.h"
#include "views/window/accountcontroller.h"

#include <QHash>
#include <QPointer>

namespace trunkdesk {

/// Reads lists that may be endless a page at a time, as somebody looks, and puts what came into the inventory: the first page replaces
/// what was there, the next ones are added. A question that is asked anew gives up the one under way.
class PagedReading : public QObject
{
    Q_OBJECT

public:
    PagedReading(Inventory *inventory, const ResourceClient &client, QObject *parent = nullptr);

    [[nodiscard]] AccountController::Paged state(const ResourceKind &kind) const;
    void readFirst(const ResourceKind &kind, const Draft &filters);
    void readNext(const ResourceKind &kind); ///< nothing without a next page, or while one is under way

Q_SIGNALS:
    void changed(const trunkdesk::ResourceKind *kind);

private:
    struct Reading
    {
        Draft filters;
        qsizetype total = -1;
        QByteArray next;
        QPointer<ApiCall> call;
    };
    void ask(const ResourceKind &kind);
    void take(const ResourceKind &kind, const Result<PageOfRecords> &page, bool first);

    Inventory *m_inventory;
    ResourceClient m_client;
    QHash<const ResourceKind *, Reading> m_readings;
};

} // namespace trunkdesk
