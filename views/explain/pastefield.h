// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace trunkdesk {

/// Where a SIP answer or some lines of a log are put. What opens a door is hidden before it is shown, and very long texts are cut.
class PasteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PasteField(QWidget *parent = nullptr);

    void put(const QString &text); ///< in place of what stands there

Q_SIGNALS:
    void masked(); ///< there was something to hide in what was pasted
    void cut();    ///< it was longer than what is read

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString made(const QString &text);
    void takeFont();
};

} // namespace trunkdesk
