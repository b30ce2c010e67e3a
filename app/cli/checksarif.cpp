// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/checkreport.h"
#include "app/cli/jsontext.h"
#include "models/core/displaytext.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

// Section numbers are those of SARIF 2.1.0. What services read of it besides is what GitHub documents for code scanning: tags, precision,
// `security-severity` and `problem.severity` among the properties of a rule, and one physical location a result.

namespace trunkdesk::cli {

namespace {

QByteArray quoted(QLatin1StringView text)
{
    return jsonQuoted(QString(text));
}

QByteArray textJson(const QString &text)
{
    return jsonObject({{"text", jsonQuoted(text)}});
}

/// 3.27.10; there is no word for security, which is a property of the rule.
QByteArray levelJson(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error: return "\"error\"";
    case FindingSeverity::Security:
    case FindingSeverity::Warning: return "\"warning\"";
    case FindingSeverity::Note: return "\"note\"";
    }
    return "\"none\"";
}

QByteArray levelJson(FileNotice::Severity severity)
{
    switch (severity) {
    case FileNotice::Severity::Error: return "\"error\"";
    case FileNotice::Severity::Warning: return "\"warning\"";
    case FileNotice::Severity::Note: return "\"note\"";
    }
    return "\"none\"";
}

QByteArray rulePropertiesJson(const Check &check)
{
    const bool security = check.severity == FindingSeverity::Security;
    QStringList tags{u"telephony"_s};
    if (security)
        tags.prepend(u"security"_s);
    QList<std::pair<const char *, QByteArray>> members{{"tags", jsonTexts(tags)}, {"precision", "\"high\""}};
    if (security)
        members.emplaceBack("security-severity", "\"7.0\"");
    else
        members.emplaceBack("problem.severity", check.severity == FindingSeverity::Note ? QByteArray("\"recommendation\"") : levelJson(check.severity));
    members.emplaceBack("severity", quoted(QLatin1StringView(severityKey(check.severity))));
    members.emplaceBack("errors", jsonTexts(checkErrors(check)));
    return jsonObject(members);
}

/// 3.49
QByteArray ruleJson(const Check &check)
{
    const QString source = QLatin1StringView(check.source);
    QList<std::pair<const char *, QByteArray>> members{{"id", quoted(QLatin1StringView(check.code))},
        {"shortDescription", textJson(checkText(check.title))},
        {"fullDescription", textJson(checkText(check.meaning))},
        {"help", textJson(checkText(check.meaning) + u' ' + checkText(check.remedy))},
        {"defaultConfiguration", jsonObject({{"level", levelJson(check.severity)}})},
        {"properties", rulePropertiesJson(check)}};
    if (source.startsWith(u"https://"))
        members.insert(1, {"helpUri", jsonQuoted(source)});
    return jsonObject(members);
}

/// 3.4.3: below the folder in which we run it is relative, so that a checkout can be anywhere.
QByteArray uriJson(const QString &file)
{
    auto path = QDir::cleanPath(file);
    if (QDir::isAbsolutePath(path)) {
        const auto relative = QDir::current().relativeFilePath(path);
        if (relative.startsWith(u"../"))
            return jsonQuoted(QString::fromUtf8(QUrl::fromLocalFile(path).toEncoded()));
        path = relative;
    }
    return jsonQuoted(QString::fromLatin1(QUrl::toPercentEncoding(path, "/")));
}

QByteArray physicalJson(const RecordPlace &place)
{
    QList<std::pair<const char *, QByteArray>> members{{"artifactLocation", jsonObject({{"uri", uriJson(place.file)}})}};
    if (place.line > 0)
        members.emplaceBack("region", jsonObject({{"startLine", QByteArray::number(place.line)}}));
    return jsonObject(members);
}

/// 3.33: `account/kind/id/field`.
QByteArray logicalJson(const CheckSubject &subject, const RecordId &id, const QString &title, const QByteArray &field)
{
    QStringList path{subject.inventory().account().accountId};
    for (const auto &part : {QString::fromLatin1(id.kind ? id.kind->key : ""), id.parent, id.id, QString::fromUtf8(field)})
        if (!part.isEmpty())
            path.append(displayText(part));
    const auto name = title.isEmpty() ? path.constLast() : title;
    return jsonObject({{"name", jsonQuoted(name)}, {"fullyQualifiedName", jsonQuoted(path.join(u'/'))}, {"kind", field.isEmpty() ? "\"object\"" : "\"property\""}});
}

QByteArray locationJson(const RecordPlace &place, const QByteArray &logical)
{
    QList<std::pair<const char *, QByteArray>> members;
    if (!place.file.isEmpty())
        members.emplaceBack("physicalLocation", physicalJson(place));
    members.emplaceBack("logicalLocations", jsonArray({logical}));
    return jsonObject(members);
}

QByteArray relatedJson(const CheckedFinding &f)
{
    constexpr qsizetype most = 20; // the message says how many there are
    QList<QByteArray> elements;
    const auto &others = f.finding.others;
    for (const auto &other : others.first(std::min(most, others.size())))
        elements.append(locationJson(f.subject->placeOf(other), logicalJson(*f.subject, other, {}, {})));
    return jsonArray(elements);
}

/// 3.27
QByteArray resultJson(const CheckedFinding &f, qsizetype rule, bool ignored)
{
    const auto about = f.recordName();
    QList<std::pair<const char *, QByteArray>> members{{"ruleId", quoted(QLatin1StringView(f.check().code))},
        {"ruleIndex", QByteArray::number(rule)},
        {"level", levelJson(f.check().severity)},
        {"message", textJson(about.isEmpty() ? f.message() : about + u": "_s + f.message())},
        {"locations", jsonArray({locationJson(f.place, logicalJson(*f.subject, f.finding.record, f.title, f.finding.field))})},
        {"partialFingerprints", jsonObject({{"trunkdeskFinding/v1", jsonQuoted(QString::fromLatin1(f.fingerprint))}})}};
    if (!f.finding.others.isEmpty())
        members.emplaceBack("relatedLocations", relatedJson(f));
    if (ignored)
        members.emplaceBack("suppressions", jsonArray({jsonObject({{"kind", "\"external\""}, {"justification", jsonQuoted(f.ignoredWhy)}})}));
    return jsonObject(members);
}

/// 3.58: what is to be said of a file, rather than of what is configured in it.
QByteArray notificationJson(const FileNotice &notice)
{
    QList<std::pair<const char *, QByteArray>> members{{"level", levelJson(notice.severity)}, {"message", textJson(notice.toString())}};
    if (QFileInfo::exists(notice.file))
        members.emplaceBack("locations", jsonArray({jsonObject({{"physicalLocation", physicalJson({notice.file, notice.line})}})}));
    return jsonObject(members);
}

} // namespace

QByteArray checkSarifReport(const CheckSubjects &subjects, const CheckRun &run)
{
    QList<QByteArray> rules, results, notifications;
    QHash<const Check *, qsizetype> places;
    for (const auto *check : allChecks()) {
        places.insert(check, rules.size());
        rules.append(ruleJson(*check));
    }
    for (const auto &f : run.findings)
        results.append(resultJson(f, places.value(&f.check(), -1), false));
    for (const auto &f : run.ignored)
        results.append(resultJson(f, places.value(&f.check(), -1), true));
    for (const auto &notice : subjects.notices)
        notifications.append(notificationJson(notice));
    const auto driver = jsonObject({{"name", "\"Trunkdesk\""}, {"version", "\"" TRUNKDESK_VERSION "\""}, {"semanticVersion", "\"" TRUNKDESK_VERSION "\""}, {"rules", jsonArray(rules)}});
    const auto invocation = jsonObject({{"executionSuccessful", subjects.complete ? "true" : "false"}, {"toolExecutionNotifications", jsonArray(notifications)}});
    return indentedJson(jsonObject({{"$schema", "\"https://json.schemastore.org/sarif-2.1.0.json\""},
        {"version", "\"2.1.0\""},
        {"runs", jsonArray({jsonObject({{"tool", jsonObject({{"driver", driver}})}, {"invocations", jsonArray({invocation})}, {"results", jsonArray(results)}, {"columnKind", "\"utf16CodeUnits\""}})})}}));
}

} // namespace trunkdesk::cli
