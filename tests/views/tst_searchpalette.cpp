// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/searchmodel.h"
#include "models/schema/registry.h"
#include "tests/views/fakeaccount.h"
#include "views/theme/appearance.h"
#include "views/widgets/recordtable.h"
#include "views/window/mainwindow.h"
#include "views/window/searchpalette.h"
#include "views/window/windowactions.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// The search as somebody uses it, with nothing but the keyboard.
class TestSearchPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"Trunkdesk"_s);
        QCoreApplication::setApplicationName(u"tst_searchpalette"_s);
    }

    void init()
    {
        QSettings().clear();
        m_appearance = std::make_unique<Appearance>(qApp);
        m_account = std::make_unique<FakeAccount>(u"Northwind"_s, AccountMode::Sandbox);
        m_account->fill();
        m_window = std::make_unique<MainWindow>(m_appearance.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_account.reset();
        m_appearance.reset();
    }

    void withNoAccountThereAreActions()
    {
        open();
        QVERIFY(palette()->isVisible());
        QCOMPARE(qApp->focusWidget(), input());
        QVERIFY(texts().contains(u"Open…"_s));
        QVERIFY(!texts().contains(u"Refresh"_s)); // nothing to refresh is no suggestion
        type(u"refr"_s);
        QCOMPARE(texts(), (QStringList{u"Actions"_s, u"Refresh"_s}));
        QVERIFY(!list()->model()->index(1, 0).data(Qt::AccessibleDescriptionRole).toString().isEmpty()); // why not
        QTest::keyClick(input(), Qt::Key_Return);
        QVERIFY(palette()->isVisible()); // and so nothing happens
        QTest::keyClick(input(), Qt::Key_Escape);
        QVERIFY(!palette()->isVisible());
    }

    void enterGoesToARecord()
    {
        m_window->addAccount(m_account.get());
        open();
        type(u"fax-trunk"_s);
        QCOMPARE(list()->currentIndex().data().toString(), u"fax-trunk"_s);
        QTest::keyClick(input(), Qt::Key_Return);
        QVERIFY(!palette()->isVisible());
        QCOMPARE(title(), u"fax-trunk"_s);
        open();
        QCOMPARE(texts().first(2), (QStringList{u"Looked at last"_s, u"fax-trunk"_s}));
    }

    void arrowsPassOverHeadings()
    {
        m_window->addAccount(m_account.get());
        open();
        type(u"pbx 1"_s);
        const auto *model = list()->model();
        QVERIFY(model->rowCount() > 4);
        int last = -1;
        for (int step = 0; step < model->rowCount() + 2; ++step) {
            const auto row = list()->currentIndex().row();
            QVERIFY(list()->currentIndex().flags().testFlag(Qt::ItemIsSelectable));
            QVERIFY(row > last || row == model->rowCount() - 1);
            QCOMPARE(input()->accessibleDescription(), list()->currentIndex().data(Qt::AccessibleTextRole).toString());
            last = row;
            QTest::keyClick(input(), Qt::Key_Down);
        }
        QCOMPARE(last, model->rowCount() - 1);
        for (int step = 0; step < model->rowCount(); ++step)
            QTest::keyClick(input(), Qt::Key_PageUp);
        QCOMPARE(list()->currentIndex().row(), 1);
        QTest::keyClick(input(), Qt::Key_PageDown);
        QVERIFY(list()->currentIndex().row() > 1);
        QCOMPARE(qApp->focusWidget(), input());
    }

    void aRecordWithoutPageIsChosenInItsTable()
    {
        m_window->addAccount(m_account.get());
        open();
        type(u"+1 (415) 555-0006"_s);
        QTest::keyClick(input(), Qt::Key_Return);
        QCOMPARE(title(), u"Phone numbers"_s);
        QCOMPARE(m_window->currentPage()->context().current.kind, findKind("twilio.incoming_phone_number"));
    }

    void anActionRunsAfterItClosed()
    {
        m_window->addAccount(m_account.get());
        m_window->showRecord(m_account.get(), m_account->trunk(0));
        open();
        type(u"new trunk"_s);
        QCOMPARE(texts().first(2), (QStringList{u"Actions"_s, u"New: Trunk…"_s}));
        QTest::keyClick(input(), Qt::Key_Return);
        QVERIFY(!palette()->isVisible());
        QCOMPARE(m_account->asked.constLast(), u"create twilio.trunk "_s);
        open();
        QVERIFY(texts().contains(u"New: Trunk…"_s));
        QCOMPARE(texts().at(texts().indexOf(u"Actions"_s) + 1), u"New: Trunk…"_s); // used once, the others never
    }

    void keysDoNotReachTheWindow()
    {
        m_window->addAccount(m_account.get());
        m_window->showRecord(m_account.get(), m_account->trunk(0));
        open();
        type(u"hq"_s);
        for (const auto key : {Qt::Key_F5, Qt::Key_F2, Qt::Key_Delete})
            QTest::keyClick(input(), key);
        QTest::keyClick(input(), Qt::Key_E, Qt::ControlModifier);
        QTest::keyClick(input(), Qt::Key_Tab);
        QCOMPARE(m_account->asked, QStringList());
        QCOMPARE(qApp->focusWidget(), input());
        QTest::keyClick(input(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!palette()->isVisible());
        QVERIFY(qApp->focusWidget() != input());
    }

    void theFocusComesBack()
    {
        m_window->addAccount(m_account.get());
        auto *before = qApp->focusWidget();
        QVERIFY(before);
        open();
        QTest::keyClick(input(), Qt::Key_Escape);
        QCOMPARE(qApp->focusWidget(), before);
        open();
        QTest::mouseClick(palette(), Qt::LeftButton, {}, {5, 5}); // beside it
        QVERIFY(!palette()->isVisible());
    }

    void controlEnterCopiesTheId()
    {
        m_window->addAccount(m_account.get());
        open();
        type(u"fax-trunk"_s);
        QTest::keyClick(input(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(palette()->isVisible());
        QCOMPARE(QApplication::clipboard()->text(), m_account->trunk(2).id);
    }

    void nothingIsSaidInWords()
    {
        m_window->addAccount(m_account.get());
        open();
        type(u"<b>nothing</b> of it"_s);
        auto *words = part<QLabel>("searchEmpty");
        QVERIFY(words->isVisible());
        QCOMPARE(words->textFormat(), Qt::PlainText);
        QVERIFY(words->text().contains(u"<b>nothing</b>"));
        QVERIFY(!list()->isVisible());
        type(u"fax"_s);
        QVERIFY(list()->isVisible());
    }

    void anAccountClosesMeanwhile()
    {
        m_window->addAccount(m_account.get());
        FakeAccount other(u"Acme"_s, AccountMode::Live);
        other.fill();
        m_window->addAccount(&other);
        open();
        type(u"fax-trunk"_s);
        QCOMPARE(texts().count(u"fax-trunk"_s), 2);
        m_account.reset(); // no word before
        QCOMPARE(texts().count(u"fax-trunk"_s), 1);
        m_window->removeAccount(&other);
        QCOMPARE(texts().count(u"fax-trunk"_s), 0);
        QTest::keyClick(input(), Qt::Key_Return);
        QVERIFY(palette()->isVisible());
    }

    void recordsGoMeanwhile()
    {
        m_window->addAccount(m_account.get());
        open();
        type(u"fax-trunk"_s);
        m_account->inventory()->remove(m_account->trunk(2));
        QTest::keyClick(input(), Qt::Key_Return); // at once, before the list knows
        QVERIFY(palette()->isVisible());
        settle();
        QVERIFY(!texts().contains(u"fax-trunk"_s));
    }

    void theMarkStaysWhileRecordsCome()
    {
        m_window->addAccount(m_account.get());
        open();
        type(u"trunk"_s);
        QTest::keyClick(input(), Qt::Key_Down);
        const auto marked = list()->currentIndex().data().toString();
        auto record = *m_account->inventory()->record(m_account->trunk(0));
        record.setText("sid", u"TKffffffffffffffffffffffffffffffff");
        record.setText("friendly_name", u"a-trunk");
        m_account->inventory()->merge(*FakeAccount::trunkKind(), {}, {record});
        settle();
        QVERIFY(texts().contains(u"a-trunk"_s));
        QCOMPARE(list()->currentIndex().data().toString(), marked);
    }

    void itFitsASmallWindowWithLongNames()
    {
        auto size = FakeAccount::Size();
        size.longNames = true;
        FakeAccount longer(QString(300, u'A'), AccountMode::ReadOnly);
        longer.fill(size);
        m_window->addAccount(&longer);
        m_window->resize(1024, 640);
        auto record = *longer.inventory()->record(longer.trunk(0));
        record.setText("friendly_name", QString(64 * 1024, u'x') + u"\u202E trunk <h1>"_s);
        longer.inventory()->merge(*FakeAccount::trunkKind(), {}, {record});
        open();
        type(u"trunk"_s);
        const auto *panel = part<QWidget>("searchPanel");
        QVERIFY(m_window->rect().contains(panel->geometry()));
        QVERIFY(!m_window->grab().isNull());
        m_window->resize(700, 480);
        QVERIFY(m_window->rect().contains(part<QWidget>("searchPanel")->geometry()));
    }

    void theBoxInTheToolBarOpensIt()
    {
        m_window->addAccount(m_account.get());
        auto *box = part<QAbstractButton>("searchBox");
        QVERIFY(box->isVisible() && !box->accessibleName().isEmpty());
        QTest::mouseClick(box, Qt::LeftButton);
        QVERIFY(palette()->isVisible());
    }

    void everyPartHasAName()
    {
        open();
        for (const auto *widget : palette()->findChildren<QWidget *>())
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        QVERIFY(!list()->accessibleName().isEmpty());
    }

private:
    template<class T>
    [[nodiscard]] T *part(const char *name) const { return m_window->findChild<T *>(QLatin1StringView(name)); }
    [[nodiscard]] SearchPalette *palette() const { return part<SearchPalette>("searchPalette"); }
    [[nodiscard]] QLineEdit *input() const { return part<QLineEdit>("searchInput"); }
    [[nodiscard]] QListView *list() const { return part<QListView>("searchResults"); }
    [[nodiscard]] SearchModel *model() const { return palette()->findChild<SearchModel *>(); }

    [[nodiscard]] QString title() const
    {
        for (const auto *label : m_window->findChildren<QLabel *>(u"pageTitle"_s))
            if (label->isVisible())
                return label->text();
        return {};
    }

    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all.append(list()->model()->index(row, 0).data().toString());
        return all;
    }

    void settle()
    {
        QSignalSpy results(model(), &SearchModel::resultsChanged);
        while ((model()->isReading() || model()->isSearching() || results.isEmpty()) && results.wait(2000)) { }
    }

    void open()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette()->isVisible());
        if (model()->isReading())
            settle();
    }

    void type(const QString &text)
    {
        input()->selectAll();
        QTest::keyClicks(input(), text);
        while (model()->isSearching())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestSearchPalette)
#include "tst_searchpalette.moc"
