// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/pages/listpage.h"

namespace trunkdesk {

/// Every record of a kind in one table.
class CollectionPage : public ListPage
{
    Q_OBJECT

public:
    explicit CollectionPage(QWidget *parent = nullptr);

    void setCollection(AccountController *controller, const ResourceKind *kind);

private:
    void updateCount();
};

} // namespace trunkdesk
