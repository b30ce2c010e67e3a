// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/findings.h"
#include "models/items/findingsfilter.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace trunkdesk {

class AccountController;
class ChangesDesk;
class CodesPage;
class FindingsModel;
class IgnoredStore;
class MainWindow;
class ProblemsPanel;

/// What the checks find, brought to the person and mended: the panel, the page of codes, what is ignored, and the way from a finding to the form,
/// the dialog or the review that mends it.
class ProblemsWork : public QObject
{
    Q_OBJECT

public:
    /// `dataFolder`: where what is ignored is kept; empty: nowhere that lasts. Window and changes are borrowed.
    ProblemsWork(MainWindow *window, ChangesDesk *changes, const QString &dataFolder, QObject *parent = nullptr);

    [[nodiscard]] ProblemsPanel *panel() const { return m_panel; }
    [[nodiscard]] IgnoredStore *ignored() const { return m_ignored; }
    /// The codes page; with this code chosen.
    void showCodes(const QByteArray &code = {});
    /// Opens the form, the dialog or the review of one of a finding's fixes, counted from 0; or says why it cannot.
    void fix(Inventory *inventory, const Finding &finding, int number);

private:
    void takeAccount(AccountController *controller);
    void connectPanel();
    void showPanel();
    void noteContext();
    void countLater();
    void count();
    void countCodes();
    void step(int by);
    void go(Inventory *inventory, const RecordId &id, const QByteArray &field);
    void fixTogether();
    void ignore();
    void hearAgain();
    void showIgnored();
    void tell(const QString &text, const QString &actionText = {}, const std::function<void()> &action = {});

    MainWindow *m_window;
    ChangesDesk *m_changes;
    IgnoredStore *m_ignored;
    FindingsModel *m_model;
    ProblemsPanel *m_panel;
    QPointer<CodesPage> m_codes;
    QTimer m_soon;
};

} // namespace trunkdesk
