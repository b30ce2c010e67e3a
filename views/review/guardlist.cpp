// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/review/guardlist.h"

#include "models/core/displaytext.h"
#include "views/review/guardwords.h"
#include "views/widgets/notice.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static constexpr qsizetype fewGuards = 5;  ///< up to so many each stand alone; more would not be read
static constexpr qsizetype shownLines = 4; ///< of a list, before it scrolls

GuardList::GuardList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(6);
}

void GuardList::setContent(const QList<Caution> &cautions, const QStringList &worthKnowing, const QStringList &regrets, const QStringList &names)
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    while (auto *item = m_column->takeAt(0))
        delete item;
    m_ticks.clear();
    m_names.clear();
    m_notices = 0;
    QStringList information = worthKnowing;
    QList<Caution> guarded;
    for (const auto &caution : cautions) {
        if (caution.needsYes())
            guarded.append(caution);
        else if (!information.contains(caution.text))
            information.append(caution.text);
    }
    const bool few = guarded.size() <= fewGuards;
    QList<Guard> grouped;
    for (const auto &caution : std::as_const(guarded)) {
        if (few) {
            addGuard(caution.guard, {caution.text});
        } else if (!grouped.contains(caution.guard)) {
            grouped.append(caution.guard);
            QStringList texts;
            for (const auto &other : std::as_const(guarded))
                if (other.guard == caution.guard)
                    texts.append(other.text);
            addGuard(caution.guard, texts);
        }
    }
    addInformation(information, "information", tr("Worth knowing:"));
    addInformation(regrets, "regret", tr("%n step(s) cannot be undone:", nullptr, int(regrets.size())));
    for (const auto &name : names)
        addName(name);
    Q_EMIT changed();
}

bool GuardList::isEmpty() const
{
    return m_column->isEmpty();
}

void GuardList::addGuard(Guard guard, const QStringList &texts)
{
    const auto text = texts.size() == 1 ? texts.constFirst() : guardSentence(guard, int(texts.size()));
    auto *notice = new Notice(Notice::Gravity::Warning, text, this);
    notice->setObjectName(u"warning_%1"_s.arg(m_ticks.size()));
    auto *tick = new QCheckBox(tr("I understand"), notice);
    tick->setObjectName(u"understood_%1"_s.arg(m_ticks.size()));
    tick->setAccessibleName(tr("I understand: %1").arg(text));
    notice->addControl(tick);
    connect(tick, &QCheckBox::toggled, this, &GuardList::changed);
    m_column->addWidget(notice);
    if (texts.size() > 1)
        addTexts(texts, u"warningList_%1"_s.arg(m_ticks.size()), text);
    m_ticks.append(tick);
}

void GuardList::addInformation(const QStringList &texts, const char *name, const QString &head)
{
    if (texts.isEmpty())
        return;
    const bool few = texts.size() <= 2;
    auto *notice = new Notice(Notice::Gravity::Information, few ? texts.join(u' ') : head, this);
    notice->setObjectName(QLatin1StringView(name));
    m_column->addWidget(notice);
    if (!few)
        addTexts(texts, QLatin1StringView(name) + "List"_L1, head);
}

void GuardList::addTexts(const QStringList &texts, const QString &objectName, const QString &accessibleName)
{
    auto *list = new QPlainTextEdit(texts.join(u'\n'), this);
    list->setObjectName(objectName);
    list->setAccessibleName(accessibleName);
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setFixedHeight(int(qMin(shownLines, texts.size())) * list->fontMetrics().lineSpacing() + 16);
    m_column->addWidget(list);
}

void GuardList::addName(const QString &account)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(10);
    auto *label = new QLabel(box);
    label->setTextFormat(Qt::PlainText);
    label->setText(tr("Type the name of the account, %1, to go on:").arg(displayText(account)));
    auto *line = new QLineEdit(box);
    line->setObjectName(m_names.isEmpty() ? u"accountName"_s : u"accountName_%1"_s.arg(m_names.size()));
    line->setAccessibleName(tr("Name of the account %1").arg(displayText(account)));
    line->setTextMargins(5, 0, 5, 0);
    label->setBuddy(line);
    row->addWidget(label);
    row->addWidget(line, 1);
    m_column->addWidget(box);
    m_names.append({line, account});
    connect(line, &QLineEdit::textChanged, this, &GuardList::changed);
}

int GuardList::openTicks() const
{
    return int(std::count_if(m_ticks.begin(), m_ticks.end(), [](const QCheckBox *tick) { return !tick->isChecked(); }));
}

bool GuardList::namesTyped() const
{
    return std::all_of(m_names.begin(), m_names.end(), [](const Name &name) { return name.line->text().trimmed() == name.account.trimmed(); });
}

void GuardList::setLocked(bool locked)
{
    for (auto *tick : std::as_const(m_ticks))
        tick->setEnabled(!locked);
    for (const auto &name : std::as_const(m_names))
        name.line->setEnabled(!locked);
}

} // namespace trunkdesk
