// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/review/guardwords.h"

#include <QCoreApplication>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PlanReview)
};

} // namespace

QString guardSentence(Guard guard, int count)
{
    switch (guard) {
    case Guard::None: return Words::tr("Worth knowing, %n time(s).", nullptr, count);
    case Guard::LastTarget: return Words::tr("Nobody answers calls any more, in %n place(s).", nullptr, count);
    case Guard::LastAuthentication: return Words::tr("Nobody can call out any more, in %n place(s).", nullptr, count);
    case Guard::Move: return Words::tr("%n record(s) leave the place they are on, or lose something by being attached.", nullptr, count);
    case Guard::ProtectionOff: return Words::tr("What keeps strangers out is switched off, %n time(s).", nullptr, count);
    case Guard::WideRange: return Words::tr("%n value(s) may let strangers in.", nullptr, count);
    case Guard::Emergency: return Words::tr("%n change(s) bear on emergency calls.", nullptr, count);
    case Guard::FreedName: return Words::tr("%n name(s) are given up, and anybody may take them.", nullptr, count);
    case Guard::TakesAlong: return Words::tr("Other records are deleted along with these, %n time(s).", nullptr, count);
    case Guard::StillUsed: return Words::tr("Something else still uses what goes, %n time(s).", nullptr, count);
    case Guard::OddTarget: return Words::tr("%n change(s) point at something that may not do there.", nullptr, count);
    case Guard::Mass: return Words::tr("A large part of a kind is deleted, %n time(s).", nullptr, count);
    }
    return {};
}

} // namespace trunkdesk
