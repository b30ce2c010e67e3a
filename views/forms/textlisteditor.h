// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/forms/fieldeditor.h"

#include <QPlainTextEdit>

namespace trunkdesk {

class ToneLabel;

/// Lines of text. A list that is pasted comes apart at commas, semicolons and blanks; Tab goes on to the next field.
class LinesEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LinesEdit(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;        ///< as high as its lines, within reason
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    void split(int entries); ///< so many entries came out of one line that was pasted

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// A list of texts, one a line. What is wrong with an entry is underlined, and the cursor goes there when the form leads to it.
class TextListEditor : public FieldEditor
{
    Q_OBJECT

public:
    TextListEditor(const Field &field, QWidget *parent);

    [[nodiscard]] QString text() const override;
    void setText(const QString &text) override;
    void setReadOnly(bool on) override;
    [[nodiscard]] QWidget *control() const override { return m_lines; }
    void goToProblem() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeEdit();
    void look();

    LinesEdit *m_lines;
    ToneLabel *m_count;
    QString m_given;      ///< as it was set: line ends and all are given back until there is an edit
    bool m_setting = false;
    int m_firstWrong = -1; ///< line number
};

} // namespace trunkdesk
