// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/firstpicture.h"

#include <QEventLoop>
#include <QTest>
#include <QWidget>

using namespace trunkdesk;

namespace {

class Window : public QWidget
{
public:
    bool painted = false;

protected:
    void paintEvent(QPaintEvent *) override { painted = true; }
};

} // namespace

/// What waits for the first picture of a window.
class TestFirstPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itWaitsForThePicture();
    void aWindowThatIsNotPaintedDoesNotHoldItUp();
};

void TestFirstPicture::itWaitsForThePicture()
{
    Window window;
    QEventLoop loop;
    int runs = 0;
    new FirstPicture(&window, [&] {
        QVERIFY(window.painted);
        ++runs;
        loop.quit();
    });
    window.show();
    loop.exec();
    window.update();
    QCoreApplication::processEvents();
    QCOMPARE(runs, 1);
}

void TestFirstPicture::aWindowThatIsNotPaintedDoesNotHoldItUp()
{
    Window window;
    QEventLoop loop;
    new FirstPicture(&window, [&] { loop.quit(); });
    loop.exec();
    QVERIFY(!window.painted);
}

QTEST_MAIN(TestFirstPicture)
#include "tst_firstpicture.moc"
