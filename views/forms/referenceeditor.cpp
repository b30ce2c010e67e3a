// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/referenceeditor.h"

#include "models/core/displaytext.h"
#include "models/items/referencelistmodel.h"
#include "models/schema/fieldtext.h"
#include "models/schema/registry.h"
#include "views/forms/formsubject.h"
#include "views/forms/referencepopup.h"
#include "views/widgets/comboreading.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStylePainter>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace trunkdesk {

ReferenceBox::ReferenceBox(QWidget *parent) : QComboBox(parent)
{
    readComboBoxesByName();
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
    addItem(QString());
}

void ReferenceBox::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        return Q_EMIT pasted(QGuiApplication::clipboard()->text());
    if (event->matches(QKeySequence::Copy))
        return Q_EMIT copyWanted();
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return Q_EMIT emptied();
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_Space:
    case Qt::Key_F4:
        if (!(event->modifiers() & ~(Qt::AltModifier | Qt::KeypadModifier)))
            return Q_EMIT popupWanted({});
        break;
    default: break;
    }
    const auto typed = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && !typed.isEmpty() && typed.at(0).isPrint())
        return Q_EMIT popupWanted(typed);
    event->ignore(); // Enter and Esc are the dialog's
}

void ReferenceBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const auto room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - 4);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ReferenceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

ReferenceEditor::ReferenceEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_kind(findKind(field.reference)), m_box(new ReferenceBox(this))
{
    adopt(m_box);
    connect(m_box, &ReferenceBox::popupWanted, this, &ReferenceEditor::openPopup);
    connect(m_box, &ReferenceBox::pasted, this, &ReferenceEditor::takePasted);
    connect(m_box, &ReferenceBox::emptied, this, [this] { take({}); });
    connect(m_box, &ReferenceBox::copyWanted, this, [this] { QGuiApplication::clipboard()->setText(m_id); });
    updateLabel();
}

void ReferenceEditor::setSubject(const FormSubject &subject)
{
    if (m_inventory)
        disconnect(m_inventory, nullptr, this, nullptr);
    m_inventory = subject.inventory;
    m_before = subject.before;
    if (m_inventory) {
        connect(m_inventory, &Inventory::recordsAdded, this, &ReferenceEditor::noteRecords);
        connect(m_inventory, &Inventory::recordsChanged, this, &ReferenceEditor::noteRecords);
        connect(m_inventory, &Inventory::recordsRemoved, this, &ReferenceEditor::noteRecords);
        connect(m_inventory, &Inventory::stateChanged, this, &ReferenceEditor::noteRecords);
    }
    updateLabel();
}

void ReferenceEditor::noteRecords(const ResourceKind *kind)
{
    if (kind == m_kind)
        updateLabel();
}

std::optional<Record> ReferenceEditor::referred(const QString &id) const
{
    return m_inventory && !id.isEmpty() ? m_inventory->record({m_kind, {}, id}) : std::nullopt;
}

void ReferenceEditor::updateLabel()
{
    QString label;
    if (m_id.isEmpty()) {
        label = field().required ? tr("Choose…") : tr("None");
    } else if (const auto record = referred(m_id)) {
        label = referenceLine(*m_kind, *record);
    } else if (!m_inventory) {
        label = displayText(m_id);
    } else if (m_id == fieldValue(field(), m_before) && fieldText(field(), m_before) != displayText(m_id)) {
        label = fieldText(field(), m_before); // something else than the records to choose from
    } else {
        const bool settled = m_inventory->state(*m_kind) == LoadState::Ready;
        label = settled ? tr("%1 (not in this account's data)").arg(displayText(m_id)) : tr("%1 (not read yet)").arg(displayText(m_id));
    }
    m_box->setItemText(0, label);
    m_box->setToolTip(m_id.isEmpty() ? QString() : toolTipText(label + u'\n' + displayText(m_id)));
}

void ReferenceEditor::setText(const QString &text)
{
    m_id = text;
    updateLabel();
}

void ReferenceEditor::setReadOnly(bool on)
{
    m_box->setEnabled(!on);
}

void ReferenceEditor::take(const QString &id)
{
    if (id != m_id)
        replaceText(id);
}

void ReferenceEditor::takePasted(const QString &text)
{
    const auto pasted = text.trimmed();
    // An id is taken as it is, known or not; anything else is looked for.
    if (referred(pasted) || (m_kind->idPrefix[0] != '\0' && !pasted.isEmpty() && checkField(field(), pasted).sendable()))
        take(pasted);
    else
        openPopup(pasted);
}

void ReferenceEditor::openPopup(const QString &typed)
{
    if (!m_popup) {
        m_popup = new ReferencePopup(field(), *m_kind, this);
        connect(m_popup, &ReferencePopup::chosen, this, &ReferenceEditor::take);
    }
    m_popup->open(m_inventory, m_id, typed, m_box);
}

} // namespace trunkdesk
