// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/tour.h"

#include "app/desktop/comparework.h"
#include "app/desktop/workspace.h"
#include "models/files/snapshot.h"
#include "models/schema/registry.h"
#include "views/assistant/assistantpage.h"
#include "views/bulk/drainpage.h"
#include "views/compare/comparepage.h"
#include "views/dialogs/candidatepicker.h"
#include "views/review/planreview.h"
#include "views/window/accountcontroller.h"
#include "views/window/mainwindow.h"

// The part of the tour that changes much: every time the plan is looked at before it is carried out, and most of it is taken back.

using namespace Qt::StringLiterals;

namespace trunkdesk {

/// Says yes to what is to be thought about, has it carried out, and waits until it is.
void Tour::applyReview()
{
    auto *review = m_drive.find<PlanReview>(u"planReview"_s);
    m_drive.tickAll(review);
    m_drive.press(u"applyButton"_s);
    const QPointer<PlanReview> watched(review); // a page closes itself after a plan of one step
    m_drive.until(u"planReview"_s, [watched] { return !watched || !watched->isVisible() || watched->phase() == PlanReview::Phase::Over; });
}

void Tour::keepForLater()
{
    const auto saved = saveSnapshot(contentOf(*accountOf("twilio")->inventory()), m_place.filePath(u"Northwind before.trunkdesk.json"_s), 0);
    m_drive.until(u"trunkdesk.json"_s, [&] { return saved.ok(); });
}

void Tour::setUpTrunk()
{
    m_window->showAccount(accountOf("twilio"));
    m_drive.trigger(u"setUpTrunk"_s);
    m_drive.type(u"edit_friendly_name"_s, u"paris-office"_s);
    m_drive.type(u"edit_domain_name"_s, u"northwind-paris.pstn.twilio.com"_s);
    m_drive.picture(u"setup-name"_s);
    m_drive.press(u"setupNext"_s);
    m_drive.press(u"make_twilio.trunk_ip_access_control_list"_s);
    m_drive.type(u"edit_addresses"_s, u"203.0.113.90\n198.51.100.16/28"_s);
    m_drive.picture(u"setup-callers"_s);
    m_drive.press(u"setupNext"_s);
    for (const auto &[name, url] : {std::pair(u"paris-pbx-1"_s, u"sip:pbx1.paris.northwind.example;transport=tls"_s), std::pair(u"paris-pbx-2"_s, u"sip:pbx2.paris.northwind.example;transport=tls"_s)}) {
        m_drive.press(u"addTarget"_s);
        m_drive.type(u"targetForm/edit_friendly_name"_s, name);
        m_drive.type(u"targetForm/edit_sip_url"_s, url);
    }
    m_drive.picture(u"setup-targets"_s);
    m_drive.press(u"setupNext"_s);
    if (auto *picker = m_window->findChild<AssistantPage *>()->findChild<CandidatePicker *>())
        picker->takeList(u"+1 650 555 0103\n+1 650 555 0104"_s);
    m_drive.picture(u"setup-numbers"_s);
    m_drive.press(u"setupNext"_s);
    m_drive.press(u"setupNext"_s);
    m_drive.picture(u"setup-review"_s);
    applyReview();
    m_drive.find(u"pbxSheet"_s);
    m_drive.picture(u"setup-done"_s);
    m_drive.press(u"setupNext"_s); // says Close here
}

void Tour::editTogether()
{
    show(accountOf("twilio"), "twilio.trunk", u"hq-trunk"_s);
    m_drive.chooseTab(u"recordTabs"_s, 0);
    m_drive.trigger(u"selectAll"_s);
    m_drive.trigger(u"editTogether"_s);
    m_drive.pick(u"bulkField"_s, schemaText("Weight"));
    m_drive.pickData(u"bulkWay"_s, 1);
    m_drive.type(u"bulkText"_s, u"20"_s);
    m_drive.picture(u"bulk"_s);
    m_drive.press(u"reviewButton"_s);
    m_drive.find(u"planReview"_s);
    m_drive.picture(u"bulk-review"_s);
    applyReview();
    m_drive.picture(u"bulk-applied"_s);
    m_drive.press(u"closeReview"_s);
}

void Tour::undo()
{
    m_drive.trigger(u"undoChanges"_s);
    m_drive.find(u"planReview"_s);
    m_drive.picture(u"undo"_s);
    applyReview();
    m_drive.press(u"closeReview"_s);
    m_drive.trigger(u"changeHistory"_s);
    m_drive.picture(u"history"_s);
}

void Tour::compareWithFile()
{
    const auto before = m_window->accounts().size();
    m_workspace->openFiles({m_place.filePath(u"Northwind before.trunkdesk.json"_s)});
    m_drive.until(u"Northwind before"_s, [&] { return m_window->accounts().size() == before + 1; });
    if (m_drive.failed())
        return;
    auto *file = m_window->accounts().constLast();
    m_workspace->compare()->compareWith(file->inventory()->account().id);
    auto *page = m_workspace->compare()->page();
    m_drive.until(u"comparePage"_s, [&] { return page->source(ComparePage::Side::After) && !page->isComparing(); });
    page->choose(ComparePage::Side::After, accountOf("twilio"));
    m_drive.find(u"differences"_s);
    m_drive.until(u"differences"_s, [&] { return !page->isComparing(); });
    m_drive.press(u"messageClose"_s);
    m_drive.picture(u"compare"_s);
    m_drive.press(u"closeCompare"_s);
}

DrainPage *Tour::openDrain()
{
    show(accountOf("twilio"), "twilio.trunk", u"hq-trunk"_s);
    m_drive.trigger(u"drain"_s);
    return m_drive.find<DrainPage>(u"drainPage"_s);
}

void Tour::drainHost()
{
    if (auto *page = openDrain())
        page->chooseHost(u"pbx1.northwind.example"_s);
    m_drive.picture(u"drain"_s);
    m_drive.press(u"reviewDrain"_s);
    m_drive.find(u"planReview"_s);
    m_drive.picture(u"drain-review"_s);
    applyReview();
    (void)openDrain();
    m_drive.find(u"putBack"_s);
    m_drive.picture(u"drained"_s);
}

void Tour::putBack()
{
    (void)openDrain();
    m_drive.press(u"putBack"_s);
    m_drive.find(u"planReview"_s);
    applyReview();
    show(accountOf("twilio"), "twilio.trunk", u"hq-trunk"_s);
    m_drive.picture(u"put-back"_s);
}

} // namespace trunkdesk
