// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/trunksetup.h"
#include "views/pages/toolpage.h"
#include "views/review/planreview.h"

#include <QPointer>
#include <QSet>

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace trunkdesk {

class ElidedLabel;
class Notice;
class SetupPanel;
class SheetPanel;
class StepList;
class ToneLabel;

/// Sets a trunk up: a step after the other asks for its parts, the last but one reviews the plan, the last says what to type into the PBX.
/// It runs nothing: applyWanted() asks for that, and whoever runs the plan tells its review(), and this page how it ended.
class AssistantPage : public ToolPage
{
    Q_OBJECT

public:
    /// The inventory is borrowed; without it the page has nothing more to do.
    AssistantPage(Inventory *inventory, const SetupScript &script, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString whatIsLost() const override;
    [[nodiscard]] bool isBusy() const override { return m_review->phase() == PlanReview::Phase::Running; }
    void focusFirst() override;

    [[nodiscard]] Inventory *inventory() const { return m_inventory; }
    [[nodiscard]] PlanReview *review() const { return m_review; }
    [[nodiscard]] TrunkSetup setup() const; ///< what was entered so far
    [[nodiscard]] RecordId trunk() const { return trunkOf(m_script, m_done); } ///< invalid before it was made
    [[nodiscard]] const QList<SetupDone> &done() const { return m_done; }

    /// What stands in the way of applying, whatever is entered.
    void setObstacles(const QList<Obstacle> &obstacles);
    /// Plans what is missing, as the account is known now; called anew when that has changed.
    void plan();
    /// A step did not end well; nothing is sent until the person says how to go on.
    void stopped(const Plan &plan, const QList<StepOutcome> &outcomes);
    /// The run of the plan is over, or the person left it after a step that did not end well (`allDone` is false then).
    void ended(const Plan &plan, const QList<StepOutcome> &outcomes, bool allDone);

Q_SIGNALS:
    void applyWanted();
    void rollBackWanted(); ///< of everything in done(); to be reviewed in its turn
    void trunkWanted(const trunkdesk::RecordId &id); ///< show it
    void anotherWanted();                            ///< set up another one
    void said(const QString &what);
    void troubled(const QString &why);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Page
    {
        const SetupPart *part;
        SetupPanel *panel;
        QScrollArea *area;
    };

    void buildPages();
    void buildFoot();
    [[nodiscard]] QWidget *buildLeft();
    [[nodiscard]] QScrollArea *scrolled(QWidget *content);
    [[nodiscard]] const Page *pageOf(const SetupPart *part) const;
    [[nodiscard]] QList<const Page *> pages() const; ///< that are asked for
    [[nodiscard]] bool isValid(const Page &page) const;
    void next();
    void back();
    void wantStep(int step);
    /// False when something that was entered stands in the way; then it goes there.
    bool enter(int step);
    void correct();
    void takeBack();
    [[nodiscard]] bool isSettingUp() const; ///< and not taking back
    [[nodiscard]] bool didAnything() const;
    void showState();
    void updateSteps();
    void updateIssues();
    void updateFoot();
    [[nodiscard]] int reviewStep() const { return int(pages().size()); }

    QPointer<Inventory> m_inventory;
    const SetupScript &m_script;
    QList<Page> m_pages;
    int m_step = 0;
    QSet<const SetupPart *> m_seen;
    QSet<const SetupPart *> m_blamed; ///< where somebody tried to go on with something missing
    TrunkSetup m_begun; ///< as it was before anybody entered something
    bool m_finished = false;
    QList<SetupDone> m_done;
    QList<Obstacle> m_obstacles;
    std::optional<Change> m_refused; ///< the step that did not end well …
    ApiError m_why;                  ///< … and why

    StepList *m_steps;
    ToneLabel *m_heading;
    ToneLabel *m_help;
    QStackedWidget *m_stack;
    PlanReview *m_review;
    SheetPanel *m_sheet;
    QScrollArea *m_sheetArea;
    QWidget *m_issueBox;
    Notice *m_errors;
    Notice *m_warnings;
    Notice *m_notes;
    ElidedLabel *m_status;
    QPushButton *m_takeBack;
    QPushButton *m_correct;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_another;
    QPushButton *m_show;
};

} // namespace trunkdesk
