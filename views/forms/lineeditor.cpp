// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/lineeditor.h"

#include "models/values/wholenumber.h"
#include "views/forms/pastedline.h"
#include "views/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <limits>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

bool isAddress(FieldType type)
{
    return type == FieldType::SipUri || type == FieldType::SipTarget || type == FieldType::WebUrl || type == FieldType::DomainName || type == FieldType::Sid;
}

} // namespace

LineEditor::LineEditor(const Field &field, QWidget *parent) : FieldEditor(field, parent), m_line(new QLineEdit(this))
{
    m_line->setMaxLength(std::numeric_limits<int>::max()); // the default would cut what a server sent, and limits are said, not enforced by cutting
    m_line->setTextMargins(5, 0, 5, 0);
    m_line->setPlaceholderText(QString::fromUtf8(field.placeholder));
    if (isAddress(field.type))
        m_line->setFont(monospace(font()));
    if (field.type == FieldType::Integer) {
        m_line->setFixedWidth(fontMetrics().horizontalAdvance(u"0"_s) * 8 + 36);
        m_line->installEventFilter(this);
    }
    adopt(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::takeTyping);
}

QString LineEditor::text() const
{
    return m_line->text();
}

void LineEditor::setText(const QString &text)
{
    m_line->setText(text);
    m_length = text.size();
    m_line->setCursorPosition(0); // the beginning of an address says more than its end
}

void LineEditor::setReadOnly(bool on)
{
    m_line->setReadOnly(on);
}

QWidget *LineEditor::control() const
{
    return m_line;
}

bool LineEditor::isShort() const
{
    return field().type == FieldType::Integer;
}

void LineEditor::takeTyping()
{
    const bool trimmed = dropLineEnds(*m_line);
    const auto length = m_line->text().size();
    if (length > m_length + 1)
        Q_EMIT pasted();
    m_length = m_line->text().size();
    Q_EMIT edited();
    if (trimmed)
        Q_EMIT cleaned(lineEndsDropped());
}

bool LineEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_line->isReadOnly()) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up: step(1); return true;
        case Qt::Key_Down: step(-1); return true;
        case Qt::Key_PageUp: step(10); return true;
        case Qt::Key_PageDown: step(-10); return true;
        default: break;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void LineEditor::step(qint64 by)
{
    const auto value = WholeNumber::parse(m_line->text());
    if (!value || *value < field().minimum || *value > field().maximum)
        return; // a value that we do not understand is the person's to mend
    const auto next = qBound(field().minimum, *value + by, field().maximum);
    if (next != *value)
        replaceText(QString::number(next));
    m_line->selectAll();
}

} // namespace trunkdesk
