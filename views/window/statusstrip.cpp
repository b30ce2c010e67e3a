// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/window/statusstrip.h"

#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/items/findingwords.h"
#include "models/items/itemroles.h"
#include "views/problems/severitylook.h"
#include "views/theme/icons.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/tag.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace trunkdesk {

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_mode(new Tag(Tag::Shape::Outline, this))
    , m_text(new ElidedLabel(Tone::Dim, this))
    , m_work(new ElidedLabel(Tone::Dim, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_problems(new QToolButton(this))
{
    setObjectName(u"statusStrip"_s);
    m_mode->setObjectName(u"statusMode"_s);
    m_text->setObjectName(u"statusText"_s);
    m_work->setObjectName(u"statusWork"_s);
    m_bar->setObjectName(u"statusProgress"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(120, 6);
    m_cancel->setObjectName(u"statusCancel"_s);
    m_cancel->setAccessibleName(tr("Cancel what is being done"));
    m_cancel->setFixedHeight(22);
    m_problems->setObjectName(u"statusProblems"_s);
    m_problems->setAutoRaise(true);
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problems->setFocusPolicy(Qt::TabFocus);
    connect(m_problems, &QToolButton::clicked, this, &StatusStrip::problemsWanted);
    m_work->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 12, 0);
    row->setSpacing(10);
    row->addWidget(m_mode);
    row->addWidget(m_text, 1);
    row->addWidget(m_problems);
    row->addWidget(m_work);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    setFixedHeight(30);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_controller)
            m_controller->cancel();
    });
    setController(nullptr);
}

void StatusStrip::setController(AccountController *controller)
{
    if (m_controller) {
        m_controller->disconnect(this);
        m_controller->inventory()->disconnect(this);
        Findings::of(m_controller->inventory())->disconnect(this);
    }
    m_controller = controller;
    if (controller) {
        connect(controller, &AccountController::progressChanged, this, &StatusStrip::updateProgress);
        const auto *inventory = controller->inventory();
        // Records arrive in batches; the count is written once for all that came in one turn of the event loop.
        const auto later = [this] {
            if (std::exchange(m_pending, true))
                return;
            QTimer::singleShot(0, this, [this] {
                m_pending = false;
                update();
            });
        };
        connect(inventory, &Inventory::recordsAdded, this, later);
        connect(inventory, &Inventory::recordsRemoved, this, later);
        connect(inventory, &Inventory::readAtChanged, this, later);
        connect(inventory, &Inventory::accountChanged, this, later);
        connect(controller, &AccountController::permissionsChanged, this, later);
        const auto *findings = Findings::of(controller->inventory());
        const auto problems = [this] {
            if (!std::exchange(m_problemsPending, true))
                QTimer::singleShot(0, this, [this] {
                    m_problemsPending = false;
                    updateProblems();
                });
        };
        connect(findings, &Findings::changed, this, problems);
        connect(findings, &Findings::ignoredChanged, this, problems);
        connect(findings, &Findings::busyChanged, this, problems);
    }
    update();
    updateProgress();
    updateProblems();
}

void StatusStrip::update()
{
    m_mode->setVisible(m_controller);
    if (!m_controller) {
        m_text->setText(tr("No account is open."));
        return;
    }
    const auto *inventory = m_controller->inventory();
    const auto &account = inventory->account();
    m_mode->setText(modeWord(account.mode));
    m_mode->setTone(toneOf(account.mode));
    m_mode->setToolTip(modeText(account.mode));
    const auto count = tr("%Ln record(s)", nullptr, int(inventory->count()));
    const auto read = inventory->readAt().isValid()
        ? tr("read %1").arg(QLocale().toString(inventory->readAt().toLocalTime().time(), u"HH:mm:ss"_s))
        : tr("not read completely");
    const auto text = tr("%1 · %2 · %3", "account, records, when read").arg(displayText(account.name), count, read);
    const auto remark = m_controller->remark();
    m_text->setText(remark.isEmpty() ? text : tr("%1 · %2", "a line and what else is to be known").arg(text, remark));
}

void StatusStrip::updateProblems()
{
    const auto *findings = m_controller ? Findings::of(m_controller->inventory()) : nullptr;
    const auto counts = findings ? findings->counts() : Findings::Counts();
    const auto worst = worstOf(counts);
    const bool looking = findings && findings->isBusy();
    // Before the first look there is nothing to promise.
    m_problems->setVisible(findings && (worst || !looking));
    m_problems->setText(problemCount(counts) > 0 ? problemsText(problemCount(counts)) : tr("No problems"));
    m_problems->setIcon(problemCount(counts) > 0 ? icon(iconOf(*worst), toneOf(*worst)) : icon("ok", Tone::Fine));
    const auto words = worst ? countsText(counts) : tr("No problems");
    m_problems->setToolTip(toolTipText(words));
    m_problems->setAccessibleName(words);
}

void StatusStrip::setPendingCount(int count)
{
    m_changes = count;
    updateProgress();
}

void StatusStrip::updateProgress()
{
    const auto progress = m_controller ? m_controller->progress() : AccountController::Progress();
    m_bar->setVisible(progress.busy);
    m_cancel->setVisible(progress.busy);
    m_bar->setRange(0, progress.total);
    m_bar->setValue(progress.done);
    if (!progress.busy)
        m_work->setText(m_changes > 0 ? tr("%n change(s) pending", nullptr, m_changes) : m_controller ? tr("Idle") : QString());
    else if (progress.total > 0)
        m_work->setText(tr("%1  %2 of %3", "what is done and how far").arg(progress.text).arg(progress.done).arg(progress.total));
    else
        m_work->setText(progress.text);
}

} // namespace trunkdesk
