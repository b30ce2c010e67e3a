// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/assistant/setuppanel.h"

namespace trunkdesk {

class CandidatePicker;
class ToneLabel;

/// The numbers whose calls the trunk takes.
class NumbersPanel : public SetupPanel
{
    Q_OBJECT

public:
    NumbersPanel(const SetupScript &script, Inventory *inventory, QWidget *parent = nullptr);

    void write(TrunkSetup &setup) const override;
    void focusFirst() override;
    [[nodiscard]] QString summary() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const SetupScript &m_script;
    CandidatePicker *m_picker;
    ToneLabel *m_count;
};

} // namespace trunkdesk
