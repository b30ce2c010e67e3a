// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/listnotes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::ListNotes)
};

} // namespace

void ListNotes::addPage(qsizetype records, qsizetype fresh, const PageFacts &facts, bool more)
{
    received += fresh;
    repeated += records - fresh;
    if (more && facts.size > 0 && records < facts.size)
        ++shortPages;
    if (facts.total < 0)
        return;
    changedUnderWay = changedUnderWay || (expected >= 0 && expected != facts.total);
    expected = facts.total;
}

void ListNotes::close()
{
    endedEarly = expected > received;
    changedUnderWay = changedUnderWay || (expected >= 0 && expected < received);
}

QString ListNotes::toWords() const
{
    const auto number = [](qsizetype value) { return QLocale().toString(value); };
    QStringList sentences;
    if (endedEarly)
        sentences += Words::tr("The provider says that there are %1 records, but its list ended after %2; load it again.").arg(number(expected), number(received));
    if (changedUnderWay)
        sentences += Words::tr("The list changed while it was read, so a record may be missing; load it again.");
    if (repeated > 0)
        sentences += Words::tr("%n record(s) came more than once, so the list may have changed while it was read; load it again.", nullptr, int(repeated));
    if (shortPages > 0)
        sentences += Words::tr("%n page(s) held fewer records than they should although more followed, so some may be missing; load it again.", nullptr, shortPages);
    return sentences.join(u' ');
}

} // namespace trunkdesk
