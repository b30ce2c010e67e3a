// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/files/terraformexport.h"

#include "models/core/displaytext.h"
#include "models/files/hcltext.h"
#include "models/files/terraformwords.h"
#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/kindwords.h"
#include "models/schema/registry.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

using From = TerraformArgument::From;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Terraform)
};

/// What becomes of one record.
struct Entry
{
    const TerraformResource *resource = nullptr;
    RecordId id;
    Record record;
    QString title;
    QString name;

    [[nodiscard]] QString address() const { return QLatin1StringView(resource->type) + u'.' + name; }
};

class Writer
{
public:
    Writer(const Inventory &inventory, const TerraformProvider &provider, const TerraformOptions &options, const std::atomic_bool *cancelled)
        : m_inventory(inventory), m_provider(provider), m_options(options), m_cancelled(cancelled)
    {
    }

    TerraformExport run()
    {
        collect();
        if (isCancelled())
            return {};
        for (const auto &entry : std::as_const(m_entries)) {
            if (isCancelled())
                return {};
            write(entry);
        }
        m_made.leftOut = terraformGaps(m_inventory, m_provider, m_options) + m_troubles;
        m_made.text = terraformHead(m_inventory, m_provider, m_options, m_made) + settings() + m_resources + m_variables;
        if (!m_imports.isEmpty())
            m_made.text += hclComment(Words::tr("Import blocks: what is there is taken over as it is. They can be deleted once they were applied.")) + u'\n' + m_imports;
        while (m_made.text.endsWith(u"\n\n"))
            m_made.text.chop(1);
        return m_made;
    }

private:
    [[nodiscard]] bool isCancelled() const { return m_cancelled && *m_cancelled; }

    /// Names first, so that whatever comes earlier can refer to what comes later.
    void collect()
    {
        HclNames names;
        for (const auto &resource : m_provider.resources) {
            const auto *kind = findKind(resource.kind);
            if (!kind || !isWanted(resource, m_options))
                continue;
            for (const auto &id : m_inventory.ids(*kind)) {
                if ((m_options.only && !m_options.only->contains(id)) || isCancelled())
                    continue;
                const auto record = *m_inventory.record(id);
                const auto title = recordTitle(*kind, record);
                if (const auto *argument = missing(resource, *kind, record)) {
                    m_troubles.append(Words::tr("%1 “%2”: it has no value for “%3”, which the provider asks for.", "kind, record and argument")
                                          .arg(kindSingular(*kind), displayText(title), QLatin1StringView(argument->name)));
                    continue;
                }
                const auto whole = kind->hasParent() ? titleOf({parentKind(*kind), {}, id.parent}) + u' ' + title : title;
                const auto name = names.unique(QLatin1StringView(resource.type), whole, id.id);
                m_byId.insert(id, int(m_entries.size()));
                m_entries.append({&resource, id, record, title, name});
            }
        }
    }

    /// The argument that cannot be left out and that the record says nothing for.
    [[nodiscard]] static const TerraformArgument *missing(const TerraformResource &resource, const ResourceKind &kind, const Record &record)
    {
        for (const auto &argument : resource.arguments) {
            const auto *field = kind.field(argument.key);
            if (!argument.required || argument.from != From::Record || (field && field->writeOnly))
                continue;
            const bool has = field && field->type == FieldType::Boolean ? record.boolean(argument.key).has_value()
                : field && field->type == FieldType::Integer           ? record.integer(argument.key).has_value()
                                                                       : !record.text(argument.key).isEmpty();
            if (!has)
                return &argument;
        }
        return nullptr;
    }

    [[nodiscard]] QString titleOf(const RecordId &id) const
    {
        const auto record = m_inventory.record(id);
        return record ? recordTitle(*id.kind, *record) : id.id;
    }

    QString settings() const
    {
        HclBody provider, needed, terraform, providers;
        provider.attribute(u"source"_s, hclString(QLatin1StringView(m_provider.source)));
        provider.attribute(u"version"_s, hclString(QLatin1StringView(m_provider.version)));
        QString inner = provider.text(3);
        terraform.attribute(u"required_version"_s, hclString(m_options.imports ? u">= 1.5.0"_s : u">= 0.14.0"_s));
        const auto local = QLatin1StringView(m_provider.localName);
        auto text = u"terraform {\n"_s + terraform.text() + u"\n  required_providers {\n    "_s + local + u" = {\n"_s + inner + u"    }\n  }\n}\n\n"_s;
        text += hclBlock(u"provider "_s + hclString(local), {}) + u'\n';
        if (m_usesAccount) {
            HclBody locals;
            locals.attribute(u"account_sid"_s, hclString(m_inventory.account().accountId));
            text += hclBlock(u"locals"_s, locals) + u'\n';
        }
        return text;
    }

    /// The record as an expression: by name where it is in the file, else by its id.
    [[nodiscard]] QString reference(const RecordId &id) const
    {
        const auto at = m_byId.constFind(id);
        return at == m_byId.constEnd() ? hclString(id.id) : m_entries.at(*at).address() + u".sid"_s;
    }

    [[nodiscard]] QString variable(const Entry &entry, const TerraformArgument &argument, const Field *field)
    {
        const auto name = m_variableNames.unique({}, entry.name + u'_' + QLatin1StringView(argument.name), entry.id.id);
        HclBody body;
        body.attribute(u"description"_s, hclString(displayText(Words::tr("%1 of “%2”", "field and record").arg(field ? fieldLabel(*field) : QLatin1StringView(argument.name), entry.title))));
        body.attribute(u"type"_s, u"string"_s);
        body.attribute(u"sensitive"_s, u"true"_s);
        m_variables += hclBlock(u"variable "_s + hclString(name), body) + u'\n';
        m_made.variables.append(name);
        return u"var."_s + name;
    }

    /// The argument's value as an expression; empty: it has none.
    QString valueOf(const Entry &entry, const TerraformArgument &argument)
    {
        const auto &kind = *entry.id.kind;
        switch (argument.from) {
        case From::Account: m_usesAccount = true; return u"local.account_sid"_s;
        case From::Parent: return reference({parentKind(kind), {}, entry.id.parent});
        case From::Attached: return reference({findKind(kind.attaches), {}, entry.id.id});
        case From::Record: break;
        }
        const auto *field = kind.field(argument.key);
        if (field && field->writeOnly)
            return variable(entry, argument, field);
        if (field && field->type == FieldType::Boolean) {
            const auto value = entry.record.boolean(argument.key);
            return !value ? QString() : *value ? u"true"_s : u"false"_s;
        }
        if (field && field->type == FieldType::Integer) {
            const auto value = entry.record.integer(argument.key);
            return value ? QString::number(*value) : QString();
        }
        const auto text = field ? fieldValue(*field, entry.record) : entry.record.text(argument.key);
        if (text.isEmpty())
            return {};
        if (maskSecrets(text) != text || text.contains(secretMask))
            return variable(entry, argument, field);
        if (field && field->reference[0] != '\0')
            return reference({findKind(field->reference), {}, text});
        if (argument.pattern[0] != '\0' && !matches(argument.pattern, text))
            m_troubles.append(Words::tr("“%1” of “%2” is in it, but the provider does not take the value “%3”; correct it first.", "argument, record and value")
                                  .arg(QLatin1StringView(argument.name), displayText(entry.title), displayText(text)));
        return hclString(text);
    }

    [[nodiscard]] bool matches(const char *pattern, const QString &text)
    {
        auto &expression = m_patterns[pattern];
        if (expression.pattern().isEmpty())
            expression.setPattern(QLatin1StringView(pattern));
        return expression.match(text).hasMatch();
    }

    void write(const Entry &entry)
    {
        HclBody body;
        QList<std::pair<QString, HclBody>> blocks;
        bool blockSays = false;
        const auto endBlock = [&] {
            if (!blocks.isEmpty() && !blockSays)
                blocks.removeLast();
            blockSays = false;
        };
        for (const auto &argument : entry.resource->arguments) {
            const auto value = valueOf(entry, argument);
            if (value.isEmpty())
                continue;
            const auto parts = QString::fromLatin1(argument.name).split(u'.');
            if (parts.size() == 1) {
                body.attribute(parts.first(), value);
                continue;
            }
            if (blocks.isEmpty() || blocks.last().first != parts.first()) {
                endBlock();
                blocks.append({parts.first(), {}});
            }
            blocks.last().second.attribute(parts.last(), value);
            blockSays = blockSays || (!argument.follows && value != u"false");
        }
        endBlock();
        for (const auto &[header, inner] : std::as_const(blocks))
            body.block(header, inner);
        if (const auto cycle = lifecycle(*entry.resource); !cycle.isEmpty())
            body.block(u"lifecycle"_s, cycle);
        m_resources += hclComment(u"%1: %2"_s.arg(kindSingular(*entry.id.kind), entry.title));
        m_resources += hclBlock(u"resource %1 %2"_s.arg(hclString(QLatin1StringView(entry.resource->type)), hclString(entry.name)), body) + u'\n';
        ++m_made.resources;
        if (m_options.imports)
            import(entry);
    }

    [[nodiscard]] HclBody lifecycle(const TerraformResource &resource) const
    {
        HclBody cycle;
        if (resource.precious)
            cycle.attribute(u"prevent_destroy"_s, u"true"_s);
        if (m_options.imports && resource.unread[0] != '\0')
            cycle.attribute(u"ignore_changes"_s, u'[' + QString::fromLatin1(resource.unread).split(u' ').join(u", "_s) + u']');
        return cycle;
    }

    void import(const Entry &entry)
    {
        const auto &kind = *entry.id.kind;
        if (!entry.id.id.startsWith(QLatin1StringView(kind.idPrefix)) || entry.id.id.startsWith(u'#')) {
            m_troubles.append(Words::tr("“%1” cannot be imported: its record has no id.").arg(displayText(entry.title)));
            return;
        }
        auto id = QString::fromLatin1(entry.resource->importId);
        id.replace(u"{account}"_s, m_inventory.account().accountId).replace(u"{parent}"_s, entry.id.parent).replace(u"{sid}"_s, entry.id.id);
        HclBody body;
        body.attribute(u"to"_s, entry.address());
        body.attribute(u"id"_s, hclString(id));
        m_imports += hclBlock(u"import"_s, body) + u'\n';
    }

    const Inventory &m_inventory;
    const TerraformProvider &m_provider;
    const TerraformOptions &m_options;
    const std::atomic_bool *m_cancelled;
    TerraformExport m_made;
    QList<Entry> m_entries;
    QHash<RecordId, int> m_byId;
    QHash<QByteArray, QRegularExpression> m_patterns;
    HclNames m_variableNames;
    QString m_resources, m_variables, m_imports;
    QStringList m_troubles;
    bool m_usesAccount = false;
};

} // namespace

TerraformExport terraformOf(const Inventory &inventory, const TerraformProvider &provider, const TerraformOptions &options, const std::atomic_bool *cancelled)
{
    return Writer(inventory, provider, options, cancelled).run();
}

} // namespace trunkdesk
