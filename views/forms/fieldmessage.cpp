// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/fieldmessage.h"

#include "models/core/displaytext.h"
#include "views/widgets/notice.h"
#include "views/forms/repairbutton.h"
#include "views/widgets/tonelabel.h"
#include "views/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static Notice::Gravity gravityOf(Issue::Severity severity)
{
    switch (severity) {
    case Issue::Severity::Note: return Notice::Gravity::Information;
    case Issue::Severity::Warning: return Notice::Gravity::Warning;
    case Issue::Severity::Error: break;
    }
    return Notice::Gravity::Error;
}

FieldMessage::FieldMessage(QWidget *parent) : QWidget(parent), m_icon(new QLabel(this)), m_text(new ToneLabel(Tone::Text, this)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_column->addLayout(row);
    m_text->setWordWrap(true);
    m_text->setFont(sized(font(), -0.5));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_icon->setFixedWidth(16);
}

void FieldMessage::setIssue(const Issue &issue, bool monospace)
{
    if (issue == m_issue)
        return;
    m_issue = issue;
    m_text->setObjectName(u"message_"_s + QString::fromLatin1(issue.field));
    m_text->setText(issue.message);
    takeColours();
    setRepairs(issue.repairs, monospace);
}

QString FieldMessage::text() const
{
    return m_text->text();
}

void FieldMessage::setRepairs(const QStringList &repairs, bool monospace)
{
    for (auto *button : std::as_const(m_buttons)) {
        button->setObjectName({});
        button->hide();
        button->deleteLater(); // it may be the one whose press brought us here
    }
    m_buttons.clear();
    for (const auto &repair : repairs) {
        auto *button = new RepairButton(displayText(maskSecrets(repair)), monospace, this);
        button->setObjectName(u"repair_%1_%2"_s.arg(QString::fromLatin1(m_issue.field)).arg(m_buttons.size()));
        connect(button, &RepairButton::clicked, this, [this, repair] { Q_EMIT repairChosen(repair); });
        m_column->addWidget(button, 0, Qt::AlignLeft);
        m_buttons.append(button);
    }
}

void FieldMessage::takeColours()
{
    const auto gravity = gravityOf(m_issue.severity);
    const auto tone = gravity == Notice::Gravity::Information ? Tone::Dim : toneOf(gravity);
    m_icon->setPixmap(icon(iconOf(gravity), tone).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_text->setTone(tone);
}

void FieldMessage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColours();
}

} // namespace trunkdesk
