// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/problems/problembox.h"

#include "models/inventory/inventory.h"
#include "models/items/findingwords.h"
#include "models/items/itemroles.h"
#include "views/problems/fixing.h"
#include "views/widgets/notice.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static Notice::Gravity gravityOf(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error: return Notice::Gravity::Error;
    case FindingSeverity::Security: return Notice::Gravity::Security;
    case FindingSeverity::Warning: return Notice::Gravity::Warning;
    case FindingSeverity::Note: break;
    }
    return Notice::Gravity::Information;
}

ProblemBox::ProblemBox(int most, bool quiet, QWidget *parent) : QWidget(parent), m_most(most), m_quiet(quiet), m_more(new QPushButton(this)), m_column(new QVBoxLayout(this))
{
    setObjectName(u"problemBox"_s);
    m_column->setContentsMargins({});
    m_column->setSpacing(6);
    m_more->setObjectName(u"moreProblems"_s);
    m_more->setFlat(true);
    m_more->setAutoDefault(false);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, &ProblemBox::allWanted);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ProblemBox::update);
    update();
}

void ProblemBox::setRecord(Inventory *inventory, const RecordId &id)
{
    if (m_inventory != inventory) {
        if (m_inventory)
            Findings::of(m_inventory)->disconnect(this);
        m_inventory = inventory;
        if (inventory) {
            auto *findings = Findings::of(inventory);
            connect(findings, &Findings::changed, this, [this](const QList<RecordId> &ids) {
                if (ids.contains(m_id))
                    m_soon.start(0);
            });
            connect(findings, &Findings::ignoredChanged, this, [this] { m_soon.start(0); });
            connect(findings, &Findings::busyChanged, this, [this] { m_soon.start(0); });
        }
    }
    m_id = id;
    update();
}

ProblemBox::Line ProblemBox::makeLine()
{
    Line line{new Notice(Notice::Gravity::Fine, {}, this), new QPushButton(tr("Fix…"))};
    line.notice->setObjectName(u"problem%1"_s.arg(m_lines.size()));
    line.fix->setObjectName(u"fixProblem%1"_s.arg(m_lines.size()));
    line.fix->setAutoDefault(false);
    if (m_quiet) {
        line.notice->addControl(line.fix);
        if (m_lines.isEmpty()) { // one line is all the room there is
            m_column->removeWidget(m_more);
            line.notice->addControl(m_more);
        }
    } else { // beside the page it is narrow
        line.notice->addControlBelow(line.fix);
    }
    m_column->insertWidget(m_lines.size(), line.notice);
    return line;
}

void ProblemBox::update()
{
    m_soon.stop();
    QList<Finding> found;
    const auto *findings = m_inventory && m_id.isValid() ? Findings::of(m_inventory) : nullptr;
    if (findings) {
        found = findings->of(m_id);
        found.removeIf([&](const Finding &finding) { return findings->isIgnored(finding) || (m_quiet && finding.check->severity == FindingSeverity::Note); });
        std::stable_sort(found.begin(), found.end(), [](const Finding &a, const Finding &b) { return a.check->severity > b.check->severity; });
    }
    const bool fine = findings && found.isEmpty() && !m_quiet;
    m_shown = found.first(qMin<qsizetype>(m_most, found.size()));
    while (m_lines.size() < std::max<qsizetype>(m_shown.size(), fine ? 1 : 0))
        m_lines.append(makeLine());
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i).notice->setVisible(i < m_shown.size() || (fine && i == 0));
        if (i < m_shown.size())
            say(m_lines.at(i), m_shown.at(i));
    }
    if (fine) {
        m_lines.constFirst().fix->hide();
        // As long as it is looked at nothing is promised.
        if (findings->isBusy())
            m_lines.constFirst().notice->setMessage(Notice::Gravity::Information, tr("Looking for problems …"));
        else
            m_lines.constFirst().notice->setMessage(Notice::Gravity::Fine, tr("No problems"));
    }
    const auto rest = found.size() - m_shown.size();
    m_more->setVisible(rest > 0);
    m_more->setText(tr("… and %Ln more", nullptr, int(rest)));
    setVisible(fine || !found.isEmpty());
}

void ProblemBox::say(const Line &line, const Finding &finding)
{
    if (const auto text = findingSentence(finding); line.notice->text() != text || line.fix->isHidden()) // what is said already need not interrupt anybody
        line.notice->setMessage(gravityOf(finding.check->severity), text);
    line.notice->setToolTip(toolTipText(checkText(finding.check->remedy)));
    offer(line, finding);
}

void ProblemBox::offer(const Line &line, const Finding &finding)
{
    QStringList titles, reasons;
    for (const auto &fix : finding.fixes) {
        titles.append(fix.title);
        if (const auto why = m_judge ? m_judge(fix) : QString(); !why.isEmpty())
            reasons.append(why);
    }
    const bool possible = reasons.size() < titles.size();
    line.fix->setVisible(!titles.isEmpty());
    line.fix->setEnabled(possible);
    line.fix->setToolTip(toolTipText((possible ? titles : titles + reasons.first(qMin<qsizetype>(1, reasons.size()))).join(u'\n')));
    line.fix->setAccessibleName(titles.size() == 1 ? tr("Fix: %1").arg(titles.constFirst()) : tr("Fix…"));
    line.fix->disconnect(this);
    if (auto *old = line.fix->menu()) {
        line.fix->setMenu(nullptr);
        old->deleteLater();
    }
    if (titles.size() > 1) {
        auto *menu = new QMenu(line.fix);
        addFixes(menu, finding.fixes, m_judge, [this, finding](int fix) { Q_EMIT fixWanted(finding, fix); });
        line.fix->setMenu(menu);
    } else {
        connect(line.fix, &QPushButton::clicked, this, [this, finding] { Q_EMIT fixWanted(finding, 0); });
    }
}

} // namespace trunkdesk
