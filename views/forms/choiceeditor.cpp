// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/choiceeditor.h"

#include "models/core/displaytext.h"
#include "views/widgets/comboreading.h"

#include <QComboBox>
#include <QEvent>

namespace trunkdesk {

ChoiceEditor::ChoiceEditor(const Field &field, QWidget *parent) : FieldEditor(field, parent), m_box(new QComboBox(this))
{
    readComboBoxesByName();
    if (!field.required && field.initial[0] == '\0')
        m_box->addItem(tr("Not set"), QString());
    for (const auto &choice : field.choices) {
        const auto value = QString::fromLatin1(choice.value);
        m_box->addItem(choiceLabel(field, value), value);
    }
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->installEventFilter(this);
    adopt(m_box);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_box, &QComboBox::activated, this, &ChoiceEditor::edited);
}

QString ChoiceEditor::text() const
{
    return m_box->currentData().toString();
}

void ChoiceEditor::setText(const QString &text)
{
    auto row = m_box->findData(text);
    if (row < 0) {
        m_box->insertItem(0, text.isEmpty() ? tr("Not set") : tr("“%1” (kept as it is)").arg(displayText(text)), text);
        row = 0;
    }
    m_box->setCurrentIndex(row);
}

void ChoiceEditor::setReadOnly(bool on)
{
    m_box->setEnabled(!on);
}

QWidget *ChoiceEditor::control() const
{
    return m_box;
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Scrolling through a form must not change the values that pass under the pointer.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace trunkdesk
