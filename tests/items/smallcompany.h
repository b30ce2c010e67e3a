// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/inventory/inventory.h"
#include "models/schema/registry.h"

namespace trunkdesk {

/// A few records of a small company for tests of item models: two trunks, their targets, numbers and lists.
namespace northwind {

inline const ResourceKind &trunkKind() { return *findKind("twilio.trunk"); }
inline const ResourceKind &targetKind() { return *findKind("twilio.origination_url"); }
inline const ResourceKind &numberKind() { return *findKind("twilio.incoming_phone_number"); }
inline const ResourceKind &trunkNumberKind() { return *findKind("twilio.phone_number"); }
inline const ResourceKind &listKind() { return *findKind("twilio.credential_list"); }
inline const ResourceKind &trunkListKind() { return *findKind("twilio.trunk_credential_list"); }

inline QString sid(const char *prefix, int number)
{
    return QLatin1StringView(prefix) + QString::number(number).rightJustified(32, u'0');
}

inline Record trunk(int number, const QString &name)
{
    Record record;
    record.setText("sid", sid("TK", number));
    record.setText("friendly_name", name);
    return record;
}

inline Record target(int number, int trunkNumber, const QString &name, int priority, int weight, bool enabled = true, const QString &uri = {})
{
    Record record;
    record.setText("sid", sid("OU", number));
    record.setText("trunk_sid", sid("TK", trunkNumber));
    record.setText("friendly_name", name);
    record.setInteger("priority", priority);
    record.setInteger("weight", weight);
    record.setBoolean("enabled", enabled);
    record.setText("sip_url", uri.isEmpty() ? QStringLiteral("sip:%1.example.com").arg(name) : uri);
    record.setText("date_updated", u"2026-11-18T12:00:00Z");
    return record;
}

inline Record number(int id, const QString &phone, int trunkNumber = 0)
{
    Record record;
    record.setText("sid", sid("PN", id));
    record.setText("phone_number", phone);
    record.setText("friendly_name", QStringLiteral("number %1").arg(id));
    if (trunkNumber > 0)
        record.setText("trunk_sid", sid("TK", trunkNumber));
    else
        record.setNull("trunk_sid");
    return record;
}

/// A list, or with a trunk the list attached to it.
inline Record list(int id, const QString &name, int trunkNumber = 0)
{
    Record record;
    record.setText("sid", sid("CL", id));
    record.setText("friendly_name", name);
    if (trunkNumber > 0)
        record.setText("trunk_sid", sid("TK", trunkNumber));
    return record;
}

inline Account account(AccountMode mode = AccountMode::Sandbox, const QString &name = QStringLiteral("Northwind"))
{
    Account account;
    account.name = name;
    account.provider = "twilio";
    account.mode = mode;
    return account;
}

inline void fill(Inventory &inventory)
{
    inventory.merge(trunkKind(), {}, {trunk(1, QStringLiteral("hq-trunk")), trunk(2, QStringLiteral("branch-trunk"))});
    inventory.merge(targetKind(), {},
                    {target(1, 1, QStringLiteral("hq-pbx-1"), 10, 70, true, QStringLiteral("sip:pbx1.northwind.example:5061;transport=tls")),
                     target(2, 1, QStringLiteral("hq-pbx-2"), 10, 30), target(3, 1, QStringLiteral("dr-site"), 20, 10),
                     target(4, 1, QStringLiteral("old-asterisk"), 30, 10, false, QStringLiteral("sip://sip-box.example:1234")),
                     target(5, 2, QStringLiteral("branch-pbx"), 10, 10, true, QStringLiteral("sip:PBX1.northwind.example:5061;transport=tls"))});
    inventory.merge(numberKind(), {}, {number(1, QStringLiteral("+14158675310"), 1), number(2, QStringLiteral("+12125550100")), number(3, QStringLiteral("+498912345"), 2)});
    inventory.merge(trunkNumberKind(), {}, {number(1, QStringLiteral("+14158675310"), 1), number(3, QStringLiteral("+498912345"), 2)});
    inventory.merge(listKind(), {}, {list(1, QStringLiteral("PBX logins")), list(2, QStringLiteral("Spare"))});
    inventory.merge(trunkListKind(), {}, {list(1, QStringLiteral("PBX logins"), 1), list(1, QStringLiteral("PBX logins"), 2)});
}

} // namespace northwind
} // namespace trunkdesk
