// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/views/fakelab.h"
#include "views/routing/pictureexport.h"
#include "views/routing/picturemenu.h"
#include "views/routing/routingpainter.h"
#include "views/routing/routingpicture.h"
#include "views/theme/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// The picture of a trunk: what it says with something down, that the keyboard and screen readers get around in it, and that it leaves the window whole.
class TestRoutingPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theWordsFollowTheOutage_data();
    void theWordsFollowTheOutage();
    void whatIsDownIsDrawnOtherwise();
    void nothingToPictureIsNoPicture();
    void everySizeHolds_data();
    void everySizeHolds();
    void theKeyboardGoesFromTargetToTarget();
    void theKeyboardStaysWhereItIs();
    void readersFindEveryTarget();
    void theMouseFindsWhatItPointsAt();
    void theMenuCopies();
    void anSvgIsReadBack();
    void aPngHasItsSize();
    void aPageHoldsIt();
    void aFileNameIsFit();

private:
    [[nodiscard]] RoutingScene scene(const Outage &outage = {}) const { return *sceneOf(*m_account->inventory(), m_account->trunk(0), outage); }
    [[nodiscard]] static RoutingScene large(int tiers, int targets);

    std::unique_ptr<FakeAccount> m_account;
};

void TestRoutingPicture::init()
{
    m_account = std::make_unique<FakeAccount>(u"Northwind"_s, AccountMode::Sandbox);
    m_account->fill();
}

RoutingScene TestRoutingPicture::large(int tiers, int targets)
{
    QList<Target> list;
    for (int n = 0; n < targets; ++n)
        list.append({{FakeAccount::targetKind(), u"TK1"_s, u"OU%1"_s.arg(n)}, u"A target with a very long name in the north-eastern region, number %1"_s.arg(n), 10 + n % qMax(1, tiers), 10 + n, true,
            u"sip:pbx-%1.a-very-long-host-name.in-a-long-subdomain.northwind.example:5061;transport=tls;edge=frankfurt"_s.arg(n)});
    RoutingScene made{.flow = flowOf(distribute(list)), .from = {}, .areas = u"+1 415, +1 212"_s};
    made.flow.title = u"The trunk <of> the offices & the warehouses in the north-eastern region of the old company"_s;
    made.flow.entry = {FakeAccount::trunkKind(), {}, u"TK1"_s};
    made.flow.numbers = 123456;
    return made;
}

void TestRoutingPicture::theWordsFollowTheOutage_data()
{
    QTest::addColumn<QStringList>("down");
    QTest::addColumn<QStringList>("words");

    const auto a = u"pbx1.northwind.example"_s, b = u"pbx2.northwind.example"_s, c = u"203.0.113.20"_s, d = u"dr.northwind.example"_s;
    QTest::newRow("nothing") << QStringList{} << QStringList{u"Priority 10 · tried first"_s, u"hq-pbx-1 · 70 %"_s, u"hq-pbx-2 · 30 %"_s, u"Priority 20 · only when all above fail"_s, u"dr-site · 100 %"_s, u"Priority 30 · off"_s, u"old-asterisk · off"_s, u"then Disaster recovery URL: POST https://dr.northwind.example/twiml"_s};
    QTest::newRow("one") << QStringList{a} << QStringList{u"Priority 10 · takes the calls now"_s, u"hq-pbx-1 · down, usually 70 %"_s, u"hq-pbx-2 · 100 %, usually 30 %"_s, u"Priority 20 · not reached"_s};
    QTest::newRow("a tier") << QStringList{a, b} << QStringList{u"Priority 10 · down"_s, u"hq-pbx-2 · down, usually 30 %"_s, u"Priority 20 · takes the calls now"_s, u"dr-site · 100 %"_s};
    QTest::newRow("all targets") << QStringList{a, b, c} << QStringList{u"Priority 20 · down"_s, u"Only this is left: Disaster recovery URL: POST https://dr.northwind.example/twiml"_s};
    QTest::newRow("everything") << QStringList{a, b, c, d} << QStringList{u"Disaster recovery URL is down, too: callers hear a failure."_s};
    QTest::newRow("the end alone") << QStringList{d} << QStringList{u"hq-pbx-1 · 70 %"_s, u"POST https://dr.northwind.example/twiml · down"_s};
}

void TestRoutingPicture::theWordsFollowTheOutage()
{
    QFETCH(QStringList, down);
    QFETCH(QStringList, words);
    const auto drawn = scene({.hosts = QSet<QString>(down.begin(), down.end())});
    QStringList said{endingText(drawn.flow)};
    for (int tier = 0; tier < drawn.flow.tiers.size(); ++tier) {
        said.append(tierHeading(drawn.flow, tier));
        for (const auto &target : drawn.flow.tiers.at(tier).targets) {
            said.append(targetCaption(target));
            QVERIFY(tierLine(drawn.flow, tier).contains(targetCaption(target)));
        }
    }
    for (const auto &word : words)
        QVERIFY2(said.join(u'\n').contains(word), qPrintable(word + u" is not in\n"_s + said.join(u'\n')));
}

void TestRoutingPicture::whatIsDownIsDrawnOtherwise()
{
    // Each state is another picture, also for somebody who sees no colours.
    const auto a = u"pbx1.northwind.example"_s, b = u"pbx2.northwind.example"_s, c = u"203.0.113.20"_s, d = u"dr.northwind.example"_s;
    QList<QImage> seen;
    for (const auto &hosts : {QSet<QString>{}, QSet<QString>{a}, QSet<QString>{a, b}, QSet<QString>{a, b, c}, QSet<QString>{a, b, c, d}})
        for (const bool compact : {false, true})
            for (const auto *theme : {&Theme::light(), &Theme::dark()}) {
                const auto drawn = scene({.hosts = hosts});
                const RoutingLook look{.theme = theme, .font = QGuiApplication::font(), .titled = false, .compact = compact};
                QImage image(routingSceneSize(drawn, look, 700), QImage::Format_RGB32);
                QPainter painter(&image);
                paintRoutingScene(&painter, image.rect(), drawn, look);
                painter.end();
                const auto grey = image.convertToFormat(QImage::Format_Grayscale8);
                QVERIFY(!seen.contains(grey));
                seen.append(grey);
            }
}

void TestRoutingPicture::nothingToPictureIsNoPicture()
{
    FakeLab lab(u"Lab"_s, AccountMode::Sandbox);
    QVERIFY(sceneOf(*lab.inventory(), lab.labTrunk(0)));
    QVERIFY(!sceneOf(*lab.inventory(), lab.labTrunk(2))); // calls only leave
    QVERIFY(!sceneOf(*lab.inventory(), lab.number(0)));
    QVERIFY(!sceneOf(*m_account->inventory(), {FakeAccount::trunkKind(), {}, u"TKnobody"_s}));
    QVERIFY(sceneOf(*m_account->inventory(), m_account->trunk(3))); // numbers, and nowhere to send their calls
    QCOMPARE(sceneOf(*lab.inventory(), lab.labTrunk(1))->unset, QStringList{u"Fallback URI"_s});
}

void TestRoutingPicture::everySizeHolds_data()
{
    QTest::addColumn<int>("tiers");
    QTest::addColumn<int>("targets");
    QTest::newRow("nothing") << 0 << 0;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("10 tiers") << 10 << 10;
    QTest::newRow("30 targets") << 10 << 30;
    QTest::newRow("30 in one tier") << 1 << 30;
}

void TestRoutingPicture::everySizeHolds()
{
    QFETCH(int, tiers);
    QFETCH(int, targets);
    const auto drawn = large(tiers, targets);
    for (const int width : {0, 320, 480, 700, 1100, 3000})
        for (const bool compact : {false, true}) {
            const RoutingLayout layout(drawn, {.theme = &Theme::light(), .font = QGuiApplication::font(), .titled = true, .compact = compact}, width);
            const QRect whole({}, layout.size());
            if (width > 0)
                QCOMPARE(layout.size().width(), width);
            QVERIFY(whole.contains(layout.numbers()));
            QVERIFY(layout.trunk().isEmpty() || (whole.contains(layout.trunk()) && !layout.trunk().intersects(layout.numbers())));
            int bottom = layout.summary().bottom();
            for (const auto &row : layout.rows()) {
                QVERIFY(whole.contains(row.place));
                QVERIFY(row.place.top() > bottom); // nothing stands on anything else
                bottom = row.place.bottom();
                QVERIFY(layout.bar(row).left() > layout.numbers().right());
                if (row.what == RoutingLayout::Row::What::Target)
                    QVERIFY(layout.address(row).isEmpty() || layout.address(row).left() > layout.caption(row).right());
            }
        }
    RoutingPicture picture;
    picture.setScene(drawn);
    picture.resize(500, 300);
    QCOMPARE(picture.itemCount(), targets);
    QVERIFY(!picture.grab().isNull());
}

void TestRoutingPicture::theKeyboardGoesFromTargetToTarget()
{
    RoutingPicture picture;
    picture.setScene(scene());
    picture.resize(700, 300);
    picture.show();
    QCOMPARE(picture.focusPolicy(), Qt::StrongFocus);
    QSignalSpy activated(&picture, &RoutingPicture::targetActivated);
    QCOMPARE(picture.itemCount(), 5); // four targets and what is asked last
    QTest::keyClick(&picture, Qt::Key_Return);
    QTest::keyClick(&picture, Qt::Key_Down);
    QTest::keyClick(&picture, Qt::Key_Return);
    QTest::keyClick(&picture, Qt::Key_End);
    QTest::keyClick(&picture, Qt::Key_Return);
    QTest::keyClick(&picture, Qt::Key_Down); // there is no further one
    QTest::keyClick(&picture, Qt::Key_Up);
    QTest::keyClick(&picture, Qt::Key_Space);
    const QList<RecordId> expected{m_account->target(0, 0), m_account->target(0, 1), m_account->trunk(0), m_account->target(0, 3)};
    QList<RecordId> got;
    for (const auto &arguments : activated)
        got.append(arguments.first().value<RecordId>());
    QCOMPARE(got, expected);
}

void TestRoutingPicture::theKeyboardStaysWhereItIs()
{
    RoutingPicture picture;
    picture.setScene(scene());
    picture.setCurrentItem(2);
    auto urgent = *m_account->inventory()->record(m_account->target(0, 2));
    urgent.setInteger("priority", 1);
    m_account->inventory()->merge(*FakeAccount::targetKind(), m_account->trunk(0).id, {urgent});
    picture.setScene(scene());
    QCOMPARE(picture.currentItem(), 0);
    QVERIFY(picture.itemName(0).startsWith(u"dr-site"));
    m_account->inventory()->retain(*FakeAccount::targetKind(), m_account->trunk(0).id, {});
    picture.setScene(scene());
    QCOMPARE(picture.itemCount(), 1);
    QCOMPARE(picture.currentItem(), 0);
}

void TestRoutingPicture::readersFindEveryTarget()
{
    QAccessible::setActive(true);
    RoutingPicture picture;
    picture.setScene(scene({.hosts = {u"pbx1.northwind.example"_s}}));
    picture.resize(700, 300);
    picture.show();
    picture.activateWindow();
    picture.setFocus();
    QVERIFY(QTest::qWaitFor([&picture] { return picture.hasFocus(); }));
    auto *access = QAccessible::queryAccessibleInterface(&picture);
    QVERIFY(access);
    QCOMPARE(access->role(), QAccessible::List);
    QCOMPARE(access->text(QAccessible::Name), u"Where calls go"_s);
    QVERIFY2(access->text(QAccessible::Description).contains(u"hq-pbx-1 is down"), qPrintable(access->text(QAccessible::Description)));
    QCOMPARE(access->childCount(), 5);
    auto *item = access->child(1);
    QVERIFY(item && item->isValid());
    QCOMPARE(item->parent(), access);
    QCOMPARE(access->indexOfChild(item), 1);
    QCOMPARE(item->text(QAccessible::Name), u"hq-pbx-2 · 100 %, usually 30 %"_s);
    QVERIFY(item->text(QAccessible::Description).contains(u"Priority 10"));
    QVERIFY(item->text(QAccessible::Description).contains(u"sip:pbx2.northwind.example"));
    QCOMPARE(access->childAt(item->rect().center().x(), item->rect().center().y()), item);
    QSignalSpy activated(&picture, &RoutingPicture::targetActivated);
    QTest::keyClick(&picture, Qt::Key_Down);
    QCOMPARE(access->focusChild(), item);
    QVERIFY(item->state().focused);
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.count(), 1);
    m_account->inventory()->retain(*FakeAccount::targetKind(), m_account->trunk(0).id, {});
    picture.setScene(scene());
    QCOMPARE(access->childCount(), 1);
    QVERIFY(!access->child(1));
}

void TestRoutingPicture::theMouseFindsWhatItPointsAt()
{
    RoutingPicture picture;
    picture.setScene(scene());
    for (const int room : {1000, 60}) {
        picture.setRoom(room);
        picture.resize(700, picture.sizeHint().height());
        for (int item = 0; item < picture.itemCount(); ++item) {
            const bool off = picture.itemName(item).endsWith(u"off");
            if (room < 100 && off)
                continue; // has no place of its own in the line of its tier
            QCOMPARE(picture.itemAt(picture.itemPlace(item).center()), item);
        }
        QCOMPARE(picture.itemAt({4, 4}), -1);
    }
    QVERIFY(picture.sizeHint().height() < 200);
}

void TestRoutingPicture::theMenuCopies()
{
    RoutingPicture picture;
    picture.setScene(scene());
    QSignalSpy told(&picture, &RoutingPicture::messageRaised);
    QSignalSpy simulate(&picture, &RoutingPicture::simulateWanted);
    const std::unique_ptr<QMenu> menu(pictureMenu(&picture, true)), plain(pictureMenu(&picture, false));
    const auto action = [](const QMenu &of, const char *name) {
        return of.findChild<QAction *>(QLatin1StringView(name));
    };
    QVERIFY(!action(*plain, "simulateHere"));
    action(*menu, "simulateHere")->trigger();
    QCOMPARE(simulate.count(), 1);
    action(*menu, "copyPictureText")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), picture.accessibleDescription());
    action(*menu, "copyPicture")->trigger();
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
    QCOMPARE(told.count(), 2);
}

void TestRoutingPicture::anSvgIsReadBack()
{
    for (const auto &drawn : {scene(), scene({.hosts = {u"pbx1.northwind.example"_s}}), large(10, 30), large(0, 0)}) {
        const auto svg = routingSvg(drawn, QGuiApplication::font());
        QXmlStreamReader reader(svg);
        QString words;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement() && reader.name() == "text"_L1)
                words += reader.readElementText(QXmlStreamReader::IncludeChildElements) + u'\n';
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(words.contains(drawn.flow.title.left(30)));
        for (const auto &tier : drawn.flow.tiers)
            for (const auto &target : tier.targets)
                QVERIFY2(words.contains(target.target.title.left(20)), qPrintable(words));
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        const RoutingLook look{.theme = &Theme::light(), .font = QGuiApplication::font(), .titled = true, .compact = false};
        QCOMPARE(renderer.viewBox().size(), routingSceneSize(drawn, look));
    }
}

void TestRoutingPicture::aPngHasItsSize()
{
    const auto drawn = large(4, 12);
    const auto image = QImage::fromData(routingPng(drawn, QGuiApplication::font()), "PNG");
    QCOMPARE(image.size(), routingSceneSize(drawn, {.theme = &Theme::light(), .font = QGuiApplication::font(), .titled = true, .compact = false}) * 2);
    QCOMPARE(image.text(u"Title"_s), drawn.flow.title);
}

void TestRoutingPicture::aPageHoldsIt()
{
    const QTemporaryDir folder;
    for (const auto &drawn : {scene(), large(10, 30)}) {
        QPdfWriter writer(folder.filePath(u"page.pdf"_s));
        QPainter painter(&writer);
        const auto page = writer.pageLayout().paintRectPixels(writer.resolution());
        paintRoutingPage(&painter, QRectF(QPointF(), page.size()), writer.resolution(), drawn, QGuiApplication::font());
        QVERIFY(painter.end());
    }
    QVERIFY(QFileInfo(folder.filePath(u"page.pdf"_s)).size() > 1000);
}

void TestRoutingPicture::aFileNameIsFit()
{
    auto named = scene();
    QCOMPARE(pictureFileName(named), u"hq-trunk-routing"_s);
    named.flow.title = u"../Büro: <Köln> & co/.."_s;
    QCOMPARE(pictureFileName(named), u"Büro-Köln-co-routing"_s);
    named.flow.title = u"***"_s;
    QCOMPARE(pictureFileName(named), u"routing"_s);
}

QTEST_MAIN(TestRoutingPicture)
#include "tst_routingpicture.moc"
