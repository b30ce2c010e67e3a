// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/loadcompany.h"

namespace trunkdesk::bench {

namespace {

QByteArray sid(const char *prefix, int number)
{
    return prefix + QByteArray::number(number, 16).rightJustified(32, '0');
}

QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}

} // namespace

int Company::trunkOf(int number) const
{
    if (number >= numbersOnTrunks())
        return -1;
    return number % 5 == 0 ? number / 5 % 3 : number % trunks; // three trunks share a fifth of all: lists of several pages
}

QByteArray Company::json() const
{
    QByteArray json = R"({"account":{"sid":)" + quoted(sid("AC", 1)) + R"(,"authToken":"bench","name":"Bench"},)";
    json += R"("credential_lists":[],"ip_access_control_lists":[],"incoming_phone_numbers":[)";
    for (int n = 0; n < numbers; ++n) {
        // Scattered over area codes, as bought one after the other.
        const auto digits = QByteArray::number(12'010'000'000 + qint64(n) * 7'919 % 7'990'000'000);
        json += (n ? "," : "") + QByteArray(R"({"sid":)") + quoted(sid("PN", n)) + R"(,"phone_number":)" + quoted('+' + digits) + R"(,"friendly_name":)"
            + quoted("Line " + QByteArray::number(n)) + R"(,"capabilities":{"voice":true,"sms":true,"mms":true,"fax":false})";
        if (const auto trunk = trunkOf(n); trunk >= 0)
            json += R"(,"trunk_sid":)" + quoted(sid("TK", trunk));
        json += '}';
    }
    json += R"(],"trunks":[)";
    for (int t = 0; t < trunks; ++t) {
        json += (t ? "," : "") + QByteArray(R"({"sid":)") + quoted(sid("TK", t)) + R"(,"friendly_name":)" + quoted("trunk " + QByteArray::number(t))
            + R"(,"origination_urls":[)";
        for (int u = 0; u < urls; ++u)
            json += (u ? "," : "") + QByteArray(R"({"sid":)") + quoted(sid("OU", t * urls + u))
                + R"(,"friendly_name":"target","priority":10,"weight":10,"enabled":true,"sip_url":)" + quoted("sip:pbx" + QByteArray::number(u) + ".bench.example") + '}';
        json += "]}";
    }
    return json + "]}";
}

} // namespace trunkdesk::bench
