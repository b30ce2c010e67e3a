// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/workspace.h"
#include "models/inventory/inventory.h"
#include "models/items/candidatesmodel.h"
#include "models/schema/registry.h"
#include "views/assistant/assistantpage.h"
#include "views/assistant/sheetpanel.h"
#include "views/dialogs/candidatepicker.h"
#include "views/forms/recordform.h"
#include "views/theme/appearance.h"
#include "views/window/mainwindow.h"
#include "views/window/windowactions.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace trunkdesk {

using namespace Qt::StringLiterals;

inline const ResourceKind &kind(const char *key)
{
    return *findKind(QByteArrayView(key));
}

/// The window with the sandbox's two accounts, and hands for the controls of the assistant.
class SetupBench : public QObject
{
protected:
    void open();
    void close();
    [[nodiscard]] AccountController *company() const { return m_window->accounts().at(0); }
    [[nodiscard]] AccountController *lab() const { return m_window->accounts().at(1); }
    [[nodiscard]] AssistantPage *page() const { return qobject_cast<AssistantPage *>(m_window->currentTool()); }
    void begin(AccountController *account)
    {
        m_window->showAccount(account);
        m_window->actions()->setUpTrunk->trigger();
        QVERIFY(page());
    }
    template<class T = QWidget>
    [[nodiscard]] T *at(const QString &name, const QWidget *in = nullptr) const
    {
        for (auto *found : (in ? in : page())->template findChildren<T *>(name))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    void press(const QString &name) const
    {
        auto *button = at<QAbstractButton>(name);
        QVERIFY2(button && button->isEnabled(), qPrintable(name));
        button->click();
    }
    void enter(const QString &field, const QString &text, const QWidget *in = nullptr) const
    {
        auto *control = at<QWidget>(u"edit_"_s + field, in);
        QVERIFY2(control, qPrintable(field));
        if (auto *lines = qobject_cast<QPlainTextEdit *>(control)) {
            lines->setPlainText(text);
            return;
        }
        control->setFocus();
        qobject_cast<QLineEdit *>(control)->selectAll();
        QTest::keyClicks(control, text);
    }
    [[nodiscard]] QString heading() const { return at<QLabel>(u"stepTitle"_s)->text(); }
    /// Under a field of the page in view.
    [[nodiscard]] QString messageAt(const QByteArray &field) const
    {
        for (const auto *form : page()->findChildren<RecordForm *>())
            if (form->isVisible() && !form->messageAt(field).isEmpty())
                return form->messageAt(field);
        return {};
    }
    [[nodiscard]] QWidget *role(const char *key) const { return at(u"role_"_s + QLatin1StringView(key)); }
    void choose(const char *roleKey, int row) const
    {
        auto *table = at<QTableView>(u"choices_"_s + QLatin1StringView(roleKey));
        QVERIFY(table);
        table->setCurrentIndex(table->model()->index(row, 0));
        QTest::keyClick(table, Qt::Key_Space);
    }
    void takeNumbers(const QString &list) const
    {
        auto *picker = page()->findChild<CandidatePicker *>();
        QVERIFY(picker);
        picker->takeList(list);
    }
    void applyAndWait() const
    {
        const auto guards = page()->review()->findChildren<QCheckBox *>();
        for (auto *tick : guards)
            tick->setChecked(true);
        press(u"applyButton"_s);
        QVERIFY(QTest::qWaitFor([this] { return !page()->isBusy(); }, 60'000));
    }
    [[nodiscard]] RecordId made(const char *kindKey, const QString &title) const
    {
        const auto *inventory = page()->inventory();
        for (const auto &id : inventory->ids(kind(kindKey)))
            if (recordTitle(*id.kind, *inventory->record(id)) == title)
                return id;
        return {};
    }
    void nameTheTrunk(const QString &name, const QString &domain) const
    {
        enter(u"friendly_name"_s, name);
        enter(u"domain_name"_s, domain);
        press(u"setupNext"_s);
        QCOMPARE(heading(), u"Who may call"_s);
    }
    void makeCallers() const
    {
        press(u"make_twilio.trunk_ip_access_control_list"_s);
        enter(u"addresses"_s, u"203.0.113.90\n198.51.100.16/28"_s);
        press(u"make_twilio.trunk_credential_list"_s);
        auto *user = at(u"child1_twilio.trunk_credential_list"_s);
        enter(u"username"_s, u"paris-1"_s, user);
        auto *generate = at<QAbstractButton>(u"generate_password"_s, user);
        generate->click();
        press(u"setupNext"_s);
        QCOMPARE(heading(), u"Where calls go"_s);
    }
    void addTarget(const QString &name, const QString &url) const
    {
        press(u"addTarget"_s);
        auto *form = at(u"targetForm"_s);
        enter(u"friendly_name"_s, name, form);
        enter(u"sip_url"_s, url, form);
    }
    void toReview() const
    {
        while (heading() != u"Review and apply"_s) {
            const auto before = heading();
            press(u"setupNext"_s);
            QVERIFY2(heading() != before, qPrintable(before));
        }
    }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Workspace> m_workspace;
};

inline void SetupBench::open()
{
    m_appearance = std::make_unique<Appearance>(qApp);
    m_window = std::make_unique<MainWindow>(m_appearance.get());
    m_workspace = std::make_unique<Workspace>(m_window.get());
    m_window->resize(1280, 800);
    m_window->show();
    m_workspace->openSandbox();
    QVERIFY(QTest::qWaitFor([this] {
        const auto all = m_window->accounts();
        return all.size() == 3 && std::all_of(all.begin(), all.end(), [](AccountController *account) { return !account->progress().busy && account->inventory()->readAt().isValid(); });
    }, 30'000));
}

inline void SetupBench::close()
{
    m_workspace.reset();
    m_window.reset();
    m_appearance.reset();
}

} // namespace trunkdesk
