// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/forms/fieldeditor.h"

class QCheckBox;

namespace trunkdesk {

/// Yes or no. A text that is neither stands as a third state until somebody decides.
class SwitchEditor : public FieldEditor
{
    Q_OBJECT

public:
    SwitchEditor(const Field &field, QWidget *parent);

    [[nodiscard]] QString text() const override { return m_text; }
    void setText(const QString &text) override;
    void setReadOnly(bool on) override;
    [[nodiscard]] QWidget *control() const override;

private:
    void takeState();

    QCheckBox *m_check;
    QString m_text;
};

} // namespace trunkdesk
