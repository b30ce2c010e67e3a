// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/report/reportcontent.h"

#include <QSet>

namespace trunkdesk {

class Inventory;

/// What the report is about: the chosen trunks with all that belongs to them; nothing: everything.
using ReportScope = std::optional<QSet<RecordId>>;
[[nodiscard]] inline bool isWithin(const ReportScope &scope, const RecordId &id)
{
    return !scope || scope->contains(id);
}

// The chapters of a report, each added at its end.

void addReportHead(const ReportInput &input, const ReportOptions &options, Report *report);
void addReportSummary(const Inventory &inventory, const QList<Finding> &findings, const IgnoredFindings &ignored, const ReportOptions &options, const ReportScope &scope, Report *report);
void addReportProblems(const Inventory &inventory, const QList<Finding> &findings, const IgnoredFindings &ignored, const ReportScope &scope, Report *report);
void addReportRecords(Inventory *inventory, const ReportOptions &options, const ReportScope &scope, const std::atomic_bool *cancelled, Report *report);
void addReportNumbers(Inventory *inventory, const ReportOptions &options, Report *report);

/// Rows of the console's own table, in the columns that it shows: of one parent, or of all for an empty one. `most`: rows at most; `total` how many there are.
[[nodiscard]] ReportTable reportTable(Inventory *inventory, const ResourceKind &kind, const QString &parent, const ReportScope &scope, qsizetype most, qsizetype *total);

[[nodiscard]] inline ReportBlock reportHeading(int level, const QString &text)
{
    return {.what = ReportBlock::What::Heading, .text = text, .level = level};
}
[[nodiscard]] inline ReportBlock reportParagraph(const QString &text)
{
    return {.what = ReportBlock::What::Paragraph, .text = text};
}
[[nodiscard]] inline ReportBlock reportRemark(const QString &text)
{
    return {.what = ReportBlock::What::Remark, .text = text};
}

} // namespace trunkdesk
