// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/restoresecrets.h"

#include "models/changes/stepwords.h"
#include "models/inventory/inventory.h"

#include <QCoreApplication>

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::RestoreCommand)
};

} // namespace

QByteArray passwordVariable(const RecordId &id)
{
    QByteArray name = "TRUNKDESK_PASSWORD_";
    for (const auto c : id.id)
        name += c < QChar(0x80) && c.isLetterOrNumber() ? c.toLatin1() : '_';
    return name;
}

Result<RestoreSecrets, Refusal> passwordsInEnvironment(const QList<RecordId> &ids)
{
    RestoreSecrets secrets;
    for (const auto &id : ids) {
        const auto variable = passwordVariable(id);
        const auto text = qEnvironmentVariable(variable.constData());
        if (text.isEmpty())
            continue;
        for (const auto &field : id.kind->fields) {
            if (!field.writeOnly)
                continue;
            if (const auto verdict = checkField(field, text); !verdict.sendable())
                return Refusal{Text::tr("%1: %2", "a variable, and what is wrong with its value").arg(QString::fromLatin1(variable), verdict.message), NotRead};
            secrets[id].insert(field.key, text);
        }
    }
    return secrets;
}

QStringList missingPasswords(const QList<RecordId> &ids, const RestoreSecrets &given, const Inventory &wanted)
{
    QStringList sentences;
    for (const auto &id : ids)
        if (!given.contains(id)) {
            const auto title = recordTitle(*id.kind, wanted.record(id).value_or(Record()));
            const auto parent = parentTitle(id, wanted);
            sentences.append((parent.isEmpty() ? Text::tr("With its password in %1, “%2” comes back, too.").arg(QString::fromLatin1(passwordVariable(id)), title)
                                               : Text::tr("With its password in %1, “%2” of “%3” comes back, too.").arg(QString::fromLatin1(passwordVariable(id)), title, parent)));
        }
    return sentences;
}

} // namespace trunkdesk::cli
