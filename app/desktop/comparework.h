// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

namespace trunkdesk {

class ChangesDesk;
class ComparePage;
class MainWindow;

/// The way from the wish to compare to the page, and from there to the review of what is to be restored.
class CompareWork : public QObject
{
    Q_OBJECT

public:
    /// Both are borrowed.
    CompareWork(MainWindow *window, ChangesDesk *changes, QObject *parent);

    [[nodiscard]] ComparePage *page() const; ///< null: nobody compares anything
    void show();                             ///< the page as it was left, else a new one for the account in view
    void compareWith(const QString &account); ///< Account::id of one that is open

Q_SIGNALS:
    void openFilesWanted(const QStringList &paths);

private:
    ComparePage *need();

    MainWindow *m_window;
    ChangesDesk *m_changes;
    QPointer<ComparePage> m_page;
};

} // namespace trunkdesk
