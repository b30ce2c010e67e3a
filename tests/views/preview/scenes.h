// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/northwind.h"
#include "models/accounts/twilioendpoints.h"
#include "models/changes/planner.h"
#include "models/schema/registry.h"
#include "views/dialogs/accountdialog.h"
#include "views/dialogs/conflictdialog.h"
#include "views/dialogs/editdialog.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/pickerdialog.h"
#include "views/dialogs/recordeditor.h"
#include "views/dialogs/secretdialog.h"
#include "views/forms/recordform.h"
#include "views/review/planreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QTest>

#include <functional>

namespace trunkdesk {

/// Dialogs with something in them.
class Scenes
{
public:
    Scenes() : m_inventory(test::account())
    {
        using namespace test;
        m_inventory.merge(trunks(), {}, {trunk("hq-trunk", QStringLiteral("northwind-hq.pstn.twilio.com"), true), trunk("branch-trunk")});
        m_inventory.merge(targets(), hq(), {target("hq-trunk", "hq-pbx-1", true, 70), target("hq-trunk", "hq-pbx-2", true, 30)});
        m_inventory.merge(kind("twilio.incoming_phone_number"), {},
            {number("+14158675309", "branch-trunk", QStringLiteral("AP0123")), number("+14158675310", nullptr), number("+14158675311", "branch-trunk"), number("+14158675312", "hq-trunk")});
        addAccountScenes();
        add(QStringLiteral("edit-new"), [this] {
            auto *dialog = new EditDialog(FormSubject::forNew(targets(), hq(), &m_inventory), EditDialog::Purpose::New);
            return dialog;
        });
        add(QStringLiteral("edit-mistake"), [this] {
            auto *dialog = new EditDialog(FormSubject::forNew(targets(), hq(), &m_inventory), EditDialog::Purpose::New);
            dialog->form()->setDraft({{"friendly_name", QStringLiteral("hq-pbx-3")}, {"sip_url", QStringLiteral("sips:pbx3.northwind.example:5061")}, {"weight", QStringLiteral("50")}});
            return dialog;
        });
        add(QStringLiteral("edit-all-wrong"), [this] {
            auto *dialog = new EditDialog(FormSubject::forNew(targets(), hq(), &m_inventory), EditDialog::Purpose::New);
            dialog->form()->setDraft({{"friendly_name", QString(90, u'n')}, {"sip_url", QStringLiteral("sip:pbx3.northwind.example:99999999")}, {"weight", QStringLiteral("70000")}, {"priority", QStringLiteral("1,000")}});
            dialog->form()->focusFirstProblem();
            return dialog;
        });
        add(QStringLiteral("edit-good"), [this] {
            const auto &record = *m_inventory.record(m_inventory.ids(targets(), hq()).constFirst());
            auto *dialog = new EditDialog(FormSubject::forEdit(m_inventory.ids(targets(), hq()).constFirst(), record, &m_inventory), EditDialog::Purpose::Edit);
            dialog->form()->setDraft({{"weight", QStringLiteral("20")}, {"sip_url", QStringLiteral("sip:user:secret@PBX-1.a-rather-long-host-name.northwind-telephony.example:5080;transport=tls;edge=dublin")}});
            return dialog;
        });
        add(QStringLiteral("edit-odd"), [this] {
            auto record = target("hq-trunk", "old-asterisk");
            record.setText("sip_url", u"sip://sip-box.example:1234");
            record.setText("weight", u"12.5");
            auto *dialog = new EditDialog(FormSubject::forEdit(recordId(targets(), record), record, &m_inventory), EditDialog::Purpose::Edit);
            return dialog;
        });
        add(QStringLiteral("edit-server-error"), [this] {
            auto *dialog = new EditDialog(FormSubject::forNew(targets(), hq(), &m_inventory), EditDialog::Purpose::New);
            dialog->form()->setDraft({{"friendly_name", QStringLiteral("hq-pbx-3")}, {"sip_url", QStringLiteral("sip:pbx3.northwind.example:5061")}});
            ApiError error;
            error.kind = ApiError::Kind::Refused;
            error.message = QStringLiteral("The provider refused this: Trunk already has the maximum number of origination URLs (10). Delete one first. (code 21249)");
            dialog->failed(error);
            return dialog;
        });
        add(QStringLiteral("edit-saving"), [this] {
            auto *dialog = new EditDialog(FormSubject::forNew(targets(), hq(), &m_inventory), EditDialog::Purpose::New);
            dialog->form()->setDraft({{"friendly_name", QStringLiteral("hq-pbx-3")}, {"sip_url", QStringLiteral("sip:pbx3.northwind.example:5061")}});
            dialog->findChild<RecordEditor *>()->save();
            return dialog;
        });
        add(QStringLiteral("edit-trunk"), [this] {
            auto record = trunk("hq-trunk", QStringLiteral("northwind-hq.pstn.twilio.com"), true);
            record.setText("disaster_recovery_method", u"PUT");
            auto *dialog = new EditDialog(FormSubject::forEdit(recordId(trunks(), record), record, &m_inventory), EditDialog::Purpose::Edit);
            return dialog;
        });
        add(QStringLiteral("page"), [this]() -> QWidget * {
            const auto record = trunk("hq-trunk", QStringLiteral("northwind-hq.pstn.twilio.com"), true);
            auto *editor = new RecordEditor(RecordEditor::Place::Page);
            editor->setSubject(FormSubject::forEdit(recordId(trunks(), record), record, &m_inventory));
            editor->form()->setDraft({{"domain_name", QStringLiteral("northwind")}, {"friendly_name", QStringLiteral("HQ trunk")}});
            editor->resize(620, 480);
            return editor;
        });
        add(QStringLiteral("conflict"), [this] {
            auto before = target("hq-trunk", "hq-pbx-1", true, 70);
            auto now = before;
            now.setInteger("weight", 80);
            now.setText("sip_url", u"sip:pbx1-new.northwind.example:5061;transport=tls");
            const auto subject = FormSubject::forEdit(recordId(targets(), before), before, &m_inventory);
            auto yours = subject.opened;
            yours.insert("weight", QStringLiteral("20"));
            yours.insert("enabled", QStringLiteral("false"));
            return new ConflictDialog(subject, yours, now);
        });
        add(QStringLiteral("conflict-deleted"), [this] {
            auto before = target("hq-trunk", "hq-pbx-1", true, 70);
            return new ConflictDialog(FormSubject::forEdit(recordId(targets(), before), before, &m_inventory), {}, {});
        });
        add(QStringLiteral("confirm-delete"), [this] {
            QList<Change> changes;
            for (const auto &id : m_inventory.ids(targets(), hq()))
                changes.append(deleteRecord(id, *m_inventory.record(id)));
            return reviewOf(makePlan(changes, m_inventory));
        });
        add(QStringLiteral("confirm-trunk"), [this] {
            const RecordId id{&trunks(), {}, hq()};
            return reviewOf(makePlan({deleteRecord(id, *m_inventory.record(id))}, m_inventory));
        });
        add(QStringLiteral("confirm-mixed"), [this] {
            const auto first = m_inventory.ids(targets(), hq()).constFirst();
            const auto &numbers = test::kind("twilio.incoming_phone_number");
            QList<Change> changes{createRecord(targets(), hq(), {{"friendly_name", QStringLiteral("hq-pbx-3")}, {"sip_url", QStringLiteral("sip:pbx3.northwind.example")}, {"weight", QStringLiteral("10")}, {"priority", QStringLiteral("10")}, {"enabled", QStringLiteral("true")}}),
                updateRecord(first, *m_inventory.record(first), {{"weight", QStringLiteral("20")}, {"enabled", QStringLiteral("false")}})};
            for (const char *e164 : {"+14158675309", "+14158675310", "+14158675311"}) {
                auto change = attachRecord(test::kind("twilio.phone_number"), hq(), test::id("PN", e164), QLatin1StringView(e164));
                change.before = m_inventory.record({&numbers, {}, test::id("PN", e164)}).value_or(Record());
                changes.append(change);
            }
            return reviewOf(makePlan(changes, m_inventory));
        });
        add(QStringLiteral("picker"), [this] {
            auto *dialog = new PickerDialog(&m_inventory, test::kind("twilio.phone_number"), hq());
            dialog->takeList(QStringLiteral("+1 (415) 867-5309\n+14158675311\n+1555000"));
            return dialog;
        });
        addNewKinds();
        add(QStringLiteral("picker-empty"), [this] { return new PickerDialog(&m_inventory, test::kind("twilio.trunk_credential_list"), hq()); });
    }

    /// The other provider's records live in the same inventory: only the forms are looked at.
    void addNewKinds()
    {
        using namespace test;
        const auto plain = [](const QString &json) { return record(json); };
        m_inventory.merge(kind("plivo.uri"), {}, {plain(QStringLiteral("{'uri_uuid':'u1','name':'hq-pbx-1','uri':'pbx1.northwind.example:5061;transport=tls','authentication_needed':true,'username':'northwind'}")),
            plain(QStringLiteral("{'uri_uuid':'u2','name':'A backup site with a name that is so long that it does not fit','uri':'sip:calls@a-rather-long-host-name.of-the-backup-site.northwind.example:5080'}"))});
        m_inventory.setState(kind("plivo.uri"), {}, LoadState::Ready);
        QList<Record> numbers;
        for (int i = 0; i < 50000; ++i)
            numbers.append(plain(QStringLiteral("{'sid':'PN%1','phone_number':'+1415%2','friendly_name':'Desk %3'}").arg(i, 32, 16, QLatin1Char('0')).arg(5000000 + i).arg(i)));
        m_inventory.merge(kind("twilio.incoming_phone_number"), {}, numbers);
        m_inventory.setState(kind("twilio.incoming_phone_number"), {}, LoadState::Loading);
        const auto fresh = [this](const char *key, const Draft &draft, const char *parent = "") {
            auto *dialog = new EditDialog(FormSubject::forNew(test::kind(key), QLatin1StringView(parent), &m_inventory), EditDialog::Purpose::New);
            dialog->form()->setDraft(draft);
            return dialog;
        };
        add(QStringLiteral("new-domain"), [fresh] { return fresh("twilio.sip_domain", {{"domain_name", QStringLiteral("northwind.sip.twilio.com")}, {"emergency_caller_sid", QStringLiteral("PN00000000000000000000000000000007")}, {"voice_fallback_url", QStringLiteral("https://backup.example.com/x")}}); });
        add(QStringLiteral("new-credential"), [fresh] {
            auto *dialog = fresh("twilio.credential", {{"username", QStringLiteral("pbx-1")}}, "CL1");
            dialog->findChild<QPushButton *>(QStringLiteral("generate_password"))->click();
            return dialog;
        });
        add(QStringLiteral("new-ip-address"), [fresh] {
            auto *dialog = fresh("twilio.ip_address", {{"friendly_name", QStringLiteral("Everybody")}, {"ip_address", QStringLiteral("0.0.0.0")}, {"cidr_prefix_length", QStringLiteral("0")}}, "AL1");
            dialog->findChild<QCheckBox *>(QStringLiteral("yes_cidr_prefix_length"))->setChecked(true);
            return dialog;
        });
        add(QStringLiteral("new-ip-slash"), [fresh] { return fresh("twilio.ip_address", {{"friendly_name", QStringLiteral("Office")}, {"ip_address", QStringLiteral("203.0.113.0/24")}}, "AL1"); });
        add(QStringLiteral("new-list"), [fresh] { return fresh("plivo.ip_access_control_list", {{"name", QStringLiteral("Office")}, {"ip_addresses", QStringLiteral("198.51.100.0/28\n203.0.113.*\n203.0.113.7\n10.1.2.3/8")}}); });
        add(QStringLiteral("new-list-wide"), [fresh] { return fresh("plivo.ip_access_control_list", {{"name", QStringLiteral("Office")}, {"ip_addresses", QStringLiteral("198.51.100.0/28\n0.0.0.0/0")}}); });
        add(QStringLiteral("new-uri"), [fresh] {
            auto *dialog = fresh("plivo.uri", {{"name", QStringLiteral("hq")}, {"uri", QStringLiteral("pbx1.northwind.example:5061;transport=tls")}, {"authentication_needed", QStringLiteral("true")}});
            dialog->form()->focusFirstProblem();
            return dialog;
        });
        add(QStringLiteral("new-plivo-trunk"), [fresh] { return fresh("plivo.trunk", {{"name", QStringLiteral("hq")}, {"primary_uri_uuid", QStringLiteral("u2")}, {"fallback_uri_uuid", QStringLiteral("u9")}}); });
        add(QStringLiteral("edit-credential"), [this] {
            const auto r = record(QStringLiteral("{'credential_uuid':'c1','name':'PBX','username':'pbx1user'}"));
            const auto &k = test::kind("plivo.credential");
            auto *dialog = new EditDialog(FormSubject::forEdit(recordId(k, r), r, &m_inventory), EditDialog::Purpose::Edit);
            dialog->form()->setDraft({{"name", QStringLiteral("PBX of the office")}});
            dialog->form()->focusFirstProblem();
            return dialog;
        });
        add(QStringLiteral("edit-number"), [this] {
            const auto r = record(QStringLiteral("{'sid':'PN1','phone_number':'+14155550100','friendly_name':'Reception','trunk_sid':'%1','voice_receive_mode':null,'voice_caller_id_lookup':null}").arg(hq()));
            const auto &k = test::kind("twilio.incoming_phone_number");
            return new EditDialog(FormSubject::forEdit(recordId(k, r), r, &m_inventory), EditDialog::Purpose::Edit);
        });
        for (const char *key : {"twilio.sip_domain", "plivo.trunk"})
            add(QStringLiteral("popup-") + QLatin1StringView(key), [this, key]() -> QWidget * {
                auto *dialog = new EditDialog(FormSubject::forNew(test::kind(key), {}, &m_inventory), EditDialog::Purpose::New);
                dialog->show();
                auto *box = dialog->findChild<QComboBox *>(key[0] == 't' ? QStringLiteral("edit_emergency_caller_sid") : QStringLiteral("edit_primary_uri_uuid"));
                box->showPopup();
                auto *popup = dialog->findChild<QWidget *>(key[0] == 't' ? QStringLiteral("popup_emergency_caller_sid") : QStringLiteral("popup_primary_uri_uuid"));
                if (key[0] == 't')
                    popup->findChild<QLineEdit *>()->setText(QStringLiteral("(415) 504 99"));
                return popup;
            });
    }

    [[nodiscard]] QStringList names() const { return m_makers.keys(); }
    [[nodiscard]] QWidget *make(const QString &name) const { return m_makers.contains(name) ? m_makers.value(name)() : nullptr; }

private:
    [[nodiscard]] QWidget *reviewOf(const Plan &plan) const
    {
        auto *review = new PlanReview;
        review->setTitle(QStringLiteral("Review changes"));
        review->setPlans({{plan, &m_inventory, {}, {}}});
        review->resize(1000, 560);
        return review;
    }
    static const ResourceKind &trunks() { return test::kind("twilio.trunk"); }
    static const ResourceKind &targets() { return test::kind("twilio.origination_url"); }
    static QString hq() { return test::id("TK", "hq-trunk"); }
    void addAccountScenes();
    void add(const QString &name, const std::function<QWidget *()> &make) { m_makers.insert(name, make); }

    Inventory m_inventory;
    QMap<QString, std::function<QWidget *()>> m_makers;
};

inline void Scenes::addAccountScenes()
{
    const auto account = *twilioAccount(QStringLiteral("Northwind production"), QStringLiteral("AC00000000000000000000000000000001"),
        QStringLiteral("SK00000000000000000000000000000002"), QStringLiteral("https://api.dublin.ie1.twilio.com"), AccountMode::ReadOnly);
    const auto kept = QStringLiteral("The secret is kept in the system's keychain.");
    const auto memory = QStringLiteral("The system's keychain cannot be used (it does not answer). The secret is kept in memory for this run and is asked for again next time.");
    add(QStringLiteral("account-new"), [kept] {
        auto *dialog = new AccountDialog({});
        dialog->setKeeping(kept, true);
        return dialog;
    });
    add(QStringLiteral("account-memory"), [account, memory] {
        auto *dialog = new AccountDialog(account);
        dialog->setKeeping(memory, false);
        return dialog;
    });
    add(QStringLiteral("account-partial"), [account, kept] {
        auto *dialog = new AccountDialog(account);
        dialog->setKeeping(kept, true);
        dialog->tryOut();
        AccountFindings findings{.outcome = AccountFindings::Outcome::Reached, .lists = {}, .error = {}};
        int number = 0;
        for (const auto *each : kindsOfProvider(account.provider)) {
            if (each->hasParent())
                continue;
            AccountFinding finding{.kind = each, .asked = true, .count = ++number * 5, .more = number % 2 == 0, .error = {}};
            if (number == 3)
                finding.error = ApiError{.kind = ApiError::Kind::Forbidden, .message = {}};
            findings.lists.append(finding);
        }
        dialog->setFindings(findings);
        return dialog;
    });
    add(QStringLiteral("account-secret"), [account, memory] {
        auto *dialog = new SecretDialog(account, QStringLiteral("The system's keychain has no secret of this account."));
        dialog->setKeeping(memory, false);
        return dialog;
    });
    add(QStringLiteral("account-import"), [account, kept] {
        FoundAccount found{QStringLiteral("Environment: TWILIO_ACCOUNT_SID"), account, Secret("x"), {}};
        FoundAccount bare{QStringLiteral("Profile “work”"), account, {}, {}};
        FoundAccount wrong{QStringLiteral("Profile “old”"), {}, {}, QStringLiteral("Its region xx9 is not one that is known here; add the account by hand.")};
        wrong.account.name = QStringLiteral("old");
        return new ImportDialog({{found, false}, {bare, true}, {wrong, false}}, {}, kept);
    });
}

} // namespace trunkdesk
