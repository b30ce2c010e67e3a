// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/checkreport.h"

#include "models/core/displaytext.h"
#include "models/schema/draft.h"
#include "models/schema/recordid.h"

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

/// A JSON object of members that are JSON text already.
QByteArray object(const QList<std::pair<const char *, QByteArray>> &members)
{
    QByteArray text;
    for (const auto &[key, value] : members)
        text += (text.isEmpty() ? "\"" : ",\"") + QByteArray(key) + "\":" + value;
    return '{' + text + '}';
}

QByteArray array(const QList<QByteArray> &elements)
{
    return '[' + elements.join(',') + ']';
}

QByteArray severityName(FileNotice::Severity severity)
{
    switch (severity) {
    case FileNotice::Severity::Note: return "\"note\"";
    case FileNotice::Severity::Warning: return "\"warning\"";
    case FileNotice::Severity::Error: return "\"error\"";
    }
    return "null";
}

} // namespace

QList<Finding> findingsIn(const OpenedFiles &opened)
{
    QList<Finding> findings;
    for (const auto &part : opened.loaded)
        for (qsizetype row = 0; row < part.records.size(); ++row) {
            const auto &record = part.records[row];
            const auto issues = validateRecord(*part.kind, record);
            for (const auto &issue : issues) {
                if (issue.severity == Issue::Severity::Note)
                    continue;
                const auto id = displayText(record.text(part.kind->idField));
                findings.append({part.file, part.lines.value(row), part.kind->key, id.isEmpty() ? recordTitle(*part.kind, record) : id, issue.field,
                                 issue.severity == Issue::Severity::Error ? "FIELD-INVALID" : "FIELD-WARN", displayText(maskSecrets(issue.message))});
            }
        }
    return findings;
}

QString findingText(const Finding &finding)
{
    const auto where = finding.line > 0 ? finding.file + u':' + QString::number(finding.line) : finding.file;
    return u"%1: %2 %3 %4: %5: %6"_s.arg(displayText(where), QString::fromUtf8(finding.kind), finding.record, QString::fromUtf8(finding.field),
                                        QLatin1StringView(finding.code), finding.message);
}

QByteArray reportJson(const OpenedFiles &opened, const QList<Finding> &findings)
{
    QList<QByteArray> found;
    for (const auto &f : findings)
        found.append(object({{"file", jsonQuoted(f.file)},
                             {"line", QByteArray::number(f.line)},
                             {"kind", jsonQuoted(QString::fromUtf8(f.kind))},
                             {"record", jsonQuoted(f.record)},
                             {"field", jsonQuoted(QString::fromUtf8(f.field))},
                             {"code", jsonQuoted(QString::fromLatin1(f.code))},
                             {"message", jsonQuoted(f.message)}}));
    QList<QByteArray> notices;
    for (const auto &n : opened.notices)
        notices.append(object({{"severity", severityName(n.severity)},
                               {"file", jsonQuoted(n.file)},
                               {"line", QByteArray::number(n.line)},
                               {"path", jsonQuoted(n.path)},
                               {"message", jsonQuoted(n.message)}}));
    return indentedJson(object({{"records", QByteArray::number(opened.recordCount())}, {"findings", array(found)}, {"notices", array(notices)}}));
}

} // namespace trunkdesk::cli
