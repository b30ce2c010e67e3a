// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/widgets/issuebox.h"

using namespace Qt::StringLiterals;

namespace trunkdesk {

IssueBox::IssueBox(QWidget *parent) : Notice(Gravity::Fine, {}, parent)
{
    setObjectName(u"issueBox"_s);
    setIssues({});
}

void IssueBox::setIssues(const QList<Issue> &issues)
{
    QStringList lines;
    for (const auto &issue : issues)
        if (issue.severity != Issue::Severity::Note)
            lines.append(issue.message);
    if (lines.isEmpty())
        setMessage(Gravity::Fine, tr("No problems in its fields"));
    else
        setMessage(hasErrors(issues) ? Gravity::Error : Gravity::Warning, lines.join(u"\n\n"_s));
}

} // namespace trunkdesk
