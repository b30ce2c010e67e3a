// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/account.h"
#include "models/changes/change.h"
#include "models/rest/apirequest.h"

#include <QHash>

// What commands for a shell are made of, whoever writes them.

namespace trunkdesk {

[[nodiscard]] QString shellQuoted(QString text);
/// A comment is one line whatever stands in a name.
[[nodiscard]] QString shellComment(const QString &text);

/// Texts that must not stand in a command, and the shell variables that stand for them. Inside a path or a body each has a stand-in that
/// survives encoding; it becomes the variable once everything else is quoted.
class ShellVariables
{
public:
    [[nodiscard]] QString standIn(const QString &name, const QString &meaning);
    /// Of a new record's id, wherever it is needed; empty: nobody makes it.
    [[nodiscard]] QString idFor(const QString &key) const { return m_ids.value(key); }
    /// The name of its variable.
    QString addId(const QString &key, int step, const QString &meaning);
    [[nodiscard]] QString secret(const QString &meaning) { return standIn(QStringLiteral("SECRET_%1").arg(++m_secrets), meaning); }
    [[nodiscard]] QString value(const QString &meaning) { return standIn(QStringLiteral("VALUE_%1").arg(++m_values), meaning); }

    /// Of text that is quoted already. `form` has %1 where the name of the variable stands, and leaves the single quotes around it.
    [[nodiscard]] QString inserted(QString quoted, const QString &form = QStringLiteral("'\"${%1:?}\"'")) const;
    /// What somebody has to set before: the names, and what each is.
    [[nodiscard]] const QList<std::pair<QString, QString>> &meanings() const { return m_meanings; }

private:
    QList<std::pair<QString, QString>> m_names; ///< by stand-in
    QList<std::pair<QString, QString>> m_meanings;
    QHash<QString, QString> m_ids;
    QString m_mark;
    int m_secrets = 0;
    int m_values = 0;
};

/// The fields that a change sends, with stand-ins for what must not be written down.
[[nodiscard]] Parameters spokenFields(const Change &change, ShellVariables &variables);
/// The path of its request; empty when it has none.
[[nodiscard]] QString spokenPath(const Change &change, const QString &account, const ShellVariables &variables);

} // namespace trunkdesk
