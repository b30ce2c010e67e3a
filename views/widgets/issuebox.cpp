// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/widgets/issuebox.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace trunkdesk {

IssueBox::IssueBox(QWidget *parent) : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    setObjectName(u"issueBox"_s);
    m_text->setObjectName(u"issueText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    setIssues({});
}

void IssueBox::setIssues(const QList<Issue> &issues)
{
    QStringList lines;
    for (const auto &issue : issues)
        if (issue.severity != Issue::Severity::Note)
            lines.append(issue.message);
    m_any = !lines.isEmpty();
    m_errors = hasErrors(issues);
    m_text->setText(m_any ? lines.join(u"\n\n"_s) : tr("No problems in its fields"));
    takeColours();
    update();
}

void IssueBox::takeColours()
{
    const auto &theme = Theme::of(palette());
    const auto tone = m_errors ? Tone::Error : m_any ? Tone::Warning : Tone::Fine;
    m_icon->setPixmap(trunkdesk::icon(m_errors ? "error" : m_any ? "warning" : "ok", tone).pixmap(QSize(16, 16), devicePixelRatioF()));
    auto colours = m_text->palette();
    colours.setColor(QPalette::WindowText, theme.colour(tone));
    m_text->setPalette(colours);
}

void IssueBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(palette()).colour(m_errors ? Tone::ErrorGround : m_any ? Tone::WarningGround : Tone::FineGround));
    painter.drawRoundedRect(rect(), 5, 5);
}

void IssueBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        takeColours();
    QWidget::changeEvent(event);
}

} // namespace trunkdesk
