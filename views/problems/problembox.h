// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/findings.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace trunkdesk {

class Notice;

/// What is wrong with one record, the worst first, each with what mends it; or that nothing is. It follows what the checks find.
class ProblemBox : public QWidget
{
    Q_OBJECT

public:
    /// `most`: so many are said, the rest is counted. `quiet`: nothing is said where nothing is wrong, and of notes.
    explicit ProblemBox(int most, bool quiet, QWidget *parent = nullptr);

    void setRecord(Inventory *inventory, const RecordId &id); ///< null or invalid: nothing is shown
    [[nodiscard]] RecordId record() const { return m_id; }
    using Judge = std::function<QString(const Fix &)>;
    /// Asked for why something cannot be mended; empty: it can.
    void setJudge(const Judge &judge) { m_judge = judge; }
    void update();

Q_SIGNALS:
    void fixWanted(const trunkdesk::Finding &finding, int fix);
    void allWanted(); ///< of this record

private:
    struct Line
    {
        Notice *notice = nullptr;
        QPushButton *fix = nullptr;
    };
    [[nodiscard]] Line makeLine();
    void say(const Line &line, const Finding &finding);
    void offer(const Line &line, const Finding &finding);

    int m_most;
    bool m_quiet;
    QPointer<Inventory> m_inventory;
    RecordId m_id;
    Judge m_judge;
    QList<Finding> m_shown; ///< by line
    QList<Line> m_lines;
    QPushButton *m_more;
    QVBoxLayout *m_column;
    QTimer m_soon;
};

} // namespace trunkdesk
