// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// The part of WindowActions that says what can leave the window, and why the rest cannot.
#include "models/accounts/providers.h"
#include "models/files/terraformprovider.h"
#include "views/widgets/recordtable.h"
#include "views/window/windowactions.h"

namespace trunkdesk {

void WindowActions::allowExports(AccountController *controller, const Page *page)
{
    const auto none = controller ? QString() : tr("No account is open.");
    for (auto *action : {exportReport, print})
        allow(action, none);
    // What is half read would be half in the file, and nothing in the file would say so.
    const auto whole = !controller ? none : controller->progress().busy ? tr("The account is being read or changed; wait until that is done.") : QString();
    allow(exportCurl, whole);
    const auto provider = controller ? controller->inventory()->account().provider : QByteArray();
    const auto *known = findProvider(provider);
    allow(exportTerraform,
        !whole.isEmpty() || !terraformProviders(provider).isEmpty() ? whole
            : tr("No Terraform provider that we know of can hold the trunks of %1.").arg(QLatin1StringView(known ? known->name : "")));
    const auto *table = page ? page->table() : nullptr;
    const auto empty = table && table->model() && table->model()->rowCount() > 0 ? QString() : table ? tr("The table has no rows.") : tr("There is no table here.");
    allow(exportTable, whole.isEmpty() ? empty : whole);
}

} // namespace trunkdesk
