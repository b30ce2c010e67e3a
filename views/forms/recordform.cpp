// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/recordform.h"

#include "models/core/displaytext.h"
#include "views/forms/fieldeditor.h"
#include "views/forms/fieldrow.h"
#include "views/forms/jointfields.h"
#include "views/widgets/notice.h"
#include "views/forms/sharepreview.h"
#include "views/forms/sipurichips.h"
#include "views/widgets/tonelabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

RecordForm::RecordForm(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"recordForm"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_bar = new Notice(Notice::Gravity::Error, {}, this);
    m_bar->setObjectName(u"formBar"_s);
    m_bar->hide();
    column->addWidget(m_bar);
}

void RecordForm::setSubject(const FormSubject &subject)
{
    m_subject = subject;
    m_lastCount = -1;
    m_bar->hide();
    if (m_builtFor != subject.id.kind)
        build();
    for (auto *row : std::as_const(m_rows)) {
        row->setVisited(subject.purpose == DraftFor::Update && !row->field().writeOnly);
        row->editor()->setSubject(subject);
        if (!subject.opened.contains(row->field().key))
            row->setText({}); // a secret that was typed for the record before
        row->editor()->setReadOnly(m_readOnly || (subject.purpose == DraftFor::Update && row->field().createOnly));
    }
    setDraft(subject.opened);
}

void RecordForm::build()
{
    m_builtFor = m_subject.id.kind;
    m_rows.clear();
    m_chips.clear();
    m_preview = nullptr;
    m_sharesTold = false;
    delete m_body;
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(14);
    grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 19);
    grid->setColumnStretch(1, 1);
    QByteArray group;
    for (const auto *field : formFields(*m_builtFor)) {
        if (!m_shown.isEmpty() && !m_shown.contains(field->key))
            continue;
        if (QByteArray(field->group) != group) {
            group = field->group;
            auto *heading = new ToneLabel(schemaText(field->group), Tone::Dim, m_body);
            heading->setFont(sized(font(), -0.5, true));
            heading->setContentsMargins(0, grid->rowCount() > 1 ? 10 : 0, 0, 0);
            grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
        }
        addRow(grid, *field);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    orderTabs();
}

void RecordForm::addRow(QGridLayout *grid, const Field &field)
{
    auto *row = new FieldRow(field, m_body);
    const auto place = grid->rowCount();
    grid->addWidget(row->label(), place, 0, Qt::AlignTop);
    grid->addWidget(row, place, 1);
    m_rows.append(row);
    connect(row, &FieldRow::pasted, this, [this, row] { takePaste(row); });
    if (auto *line = qobject_cast<QLineEdit *>(row->editor()->control()); line && field.tailField[0] != '\0')
        connect(line, &QLineEdit::editingFinished, this, [this, row] { // typed as one, too
            if (takePaste(row))
                takeEdit();
        });
    connect(row, &FieldRow::edited, this, &RecordForm::takeEdit);
    connect(row, &FieldRow::repaired, this, [this, row](const QString &before) { takeRepair(row, before); });
    connect(row, &FieldRow::answered, this, &RecordForm::check);
    addBelowRow(grid, field);
}

void RecordForm::addBelowRow(QGridLayout *grid, const Field &field)
{
    const auto add = [this, grid](QLabel *label, QWidget *widget) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(0, 5, 0, 0);
        const auto place = grid->rowCount();
        grid->addWidget(label, place, 0, Qt::AlignTop);
        grid->addWidget(widget, place, 1);
    };
    auto *row = m_rows.constLast();
    if (field.type == FieldType::SipUri || field.type == FieldType::SipTarget) {
        auto *chips = new SipUriChips(field.type, m_body);
        chips->setReadOnly(m_readOnly);
        add(new QLabel(tr("Understood as"), m_body), chips);
        m_chips.append({row, chips});
        connect(chips, &SipUriChips::addressEdited, row, [row](const QString &text) { row->editor()->replaceText(text); });
    }
    if (m_builtFor->shares.present() && QByteArrayView(field.key) == QByteArrayView(m_builtFor->shares.weight)) {
        m_preview = new SharePreview(m_body);
        m_previewLabel = new QLabel(m_body);
        add(m_previewLabel, m_preview);
    }
}

void RecordForm::orderTabs()
{
    QWidget *last = nullptr;
    for (auto *row : std::as_const(m_rows)) {
        for (auto *stop : row->tabStops()) {
            if (last)
                setTabOrder(last, stop);
            last = stop;
        }
        for (const auto &[of, chips] : std::as_const(m_chips))
            if (of == row)
                for (auto *child : chips->findChildren<QWidget *>())
                    if (child->focusPolicy() & Qt::TabFocus) {
                        setTabOrder(last, child);
                        last = child;
                    }
    }
}

FieldRow *RecordForm::rowOf(QByteArrayView key) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [key](const FieldRow *row) { return QByteArrayView(row->field().key) == key; });
    return it == m_rows.end() ? nullptr : *it;
}

Draft RecordForm::draft() const
{
    // What the form does not show passes through untouched.
    auto draft = m_subject.opened;
    for (const auto *row : m_rows)
        if (const auto text = row->text(); !text.isEmpty() || draft.contains(row->field().key))
            draft.insert(row->field().key, text);
    return draft;
}

void RecordForm::setDraft(const Draft &draft)
{
    for (auto *row : std::as_const(m_rows))
        if (const auto it = draft.find(row->field().key); it != draft.end())
            row->setText(*it);
    check();
    Q_EMIT draftChanged();
}

void RecordForm::setFurtherIssues(const QList<Issue> &issues)
{
    if (issues == m_further)
        return;
    m_further = issues;
    check();
}

void RecordForm::addBelow(const QByteArray &key, QWidget *widget)
{
    if (auto *row = rowOf(key))
        row->addBelow(widget);
}

Draft RecordForm::toSend() const
{
    return draftToSend(m_subject, draft());
}

bool RecordForm::isDirty() const
{
    return m_subject.isValid() && draft() != m_subject.opened;
}

void RecordForm::takeEdit()
{
    m_bar->hide();
    check();
    Q_EMIT draftChanged();
}

bool RecordForm::takePaste(FieldRow *row)
{
    const auto halves = splitText(m_subject.kind(), row->field(), row->text());
    if (!halves)
        return false;
    row->setText(halves->first);
    fillTail(*row, halves->second);
    return true;
}

void RecordForm::takeRepair(FieldRow *row, const QString &before)
{
    // What the repair leaves out belongs next door, where it may not simply be lost.
    if (const auto halves = splitText(m_subject.kind(), row->field(), before); halves && halves->first == row->text()) {
        fillTail(*row, halves->second);
        takeEdit();
    }
}

void RecordForm::fillTail(const FieldRow &head, const QString &text)
{
    auto *tail = rowOf(head.field().tailField);
    if (!tail)
        return;
    tail->setText(text);
    tail->setVisited(true);
    tail->say(tr("Taken from what was entered as %1.").arg(fieldLabel(head.field())));
}

void RecordForm::check()
{
    const bool update = m_subject.purpose == DraftFor::Update;
    const auto now = draft();
    m_issues = validateDraft(m_subject.kind(), now, m_subject.purpose, update ? m_subject.opened : Draft()) + targetIssues(m_subject, now) + m_further;
    if (!m_shown.isEmpty())
        m_issues.removeIf([this](const Issue &issue) { return !issue.field.isEmpty() && !m_shown.contains(issue.field); });
    for (auto *row : std::as_const(m_rows)) {
        const QByteArray key = row->field().key;
        std::optional<Issue> worst;
        for (const auto &issue : std::as_const(m_issues))
            if (issue.field == key && (!worst || issue.severity > worst->severity))
                worst = issue;
        // An odd value that came from the server is not blamed, but it is explained.
        if (!worst && update && now.contains(key) && now.value(key) == m_subject.opened.value(key) && !now.value(key).isEmpty())
            if (const auto verdict = checkField(row->field(), now.value(key)); verdict.kind != Verdict::Kind::Accept)
                worst = Issue{Issue::Severity::Note, key, tr("Kept as it is unless you change it. %1").arg(verdict.message), m_readOnly ? QStringList() : verdict.repairs};
        row->setIssue(worst, worst && worst->needsYes ? textToConfirm(m_subject.kind(), row->field(), now) : QString());
    }
    updateExtras();
    if (const auto count = problemCount(); count != m_lastCount) {
        m_lastCount = count;
        Q_EMIT problemsChanged(count);
    }
}

void RecordForm::updateExtras()
{
    for (const auto &[row, chips] : std::as_const(m_chips))
        chips->setAddress(row->text());
    if (!m_preview || m_sharesTold)
        return;
    m_preview->setVisible(m_subject.inventory);
    m_previewLabel->setVisible(m_subject.inventory);
    if (!m_subject.inventory)
        return;
    const auto &kind = m_subject.kind();
    auto target = targetOf(m_subject.id, applied(kind, m_subject.before, draft()));
    if (m_subject.purpose == DraftFor::Create && draft().value(kind.titleField).isEmpty())
        target.title = tr("this one");
    m_preview->setShares(sharesOf(*m_subject.inventory, kind, m_subject.id.parent), sharesWith(*m_subject.inventory, kind, m_subject.id.parent, target), m_subject.id);
    m_previewLabel->setText(m_preview->caption());
}

void RecordForm::showShares(const Distribution &now, const Distribution &then, const RecordId &self)
{
    if (!m_preview)
        return;
    m_sharesTold = true;
    m_preview->setShares(now, then, self);
    m_previewLabel->setText(m_preview->caption());
    m_preview->show();
    m_previewLabel->show();
}

int RecordForm::problemCount() const
{
    QSet<QByteArray> fields;
    for (const auto &issue : m_issues)
        if (issue.severity == Issue::Severity::Error)
            fields.insert(issue.field);
    for (const auto *row : m_rows)
        if (row->isUnanswered())
            fields.insert(row->field().key);
    return int(fields.size());
}

QStringList RecordForm::missing() const
{
    QStringList labels;
    for (const auto *row : m_rows)
        if (row->issue() && row->issue()->severity == Issue::Severity::Error && row->shownMessage().isEmpty())
            labels.append(fieldLabel(row->field()));
    return labels;
}

QString RecordForm::messageAt(const QByteArray &key) const
{
    const auto *row = rowOf(key);
    return row ? row->shownMessage() : QString();
}

void RecordForm::showServerError(const ApiError &error)
{
    clearServerError();
    const auto words = displayText(error.message);
    if (auto *row = error.field.isEmpty() ? nullptr : rowOf(error.field)) {
        row->setServerIssue(Issue{Issue::Severity::Error, error.field, words, {}});
        focusField(error.field);
        return;
    }
    m_bar->setMessage(Notice::Gravity::Error, words);
    m_bar->show();
}

void RecordForm::clearServerError()
{
    m_bar->hide();
    for (auto *row : std::as_const(m_rows))
        row->setServerIssue({});
}

bool RecordForm::focusFirstProblem()
{
    for (auto *row : std::as_const(m_rows))
        row->setVisited(true);
    for (auto *row : std::as_const(m_rows))
        if (row->hasServerIssue() || row->isUnanswered() || (row->issue() && row->issue()->severity == Issue::Severity::Error)) {
            row->focusProblem();
            Q_EMIT problemsChanged(problemCount());
            return true;
        }
    return false;
}

void RecordForm::focusField(const QByteArray &key)
{
    if (auto *row = rowOf(key))
        row->editor()->control()->setFocus(Qt::OtherFocusReason);
}

void RecordForm::focusFirst()
{
    for (auto *row : std::as_const(m_rows))
        if (!m_readOnly && (m_subject.purpose != DraftFor::Update || !row->field().createOnly))
            return row->editor()->control()->setFocus(Qt::OtherFocusReason);
}

void RecordForm::forgetSecrets()
{
    for (auto *row : std::as_const(m_rows))
        if (row->field().writeOnly)
            row->setText({});
}

void RecordForm::setReadOnly(bool on)
{
    m_readOnly = on;
    for (auto *row : std::as_const(m_rows))
        row->editor()->setReadOnly(on || (m_subject.purpose == DraftFor::Update && row->field().createOnly));
    for (const auto &[row, chips] : std::as_const(m_chips))
        chips->setReadOnly(on);
    if (m_subject.isValid())
        check();
}

} // namespace trunkdesk
