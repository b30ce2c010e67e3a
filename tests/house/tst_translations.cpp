// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< one, or as many as the language has plurals
    bool plural = false;
};

/// What a translator loses easily: places for values, forms of plurals, keys of menus. Whether every text has a translation
/// is asked elsewhere, of the tool that reads the sources.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLossIsFound();
    void nothingIsLost_data();
    void nothingIsLost();
};

static QList<Message> messagesOf(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        const bool plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        if (name == "name"_L1)
            context = xml.readElementText();
        else if (name == "message"_L1)
            messages.append({context, {}, {}, plural});
        else if (name == "source"_L1)
            messages.last().source = xml.readElementText();
        else if (name == "numerusform"_L1 || (name == "translation"_L1 && !messages.constLast().plural))
            messages.last().forms.append(xml.readElementText());
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// Every match, sorted: the order of values may differ between languages.
static QStringList matches(const QString &text, const char *pattern)
{
    QStringList found;
    const QRegularExpression expression(QString::fromLatin1(pattern));
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

static QStringList losses(const Message &message)
{
    QStringList found;
    const auto note = [&](const char *what, const QString &form) { found.append(u"%1, %2: “%3” became “%4”"_s.arg(message.context, QLatin1StringView(what), message.source, form)); };
    if (message.forms.size() != (message.plural ? 2 : 1)) // both languages have two
        note("plural forms", message.forms.join(u" | "_s));
    for (const auto &form : message.forms) {
        if (form.trimmed().isEmpty())
            note("nothing there", form);
        if (matches(message.source, "%L?(?:n|[1-9])") != matches(form, "%L?(?:n|[1-9])"))
            note("places for values", form);
        if (matches(message.source, "</?(?:a|b|br|em|i|li|p|ul)\\b[^>]*>") != matches(form, "</?(?:a|b|br|em|i|li|p|ul)\\b[^>]*>"))
            note("markup", form);
        if (matches(message.source, "&\\w").size() != matches(form, "&\\w").size())
            note("keys", form);
        if (message.source.endsWith(u'…') != form.endsWith(u'…'))
            note("the dots that announce a question", form);
    }
    return found;
}

void TestTranslations::aLossIsFound()
{
    QVERIFY(losses({u"C"_s, u"&Open %1…"_s, {u"%1 ö&ffnen …"_s}, false}).isEmpty());
    QCOMPARE(losses({u"C"_s, u"&Open %1…"_s, {u"%1 öffnen …"_s}, false}).size(), 1);
    QCOMPARE(losses({u"C"_s, u"&Open %1…"_s, {u"%1 ö&ffnen"_s}, false}).size(), 1);
    QCOMPARE(losses({u"C"_s, u"%1 of %2"_s, {u"%1 von %1"_s}, false}).size(), 1);
    QCOMPARE(losses({u"C"_s, u"%Ln row(s)"_s, {u"%Ln Zeile"_s, u"%n Zeilen"_s}, true}).size(), 1);
    QCOMPARE(losses({u"C"_s, u"%n row(s)"_s, {u"%n Zeilen"_s}, true}).size(), 1);
    QCOMPARE(losses({u"C"_s, u"a <b>word</b>"_s, {u"ein Wort"_s}, false}).size(), 1);
    QCOMPARE(losses({u"C"_s, u"Word"_s, {u" "_s}, false}).size(), 1);
}

void TestTranslations::nothingIsLost_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(SOURCE_ROOT "/translations"));
    for (const auto &name : folder.entryList({u"*.ts"_s}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestTranslations::nothingIsLost()
{
    QFETCH(QString, path);
    const auto messages = messagesOf(path);
    QVERIFY(!messages.isEmpty());
    QStringList found;
    for (const auto &message : messages)
        found += losses(message);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
