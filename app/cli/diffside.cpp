// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/diffside.h"

#include "models/core/displaytext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::DiffSide)
};

} // namespace

Result<DiffSide, Refusal> readFileSide(const QString &path)
{
    const auto opened = readFiles({path});
    for (const auto &notice : opened.notices)
        if (notice.severity == FileNotice::Severity::Error)
            return Refusal{notice.toString(), NotRead};
    if (opened.loaded.isEmpty())
        return Refusal{Text::tr("“%1” holds no record of a kind that is known here. Give a snapshot, or answers of the provider's API.").arg(displayText(path)), NotRead};
    DiffSide side;
    side.content = std::make_unique<Inventory>(opened.account);
    pour(opened, side.content.get());
    side.notices = opened.notices;
    return side;
}

Result<DiffSide, Refusal> readSide(const QString &word, const QString &endpoint)
{
    static const auto prefix = u"account:"_s;
    if (!word.startsWith(prefix))
        return readFileSide(word);
    const auto chosen = accountCalled(word.sliced(prefix.size()), endpoint);
    if (!chosen)
        return Refusal{chosen.error().message, NotRead};
    DiffSide side;
    side.reading = std::make_unique<AccountReading>(*chosen);
    if (!side.reading->run())
        return Refusal{{}, NotRead};
    return side;
}

} // namespace trunkdesk::cli
