// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/record.h"

#include <QProcess>
#include <QProcessEnvironment>

#include <csignal>

// trunkctl as people run it: a process of its own, in a world that the test made.

namespace trunkdesk {

struct Outcome
{
    int code = -1; ///< -1: it did not end by itself
    QByteArray out;
    QString errors;

    [[nodiscard]] QString said() const { return QString::fromUtf8(out) + errors; }
};

/// A world without the credentials and the keychain of whoever runs the tests.
inline QProcessEnvironment bareEnvironment()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : environment.keys())
        if (name.startsWith(u"TWILIO_") || name.startsWith(u"PLIVO_") || name.startsWith(u"DBUS_"))
            environment.remove(name);
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
    return environment;
}

inline Outcome trunkctl(const QStringList &arguments, const QProcessEnvironment &environment = bareEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TRUNKCTL), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

/// Starts `trunkctl sandbox` and reads its first line: where it is and how to get in.
inline Record startSandbox(QProcess *process, const QStringList &options = {})
{
    process->setProcessEnvironment(bareEnvironment());
    process->start(QStringLiteral(TRUNKCTL), QStringList{QStringLiteral("sandbox")} + options);
    while (!process->canReadLine())
        if (!process->waitForReadyRead(30'000))
            return {};
    const auto record = Record::fromJson(process->readLine());
    return record ? *record : Record();
}

inline bool interrupt(QProcess *process, int signal)
{
    return ::kill(static_cast<pid_t>(process->processId()), signal) == 0 && process->waitForFinished(30'000);
}

} // namespace trunkdesk
