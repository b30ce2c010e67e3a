// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/plivocalls.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr int recentCalls = 104; ///< of the last 28 days
constexpr int olderCalls = 28;   ///< before them, up to 84 days back

struct Ending
{
    int code;
    const char *name;
    const char *source;
    bool answered;
};

constexpr Ending endings[] = {
    {4000, "Normal Hangup", "customer", true},
    {4000, "Normal Hangup", "carrier", true},
    {4000, "Normal Hangup", "customer", true},
    {4000, "Normal Hangup", "carrier", true},
    {3000, "No Answer", "carrier", false},
    {3010, "Busy Line", "carrier", false},
    {3020, "Rejected", "customer", false},
    {6020, "Destination Unreachable", "zentrunk", false},
};

constexpr const char *strangers[] = {"+12025550143", "+13125550187", "+442079460321", "+493023125777", "+12065550110", "+33199005512", "+14155550199", "+442079460855"};

/// Numbers without a pattern that are the same in every run.
class Dice
{
public:
    int roll(int sides)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return int((m_state >> 33) % quint64(sides));
    }

private:
    quint64 m_state = 2026;
};

QString said(const QDateTime &time)
{
    return time.toString(u"yyyy-MM-dd hh:mm:ss"_s);
}

/// A price with five digits behind the point, as the provider writes it.
QString price(qint64 hundredthousandths)
{
    return u"%1.%2"_s.arg(hundredthousandths / 100'000).arg(hundredthousandths % 100'000, 5, 10, QChar(u'0'));
}

QString countryOf(const QString &number)
{
    return number.startsWith(u"+49"_s) ? u"Germany"_s : number.startsWith(u"+44"_s) ? u"United Kingdom"_s : number.startsWith(u"+33"_s) ? u"France"_s : u"United States"_s;
}

/// The trunks that carry calls, and of each the numbers that are called.
struct Line
{
    const SandboxItem *trunk;
    QStringList numbers;
};

QList<Line> linesOf(const QList<SandboxItem> &trunks, const QList<SandboxItem> &numbers)
{
    QList<Line> lines;
    for (const auto &trunk : trunks) {
        if (trunk.fields.text("trunk_status") != u"enabled")
            continue;
        const bool inbound = trunk.fields.text("trunk_direction") == u"inbound";
        Line line{&trunk, {}};
        for (const auto &number : numbers)
            if (!inbound || number.fields.text("application").contains(trunk.id.id))
                line.numbers.append(u'+' + number.id.id);
        if (!line.numbers.isEmpty())
            lines.append(line);
    }
    return lines;
}

void setTimes(Record *call, const QDateTime &began, int ring, int talk, bool answered)
{
    const auto end = began.addSecs(ring + talk);
    call->setText("initiation_time", said(began));
    if (answered)
        call->setText("answer_time", said(began.addSecs(ring)));
    else
        call->setNull("answer_time");
    call->setText("end_time", said(end));
    call->setInteger("call_duration", ring + talk);
    call->setInteger("bill_duration", talk);
    call->setInteger("billed_duration", (talk + 59) / 60 * 60);
}

Record callOf(int index, const Line &line, const QDateTime &began, Dice *dice)
{
    const auto &trunk = line.trunk->fields;
    const bool inbound = trunk.text("trunk_direction") == u"inbound";
    const bool secure = trunk.boolean("secure").value_or(false);
    const auto own = line.numbers[dice->roll(int(line.numbers.size()))];
    const auto other = QString::fromLatin1(strangers[dice->roll(int(std::size(strangers)))]);
    const auto &ending = endings[dice->roll(int(std::size(endings)))];
    const int talk = ending.answered ? 4 + dice->roll(900) : 0;
    const auto from = inbound ? other : own;
    const auto to = inbound ? own : other;

    Record call;
    const auto id = QUuid::createUuidV5(QUuid(u"{7d0b4c1e-3f63-4a8f-9d2b-0c6a5e5f1a20}"_s), u"call %1"_s.arg(index)).toString(QUuid::WithoutBraces);
    call.setText("call_uuid", id);
    call.setText("call_id", u"%1@%2"_s.arg(id.left(13)).arg(inbound ? u"zentrunk.example.net"_s : u"pbx.example.com"_s));
    call.setText("from_number", from);
    call.setText("to_number", to);
    call.setText("call_direction", inbound ? u"inbound" : u"outbound");
    setTimes(&call, began, 2 + dice->roll(20), talk, ending.answered);
    call.setText("hangup_cause_name", QString::fromLatin1(ending.name));
    call.setInteger("hangup_cause_code", ending.code);
    call.setText("hangup_source", QString::fromLatin1(ending.source));
    const int rate = inbound ? 300 : 640;
    call.setText("total_rate", price(rate));
    call.setText("total_amount", price(qint64(rate) * ((talk + 59) / 60)));
    call.setText("secure_trunking_rate", price(secure ? 100 : 0));
    call.setText("cnam_lookup_rate", price(0));
    call.setText("trunk_domain", trunk.text("trunk_domain"));
    call.setText("from_country", countryOf(from));
    call.setText("to_country", countryOf(to));
    call.setText("transport_protocol", secure ? u"TLS" : dice->roll(3) == 0 ? u"TCP" : u"UDP");
    call.setBoolean("srtp", secure);
    call.setBoolean("secure_trunking", secure);
    call.setBoolean("cnam_lookup", false);
    const bool signable = inbound && from.startsWith(u"+1"_s);
    const int grade = signable ? dice->roll(4) : 3;
    call.setText("stir_verification", !signable ? u"Not Applicable" : grade == 3 ? u"Not Verified" : u"Verified");
    if (grade < 3)
        call.setText("attestation_indicator", QString(QChar(u'A' + grade)));
    else
        call.setNull("attestation_indicator");
    return call;
}

} // namespace

QList<Record> plivoCalls(const QList<SandboxItem> &trunks, const QList<SandboxItem> &numbers, const QDateTime &now)
{
    QList<Record> calls;
    const auto lines = linesOf(trunks, numbers);
    if (lines.isEmpty())
        return calls;
    constexpr int minutesADay = 24 * 60;
    Dice dice;
    int back = 30; // minutes: the newest call has ended
    for (int i = 0; i < recentCalls + olderCalls; ++i) {
        calls.append(callOf(i, lines[dice.roll(int(lines.size()))], now.addSecs(-60LL * back), &dice));
        const int pace = i < recentCalls ? 28 * minutesADay / recentCalls : 54 * minutesADay / olderCalls;
        back += pace / 2 + dice.roll(pace);
    }
    return calls;
}

Record plivoCallRow(const Record &call)
{
    auto row = call;
    for (const auto *key : {"call_id", "call_duration", "billed_duration", "total_rate", "secure_trunking_rate", "cnam_lookup_rate"})
        row.remove(key);
    return row;
}

Record plivoInsights(const Record &call)
{
    const auto party = [&call](const char *number, const char *country) {
        Record side;
        side.setText("carrier", u"Example Telecom");
        side.setText("number", call.text(number));
        side.setText("region", call.text(country));
        return side.toJson();
    };
    Record insights;
    insights.setText("call_uuid", call.text("call_uuid"));
    insights.setRaw("from", party("from_number", "from_country"));
    insights.setRaw("to", party("to_number", "to_country"));
    insights.setText("hangup_cause", call.text("hangup_cause_name"));
    insights.setText("hangup_source", call.text("hangup_source"));
    const auto duration = call.integer("bill_duration").value_or(0);
    insights.setText("rtt", QString::number(20 + duration % 90));
    insights.setText("jitter", QString::number(duration % 13));
    insights.setText("packet_loss", duration % 5 == 0 ? u"0.4" : u"0.0");
    insights.setText("plivo_quality_score", duration % 5 == 0 ? u"3.9" : u"4.4");
    insights.setRaw("post_dial_delay", "1.84");
    return insights;
}

} // namespace trunkdesk
