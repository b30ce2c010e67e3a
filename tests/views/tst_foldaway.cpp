// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/window/foldaway.h"

#include <QAction>
#include <QTest>
#include <QWidget>

#include <memory>

using namespace trunkdesk;

/// A part that needs 100 of a window's width.
class TestFoldAway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itGoesAndComesBackWithTheRoom();
    void whatWasHiddenByHandStaysHidden();
    void whatWasAskedForInLittleRoomStays();
    void itIsTheSameTheNextTime_data();
    void itIsTheSameTheNextTime();

private:
    void show(int width)
    {
        m_window->resize(width, 50);
        m_window->show();
    }

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<QAction> m_shown;
    FoldAway *m_fold = nullptr;
};

void TestFoldAway::init()
{
    m_window = std::make_unique<QWidget>();
    m_shown = std::make_unique<QAction>();
    m_shown->setCheckable(true);
    m_shown->setChecked(true);
    m_fold = new FoldAway(m_shown.get(), m_window.get(), Qt::Horizontal, 100);
}

void TestFoldAway::itGoesAndComesBackWithTheRoom()
{
    show(100);
    QVERIFY(m_shown->isChecked());
    show(99);
    QVERIFY(!m_shown->isChecked());
    show(98);
    show(100);
    QVERIFY(m_shown->isChecked());
}

void TestFoldAway::whatWasHiddenByHandStaysHidden()
{
    show(120);
    m_shown->trigger();
    show(80);
    show(120);
    QVERIFY(!m_shown->isChecked());
}

void TestFoldAway::whatWasAskedForInLittleRoomStays()
{
    show(80);
    QVERIFY(!m_shown->isChecked());
    m_shown->trigger();
    show(70);
    QVERIFY(m_shown->isChecked());
    show(120);
    QVERIFY(m_shown->isChecked());
}

void TestFoldAway::itIsTheSameTheNextTime_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("byHand");
    QTest::addColumn<bool>("small");
    QTest::addColumn<bool>("large");
    QTest::newRow("shown") << 120 << false << true << true;
    QTest::newRow("hidden by hand") << 120 << true << false << false;
    QTest::newRow("folded") << 80 << false << false << true;
    QTest::newRow("asked for in little room") << 80 << true << true << true;
}

void TestFoldAway::itIsTheSameTheNextTime()
{
    QFETCH(const int, width);
    QFETCH(const bool, byHand);
    show(width);
    if (byHand)
        m_shown->trigger();
    const auto kept = m_fold->kept();
    for (const int next : {80, 120}) {
        init();
        m_fold->restore(kept);
        show(next);
        QTEST(m_shown->isChecked(), next < 100 ? "small" : "large");
    }
}

QTEST_MAIN(TestFoldAway)
#include "tst_foldaway.moc"
