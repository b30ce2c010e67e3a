// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/views/fakeaccount.h"

namespace trunkdesk {

/// An account of the other provider: trunks that name their targets, numbers that point at trunks, and calls that are read page by
/// page, one page each time deliver() is called.
class FakeLab : public FakeAccount
{
    Q_OBJECT

public:
    explicit FakeLab(const QString &name, AccountMode mode, QObject *parent = nullptr);

    static constexpr int callCount = 45;
    static constexpr int pageSize = 20;

    [[nodiscard]] static const ResourceKind *kind(const char *key);
    [[nodiscard]] RecordId labTrunk(int number) const; ///< 0: both targets; 1: only the first; 2: outbound; 3: a target that is gone
    [[nodiscard]] RecordId number(int number) const;   ///< 0 to 3 on trunk 0, 4 on trunk 1, 5 on none
    void deliver();                                    ///< the page that was asked for arrives
    void fail(const QString &why);

    [[nodiscard]] bool readsPages() const override { return true; }
    [[nodiscard]] Paged paged(const ResourceKind &kind) const override;
    void readFirstPage(const ResourceKind &kind, const Draft &filters) override;
    void readNextPage(const ResourceKind &kind) override;

private:
    Paged m_paged;
    int m_read = 0;
};

/// A small domain with its lists, in an account made by FakeAccount: `sd` 1 has a list for calls and one for registrations, 2 has none.
void addDomains(FakeAccount &account);

} // namespace trunkdesk
