// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/language.h"
#include "models/schema/registry.h"
#include "tests/views/fakeaccount.h"
#include "views/theme/appearance.h"
#include "views/window/mainwindow.h"
#include "views/window/windowactions.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLibraryInfo>
#include <QLocale>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include <memory>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// The window in another language: its words are there, its keys are still distinct, and it still fits.
class TestGerman : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void menusSpeakGerman();
    void mnemonicsOfAMenuDiffer();
    void nothingIsTooLargeForASmallScreen();
    void buttonsOfQtSpeakGerman();

private:
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<MainWindow> m_window;
};

void TestGerman::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Trunkdesk"_s);
    QCoreApplication::setApplicationName(u"tst_german"_s);
    installLanguage(qApp, QLocale(QLocale::German, QLocale::Germany));
}

void TestGerman::init()
{
    QSettings().clear();
    m_appearance = std::make_unique<Appearance>(qApp);
    m_account = std::make_unique<FakeAccount>(u"Northwind"_s, AccountMode::Sandbox);
    m_account->fill();
    m_window = std::make_unique<MainWindow>(m_appearance.get());
    m_window->addAccount(m_account.get());
    m_window->showRecord(m_account.get(), m_account->trunk(0));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestGerman::cleanup()
{
    m_window.reset();
    m_account.reset();
    m_appearance.reset();
}

void TestGerman::menusSpeakGerman()
{
    QCOMPARE(m_window->actions()->refresh->text(), u"&Aktualisieren"_s);
    QCOMPARE(kindPlural(*findKind("twilio.phone_number")), u"Rufnummern von Trunks"_s);
}

void TestGerman::mnemonicsOfAMenuDiffer()
{
    const auto check = [](const QList<QAction *> &actions, const QString &where) {
        QHash<QChar, QString> seen;
        for (const auto *action : actions) {
            const auto text = QString(action->text()).remove(u"&&"_s);
            const auto at = text.indexOf(u'&');
            if (at < 0 || action->isSeparator())
                continue;
            const auto key = text.at(at + 1).toLower();
            QVERIFY2(!seen.contains(key), qPrintable(u"%1: %2, %3"_s.arg(where, text, seen.value(key))));
            seen.insert(key, text);
        }
    };
    const auto *bar = m_window->findChild<QMenuBar *>();
    check(bar->actions(), u"menu bar"_s);
    for (const auto *menu : m_window->findChildren<QMenu *>())
        check(menu->actions(), menu->title() + menu->objectName());
}

void TestGerman::nothingIsTooLargeForASmallScreen()
{
    const auto least = m_window->minimumSizeHint();
    QVERIFY2(least.width() <= 1024 && least.height() <= 600, qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
}

void TestGerman::buttonsOfQtSpeakGerman()
{
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + "/qtbase_de.qm"_L1))
        QSKIP("Qt's own translations are not installed.");
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text(), u"Abbrechen"_s);
}

QTEST_MAIN(TestGerman)
#include "tst_german.moc"
