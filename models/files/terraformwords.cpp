// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/files/terraformwords.h"

#include "models/files/hcltext.h"
#include "models/inventory/coverage.h"
#include "models/inventory/inventory.h"
#include "models/schema/fieldtext.h"
#include "models/schema/kindwords.h"
#include "models/schema/tabkinds.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Terraform)
};

bool isChosen(const TerraformOptions &options, const RecordId &id)
{
    return !options.only || options.only->contains(id);
}

qsizetype chosenCount(const Inventory &inventory, const ResourceKind &kind, const TerraformOptions &options)
{
    if (!options.only)
        return inventory.count(kind);
    return std::count_if(options.only->begin(), options.only->end(), [&kind](const RecordId &id) { return id.kind == &kind; });
}

/// Something that is set and that nobody would get by itself.
bool saysSomething(const Field &field, const Record &record)
{
    const auto text = fieldValue(field, record);
    return !text.isEmpty() && text != QLatin1StringView(field.initial) && !(field.type == FieldType::Boolean && record.boolean(field.key) == false);
}

bool holds(const TerraformResource &resource, const Field &field)
{
    return std::any_of(resource.arguments.begin(), resource.arguments.end(), [&field](const TerraformArgument &a) {
        return QByteArrayView(a.key) == field.key;
    });
}

/// Settings of records of one kind for which the resource has no argument.
QStringList lostFields(const Inventory &inventory, const ResourceKind &kind, const TerraformResource &resource, const TerraformOptions &options)
{
    QList<const Field *> lost;
    for (const auto &field : kind.fields)
        if (field.writable() && !holds(resource, field))
            lost.append(&field);
    QStringList sentences;
    for (const auto *field : std::as_const(lost)) {
        qsizetype count = 0;
        for (const auto &id : inventory.ids(kind))
            count += isChosen(options, id) && saysSomething(*field, *inventory.record(id)) ? 1 : 0;
        if (count > 0)
            sentences.append(Words::tr("“%1” of %2: the provider has no argument for it.", "a field and some records").arg(fieldLabel(*field), countedNoun(kind, count)));
    }
    return sentences;
}

/// Records of a kind that have no resource in the file.
QString lostKind(const Inventory &inventory, const ResourceKind &kind, const TerraformResource *known, const TerraformOptions &options)
{
    const auto count = chosenCount(inventory, kind, options);
    if (count == 0 || !isConfiguration(kind))
        return {};
    if (known && homeField(kind)) // of its own choice: the settings of numbers
        return Words::tr("Settings of %1: only where they hang is in this file. Terraform gives up a number that it destroys, so they are left out unless you ask for them.").arg(countedNoun(kind, count));
    if (known)
        return {}; // another resource says the same
    if (kind.isSingleton()) {
        qsizetype set = 0;
        for (const auto &id : inventory.ids(kind))
            set += isChosen(options, id) && std::any_of(kind.fields.begin(), kind.fields.end(), [&](const Field &field) { return saysSomething(field, *inventory.record(id)); }) ? 1 : 0;
        return set == 0 ? QString() : Words::tr("%1 (%2 of them set): the provider has no resource for these.", "a kind and a number").arg(kindPlural(kind)).arg(set);
    }
    return Words::tr("%1: the provider has no resource for these.", "some records").arg(countedNoun(kind, count));
}

} // namespace

bool isWanted(const TerraformResource &resource, const TerraformOptions &options)
{
    using When = TerraformResource::When;
    return resource.when == When::Always || (resource.when == When::NumbersWhole) == (options.numbers == TerraformOptions::Numbers::Whole);
}

QStringList terraformGaps(const Inventory &inventory, const TerraformProvider &provider, const TerraformOptions &options)
{
    QStringList gaps;
    for (const auto *kind : kindsOfProvider(inventory.account().provider)) {
        if (kind->onDemand || std::any_of(provider.within.begin(), provider.within.end(), [kind](const char *key) { return QByteArrayView(key) == kind->key; }))
            continue;
        const auto known = std::find_if(provider.resources.begin(), provider.resources.end(), [kind](const TerraformResource &r) { return QByteArrayView(r.kind) == kind->key; });
        const auto *resource = known == provider.resources.end() ? nullptr : &*known;
        if (resource && isWanted(*resource, options))
            gaps += lostFields(inventory, *kind, *resource, options);
        else if (const auto lost = lostKind(inventory, *kind, resource, options); !lost.isEmpty())
            gaps.append(lost);
        if (isConfiguration(*kind) && !tellsAll(inventory, *kind))
            gaps.append(Words::tr("%1: they were not read to the end, so some may be missing here.").arg(kindPlural(*kind)));
    }
    return gaps;
}

QString terraformHead(const Inventory &inventory, const TerraformProvider &provider, const TerraformOptions &options, const TerraformExport &made)
{
    const auto &account = inventory.account();
    auto head = hclComment(Words::tr("“%1” (%2), written by %3 %4", "account, its id, program, version")
                               .arg(account.name, account.accountId, QCoreApplication::applicationName(), QCoreApplication::applicationVersion()));
    if (inventory.readAt().isValid())
        head += hclComment(Words::tr("as it was read on %1.").arg(inventory.readAt().toUTC().toString(Qt::ISODate)));
    head += hclComment(terraformText(provider.title) + u". "_s + terraformText(provider.remark));
    head += u"#\n"_s;
    head += hclComment(Words::tr("The provider reads %1 from the environment. Begin with: terraform init, then terraform plan.").arg(QLatin1StringView(provider.credentials)));
    if (options.imports)
        head += hclComment(Words::tr("The first plan should import %n resource(s) and add, change and destroy nothing. If it says otherwise, do not apply it.", nullptr, int(made.resources)));
    else
        head += hclComment(Words::tr("Without import blocks, Terraform makes %n resource(s) anew.", nullptr, int(made.resources)));
    if (!made.variables.isEmpty())
        head += hclComment(Words::tr("No password is in this file. Give the %n variable(s) at the end their values outside of it, for instance as TF_VAR_… in the environment.", nullptr, int(made.variables.size())));
    head += u"#\n"_s;
    head += made.leftOut.isEmpty() ? hclComment(Words::tr("Everything that can be set is in it, less passwords.")) : hclComment(Words::tr("Not in this file:"));
    for (const auto &sentence : made.leftOut)
        head += hclComment(u"- "_s + sentence);
    return head + u'\n';
}

} // namespace trunkdesk
