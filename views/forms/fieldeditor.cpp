// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/fieldeditor.h"

#include "models/schema/registry.h"
#include "views/forms/choiceeditor.h"
#include "views/forms/lineeditor.h"
#include "views/forms/referenceeditor.h"
#include "views/forms/secreteditor.h"
#include "views/forms/switcheditor.h"
#include "views/forms/textlisteditor.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

FieldEditor *FieldEditor::create(const Field &field, QWidget *parent)
{
    if (field.writeOnly)
        return new SecretEditor(field, parent);
    switch (field.type) {
    case FieldType::Boolean: return new SwitchEditor(field, parent);
    case FieldType::Choice: return new ChoiceEditor(field, parent);
    case FieldType::TextList: return new TextListEditor(field, parent);
    case FieldType::Sid:
        if (findKind(field.reference))
            return new ReferenceEditor(field, parent);
        [[fallthrough]]; // an id of something that we do not read
    default: return new LineEditor(field, parent);
    }
}

FieldEditor::FieldEditor(const Field &field, QWidget *parent) : QWidget(parent), m_field(field) { }

void FieldEditor::adopt(QWidget *control, QWidget *beside)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(control);
    if (beside)
        row->addWidget(beside);
    control->setObjectName(u"edit_"_s + QLatin1StringView(m_field.key));
    control->setAccessibleName(fieldLabel(m_field));
    setFocusProxy(control);
}

void FieldEditor::replaceText(const QString &text)
{
    setText(text);
    Q_EMIT edited();
}

void FieldEditor::mark(std::optional<Issue::Severity> severity)
{
    if (m_severity == severity)
        return;
    m_severity = severity;
    paintMark();
}

void FieldEditor::paintMark()
{
    if (!m_severity || *m_severity == Issue::Severity::Note) {
        control()->setPalette({});
        return;
    }
    QPalette colours; // only the edge is ours, all else is inherited
    colours.setColor(QPalette::Mid, Theme::of(palette()).colour(*m_severity == Issue::Severity::Error ? Tone::Error : Tone::Warning));
    control()->setPalette(colours);
}

void FieldEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_severity)
        paintMark();
}

} // namespace trunkdesk
