// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/pages/listpage.h"

class QPushButton;
class QToolButton;

namespace trunkdesk {

class FilterBar;

/// A list that may be endless and is therefore read when somebody looks, page by page, and only as far as they look: what to ask the
/// provider for at the top, how much of it is here at the bottom. The filters are the account's, so they are still there afterwards.
class OnDemandPage : public ListPage
{
    Q_OBJECT

public:
    explicit OnDemandPage(QWidget *parent = nullptr);

    void setCollection(AccountController *controller, const ResourceKind *kind);
    void leave() override;

private:
    void build();
    void ask(const Draft &filters);
    void readOn();
    void update();
    [[nodiscard]] QString countWords() const;

    ElidedLabel *m_asked;
    QToolButton *m_fold;
    QPushButton *m_again;
    FilterBar *m_filters;
    QPushButton *m_more;
    QList<QMetaObject::Connection> m_watches;
};

} // namespace trunkdesk
