// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/checkreport.h"

#include "app/cli/jsontext.h"
#include "models/core/displaytext.h"
#include "models/schema/draft.h"
#include "models/schema/recordid.h"

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

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
        found.append(jsonObject({{"file", jsonQuoted(f.file)},
                                 {"line", QByteArray::number(f.line)},
                                 {"kind", jsonQuoted(QString::fromUtf8(f.kind))},
                                 {"record", jsonQuoted(f.record)},
                                 {"field", jsonQuoted(QString::fromUtf8(f.field))},
                                 {"code", jsonQuoted(QString::fromLatin1(f.code))},
                                 {"message", jsonQuoted(f.message)}}));
    return indentedJson(jsonObject({{"records", QByteArray::number(opened.recordCount())}, {"findings", jsonArray(found)}, {"notices", noticesJson(opened.notices)}}));
}

} // namespace trunkdesk::cli
