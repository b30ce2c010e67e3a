// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/planjson.h"

#include "models/changes/planjsonparts.h"
#include "models/core/displaytext.h"
#include "models/schema/registry.h"
#include "models/schema/secretmask.h"

#include <QCoreApplication>

namespace trunkdesk {

namespace {

using Op = Change::Op;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::PlanJson)
};

constexpr EnumWord<Op> opWords[] = {{Op::Create, "create"}, {Op::Update, "update"}, {Op::Delete, "delete"}, {Op::Attach, "attach"}, {Op::Detach, "detach"}};

using Why = Purpose::Kind;
constexpr EnumWord<Why> purposeWords[] = {{Why::Edit, "edit"}, {Why::Bulk, "bulk"}, {Why::SetUp, "set-up"}, {Why::Restore, "restore"},
    {Why::Drain, "drain"}, {Why::PutBack, "put-back"}, {Why::Undo, "undo"}, {Why::RollBack, "roll-back"}};

/// An empty text stays one: it empties the field.
QByteArray fieldJson(const Field *field, const QString &text)
{
    if (field && field->writeOnly && !text.isEmpty())
        return secretSetMark.toByteArray();
    return jsonQuoted(maskSecrets(text));
}

QByteArray draftJson(const ResourceKind &kind, const Draft &draft)
{
    JsonObjectText object;
    for (auto it = draft.begin(); it != draft.end(); ++it)
        object.add(it.key(), fieldJson(kind.field(it.key()), it.value()));
    return object.isEmpty() ? QByteArray() : object.toJson();
}

/// A field that the table does not have could be neither shown nor sent.
Draft readDraft(const ResourceKind &kind, JsonObjectReader &reader, QByteArrayView key)
{
    Draft draft;
    const auto object = reader.object(key);
    for (const auto &member : object.isEmpty() ? QList<JsonMember>() : jsonMembers(object)) {
        const auto *field = kind.field(member.key);
        if (!field || !field->writable())
            reader.fail(Words::tr("“%1” is not a field that can be written; open it with the version that wrote it.").arg(displayText(QString::fromUtf8(member.key))));
        else if (jsonType(member.value) == JsonType::String)
            draft.insert(member.key, jsonString(member.value));
        else if (jsonEquals(member.value, secretSetMark))
            draft.insert(member.key, secretMask.toString());
        else
            reader.fail(Words::tr("“%1” is neither a text nor a hidden secret; it was probably edited, so restore it from a copy.").arg(fieldLabel(*field)));
    }
    return draft;
}

QByteArray cautionsJson(const QList<Caution> &cautions)
{
    QList<QByteArray> elements;
    for (const auto &caution : cautions) {
        JsonObjectText object;
        object.addText("text", maskSecrets(caution.text));
        object.addText("guard", QString::fromLatin1(guardWord(caution.guard)));
        elements.append(object.toJson());
    }
    return elements.isEmpty() ? QByteArray() : jsonArray(elements);
}

QList<Caution> readCautions(JsonObjectReader &reader, QByteArrayView key)
{
    QList<Caution> list;
    for (const auto &element : reader.array(key)) {
        JsonObjectReader object(element);
        const auto word = object.text("guard");
        const Caution caution{object.text("text"), guardOfWord(word.toLatin1())};
        if (!word.isEmpty() && !caution.needsYes()) // one that we do not know must not be passed unseen
            object.fail(Words::tr("The guard “%1” is not known; open it with the version that wrote it.").arg(displayText(word)));
        if (!object.ok())
            reader.fail(object.fault());
        list.append(caution);
    }
    return list;
}

QByteArray purposeJson(const Purpose &purpose)
{
    JsonObjectText object;
    object.addText("kind", wordOf(purposeWords, purpose.kind));
    object.addText("subject", purpose.subject);
    object.addText("group", purpose.group);
    return object.toJson();
}

Purpose readPurpose(JsonObjectReader &reader)
{
    const auto text = reader.object("purpose");
    if (text.isEmpty())
        return {};
    JsonObjectReader object(text);
    const auto word = object.neededText("kind");
    const auto kind = valueOf(purposeWords, word);
    if (!kind)
        object.fail(Words::tr("The purpose “%1” is not known; open it with the version that wrote it.").arg(displayText(word)));
    const Purpose purpose{kind.value_or(Why::Edit), object.text("subject"), object.text("group")};
    if (!object.ok())
        reader.fail(object.fault());
    return purpose;
}

QByteArray stepJson(const Step &step)
{
    JsonObjectText object;
    object.add("change", changeToJson(step.change));
    QList<QByteArray> earlier;
    for (const int index : step.dependsOn)
        earlier.append(QByteArray::number(index));
    if (!earlier.isEmpty())
        object.add("depends_on", jsonArray(earlier));
    object.addText("summary", maskSecrets(step.summary));
    object.add("warnings", cautionsJson(step.warnings));
    object.addText("why_not", maskSecrets(step.whyNot));
    object.addTrue("frees_name", step.freesName);
    return object.toJson();
}

Step readStep(QByteArrayView text, int index, QString *fault)
{
    JsonObjectReader object(text);
    Step step;
    if (const auto change = object.object("change"); !change.isEmpty())
        step.change = changeFrom(change, fault);
    else
        object.fail(Words::tr("A step without a change is no step; it was probably edited, so restore it from a copy."));
    for (const auto &element : object.array("depends_on")) {
        const auto earlier = jsonType(element) == JsonType::Number ? jsonInteger(element) : std::nullopt;
        if (!earlier || *earlier < 0 || *earlier >= index)
            object.fail(Words::tr("A step needs one that does not come before it; it was probably edited, so restore it from a copy."));
        else
            step.dependsOn.append(int(*earlier));
    }
    step.summary = object.text("summary");
    step.warnings = readCautions(object, "warnings");
    step.whyNot = object.text("why_not");
    step.undoable = step.whyNot.isEmpty();
    step.freesName = object.boolean("frees_name");
    if (fault->isEmpty())
        *fault = object.fault();
    return step;
}

} // namespace

void addRecordId(JsonObjectText &object, const RecordId &id)
{
    object.addText("kind", QString::fromLatin1(id.kind ? id.kind->key : ""));
    object.addText("parent", id.parent);
    object.addText("id", id.id);
}

RecordId readRecordId(JsonObjectReader &reader)
{
    const auto key = reader.neededText("kind");
    RecordId id{findKind(key.toUtf8()), reader.text("parent"), reader.text("id")};
    if (!id.kind && reader.ok())
        reader.fail(Words::tr("The kind “%1” is not known; open it with the version that wrote it.").arg(displayText(key)));
    return id;
}

QByteArray safeJson(const ResourceKind &kind, const Record &record)
{
    qsizetype hidden = 0;
    return record.isEmpty() ? QByteArray() : withoutSecrets(kind, record, &hidden).toJson();
}

Record readRecord(JsonObjectReader &reader, QByteArrayView key)
{
    const auto object = reader.object(key);
    return object.isEmpty() ? Record() : Record::fromChecked(object);
}

QByteArray changeToJson(const Change &change)
{
    const auto &kind = *change.id.kind;
    JsonObjectText object;
    object.addText("op", wordOf(opWords, change.op));
    addRecordId(object, change.id);
    object.addText("title", maskSecrets(change.title));
    object.add("fields", draftJson(kind, change.fields));
    object.add("opened", draftJson(kind, change.opened));
    object.add("before", safeJson(kind, change.before));
    object.addText("key", change.key);
    return object.toJson();
}

Change changeFrom(QByteArrayView checked, QString *fault)
{
    JsonObjectReader object(checked);
    Change change;
    const auto op = valueOf(opWords, object.neededText("op"));
    if (!op)
        object.fail(Words::tr("“%1” is nothing that can be done to a record; open it with the version that wrote it.").arg(displayText(object.text("op"))));
    change.op = op.value_or(Op::Update);
    change.id = readRecordId(object);
    change.title = object.text("title");
    if (change.id.kind) {
        change.fields = readDraft(*change.id.kind, object, "fields");
        change.opened = readDraft(*change.id.kind, object, "opened");
    }
    change.before = readRecord(object, "before");
    change.key = object.text("key");
    if (!change.key.isEmpty() && !isPendingId(change.key)) // it would be taken for the id of a record
        object.fail(Words::tr("“%1” cannot stand for an id to come; it was probably edited, so restore it from a copy.").arg(displayText(change.key)));
    if (fault->isEmpty())
        *fault = object.fault();
    return change;
}

Result<Change, QString> changeFromJson(QByteArrayView json)
{
    return fromText(json, changeFrom);
}

QList<const Field *> hiddenFields(const Change &change)
{
    QList<const Field *> list;
    for (const auto &field : change.id.kind->fields)
        if (change.fields.value(field.key).contains(secretMask))
            list.append(&field);
    return list;
}

QByteArray planToJson(const Plan &plan)
{
    JsonObjectText object;
    object.addText("account", plan.account);
    object.add("purpose", purposeJson(plan.purpose));
    QList<QByteArray> steps;
    for (const auto &step : plan.steps)
        steps.append(stepJson(step));
    object.add("steps", jsonArray(steps));
    object.add("warnings", cautionsJson(plan.warnings));
    object.addText("basis", QString::fromLatin1(plan.basis.toHex()));
    return object.toJson();
}

Plan planFrom(QByteArrayView checked, QString *fault)
{
    JsonObjectReader object(checked);
    Plan plan;
    plan.account = object.text("account");
    plan.purpose = readPurpose(object);
    for (const auto &element : object.array("steps")) {
        plan.steps.append(readStep(element, int(plan.steps.size()), fault));
        if (!fault->isEmpty())
            return {};
    }
    plan.warnings = readCautions(object, "warnings");
    plan.basis = QByteArray::fromHex(object.text("basis").toLatin1());
    *fault = object.fault();
    return plan;
}

Result<Plan, QString> planFromJson(QByteArrayView json)
{
    return fromText(json, planFrom);
}

} // namespace trunkdesk
