// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/pages/page.h"

class QPushButton;
class QToolButton;

namespace trunkdesk {

class Breadcrumb;
class ElidedLabel;
class FilterBar;
class ListTools;
class RecordList;

/// A list that may be endless and is therefore read when somebody looks, page by page, and only as far as they look: what to ask the
/// provider for at the top, how much of it is here at the bottom. The filters are the account's, so they are still there afterwards.
class OnDemandPage : public Page
{
    Q_OBJECT

public:
    explicit OnDemandPage(QWidget *parent = nullptr);

    void setCollection(AccountController *controller, const ResourceKind *kind);

    [[nodiscard]] PageContext context() const override;
    [[nodiscard]] RecordTable *table() const override;
    void focusFilter() override;
    bool selectRecord(const RecordId &id) override;
    void leave() override;

private:
    void build();
    void ask(const Draft &filters);
    void readOn();
    void update();
    [[nodiscard]] QString countWords() const;

    const ResourceKind *m_kind = nullptr;
    Breadcrumb *m_way;
    ElidedLabel *m_title;
    ElidedLabel *m_asked;
    QToolButton *m_fold;
    QPushButton *m_again;
    ListTools *m_tools;
    FilterBar *m_filters;
    RecordList *m_list;
    ElidedLabel *m_count;
    QPushButton *m_more;
    QList<QMetaObject::Connection> m_watches;
};

} // namespace trunkdesk
