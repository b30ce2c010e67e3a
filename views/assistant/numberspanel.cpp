// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/assistant/numberspanel.h"

#include "models/inventory/inventory.h"
#include "models/schema/tabkinds.h"
#include "views/dialogs/candidatepicker.h"
#include "views/forms/words.h"
#include "views/widgets/tonelabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

NumbersPanel::NumbersPanel(const SetupScript &script, Inventory *inventory, QWidget *parent)
    : SetupPanel(parent), m_script(script), m_picker(new CandidatePicker(inventory, *findKind(QByteArrayView(script.numbers)), pendingId(0), this)), m_count(new ToneLabel(Tone::Dim, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_picker, 1);
    m_count->setObjectName(u"numbersChosen"_s);
    column->addWidget(m_count);
    setMinimumHeight(280); // a handful of rows can be seen in the smallest window
    const auto count = [this] {
        const auto text = summary();
        m_count->setText(text.isEmpty() ? tr("Nothing chosen yet; numbers can also be attached later.") : tr("Chosen: %1").arg(text));
        Q_EMIT edited();
    };
    connect(m_picker, &CandidatePicker::choiceChanged, this, count);
    count();
}

void NumbersPanel::write(TrunkSetup &setup) const
{
    setup.numbers = m_picker->chosen();
}

void NumbersPanel::focusFirst()
{
    m_picker->setFocus(Qt::OtherFocusReason);
}

QString NumbersPanel::summary() const
{
    const auto count = m_picker->chosen().size();
    return count == 0 ? QString() : countedNoun(attachedKind(*findKind(QByteArrayView(m_script.numbers))), count);
}

} // namespace trunkdesk
