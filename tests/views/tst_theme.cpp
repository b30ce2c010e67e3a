// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/theme/appearance.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTest>

#include <cmath>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// Colours that people can read, and icons that follow them.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPaletteTellsItsTheme();
    void textCanBeRead_data();
    void textCanBeRead();
    void everyModeHasItsOwnWordAndColour();
    void anIconTakesTheColourOfItsTone();
    void theChoiceIsAppliedAndKept();
};

/// Contrast as WCAG 2.1 defines it: 1 (none) to 21.
static double contrast(const QColor &a, const QColor &b)
{
    const auto light = [](const QColor &c) {
        const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
    };
    const auto x = light(a), y = light(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

void TestTheme::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Trunkdesk"_s);
    QCoreApplication::setApplicationName(u"tst_theme"_s);
    QSettings().clear();
}

void TestTheme::aPaletteTellsItsTheme()
{
    QVERIFY(!Theme::of(Theme::light().palette()).isDark());
    QVERIFY(Theme::of(Theme::dark().palette()).isDark());
}

void TestTheme::textCanBeRead_data()
{
    QTest::addColumn<Tone>("text");
    QTest::addColumn<Tone>("ground");
    const auto pair = [](const char *name, Tone text, Tone ground) { QTest::newRow(name) << text << ground; };
    pair("text on window", Tone::Text, Tone::Window);
    pair("text on base", Tone::Text, Tone::Base);
    pair("text on selection", Tone::Text, Tone::Selection);
    pair("dim on window", Tone::Dim, Tone::Window);
    pair("dim on base", Tone::Dim, Tone::Base);
    pair("dim on selection", Tone::Dim, Tone::Selection);
    pair("link on base", Tone::Accent, Tone::Base);
    pair("sandbox", Tone::Sandbox, Tone::Window);
    pair("live", Tone::Live, Tone::Window);
    pair("read-only", Tone::ReadOnly, Tone::Window);
    pair("file", Tone::File, Tone::Window);
    pair("error message", Tone::Error, Tone::ErrorGround);
    pair("warning message", Tone::Warning, Tone::WarningGround);
    pair("fine message", Tone::Fine, Tone::FineGround);
    pair("text on badge", Tone::Text, Tone::Badge);
    pair("default button", Tone::OnAccent, Tone::Accent);
}

void TestTheme::textCanBeRead()
{
    QFETCH(Tone, text);
    QFETCH(Tone, ground);
    for (const auto *theme : {&Theme::light(), &Theme::dark()}) {
        const auto ratio = contrast(theme->colour(text), theme->colour(ground));
        QVERIFY2(ratio >= 4.5, qPrintable(u"%1 in %2"_s.arg(ratio).arg(theme->isDark() ? u"dark"_s : u"light"_s)));
    }
}

void TestTheme::everyModeHasItsOwnWordAndColour()
{
    QSet<QString> words;
    QSet<QRgb> colours;
    for (const auto mode : {AccountMode::Live, AccountMode::ReadOnly, AccountMode::Sandbox, AccountMode::File}) {
        words.insert(modeWord(mode));
        colours.insert(Theme::light().colour(toneOf(mode)).rgb());
        QVERIFY(!modeText(mode).isEmpty());
    }
    QCOMPARE(words.size(), 4);
    QCOMPARE(colours.size(), 4);
}

void TestTheme::anIconTakesTheColourOfItsTone()
{
    for (const auto *theme : {&Theme::light(), &Theme::dark()}) {
        QApplication::setPalette(theme->palette());
        const auto image = icon("trunk", Tone::Live).pixmap({32, 32}, 2.0).toImage();
        QCOMPARE(image.size(), QSize(64, 64));
        int opaque = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (const auto pixel = image.pixelColor(x, y); pixel.alpha() == 255) {
                    ++opaque;
                    QCOMPARE(pixel.rgb(), theme->colour(Tone::Live).rgb());
                }
        QVERIFY(opaque > 50);
    }
}

void TestTheme::theChoiceIsAppliedAndKept()
{
    {
        Appearance appearance(qApp);
        QCOMPARE(appearance.look(), Appearance::Look::System);
        appearance.setLook(Appearance::Look::Dark);
        QVERIFY(Theme::of(QApplication::palette()).isDark());
    }
    Appearance again(qApp);
    QCOMPARE(again.look(), Appearance::Look::Dark);
    QVERIFY(Theme::of(QApplication::palette()).isDark());
    again.setLook(Appearance::Look::Light);
    QVERIFY(!Theme::of(QApplication::palette()).isDark());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
