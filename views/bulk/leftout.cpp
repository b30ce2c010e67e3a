// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/bulk/leftout.h"

#include <QCoreApplication>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::LeftOut)
};

} // namespace

QStringList leftOutRemarks(const QList<LeftOut> &list)
{
    constexpr qsizetype most = 20;
    QStringList remarks;
    for (const auto &item : list.first(qMin(most, list.size())))
        remarks.append(Words::tr("“%1” is left out. %2", "what and why").arg(item.what, item.why));
    if (list.size() > most)
        remarks.append(Words::tr("%n more are left out.", nullptr, int(list.size() - most)));
    return remarks;
}

} // namespace trunkdesk
