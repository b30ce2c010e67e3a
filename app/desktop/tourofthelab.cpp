// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/tour.h"

#include "models/schema/registry.h"
#include "views/window/accountcontroller.h"
#include "views/window/mainwindow.h"

namespace trunkdesk {

void Tour::lookAtDomain()
{
    show(accountOf("twilio"), "twilio.sip_domain", QStringLiteral("Desk phones"));
    m_drive.picture(QStringLiteral("domain"));
}

/// A range that would let everybody in is not sent without a yes.
void Tour::openWide()
{
    show(accountOf("twilio"), "twilio.ip_access_control_list", QStringLiteral("Headquarters"));
    m_drive.trigger(QStringLiteral("create"));
    m_drive.type(QStringLiteral("edit_friendly_name"), QStringLiteral("carrier"));
    m_drive.type(QStringLiteral("edit_ip_address"), QStringLiteral("198.0.0.0"));
    m_drive.type(QStringLiteral("edit_cidr_prefix_length"), QStringLiteral("8"));
    m_drive.press(QStringLiteral("saveButton"));
    m_drive.picture(QStringLiteral("wide"));
    m_drive.press(QStringLiteral("cancelButton"));
    m_drive.press(QStringLiteral("discard"));
}

void Tour::lookAtLab()
{
    show(accountOf("plivo"), "plivo.trunk", QStringLiteral("main line"));
    m_drive.picture(QStringLiteral("lab"));
}

/// What a deletion would take along is said, and the gentler way is offered.
void Tour::deleteWithCare()
{
    show(accountOf("plivo"), "plivo.uri", QStringLiteral("primary-pbx"));
    m_drive.trigger(QStringLiteral("remove"));
    m_drive.find(QStringLiteral("wayOutButton"));
    m_drive.picture(QStringLiteral("cascade"));
    m_drive.press(QStringLiteral("closeReview"));
}

void Tour::askForCalls()
{
    auto *account = accountOf("plivo");
    const auto &calls = *findKind("plivo.call");
    m_window->showKind(account, &calls);
    m_drive.until(QStringLiteral("calls"), [&] { return account->inventory()->count(calls) > 0; });
    m_drive.picture(QStringLiteral("calls"));
}

} // namespace trunkdesk
