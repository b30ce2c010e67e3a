// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/files/terraformexport.h"
#include "tests/support/hclcheck.h"

#include <QFile>
#include <QSet>

namespace trunkdesk::test {

/// What a provider takes, from its sources: argument → type and whether it is required, by resource; and the pattern of import ids.
struct Takes
{
    QHash<QString, QHash<QString, std::pair<QString, QString>>> arguments;
    QHash<QString, QString> imports;

    explicit Takes(const QByteArray &key)
    {
        QFile file(QStringLiteral(TEST_DATA "/terraform-") + QString::fromLatin1(key) + u".tsv"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no table");
        for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            const auto cells = line.split(u'\t');
            if (line.startsWith(u'#') || cells.size() != 4)
                continue;
            if (cells.at(1) == u"import"_s)
                imports.insert(cells.at(0), cells.at(3));
            else
                arguments[cells.at(0)].insert(cells.at(1), {cells.at(2), cells.at(3)});
        }
    }

    /// What it would not take of a resource; empty: nothing.
    [[nodiscard]] QString refusal(const HclTree &resource) const
    {
        const auto type = resource.labels.value(0);
        if (!arguments.contains(type))
            return u"no resource %1"_s.arg(type);
        const auto known = arguments.value(type);
        QStringList given;
        const auto look = [&](const HclTree &block, const QString &prefix) -> QString {
            for (auto it = block.values.begin(); it != block.values.end(); ++it) {
                const auto name = prefix + it.key();
                given.append(name);
                if (!known.contains(name))
                    return u"%1 has no argument %2"_s.arg(type, name);
                const auto wanted = known.value(name).first;
                const bool boolean = it.value() == u"true"_s || it.value() == u"false"_s, number = it.value().front().isDigit();
                if (boolean != (wanted == u"bool"_s) || number != (wanted == u"int"_s))
                    return u"%1 of %2 is no %3: %4"_s.arg(name, type, wanted, it.value());
            }
            return {};
        };
        if (const auto no = look(resource, {}); !no.isEmpty())
            return no;
        for (const auto &block : resource.blocks) {
            if (block.type == u"lifecycle"_s)
                continue;
            if (!known.contains(block.type) && !known.contains(block.type + u".url"_s) && !known.contains(block.type + u".mode"_s))
                return u"%1 has no block %2"_s.arg(type, block.type);
            if (const auto no = look(block, block.type + u'.'); !no.isEmpty())
                return no;
        }
        for (auto it = known.begin(); it != known.end(); ++it)
            if (it.value().second.contains(u'r') && !given.contains(it.key()))
                return u"%1 lacks %2"_s.arg(type, it.key());
        return {};
    }
};

/// Everything that has to hold of any file that we write for a provider; empty: it does.
inline QString problemOf(const TerraformExport &made, const QByteArray &key)
{
    const HclCheck check(made.text);
    if (!check.problem().isEmpty())
        return check.problem();
    const Takes takes(key);
    QSet<QString> addresses, variables;
    for (const auto &block : check.root().blocks) {
        const auto label = block.labels.join(u'.');
        auto &names = block.type == u"variable"_s ? variables : addresses;
        if (block.type == u"resource"_s || block.type == u"variable"_s) {
            if (names.contains(label))
                return u"%1 stands twice"_s.arg(label);
            names.insert(label);
        }
        if (block.type == u"resource"_s)
            if (const auto no = takes.refusal(block); !no.isEmpty())
                return no;
        if (block.type == u"variable"_s && (block.values.value(u"sensitive"_s) != u"true"_s || block.values.contains(u"default"_s)))
            return u"the variable %1 is open"_s.arg(label);
    }
    static const QRegularExpression named(u"^(\\w+)\\.(\\w+)\\.sid$"_s), var(u"^var\\.(\\w+)$"_s);
    for (const auto &block : check.root().blocks) {
        if (block.type == u"import"_s) {
            const auto address = block.values.value(u"to"_s);
            if (!addresses.contains(address))
                return u"an import of nothing: %1"_s.arg(address);
            auto pattern = takes.imports.value(address.section(u'.', 0, 0));
            if (!pattern.startsWith(u'/'))
                pattern = u"[^/]+"_s + (pattern.contains(u'/') ? u"/[^/]+"_s : QString());
            else
                pattern.replace(u"(.*)"_s, u"([^/]+)"_s);
            if (!QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(block.text(u"id"_s)).hasMatch())
                return u"%1 is no id of %2"_s.arg(block.text(u"id"_s), address);
        }
        auto values = block.values.values();
        for (const auto &inner : block.blocks)
            values += inner.values.values();
        for (const auto &value : std::as_const(values)) {
            if (const auto match = named.match(value); match.hasMatch() && !addresses.contains(match.captured(1) + u'.' + match.captured(2)))
                return u"%1 points at nothing"_s.arg(value);
            if (const auto match = var.match(value); match.hasMatch() && !variables.contains(match.captured(1)))
                return u"%1 is no variable"_s.arg(value);
        }
    }
    return {};
}

} // namespace trunkdesk::test
