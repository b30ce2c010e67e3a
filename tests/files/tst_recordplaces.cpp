// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/files/filereader.h"
#include "models/files/recordplaces.h"
#include "models/inventory/inventory.h"
#include "models/schema/registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// Which files a name stands for, whether they are snapshots, and where each record stands in them.
class TestRecordPlaces : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const QString &name, const QByteArray &text)
    {
        const auto path = m_folder.filePath(name);
        QFile out(path);
        return QDir().mkpath(QFileInfo(path).path()) && out.open(QIODevice::WriteOnly) && out.write(text) == text.size() ? path : QString();
    }

private Q_SLOTS:
    void everyRecordHasItsLine()
    {
        // Two without an id, which get one of our own, between two that have one; the second file names the same records once more.
        const auto first = file(u"one.json"_s,
            "[\n"
            "{\"sid\": \"TK00000000000000000000000000000001\", \"friendly_name\": \"a\", \"domain_name\": \"a.pstn.twilio.com\", \"recording\": {\"mode\": \"do-not-record\"}},\n"
            "{\"sid\": null, \"friendly_name\": \"b\", \"domain_name\": \"b.pstn.twilio.com\", \"cnam_lookup_enabled\": false, \"secure\": false, \"disaster_recovery_url\": null},\n"
            "{\"sid\": \"TK00000000000000000000000000000003\", \"friendly_name\": \"c\", \"domain_name\": \"c.pstn.twilio.com\"}\n"
            "]\n");
        const auto opened = readFiles({first});
        Inventory inventory(opened.account);
        const auto places = pourWithPlaces(opened, &inventory);
        const auto *trunk = findKind("twilio.trunk");
        QCOMPARE(places.size(), opened.recordCount());
        for (const auto &id : inventory.ids(*trunk)) {
            const auto place = places.value(id);
            QCOMPARE(place.file, first);
            const auto name = inventory.record(id)->text("friendly_name");
            QCOMPARE(place.line, name == u"a" ? 2 : name == u"b" ? 3 : 4);
        }
        QVERIFY(!places.contains({findKind("twilio.recording"), u"TK00000000000000000000000000000001"_s, {}})); // stands only inside its trunk
    }

    void snapshotsAreToldApart()
    {
        const auto snapshot = file(u"s.trunkdesk.json"_s, "{\"format\": \"trunkdesk-snapshot\", \"version\": 1, \"records\": {}}");
        const auto answer = file(u"a.json"_s, "{\"sid\": \"TK00000000000000000000000000000001\", \"domain_name\": \"a.pstn.twilio.com\"}");
        QVERIFY(readFiles({snapshot}).isSnapshot);
        QVERIFY(!readFiles({answer}).isSnapshot);
    }

    void foldersStandForTheirFiles()
    {
        const auto a = file(u"folder/a.json"_s, "{}");
        const auto b = file(u"folder/inner/b.json"_s, "{}");
        QVERIFY(!file(u"folder/c.txt"_s, "{}").isEmpty());
        const auto folder = m_folder.filePath(u"folder"_s);
        const auto empty = m_folder.filePath(u"empty"_s);
        QVERIFY(QDir().mkpath(empty));
        QCOMPARE(filesOf({folder, a, empty, u"absent"_s}), (QStringList{a, b, empty, u"absent"_s}));
        const auto opened = readFiles({empty});
        QVERIFY(opened.hasErrors() && opened.notices.constFirst().message.contains(u"no .json file"));
    }
};

QTEST_GUILESS_MAIN(TestRecordPlaces)
#include "tst_recordplaces.moc"
