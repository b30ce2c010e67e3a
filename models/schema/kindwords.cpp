// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/schema/kindwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

/// Whether nouns are written small depends on the language of the words, which only its translator knows.
bool nounsAreSmall()
{
    //: Not shown. Translate as "small" where nouns inside a sentence begin with a small letter, else as "capital".
    return QCoreApplication::translate("Words", "small") == u"small"_s;
}

QString inSentence(QString noun)
{
    // A second capital marks an abbreviation (IP, SIP), which keeps its first.
    if (nounsAreSmall() && noun.size() > 1 && !noun.at(1).isUpper())
        noun[0] = noun.at(0).toLower();
    return noun;
}

} // namespace

QString nounInSentence(const ResourceKind &kind)
{
    return inSentence(kindSingular(kind));
}

QString nounsInSentence(const ResourceKind &kind)
{
    return inSentence(kindPlural(kind));
}

QString countedNoun(const ResourceKind &kind, qsizetype count)
{
    //: A number and what is counted, for instance "3 trunks".
    return QCoreApplication::translate("Words", "%1 %2").arg(QLocale().toString(count), inSentence(count == 1 ? kindSingular(kind) : kindPlural(kind)));
}

} // namespace trunkdesk
