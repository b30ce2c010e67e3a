// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/assistant/setuppanel.h"

class QPushButton;

namespace trunkdesk {

class RecordForm;
class ToneLabel;

/// Fields of the trunk itself, and of the settings beside it; under its name, what calls will be sent to.
class FieldsPanel : public SetupPanel
{
    Q_OBJECT

public:
    FieldsPanel(const SetupScript &script, const SetupPart &part, const Inventory *inventory, QWidget *parent = nullptr);

    void write(TrunkSetup &setup) const override;
    [[nodiscard]] int problemCount() const override;
    bool focusFirstProblem() override;
    QList<Issue> place(const QList<Issue> &issues) override;
    void focusFirst() override;
    [[nodiscard]] QString summary() const override;
    void showServerError(const Change &change, const ApiError &error) override;

private:
    void addPreview();
    void updatePreview();

    const SetupScript &m_script;
    const SetupPart &m_part;
    RecordForm *m_trunk;
    RecordForm *m_settings = nullptr;
    QWidget *m_preview = nullptr;
    ToneLabel *m_main = nullptr;  ///< the usual form of what calls are sent to
    ToneLabel *m_forms = nullptr; ///< its other forms
    QPushButton *m_suggestion = nullptr;
};

} // namespace trunkdesk
