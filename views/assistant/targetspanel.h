// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/routing/callflow.h"
#include "views/assistant/setuppanel.h"

class QPushButton;
class QTableView;

namespace trunkdesk {

class RecordForm;
class RoutingPicture;
class SetupTargetsModel;
class ToneLabel;

/// Where calls go: the picture of the shares, a table of the targets, and the form of the one that is marked.
class TargetsPanel : public SetupPanel
{
    Q_OBJECT

public:
    explicit TargetsPanel(const SetupScript &script, QWidget *parent = nullptr);

    void write(TrunkSetup &setup) const override;
    void arrive(const TrunkSetup &setup) override;
    [[nodiscard]] int problemCount() const override;
    bool focusFirstProblem() override;
    void focusFirst() override;
    [[nodiscard]] QString summary() const override;
    void showServerError(const Change &change, const ApiError &error) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void buildButtons();
    void addTarget(const Draft &draft);
    void removeCurrent();
    void toggleCurrent();
    void showCurrent();
    void goTo(int row);
    void showTargets();
    [[nodiscard]] int current() const;

    const SetupScript &m_script;
    const ResourceKind &m_kind;
    SetupTargetsModel *m_model;
    RoutingPicture *m_picture;
    QTableView *m_table;
    QPushButton *m_add;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    ToneLabel *m_limit;
    ToneLabel *m_heading;
    RecordForm *m_form;
    qsizetype m_numbers = 0;
    LastResort m_last;
    Distribution m_before; ///< before the target in view was edited or added
    bool m_showing = false;
};

} // namespace trunkdesk
