// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/checktables.h"
#include "models/checks/checkwords.h"
#include "models/checks/targetaddress.h"
#include "models/values/reservedendpoints.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// Trunks and SIP domains have names of different ends, and are taken for each other.

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::TwilioChecks)
};

constexpr char domainField[] = "domain_name";

bool isTrunk(const ResourceKind &kind)
{
    return QByteArrayView(kind.key) == "twilio.trunk";
}

bool hasDomain(const ResourceKind &kind)
{
    return isTrunk(kind) || QByteArrayView(kind.key) == "twilio.sip_domain";
}

bool endsLike(const QString &name, QStringView suffix)
{
    // An edge may stand in between: name.pstn.dublin.twilio.com.
    const auto label = u'.' + suffix.left(suffix.indexOf(u'.') + 1).toString();
    const auto tail = suffix.mid(suffix.indexOf(u'.')).toString();
    return name.contains(label, Qt::CaseInsensitive) && name.endsWith(tail, Qt::CaseInsensitive);
}

void lookForSuffix(const Check &check, const AccountFacts &, const RecordId &id, const Record &record, QList<Finding> *found)
{
    const auto name = record.text(domainField).trimmed();
    if (!endsLike(name, isTrunk(*id.kind) ? reserved::sipSuffix : reserved::trunkSuffix))
        return;
    auto fixes = repairFixes(id, *id.kind->field(domainField), name);
    fixes.append(editFix(id, domainField));
    found->append({&check, id, domainField,
                   isTrunk(*id.kind) ? Words::tr("The name has the end of a SIP domain, but this is a trunk: calls that your PBX sends to it do not reach the trunk.")
                                     : Words::tr("The name has the end of a trunk, but this is a SIP domain: calls and registrations sent to it do not reach the domain."),
                   {}, fixes});
}

constexpr Check checks[] = {
    {.code = "DOM-SUFFIX",
     .severity = FindingSeverity::Error,
     .title = QT_TRANSLATE_NOOP("Checks", "A trunk is named like a SIP domain, or the reverse"),
     .meaning = QT_TRANSLATE_NOOP("Checks", "Names of trunks end with .pstn.twilio.com, names of SIP domains with .sip.twilio.com. Calls go by the name, so with the wrong end they reach nothing, or something else."),
     .remedy = QT_TRANSLATE_NOOP("Checks", "Correct the end of the name here and in the PBX."),
     .source = "https://www.twilio.com/docs/sip-trunking/api/trunk-resource",
     .concerns = hasDomain,
     .look = lookForSuffix},
};

} // namespace

std::span<const Check> domainChecks()
{
    return checks;
}

} // namespace trunkdesk
