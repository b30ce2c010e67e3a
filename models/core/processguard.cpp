// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/processguard.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace trunkdesk {

void guardProcess()
{
#ifdef Q_OS_UNIX
    ::umask(077);
    std::signal(SIGXFSZ, SIG_IGN);
#ifndef TRUNKDESK_CORE_DUMPS
    // Where the limit cannot be lowered there is nothing better to do than to go on.
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
#endif
#endif
}

} // namespace trunkdesk
