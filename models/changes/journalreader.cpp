// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/journalreader.h"

#include "models/changes/journalfile.h"
#include "models/changes/planjsonparts.h"

#include <QCoreApplication>

namespace trunkdesk {

namespace {

constexpr int version = 1;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Journal)
};

using End = AppliedPlan::End;
constexpr EnumWord<End> endWords[] = {{End::Open, "open"}, {End::Finished, "finished"}, {End::Left, "left"}, {End::RolledBack, "rolled-back"}};

QByteArray timed(JsonObjectText &object)
{
    object.addTime("time", QDateTime::currentDateTimeUtc());
    return object.toJson();
}

/// What the lines after the first one add to it.
class Lines
{
public:
    explicit Lines(AppliedPlan &plan) : m_plan(plan) { }

    void take(JsonObjectReader &line)
    {
        if (line.has("intent"))
            takeIntent(line);
        else if (line.has("outcome"))
            takeOutcome(line);
        else if (line.has("end"))
            takeEnd(line);
        else if (line.has("taken_back_by"))
            m_plan.takenBackBy = line.text("taken_back_by");
        else if (line.has("resumed"))
            m_maybeSent = m_plan.inFlight;
        else
            line.fail(Words::tr("A line says nothing that this version knows; open it with the version that wrote it."));
    }

private:
    int stepOf(JsonObjectReader &line, QByteArrayView key)
    {
        const auto step = line.number(key);
        if (step >= 0 && step < m_plan.plan.steps.size())
            return int(step);
        line.fail(Words::tr("A line is about a step that the plan does not have; it was probably edited, so restore it from a copy."));
        return -1;
    }

    void takeIntent(JsonObjectReader &line)
    {
        const int step = stepOf(line, "intent");
        QString fault;
        if (const auto change = line.object("change"); step >= 0 && !change.isEmpty()) {
            m_plan.sent[step] = changeFrom(change, &fault);
            const auto siblings = line.texts("siblings");
            m_plan.siblings = QSet<QString>(siblings.begin(), siblings.end());
            m_plan.inFlight = step;
            m_plan.outcomes[step].id = m_plan.sent.at(step).id;
        } else {
            line.fail(Words::tr("A line does not say what was going to be sent; it was probably edited, so restore it from a copy."));
        }
        if (!fault.isEmpty())
            line.fail(fault);
    }

    void takeOutcome(JsonObjectReader &line)
    {
        const int step = stepOf(line, "outcome");
        QString fault;
        if (const auto said = line.object("said"); step >= 0 && !said.isEmpty())
            m_plan.outcomes[step] = outcomeFrom(said, &fault);
        else
            line.fail(Words::tr("A line does not say how a step ended; it was probably edited, so restore it from a copy."));
        if (!fault.isEmpty())
            line.fail(fault);
        if (!line.ok())
            return;
        // That it was so already may be the work of the request that was under way when the program ended.
        if (m_maybeSent == step && m_plan.outcomes.at(step).done())
            m_plan.outcomes[step].sent = true;
        if (m_plan.inFlight == step)
            m_plan.inFlight = -1;
    }

    void takeEnd(JsonObjectReader &line)
    {
        const auto end = valueOf(endWords, line.text("end"));
        if (!end)
            line.fail(Words::tr("A line does not say how it ended; it was probably edited, so restore it from a copy."));
        m_plan.end = end.value_or(End::Open);
        if (const auto by = line.text("by"); !by.isEmpty())
            m_plan.takenBackBy = by;
    }

    AppliedPlan &m_plan;
    int m_maybeSent = -1; ///< the step that was in flight when somebody went on with the plan
};

AppliedPlan planOfFirstLine(JsonObjectReader &line)
{
    AppliedPlan plan;
    if (const auto said = line.number("trunkdesk_journal"); said != version) {
        line.fail(said > version ? Words::tr("It has version %1; this program reads version %2. Open it with a newer Trunkdesk.").arg(said).arg(version)
                                 : Words::tr("It is no journal of ours; take it out of the folder."));
        return plan;
    }
    plan.id = line.text("entry");
    plan.begun = line.time("begun");
    if (const auto about = line.object("account"); !about.isEmpty()) {
        JsonObjectReader account(about);
        plan.accountId = account.text("id");
        plan.accountName = account.text("name");
        plan.provider = account.text("provider").toLatin1();
        if (!account.ok())
            line.fail(account.fault());
    }
    QString fault;
    if (const auto said = line.object("plan"); !said.isEmpty())
        plan.plan = planFrom(said, &fault);
    else
        line.fail(Words::tr("Its first line holds no plan; it was probably edited, so restore it from a copy."));
    for (const auto &element : line.array("touched")) {
        JsonObjectReader object(element);
        const Touched touched{readRecordId(object), readRecord(object, "record")};
        if (!object.ok())
            line.fail(object.fault());
        plan.touched.append(touched);
    }
    if (!fault.isEmpty())
        line.fail(fault);
    for (const auto &step : plan.plan.steps) {
        plan.outcomes.append({.kind = StepOutcome::Kind::Skipped, .id = step.change.id});
        plan.sent.append(step.change);
    }
    return plan;
}

QString lineFault(qsizetype line, const QString &fault)
{
    return Words::tr("Line %1: %2").arg(line + 1).arg(fault);
}

} // namespace

QByteArray firstLine(const AppliedPlan &plan)
{
    JsonObjectText account;
    account.addText("id", plan.accountId);
    account.addText("name", plan.accountName);
    account.addText("provider", QString::fromLatin1(plan.provider));
    QList<QByteArray> touched;
    for (const auto &one : plan.touched) {
        JsonObjectText object;
        addRecordId(object, one.id);
        object.add("record", safeJson(*one.id.kind, one.record));
        touched.append(object.toJson());
    }
    JsonObjectText line;
    line.addNumber("trunkdesk_journal", version);
    line.addText("entry", plan.id);
    line.addTime("begun", plan.begun);
    line.add("account", account.toJson());
    line.add("plan", planToJson(plan.plan));
    line.add("touched", jsonArray(touched));
    return line.toJson();
}

QByteArray intentLine(int step, const Change &change, const QSet<QString> &siblings)
{
    JsonObjectText line;
    line.addNumber("intent", step);
    line.add("change", changeToJson(change));
    line.addTexts("siblings", siblings.values());
    return timed(line);
}

QByteArray outcomeLine(int step, const StepOutcome &outcome)
{
    JsonObjectText line;
    line.addNumber("outcome", step);
    line.add("said", outcomeToJson(outcome));
    return timed(line);
}

QByteArray resumedLine()
{
    JsonObjectText line;
    line.add("resumed", "true");
    return timed(line);
}

QByteArray endLine(AppliedPlan::End end, const QString &takenBackBy)
{
    JsonObjectText line;
    line.addText("end", wordOf(endWords, end));
    line.addText("by", takenBackBy);
    return timed(line);
}

QByteArray takenBackLine(const QString &by)
{
    JsonObjectText line;
    line.add("taken_back_by", jsonQuoted(by));
    return timed(line);
}

Result<AppliedPlan, QString> readJournal(QByteArrayView text)
{
    const auto lines = wholeLines(text);
    if (lines.isEmpty())
        return Words::tr("It was cut off in its first line, before anything was sent; it may be deleted.");
    AppliedPlan plan;
    std::optional<Lines> rest;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto error = checkJson(lines.at(i), ownFileLimits()))
            return lineFault(i, error->message);
        JsonObjectReader line(lines.at(i));
        if (!line.ok())
            return lineFault(i, line.fault());
        if (!rest) {
            plan = planOfFirstLine(line);
            rest.emplace(plan);
        } else {
            rest->take(line);
        }
        if (!line.ok())
            return lineFault(i, line.fault());
    }
    return plan;
}

} // namespace trunkdesk
