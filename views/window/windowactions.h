// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/pages/page.h"

#include <QAction>
#include <QMenu>
#include <QObject>

class QMenuBar;
class QPushButton;
class QToolBar;

namespace trunkdesk {

class Appearance;

/// Every action of the window: its words, keys and icon, the menus and the tool bar they stand in, and whether it is possible now.
/// What an action does is connected by the window.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QWidget *window);

    QAction *openSandbox, *openFile, *openFolder, *saveSnapshot, *closeAccount, *quit;
    QAction *create, *edit, *duplicate, *remove, *attach, *detach, *copy, *copyCsv, *copyJson, *selectAll, *find, *search;
    QAction *back, *forward, *showSideBar, *showDetails, *showPanel;
    QAction *refresh, *stop;
    QAction *setUpTrunk, *editTogether, *switchOn, *switchOff, *moveNumbers, *drain, *compare, *reviewChanges, *undoChanges, *changeHistory;
    QAction *showProblems, *nextProblem, *previousProblem, *simulate, *tryCall, *explainFailure;
    QAction *exportTable, *exportTerraform, *exportCurl, *exportReport, *print, *problemCodes;
    QAction *shortcuts, *about;
    QMenu *createMenu;  ///< everything that can be made or attached where one is
    QMenu *columnsMenu; ///< filled from the table in view
    QMenu *recordMenu;  ///< over a row
    QMenu *accountMenu = nullptr; ///< of the menu bar; empty until the window fills it

    void fillMenuBar(QMenuBar *bar, Appearance *appearance);
    void fillToolBar(QToolBar *bar);
    /// Enables what is possible on the page (null: there is none), and says in the tooltips of the rest why not.
    void update(AccountController *controller, const Page *page);
    /// How many changes wait for a review: stands on the button, which calls for attention while there are some.
    void setPendingCount(int count);
    void setReviewOpen(bool open); ///< there is a review to go back to
    [[nodiscard]] QList<QAction *> all() const; ///< in the order of the menus
    /// All that can be asked for by name, the usual first: the same, what can be made here, the looks, and About. An action that is not possible
    /// says why in its property "whyNot"; "longText" is what it is called away from its menu.
    [[nodiscard]] QList<QAction *> toBeFound() const;

Q_SIGNALS:
    void createWanted(const trunkdesk::ResourceKind *kind, const QString &parent);
    void attachWanted(const trunkdesk::ResourceKind *kind, const QString &parent);

private:
    QAction *make(const char *name, const QString &text, const char *iconName, const QList<QKeySequence> &keys, const QString &tip);
    void makeFileActions();
    void makeEditActions();
    void makeViewActions();
    void makeChangeActions();
    void makeInsightActions();
    void updateReview();
    void allow(QAction *action, const QString &whyNot);
    void fillCreateMenu(AccountController *controller, const PageContext &context);
    void allowBulk(AccountController *controller, const PageContext &context);
    void allowInsight(AccountController *controller);
    void allowExports(AccountController *controller, const Page *page);
    void fillLookMenu(QMenu *menu, Appearance *appearance);

    QWidget *m_window;
    QPushButton *m_reviewButton = nullptr;
    int m_pendingCount = 0;
    bool m_reviewOpen = false;
    QList<QAction *> m_looks;
};

} // namespace trunkdesk
