// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/review/planreview.h"

#include "models/core/displaytext.h"
#include "views/forms/foot.h"
#include "views/review/guardlist.h"
#include "views/review/plantable.h"
#include "views/theme/icons.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/notice.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

/// Among several steps each says what it is about.
static QList<Caution> namedCautions(const Plan &plan)
{
    if (plan.steps.size() < 2)
        return plan.cautions();
    auto cautions = plan.warnings;
    for (const auto &step : plan.steps) {
        const auto name = displayText(step.change.title);
        for (auto caution : step.warnings) {
            if (!name.isEmpty() && !caution.text.contains(name))
                caution.text = PlanReview::tr("%1: %2", "a record, and what is to be said of it").arg(name, caution.text);
            cautions.append(caution);
        }
    }
    return cautions;
}

PlanReview::PlanReview(QWidget *parent)
    : QWidget(parent), m_model(new PlanModel(this)), m_head(new QWidget(this)), m_top(new QScrollArea(this)), m_guards(new GuardList), m_ending(new QWidget(this))
{
    setObjectName(u"planReview"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    buildHead();
    column->addWidget(m_head);

    auto *ending = new QVBoxLayout(m_ending);
    ending->setContentsMargins(16, 0, 16, 10);
    ending->setSpacing(8);
    m_endText = new Notice(Notice::Gravity::Error, {}, m_ending);
    m_endText->setObjectName(u"planEnd"_s);
    m_endButtons = new QHBoxLayout;
    m_endButtons->setSpacing(8);
    m_endButtons->addStretch(1);
    ending->addWidget(m_endText);
    ending->addLayout(m_endButtons);
    m_ending->hide();
    column->addWidget(m_ending);

    auto *content = new QWidget;
    m_topColumn = new QVBoxLayout(content);
    m_topColumn->setContentsMargins(16, 0, 16, 10);
    m_topColumn->setSpacing(6);
    m_topColumn->addWidget(m_guards);
    m_top->setObjectName(u"planCautions"_s);
    m_top->setAccessibleName(tr("What to think about"));
    m_top->setFrameShape(QFrame::NoFrame);
    m_top->setFocusPolicy(Qt::NoFocus);
    m_top->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_top->setWidget(content);
    m_top->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    column->addWidget(m_top);

    m_table = makePlanTable(m_model, this);
    column->addWidget(m_table, 1);
    buildFoot();
    connect(m_guards, &GuardList::changed, this, &PlanReview::updateButtons);
    setPlans({});
}

PlanReview::~PlanReview() = default;

void PlanReview::buildHead()
{
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(16, 12, 16, 10);
    row->setSpacing(8);
    m_title = new ToneLabel(Tone::Text, m_head);
    m_title->setObjectName(u"reviewTitle"_s);
    m_title->setFont(sized(font(), 4, true));
    m_subtitle = new ElidedLabel(Tone::Dim, m_head);
    m_subtitle->setObjectName(u"reviewSubtitle"_s);
    m_copy = new QToolButton(m_head);
    m_copy->setObjectName(u"copyPlan"_s);
    m_copy->setText(tr("&Copy"));
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setFocusPolicy(Qt::TabFocus);
    m_copy->setAccessibleName(tr("Copy the plan"));
    auto *menu = new QMenu(m_copy);
    auto *text = menu->addAction(tr("As &Text"), this, &PlanReview::copyText);
    text->setObjectName(u"copyPlanText"_s);
    auto *curl = menu->addAction(tr("As c&url Commands"), this, &PlanReview::copyCurl);
    curl->setObjectName(u"copyPlanCurl"_s);
    m_copy->setMenu(menu);
    const auto button = [this](const QString &name, const QString &words) {
        auto *made = new QPushButton(words, m_head);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_save = button(u"savePlan"_s, tr("&Save Plan…"));
    m_keep = button(u"keepForLater"_s, tr("&Keep for Later"));
    m_keep->setToolTip(tr("Collects these changes; nothing is sent until they are reviewed"));
    m_apply = button(u"applyButton"_s, tr("Apply"));
    m_close = new QToolButton(m_head);
    m_close->setObjectName(u"closeReview"_s);
    m_close->setIcon(icon("close", Tone::Dim));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setToolTip(tr("Close without sending anything"));
    m_close->setAccessibleName(tr("Close"));
    row->addWidget(m_title);
    row->addSpacing(4);
    row->addWidget(m_subtitle, 1);
    for (auto *widget : std::initializer_list<QWidget *>{m_copy, m_save, m_keep, m_apply, m_close})
        row->addWidget(widget);
    connect(m_save, &QPushButton::clicked, this, &PlanReview::savePlan);
    connect(m_keep, &QPushButton::clicked, this, &PlanReview::keepWanted);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (mayApply())
            Q_EMIT applyWanted();
    });
    connect(m_close, &QToolButton::clicked, this, &PlanReview::closeWanted);
}

void PlanReview::buildFoot()
{
    auto *foot = new Foot(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 9, 16, 9);
    row->setSpacing(12);
    m_status = new ElidedLabel(Tone::Dim, foot);
    m_status->setObjectName(u"reviewStatus"_s);
    m_progress = new QProgressBar(foot);
    m_progress->setObjectName(u"reviewProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the plan"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(160, 6);
    m_stop = new QPushButton(tr("S&top"), foot);
    m_stop->setObjectName(u"stopPlan"_s);
    m_stop->setAutoDefault(false);
    m_stop->setToolTip(tr("Stops after the step in flight; what is done stays done."));
    row->addWidget(m_status, 1);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    layout()->addWidget(foot);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_status->setText(tr("Stopping after the step in flight…"));
        Q_EMIT stopWanted();
    });
}

void PlanReview::setPlans(const QList<ReviewedPlan> &plans)
{
    m_plans = plans;
    m_plans.removeIf([](const ReviewedPlan &reviewed) { return reviewed.plan.isEmpty() || !reviewed.inventory; });
    m_trouble = {};
    delete std::exchange(m_wayOut, nullptr);
    m_ending->hide();
    m_model->setPlans(shownPlans());
    fitPlanTable(m_table);
    setPhase(Phase::Reading);
    showTop();
    updateButtons();
}

QList<PlanOfAccount> PlanReview::shownPlans() const
{
    QList<PlanOfAccount> shown;
    for (const auto &reviewed : m_plans)
        if (reviewed.inventory)
            shown.append({reviewed.plan, reviewed.inventory});
    return shown;
}

void PlanReview::showTop()
{
    QList<Caution> cautions;
    QStringList remarks, regrets, names;
    for (const auto &[plan, inventory, ownRemarks, obstacles] : std::as_const(m_plans)) {
        for (const auto &caution : namedCautions(plan))
            if (!cautions.contains(caution))
                cautions.append(caution);
        remarks += ownRemarks;
        regrets += planRegrets(plan);
        if (asksForAccountName(plan))
            names.append(inventory->account().name);
    }
    for (auto *list : {&remarks, &regrets, &names})
        list->removeDuplicates();
    m_guards->setContent(cautions, remarks, regrets, names);
    const auto old = m_topColumn->parentWidget()->findChildren<Notice *>(u"obstacle"_s, Qt::FindDirectChildrenOnly);
    qDeleteAll(old);
    for (int plan = 0; plan < m_plans.size(); ++plan) {
        const auto &obstacles = m_plans.at(plan).obstacles;
        for (int i = 0; i < obstacles.size(); ++i) {
            auto *notice = new Notice(Notice::Gravity::Error, obstacles.at(i).text);
            notice->setObjectName(u"obstacle"_s);
            if (!obstacles.at(i).button.isEmpty()) {
                auto *button = new QPushButton(obstacles.at(i).button, notice);
                button->setObjectName(u"obstacleButton"_s);
                button->setAutoDefault(false);
                notice->addControl(button);
                connect(button, &QPushButton::clicked, this, [this, plan, i] { Q_EMIT obstacleWanted(plan, i); });
            }
            m_topColumn->insertWidget(i, notice);
        }
    }
    fitTop();
    QTimer::singleShot(0, this, &PlanReview::fitTop); // in a page that is in view, what is new has no size before it is shown
}

void PlanReview::offer(const WayOut &way)
{
    delete m_wayOut;
    m_wayOut = new QWidget;
    auto *box = new QVBoxLayout(m_wayOut);
    box->setContentsMargins({});
    box->setSpacing(6);
    auto *notice = new Notice(Notice::Gravity::Warning, way.text, m_wayOut);
    notice->setObjectName(u"wayOut"_s);
    box->addWidget(notice);
    if (!way.button.isEmpty()) {
        auto *button = new QPushButton(way.button, notice);
        button->setObjectName(u"wayOutButton"_s);
        button->setAutoDefault(false);
        notice->addControl(button);
        connect(button, &QPushButton::clicked, this, &PlanReview::wayOutWanted);
    }
    auto *list = new QPlainTextEdit(way.affected.join(u'\n'), m_wayOut);
    list->setObjectName(u"affectedList"_s);
    list->setAccessibleName(tr("What is affected"));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setFixedHeight(qBound(1, int(way.affected.size()), 5) * list->fontMetrics().lineSpacing() + 16);
    box->addWidget(list);
    m_topColumn->insertWidget(0, m_wayOut);
    fitTop();
    QTimer::singleShot(0, this, &PlanReview::fitTop);
}

/// As high as it needs, but the table keeps more than half; beyond that it scrolls.
void PlanReview::fitTop()
{
    auto *content = m_top->widget();
    const bool any = !m_guards->isEmpty() || m_topColumn->count() > 1;
    m_top->setVisible(any && m_phase != Phase::Over);
    m_topColumn->activate();
    const auto wanted = [content](int width) { return content->hasHeightForWidth() ? content->heightForWidth(width) : content->sizeHint().height(); };
    const int most = qMax(90, height() * 45 / 100);
    int room = width();
    if (wanted(room) > most)
        room -= m_top->verticalScrollBar()->sizeHint().width();
    content->resize(room, wanted(room)); // a resizable one would be given the height that it needs when it is narrow
    m_top->setFixedHeight(qMin(content->height(), most));
}

void PlanReview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The width of the area is known only after its layout.
    QTimer::singleShot(0, this, &PlanReview::fitTop);
}

void PlanReview::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void PlanReview::setKeepable(bool keepable)
{
    m_keepable = keepable;
    updateButtons();
}

void PlanReview::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void PlanReview::setUndoable(bool undoable)
{
    m_undoable = undoable;
}

bool PlanReview::mayApply() const
{
    return m_phase == Phase::Reading && !m_plans.isEmpty() && m_guards->allGiven()
        && std::all_of(m_plans.begin(), m_plans.end(), [](const ReviewedPlan &reviewed) { return reviewed.obstacles.isEmpty(); });
}

QString PlanReview::subtitle() const
{
    QStringList names;
    for (const auto &reviewed : m_plans)
        if (reviewed.inventory)
            names.append(displayText(reviewed.inventory->account().name));
    if (names.isEmpty())
        return tr("Nothing to change");
    if (names.size() > 1)
        return tr("%n step(s) for %1", nullptr, m_model->stepCount()).arg(QLocale().createSeparatedList(names));
    const auto read = m_plans.constFirst().inventory->readAt();
    if (!read.isValid())
        return tr("%n step(s) for %1", nullptr, m_model->stepCount()).arg(names.constFirst());
    return tr("%n step(s) for %1, read at %2", nullptr, m_model->stepCount()).arg(names.constFirst(), QLocale().toString(read.toLocalTime().time(), u"HH:mm:ss"_s));
}

void PlanReview::updateButtons()
{
    const bool reading = m_phase == Phase::Reading;
    const bool over = m_phase == Phase::Over;
    m_subtitle->setText(subtitle());
    m_apply->setVisible(reading);
    m_apply->setText(m_plans.size() == 1 ? planAction(m_plans.constFirst().plan) : tr("Apply %n step(s)", nullptr, m_model->stepCount()));
    m_apply->setEnabled(mayApply());
    m_apply->setDefault(m_apply->isEnabled()); // how it looks; Enter presses nothing here
    m_keep->setVisible(reading && m_keepable);
    m_copy->setEnabled(!m_plans.isEmpty());
    m_save->setEnabled(!m_plans.isEmpty());
    m_close->setEnabled(reading || over);
    m_close->setToolTip(over ? tr("Close") : tr("Close without sending anything"));
    m_progress->setVisible(m_phase == Phase::Running);
    m_stop->setVisible(m_phase == Phase::Running);
    if (!reading)
        return;
    m_status->setTone(Tone::Dim);
    const bool blocked = std::any_of(m_plans.begin(), m_plans.end(), [](const ReviewedPlan &reviewed) { return !reviewed.obstacles.isEmpty(); });
    if (blocked)
        m_status->setText(tr("Something stands in the way; it is said at the top."));
    else if (const int open = m_guards->openTicks(); open > 0)
        m_status->setText(tr("%n warning(s) to be ticked first.", nullptr, open));
    else if (!m_guards->namesTyped())
        m_status->setText(tr("The name of the account is still to be typed."));
    else
        m_status->setText(tr("Each record is read again just before it is changed. Stop ends after the step in flight. What was there before is kept for Undo."));
}

} // namespace trunkdesk
