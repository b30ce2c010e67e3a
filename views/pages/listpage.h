// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/pages/page.h"

namespace trunkdesk {

class Breadcrumb;
class ElidedLabel;
class ListTools;
class RecordList;

/// A page that is one table, across parents: its way, its title, its tools. How its rows come is up to those who derive from it.
class ListPage : public Page
{
    Q_OBJECT

public:
    [[nodiscard]] PageContext context() const override;
    [[nodiscard]] RecordTable *table() const override;
    void focusRows() override;
    void focusFilter() override;
    bool selectRecord(const RecordId &id) override;
    void leave() override;

protected:
    ListPage(const QString &name, QWidget *parent);
    void showList(AccountController *controller, const ResourceKind *kind);

    const ResourceKind *m_kind = nullptr;
    Breadcrumb *m_way;
    ElidedLabel *m_title;
    ElidedLabel *m_count;
    ListTools *m_tools;
    RecordList *m_list;
};

} // namespace trunkdesk
