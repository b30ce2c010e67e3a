// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/findings.h"
#include "models/inventory/inventory.h"
#include "models/schema/registry.h"

#include <QRegularExpression>
#include <QtTest>

#include <memory>

namespace trunkdesk::test {

/// An account as a test writes it: a record a line, the kind without its provider and then JSON with single quotes; what lives under another
/// names that as it does on the wire. `'TK1'` stands for a whole SID. A line `? trunk` says that the list of this kind was not read to its end; all others were.
inline std::unique_ptr<Inventory> writtenAccount(const QString &provider, const QString &lines)
{
    using namespace Qt::StringLiterals;
    Account account;
    account.provider = provider.toLatin1();
    auto inventory = std::make_unique<Inventory>(account);
    for (const auto *kind : kindsOfProvider(account.provider))
        inventory->setState(*kind, {}, LoadState::Ready);
    for (const auto &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const auto *kind = findKind((provider + u'.' + line.section(u' ', line.startsWith(u'?') ? 1 : 0, line.startsWith(u'?') ? 1 : 0)).toLatin1());
        if (!kind)
            qFatal("no such kind: %s", qPrintable(line));
        if (line.startsWith(u'?')) {
            inventory->setState(*kind, {}, LoadState::NotRead);
            continue;
        }
        auto json = line.section(u' ', 1);
        static const QRegularExpression shortId(u"'([A-Z]{2})(\\d{1,4})'"_s);
        for (auto match = shortId.match(json); match.hasMatch(); match = shortId.match(json))
            json.replace(match.capturedStart(), match.capturedLength(), u'\'' + match.captured(1) + match.captured(2).rightJustified(32, u'0') + u'\'');
        const auto record = Record::fromJson(json.replace(u'\'', u'"').toUtf8());
        if (!record)
            qFatal("not readable: %s", qPrintable(line));
        (void)inventory->merge(*kind, kind->hasParent() ? record->text(kind->parentField) : QString(), {*record});
    }
    return inventory;
}

/// What one check finds: the record's title and the field, sorted.
inline QStringList foundBy(const char *code, const Inventory &inventory)
{
    QStringList found;
    for (const auto &finding : findAll(inventory)) {
        if (QByteArrayView(finding.check->code) != code)
            continue;
        const auto record = inventory.record(finding.record);
        found.append((record ? recordTitle(*finding.record.kind, *record) : finding.record.id) + QStringLiteral(": ") + QString::fromUtf8(finding.field));
    }
    found.sort();
    return found;
}

} // namespace trunkdesk::test
