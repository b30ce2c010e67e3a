// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"
#include "app/cli/interrupt.h"
#include "app/sandbox/faultwords.h"
#include "app/sandbox/sandbox.h"
#include "models/core/json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::SandboxCommand)
};

QString summary()
{
    return Text::tr("Serve the sandbox on the loopback address until interrupted.");
}

/// A whole number of at most `most`, digits only.
std::optional<int> number(const QString &text, int most)
{
    const auto value = jsonInteger(text.toUtf8());
    return value && *value >= 0 && *value <= most ? std::optional(int(*value)) : std::nullopt;
}

/// The line by which a program finds its way in. The credentials are the sandbox's own and open nothing else.
QString invitation(const Sandbox &sandbox)
{
    const auto quoted = [](const QString &text) { return QString::fromUtf8(jsonQuoted(text)); };
    const auto &lab = sandbox.lab();
    QStringList subaccounts;
    for (const auto &door : sandbox.doors())
        if (door.provider == sandbox.provider() && door.accountId != sandbox.accountSid())
            subaccounts.append(u"{\"name\":%1,\"accountSid\":%2,\"authToken\":%3}"_s.arg(quoted(door.name), quoted(door.accountId), quoted(QString::fromUtf8(door.token))));
    return u"{\"baseUrl\":%1,\"twilio\":{\"accountSid\":%2,\"authToken\":%3,\"subaccounts\":[%6]},\"plivo\":{\"authId\":%4,\"authToken\":%5}}"_s.arg(
        quoted(sandbox.baseUrl()), quoted(sandbox.accountSid()), quoted(QString::fromUtf8(sandbox.authToken())), quoted(lab.accountId),
        quoted(QString::fromUtf8(lab.token)), subaccounts.join(u','));
}

int run(const QStringList &arguments)
{
    CommandLine line("sandbox", summary());
    line.add({u"port"_s, Text::tr("The port; 0, the default, takes a free one."), u"N"_s, u"0"_s});
    line.add({u"latency"_s, Text::tr("Wait so many milliseconds before each answer."), u"MS"_s, u"0"_s});
    line.add({u"fault"_s, Text::tr("What is to go wrong, as METHOD PATH ACTION [COUNT]; may be given several times. Actions: %1.").arg(faultActions()), u"FAULT"_s});
    if (const auto end = line.parse(arguments))
        return *end;
    const auto port = number(line.value(u"port"_s), 65535);
    if (!port)
        return misused(Text::tr("--port wants a number from 0 to 65535."));
    const auto latency = number(line.value(u"latency"_s), 600'000);
    if (!latency)
        return misused(Text::tr("--latency wants a number of milliseconds from 0 to 600000."));

    QList<FaultRule> faults;
    for (const auto &words : line.values(u"fault"_s)) {
        const auto fault = faultFromWords(words);
        if (!fault)
            return misused(fault.error());
        faults.append(*fault);
    }

    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, qApp, &QCoreApplication::quit);
    const auto sandbox = Sandbox::start(quint16(*port));
    if (!sandbox) {
        tell(u"trunkctl: "_s + sandbox.error());
        return Failed;
    }
    (*sandbox)->server().faults().setLatency(std::chrono::milliseconds(*latency));
    for (const auto &fault : std::as_const(faults))
        (*sandbox)->server().faults().add(fault);
    if (!print(invitation(**sandbox))) {
        // Nobody would ever learn the address.
        tell(u"trunkctl: "_s + Text::tr("The address could not be printed: standard output does not take what is written."));
        return Failed;
    }
    QCoreApplication::exec();
    return Fine;
}

} // namespace

Command sandboxCommand()
{
    return {"sandbox", summary, run};
}

} // namespace trunkdesk::cli
