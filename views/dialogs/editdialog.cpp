// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/dialogs/editdialog.h"

#include "models/core/displaytext.h"
#include "views/dialogs/recordeditor.h"
#include "views/forms/recordform.h"
#include "views/forms/words.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

EditDialog::EditDialog(const FormSubject &subject, Purpose purpose, QWidget *parent)
    : DialogFrame(parent), m_purpose(purpose), m_editor(new RecordEditor(RecordEditor::Place::Dialog, this))
{
    setObjectName(u"editDialog"_s);
    column()->addWidget(m_editor, 1);
    m_editor->setSubject(subject);
    updateHeading();
    const auto wanted = form()->layout()->totalHeightForWidth(700);
    setPreferredSize({720, wanted + 150});
    connect(m_editor, &RecordEditor::saveRequested, this, &EditDialog::saveRequested);
    connect(m_editor, &RecordEditor::keepRequested, this, &EditDialog::keepRequested);
    connect(m_editor, &RecordEditor::cancelRequested, this, &EditDialog::reject);
    connect(m_editor, &RecordEditor::statusChanged, this, &EditDialog::updateHeading);
    form()->focusFirst();
}

void EditDialog::updateHeading()
{
    const auto noun = nounInSentence(subject().kind());
    if (subject().purpose == DraftFor::Update)
        return setHeading(tr("Edit %1").arg(noun), subject().title);
    if (m_purpose == Purpose::Duplicate)
        return setHeading(tr("Duplicate %1").arg(noun), subject().title);
    setHeading(tr("New %1").arg(noun), subject().parentTitle);
}

RecordForm *EditDialog::form() const
{
    return m_editor->form();
}

const FormSubject &EditDialog::subject() const
{
    return m_editor->subject();
}

QString EditDialog::statusText() const
{
    return m_editor->statusText();
}

bool EditDialog::isSaving() const
{
    return m_editor->isSaving();
}

void EditDialog::saved()
{
    accept();
}

void EditDialog::setKeepable(bool keepable)
{
    m_editor->setKeepable(keepable);
}

void EditDialog::setSaveText(const QString &text)
{
    m_editor->setSaveText(text);
}

void EditDialog::notSaved()
{
    m_editor->notSaved();
}

void EditDialog::failed(const ApiError &error)
{
    m_editor->failed(error);
}

void EditDialog::conflict(const std::optional<Record> &now)
{
    m_editor->conflict(now);
}

void EditDialog::reject()
{
    if (m_editor->isSaving())
        return;
    if (m_editor->isDirty())
        askToDiscard(this, [this] { QDialog::reject(); });
    else
        QDialog::reject();
}

void EditDialog::done(int result)
{
    form()->forgetSecrets();
    DialogFrame::done(result);
}

void EditDialog::closeEvent(QCloseEvent *event)
{
    event->ignore();
    reject();
}

void askToDiscard(QWidget *parent, const std::function<void()> &discard)
{
    auto *box = new QMessageBox(QMessageBox::Question, EditDialog::tr("Unsaved changes"), EditDialog::tr("What you entered has not been saved."),
        QMessageBox::NoButton, parent);
    box->setObjectName(u"discardBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(EditDialog::tr("Discard it, or keep editing?"));
    auto *keep = box->addButton(EditDialog::tr("Keep editing"), QMessageBox::RejectRole);
    auto *yes = box->addButton(EditDialog::tr("Discard"), QMessageBox::DestructiveRole);
    keep->setObjectName(u"keepEditing"_s);
    yes->setObjectName(u"discard"_s);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(yes, &QPushButton::clicked, parent, [discard] { discard(); });
    box->open();
}

} // namespace trunkdesk
