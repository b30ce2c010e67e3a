// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/dialogs/confirmdialog.h"

#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/items/planmodel.h"
#include "views/dialogs/planprogress.h"
#include "views/review/plantable.h"
#include "views/widgets/elidedlabel.h"
#include "views/forms/foot.h"
#include "views/widgets/notice.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static constexpr int manyWarnings = 4; ///< more than these stand in one list with one tick, or nobody reads them

/// As high as that where there is room; on a low screen it scrolls, and the buttons stay in view.
static void giveWay(QPlainTextEdit *list, int height)
{
    list->setMinimumHeight(qMin(height, 2 * list->fontMetrics().lineSpacing() + 12));
    list->setMaximumHeight(height);
}

ConfirmDialog::ConfirmDialog(const Plan &plan, const Inventory &inventory, QWidget *parent) : DialogFrame(parent), m_plan(plan), m_account(inventory.account())
{
    setObjectName(u"confirmDialog"_s);
    setHeading(planAction(plan), displayText(m_account.name));
    buildWarnings();
    buildTable(inventory);
    buildFoot();
    updateButton();
    m_cancel->setFocus();
    const auto rows = qMin(12, m_table->model()->rowCount());
    setPreferredSize({820, 180 + m_noticeHeight + rows * 31});
}

void ConfirmDialog::addTick(Notice *notice, const QString &warning)
{
    auto *tick = new QCheckBox(tr("I understand"), notice);
    tick->setObjectName(u"understood_%1"_s.arg(m_ticks.size()));
    tick->setAccessibleName(tr("I understand: %1").arg(warning));
    notice->addControl(tick);
    connect(tick, &QCheckBox::toggled, this, &ConfirmDialog::updateButton);
    m_ticks.append(tick);
}

void ConfirmDialog::buildWarnings()
{
    auto *box = new QVBoxLayout;
    box->setContentsMargins(18, 14, 18, 0);
    box->setSpacing(8);
    const auto add = [this, box](Notice::Gravity gravity, const QString &text, const QString &name) {
        auto *notice = new Notice(gravity, text, this);
        notice->setObjectName(name);
        box->addWidget(notice);
        m_noticeHeight += 46 + 17 * int(text.size() / 110);
        return notice;
    };
    const auto warnings = textsOf(m_plan.cautions());
    if (warnings.size() <= manyWarnings) {
        for (const auto &warning : warnings)
            addTick(add(Notice::Gravity::Warning, warning, u"warning_%1"_s.arg(m_ticks.size())), warning);
    } else {
        const auto head = tr("There are %n warning(s). Read them before you go on.", nullptr, int(warnings.size()));
        addTick(add(Notice::Gravity::Warning, head, u"warning_0"_s), head);
        auto *list = new QPlainTextEdit(warnings.join(u'\n'), this);
        list->setObjectName(u"warningList"_s);
        list->setAccessibleName(tr("Warnings"));
        list->setReadOnly(true);
        list->setTabChangesFocus(true);
        giveWay(list, 110);
        box->addWidget(list);
        m_noticeHeight += 118;
    }
    const auto regrets = planRegrets(m_plan);
    if (!regrets.isEmpty()) {
        auto text = regrets.size() <= 2 ? regrets.join(u' ') : tr("%1 And %n more step(s) cannot be undone.", nullptr, int(regrets.size()) - 1).arg(regrets.constFirst());
        add(Notice::Gravity::Information, text, u"regret"_s);
    }
    if (asksForAccountName(m_plan)) {
        auto *line = new QHBoxLayout;
        line->setSpacing(10);
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setText(tr("Type the name of the account, %1, to go on:").arg(displayText(m_account.name)));
        m_name = new QLineEdit(this);
        m_name->setObjectName(u"accountName"_s);
        m_name->setAccessibleName(tr("Name of the account"));
        m_name->setTextMargins(5, 0, 5, 0);
        label->setBuddy(m_name);
        line->addWidget(label);
        line->addWidget(m_name, 1);
        box->addLayout(line);
        m_noticeHeight += 40;
        connect(m_name, &QLineEdit::textChanged, this, &ConfirmDialog::updateButton);
    }
    column()->addLayout(box);
}

void ConfirmDialog::offer(const WayOut &way)
{
    auto *box = new QVBoxLayout;
    box->setContentsMargins(18, 14, 18, 0);
    box->setSpacing(8);
    auto *notice = new Notice(Notice::Gravity::Warning, way.text, this);
    notice->setObjectName(u"wayOut"_s);
    box->addWidget(notice);
    if (!way.button.isEmpty()) {
        m_wayOut = new QPushButton(way.button, notice);
        m_wayOut->setObjectName(u"wayOutButton"_s);
        m_wayOut->setAutoDefault(false);
        notice->addControl(m_wayOut);
        connect(m_wayOut, &QPushButton::clicked, this, &ConfirmDialog::wayOutWanted);
    }
    auto *list = new QPlainTextEdit(way.affected.join(u'\n'), this);
    list->setObjectName(u"affectedList"_s);
    list->setAccessibleName(tr("What is affected"));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    const int lines = qBound(1, int(way.affected.size()), 6);
    const int height = lines * list->fontMetrics().lineSpacing() + 18;
    giveWay(list, height);
    box->addWidget(list);
    column()->insertLayout(1, box);
    m_noticeHeight += 66 + height;
    setPreferredSize({820, 180 + m_noticeHeight + qMin(12, m_table->model()->rowCount()) * 31});
}

void ConfirmDialog::buildTable(const Inventory &inventory)
{
    auto *model = new PlanModel(this);
    model->setPlans({{m_plan, &inventory}});
    m_table = makePlanTable(model, this);
    fitPlanTable(m_table);
    auto *box = new QVBoxLayout;
    box->setContentsMargins(18, 12, 18, 12);
    box->addWidget(m_table);
    column()->addLayout(box, 1);
}

void ConfirmDialog::buildFoot()
{
    auto *foot = new Foot(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(18, 11, 18, 11);
    row->setSpacing(8);
    m_status = new ElidedLabel(tr("Each record is read again just before it is changed."), Tone::Dim, foot);
    m_status->setObjectName(u"confirmStatus"_s);
    m_progress = new PlanProgress(foot);
    m_progress->hide();
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setDefault(true);
    m_apply = new QPushButton(planAction(m_plan), foot);
    m_apply->setObjectName(u"applyButton"_s);
    m_apply->setAutoDefault(false);
    row->addWidget(m_status, 1);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_apply);
    column()->addWidget(foot);
    connect(m_cancel, &QPushButton::clicked, this, &ConfirmDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &ConfirmDialog::apply);
}

bool ConfirmDialog::mayApply() const
{
    const bool ticked = std::all_of(m_ticks.begin(), m_ticks.end(), [](const QCheckBox *tick) { return tick->isChecked(); });
    return ticked && !m_running && !m_plan.isEmpty() && (!m_name || m_name->text().trimmed() == m_account.name.trimmed());
}

void ConfirmDialog::updateButton()
{
    m_apply->setEnabled(mayApply());
    const auto open = std::count_if(m_ticks.begin(), m_ticks.end(), [](const QCheckBox *tick) { return !tick->isChecked(); });
    if (open > 0)
        m_status->setText(tr("%n warning(s) to be ticked first.", nullptr, int(open)));
    else if (m_name && !mayApply())
        m_status->setText(tr("The name of the account is still to be typed."));
    else
        m_status->setText(tr("Each record is read again just before it is changed."));
}

void ConfirmDialog::apply()
{
    if (!mayApply())
        return;
    Q_EMIT confirmed(m_plan);
    if (!m_running)
        accept();
}

void ConfirmDialog::follow(PlanRunner *runner)
{
    m_running = true;
    if (m_wayOut)
        m_wayOut->setEnabled(false);
    for (auto *tick : std::as_const(m_ticks))
        tick->setEnabled(false);
    m_status->hide();
    m_cancel->hide();
    m_apply->hide();
    m_progress->show();
    connect(m_progress, &PlanProgress::ended, this, &ConfirmDialog::showEnd);
    m_progress->follow(runner);
}

void ConfirmDialog::showEnd(bool allDone)
{
    m_running = false;
    if (allDone)
        return accept();
    auto *notice = new Notice(Notice::Gravity::Error, m_progress->text(), this);
    notice->setObjectName(u"planTrouble"_s);
    auto *box = new QVBoxLayout;
    box->setContentsMargins(18, 14, 18, 0);
    box->addWidget(notice);
    column()->insertLayout(1, box);
    m_progress->hide();
    m_status->setText({}); // what happened stands above; it keeps the button in its corner
    m_status->show();
    m_cancel->setText(tr("Close"));
    m_cancel->show();
    m_cancel->setFocus();
}

void ConfirmDialog::reject()
{
    if (!m_running)
        DialogFrame::reject();
}

} // namespace trunkdesk
