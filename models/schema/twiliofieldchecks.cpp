// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/schema/twiliofields.h"

#include "models/values/cidrblock.h"
#include "models/values/sid.h"
#include "models/values/sippassword.h"
#include "models/values/wholenumber.h"

using namespace Qt::StringLiterals;

namespace trunkdesk::twilio {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::TwilioFields)
};

} // namespace

Verdict checkByocSid(const QString &text)
{
    return Sid::check(text, "BY"_L1);
}

Verdict checkApplicationSid(const QString &text)
{
    return Sid::check(text, "AP"_L1);
}

Verdict checkAddress(const QString &text)
{
    const auto slash = text.indexOf(u'/');
    if (slash < 0)
        return CidrBlock::check(text);
    const auto block = CidrBlock::parse(text);
    return Verdict::reject(text, Words::tr("The prefix length has a field of its own; write the address here and the number behind the slash there."),
        block ? QStringList{block->address()} : QStringList());
}

Verdict checkPrefixLength(const QString &text)
{
    const auto verdict = WholeNumber::check(text, 0, 32);
    if (!verdict.sendable())
        return verdict;
    const int prefix = verdict.canonical.toInt();
    if (prefix == 0)
        return Verdict::confirm(verdict.canonical, Words::tr("0 may let in every address of the Internet, so that strangers call at your cost; 32 is this address alone."));
    if (prefix < CidrBlock::widestUnasked)
        return Verdict::confirm(verdict.canonical,
            Words::tr("This lets in %1 addresses, so strangers may call at your cost; 32 is this address alone.").arg(quint64(1) << (32 - prefix)));
    return verdict;
}

QString generatePassword()
{
    return SipPassword::generate();
}

} // namespace trunkdesk::twilio
