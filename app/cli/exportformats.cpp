// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/exportformats.h"

#include "models/changes/curlscript.h"
#include "models/inventory/inventory.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::ExportCommand)
};

QStringList remarksOf(const QStringList &leftOut, const QStringList &variables)
{
    auto remarks = leftOut;
    if (!variables.isEmpty())
        remarks.append(Text::tr("These variables have to be set: %1.").arg(variables.join(u", ")));
    return remarks;
}

} // namespace

Result<Exported, Refusal> asTerraform(const Inventory &inventory, const QByteArray &plugin, const TerraformOptions &options)
{
    const auto plugins = terraformProviders(inventory.account().provider);
    if (plugins.isEmpty())
        return Refusal{Text::tr("No Terraform provider is known that holds trunks of this provider. Export a snapshot or a curl script.")};
    const auto chosen = plugin.isEmpty() ? plugins.begin() : std::find_if(plugins.begin(), plugins.end(), [&plugin](const TerraformProvider *p) { return plugin == p->key; });
    if (chosen == plugins.end()) {
        QStringList keys;
        for (const auto *one : plugins)
            keys.append(QLatin1StringView(one->key));
        return Refusal{Text::tr("--terraform-provider wants one of these: %1.").arg(keys.join(u", ")), NotRead};
    }
    const auto made = terraformOf(inventory, **chosen, options);
    return Exported{made.text.toUtf8(), remarksOf(made.leftOut, made.variables), Text::tr("%n resource(s) written for %1.", nullptr, int(made.resources)).arg(QLatin1StringView((*chosen)->source))};
}

Result<Exported, Refusal> asCurl(const Inventory &inventory)
{
    const auto script = curlScriptOf(inventory);
    if (script.text.isEmpty())
        return Refusal{script.leftOut.isEmpty() ? Text::tr("There is nothing in it that a script could make.") : script.leftOut.join(u'\n')};
    return Exported{script.text.toUtf8(), remarksOf(script.leftOut, script.variables), Text::tr("%n step(s) written.", nullptr, int(script.steps))};
}

} // namespace trunkdesk::cli
