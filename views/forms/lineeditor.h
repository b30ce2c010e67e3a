// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/forms/fieldeditor.h"

class QLineEdit;

namespace trunkdesk {

/// One line of text. Addresses stand in fixed pitch, numbers step with the arrow keys.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const Field &field, QWidget *parent);

    [[nodiscard]] QString text() const override;
    void setText(const QString &text) override;
    void setReadOnly(bool on) override;
    [[nodiscard]] QWidget *control() const override;
    [[nodiscard]] bool isShort() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeTyping();
    void step(qint64 by);

    QLineEdit *m_line;
    qsizetype m_length = 0; ///< of the text before it was edited
};

} // namespace trunkdesk
