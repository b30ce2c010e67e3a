// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/explain/admissioncard.h"

#include "models/checks/failurecode.h"
#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "views/explain/cardground.h"
#include "views/explain/linkbutton.h"
#include "views/routing/routingpicture.h"
#include "views/routing/routingscene.h"
#include "views/theme/icons.h"
#include "views/widgets/tag.h"
#include "views/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

using Answer = AdmissionStep::Answer;
using Outcome = Admission::Outcome;

Tone toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted: return Tone::Fine;
    case Outcome::Challenged: return Tone::Accent;
    case Outcome::Refused: return Tone::Error;
    case Outcome::NotRouted: return Tone::Warning;
    case Outcome::Unknown: break;
    }
    return Tone::Dim;
}

struct Mark
{
    const char *icon;
    Tone tone;
    QString word;
};

Mark markOf(Answer answer)
{
    switch (answer) {
    case Answer::Passed: return {"ok", Tone::Fine, AdmissionCard::tr("Passed")};
    case Answer::Failed: return {"error", Tone::Error, AdmissionCard::tr("Failed")};
    case Answer::Unknown: return {"help", Tone::Warning, AdmissionCard::tr("Not known")};
    case Answer::Remark: break;
    }
    return {"info", Tone::Dim, AdmissionCard::tr("Note")};
}

} // namespace

AdmissionCard::AdmissionCard(const Admission &admission, const Inventory &inventory, QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"admissionCard"_s);
    m_column->setContentsMargins(14, 12, 14, 12);
    m_column->setSpacing(6);
    addHead(admission, inventory);
    if (!admission.code.isEmpty())
        addCode(admission, inventory);
    for (const auto &step : admission.steps)
        addStep(step, inventory);
    if (admission.flow)
        addPicture(*admission.flow, inventory);
}

void AdmissionCard::paintEvent(QPaintEvent *)
{
    paintCardGround(this);
}

void AdmissionCard::addHead(const Admission &admission, const Inventory &inventory)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *outcome = new Tag(Tag::Shape::Outline, this);
    outcome->setObjectName(u"outcome"_s);
    outcome->setText(outcomeText(admission.outcome));
    outcome->setTone(toneOf(admission.outcome));
    auto *title = cardSentence(admission.title, Tone::Text, this);
    title->setObjectName(u"admissionTitle"_s);
    title->setFont(sized(font(), 1, true));
    row->addWidget(title, 1);
    row->addWidget(outcome, 0, Qt::AlignVCenter);
    m_column->addLayout(row);
    auto *summary = cardSentence(admission.summary, Tone::Text, this);
    summary->setObjectName(u"admissionSummary"_s);
    m_column->addWidget(summary);
    setAccessibleName(tr("%1: %2", "trunk or number, and the answer").arg(admission.title, outcome->text()));
    if (admission.entry.isValid() && inventory.contains(admission.entry)) {
        auto *link = new LinkButton(recordWords(inventory, admission.entry, {}), this);
        connect(link, &QAbstractButton::clicked, this, [this, id = admission.entry] { Q_EMIT recordWanted(id); });
        auto *links = new QHBoxLayout;
        links->addWidget(link);
        links->addStretch();
        m_column->addLayout(links);
    }
}

void AdmissionCard::addCode(const Admission &admission, const Inventory &inventory)
{
    const auto codes = findFailures(admission.code.toInt(), inventory.account().provider);
    const auto text = codes.isEmpty() ? admission.code : tr("%1 (%2)", "code and its title").arg(admission.code, QString::fromLatin1(codes.constFirst()->title));
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    auto *label = cardSentence(tr("The provider would log %1.", "a code").arg(text), Tone::Text, this);
    label->setObjectName(u"admissionCode"_s);
    auto *explanation = new LinkButton(tr("Explain %1", "a code").arg(admission.code), this);
    explanation->setObjectName(u"explainCode"_s);
    connect(explanation, &QAbstractButton::clicked, this, [this, code = admission.code] { Q_EMIT explanationWanted(code); });
    row->addWidget(label, 1);
    row->addWidget(explanation, 0, Qt::AlignTop);
    m_column->addLayout(row);
}

void AdmissionCard::addStep(const AdmissionStep &step, const Inventory &inventory)
{
    const auto mark = markOf(step.answer);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const int size = fontMetrics().height();
    auto *picture = new QLabel(this);
    picture->setPixmap(icon(mark.icon, mark.tone).pixmap(size, size));
    auto *word = new ToneLabel(mark.word, mark.tone, this);
    word->setFixedWidth(word->fontMetrics().horizontalAdvance(tr("Not known")) + word->fontMetrics().averageCharWidth());
    auto *text = cardSentence(step.text, Tone::Text, this);
    text->setObjectName(u"admissionStep"_s);
    text->setAccessibleName(tr("%1: %2", "Passed or Failed, and what was looked at").arg(mark.word, step.text));
    row->addWidget(picture);
    row->addWidget(word);
    row->addWidget(text, 1);
    if (step.record.isValid() && inventory.contains(step.record)) {
        const auto *field = step.field.isEmpty() ? nullptr : step.record.kind->field(step.field);
        auto *link = new ShowButton(recordWords(inventory, step.record, field ? fieldLabel(*field) : QString()), this);
        link->setObjectName(u"stepLink"_s);
        connect(link, &QAbstractButton::clicked, this, [this, id = step.record, key = step.field] { Q_EMIT recordWanted(id, key); });
        row->addWidget(link);
    }
    m_column->addLayout(row);
}

void AdmissionCard::addPicture(const CallFlow &flow, const Inventory &inventory)
{
    const auto scene = sceneWith(inventory, flow);
    if (!scene)
        return;
    auto *picture = new RoutingPicture(this);
    picture->setObjectName(u"admissionPicture"_s);
    picture->setScene(*scene);
    m_column->addSpacing(4);
    m_column->addWidget(picture);
    connect(picture, &RoutingPicture::targetActivated, this, [this](const RecordId &id) { Q_EMIT recordWanted(id); });
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted: return AdmissionCard::tr("Let in");
    case Outcome::Challenged: return AdmissionCard::tr("The password decides");
    case Outcome::Refused: return AdmissionCard::tr("Refused");
    case Outcome::NotRouted: return AdmissionCard::tr("Leads nowhere");
    case Outcome::Unknown: break;
    }
    return AdmissionCard::tr("Cannot be told");
}

QString admissionText(const QList<Admission> &admissions)
{
    QStringList lines;
    for (const auto &admission : admissions) {
        if (!lines.isEmpty())
            lines.append(QString());
        lines.append(AdmissionCard::tr("%1: %2", "trunk or number, and the answer").arg(admission.title, outcomeText(admission.outcome)));
        lines.append(admission.summary);
        if (!admission.code.isEmpty())
            lines.append(AdmissionCard::tr("The provider would log %1.", "a code").arg(admission.code));
        for (const auto &step : admission.steps)
            lines.append(u"  "_s + AdmissionCard::tr("%1: %2", "Passed or Failed, and what was looked at").arg(markOf(step.answer).word, step.text));
        if (admission.flow)
            lines.append(flowDescription(*admission.flow));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace trunkdesk
