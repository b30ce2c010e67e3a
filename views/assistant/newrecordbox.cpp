// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/assistant/newrecordbox.h"

#include "models/schema/registry.h"
#include "views/forms/fieldeditor.h"
#include "views/forms/fieldrow.h"
#include "views/forms/jointfields.h"
#include "views/forms/recordform.h"
#include "views/forms/words.h"
#include "views/theme/icons.h"
#include "views/widgets/tonelabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

NewRecordBox::NewRecordBox(const SetupRole &role, const Inventory *inventory, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
    , m_kind(*findKind(QByteArrayView(role.kind)))
    , m_childKind(findKind(role.child))
    , m_inventory(inventory)
    , m_column(new QVBoxLayout(this))
    , m_form(new RecordForm(this))
{
    setObjectName(u"new_"_s + QLatin1StringView(role.key));
    m_column->setContentsMargins(0, 4, 0, 0);
    m_column->setSpacing(14);
    m_form->setSubject(FormSubject::forNew(m_kind, {}, inventory));
    m_column->addWidget(m_form);
    connect(m_form, &RecordForm::draftChanged, this, &NewRecordBox::edited);
    connect(m_form, &RecordForm::problemsChanged, this, &NewRecordBox::edited);
    if (m_childKind && role.lines) {
        addLines();
    } else if (m_childKind) {
        m_childColumn = new QVBoxLayout;
        m_childColumn->setSpacing(14);
        m_column->addLayout(m_childColumn);
        m_add = new QPushButton(icon("plus"), tr("Add %1").arg(nounInSentence(*m_childKind)), this);
        m_add->setObjectName(u"addChild_"_s + QLatin1StringView(role.key));
        m_add->setAutoDefault(false);
        m_column->addWidget(m_add, 0, Qt::AlignLeft);
        connect(m_add, &QPushButton::clicked, this, [this] { addChild(true); });
        addChild(false);
    }
}

void NewRecordBox::addLines()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 19); // as in the form above
    grid->setColumnStretch(1, 1);
    m_lines = new FieldRow(*m_role.lines, this);
    grid->addWidget(m_lines->label(), 0, 0, Qt::AlignTop);
    grid->addWidget(m_lines, 0, 1);
    m_column->addLayout(grid);
    connect(m_lines, &FieldRow::edited, this, &NewRecordBox::checkLines);
    connect(m_lines, &FieldRow::repaired, this, &NewRecordBox::checkLines);
    connect(m_lines, &FieldRow::answered, this, &NewRecordBox::edited);
    checkLines();
}

void NewRecordBox::checkLines()
{
    const auto verdict = checkField(*m_role.lines, m_lines->text());
    std::optional<Issue> issue;
    if (verdict.kind != Verdict::Kind::Accept)
        issue = Issue::from(verdict, m_role.lines->key);
    m_lines->setIssue(issue, issue && issue->needsYes ? textToConfirm(m_kind, *m_role.lines, {{m_role.lines->key, m_lines->text()}}) : QString());
    Q_EMIT edited();
}

void NewRecordBox::addChild(bool focus)
{
    auto *frame = new QWidget(this);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    auto *title = new ToneLabel(Tone::Dim, frame);
    title->setObjectName(u"childTitle"_s);
    title->setFont(sized(font(), -0.5, true));
    auto *remove = new QPushButton(tr("Remove"), frame);
    remove->setAutoDefault(false);
    head->addWidget(title, 1);
    head->addWidget(remove);
    column->addLayout(head);
    auto *form = new RecordForm(frame);
    form->setSubject(FormSubject::forNew(*m_childKind, {}, m_inventory));
    column->addWidget(form);
    m_childColumn->addWidget(frame);
    m_children.append({frame, form, remove});
    connect(form, &RecordForm::draftChanged, this, &NewRecordBox::edited);
    connect(form, &RecordForm::problemsChanged, this, &NewRecordBox::edited);
    connect(remove, &QPushButton::clicked, this, [this, frame] { removeChild(frame); });
    nameChildren();
    if (focus)
        form->focusFirst();
    Q_EMIT edited();
}

void NewRecordBox::removeChild(QWidget *frame)
{
    const auto it = std::find_if(m_children.begin(), m_children.end(), [frame](const Child &child) { return child.frame == frame; });
    it->form->forgetSecrets();
    m_children.erase(it);
    frame->hide();
    frame->deleteLater();
    nameChildren();
    m_add->setFocus();
    Q_EMIT edited();
}

void NewRecordBox::nameChildren()
{
    QWidget *last = m_form;
    for (qsizetype i = 0; i < m_children.size(); ++i) {
        const auto &[frame, form, remove] = m_children.at(i);
        const auto name = tr("%1 %2", "a kind and a number").arg(kindSingular(*m_childKind)).arg(i + 1);
        form->setObjectName(u"child%1_"_s.arg(i + 1) + QLatin1StringView(m_role.key));
        form->setAccessibleName(name);
        frame->findChild<QLabel *>(u"childTitle"_s)->setText(name);
        remove->setObjectName(u"removeChild%1_"_s.arg(i + 1) + QLatin1StringView(m_role.key));
        remove->setAccessibleName(tr("Remove %1").arg(name));
        remove->setVisible(m_children.size() > 1);
        setTabOrder(last, form);
        setTabOrder(form, remove);
        last = remove;
    }
    setTabOrder(last, m_add);
}

void NewRecordBox::proposeName(const QString &name)
{
    const QByteArray key = m_kind.titleField;
    const auto now = m_form->draft().value(key);
    if (!now.isEmpty() && now != m_proposed)
        return; // somebody has said otherwise
    m_proposed = name;
    m_form->setDraft({{key, name}});
}

void NewRecordBox::write(SetupChoice &choice) const
{
    choice.made = m_form->draft();
    if (m_lines)
        choice.lines = m_lines->text();
    choice.children.clear();
    for (const auto &child : m_children)
        choice.children.append(child.form->draft());
}

int NewRecordBox::problemCount() const
{
    int count = m_form->problemCount();
    if (m_lines && ((m_lines->issue() && m_lines->issue()->severity == Issue::Severity::Error) || m_lines->isUnanswered()))
        ++count;
    for (const auto &child : m_children)
        count += child.form->problemCount();
    return count;
}

bool NewRecordBox::focusFirstProblem()
{
    if (m_form->focusFirstProblem())
        return true;
    if (m_lines) {
        m_lines->setVisited(true);
        if ((m_lines->issue() && m_lines->issue()->severity == Issue::Severity::Error) || m_lines->isUnanswered()) {
            m_lines->focusProblem();
            return true;
        }
    }
    return std::any_of(m_children.begin(), m_children.end(), [](const Child &child) { return child.form->focusFirstProblem(); });
}

void NewRecordBox::setFurtherIssues(const QList<Issue> &issues)
{
    const QSignalBlocker quiet(m_form); // nothing was entered
    m_form->setFurtherIssues(issues);
}

void NewRecordBox::focusFirst()
{
    if (m_lines)
        m_lines->editor()->control()->setFocus(Qt::OtherFocusReason); // the name is proposed
    else if (!m_children.isEmpty())
        m_children.constFirst().form->focusFirst();
    else
        m_form->focusFirst();
}

bool NewRecordBox::showServerError(const Change &change, const ApiError &error)
{
    if (change.id.kind == &m_kind) {
        m_form->showServerError(error);
        return true;
    }
    if (change.id.kind != m_childKind)
        return false;
    if (m_lines) {
        m_lines->setServerIssue(Issue{Issue::Severity::Error, m_role.lines->key, error.message, {}});
        m_lines->focusProblem();
        return true;
    }
    for (const auto &child : m_children)
        if (child.form->draft().value(m_childKind->titleField) == change.fields.value(m_childKind->titleField)) {
            child.form->showServerError(error);
            return true;
        }
    return false;
}

} // namespace trunkdesk
