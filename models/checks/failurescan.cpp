// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/failurescan.h"

#include "models/accounts/providers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr int lastCause = 127;         ///< of Q.850
constexpr int firstStatus = 100;       ///< of SIP
constexpr int lastStatus = 699;
constexpr int firstHangup = 1000;
constexpr int firstError = 10000;
constexpr qsizetype shortText = 60;    ///< so short that a known number in it is meant

bool isStatus(int code)
{
    return code >= firstStatus && code <= lastStatus;
}

/// Without what looks like a code and is none: addresses with their ports, times, dates, ids, telephone numbers.
QString withoutNoise(QString line)
{
    static const QRegularExpression noise(
        u"\\bsips?:\\S+|\\bhttps?://\\S+|\\[?(?:[0-9]{1,3}\\.){3}[0-9]{1,3}\\]?(?::[0-9]+)?|[A-Za-z0-9.-]+\\.[A-Za-z]{2,}:[0-9]+|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T\\S+)?|[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]+)?"
        "|\\b[A-Z]{2}[0-9a-f]{32}\\b|\\b[0-9a-f]{8}-[0-9a-f-]{20,}\\b|\\+[0-9]{5,15}|\\[[0-9]+\\]|\\bports?\\s*[:=]?\\s*[0-9]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.replace(noise, u" "_s);
}

QString folded(const QString &name)
{
    auto key = name.toLower();
    return key.remove(u'_').remove(u'-');
}

/// `Acme|Umbrella`: how providers call themselves.
const QString &providerNames()
{
    static const auto names = [] {
        QStringList list;
        for (const auto &provider : allProviders())
            list.append(QRegularExpression::escape(QString::fromUtf8(provider.name)));
        return list.join(u'|');
    }();
    return names;
}

} // namespace

FailureScan::FailureScan(const QString &whole) : m_whole(whole.trimmed()), m_ofARequest(whole.contains(u"more_info") || whole.contains(u"HTTP/")) { }

QString FailureScan::inHeader(const QString &name)
{
    return tr("%1 header", "where a code stands").arg(name);
}

void FailureScan::add(CodeFamily family, int code, const QString &where)
{
    for (const auto &known : std::as_const(m_found))
        if (known.family == family && known.code == code)
            return;
    constexpr qsizetype most = 60;
    if (m_found.size() < most)
        m_found.append({family, code, where});
}

bool FailureScan::addNumber(const QString &name, int code, const QString &where)
{
    const auto key = folded(name);
    const bool ofCall = key.contains(u"hangup") || key.contains(u"cause");
    if (code >= firstError) {
        add(CodeFamily::ProviderError, code, where);
    } else if (code >= firstHangup) {
        add(CodeFamily::HangupCause, code, where);
    } else if (key.contains(u"q850") || (ofCall && code > 0 && (code <= lastCause || findFailure(CodeFamily::Q850, code)))) {
        add(CodeFamily::Q850, code, where);
    } else if (isStatus(code)) {
        add(CodeFamily::Sip, code, where);
    } else {
        return false;
    }
    return true;
}

bool FailureScan::addName(const QString &word, const QString &where)
{
    const auto codes = failuresNamed(word);
    constexpr qsizetype most = 3; // one word for several codes
    for (const auto *code : codes.first(qMin(most, codes.size())))
        add(code->family, code->code, where);
    return !codes.isEmpty();
}

void FailureScan::scanLine(const QString &line)
{
    scanStatus(line);
    const auto plain = withoutNoise(line);
    scanValues(plain);
    scanNames(plain);
    scanProviderCodes(plain);
}

void FailureScan::scanStatus(const QString &line)
{
    static const QRegularExpression statusLine(u"\\bSIP/2\\.0\\s+([1-6][0-9]{2})\\b"_s);
    for (auto it = statusLine.globalMatch(line); it.hasNext();)
        add(CodeFamily::Sip, it.next().captured(1).toInt(), tr("status line"));
    static const QRegularExpression specific(u"\\bsip[:/]([1-6][0-9]{2})(?![0-9@.])"_s, QRegularExpression::CaseInsensitiveOption);
    for (auto it = specific.globalMatch(line); it.hasNext();)
        add(CodeFamily::Sip, it.next().captured(1).toInt(), QString());
    if (m_ofARequest)
        return;
    const auto plain = withoutNoise(line);
    static const QRegularExpression told(
        u"\\b(?:sip|status|response|responded(?: with)?|reply|code|answer(?:ed)?(?: with)?|returned|got(?: a)?|error|failed(?: with)?|rejected(?: with)?|reason)\\b[^0-9\\w\\n]{1,4}(?:sip |status |code |response )?\"?([1-6][0-9]{2})(?![0-9.%])\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (auto it = told.globalMatch(plain); it.hasNext();)
        add(CodeFamily::Sip, it.next().captured(1).toInt(), QString());
    // A number with its phrase: 403 Forbidden, 486 "Busy Here".
    static const QRegularExpression phrase(u"(?<![0-9.])([1-6][0-9]{2})[\\s\"':(-]{1,3}([A-Z][A-Za-z/-]+)"_s);
    for (auto it = phrase.globalMatch(plain); it.hasNext();) {
        const auto match = it.next();
        const auto *code = findFailure(CodeFamily::Sip, match.captured(1).toInt());
        if (code && QString::fromLatin1(code->title).section(u' ', 0, 0).compare(match.captured(2), Qt::CaseInsensitive) == 0)
            add(CodeFamily::Sip, code->code, QString());
    }
}

/// `hangup_cause_code: 4110`, `"error_code": "32201"`, `HANGUPCAUSE=21`, `Cause: 17`.
void FailureScan::scanValues(const QString &line)
{
    static const QRegularExpression pair(u"\\b([A-Za-z][\\w-]{0,60})\"?\\s*[:=]\\s*\"?(?=([A-Za-z_][\\w-]*|[0-9]{1,5}(?![0-9.])))"_s);
    for (auto it = pair.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        const auto key = folded(match.captured(1));
        const bool ofCall = key.contains(u"hangup") || key.contains(u"cause") || key.contains(u"q850");
        const bool ofSip = key.contains(u"sip") || key.endsWith(u"status") || key.endsWith(u"statuscode") || key.contains(u"response") || key.contains(u"finalcode");
        const bool ofError = key.contains(u"error") || key.contains(u"alert") || key == u"code";
        const auto value = match.captured(2);
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        if (!isNumber) {
            if (ofCall)
                addName(value, match.captured(1));
        } else if (ofCall || (ofError && (number >= firstHangup || !m_ofARequest)) || (ofSip && isStatus(number) && !m_ofARequest)) {
            addNumber(match.captured(1), number, match.captured(1));
        }
    }
}

void FailureScan::scanNames(const QString &line)
{
    static const QRegularExpression word(u"\\b[A-Za-z]+(?:_[A-Za-z0-9]+)+\\b"_s);
    for (auto it = word.globalMatch(line); it.hasNext();)
        addName(it.next().captured(), QString());
}

void FailureScan::scanProviderCodes(const QString &line)
{
    static const QRegularExpression named(u"\\b(?:%1)\\W{1,3}(?:(?:sip|error|alert|warning|code|hangup|cause)\\W{1,3}){0,3}([0-9]{4,5})\\b"_s.arg(providerNames()), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression said(u"\\b(?:errors?|alerts?|codes?|warnings?|hang-?up|causes?)\\b\\W{0,4}(?:(?:code|cause|no|number)\\W{1,3})?#?([0-9]{4,5})(?![0-9])\\b"_s, QRegularExpression::CaseInsensitiveOption);
    for (const auto *pattern : {&named, &said})
        for (auto it = pattern->globalMatch(line); it.hasNext();)
            addNumber(u"error"_s, it.next().captured(1).toInt(), QString());
    static const QRegularExpression known(u"(?<![\\w.+:-])([0-9]{4,5})(?![\\w.%]*[0-9])(?!\\.[0-9])\\b"_s);
    for (auto it = known.globalMatch(line); it.hasNext();) {
        const int number = it.next().captured(1).toInt();
        const auto family = number >= firstError ? CodeFamily::ProviderError : CodeFamily::HangupCause;
        if ((family == CodeFamily::ProviderError || m_whole.size() <= shortText) && findFailure(family, number))
            add(family, number, QString());
    }
}

void FailureScan::scanWhole()
{
    static const QRegularExpression alone(QRegularExpression::anchoredPattern(u"[#\\s]*(?:sip|q\\.?850|cause|code|error)?[\\s:#]*([0-9]{1,5})[\\s.:;,]*"_s), QRegularExpression::CaseInsensitiveOption);
    const auto match = alone.match(m_whole);
    if (match.hasMatch() && m_found.isEmpty()) {
        const int code = match.captured(1).toInt();
        const bool cause = m_whole.contains(u'q', Qt::CaseInsensitive) || m_whole.contains(u"cause", Qt::CaseInsensitive) || code < firstStatus;
        static_cast<void>(addNumber(cause ? u"cause"_s : QString(), code, QString()));
    } else if (m_found.isEmpty() && m_whole.size() <= shortText) {
        for (const auto *table : failureTables()) // `Not Acceptable Here`
            for (const auto &code : table->codes)
                if (m_whole.compare(QLatin1StringView(code.title), Qt::CaseInsensitive) == 0)
                    add(code.family, code.code, QString());
    }
}

} // namespace trunkdesk
