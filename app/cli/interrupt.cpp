// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/interrupt.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace trunkdesk::cli {

namespace {

// A signal handler may do next to nothing; it writes a byte, and the event loop hears of it.
int pipeEnds[2] = {-1, -1};

void onSignal(int signal)
{
    std::signal(signal, SIG_DFL);
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

} // namespace

Interrupt::Interrupt(QObject *parent) : QObject(parent)
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the default holds: the signal ends the process
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Interrupt::hear);
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, onSignal);
}

Interrupt::~Interrupt()
{
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, SIG_DFL);
    for (int &end : pipeEnds)
        if (end >= 0) {
            ::close(end);
            end = -1;
        }
}

void Interrupt::hear()
{
    char byte = 0;
    while (::read(pipeEnds[0], &byte, 1) == 1) { }
    Q_EMIT requested();
}

} // namespace trunkdesk::cli
