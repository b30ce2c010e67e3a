// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/lineeditor.h"

#include "models/values/wholenumber.h"
#include "views/theme/icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include <limits>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

bool isAddress(FieldType type)
{
    return type == FieldType::SipUri || type == FieldType::WebUrl || type == FieldType::DomainName || type == FieldType::Sid;
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
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
    if (field.writeOnly) {
        m_line->setEchoMode(QLineEdit::Password);
        m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
        m_eye = new QToolButton(this);
        m_eye->setObjectName(u"reveal_"_s + QLatin1StringView(field.key));
        m_eye->setCheckable(true);
        m_eye->setAccessibleName(tr("Show %1").arg(fieldLabel(field)));
        m_eye->setFocusPolicy(Qt::StrongFocus);
        connect(m_eye, &QToolButton::toggled, this, &LineEditor::reveal);
        reveal(false);
    }
    adopt(m_line, m_eye);
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::takeTyping);
}

QString LineEditor::text() const
{
    return m_line->text();
}

void LineEditor::setText(const QString &text)
{
    m_line->setText(text);
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
    // A text copied from a page or a terminal often brings its line end along. It is nobody's wish, so it goes, and is said.
    const auto typed = m_line->text();
    qsizetype from = 0, to = typed.size();
    while (from < to && isLineEnd(typed.at(from)))
        ++from;
    while (to > from && isLineEnd(typed.at(to - 1)))
        --to;
    const bool trimmed = to - from < typed.size();
    if (trimmed) {
        const auto cursor = m_line->cursorPosition();
        m_line->setText(typed.sliced(from, to - from));
        m_line->setCursorPosition(int(qBound(qsizetype(0), cursor - from, to - from)));
    }
    Q_EMIT edited();
    if (trimmed)
        Q_EMIT cleaned(tr("The line end that came with the pasted text was left out."));
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

void LineEditor::reveal(bool on)
{
    m_line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(icon(on ? "eye-off" : "eye", Tone::Dim));
    m_eye->setToolTip(on ? tr("Hide it") : tr("Show it"));
}

} // namespace trunkdesk
