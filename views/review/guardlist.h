// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/caution.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace trunkdesk {

/// What is to be thought about before plans go out: each guard with a tick of its own, many of one guard under one tick with their list, what
/// is merely worth knowing without one, and the names of accounts that have to be typed.
class GuardList : public QWidget
{
    Q_OBJECT

public:
    explicit GuardList(QWidget *parent = nullptr);

    /// `worthKnowing`: whole sentences beside the cautions. `regrets`: what cannot be undone. `names`: of the accounts to be typed.
    void setContent(const QList<Caution> &cautions, const QStringList &worthKnowing, const QStringList &regrets, const QStringList &names);
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] int openTicks() const;
    [[nodiscard]] bool namesTyped() const;
    [[nodiscard]] bool allGiven() const { return openTicks() == 0 && namesTyped(); }
    void setLocked(bool locked); ///< while it runs

Q_SIGNALS:
    void changed();

private:
    void addGuard(Guard guard, const QStringList &texts);
    void addInformation(const QStringList &texts, const char *name, const QString &head);
    void addName(const QString &account);
    void addTexts(const QStringList &texts, const QString &objectName, const QString &accessibleName);

    struct Name
    {
        QLineEdit *line;
        QString account;
    };

    QVBoxLayout *m_column;
    QList<QCheckBox *> m_ticks;
    QList<Name> m_names;
    int m_notices = 0;
};

} // namespace trunkdesk
