// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/failuretables.h"

#include <QtGlobal>

// SIP response codes beside 4xx: what a server cannot do, what nobody anywhere can, and the steps on the way.

namespace trunkdesk {

static constexpr FailureCode failures[] = {
    {.code = 500, .title = "Server Internal Error",
     .meaning = QT_TRANSLATE_NOOP("Failures", "Something broke in the machine that answered."),
     .remedy = QT_TRANSLATE_NOOP("Failures", "Look into the log of that machine at this second: for incoming calls it is the PBX, for outgoing ones the provider."),
     .checks = "ORIG-SINGLE DR-NONE"},
    {.code = 501, .title = "Not Implemented",
     .meaning = QT_TRANSLATE_NOOP("Failures", "The machine that answered cannot do this kind of request at all."),
     .remedy = QT_TRANSLATE_NOOP("Failures", "See which method was sent, and whether it went to the right machine.")},
    {.code = 502, .title = "Bad Gateway",
     .meaning = QT_TRANSLATE_NOOP("Failures", "A machine further on answered something that could not be used, or the destination is out of order."),
     .remedy = QT_TRANSLATE_NOOP("Failures", "Try another destination; if only this one fails, tell the provider with the Call-ID.")},
    {.code = 503, .title = "Service Unavailable",
     .meaning = QT_TRANSLATE_NOOP("Failures", "No capacity or no way on right now: overload, maintenance, too many calls a second, no target that answers, or a DNS or TLS failure on the way there."),
     .remedy = QT_TRANSLATE_NOOP("Failures", "See who sent it. From the provider: call rate and limits, then the targets of the trunk. From the PBX: its load and its lines."),
     .checks = "ORIG-NONE ORIG-SINGLE URI-PRIVATE URI-TLS-PORT DR-NONE"},
    {.code = 504, .title = "Server Time-out",
     .meaning = QT_TRANSLATE_NOOP("Failures", "A machine on the way waited too long for the next one."),
     .remedy = QT_TRANSLATE_NOOP("Failures", "See whether the request arrives at the far side at all. Check host, port and transport of the target, and the firewall rules for the provider's addresses."),
     .checks = "URI-PRIVATE URI-TLS-PORT URI-NO-TRANSPORT ORIG-SINGLE"},
    {.code = 505, .title = "Version Not Supported",
     .meaning = QT_TRANSLATE_NOOP("Failures", "The request does not say SIP/2.0."),
     .remedy = QT_TRANSLATE_NOOP("Failures", "See what was really sent to this port; it may be no SIP at all.")},
    {.code = 513, .title = "Message Too Large",
     .meaning = QT_TRANSLATE_NOOP("Failures", "The request as a whole is longer than the other side takes."),
     .remedy = QT_TRANSLATE_NOOP("Failures", "Offer fewer codecs and drop headers that nobody needs, or use TCP or TLS instead of UDP.")},
    {.code = 555, .title = "Push Notification Service Not Supported",
     .meaning = QT_TRANSLATE_NOOP("Failures", "A registration asks for a push service that the other side does not know."),
     .remedy = QT_TRANSLATE_NOOP("Failures", "Switch push off for this account in the phone.")},
    {.code = 580, .title = "Precondition Failure",
     .meaning = QT_TRANSLATE_NOOP("Failures", "The two sides could not agree on what must be there before it rings, such as reserved bandwidth."),
     .remedy = QT_TRANSLATE_NOOP("Failures", "Switch preconditions (RFC 3312) off in the PBX.")},
    {.code = 600, .title = "Busy Everywhere",
     .meaning = QT_TRANSLATE_NOOP("Failures", "Every place of whoever is called is busy. No other target is tried after it."),
     .remedy = QT_TRANSLATE_NOOP("Failures", "A PBX that is merely full should answer 503 instead, so that the next target is tried.")},
    {.code = 603, .title = "Decline",
     .meaning = QT_TRANSLATE_NOOP("Failures", "Whoever is called does not want the call, or a network on the way blocked it. No other target is tried after it."),
     .remedy = QT_TRANSLATE_NOOP("Failures", "If a PBX sends it, see its rules. From a network it may mean that the caller ID is held for unwanted: see whether the numbers are registered with the analytics providers.")},
    {.code = 604, .title = "Does Not Exist Anywhere",
     .meaning = QT_TRANSLATE_NOOP("Failures", "The server knows for certain that there is nobody of this name or number."),
     .remedy = QT_TRANSLATE_NOOP("Failures", "Check the number: with + and country code, and known to the PBX in exactly that form."),
     .checks = "NUM-UNROUTED"},
    {.code = 606, .title = "Not Acceptable",
     .meaning = QT_TRANSLATE_NOOP("Failures", "Whoever is called would take the call, but not with these codecs, this encryption or this bandwidth."),
     .remedy = QT_TRANSLATE_NOOP("Failures", "Compare codecs, encryption and DTMF that the two sides offer."),
     .checks = "SECURE-MIX"},
    {.code = 607, .title = "Unwanted",
     .meaning = QT_TRANSLATE_NOOP("Failures", "Whoever was called marked the call as unwanted; later calls from this number may be blocked."),
     .remedy = QT_TRANSLATE_NOOP("Failures", "Do not call again without consent. Many of these spoil the reputation of the number.")},
    {.code = 608, .title = "Rejected",
     .meaning = QT_TRANSLATE_NOOP("Failures", "A machine on the way, not a person, blocked the call, most often by the reputation of the number."),
     .remedy = QT_TRANSLATE_NOOP("Failures", "The Call-Info header says whom to ask for redress.")},
};

static constexpr FailureCode steps[] = {
    {.code = 100, .title = "Trying", .meaning = QT_TRANSLATE_NOOP("Failures", "The request has arrived; nothing is decided yet.")},
    {.code = 180, .title = "Ringing", .meaning = QT_TRANSLATE_NOOP("Failures", "It rings.")},
    {.code = 181, .title = "Call Is Being Forwarded", .meaning = QT_TRANSLATE_NOOP("Failures", "The call goes on to another place.")},
    {.code = 182, .title = "Queued", .meaning = QT_TRANSLATE_NOOP("Failures", "The call waits in a queue.")},
    {.code = 183, .title = "Session Progress",
     .meaning = QT_TRANSLATE_NOOP("Failures", "The call is being set up; tones or announcements can be heard already.")},
    {.code = 199, .title = "Early Dialog Terminated", .meaning = QT_TRANSLATE_NOOP("Failures", "One of several places that were called has dropped out.")},
    {.code = 200, .title = "OK", .meaning = QT_TRANSLATE_NOOP("Failures", "It worked: for a call, somebody answered.")},
    {.code = 202, .title = "Accepted", .meaning = QT_TRANSLATE_NOOP("Failures", "A transfer or message was taken on; what came of it is told later.")},
    {.code = 204, .title = "No Notification", .meaning = QT_TRANSLATE_NOOP("Failures", "A subscription holds, and there is nothing to tell.")},
    {.code = 300, .title = "Multiple Choices",
     .meaning = QT_TRANSLATE_NOOP("Failures", "The address could mean several places, which the Contact headers list."),
     .remedy = QT_TRANSLATE_NOOP("Failures", "Providers follow a redirection seldom or not at all: let the PBX make the second call itself.")},
    {.code = 301, .title = "Moved Permanently",
     .meaning = QT_TRANSLATE_NOOP("Failures", "Whoever is called is now reached at the address in the Contact header."),
     .remedy = QT_TRANSLATE_NOOP("Failures", "Enter the new address where calls are sent to; providers follow a redirection seldom or not at all.")},
    {.code = 302, .title = "Moved Temporarily",
     .meaning = QT_TRANSLATE_NOOP("Failures", "For the time being whoever is called is reached at the address in the Contact header."),
     .remedy = QT_TRANSLATE_NOOP("Failures", "Providers follow a redirection seldom or not at all: let the PBX make the second call itself.")},
    {.code = 305, .title = "Use Proxy",
     .meaning = QT_TRANSLATE_NOOP("Failures", "The call has to be sent through the proxy in the Contact header."),
     .remedy = QT_TRANSLATE_NOOP("Failures", "Enter the new address where calls are sent to; providers follow a redirection seldom or not at all.")},
    {.code = 380, .title = "Alternative Service",
     .meaning = QT_TRANSLATE_NOOP("Failures", "The call failed, but the body of the answer names another service."),
     .remedy = QT_TRANSLATE_NOOP("Failures", "Providers follow a redirection seldom or not at all: let the PBX make the second call itself.")},
};

static constexpr auto registry = "https://www.iana.org/assignments/sip-parameters/sip-parameters.xhtml#sip-parameters-7";

const FailureTable &sipServerFailures()
{
    static constexpr FailureTable table{
        .title = QT_TRANSLATE_NOOP("Failures", "SIP: the server failed, or everybody (5xx, 6xx)"), .source = registry, .date = "2026-11-21", .codes = failures};
    return table;
}

const FailureTable &sipProgress()
{
    static constexpr FailureTable table{.title = QT_TRANSLATE_NOOP("Failures", "SIP: on the way, done, redirected (1xx to 3xx)"), .source = registry, .date = "2026-11-21", .codes = steps};
    return table;
}

} // namespace trunkdesk
