// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/switcheditor.h"

#include <QCheckBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace trunkdesk {

SwitchEditor::SwitchEditor(const Field &field, QWidget *parent) : FieldEditor(field, parent), m_check(new QCheckBox(this))
{
    m_check->setMinimumHeight(28);
    adopt(m_check);
    setText({});
    connect(m_check, &QCheckBox::stateChanged, this, &SwitchEditor::takeState); // assistive technology toggles it without a click
}

void SwitchEditor::setText(const QString &text)
{
    m_text = text;
    const QSignalBlocker quiet(m_check);
    const bool known = text == u"true"_s || text == u"false"_s;
    m_check->setTristate(!known);
    const auto words = field().onText[0] != '\0' ? schemaText(field().onText) : fieldLabel(field());
    m_check->setText(known ? words : tr("%1 (not set)").arg(words));
    m_check->setCheckState(text == u"true"_s ? Qt::Checked : known ? Qt::Unchecked : Qt::PartiallyChecked);
}

void SwitchEditor::takeState()
{
    setText(m_check->checkState() == Qt::Unchecked ? u"false"_s : u"true"_s);
    Q_EMIT edited();
}

void SwitchEditor::setReadOnly(bool on)
{
    m_check->setEnabled(!on);
}

QWidget *SwitchEditor::control() const
{
    return m_check;
}

} // namespace trunkdesk
