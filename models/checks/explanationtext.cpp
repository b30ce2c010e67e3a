// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/explanation.h"

#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::FailureExplanation)
};

void addFact(QStringList *lines, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        lines->append(Words::tr("%1: %2", "label and value").arg(label, displayText(value)));
}

void addCode(QStringList *lines, const FailureExplanation &explanation, const Inventory *inventory)
{
    const auto *code = explanation.code;
    const auto &mention = explanation.mention;
    const auto head = familyText(mention.family, code ? QByteArrayView(code->provider) : QByteArrayView()) + u' ' + QString::number(mention.code);
    lines->append(QString());
    if (!code) {
        lines->append(Words::tr("%1: not known here.", "a code").arg(head));
        return;
    }
    lines->append(u"%1 – %2"_s.arg(head, QString::fromLatin1(code->title)));
    lines->append(failureText(code->meaning));
    if (code->remedy[0] != '\0')
        lines->append(Words::tr("What to do: %1").arg(failureText(code->remedy)));
    if (inventory && !explanation.causes.isEmpty()) {
        lines->append(Words::tr("In %1:", "account").arg(displayText(inventory->account().name)));
        for (const auto &cause : explanation.causes)
            lines->append(u"  %1 %2"_s.arg(cause.certain ? u"*"_s : u"-"_s, cause.why));
    }
    const auto *table = tableOf(*code);
    lines->append(Words::tr("Source: %1, read on %2", "URL and date").arg(sourceOf(*code), table ? QString::fromLatin1(table->date) : QString()));
}

} // namespace

QString fieldWords(const FailureCause &cause)
{
    const auto *field = cause.record.isValid() && !cause.field.isEmpty() ? cause.record.kind->field(cause.field) : nullptr;
    return field ? fieldLabel(*field) : QString();
}

static QStringList factLines(const FailureReport &report)
{
    QStringList lines;
    addFact(&lines, Words::tr("Request for"), report.domain);
    addFact(&lines, Words::tr("From address"), report.source);
    addFact(&lines, Words::tr("Caller"), report.caller);
    addFact(&lines, Words::tr("Called"), report.called);
    addFact(&lines, Words::tr("User name"), report.user);
    return lines;
}

static QStringList remarkLines(const FailureReport &report)
{
    QStringList lines;
    for (const auto &remark : report.remarks)
        addFact(&lines, Words::tr("It says"), remark);
    return lines;
}

QString factsText(const FailureReport &report)
{
    QStringList lines = remarkLines(report);
    if (const auto facts = factLines(report).join(u" · "_s); !facts.isEmpty())
        lines.prepend(facts);
    return lines.join(u'\n');
}

QString explanationText(const FailureReport &report, const QList<FailureExplanation> &explanations, const Inventory *inventory)
{
    auto lines = factLines(report) + remarkLines(report);
    for (const auto &explanation : explanations)
        addCode(&lines, explanation, inventory);
    return maskFailure(lines.join(u'\n').trimmed()) + u'\n';
}

} // namespace trunkdesk
