// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/explain/codecard.h"

#include "models/checks/check.h"
#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/items/itemroles.h"
#include "views/explain/cardground.h"
#include "views/explain/linkbutton.h"
#include "views/problems/severitylook.h"
#include "views/theme/icons.h"
#include "views/widgets/tag.h"
#include "views/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr int edge = 14;
constexpr qsizetype mostFixes = 2;

} // namespace

CodeCard::CodeCard(const FailureExplanation &explanation, const Inventory *inventory, QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"codeCard"_s);
    m_column->setContentsMargins(edge, edge - 2, edge, edge - 2);
    m_column->setSpacing(6);
    addHead(explanation);
    addMeaning(explanation);
    if (inventory && explanation.code)
        addCauses(explanation, *inventory);
    if (explanation.code)
        addSource(explanation);
}

void CodeCard::paintEvent(QPaintEvent *)
{
    paintCardGround(this);
}

void CodeCard::addHead(const FailureExplanation &explanation)
{
    const auto *code = explanation.code;
    const auto &mention = explanation.mention;
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *number = new ToneLabel(QString::number(mention.code), Tone::Text, this);
    number->setObjectName(u"codeNumber"_s);
    number->setFont(sized(monospace(font()), 3, true));
    const auto title = code ? QString::fromLatin1(code->title) : tr("Not known here");
    auto *name = cardSentence(title, Tone::Text, this);
    name->setObjectName(u"codeTitle"_s);
    name->setFont(sized(font(), 1, true));
    auto *family = new Tag(Tag::Shape::Badge, this);
    family->setText(familyText(mention.family, code ? QByteArrayView(code->provider) : QByteArrayView()));
    row->addWidget(number);
    row->addWidget(name, 1);
    row->addWidget(family, 0, Qt::AlignVCenter);
    m_column->addLayout(row);
    setAccessibleName(tr("%1 %2: %3", "what sort of code, number, title").arg(family->text(), number->text(), title));
    if (!mention.where.isEmpty())
        m_column->addWidget(cardSentence(tr("Found in: %1", "where in the text").arg(displayText(mention.where)), Tone::Dim, this));
}

void CodeCard::addMeaning(const FailureExplanation &explanation)
{
    const auto *code = explanation.code;
    if (!code) {
        m_column->addWidget(cardSentence(tr("This code is not in the tables that come with the program. Search the provider's documentation for it, or look through “All codes” for words of its message."), Tone::Text, this));
        return;
    }
    auto *meaning = cardSentence(failureText(code->meaning), Tone::Text, this);
    meaning->setObjectName(u"codeMeaning"_s);
    m_column->addWidget(meaning);
    if (code->remedy[0] != '\0') {
        auto *remedy = cardSentence(tr("What to do: %1").arg(failureText(code->remedy)), Tone::Text, this);
        remedy->setObjectName(u"codeRemedy"_s);
        m_column->addWidget(remedy);
    }
    for (const auto *other : explanation.others) {
        const auto *table = tableOf(*other);
        m_column->addWidget(cardSentence(tr("The same number elsewhere (%1): %2. %3", "table, title and meaning").arg(failureText(table->title), QString::fromLatin1(other->title), failureText(other->meaning)), Tone::Dim, this));
    }
}

void CodeCard::addCauses(const FailureExplanation &explanation, const Inventory &inventory)
{
    const auto &code = *explanation.code;
    if (!code.isFailure())
        return;
    const auto account = displayText(inventory.account().name);
    auto *heading = new ToneLabel(tr("In %1", "account").arg(account), Tone::Text, this);
    heading->setFont(sized(font(), 0, true));
    m_column->addSpacing(4);
    m_column->addWidget(heading);
    const QByteArrayView whose(code.provider);
    const bool elsewhere = !whose.isEmpty() && whose != inventory.account().provider;
    const bool certain = !explanation.causes.isEmpty() && explanation.causes.constFirst().certain;
    if (elsewhere)
        m_column->addWidget(cardSentence(tr("This is a code of another provider, so nothing of this account has to do with it."), Tone::Dim, this));
    else if (explanation.asAbove)
        m_column->addWidget(cardSentence(explanation.causes.isEmpty() ? tr("The same as above.") : tr("The same as above, and besides:"), Tone::Dim, this));
    else if (explanation.causes.isEmpty())
        m_column->addWidget(cardSentence(tr("Nothing in this account points to a cause. Look outside: at the PBX, the firewall and the network."), Tone::Dim, this));
    else if (!certain)
        m_column->addWidget(cardSentence(tr("Nothing here is known to be wrong. These are the places where it is set:"), Tone::Dim, this));
    for (const auto &cause : explanation.causes)
        addCause(cause, inventory);
    if (explanation.moreCauses > 0)
        m_column->addWidget(cardSentence(tr("… and %n more.", nullptr, int(explanation.moreCauses)), Tone::Dim, this));
}

void CodeCard::addCause(const FailureCause &cause, const Inventory &inventory)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto severity = cause.findings.isEmpty() ? FindingSeverity::Error : cause.findings.constFirst().check->severity;
    const auto tone = cause.certain ? toneOf(severity) : Tone::Dim;
    auto *mark = new QLabel(this);
    const auto size = fontMetrics().height();
    mark->setPixmap(icon(!cause.certain ? "info" : severity == FindingSeverity::Security ? "security" : severity == FindingSeverity::Error ? "error" : "warning", tone).pixmap(size, size));
    mark->setAccessibleName(cause.certain ? tr("Found") : tr("Possible"));
    row->addWidget(mark);
    auto *why = cardSentence(cause.why, Tone::Text, this);
    why->setObjectName(cause.certain ? u"certainCause"_s : u"possibleCause"_s);
    why->setAccessibleName(tr("%1: %2", "Found or Possible, and why").arg(mark->accessibleName(), cause.why));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    qsizetype fixes = 0;
    for (const auto &finding : cause.findings)
        if (!finding.fixes.isEmpty() && fixes++ < mostFixes) {
            auto *fix = new QPushButton(tr("Fix…"), this);
            fix->setObjectName(u"causeFix"_s);
            fix->setAccessibleDescription(finding.fixes.constFirst().title);
            fix->setToolTip(toolTipText(finding.fixes.constFirst().title));
            connect(fix, &QPushButton::clicked, this, [this, finding] { Q_EMIT fixWanted(finding); });
            buttons->addWidget(fix);
        }
    if (cause.record.isValid()) {
        auto *link = new ShowButton(recordWords(inventory, cause.record, fieldWords(cause)), this);
        link->setObjectName(u"causeLink"_s);
        connect(link, &QAbstractButton::clicked, this, [this, cause] { Q_EMIT recordWanted(cause.record, cause.field); });
        buttons->addWidget(link);
    }
    if (fixes == 0) {
        row->addWidget(why, 1);
        row->addLayout(buttons);
    } else { // they would leave the sentence no room
        row->setAlignment(mark, Qt::AlignTop);
        auto *body = new QVBoxLayout;
        body->setSpacing(4);
        body->addWidget(why);
        buttons->addStretch();
        body->addLayout(buttons);
        row->addLayout(body, 1);
    }
    m_column->addLayout(row);
}

void CodeCard::addSource(const FailureExplanation &explanation)
{
    const auto *table = tableOf(*explanation.code);
    auto *source = cardSentence(tr("Source: %1, read on %2", "URL and date").arg(sourceOf(*explanation.code), dateWords(*table)), Tone::Dim, this);
    source->setObjectName(u"codeSource"_s);
    source->setFont(sized(font(), -0.5));
    m_column->addWidget(source);
}

} // namespace trunkdesk
