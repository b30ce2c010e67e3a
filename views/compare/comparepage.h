// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/restore.h"
#include "views/compare/comparesources.h"
#include "views/pages/toolpage.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace trunkdesk {

class BackgroundWork;
class DifferencePane;
class ElidedLabel;
class EmptyState;
class SideChooser;

/// Two accounts or files side by side: what is different, and the way to make an account say what the other side says. It compares off
/// the window's thread, and again whenever one of the two has changed.
class ComparePage : public ToolPage
{
    Q_OBJECT

public:
    enum class Side { Before, After };

    explicit ComparePage(QWidget *parent = nullptr);
    ~ComparePage() override;

    [[nodiscard]] QString title() const override { return tr("Compare"); }
    void focusFirst() override;
    void focusFilter();

    void setAccounts(const QList<AccountController *> &accounts);
    /// What it had on its sides the last time, where that is open, else the account with what suits it.
    void begin(AccountController *current);
    /// A file goes before, what is live after; the other side is what suits it.
    void compareWith(AccountController *account);
    void choose(Side side, const AccountController *account);
    void openFiles(Side side, const QStringList &paths);
    [[nodiscard]] const CompareSource *source(Side side) const; ///< null: nothing is chosen
    [[nodiscard]] DifferencePane *differences() const { return m_pane; }
    [[nodiscard]] bool isComparing() const { return m_work; }

Q_SIGNALS:
    void compared(); ///< the differences in view are those of both sides as they are now
    void recordWanted(trunkdesk::AccountController *account, const trunkdesk::RecordId &id);
    void openWanted(const QStringList &paths, const QString &why); ///< a record stands only in files that are not open
    void restoreWanted(trunkdesk::AccountController *account, const QList<trunkdesk::Change> &changes, const QStringList &remarks);
    void messageRaised(const trunkdesk::Message &message);

private:
    /// What stands in the middle.
    enum class State { Choosing, Refused, Unread, Reading, Opening, Comparing, GivenUp, Same, Different };

    QWidget *buildHead();
    QWidget *buildFoot();
    void watch();             ///< both sides, so that it is compared again when they change
    void noteChange();
    void lookLater();
    void takeOpened(const QStringList &keys, const QString &remark);
    [[nodiscard]] static bool isTold(const CompareSource &source); ///< what is known of it can be compared
    void look();              ///< at the sides, and does what is to be done
    void compareNow();
    void cancel();
    void setState(State state);
    void explain();
    void act();
    void swap();
    void askForFile(Side side);
    void keepSides() const;
    void showRecord(int difference);

    // comparepagerestore.cpp
    void updateFoot();
    void updateDirections();
    [[nodiscard]] Side liveSide() const; ///< the one that a restore changes
    struct RestoreTask;
    void restore();
    void ask(const std::shared_ptr<RestoreTask> &task);
    void propose(const RestoreTask &task);
    void work(const std::function<void()> &what, const std::function<void()> &then);

    [[nodiscard]] SideChooser *chooser(Side side) const { return side == Side::Before ? m_before : m_after; }

    CompareSources *m_sources;
    SideChooser *m_before;
    SideChooser *m_after;
    QToolButton *m_swap;
    QToolButton *m_close;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QProgressBar *m_progress;
    DifferencePane *m_pane;
    QWidget *m_foot;
    QCheckBox *m_all;
    QLabel *m_count;
    QComboBox *m_direction; ///< only where both sides can be changed
    ElidedLabel *m_directionText;
    QPushButton *m_restore;
    QTimer *m_later;  ///< changes come in bursts
    QTimer *m_ages;

    State m_state = State::Choosing;
    Side m_openFor = Side::Before;
    BackgroundWork *m_work = nullptr;
    std::pair<QString, QString> m_comparing; ///< keys of the sides that it compares
    QList<QMetaObject::Connection> m_watched;
    QString m_shownBefore; ///< whose differences are in view, by key
    QString m_shownAfter;
    bool m_stale = true;     ///< one of the sides has changed since
    bool m_allChosen = false; ///< of those that are shown
    bool m_givenUp = false;  ///< by the person, until something changes
};

} // namespace trunkdesk
