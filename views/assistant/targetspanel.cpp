// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/assistant/targetspanel.h"

#include "models/core/displaytext.h"
#include "models/items/setuptargetsmodel.h"
#include "models/schema/registry.h"
#include "views/dialogs/paddeddelegate.h"
#include "views/forms/recordform.h"
#include "views/forms/words.h"
#include "views/routing/routingpicture.h"
#include "views/theme/consolestyle.h"
#include "views/theme/icons.h"
#include "views/widgets/rowtable.h"
#include "views/widgets/tonelabel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

TargetsPanel::TargetsPanel(const SetupScript &script, QWidget *parent)
    : SetupPanel(parent)
    , m_script(script)
    , m_kind(*findKind(QByteArrayView(script.targets)))
    , m_model(new SetupTargetsModel(m_kind, this))
    , m_picture(new RoutingPicture(this))
    , m_table(new QTableView(this))
    , m_add(new QPushButton(this))
    , m_duplicate(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_limit(new ToneLabel(Tone::Dim, this))
    , m_heading(new ToneLabel(Tone::Text, this))
    , m_form(new RecordForm(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_picture->setObjectName(u"setupPicture"_s);
    column->addWidget(m_picture);
    buildTable();
    column->addWidget(m_table);
    buildButtons();
    m_heading->setFont(sized(font(), 0, true));
    column->addWidget(m_heading);
    m_form->setObjectName(u"targetForm"_s);
    column->addWidget(m_form);
    column->addStretch(1);

    connect(m_model, &SetupTargetsModel::targetsChanged, this, &TargetsPanel::showTargets);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TargetsPanel::showCurrent);
    connect(m_form, &RecordForm::draftChanged, this, [this] {
        if (!m_showing)
            m_model->setDraft(current(), m_form->draft());
    });
    connect(m_form, &RecordForm::problemsChanged, this, &TargetsPanel::edited);
    showCurrent();
    showTargets();
}

void TargetsPanel::buildTable()
{
    m_table->setObjectName(u"setupTargets"_s);
    m_table->setAccessibleName(kindPlural(m_kind));
    m_table->setAccessibleDescription(tr("Space switches the target on or off, Delete removes it."));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PaddedDelegate(m_table));
    showAsRows(*m_table, ConsoleStyle::rowHeight);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(SetupTargetsModel::AddressColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(SetupTargetsModel::NameColumn, 130);
    m_table->setColumnWidth(SetupTargetsModel::PriorityColumn, 66);
    m_table->setColumnWidth(SetupTargetsModel::WeightColumn, 66);
    m_table->setColumnWidth(SetupTargetsModel::ShareColumn, 110);
    m_table->installEventFilter(this);
}

void TargetsPanel::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto prepare = [row](QPushButton *button, const char *name, const char *picture, const QString &text) {
        button->setObjectName(QLatin1StringView(name));
        button->setIcon(icon(picture));
        button->setText(text);
        button->setAutoDefault(false);
        row->addWidget(button);
    };
    prepare(m_add, "addTarget", "plus", tr("Add %1").arg(nounInSentence(m_kind)));
    prepare(m_duplicate, "duplicateTarget", "duplicate", tr("Duplicate"));
    prepare(m_remove, "removeTarget", "delete", tr("Remove"));
    m_duplicate->setAccessibleName(tr("Duplicate this %1").arg(nounInSentence(m_kind)));
    m_remove->setAccessibleName(tr("Remove this %1").arg(nounInSentence(m_kind)));
    m_limit->setObjectName(u"targetLimit"_s);
    row->addWidget(m_limit, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, [this] { addTarget(newDraft(m_kind)); });
    connect(m_duplicate, &QPushButton::clicked, this, [this] { addTarget(m_model->draft(current())); });
    connect(m_remove, &QPushButton::clicked, this, &TargetsPanel::removeCurrent);
}

int TargetsPanel::current() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void TargetsPanel::goTo(int row)
{
    m_table->setCurrentIndex(m_model->index(row, 0));
}

void TargetsPanel::addTarget(const Draft &draft)
{
    const auto before = m_model->distribution();
    goTo(m_model->add(draft));
    m_before = before;
    showTargets();
    m_form->focusFirst();
}

void TargetsPanel::removeCurrent()
{
    const int row = current();
    m_model->remove(row);
    if (m_model->rowCount() > 0)
        goTo(qMin(row, m_model->rowCount() - 1));
    showCurrent();
    (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_add)->setFocus();
}

void TargetsPanel::toggleCurrent()
{
    const auto index = m_model->index(current(), SetupTargetsModel::NameColumn);
    m_model->setData(index, index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

bool TargetsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && current() >= 0) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space)
            toggleCurrent();
        else if (key == Qt::Key_Delete)
            removeCurrent();
        else
            return SetupPanel::eventFilter(watched, event);
        return true;
    }
    return SetupPanel::eventFilter(watched, event);
}

void TargetsPanel::showCurrent()
{
    const int row = current();
    m_showing = true;
    // Neighbours are in the picture above, not in any account, so the form needs to know of none.
    m_form->setSubject(FormSubject::forNew(m_kind, {}, nullptr));
    m_form->setDraft(m_model->draft(row));
    m_showing = false;
    m_form->setVisible(row >= 0);
    m_heading->setVisible(row >= 0);
    m_before = m_model->distribution();
    showTargets();
}

void TargetsPanel::showTargets()
{
    const int count = m_model->rowCount();
    const int row = current();
    if (row >= 0 && m_form->draft() != m_model->draft(row)) { // switched in the table
        m_showing = true;
        m_form->setDraft(m_model->draft(row));
        m_showing = false;
    }
    if (row >= 0)
        m_form->showShares(m_before, m_model->distribution(), m_model->id(row));
    m_heading->setText(row >= 0 ? tr("%1 %2 of %3", "a kind, a number of so many").arg(kindSingular(m_kind)).arg(row + 1).arg(count) : QString());
    RoutingScene scene{.flow = flowOf(m_model->distribution()), .from = m_numbers > 0 ? QString() : tr("Calls"), .areas = {}};
    scene.flow.numbers = m_numbers;
    scene.flow.last = m_last;
    m_picture->setScene(scene);
    m_picture->setVisible(count > 0);
    constexpr int mostRows = 6;
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + qBound(1, count, mostRows) * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
    m_table->setVisible(count > 0);
    m_duplicate->setVisible(count > 0);
    m_remove->setVisible(count > 0);
    const bool full = m_kind.limit > 0 && count >= m_kind.limit;
    m_add->setEnabled(!full);
    m_duplicate->setEnabled(row >= 0 && !full);
    m_remove->setEnabled(row >= 0);
    m_limit->setText(full ? tr("The provider allows %1.").arg(m_kind.limit) : QString());
    Q_EMIT edited();
}

void TargetsPanel::write(TrunkSetup &setup) const
{
    setup.targets = m_model->drafts();
}

void TargetsPanel::arrive(const TrunkSetup &setup)
{
    m_numbers = setup.numbers.size();
    const auto *last = parentKind(m_kind)->field(m_kind.shares.lastResort);
    m_last = {};
    if (last) {
        m_last.label = fieldLabel(*last);
        m_last.url = displayText(setup.trunk.value(last->key));
    }
    showTargets();
}

int TargetsPanel::problemCount() const
{
    const int row = current();
    return m_model->wrongCount() + (row >= 0 && !m_model->isWrong(row) ? m_form->problemCount() : 0);
}

bool TargetsPanel::focusFirstProblem()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->isWrong(row)) {
            goTo(row);
            return m_form->focusFirstProblem();
        }
    return current() >= 0 && m_form->focusFirstProblem();
}

void TargetsPanel::focusFirst()
{
    (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_add)->setFocus(Qt::OtherFocusReason);
}

QString TargetsPanel::summary() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names.append(m_model->index(row, SetupTargetsModel::NameColumn).data().toString());
    return names.join(u", "_s);
}

void TargetsPanel::showServerError(const Change &change, const ApiError &error)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (canonicalDraft(m_kind, m_model->draft(row)).value(m_kind.shares.target) == change.fields.value(m_kind.shares.target)) {
            goTo(row);
            return m_form->showServerError(error);
        }
}

} // namespace trunkdesk
