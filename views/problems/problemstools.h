// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/findingsmodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QToolButton;

namespace trunkdesk {

/// What is shown of the problems: a switch for each severity with its count, words, whose problems, and what is ignored. Stands beside the tabs
/// of the panel where there is room.
class ProblemsTools : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsTools(QWidget *parent = nullptr);

    /// The account in view and the record that is chosen there; either may be missing.
    void setPlace(Inventory *inventory, const RecordId &record);
    void setScope(FindingsFilter::Scope scope);
    void setText(const QString &text);
    void setIgnoredShown(bool shown);
    void clear(); ///< shows everything of the scope
    [[nodiscard]] FindingsFilter filter() const;
    void setSums(const FindingsModel::Sums &sums);
    [[nodiscard]] QMenu *menu() const { return m_menu; } ///< what can be done with the list as a whole; filled by the panel
    void focusFilter();

Q_SIGNALS:
    void filterChanged();
    void leftDown(); ///< Enter or an arrow in the filter: on to the rows

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QToolButton *severityButton(FindingSeverity severity);
    void fillScopes();

    QList<QToolButton *> m_severities; ///< in the order of severities()
    QLineEdit *m_text;
    QComboBox *m_scope;
    QToolButton *m_ignored;
    QToolButton *m_more;
    QMenu *m_menu;
    QPointer<Inventory> m_inventory;
    RecordId m_record;
};

} // namespace trunkdesk
