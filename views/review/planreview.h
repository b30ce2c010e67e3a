// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/stepoutcome.h"
#include "models/inventory/inventory.h"
#include "models/items/planmodel.h"
#include "views/dialogs/wayout.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QMenu;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace trunkdesk {

class ElidedLabel;
class GuardList;
class Notice;
class PlanModel;
class ToneLabel;

/// Something that has to be done before a plan can go out, such as a password that is to be entered again.
struct Obstacle
{
    QString text;        ///< a whole sentence
    QString button = {}; ///< what helps; empty: nothing here does
};

/// The plan of one account as a person reads it.
struct ReviewedPlan
{
    Plan plan;
    QPointer<const Inventory> inventory;
    QStringList remarks = {};         ///< whole sentences: what it does not do, and why
    QList<Obstacle> obstacles = {};
};

/// What a person wants after a step that did not end well.
enum class AfterTrouble {
    TryAgain, ///< the step once more, and then the rest
    KeepMine, ///< the same over what somebody else made of the record meanwhile
    Skip,     ///< the step is left out; the rest goes on
    RollBack, ///< what was done is taken back
    Leave,    ///< it stays as it is
};

/// Plans before, while and after they run: every step with before and after, what to think about, each guard with its tick, what cannot
/// be undone; then live how each step stands; then what the server made of it. It runs nothing: whoever shows it does what it asks for,
/// and tells it how far that is. At home on a page of its own and in an assistant.
class PlanReview : public QWidget
{
    Q_OBJECT

public:
    enum class Phase {
        Reading, ///< nothing was sent yet
        Running,
        Stopped, ///< a step did not end well: the person chooses how to go on
        Over,    ///< all is done, or it was left
    };
    Q_ENUM(Phase)

    explicit PlanReview(QWidget *parent = nullptr);
    ~PlanReview() override;

    /// Begins anew: ticks are gone. Plans without steps are left out.
    void setPlans(const QList<ReviewedPlan> &plans);
    [[nodiscard]] const QList<ReviewedPlan> &plans() const { return m_plans; }
    [[nodiscard]] PlanModel *model() const { return m_model; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    /// Every guard is ticked, the accounts' names are typed, nothing is in the way, and nothing was sent yet.
    [[nodiscard]] bool mayApply() const;

    void setTitle(const QString &title); ///< empty: no heading, as inside a page that has its own
    void setKeepable(bool keepable);     ///< offers to keep the changes for later: keepWanted()
    void setClosable(bool closable);     ///< offers to close it: closeWanted()
    void setUndoable(bool undoable);     ///< offers undoWanted() once something was done
    /// Says at the top what goes along or stands against it, with a button for the gentler way where there is one.
    void offer(const WayOut &way);

    // What happens, told by whoever runs the plans.
    void begin();
    void showStep(int plan, int step);
    void showOutcome(int plan, int step, const StepOutcome &outcome);
    /// The plan halted at a step: offers what can be done about it.
    void showTrouble(int plan, int step, const StepOutcome &outcome, const QList<AfterTrouble> &ways);
    void goOn(int plan, int from); ///< it runs again, from this step on; how those before it ended stays to be seen
    /// It is over; `text` says how, in whole sentences.
    void showEnd(bool allDone, const QString &text);

public Q_SLOTS:
    void copyText();
    void copyCurl();
    void savePlan();

Q_SIGNALS:
    void applyWanted();
    void stopWanted(); ///< after the step in flight
    void goOnWanted(trunkdesk::AfterTrouble how);
    void keepWanted();
    void undoWanted();
    void closeWanted();
    void wayOutWanted();
    void obstacleWanted(int plan, int obstacle); ///< its button was pressed
    void phaseChanged();
    void copied(const QString &what);  ///< a sentence for the message bar
    void troubled(const QString &why); ///< the same of what went wrong, such as a file that cannot be written

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    void buildFoot();
    void updateButtons();
    void showTop();
    void fitTop();
    void setPhase(Phase phase);
    void showConflict();
    void clearEnding();
    QPushButton *addEnding(const QString &text, const char *name);
    [[nodiscard]] QList<PlanOfAccount> shownPlans() const;
    [[nodiscard]] QString subtitle() const;

    QList<ReviewedPlan> m_plans;
    PlanModel *m_model;
    Phase m_phase = Phase::Reading;
    StepOutcome m_trouble;      ///< what the person is asked about
    bool m_keepable = false;
    bool m_undoable = false;

    QWidget *m_head;
    ToneLabel *m_title;
    ElidedLabel *m_subtitle;
    QToolButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_keep;
    QPushButton *m_apply;
    QToolButton *m_close;
    QScrollArea *m_top; ///< guards and what else is to be read
    QVBoxLayout *m_topColumn;
    GuardList *m_guards;
    QWidget *m_wayOut = nullptr;
    QWidget *m_ending;  ///< how it ended, and what can be done about it
    Notice *m_endText;
    QHBoxLayout *m_endButtons;
    QTableView *m_table;
    ElidedLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_stop;
};

} // namespace trunkdesk

Q_DECLARE_METATYPE(trunkdesk::AfterTrouble)
