// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/tour.h"

#include "models/checks/findings.h"
#include "models/items/outagemodel.h"
#include "views/routing/simulatorpage.h"
#include "views/window/accountcontroller.h"
#include "views/window/mainwindow.h"

#include <algorithm>

// The part of the tour that changes nothing: what is wrong, what would be if a host were down, who would be let in, and why a call failed.

using namespace Qt::StringLiterals;

namespace trunkdesk {

/// What is wrong is looked for while nothing else happens.
void Tour::awaitFindings()
{
    const auto accounts = m_window->accounts();
    m_drive.until(u"problems"_s, [&] {
        return std::none_of(accounts.begin(), accounts.end(), [](AccountController *account) { return Findings::of(account->inventory())->isBusy(); });
    });
}

/// Of the account that has most to tell.
void Tour::lookAtProblems()
{
    const auto accounts = m_window->accounts();
    const auto worst = std::max_element(accounts.begin(), accounts.end(), [](AccountController *a, AccountController *b) {
        return Findings::of(a->inventory())->all().size() < Findings::of(b->inventory())->all().size();
    });
    awaitFindings();
    m_window->showAccount(*worst);
    m_drive.trigger(u"showProblems"_s);
    m_drive.picture(u"problems"_s);
    m_drive.trigger(u"problemCodes"_s);
    m_drive.picture(u"problem-codes"_s);
    m_drive.press(u"codesClose"_s);
}

void Tour::simulateOutage()
{
    show(accountOf("twilio"), "twilio.trunk", u"hq-trunk"_s);
    m_drive.trigger(u"showPanel"_s); // out of the way: it is the whole picture that counts
    m_drive.trigger(u"simulate"_s);
    if (auto *page = m_drive.find<SimulatorPage>(u"simulatorPage"_s)) {
        page->simulate(accountOf("twilio"));
        page->hosts()->setOutage({.hosts = {u"pbx1.northwind.example"_s, u"pbx2.northwind.example"_s}});
    }
    m_drive.picture(u"simulator"_s);
    m_drive.press(u"closeSimulator"_s);
    m_drive.trigger(u"showPanel"_s);
}

void Tour::tryCall()
{
    m_drive.trigger(u"tryCall"_s);
    m_drive.type(u"domainField"_s, u"northwind-hq.pstn.twilio.com"_s);
    m_drive.type(u"addressField"_s, u"192.0.2.77"_s); // nothing is offered for it that would stand in the picture
    m_drive.find(u"admissionCard"_s);
    m_drive.picture(u"try-call"_s);
    m_drive.press(u"closeTool"_s);
}

void Tour::explainFailure()
{
    m_drive.trigger(u"explainFailure"_s);
    m_drive.type(u"failureText"_s,
        u"SIP/2.0 403 Forbidden\n"
        "Via: SIP/2.0/UDP 192.0.2.77:5060;branch=z9hG4bK-7f31;received=192.0.2.77\n"
        "From: <sip:+14155550100@192.0.2.77>;tag=as5f\n"
        "To: <sip:+442079460000@northwind-hq.pstn.twilio.com>;tag=83\n"
        "X-Twilio-Error: 32201 Source IP not in ACL\n"_s);
    m_drive.find(u"codeCard"_s);
    m_drive.picture(u"explain"_s);
    m_drive.press(u"closeTool"_s);
}

} // namespace trunkdesk
