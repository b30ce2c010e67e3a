// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QObject>

class QMenu;

namespace trunkdesk {

/// What the window may want done with the accounts that a person added.
enum class AccountDeed { Add, Import, Open, Edit, Connect, Close, Remove, AllowChanges, ReadOnly, Compare };

/// The actions on one account as a whole, in the menu bar and over the side bar, and which of them are possible now.
class AccountActions : public QObject
{
    Q_OBJECT

public:
    explicit AccountActions(QObject *parent);

    /// The account that the actions are about.
    struct Subject
    {
        QString id;            ///< empty: there is none
        bool listed = false;   ///< a person added it; else the sandbox or a file
        bool open = false;
        bool readOnly = false;
    };

    QAction *add, *import, *open, *edit, *tryOut, *readOnly, *compareWith, *close, *remove;

    void fillMenu(QMenu *menu, const QList<QAction *> &before = {}) const; ///< for the menu bar
    void fillContextMenu(QMenu *menu) const;
    void update(const Subject &subject);
    [[nodiscard]] QList<QAction *> all() const; ///< in the order of the menu

Q_SIGNALS:
    void wanted(trunkdesk::AccountDeed deed, const QString &accountId);

private:
    QAction *make(const char *name, const QString &text, const char *iconName, const QString &tip, AccountDeed deed, const QKeySequence &key = {});

    QString m_id;
};

} // namespace trunkdesk
