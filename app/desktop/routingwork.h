// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

namespace trunkdesk {

class MainWindow;
class SimulatorPage;

/// The way from the wish to imagine an outage to the page, over what is in view, and from there to the records and to a drain for real.
class RoutingWork : public QObject
{
    Q_OBJECT

public:
    explicit RoutingWork(MainWindow *window, QObject *parent = nullptr); ///< borrowed

    void show();

private:
    SimulatorPage *need();
    void drain(const QString &host);

    MainWindow *m_window;
    QPointer<SimulatorPage> m_page;
};

} // namespace trunkdesk
