// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/textlisteditor.h"

#include "views/theme/theme.h"
#include "views/widgets/tonelabel.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace trunkdesk {

LinesEdit::LinesEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    document()->setDocumentMargin(5);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document(), &QTextDocument::blockCountChanged, this, [this] { updateGeometry(); });
}

QSize LinesEdit::sizeHint() const
{
    const int lines = qBound(4, blockCount() + 1, 12);
    return {240, lines * fontMetrics().lineSpacing() + 2 * int(document()->documentMargin()) + 2 * frameWidth() + 2};
}

void LinesEdit::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    const auto entries = source->text().split(separators, Qt::SkipEmptyParts);
    // A single entry goes in where the cursor is, even in the middle of a line; a list stands on lines of its own.
    if (entries.size() < 2)
        return insertPlainText(entries.value(0));
    auto cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const auto line = cursor.block().text();
    const auto before = line.left(cursor.positionInBlock()).trimmed(), after = line.mid(cursor.positionInBlock()).trimmed();
    cursor.insertText((before.isEmpty() ? QString() : u"\n"_s) + entries.join(u'\n') + (after.isEmpty() ? QString() : u"\n"_s));
    cursor.endEditBlock();
    setTextCursor(cursor);
    if (source->text().trimmed().count(u'\n') + 1 < entries.size())
        Q_EMIT split(int(entries.size()));
}

/// What parts the entries of a pasted list begins a new one when it is typed, too.
void LinesEdit::keyPressEvent(QKeyEvent *event)
{
    const auto line = textCursor().block().text().trimmed();
    if (isReadOnly() || (event->text() != u"," && event->text() != u";" && event->text() != u" "))
        return QPlainTextEdit::keyPressEvent(event);
    if (!line.isEmpty())
        insertPlainText(u"\n"_s);
}

TextListEditor::TextListEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_lines(new LinesEdit(this)), m_count(new ToneLabel(Tone::Dim, this))
{
    m_lines->setFont(monospace(font()));
    m_lines->setPlaceholderText(QString::fromUtf8(field.placeholder));
    m_count->setObjectName(u"count_"_s + QLatin1StringView(field.key));
    m_count->setFont(sized(font(), -0.5));
    m_count->setContentsMargins(4, 6, 0, 0);
    m_count->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(tr("%n entries", nullptr, 100)) + 6);
    adopt(m_lines, m_count);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &TextListEditor::takeEdit);
    connect(m_lines, &LinesEdit::split, this, [this](int entries) { Q_EMIT cleaned(tr("What was pasted became %n entries, one a line.", nullptr, entries)); });
    look();
}

QString TextListEditor::text() const
{
    return m_given.isNull() ? m_lines->toPlainText() : m_given;
}

void TextListEditor::setText(const QString &text)
{
    m_setting = true;
    m_lines->setPlainText(text);
    m_setting = false;
    m_given = text.isNull() ? u""_s : text;
    look();
}

void TextListEditor::setReadOnly(bool on)
{
    m_lines->setReadOnly(on);
}

void TextListEditor::takeEdit()
{
    if (m_setting)
        return;
    m_given = QString();
    look();
    Q_EMIT edited();
}

void TextListEditor::look()
{
    const auto wrong = Theme::of(palette()).colour(Tone::Error);
    QList<QTextEdit::ExtraSelection> marks;
    int entries = 0;
    m_firstWrong = -1;
    for (auto block = m_lines->document()->begin(); block.isValid(); block = block.next()) {
        const auto entry = block.text().trimmed();
        if (entry.isEmpty())
            continue;
        ++entries;
        if (!field().check || field().check(entry).sendable())
            continue;
        if (m_firstWrong < 0)
            m_firstWrong = block.blockNumber();
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(wrong);
        marks.append(mark);
    }
    m_lines->setExtraSelections(marks);
    m_count->setText(tr("%n entries", nullptr, entries));
}

void TextListEditor::goToProblem()
{
    const auto block = m_lines->document()->findBlockByNumber(m_firstWrong);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock);
    m_lines->setTextCursor(cursor);
    m_lines->ensureCursorVisible();
}

void TextListEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        look();
}

} // namespace trunkdesk
