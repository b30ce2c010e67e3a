// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/diff.h"
#include "tests/support/northwind.h"

#include <memory>

namespace trunkdesk::test {

/// An inventory for comparisons, which knows everything of a provider unless it is told otherwise.
struct Known
{
    std::shared_ptr<Inventory> inventory;

    explicit Known(const QByteArray &provider = "twilio", const QString &accountId = QStringLiteral("AC1"), AccountMode mode = AccountMode::Sandbox)
    {
        Account account;
        account.id = account.accountId = accountId;
        account.name = mode == AccountMode::File ? QStringLiteral("file") : QStringLiteral("live");
        account.provider = provider;
        account.mode = mode;
        inventory = std::make_shared<Inventory>(account);
        for (const auto *kind : kindsOfProvider(provider))
            if (!kind->onDemand && !kind->isSingleton())
                inventory->setState(*kind, {}, LoadState::Ready);
    }

    Known &with(const char *kindKey, const QList<Record> &records, const QString &parent = {})
    {
        inventory->merge(kind(kindKey), parent, records);
        return *this;
    }
    Known &with(const char *kindKey, const QString &json, const QString &parent = {}) { return with(kindKey, QList<Record>{record(json)}, parent); }
    Known &without(const char *kindKey)
    {
        inventory->setState(kind(kindKey), {}, LoadState::NotRead);
        return *this;
    }
    [[nodiscard]] operator const Inventory &() const { return *inventory; } // NOLINT(google-explicit-constructor): it is one
};

/// `changed twilio.trunk “hq” [secure: Yes → No]`
inline QStringList worded(const Comparison &comparison)
{
    QStringList lines;
    for (const auto &difference : comparison.differences) {
        static const QStringList words{QStringLiteral("added"), QStringLiteral("removed"), QStringLiteral("changed"), QStringLiteral("moved")};
        QStringList fields;
        if (difference.before.isValid() && difference.after.isValid())
            for (const auto &field : difference.fields)
                fields.append(QStringLiteral("%1: %2 → %3").arg(QLatin1StringView(field.field->key), field.before, field.after));
        auto line = words.at(int(difference.kind)) + u' ' + QLatin1StringView(difference.resource().key) + u' ' + difference.title;
        lines.append(fields.isEmpty() ? line : QStringLiteral("%1 [%2]").arg(line, fields.join(QStringLiteral("; "))));
    }
    return lines;
}

inline QList<int> everything(const Comparison &comparison)
{
    QList<int> all;
    for (int i = 0; i < comparison.differences.size(); ++i)
        all.append(i);
    return all;
}

} // namespace trunkdesk::test
