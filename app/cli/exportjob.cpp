// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/exportjob.h"

#include "app/cli/commandline.h"
#include "app/cli/interrupt.h"
#include "models/files/snapshot.h"
#include "models/inventory/loadremarks.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::ExportCommand)
};

bool toStandardOutput(QByteArrayView bytes)
{
    return std::fwrite(bytes.data(), 1, static_cast<size_t>(bytes.size()), stdout) == static_cast<size_t>(bytes.size()) && std::fflush(stdout) == 0;
}

} // namespace

ExportJob::ExportJob(const Account &account, const Connection &connection, const Secret &secret, const QString &target)
    : m_target(target), m_inventory(account), m_session(connection, secret), m_load(ResourceClient(&m_session), &m_inventory), m_code(Failed)
{
    connect(&m_load, &AccountLoad::progressed, this, &ExportJob::showProgress);
    connect(&m_load, &AccountLoad::finished, this, &ExportJob::write);
}

int ExportJob::run()
{
    const Interrupt interrupt;
    connect(&interrupt, &Interrupt::requested, this, [this] {
        m_interrupted = true;
        m_load.cancel();
    });
    m_load.start();
    if (!m_ended)
        QCoreApplication::exec();
    return m_code;
}

/// A line that is written over, where somebody is looking.
void ExportJob::showProgress(const LoadProgress &progress)
{
    if (::isatty(STDERR_FILENO) == 0)
        return;
    const auto text = Text::tr("%1 of %2 lists, %3 records").arg(QString::number(progress.done), QString::number(progress.known), QString::number(progress.records));
    std::fputs(("\r" + text.toUtf8() + "   ").constData(), stderr);
}

void ExportJob::write(bool complete)
{
    if (::isatty(STDERR_FILENO) != 0)
        std::fputs("\n", stderr);
    if (m_interrupted) {
        tell(Text::tr("Cancelled. Nothing was written."));
        return end(Failed);
    }
    tellRemarks();
    if (!complete) {
        if (!m_load.fatal())
            tell(Text::tr("%n list(s) could not be read whole, so nothing was written. Try again.", nullptr, m_load.failures() + m_load.cutShort()));
        return end(Failed);
    }
    auto content = contentOf(m_inventory);
    if (!content.time.isValid())
        content.time = QDateTime::currentDateTimeUtc();
    const auto result = m_target == u"-" ? writeSnapshot(content, toStandardOutput) : saveSnapshot(content, m_target);
    if (!result) {
        tell(result.error().isEmpty() ? Text::tr("Standard output does not take what is written. Write to a file instead.") : result.error());
        return end(Failed);
    }
    for (const auto &notice : result->notices)
        tell(notice.toString());
    tell(Text::tr("%n record(s) written.", nullptr, int(result->records)));
    end(Fine);
}

/// Refused credentials are one line; else what is to be said of lists, the worst first.
void ExportJob::tellRemarks()
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

void ExportJob::end(int code)
{
    m_code = code;
    m_ended = true;
    QCoreApplication::quit();
}

} // namespace trunkdesk::cli
