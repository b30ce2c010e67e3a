// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/review/guarddialog.h"

#include "models/core/displaytext.h"
#include "models/items/planrows.h"
#include "views/forms/foot.h"
#include "views/review/guardlist.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static QList<Caution> stillToAsk(const Plan &plan, const QList<Guard> &asked)
{
    auto cautions = plan.cautions();
    cautions.removeIf([&asked](const Caution &caution) { return asked.contains(caution.guard); });
    return cautions;
}

bool GuardDialog::isNeeded(const Plan &plan, const QList<Guard> &asked)
{
    const auto left = stillToAsk(plan, asked);
    return asksForAccountName(plan) || std::any_of(left.begin(), left.end(), [](const Caution &caution) { return caution.needsYes(); });
}

GuardDialog::GuardDialog(const Plan &plan, const QList<Guard> &asked, const QString &account, QWidget *parent)
    : DialogFrame(parent), m_guards(new GuardList), m_save(new QPushButton(tr("Save")))
{
    setObjectName(u"guardDialog"_s);
    setHeading(tr("Before this is saved"), displayText(account));
    m_guards->setContent(stillToAsk(plan, asked), {}, planRegrets(plan), asksForAccountName(plan) ? QStringList{account} : QStringList());
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(18, 14, 18, 14);
    inside->addWidget(m_guards);
    inside->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("What to think about"));
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    column()->addWidget(scroll, 1);

    auto *foot = new Foot(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(18, 11, 18, 11);
    row->setSpacing(8);
    auto *back = new QPushButton(tr("Back to the form"), foot);
    back->setObjectName(u"backButton"_s);
    back->setDefault(true);
    m_save->setObjectName(u"saveAnyway"_s);
    m_save->setAutoDefault(false);
    row->addStretch(1);
    row->addWidget(back);
    row->addWidget(m_save);
    column()->addWidget(foot);
    const auto update = [this] { m_save->setEnabled(m_guards->allGiven()); };
    connect(m_guards, &GuardList::changed, this, update);
    connect(back, &QPushButton::clicked, this, &GuardDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &GuardDialog::accept);
    update();
    back->setFocus();
    setPreferredSize({620, 130 + content->heightForWidth(600)});
}

} // namespace trunkdesk
