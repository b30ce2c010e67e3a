// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/dialogs/recordeditor.h"

#include "models/changes/stepwords.h"
#include "views/dialogs/conflictdialog.h"
#include "views/widgets/elidedlabel.h"
#include "views/forms/foot.h"
#include "views/forms/recordform.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace trunkdesk {

RecordEditor::RecordEditor(Place place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_form(new RecordForm)
    , m_scroll(new QScrollArea(this))
    , m_foot(new Foot(this))
    , m_status(new ElidedLabel(Tone::Dim, m_foot))
    , m_progress(new QProgressBar(m_foot))
    , m_cancel(new QPushButton(m_foot))
    , m_keep(new QPushButton(m_foot))
    , m_save(new QPushButton(m_foot))
{
    setObjectName(u"recordEditor"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_foot);

    m_scroll->setObjectName(u"formScroll"_s);
    m_scroll->setAccessibleName(tr("Form"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_form);
    m_form->setContentsMargins(18, 16, 18, 18);
    m_form->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);

    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(18, 11, 18, 11);
    row->setSpacing(8);
    row->addWidget(m_status, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_keep);
    row->addWidget(m_save);
    m_status->setObjectName(u"formStatus"_s);
    m_progress->setObjectName(u"formProgress"_s);
    m_progress->setAccessibleName(tr("Saving"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(96, 6);
    m_progress->hide();
    m_cancel->setObjectName(place == Place::Dialog ? u"cancelButton"_s : u"revertButton"_s);
    m_cancel->setText(place == Place::Dialog ? tr("Cancel") : tr("Revert"));
    m_cancel->setAutoDefault(false);
    m_keep->setObjectName(u"keepButton"_s);
    m_keep->setText(tr("&Add to Changes"));
    m_keep->setToolTip(tr("Collects this change; nothing is sent until the changes are reviewed (%1)").arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_keep->setAutoDefault(false);
    m_keep->hide();
    m_save->setObjectName(u"saveButton"_s);
    m_save->setText(tr("Save"));
    m_save->setDefault(true); // on a page that is only how it looks
    m_save->setAutoDefault(place == Place::Dialog);

    connect(m_form, &RecordForm::draftChanged, this, [this] {
        m_justSaved = false;
        updateFoot();
    });
    connect(m_form, &RecordForm::problemsChanged, this, &RecordEditor::updateFoot);
    connect(m_save, &QPushButton::clicked, this, &RecordEditor::save);
    connect(m_keep, &QPushButton::clicked, this, &RecordEditor::keep);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_place == Place::Dialog ? Q_EMIT cancelRequested() : revert(); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (!now || !m_form->isAncestorOf(now))
            return;
        showFocus();
        QTimer::singleShot(0, this, &RecordEditor::showFocus); // what appeared with it has its place only then
    });
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &RecordEditor::save);
    auto *keeping = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), this);
    keeping->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keeping, &QShortcut::activated, this, &RecordEditor::keep);
    updateFoot();
}

void RecordEditor::setSubject(const FormSubject &subject)
{
    m_saving = false;
    m_form->setEnabled(true);
    m_form->setSubject(subject);
    m_scroll->verticalScrollBar()->setValue(0);
    updateFoot();
}

const FormSubject &RecordEditor::subject() const
{
    return m_form->subject();
}

bool RecordEditor::isDirty() const
{
    return m_form->isDirty();
}

QString RecordEditor::statusText() const
{
    return m_status->text();
}

void RecordEditor::setReadOnly(bool on)
{
    m_readOnly = on;
    m_form->setReadOnly(on);
    updateFoot();
}

Draft RecordEditor::complete()
{
    if (m_saving || m_readOnly || !subject().isValid())
        return {};
    if (m_form->problemCount() > 0) {
        m_form->focusFirstProblem();
        showFocus(); // also where the focus was there already
        return {};
    }
    return m_form->toSend();
}

void RecordEditor::save()
{
    const auto changed = complete();
    if (changed.isEmpty())
        return;
    m_form->clearServerError();
    setSaving(true);
    Q_EMIT saveRequested(changed);
}

void RecordEditor::keep()
{
    if (!m_keepable)
        return;
    if (const auto changed = complete(); !changed.isEmpty())
        Q_EMIT keepRequested(changed);
}

void RecordEditor::setKeepable(bool keepable)
{
    m_keepable = keepable;
    updateFoot();
}

void RecordEditor::setSaveText(const QString &text)
{
    m_save->setText(text);
}

void RecordEditor::notSaved()
{
    setSaving(false);
}

void RecordEditor::revert()
{
    if (!m_saving)
        m_form->setSubject(FormSubject(subject()));
}

void RecordEditor::saved(const Record &now)
{
    auto next = subject();
    if (next.purpose == DraftFor::Create)
        next.id = recordId(next.kind(), now);
    next.id.parent = subject().id.parent;
    next.purpose = DraftFor::Update;
    next.before = now;
    next.opened = draftOf(next.kind(), now);
    next.title = recordTitle(next.kind(), now);
    setSaving(false);
    m_form->setSubject(next);
    m_justSaved = true;
    updateFoot();
}

void RecordEditor::failed(const ApiError &error)
{
    setSaving(false);
    m_form->showServerError(error);
    if (error.field.isEmpty() || m_form->messageAt(error.field).isEmpty())
        m_scroll->verticalScrollBar()->setValue(0);
    else
        showFocus();
    updateFoot();
}

void RecordEditor::conflict(const std::optional<Record> &now)
{
    setSaving(false);
    const auto yours = m_form->draft();
    auto *dialog = new ConflictDialog(subject(), yours, now, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConflictDialog::mineChosen, this, [this, now] { takeMine(*now); });
    connect(dialog, &ConflictDialog::theirsChosen, this, [this, now] { takeTheirs(*now); });
    connect(dialog, &ConflictDialog::createChosen, this, &RecordEditor::createAnew);
    dialog->open();
}

void RecordEditor::takeMine(const Record &now)
{
    auto next = subject();
    const auto mine = changedFields(next.kind(), next.opened, m_form->draft());
    next.before = now;
    next.opened = draftOf(next.kind(), now);
    m_form->setSubject(next);
    m_form->setDraft(mine);
}

void RecordEditor::takeTheirs(const Record &now)
{
    m_form->setSubject(FormSubject::forEdit(subject().id, now, subject().inventory));
}

void RecordEditor::createAnew()
{
    const auto mine = m_form->draft();
    auto next = subject();
    next.id.id.clear();
    next.purpose = DraftFor::Create;
    next.before = {};
    next.opened = newDraft(next.kind());
    m_form->setSubject(next);
    m_form->setDraft(mine);
    Q_EMIT statusChanged();
}

void RecordEditor::setSaving(bool on)
{
    m_saving = on;
    m_form->setEnabled(!on);
    updateFoot();
}

void RecordEditor::updateFoot()
{
    const bool dirty = isDirty();
    const auto &about = subject();
    const auto problems = about.isValid() ? m_form->problemCount() : 0;
    const auto missing = m_form->missing();
    auto tone = Tone::Dim;
    QString words;
    if (!about.isValid() || m_readOnly) {
    } else if (m_saving) {
        words = tr("Saving…");
    } else if (about.purpose == DraftFor::Update && !dirty) {
        words = m_justSaved ? tr("Saved") : m_place == Place::Dialog ? tr("Nothing changed yet") : QString();
    } else if (problems > 0 && missing.size() == problems) {
        words = tr("Still needed: %1").arg(missing.join(u", "_s));
    } else if (problems > 0) {
        words = tr("%n field(s) need attention", nullptr, problems);
        tone = Tone::Error;
    } else if (about.purpose == DraftFor::Create) {
        words = about.parentTitle.isEmpty() ? tr("Will be created") : tr("Will be created in %1").arg(about.parentTitle);
    } else {
        words = differenceText(updateRecord(about.id, about.before, m_form->toSend()), about.inventory);
        tone = Tone::Text;
    }
    m_status->setText(words);
    m_status->setTone(tone);
    m_progress->setVisible(m_saving);
    m_save->setEnabled(!m_saving && !m_readOnly && (dirty || about.purpose == DraftFor::Create));
    m_keep->setVisible(m_keepable && !m_readOnly);
    m_keep->setEnabled(m_save->isEnabled());
    m_cancel->setEnabled(!m_saving && (m_place == Place::Dialog || dirty));
    m_foot->setVisible(m_place == Place::Dialog || ((dirty || m_saving || m_justSaved) && !m_readOnly));
    if (dirty != m_dirty) {
        m_dirty = dirty;
        Q_EMIT dirtyChanged(dirty);
    }
    Q_EMIT statusChanged();
}

void RecordEditor::showFocus()
{
    // The row, so that the message under the field comes into view with it.
    if (auto *focus = m_form->focusWidget(); focus && m_form->isAncestorOf(focus)) {
        auto *row = focus;
        while (row->parentWidget() && !row->objectName().startsWith(u"row_"_s) && row != m_form)
            row = row->parentWidget();
        m_scroll->ensureWidgetVisible(row, 0, 24);
    }
}

} // namespace trunkdesk
