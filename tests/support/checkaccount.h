// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/findings.h"
#include "tests/support/northwind.h"

namespace trunkdesk::test {

/// An account for checks, put together record by record; nothing counts as read until somebody says so.
struct CheckAccount
{
    explicit CheckAccount(const QByteArray &provider = "twilio") : inventory(of(provider)) { }

    Inventory inventory;

    static Account of(const QByteArray &provider)
    {
        auto made = account();
        made.provider = provider;
        return made;
    }

    /// With `'` for `"`.
    RecordId add(const char *kindKey, const QString &json, const QString &parent = {})
    {
        return inventory.merge(kind(kindKey), parent, {record(json)}).first();
    }
    void read(const char *kindKey, const QString &parent = {}, LoadState state = LoadState::Ready) { inventory.setState(kind(kindKey), parent, state); }
    void readAll()
    {
        for (const auto *each : kindsOfProvider(inventory.account().provider))
            inventory.setState(*each, {}, LoadState::Ready);
    }

    /// What one check finds, one `title of the record, or kind|field|message` each.
    [[nodiscard]] QStringList found(const char *code) const
    {
        QStringList lines;
        for (const auto &finding : findAll(inventory))
            if (QByteArrayView(finding.check->code) == code) {
                const auto at = inventory.record(finding.record);
                lines.append(QStringList{at ? recordTitle(*finding.record.kind, *at) : kindPlural(*finding.record.kind), QString::fromUtf8(finding.field), finding.message}.join(u'|'));
            }
        return lines;
    }
    [[nodiscard]] QList<Finding> findings(const char *code) const
    {
        auto all = findAll(inventory);
        all.removeIf([code](const Finding &finding) { return QByteArrayView(finding.check->code) != code; });
        return all;
    }
    /// The ways to mend what the one finding of a check is about: `Title -> kind.field` and so on.
    [[nodiscard]] QStringList fixes(const char *code) const
    {
        QStringList lines;
        for (const auto &finding : findings(code))
            for (const auto &fix : finding.fixes) {
                auto line = fix.title;
                if (fix.add)
                    line += QStringLiteral(" + ") + QLatin1StringView(fix.add->key);
                if (fix.remove)
                    line += QStringLiteral(" - ") + QLatin1StringView(fix.record.kind->key);
                if (!fix.field.isEmpty())
                    line += QStringLiteral(" @ ") + QString::fromUtf8(fix.field);
                for (auto it = fix.values.begin(); it != fix.values.end(); ++it)
                    line += QStringLiteral(" = ") + it.value();
                lines.append(line);
            }
        return lines;
    }
};

} // namespace trunkdesk::test
