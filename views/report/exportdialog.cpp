// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/report/exportdialog.h"

#include "views/forms/foot.h"
#include "views/widgets/elidedlabel.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static constexpr auto folderKey = "export/folder";

QString exportName(const QString &text)
{
    auto name = text.left(80);
    for (auto &c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_' && c != u' ')
            c = u'-';
    name = name.simplified();
    return name.isEmpty() || name.startsWith(u'-') ? u"export"_s + name : name;
}

ExportDialog::ExportDialog(QWidget *parent) : DialogFrame(parent), m_choices(new QWidget(this)), m_form(new QFormLayout(m_choices))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(18, 14, 18, 12);
    body->setSpacing(12);
    body->addWidget(m_choices);
    m_notes = new QPlainTextEdit(this);
    m_notes->setObjectName(u"exportNotes"_s);
    m_notes->setReadOnly(true);
    m_notes->setTabChangesFocus(true);
    m_notesLabel = new QLabel(tr("&Not in the file"), this);
    m_notesLabel->setBuddy(m_notes);
    m_notes->setAccessibleName(tr("Not in the file"));
    body->addWidget(m_notesLabel);
    body->addWidget(m_notes, 1);
    m_notes->hide();
    m_notesLabel->hide();
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    body->addWidget(m_progress);
    body->addStretch();
    column()->addLayout(body, 1);
    auto *foot = new Foot(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(18, 11, 18, 11);
    row->setSpacing(8);
    m_status = new ElidedLabel(Tone::Dim, foot);
    m_status->setObjectName(u"exportStatus"_s);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);
    m_save = new QPushButton(tr("&Save…"), foot);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setDefault(true);
    row->addWidget(m_status, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    column()->addWidget(foot);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::accept);
}

QComboBox *ExportDialog::addChoice(const char *name, const QString &label, const QStringList &texts)
{
    auto *box = new QComboBox(m_choices);
    box->setObjectName(QLatin1StringView(name));
    box->setAccessibleName(QString(label).remove(u'&'));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    box->addItems(texts);
    m_form->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::optionsChanged);
    return box;
}

QLabel *ExportDialog::addHint(const char *name)
{
    auto *hint = new QLabel(m_choices);
    hint->setObjectName(QLatin1StringView(name));
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setMinimumWidth(420); // else Qt makes room for more lines than there are
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(QString(), hint);
    return hint;
}

void ExportDialog::finishLayout()
{
    // The choices before the buttons, in the order in which they are read.
    QWidget *last = nullptr;
    for (int row = 0; row < m_form->rowCount(); ++row)
        if (auto *item = m_form->itemAt(row, QFormLayout::FieldRole); item && item->widget() && item->widget()->focusPolicy() != Qt::NoFocus) {
            if (last)
                setTabOrder(last, item->widget());
            last = item->widget();
        }
    for (auto *next : {static_cast<QWidget *>(m_notes), static_cast<QWidget *>(m_cancel), static_cast<QWidget *>(m_save)}) {
        if (last)
            setTabOrder(last, next);
        last = next;
    }
}

void ExportDialog::setSaveText(const QString &text)
{
    m_save->setText(text);
}

void ExportDialog::setPossible(const QString &whyNot)
{
    m_save->setEnabled(whyNot.isEmpty() && !m_busy);
    m_status->setText(whyNot);
}

void ExportDialog::setNotes(const QStringList &notes)
{
    m_notes->setPlainText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_notesLabel->setVisible(!notes.isEmpty());
}

void ExportDialog::setBusy(const QString &text)
{
    m_busy = true;
    m_choices->setEnabled(false);
    m_save->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_status->setText(text);
    m_cancel->setFocus();
}

void ExportDialog::setProgress(qsizetype done, qsizetype total)
{
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(done));
}

void ExportDialog::fail(const QString &why)
{
    m_busy = false;
    m_choices->setEnabled(true);
    m_save->setEnabled(true);
    m_progress->hide();
    m_status->setText(why);
}

void ExportDialog::accept()
{
    const auto wanted = target();
    auto *dialog = new QFileDialog(this, wanted.caption, lastFolder(), wanted.filter);
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(wanted.suffix); // before the dialog asks about replacing a file
    dialog->selectFile(wanted.name + u'.' + wanted.suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (path.isEmpty())
            return;
        keepFolder(path);
        Q_EMIT saveWanted(path);
    });
    dialog->open();
}

void ExportDialog::reject()
{
    if (!m_busy)
        return DialogFrame::reject();
    m_status->setText(tr("Stopping …"));
    Q_EMIT cancelWanted();
}

QString ExportDialog::lastFolder()
{
    const auto kept = QSettings().value(QLatin1StringView(folderKey)).toString();
    return !kept.isEmpty() && QDir(kept).exists() ? kept : QDir::homePath();
}

void ExportDialog::keepFolder(const QString &path)
{
    QSettings().setValue(QLatin1StringView(folderKey), QFileInfo(path).absolutePath());
}

} // namespace trunkdesk
