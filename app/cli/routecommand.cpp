// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/accountsource.h"
#include "app/cli/commandline.h"
#include "app/cli/jsontext.h"
#include "models/core/displaytext.h"
#include "models/routing/callflow.h"
#include "models/routing/targethost.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::RouteCommand)
};

QString summary()
{
    return Text::tr("Say who gets the calls of each trunk, also with hosts imagined to be down.");
}

/// Never translated: scripts read it.
const char *stateKey(FlowState state)
{
    switch (state) {
    case FlowState::Normal: return "normal";
    case FlowState::Reduced: return "reduced";
    case FlowState::OnBackup: return "backup";
    case FlowState::LastResort: return "last-resort";
    case FlowState::Dead: return "dead";
    case FlowState::Unknown: return "unknown";
    }
    return "";
}

QByteArray quoted(const char *text)
{
    return jsonQuoted(QString::fromLatin1(text));
}

QByteArray flag(bool value)
{
    return value ? "true" : "false";
}

QByteArray shareJson(const Share &share)
{
    return share.state == Share::State::Known ? QByteArray::number(share.percent) : share.state == Share::State::Off ? QByteArray("0") : QByteArray("null");
}

QByteArray flowJson(const CallFlow &flow)
{
    QList<QByteArray> tiers;
    for (const auto &tier : flow.tiers) {
        QList<QByteArray> targets;
        for (const auto &target : tier.targets)
            targets.append(jsonObject({{"id", jsonQuoted(target.target.id.id)},
                {"title", jsonQuoted(target.target.title)},
                {"address", jsonQuoted(target.target.address)},
                {"host", jsonQuoted(target.host)},
                {"down", flag(target.down)},
                {"usualPercent", shareJson(target.usual)},
                {"percent", shareJson(target.now)}}));
        tiers.append(jsonObject({{"name", jsonQuoted(tier.name)},
            {"priority", tier.priority ? QByteArray::number(*tier.priority) : QByteArray("null")},
            {"active", flag(tier.active)},
            {"targets", jsonArray(targets)}}));
    }
    const auto &last = flow.last;
    return jsonObject({{"kind", quoted(flow.entry.kind->key)},
        {"id", jsonQuoted(flow.entry.id)},
        {"title", jsonQuoted(flow.title)},
        {"state", quoted(stateKey(flow.state))},
        {"usualState", quoted(stateKey(flow.usual))},
        {"numbers", QByteArray::number(flow.numbers)},
        {"numbersKnown", flag(flow.numbersKnown)},
        {"tiers", jsonArray(tiers)},
        {"lastResort", last.isSet() ? jsonObject({{"url", jsonQuoted(last.url)}, {"method", jsonQuoted(last.method)}, {"down", flag(last.down)}}) : QByteArray("null")},
        {"text", jsonQuoted(flowText(flow))}});
}

QByteArray impactJson(const OutageImpact &impact, const Outage &outage)
{
    QList<QByteArray> flows;
    for (const auto &flow : impact.flows)
        flows.append(flowJson(flow));
    auto hosts = QStringList(outage.hosts.begin(), outage.hosts.end());
    hosts.sort();
    return indentedJson(jsonObject({{"down", jsonTexts(hosts)}, {"trunks", jsonArray(flows)}, {"text", jsonQuoted(outage.isEmpty() ? QString() : impactText(impact, outage))}}));
}

/// The worst first, then by name: an account is read in any order.
void arrange(QList<CallFlow> *flows)
{
    static const QList order{FlowState::Dead, FlowState::LastResort, FlowState::OnBackup, FlowState::Reduced, FlowState::Unknown, FlowState::Normal};
    const auto key = [](const CallFlow &flow) { return std::make_tuple(order.indexOf(flow.state), std::cref(flow.title), std::cref(flow.entry.id)); };
    std::sort(flows->begin(), flows->end(), [&key](const CallFlow &a, const CallFlow &b) { return key(a) < key(b); });
}

/// `dead: twilio.trunk “hq” (TK…), 12 numbers: …`
QString flowLine(const CallFlow &flow)
{
    const auto name = QLatin1StringView(flow.entry.kind->key) + u" “"_s + flow.title + u"” ("_s + displayText(flow.entry.id) + u')';
    const auto numbers = flow.numbersKnown ? u", "_s + Text::tr("%n number(s)", nullptr, int(flow.numbers)) : QString();
    return QLatin1StringView(stateKey(flow.state)) + u": "_s + name + numbers + u": "_s + flowText(flow);
}

/// Hosts, or sites of hosts, that no target is on are a mistake: else a typing error would say that all is well.
Result<Outage, Refusal> outageOf(const QStringList &words, const Inventory &inventory)
{
    Outage outage;
    QStringList hosts;
    for (const auto &host : hostsOf(inventory))
        hosts.append(host.host);
    const auto sites = sitesOf(hosts);
    for (const auto &word : words) {
        const auto host = targetHostOf(word);
        const auto site = std::find_if(sites.begin(), sites.end(), [&word](const Site &s) { return s.name == word; });
        if (!host.isEmpty() && hosts.contains(host)) {
            outage.hosts.insert(host);
        } else if (site != sites.end()) {
            outage.hosts.unite({site->hosts.begin(), site->hosts.end()});
        } else {
            constexpr qsizetype most = 10;
            const auto known = hosts.isEmpty() ? Text::tr("None is known.") : Text::tr("There are: %1.").arg(hosts.first(std::min(most, hosts.size())).join(u", ") + (hosts.size() > most ? u", …"_s : QString()));
            return Refusal{Text::tr("No target is on “%1”.").arg(displayText(word)) + u' ' + known, NotRead};
        }
    }
    return outage;
}

int run(const QStringList &arguments)
{
    CommandLine line("route", summary(), Text::tr("[FILE|account:NAME]"),
        Text::tr("A snapshot, or an answer of the provider's API saved as JSON, or a folder of these; account:NAME is an account of the console's list as it is now. Else one of the options "
                 "says which account."));
    line.add({u"down"_s, Text::tr("Imagine that this host is down, or every host of this site, such as fra.example.com or 203.0.113.0/24; may be given several times."), Text::tr("HOST")});
    line.add({u"format"_s, Text::tr("How to report: text for people, which is the default, or json for programs."), u"text|json"_s, u"text"_s});
    addAccountOptions(&line, SandboxToo::Yes);
    if (const auto end = line.parse(arguments))
        return *end;
    const auto format = line.value(u"format"_s);
    if (format != u"text" && format != u"json")
        return misused(Text::tr("--format wants text or json."));
    const auto source = readSource(line, line.arguments(), NotRead);
    if (!source)
        return refused(source.error());
    const auto outage = outageOf(line.values(u"down"_s), source->inventory());
    if (!outage)
        return refused(outage.error());

    auto impact = impactOf(source->inventory(), *outage);
    arrange(&impact.flows);
    bool printed = true;
    if (format == u"json")
        printed = print(QString::fromUtf8(impactJson(impact, *outage)));
    else
        for (const auto &flow : impact.flows)
            printed = printed && print(flowLine(flow));
    if (!printed)
        return refused({Text::tr("The report is incomplete: standard output does not take what is written."), NotRead});
    if (format == u"text")
        tell(outage->isEmpty() ? Text::tr("%n trunk(s) take calls.", nullptr, int(impact.flows.size())) : impactText(impact, *outage));
    const bool dead = std::any_of(impact.flows.begin(), impact.flows.end(), [](const CallFlow &flow) { return flow.state == FlowState::Dead && flow.numbers > 0; });
    return dead ? Failed : Fine;
}

} // namespace

Command routeCommand()
{
    return {"route", summary, run};
}

} // namespace trunkdesk::cli
