// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/accounts/providers.h"
#include "models/checks/failurereport.h"
#include "models/checks/failurescan.h"
#include "models/checks/sipheaders.h"
#include "models/core/displaytext.h"
#include "models/routing/targethost.h"
#include "models/values/ipaddress.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr qsizetype mostCodes = 12;
constexpr qsizetype mostOfASort = 40; ///< hosts, numbers …
constexpr qsizetype longestRemark = 300;

void note(QStringList *list, const QString &text)
{
    if (!text.isEmpty() && list->size() < mostOfASort && !list->contains(text))
        list->append(text);
}

/// Reads line by line and writes down what it finds.
class Reader
{
public:
    explicit Reader(const QString &text) : m_scan(text), m_text(text) { }

    FailureReport read();

private:
    void takeHeader(const PastedHeader &header);
    void takeLine(const QString &line);
    void takeAddress(const PastedAddress &address);
    void takeVia(const QString &value);
    void takeParties(const PastedHeader &header);
    void takeReason(const QString &value);
    void takeOwnHeader(const PastedHeader &header);
    void takeValues(const QString &line);
    void takeEverywhere();
    void remark(const QString &text) { note(&m_report.remarks, text.trimmed().left(longestRemark)); }
    void sortCodes();

    FailureScan m_scan;
    QString m_text;
    FailureReport m_report;
    bool m_fromRequest = false; ///< the domain is that of a Request-URI
    QString m_sentBy;           ///< of the first Via, where nothing better is known
};

FailureReport Reader::read()
{
    for (const auto &header : pastedHeaders(m_text))
        if (header.name.isEmpty())
            takeLine(header.text);
        else
            takeHeader(header);
    m_scan.scanWhole();
    takeEverywhere();
    if (m_report.source.isEmpty())
        m_report.source = m_sentBy;
    if (m_report.addresses.removeOne(m_report.source))
        m_report.addresses.prepend(m_report.source);
    m_report.codes = m_scan.found();
    sortCodes();
    return m_report;
}

void Reader::takeHeader(const PastedHeader &header)
{
    if (header.name == u"via") {
        takeVia(header.value);
    } else if (header.name == u"reason") {
        takeReason(header.value);
    } else if (header.name == u"warning") {
        remark(header.value.section(u'"', 1, 1).isEmpty() ? header.value : header.value.section(u'"', 1, 1));
    } else if (header.name.endsWith(u"authorization")) {
        m_report.user = parameterIn(header.value, u"username"_s);
    } else if (header.name.endsWith(u"authenticate")) {
        note(&m_report.hosts, targetHostOf(parameterIn(header.value, u"realm"_s)));
    } else if (header.name.startsWith(u"x-")) {
        takeOwnHeader(header);
    } else {
        takeParties(header);
    }
}

void Reader::takeAddress(const PastedAddress &address)
{
    note(&m_report.hosts, targetHostOf(address.host));
    note(&m_report.numbers, numberIn(address.user));
}

void Reader::takeParties(const PastedHeader &header)
{
    const auto addresses = addressesIn(header.value);
    for (const auto &address : addresses)
        takeAddress(address);
    if (addresses.isEmpty())
        return;
    const auto number = numberIn(addresses.constFirst().user);
    if (header.name == u"p-asserted-identity" || (header.name == u"from" && m_report.caller.isEmpty())) {
        m_report.caller = number.isEmpty() ? m_report.caller : number;
    } else if (header.name == u"to") {
        if (m_report.called.isEmpty())
            m_report.called = number;
        if (!m_fromRequest && m_report.domain.isEmpty())
            m_report.domain = targetHostOf(addresses.constFirst().host);
    }
}

/// Behind NAT only `received` tells from where the other side saw it come.
void Reader::takeVia(const QString &value)
{
    const auto received = parameterIn(value, u"received"_s);
    if (m_report.source.isEmpty() && parseIpv4(received))
        m_report.source = received;
    const auto sentBy = targetHostOf(u"sip:"_s + value.section(u' ', 1, -1, QString::SectionSkipEmpty).section(u';', 0, 0).trimmed());
    note(&m_report.hosts, sentBy);
    if (m_sentBy.isEmpty() && parseIpv4(sentBy))
        m_sentBy = sentBy;
}

void Reader::takeReason(const QString &value)
{
    static const QRegularExpression reason(u"([A-Za-z0-9.]+)\\s*((?:;\\s*[A-Za-z]+\\s*=\\s*(?:\"[^\"]*\"|[^;,\\s]*)\\s*)+)"_s);
    for (auto it = reason.globalMatch(value); it.hasNext();) {
        const auto match = it.next();
        const int code = parameterIn(match.captured(2), u"cause"_s).toInt();
        remark(parameterIn(match.captured(2), u"text"_s));
        if (code > 0)
            m_scan.add(match.captured(1).startsWith(u"Q", Qt::CaseInsensitive) ? CodeFamily::Q850 : CodeFamily::Sip, code, FailureScan::inHeader(u"Reason"_s));
    }
}

/// Headers of the provider's own: X-…-Error, X-…-Hangup-Code and their like.
void Reader::takeOwnHeader(const PastedHeader &header)
{
    const auto name = header.text.section(u':', 0, 0).trimmed();
    static const QRegularExpression leading(u"^\\D{0,3}(\\d{1,5})\\b[\\s:,-]*(.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto match = leading.match(header.value);
    const bool tells = header.name.contains(u"error") || header.name.contains(u"hangup") || header.name.contains(u"cause") || header.name.contains(u"warning");
    if (!tells)
        return;
    if (match.hasMatch()) {
        m_scan.addNumber(header.name, match.captured(1).toInt(), FailureScan::inHeader(name));
        remark(match.captured(2));
    } else {
        if (!m_scan.addName(header.value, FailureScan::inHeader(name)))
            remark(header.value);
    }
}

void Reader::takeLine(const QString &line)
{
    static const QRegularExpression request(u"\\b[A-Z]{3,10}\\s+(sips?:\\S+)\\s+SIP/2\\.0"_s);
    static const QRegularExpression session(u"^\\s*[a-z]=\\S"_s); // SDP
    if (const auto match = request.match(line); match.hasMatch()) {
        const auto addresses = addressesIn(match.captured(1));
        if (!addresses.isEmpty()) {
            m_report.domain = targetHostOf(addresses.constFirst().host);
            m_fromRequest = true;
            if (const auto number = numberIn(addresses.constFirst().user); !number.isEmpty())
                m_report.called = number;
        }
    }
    if (session.match(line).hasMatch())
        return;
    for (const auto &address : addressesIn(line))
        takeAddress(address);
    takeValues(line);
    m_scan.scanLine(line);
}

/// `"trunk_domain": "…"`, `from_number: …`, as records of calls have them.
void Reader::takeValues(const QString &line)
{
    static const QRegularExpression domain(u"\\b\\w*domain(?:_name)?\"?\\s*[:=]\\s*\"?([A-Za-z0-9][A-Za-z0-9.-]*\\.[A-Za-z]{2,})"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = domain.match(line); match.hasMatch()) {
        const auto host = targetHostOf(match.captured(1));
        note(&m_report.hosts, host);
        if (m_report.domain.isEmpty())
            m_report.domain = host;
    }
    static const QRegularExpression cause(u"hang-?_?up_?(?:cause|reason)(?:_?name)?\"?\\s*[:=]\\s*\"([A-Za-z][^\"]{2,80})\""_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = cause.match(line); match.hasMatch())
        remark(match.captured(1)); // which of two meanings a number has
    static const QRegularExpression number(u"\\b(from|to|caller|called)(?:_?(?:number|phone))?\"?\\s*[:=]\\s*\"?(\\+?[0-9]{7,15})\\b"_s, QRegularExpression::CaseInsensitiveOption);
    for (auto it = number.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        const bool called = match.captured(1).compare(u"to", Qt::CaseInsensitive) == 0 || match.captured(1).compare(u"called", Qt::CaseInsensitive) == 0;
        auto &party = called ? m_report.called : m_report.caller;
        const auto text = numberIn(match.captured(2));
        note(&m_report.numbers, text);
        if (party.isEmpty())
            party = text;
    }
}

/// What means the same wherever it stands.
void Reader::takeEverywhere()
{
    static const QRegularExpression sid(u"\\b[A-Z]{2}[0-9a-f]{32}\\b"_s);
    for (auto it = sid.globalMatch(m_text); it.hasNext();)
        note(&m_report.sids, it.next().captured());
    static const QRegularExpression number(u"(?<![\\w.])\\+[1-9][0-9]{6,14}\\b"_s);
    for (auto it = number.globalMatch(m_text); it.hasNext();)
        note(&m_report.numbers, it.next().captured());
    static const QRegularExpression ipv4(u"(?<![\\w.])(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?![\\w]|\\.[0-9])"_s);
    for (auto it = ipv4.globalMatch(m_text); it.hasNext();)
        if (const auto address = it.next().captured(); parseIpv4(address))
            note(&m_report.addresses, address);
    static const QRegularExpression came(u"(?:\\bfrom|source(?:[ _-]?ip)?(?:[ _-]?address)?|src(?:[ _-]?ip)?|client[ _-]?ip|remote[ _-]?ip)\\W{1,4}((?:[0-9]{1,3}\\.){3}[0-9]{1,3})\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression answered(u"\\b(?:back|response|reply|answer)\\b.{0,80}$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = came.match(m_text); m_report.source.isEmpty() && match.hasMatch() && parseIpv4(match.captured(1))) {
        const auto before = m_text.left(match.capturedStart()).section(u'\n', -1);
        if (!answered.match(before).hasMatch()) // else it is where the answer came from
            m_report.source = match.captured(1);
    }
    if (m_report.domain.isEmpty() && !m_text.contains(u'@')) // a bare name beside a code
        for (const auto &word : m_text.left(longestRemark).split(QRegularExpression(u"[\\s,;()<>\"']+"_s), Qt::SkipEmptyParts))
            if (word.count(u'.') >= 2 && word.front().isLetter() && !word.contains(u'/') && word.back().isLetter())
                note(&m_report.hosts, targetHostOf(word));
}

/// What says the most about the cause first; steps on the way only when there is nothing else.
void Reader::sortCodes()
{
    const auto rank = [](const FailureReport::Mention &mention) {
        switch (mention.family) {
        case CodeFamily::ProviderError: return 0;
        case CodeFamily::HangupCause: return 1;
        case CodeFamily::Q850: return mention.code == 16 || mention.code == 31 ? 5 : 3; // "normal" says nothing
        case CodeFamily::Sip: break;
        }
        const int code = mention.code;
        return code == 401 || code == 407 || code == 487 ? 4 : code >= 400 ? 2 : code >= 300 ? 6 : code >= 200 ? 7 : 8;
    };
    auto &codes = m_report.codes;
    std::stable_sort(codes.begin(), codes.end(), [&rank](const auto &a, const auto &b) { return rank(a) < rank(b); });
    constexpr int firstStep = 7;
    if (!codes.isEmpty() && rank(codes.constFirst()) < firstStep)
        codes.removeIf([&rank](const auto &mention) { return rank(mention) >= firstStep; });
    codes = codes.first(qMin(mostCodes, codes.size()));
}

} // namespace

FailureReport readFailure(const QString &text)
{
    auto report = Reader(text.left(longestFailureText)).read();
    report.cut = text.size() > longestFailureText;
    for (auto &remark : report.remarks)
        remark = maskSecrets(remark);
    return report;
}

} // namespace trunkdesk
