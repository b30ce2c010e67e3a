// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/plivouri.h"

#include "models/values/siptarget.h"
#include "models/values/sipurirepair.h"

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

bool hasScheme(QStringView text)
{
    return text.startsWith(u"sip:", Qt::CaseInsensitive);
}

/// What the common check refuses only because it looks for a scheme, or accepts and the provider does not.
Verdict assess(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Verdict::reject(text, PlivoUri::tr("The address is empty; write a host such as sip.example.com or an IPv4 address, maybe with a port."));
    const QString scheme = foreignScheme(trimmed);
    if (scheme == "http"_L1 || scheme == "https"_L1)
        return Verdict::reject(text, PlivoUri::tr("This is a web address, which takes no calls; write the host alone."));
    const bool bare = !hasScheme(trimmed) && scheme.isEmpty();
    const QString full = bare ? u"sip:"_s + trimmed : trimmed;
    Verdict verdict = SipUri::assess(full);
    if (!verdict.sendable())
        return Verdict::reject(text, verdict.message);
    const auto uri = SipUri::parse(verdict.canonical);
    if (bare && uri && (uri->hasPassword() || !uri->user().isEmpty()))
        return Verdict::reject(text, PlivoUri::tr("An address with a user begins with sip: in front, for example sip:pbx@sip.example.com."));
    if (uri && !uri->headers().isEmpty())
        return Verdict::reject(text, PlivoUri::tr("Extra headers are not possible here; leave out the question mark and what follows."));
    for (const auto &parameter : uri ? uri->parameters() : QList<SipUriParameter>{}) {
        if (parameter.name != "transport"_L1)
            return Verdict::reject(text, PlivoUri::tr("The only parameter possible here is transport; leave the others out."));
    }
    if (bare)
        verdict.canonical.remove(0, 4);
    if (verdict.kind == Verdict::Kind::Warn)
        return verdict;
    if (verdict.canonical == text)
        return Verdict::accept(text);
    return Verdict::normalize(verdict.canonical, verdict.canonical == trimmed ? PlivoUri::tr("The blanks around the address are left out.")
                                                                              : PlivoUri::tr("The address is sent in its standard form: %1.").arg(verdict.canonical));
}

} // namespace

Verdict PlivoUri::check(const QString &text)
{
    Verdict verdict = assess(text);
    if (verdict.sendable())
        return verdict;
    for (const QString &repair : sipUriRepairs(text, &SipUri::assess)) {
        // The usual form is the host without "sip:"; with a user the scheme is wanted.
        for (const QString &form : {repair.sliced(4), repair}) {
            if (const Verdict offered = assess(form); offered.sendable()) {
                if (!verdict.repairs.contains(offered.canonical))
                    verdict.repairs << offered.canonical;
                break;
            }
        }
    }
    return verdict;
}

std::optional<SipUri> PlivoUri::read(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool bare = !hasScheme(trimmed) && foreignScheme(trimmed).isEmpty();
    return SipUri::read(bare ? u"sip:"_s + trimmed : text);
}

Verdict checkSipTarget(const QString &text)
{
    return PlivoUri::check(text);
}

std::optional<SipUri> readSipTarget(const QString &text)
{
    return PlivoUri::read(text);
}

} // namespace trunkdesk
