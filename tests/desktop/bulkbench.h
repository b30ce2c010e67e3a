// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/workspace.h"
#include "models/items/itemroles.h"
#include "models/schema/registry.h"
#include "views/review/reviewpage.h"
#include "views/theme/appearance.h"
#include "views/widgets/recordtable.h"
#include "views/window/mainwindow.h"
#include "views/window/windowactions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTest>

namespace trunkdesk {

using namespace Qt::StringLiterals;

/// The whole console over both accounts of the sandbox, and what a person does in it: choose rows, trigger an action, tick and apply a review.
class BulkBench : public QObject
{
protected:
    void begin();
    void end();
    [[nodiscard]] AccountController *account(const char *provider = "twilio") const
    {
        for (auto *one : m_window->accounts())
            if (one->inventory()->account().provider == provider)
                return one;
        return nullptr;
    }
    [[nodiscard]] Inventory *inventory(const char *provider = "twilio") const { return account(provider)->inventory(); }
    [[nodiscard]] static const ResourceKind *kind(const char *key) { return findKind(QByteArrayView(key)); }
    [[nodiscard]] bool isSettled() const
    {
        return QTest::qWaitFor([this] {
            return account() && account("plivo") && !account()->progress().busy && !account("plivo")->progress().busy && inventory()->readAt().isValid() && inventory("plivo")->readAt().isValid();
        }, 20'000);
    }
    [[nodiscard]] RecordId idOf(const char *key, const QString &title) const
    {
        for (auto *one : m_window->accounts())
            for (const auto &id : one->inventory()->ids(*kind(key)))
                if (recordTitle(*id.kind, *one->inventory()->record(id)) == title)
                    return id;
        return {};
    }
    template<class Dialog>
    [[nodiscard]] Dialog *dialogOf() const
    {
        for (auto *dialog : m_window->findChildren<Dialog *>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    /// Shows the kind with these rows chosen; all of them for an empty list.
    void choose(const char *key, const QStringList &titles = {});
    void trigger(QAction *action)
    {
        QVERIFY2(QTest::qWaitFor([action] { return action->isEnabled(); }), qPrintable(action->property("whyNot").toString()));
        action->trigger();
    }
    static void press(QWidget *in, const char *name)
    {
        auto *button = in ? in->findChild<QAbstractButton *>(QLatin1StringView(name)) : nullptr;
        QVERIFY2(button && button->isEnabled(), name);
        button->click();
    }
    /// Ticks whatever the review asks for and lets it run to its end.
    void apply();
    [[nodiscard]] ReviewPage *review() const { return qobject_cast<ReviewPage *>(m_window->currentTool()); }
    static void pick(QWidget *in, const char *name, const QString &text)
    {
        auto *box = in->findChild<QComboBox *>(QLatin1StringView(name));
        QVERIFY(box);
        for (int i = 0; i < box->count(); ++i)
            if (box->itemText(i).startsWith(text))
                return box->setCurrentIndex(i);
        QVERIFY2(false, qPrintable(text));
    }
    [[nodiscard]] QString place(const QString &title) const { return inventory()->record(idOf("twilio.incoming_phone_number", title))->text("trunk_sid"); }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Workspace> m_workspace;
};

inline void BulkBench::begin()
{
    m_appearance = std::make_unique<Appearance>(qApp);
    m_window = std::make_unique<MainWindow>(m_appearance.get());
    m_workspace = std::make_unique<Workspace>(m_window.get());
    m_window->show();
    m_workspace->openSandbox();
    QVERIFY(isSettled());
}

inline void BulkBench::end()
{
    m_workspace.reset();
    m_window.reset();
    m_appearance.reset();
}

inline void BulkBench::choose(const char *key, const QStringList &titles)
{
    m_window->showKind(account(QByteArray(key).split('.').first().constData()), kind(key));
    auto *table = m_window->currentPage()->table();
    QVERIFY(table && table->model()->rowCount() > 0);
    table->clearSelection();
    if (titles.isEmpty())
        return table->selectAll();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const auto id = table->model()->index(row, 0).data(RecordIdRole).value<RecordId>();
        for (const auto &title : titles)
            if (id == idOf(key, title))
                table->selectionModel()->select(table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

inline void BulkBench::apply()
{
    QVERIFY(review());
    for (auto *tick : review()->findChildren<QCheckBox *>())
        if (tick->objectName().startsWith(u"understood_"))
            tick->setChecked(true);
    QVERIFY(review()->review()->mayApply());
    press(review(), "applyButton");
    QVERIFY(QTest::qWaitFor([this] { return !account()->isWriting() && !account("plivo")->isWriting(); }, 20'000));
    QVERIFY(isSettled());
}

} // namespace trunkdesk
