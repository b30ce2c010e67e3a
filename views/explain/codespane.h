// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace trunkdesk {

class PreviewPane;

/// Every code that the program knows, with a filter, and below in full what is said of the one that the keyboard is on.
class CodesPane : public QWidget
{
    Q_OBJECT

public:
    explicit CodesPane(QWidget *parent = nullptr);

    void focusFilter();

Q_SIGNALS:
    void codeChosen(const QString &text); ///< what to ask for it

private:
    PreviewPane *m_pane;
};

} // namespace trunkdesk
