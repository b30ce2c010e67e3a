// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// Which Terraform providers there are. None knows Plivo's Zentrunk.
#include "models/files/terraformprovider.h"
#include "models/files/twilioterraform.h"

#include <QCoreApplication>

namespace trunkdesk {

QList<const TerraformProvider *> terraformProviders(QByteArrayView provider)
{
    QList<const TerraformProvider *> list;
    for (const auto *one : {&twilioCommunityTerraform(), &twilioPilotTerraform()})
        if (provider == one->provider)
            list.append(one);
    return list;
}

QString terraformText(const char *source)
{
    return QCoreApplication::translate("Terraform", source);
}

} // namespace trunkdesk
