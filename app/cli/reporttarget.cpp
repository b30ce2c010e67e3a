// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/reporttarget.h"

#include "models/core/filewriter.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::ReportTarget)
};

} // namespace

bool toStandardOutput(QByteArrayView bytes)
{
    return std::fwrite(bytes.data(), 1, static_cast<size_t>(bytes.size()), stdout) == static_cast<size_t>(bytes.size()) && std::fflush(stdout) == 0;
}

std::optional<Refusal> writeReport(const QByteArray &text, const QString &target)
{
    const auto lines = text.isEmpty() || text.endsWith('\n') ? text : text + '\n';
    if (target.isEmpty() || target == u"-") {
        if (toStandardOutput(lines))
            return {};
        return Refusal{Text::tr("The report is incomplete: standard output does not take what is written."), NotRead};
    }
    if (const auto why = writeFile(target, lines))
        return Refusal{*why, NotRead};
    return {};
}

} // namespace trunkdesk::cli
