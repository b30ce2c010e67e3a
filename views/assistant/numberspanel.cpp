// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/assistant/numberspanel.h"

#include "models/inventory/inventory.h"
#include "models/schema/tabkinds.h"
#include "views/dialogs/candidatepicker.h"
#include "views/forms/words.h"
#include "views/widgets/tonelabel.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
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
    for (auto *line : m_picker->findChildren<QLineEdit *>())
        line->installEventFilter(this);
    count();
}

/// Enter in the filter goes to what was found, not to the next page.
bool NumbersPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        if (const auto key = static_cast<QKeyEvent *>(event)->key(); key == Qt::Key_Return || key == Qt::Key_Enter) {
            QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
            QCoreApplication::sendEvent(watched, &down);
            return true;
        }
    return SetupPanel::eventFilter(watched, event);
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
