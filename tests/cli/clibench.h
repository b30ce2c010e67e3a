// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/cli/trunkctlprocess.h"
#include "tests/support/sandboxbench.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

namespace trunkdesk::test {

/// trunkctl in a home of its own, beside a sandbox whose account its environment names. What is changed through `bench` is what
/// somebody else did meanwhile.
struct CliBench
{
    explicit CliBench(SandboxBench::Side side = SandboxBench::Side::Company) : bench(side) { }

    SandboxBench bench;
    QTemporaryDir home;

    [[nodiscard]] QString path(const QString &name) const { return home.filePath(name); }
    [[nodiscard]] QString live() const { return QStringLiteral("account:") + bench.door().accountId; }

    /// The door may be that of another sandbox.
    [[nodiscard]] QProcessEnvironment world(const SandboxDoor &door) const
    {
        auto environment = bareEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        const bool company = bench.side == SandboxBench::Side::Company;
        environment.insert(company ? QStringLiteral("TWILIO_ACCOUNT_SID") : QStringLiteral("PLIVO_AUTH_ID"), door.accountId);
        environment.insert(company ? QStringLiteral("TWILIO_AUTH_TOKEN") : QStringLiteral("PLIVO_AUTH_TOKEN"), QString::fromUtf8(door.token));
        return environment;
    }
    [[nodiscard]] QProcessEnvironment world() const { return world(bench.door()); }

    [[nodiscard]] Outcome run(const QStringList &arguments) const { return trunkctl(arguments, world()); }
    [[nodiscard]] QStringList here() const { return {QStringLiteral("--endpoint"), bench.sandbox->baseUrl()}; }

    /// A snapshot of the account as it is now; empty when it could not be had.
    [[nodiscard]] QString snapshot(const QString &name) const
    {
        const auto file = path(name + QStringLiteral(".trunkdesk.json"));
        return run(QStringList{QStringLiteral("export"), QStringLiteral("--from-env"), QStringLiteral("-o"), file} + here()).code == 0 ? file : QString();
    }
    [[nodiscard]] Outcome diff(const QString &a, const QString &b, const QStringList &more = {}) const
    {
        return run(QStringList{QStringLiteral("diff"), a, b} + here() + more);
    }
    [[nodiscard]] Outcome restore(const QString &file, const QStringList &more = {}) const
    {
        return run(QStringList{QStringLiteral("restore"), file, QStringLiteral("--from-env")} + here() + more);
    }

    /// The files under the home that hold this text.
    [[nodiscard]] QStringList filesWith(const QByteArray &text) const
    {
        QStringList found;
        for (QDirIterator it(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                found.append(file.fileName());
        }
        return found;
    }
};

} // namespace trunkdesk::test
