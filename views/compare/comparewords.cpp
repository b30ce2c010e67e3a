// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/compare/comparewords.h"

#include "models/accounts/providers.h"
#include "models/items/relativetime.h"
#include "views/compare/comparesources.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::ComparePage)
};

bool isFile(const CompareSource &source)
{
    return source.inventory->account().mode == AccountMode::File;
}

QString providerName(const CompareSource &source)
{
    const auto *provider = findProvider(source.inventory->account().provider);
    return provider ? QString::fromUtf8(provider->name) : QString::fromLatin1(source.inventory->account().provider);
}

} // namespace

QString ageWords(const CompareSource &source)
{
    const auto time = source.inventory->readAt();
    if (source.isBusy() && !time.isValid())
        return Words::tr("Being read…");
    if (!time.isValid())
        return isFile(source) ? Words::tr("The file does not say how old it is.") : Words::tr("Not read yet.");
    const auto ago = relativeTime(time, QDateTime::currentDateTimeUtc());
    const auto exact = QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
    return isFile(source) ? Words::tr("Saved %1 · %2", "how long ago, and when").arg(ago, exact) : Words::tr("Read %1 · %2", "how long ago, and when").arg(ago, exact);
}

QString whyNotCompared(const CompareSource &before, const CompareSource &after)
{
    if (before.inventory == after.inventory)
        return Words::tr("Both sides are “%1”. Choose another account or file on one of them.").arg(before.name);
    if (before.inventory->account().provider != after.inventory->account().provider)
        return Words::tr("“%1” is of %2 and “%3” of %4, which have nothing in common that could be compared. Choose two of one provider.")
            .arg(before.name, providerName(before), after.name, providerName(after));
    return {};
}

QString directionWords(const CompareSource &live, const CompareSource &wanted)
{
    return Words::tr("Make “%1” say what “%2” says").arg(live.name, wanted.name);
}

QString whyNotRestored(const CompareSource &before, const CompareSource &after)
{
    if (before.isWritable() || after.isWritable())
        return {};
    if (!before.controller && !after.controller)
        return Words::tr("Two files: there is no account to restore to. Choose an account on one side.");
    for (const auto *side : {&after, &before})
        if (side->controller && !isFile(*side))
            return Words::tr("“%1” is open for reading only. Allow changes in its settings to restore what differs.").arg(side->name);
    return Words::tr("Two files: there is no account to restore to. Choose an account on one side.");
}

} // namespace trunkdesk
