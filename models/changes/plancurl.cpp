// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/plancurl.h"

#include "models/changes/shellparts.h"
#include "models/rest/dialect.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PlanReview)
};

QString addressOf(const Change &change, const Account &account, const ShellVariables &variables)
{
    const auto path = spokenPath(change, account.accountId, variables);
    if (path.isEmpty())
        return {};
    auto base = account.endpoints.value(change.id.kind->service);
    base.setUserInfo({});
    return base.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) + path;
}

QString commandOf(const Change &change, const Account &account, const Dialect &dialect, ShellVariables &variables)
{
    const auto address = addressOf(change, account, variables);
    if (address.isEmpty())
        return shellComment(Words::tr("This step has no address, so it cannot be given as a command."));
    const bool takesAway = change.op == Change::Op::Delete || change.op == Change::Op::Detach;
    auto command = u"curl -sS --fail-with-body -u \"${SIP_ACCOUNT_USER:?}:${SIP_ACCOUNT_SECRET:?}\" -X %1"_s.arg(
        QLatin1StringView(methodName(takesAway ? ApiMethod::Delete : ApiMethod::Post)));
    if (!takesAway) {
        const auto fields = spokenFields(change, variables);
        const auto body = dialect.encode(change.id.kind, fields);
        if (body.contentType == "application/x-www-form-urlencoded") {
            for (const auto &[name, text] : fields)
                command += u" \\\n  --data-urlencode "_s + variables.inserted(shellQuoted(QString::fromUtf8(name) + u'=' + text));
        } else {
            command += u" \\\n  -H "_s + shellQuoted(u"Content-Type: "_s + QString::fromUtf8(body.contentType));
            command += u" \\\n  --data "_s + variables.inserted(shellQuoted(QString::fromUtf8(body.bytes)));
        }
    }
    return command + u" \\\n  "_s + variables.inserted(shellQuoted(address)) + u'\n';
}

} // namespace

QString planAsCurl(const Plan &plan, const Account &account)
{
    const auto *dialect = findDialect(account.provider);
    if (!dialect)
        return {};
    ShellVariables variables;
    QString commands;
    for (int i = 0; i < plan.steps.size(); ++i) {
        const auto &step = plan.steps.at(i);
        commands += u'\n' + shellComment(Words::tr("Step %1: %2").arg(QString::number(i + 1), step.summary));
        commands += commandOf(step.change, account, *dialect, variables);
        if (!step.change.key.isEmpty())
            variables.addId(step.change.key, i, Words::tr("“%1” in the answer to step %2").arg(QLatin1StringView(step.change.id.kind->idField)).arg(i + 1));
    }
    QString head = shellComment(Words::tr("%1: %n step(s), to be run one after the other.", "an account", int(plan.steps.size())).arg(account.name));
    head += shellComment(Words::tr("Set these variables before; a command without its variable sends nothing:"));
    head += shellComment(u"SIP_ACCOUNT_USER, SIP_ACCOUNT_SECRET: "_s + Words::tr("the key of the account"));
    for (const auto &[name, meaning] : variables.meanings())
        head += shellComment(u"%1: %2"_s.arg(name, meaning));
    return head + commands;
}

} // namespace trunkdesk
