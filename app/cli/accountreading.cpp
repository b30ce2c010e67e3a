// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/accountreading.h"

#include "app/cli/interrupt.h"
#include "models/inventory/loadremarks.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <cstdio>
#include <optional>
#include <unistd.h>

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::AccountReading)
};

} // namespace

AccountReading::AccountReading(const ChosenAccount &chosen)
    : m_sandbox(chosen.sandbox), m_inventory(chosen.account), m_session(chosen.connection, chosen.secret), m_load(ResourceClient(&m_session), &m_inventory)
{
    connect(&m_load, &AccountLoad::progressed, this, &AccountReading::showProgress);
}

bool AccountReading::run()
{
    QEventLoop loop;
    std::optional<bool> complete;
    bool interrupted = false;
    const Interrupt interrupt;
    connect(&interrupt, &Interrupt::requested, this, [&] {
        interrupted = true;
        m_load.cancel();
    });
    connect(&m_load, &AccountLoad::finished, &loop, [&](bool whole) {
        complete = whole;
        loop.quit();
    });
    m_load.start();
    if (!complete)
        loop.exec();
    if (::isatty(STDERR_FILENO) != 0)
        std::fputs("\n", stderr);
    if (interrupted)
        tell(Text::tr("Cancelled while the account was read. Nothing was written."));
    else
        tellEnd(complete.value_or(false));
    return !interrupted && complete.value_or(false);
}

/// A line that is written over, where somebody is looking.
void AccountReading::showProgress(const LoadProgress &progress)
{
    if (::isatty(STDERR_FILENO) == 0)
        return;
    const auto text = Text::tr("%1 of %2 lists, %3 records").arg(QString::number(progress.done), QString::number(progress.known), QString::number(progress.records));
    std::fputs(("\r" + text.toUtf8() + "   ").constData(), stderr);
}

void AccountReading::tellEnd(bool complete)
{
    tellRemarks();
    if (!complete && !m_load.fatal())
        tell(Text::tr("%n list(s) could not be read whole, so the account counts as not read. Try again.", nullptr, m_load.failures() + m_load.cutShort()));
}

/// Refused credentials are one line; else what is to be said of lists, the worst first.
void AccountReading::tellRemarks()
{
    constexpr qsizetype most = 10;
    if (m_load.fatal())
        return tell(m_load.fatal()->message);
    const auto remarks = loadRemarks(m_inventory);
    for (const auto &remark : remarks.first(qMin(most, remarks.size())))
        tell(remark.toString());
    if (remarks.size() > most)
        tell(Text::tr("… and %n more.", nullptr, int(remarks.size() - most)));
}

} // namespace trunkdesk::cli
