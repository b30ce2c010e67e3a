// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/secreteditor.h"

#include "views/forms/formsubject.h"
#include "views/forms/pastedline.h"
#include "views/theme/icons.h"
#include "views/widgets/secretclipboard.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <limits>

using namespace Qt::StringLiterals;

namespace trunkdesk {

SecretEditor::SecretEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_line(new QLineEdit(this)), m_eye(new QToolButton(this)), m_copy(new QPushButton(tr("Copy"), this))
{
    const auto key = QLatin1StringView(field.key);
    m_line->setMaxLength(std::numeric_limits<int>::max()); // limits are said, not enforced by cutting
    m_line->setTextMargins(5, 0, 5, 0);
    m_line->setFont(monospace(font()));
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_line->setMinimumWidth(QFontMetrics(m_line->font()).horizontalAdvance(u'0') * 17 + 16); // a generated one is seen whole
    m_line->installEventFilter(this);

    auto *beside = new QWidget(this);
    auto *row = new QHBoxLayout(beside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_eye->setObjectName(u"reveal_"_s + key);
    m_eye->setCheckable(true);
    m_eye->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_eye);
    if (field.generate) {
        m_generate = new QPushButton(tr("Generate"), beside);
        m_generate->setObjectName(u"generate_"_s + key);
        m_generate->setAccessibleName(tr("Generate %1").arg(fieldLabel(field)));
        m_generate->setToolTip(tr("Fills in a strong one that fits the provider's rule"));
        m_generate->setAutoDefault(false);
        connect(m_generate, &QPushButton::clicked, this, &SecretEditor::generate);
        row->addWidget(m_generate);
    }
    m_copy->setObjectName(u"copy_"_s + key);
    m_copy->setAccessibleName(tr("Copy %1").arg(fieldLabel(field)));
    m_copy->setToolTip(tr("Leaves the clipboard again after %n second(s)", nullptr, SecretClipboard::seconds));
    m_copy->setAutoDefault(false);
    m_copy->hide();
    row->addWidget(m_copy);

    adopt(m_line, beside);
    reveal(false);
    connect(m_eye, &QToolButton::toggled, this, &SecretEditor::reveal);
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(m_line->text()); });
    connect(m_line, &QLineEdit::textEdited, this, &SecretEditor::takeTyping);
}

QString SecretEditor::text() const
{
    return m_line->text();
}

void SecretEditor::setText(const QString &text)
{
    m_line->setText(text); // this empties the undo history, too
    m_copy->hide();
    m_eye->setChecked(false);
}

void SecretEditor::setReadOnly(bool on)
{
    m_line->setReadOnly(on);
    m_eye->setEnabled(!on);
    if (m_generate)
        m_generate->setEnabled(!on);
}

void SecretEditor::setSubject(const FormSubject &subject)
{
    if (subject.purpose == DraftFor::Create)
        m_line->setPlaceholderText(QString());
    else
        m_line->setPlaceholderText(field().restated ? tr("enter it again, or a new one") : tr("unchanged"));
}

QWidget *SecretEditor::control() const
{
    return m_line;
}

void SecretEditor::generate()
{
    replaceText(field().generate());
    m_eye->setChecked(true); // nobody should have to trust what they cannot see
    m_copy->show();
    m_line->setFocus(Qt::OtherFocusReason);
    Q_EMIT cleaned(tr("Copy it to the PBX as well: the provider never shows it again."));
}

void SecretEditor::copy(const QString &text)
{
    if (!text.isEmpty())
        SecretClipboard::copy(Secret(text.toUtf8()));
}

void SecretEditor::takeTyping()
{
    m_copy->hide(); // what a person typed they know
    const bool trimmed = dropLineEnds(*m_line);
    Q_EMIT edited();
    if (trimmed)
        Q_EMIT cleaned(lineEndsDropped());
}

void SecretEditor::reveal(bool on)
{
    m_line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(icon(on ? "eye-off" : "eye", Tone::Dim));
    m_eye->setToolTip(on ? tr("Hide it") : tr("Show it"));
    m_eye->setAccessibleName(on ? tr("Hide %1").arg(fieldLabel(field())) : tr("Show %1").arg(fieldLabel(field())));
}

void SecretEditor::showMenu(const QPoint &at)
{
    auto *menu = m_line->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (auto *action : menu->actions())
        if (const auto name = action->objectName(); name == u"edit-copy"_s || name == u"edit-cut"_s) {
            action->disconnect();
            connect(action, &QAction::triggered, this, [this, cut = name == u"edit-cut"_s] {
                copy(m_line->selectedText());
                if (cut)
                    m_line->del();
            });
        }
    menu->popup(at);
}

bool SecretEditor::eventFilter(QObject *watched, QEvent *event)
{
    // The line's own copying would leave the secret on the clipboard for good.
    if (event->type() == QEvent::ContextMenu) {
        showMenu(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    if (event->type() == QEvent::KeyPress && m_line->echoMode() == QLineEdit::Normal && m_line->hasSelectedText()) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool cut = key->matches(QKeySequence::Cut) && !m_line->isReadOnly();
        if (cut || key->matches(QKeySequence::Copy)) {
            copy(m_line->selectedText());
            if (cut)
                m_line->del();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void SecretEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        m_eye->setChecked(false); // while it is being saved
}

} // namespace trunkdesk
