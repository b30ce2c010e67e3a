// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/pages/page.h"

class QLabel;

namespace trunkdesk {

class Breadcrumb;
class ElidedLabel;
class ListTools;
class RecordList;

/// Every record of a kind in one table, across parents.
class CollectionPage : public Page
{
    Q_OBJECT

public:
    explicit CollectionPage(QWidget *parent = nullptr);

    void setCollection(AccountController *controller, const ResourceKind *kind);

    [[nodiscard]] PageContext context() const override;
    [[nodiscard]] RecordTable *table() const override;
    void focusFilter() override;
    bool selectRecord(const RecordId &id) override;
    void leave() override;

private:
    void updateCount();

    const ResourceKind *m_kind = nullptr;
    Breadcrumb *m_way;
    ElidedLabel *m_title;
    ElidedLabel *m_count;
    ListTools *m_tools;
    RecordList *m_list;
};

} // namespace trunkdesk
