// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/dialogs/findingsview.h"

#include "views/theme/icons.h"
#include "views/widgets/notice.h"
#include "views/widgets/tonelabel.h"

#include <QGridLayout>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

using Outcome = AccountFindings::Outcome;

namespace {

bool isDenied(const AccountFinding &finding)
{
    return finding.error && (finding.error->kind == ApiError::Kind::Unauthorized || finding.error->kind == ApiError::Kind::Forbidden);
}

Notice::Gravity gravityOf(const AccountFinding &finding)
{
    if (!finding.asked)
        return Notice::Gravity::Information;
    if (!finding.error)
        return Notice::Gravity::Fine;
    return isDenied(finding) ? Notice::Gravity::Warning : Notice::Gravity::Error;
}

Notice::Gravity gravityOf(const AccountFindings &findings)
{
    switch (findings.outcome) {
    case Outcome::Looking:
    case Outcome::Cancelled: return Notice::Gravity::Information;
    case Outcome::Reached: break;
    case Outcome::Refused:
    case Outcome::Failed: return Notice::Gravity::Error;
    }
    const bool partly = std::any_of(findings.lists.begin(), findings.lists.end(), [](const AccountFinding &finding) { return finding.error.has_value(); });
    return partly ? Notice::Gravity::Warning : Notice::Gravity::Fine;
}

} // namespace

FindingsView::FindingsView(QWidget *parent) : QWidget(parent), m_verdict(new Notice(Notice::Gravity::Information, {}, this))
{
    setObjectName(u"findings"_s);
    m_verdict->setObjectName(u"findingsVerdict"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_verdict);
}

QString FindingsView::verdictText(const AccountFindings &findings, bool regions)
{
    const auto count = [&findings](auto &&holds) { return int(std::count_if(findings.lists.begin(), findings.lists.end(), holds)); };
    switch (findings.outcome) {
    case Outcome::Looking:
        return tr("Asking the provider: %1 of %2 lists have answered.")
            .arg(count([](const AccountFinding &finding) { return finding.asked; }))
            .arg(findings.lists.size());
    case Outcome::Reached: {
        const int hidden = count([](const AccountFinding &finding) { return finding.error.has_value(); });
        return hidden == 0 ? tr("The provider lets you in, and everything can be read.")
                           : tr("The provider lets you in, but %n list(s) cannot be read with these credentials. The rest works.", nullptr, hidden);
    }
    case Outcome::Refused: {
        const auto ours = regions
            ? tr("The provider does not let you in: the id and the secret do not belong together, or they belong to another region. Enter them again.")
            : tr("The provider does not let you in: the id and the secret do not belong together. Enter them again.");
        return ours;
    }
    case Outcome::Failed: return findings.error ? findings.error->message : tr("Nothing could be read.");
    case Outcome::Cancelled: break;
    }
    return tr("Stopped. Below is what was found until then.");
}

QString FindingsView::findingText(const AccountFinding &finding)
{
    if (!finding.asked)
        return tr("not asked yet");
    if (isDenied(finding))
        return tr("not allowed for this key");
    if (finding.error)
        return finding.error->message;
    if (finding.count == 0)
        return tr("none");
    const auto count = QLocale().toString(finding.count);
    return finding.more ? tr("%1 or more").arg(count) : count;
}

void FindingsView::setFindings(const AccountFindings &findings, bool regions)
{
    m_verdict->setMessage(gravityOf(findings), verdictText(findings, regions));
    delete m_body;
    m_body = nullptr;
    // Where nobody gets in, each list would only say so again.
    if (findings.outcome == Outcome::Refused || findings.outcome == Outcome::Failed)
        return;
    m_body = new QWidget(this);
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(12, 0, 12, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    for (const auto &finding : findings.lists) {
        const int place = grid->rowCount();
        const auto gravity = gravityOf(finding);
        const auto tone = gravity == Notice::Gravity::Information ? Tone::Dim : toneOf(gravity);
        auto *mark = new QLabel(m_body);
        mark->setPixmap(icon(finding.asked ? iconOf(gravity) : "clock", tone).pixmap(QSize(16, 16), devicePixelRatioF()));
        auto *name = new ToneLabel(kindPlural(*finding.kind), Tone::Text, m_body);
        auto *words = new ToneLabel(findingText(finding), gravity == Notice::Gravity::Fine ? Tone::Text : tone, m_body);
        words->setObjectName(u"finding_"_s + QString::fromLatin1(finding.kind->key));
        words->setAccessibleName(tr("%1: %2", "kind of record, what was found").arg(name->text(), words->text()));
        words->setWordWrap(true);
        grid->addWidget(mark, place, 0, Qt::AlignTop);
        grid->addWidget(name, place, 1, Qt::AlignTop);
        grid->addWidget(words, place, 2);
    }
    layout()->addWidget(m_body);
    m_body->show();
}

} // namespace trunkdesk
