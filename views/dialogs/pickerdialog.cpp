// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/dialogs/pickerdialog.h"

#include "models/changes/stepwords.h"
#include "models/inventory/inventory.h"
#include "models/schema/tabkinds.h"
#include "views/forms/foot.h"
#include "views/forms/words.h"
#include "views/widgets/elidedlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

PickerDialog::PickerDialog(Inventory *inventory, const ResourceKind &association, const QString &parent, QWidget *parentWidget)
    : DialogFrame(parentWidget), m_association(association), m_picker(new CandidatePicker(inventory, association, parent, this))
{
    setObjectName(u"pickerDialog"_s);
    const auto place = parentTitle({&association, parent, {}}, *inventory);
    // The same lists can be attached for more than one purpose; the tab says for which.
    setHeading(tr("Attach %1").arg(nounsInSentence(attachedKind(association))), writableTwin(association) ? tr("%1 · %2", "record and its part").arg(place, schemaText(association.tab)) : place);
    auto *box = new QVBoxLayout;
    box->setContentsMargins(18, 14, 18, 12);
    box->addWidget(m_picker);
    column()->addLayout(box, 1);
    buildFoot();
    connect(m_picker, &CandidatePicker::choiceChanged, this, &PickerDialog::updateChoice);
    updateChoice();
    setPreferredSize({760, 560});
    m_picker->setFocus();
}

void PickerDialog::buildFoot()
{
    auto *foot = new Foot(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(18, 11, 18, 11);
    row->setSpacing(8);
    m_status = new ElidedLabel(Tone::Dim, foot);
    m_status->setObjectName(u"pickerStatus"_s);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    m_ok = new QPushButton(foot);
    m_ok->setObjectName(u"attachButton"_s);
    m_ok->setDefault(true);
    row->addWidget(m_status, 1);
    row->addWidget(cancel);
    row->addWidget(m_ok);
    column()->addWidget(foot);
    connect(cancel, &QPushButton::clicked, this, &PickerDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &PickerDialog::accept);
}

void PickerDialog::accept()
{
    const auto ids = chosen();
    if (ids.isEmpty())
        return;
    Q_EMIT picked(ids);
    DialogFrame::accept();
}

void PickerDialog::updateChoice()
{
    const auto count = chosen().size();
    m_status->setText(count == 0 ? tr("Nothing chosen yet") : tr("%n chosen", nullptr, int(count)));
    m_ok->setText(count == 0 ? tr("Attach") : tr("Attach %1").arg(countedNoun(attachedKind(m_association), count)));
    m_ok->setEnabled(count > 0);
}

} // namespace trunkdesk
