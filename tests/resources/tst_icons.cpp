// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;

/// The icons are there in the program and are one family: one grid, one stroke, one colour that the program replaces by its own.
class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void belongsToTheFamily_data();
    void belongsToTheFamily();
    void theProgramsOwnIconIsDrawn();
    void noTwoLookTheSame();
};

static const auto folder = u":/trunkdesk/icons/"_s;
static const auto program = u"trunkdesk.svg"_s;

static QStringList names()
{
    auto list = QDir(folder).entryList();
    list.removeAll(program);
    return list;
}

static QImage drawn(const QString &name, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(folder + name);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

static int inkedPixels(const QImage &image, const QRect &area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            count += image.pixelColor(x, y).alpha() > 127 ? 1 : 0;
        }
    }
    return count;
}

void TestIcons::belongsToTheFamily_data()
{
    QTest::addColumn<QString>("name");
    const auto all = names();
    QVERIFY2(all.size() >= 46, "the icons are not compiled in");
    for (const auto &name : all) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestIcons::belongsToTheFamily()
{
    QFETCH(QString, name);

    QFile file(folder + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(uR"(viewBox="0 0 16 16" fill="none" stroke="#000" stroke-width="1.5")"_s));
    static const QRegularExpression colour(uR"re((?:fill|stroke)="(?!none|#000")[^"]*")re"_s);
    QVERIFY2(!colour.match(text).hasMatch(), "a second colour");
    QVERIFY(QSvgRenderer(folder + name).isValid());

    const auto image = drawn(name, 160);
    QVERIFY2(inkedPixels(image, image.rect()) > 600, "next to nothing is drawn");
    const int inside = inkedPixels(image, image.rect().adjusted(5, 5, -5, -5));
    QCOMPARE(inkedPixels(image, image.rect()), inside); // a margin of half a pixel of the grid stays free
}

void TestIcons::theProgramsOwnIconIsDrawn()
{
    const auto image = drawn(program, 64);
    QVERIFY(inkedPixels(image, image.rect()) > 64 * 64 / 2);
}

void TestIcons::noTwoLookTheSame()
{
    QHash<QByteArray, QString> seen;
    for (const auto &name : names()) {
        const auto image = drawn(name, 32);
        const auto bits = QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
        QVERIFY2(!seen.contains(bits), qPrintable(u"%1 looks like %2"_s.arg(name, seen.value(bits))));
        seen.insert(bits, name);
    }
}

QTEST_GUILESS_MAIN(TestIcons)
#include "tst_icons.moc"
