// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/fieldrow.h"

#include "views/forms/fieldeditor.h"
#include "views/forms/fieldmessage.h"
#include "views/forms/yesbox.h"
#include "views/widgets/tonelabel.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace trunkdesk {

FieldRow::FieldRow(const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new QLabel(parent))
    , m_editor(FieldEditor::create(field, this))
    , m_help(new ToneLabel(fieldHelp(field), Tone::Dim, this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"row_"_s + QLatin1StringView(field.key));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setText(field.required && field.type != FieldType::Boolean ? tr("%1 *", "a field that is needed").arg(fieldLabel(field)) : fieldLabel(field));
    m_label->setWordWrap(true);
    m_label->setBuddy(m_editor->control());
    m_label->setContentsMargins(0, 5, 0, 0); // its first line level with the text in the field

    m_help->setObjectName(u"help_"_s + QLatin1StringView(field.key));
    m_help->setFont(sized(font(), -0.5));
    m_help->setWordWrap(true);
    m_help->setHidden(m_help->text().isEmpty());

    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    if (m_editor->isShort()) {
        auto *line = new QHBoxLayout;
        line->setSpacing(10);
        line->addWidget(m_editor);
        line->addWidget(m_help, 1);
        m_column->addLayout(line);
    } else {
        m_column->addWidget(m_editor);
        m_column->addWidget(m_help);
    }
    connect(m_editor, &FieldEditor::pasted, this, &FieldRow::pasted);
    connect(m_editor, &FieldEditor::edited, this, &FieldRow::takeEdit);
    connect(m_editor, &FieldEditor::cleaned, this, &FieldRow::say);
    showWhatCounts();
}

QString FieldRow::text() const
{
    return m_editor->text();
}

void FieldRow::setText(const QString &text)
{
    m_editor->setText(text);
    m_serverIssue.reset();
    m_note.clear();
}

void FieldRow::takeEdit()
{
    m_visited = true;
    m_serverIssue.reset();
    m_note.clear();
    Q_EMIT edited();
}

void FieldRow::say(const QString &note)
{
    m_note = note;
    showWhatCounts();
}

void FieldRow::setIssue(const std::optional<Issue> &issue, const QString &asked)
{
    m_issue = issue;
    m_asked = asked;
    showWhatCounts();
}

void FieldRow::setServerIssue(const std::optional<Issue> &issue)
{
    m_serverIssue = issue;
    showWhatCounts();
}

bool FieldRow::isUnanswered() const
{
    return m_issue && m_issue->needsYes && !(m_yes && m_yes->isGiven());
}

void FieldRow::focusProblem()
{
    const bool wrong = m_serverIssue || (m_issue && m_issue->severity == Issue::Severity::Error);
    if (!wrong && isUnanswered() && m_yes)
        return m_yes->focusMissing();
    m_editor->control()->setFocus(Qt::OtherFocusReason);
    m_editor->goToProblem();
}

QList<QWidget *> FieldRow::tabStops() const
{
    QList<QWidget *> stops{m_editor->control()};
    const auto add = [&stops](const auto &widgets) {
        for (auto *widget : widgets)
            if ((widget->focusPolicy() & Qt::TabFocus) && !stops.contains(widget))
                stops.append(widget);
    };
    add(m_editor->findChildren<QAbstractButton *>());
    if (m_message)
        add(m_message->findChildren<QAbstractButton *>());
    if (m_yes) {
        add(m_yes->findChildren<QAbstractButton *>());
        add(m_yes->findChildren<QLineEdit *>());
    }
    return stops;
}

void FieldRow::setVisited(bool visited)
{
    m_visited = visited;
    showWhatCounts();
}

QString FieldRow::shownMessage() const
{
    return m_message && !m_message->isHidden() ? m_message->text() : QString();
}

void FieldRow::addBelow(QWidget *widget)
{
    m_column->addWidget(widget);
}

void FieldRow::showWhatCounts()
{
    auto shown = m_serverIssue ? m_serverIssue : m_issue;
    if (!m_serverIssue && shown && !m_visited && text().isEmpty())
        shown.reset();
    if (!shown && !m_note.isEmpty())
        shown = Issue{Issue::Severity::Note, m_field.key, m_note, {}};
    m_editor->mark(shown ? std::optional(shown->severity) : std::nullopt);
    if (shown && !m_message) {
        m_message = new FieldMessage(this);
        connect(m_message, &FieldMessage::repairChosen, this, &FieldRow::repair);
        m_column->insertWidget(1, m_message);
    }
    if (m_message) {
        if (shown)
            m_message->setIssue(*shown, m_field.type == FieldType::SipUri || m_field.type == FieldType::SipTarget || m_field.type == FieldType::WebUrl || m_field.type == FieldType::DomainName);
        m_message->setVisible(shown.has_value());
    }
    showQuestion(shown && shown->needsYes);
    // The help makes room for a message, except beside a short field, where there is room for both.
    if (!m_editor->isShort())
        m_help->setVisible(!shown && !m_help->text().isEmpty());

    QStringList spoken;
    if (shown)
        spoken.append(shown->message);
    if (m_field.required)
        spoken.append(tr("Required."));
    if (!m_help->text().isEmpty())
        spoken.append(m_help->text());
    m_editor->control()->setAccessibleDescription(spoken.join(u' '));
    const auto stops = tabStops(); // what was made just now would be reached last of all
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

void FieldRow::showQuestion(bool needed)
{
    if (needed && !m_yes) {
        m_yes = new YesBox(m_field.key, this);
        connect(m_yes, &YesBox::givenChanged, this, &FieldRow::answered);
        m_column->insertWidget(m_column->indexOf(m_message) + 1, m_yes);
    }
    if (!m_yes)
        return;
    m_yes->setAsked(needed ? m_asked : QString());
    m_yes->setVisible(needed);
}

void FieldRow::repair(const QString &text)
{
    const auto before = m_editor->text();
    m_editor->replaceText(text);
    Q_EMIT repaired(before);
    m_editor->control()->setFocus(Qt::OtherFocusReason); // the button that was pressed is about to go
}

} // namespace trunkdesk
