// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QComboBox;

namespace trunkdesk {

class CompareSources;
class ElidedLabel;

/// Which of the open accounts and files stands on one side of a comparison, and how old what is known of it is.
class SideChooser : public QWidget
{
    Q_OBJECT

public:
    /// The label has a mnemonic; `name` tells the two sides apart for programs.
    SideChooser(const QString &label, const char *name, const CompareSources *sources, QWidget *parent);

    [[nodiscard]] QString key() const { return m_key; } ///< empty: nothing is chosen
    void choose(const QString &key);
    void updateAge();
    void focusChoice();

Q_SIGNALS:
    void chosen(); ///< by the person
    void fileWanted();

private:
    void fill();
    void take(int index);

    const CompareSources *m_sources;
    QComboBox *m_choice;
    ElidedLabel *m_age;
    QString m_key;
};

} // namespace trunkdesk
