// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/diffside.h"

#include "models/core/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::DiffSide)
};

} // namespace

Result<DiffSide, Refusal> readFileSide(const QString &path, const QByteArray &provider)
{
    const auto opened = readFiles({path});
    for (const auto &notice : opened.notices)
        if (notice.severity == FileNotice::Severity::Error)
            return Refusal{notice.toString(), NotRead};
    if (opened.loaded.isEmpty())
        return Refusal{Text::tr("“%1” holds no record of a kind that is known here. Give a snapshot, or answers of the provider's API.").arg(displayText(path)), NotRead};
    AccountContent content = opened;
    if (!provider.isEmpty()) {
        const auto parts = byProvider(opened);
        const auto part = std::find_if(parts.begin(), parts.end(), [&provider](const AccountContent &p) { return p.account.provider == provider; });
        if (part == parts.end())
            return Refusal{Text::tr("“%1” holds nothing of the account's provider. Give a file of an account there.").arg(displayText(path)), NotRead};
        content = *part;
    }
    DiffSide side;
    side.content = std::make_unique<Inventory>(content.account);
    pour(content, side.content.get());
    side.notices = opened.notices;
    return side;
}

Result<DiffSide, Refusal> readSide(const QString &word, const QString &endpoint, const QByteArray &provider)
{
    static const auto prefix = u"account:"_s;
    if (!word.startsWith(prefix))
        return readFileSide(word, provider);
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
