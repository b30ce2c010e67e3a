// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/forms/fieldeditor.h"

class QComboBox;

namespace trunkdesk {

/// One of the values that the table offers. A value that a server has and we do not offer gets an entry of its own and is kept.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Field &field, QWidget *parent);

    [[nodiscard]] QString text() const override;
    void setText(const QString &text) override;
    void setReadOnly(bool on) override;
    [[nodiscard]] QWidget *control() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *m_box;
};

} // namespace trunkdesk
