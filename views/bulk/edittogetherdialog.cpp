// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/bulk/edittogetherdialog.h"

#include "models/inventory/inventory.h"
#include "models/items/previewrows.h"
#include "models/schema/fieldtext.h"
#include "views/bulk/leftout.h"
#include "views/bulk/previewpane.h"
#include "views/forms/fieldeditor.h"
#include "views/forms/fieldrow.h"
#include "views/forms/foot.h"
#include "views/forms/formsubject.h"
#include "views/forms/words.h"
#include "views/widgets/elidedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

EditTogetherDialog::EditTogetherDialog(Inventory *inventory, const QList<RecordId> &ids, QWidget *parent)
    : DialogFrame(parent), m_inventory(inventory), m_ids(ids), m_kind(*ids.constFirst().kind), m_timer(new QTimer(this))
{
    setObjectName(u"editTogetherDialog"_s);
    setHeading(tr("Edit together"), countedNoun(m_kind, ids.size()));
    const auto shared = bulkFields(m_kind);
    for (const auto *field : formFields(m_kind))
        if (shared.contains(field))
            m_fields.append(field);
    // Few want the same name for many.
    std::stable_partition(m_fields.begin(), m_fields.end(), [this](const Field *field) { return QByteArrayView(field->key) != m_kind.titleField; });
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &EditTogetherDialog::preview);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(18, 14, 18, 12);
    body->setSpacing(14);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
    body->addLayout(m_grid);
    buildChoice();
    m_preview = new PreviewPane(this);
    m_preview->setHeadings(bulkHeadings(m_kind), {190, 150, 170, 170});
    body->addWidget(m_preview, 1);
    column()->addLayout(body, 1);
    buildFoot();
    takeField();
    setPreferredSize({900, 620});
    m_field->setFocus();
}

void EditTogetherDialog::buildChoice()
{
    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text, this);
        made->setTextFormat(Qt::PlainText);
        made->setBuddy(buddy);
        return made;
    };
    m_field = new QComboBox(this);
    m_field->setObjectName(u"bulkField"_s);
    m_field->setAccessibleName(tr("Field"));
    for (const auto *field : std::as_const(m_fields))
        m_field->addItem(fieldLabel(*field));
    m_way = new QComboBox(this);
    m_way->setObjectName(u"bulkWay"_s);
    m_way->setAccessibleName(tr("How"));
    m_find = new QLineEdit(this);
    m_find->setObjectName(u"bulkFind"_s);
    m_find->setAccessibleName(tr("Find"));
    m_matchCase = new QCheckBox(tr("Match case"), this);
    m_matchCase->setObjectName(u"bulkMatchCase"_s);
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"bulkText"_s);
    m_findLabel = label(tr("Find"), m_find);
    m_textLabel = label({}, m_text);

    auto *choice = new QHBoxLayout;
    choice->setSpacing(12);
    choice->addWidget(m_field, 2);
    choice->addWidget(m_way, 1);
    auto *find = new QHBoxLayout;
    find->setSpacing(12);
    find->addWidget(m_find, 1);
    find->addWidget(m_matchCase);
    m_grid->addWidget(label(tr("Field"), m_field), 0, 0);
    m_grid->addLayout(choice, 0, 1);
    m_grid->addWidget(m_findLabel, 1, 0);
    m_grid->addLayout(find, 1, 1);
    m_grid->addWidget(m_textLabel, 2, 0);
    m_grid->addWidget(m_text, 2, 1);
    connect(m_field, &QComboBox::currentIndexChanged, this, &EditTogetherDialog::takeField);
    connect(m_way, &QComboBox::currentIndexChanged, this, &EditTogetherDialog::takeWay);
    connect(m_find, &QLineEdit::textChanged, this, &EditTogetherDialog::edited);
    connect(m_text, &QLineEdit::textChanged, this, &EditTogetherDialog::edited);
    connect(m_matchCase, &QCheckBox::toggled, this, &EditTogetherDialog::edited);
}

void EditTogetherDialog::buildFoot()
{
    auto *foot = new Foot(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(18, 11, 18, 11);
    row->setSpacing(8);
    m_status = new ElidedLabel(Tone::Dim, foot);
    m_status->setObjectName(u"bulkStatus"_s);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    m_review = new QPushButton(foot);
    m_review->setObjectName(u"reviewButton"_s);
    m_review->setDefault(true);
    row->addWidget(m_status, 1);
    row->addWidget(cancel);
    row->addWidget(m_review);
    column()->addWidget(foot);
    connect(cancel, &QPushButton::clicked, this, &EditTogetherDialog::reject);
    connect(m_review, &QPushButton::clicked, this, &EditTogetherDialog::accept);
}

const Field &EditTogetherDialog::field() const
{
    return *m_fields.at(std::max(0, m_field->currentIndex()));
}

EditTogetherDialog::Way EditTogetherDialog::way() const
{
    return Way(m_way->currentData().toInt());
}

QString EditTogetherDialog::commonText() const
{
    QString common;
    bool first = true;
    for (const auto &id : m_ids) {
        const auto record = m_inventory ? m_inventory->record(id) : std::nullopt;
        const auto text = record ? fieldValue(field(), *record) : QString();
        if (!first && text != common)
            return {};
        common = text;
        first = false;
    }
    return common;
}

void EditTogetherDialog::takeField()
{
    const QSignalBlocker quiet(m_way);
    m_way->clear();
    const auto ways = bulkWays(field());
    m_way->addItem(tr("Set to"), int(Way::Set));
    if (ways.contains(BulkEdit::How::Add))
        m_way->addItem(tr("Add"), int(Way::Add));
    if (ways.contains(BulkEdit::How::Replace))
        m_way->addItem(tr("Replace text"), int(Way::Replace));
    if (!field().required && field().type != FieldType::Boolean)
        m_way->addItem(tr("Empty it"), int(Way::Empty));
    m_way->setEnabled(m_way->count() > 1);
    makeEditor();
    takeWay();
}

/// The editor that a form would have for the field, with its help, its checks and its repairs.
void EditTogetherDialog::makeEditor()
{
    if (m_value) {
        delete m_value->label();
        delete m_value;
    }
    m_value = new FieldRow(field(), this);
    const auto record = m_inventory ? m_inventory->record(m_ids.constFirst()) : std::nullopt;
    if (record)
        m_value->editor()->setSubject(FormSubject::forEdit(m_ids.constFirst(), *record, m_inventory));
    m_value->label()->setParent(this);
    m_value->label()->setText(tr("New value"));
    m_value->setText(commonText());
    m_grid->addWidget(m_value->label(), 3, 0, Qt::AlignTop);
    m_grid->addWidget(m_value, 3, 1);
    const auto take = [this] {
        m_touched = true;
        edited();
    };
    connect(m_value, &FieldRow::edited, this, take);
    setTabOrder(m_way, m_find);
    setTabOrder(m_find, m_matchCase);
    setTabOrder(m_matchCase, m_text);
    QWidget *last = m_text;
    for (auto *stop : m_value->tabStops()) {
        setTabOrder(last, stop);
        last = stop;
    }
}

void EditTogetherDialog::takeWay()
{
    const bool sets = way() == Way::Set, replaces = way() == Way::Replace, adds = way() == Way::Add;
    m_value->setVisible(sets);
    m_value->label()->setVisible(sets);
    for (QWidget *widget : {static_cast<QWidget *>(m_findLabel), static_cast<QWidget *>(m_find), static_cast<QWidget *>(m_matchCase)})
        widget->setVisible(replaces);
    m_textLabel->setText(adds ? tr("Add") : tr("Replace by"));
    m_text->setAccessibleName(m_textLabel->text());
    m_text->setPlaceholderText(adds ? tr("10, or -10 to take off") : QString());
    m_textLabel->setVisible(replaces || adds);
    m_text->setVisible(replaces || adds);
    m_touched = way() == Way::Empty;
    for (auto *line : {m_find, m_text}) {
        const QSignalBlocker quiet(line);
        line->clear();
    }
    preview();
}

BulkEdit EditTogetherDialog::edit() const
{
    BulkEdit edit;
    edit.field = field().key;
    switch (way()) {
    case Way::Set: edit.text = m_value->text(); break;
    case Way::Empty: break;
    case Way::Add:
        edit.how = BulkEdit::How::Add;
        edit.text = m_text->text();
        break;
    case Way::Replace:
        edit.how = BulkEdit::How::Replace;
        edit.text = m_text->text();
        edit.find = m_find->text();
        edit.matchCase = m_matchCase->isChecked();
        break;
    }
    return edit;
}

void EditTogetherDialog::edited()
{
    constexpr int many = 500; // rows; more are not worked out anew with every key
    m_touched = m_touched || way() != Way::Set;
    showValueIssue();
    m_review->setEnabled(false);
    m_timer->start(m_ids.size() > many ? 200 : 0);
}

void EditTogetherDialog::showValueIssue()
{
    if (way() != Way::Set || !m_touched)
        return m_value->setIssue(std::nullopt);
    const auto verdict = checkField(field(), m_value->text());
    auto issue = Issue::from(verdict, field().key);
    issue.needsYes = false; // the review asks for it
    m_value->setIssue(verdict.kind == Verdict::Kind::Accept ? std::nullopt : std::optional(issue));
}

void EditTogetherDialog::preview()
{
    m_timer->stop();
    m_rows.clear();
    if (!m_inventory)
        return reject();
    const auto wanted = edit();
    auto problem = bulkProblem(m_kind, wanted);
    if (!m_touched && problem.isEmpty())
        problem = tr("Enter the new value.");
    if (problem.isEmpty()) {
        m_rows = previewBulk(m_ids, wanted, *m_inventory);
        m_preview->setRows(bulkPreviewRows(m_rows, wanted, *m_inventory));
    } else {
        m_preview->setRows(presentRows(m_ids, field(), *m_inventory)); // so that one sees what there is to change
    }
    updateFoot(problem);
}

void EditTogetherDialog::updateFoot(const QString &problem)
{
    const auto wrong = std::count_if(m_rows.cbegin(), m_rows.cend(), [](const BulkRow &row) { return hasErrors(row.issues); });
    const auto count = std::count_if(m_rows.cbegin(), m_rows.cend(), [](const BulkRow &row) { return row.changes && !hasErrors(row.issues); });
    const auto same = m_rows.size() - count - wrong;
    QStringList parts;
    if (count > 0)
        parts.append(tr("%n change(s)", nullptr, int(count)));
    if (wrong > 0)
        parts.append(tr("%n left out, see what to know", nullptr, int(wrong)));
    if (same > 0)
        parts.append(tr("%n stay(s) as it is", nullptr, int(same)));
    m_status->setText(problem.isEmpty() ? parts.join(u" · "_s) : problem);
    m_review->setText(count > 0 ? tr("Review %n change(s)…", nullptr, int(count)) : tr("Review…"));
    m_review->setEnabled(count > 0);
    m_review->setToolTip(count > 0 ? QString() : toolTipText(problem.isEmpty() ? tr("Nothing would change.") : problem));
}

QList<Change> EditTogetherDialog::changes() const
{
    return m_inventory ? bulkChanges(m_rows, edit(), *m_inventory) : QList<Change>();
}

QStringList EditTogetherDialog::remarks() const
{
    QList<LeftOut> list;
    for (const auto &row : m_rows)
        for (const auto &issue : row.issues)
            if (issue.severity == Issue::Severity::Error)
                list.append({row.title, issue.message});
    return leftOutRemarks(list);
}

void EditTogetherDialog::accept()
{
    if (m_timer->isActive())
        preview();
    const auto all = changes();
    if (all.isEmpty())
        return;
    Q_EMIT reviewWanted(all, remarks());
}

void EditTogetherDialog::tellBusy()
{
    m_status->setText(tr("Other changes are still under way. End them first."));
}

} // namespace trunkdesk
