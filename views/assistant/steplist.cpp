// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/assistant/steplist.h"

#include "models/items/itemroles.h"
#include "views/theme/icons.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr int mark = 20;  ///< of the number or check mark
constexpr int margin = 8;

} // namespace

StepButton::StepButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepButton::setStep(int number, int count, const QString &title, const QString &summary, State state)
{
    m_number = number;
    m_summary = summary;
    m_state = state;
    setText(title);
    const auto how = state == State::Done ? tr("done") : state == State::Current ? tr("current") : tr("to come");
    setAccessibleName(tr("Step %1 of %2: %3", "number, count, title").arg(number).arg(count).arg(title));
    setAccessibleDescription(summary.isEmpty() ? how : tr("%1: %2", "state of a step, and what was entered").arg(how, summary));
    updateGeometry();
    update();
}

QSize StepButton::sizeHint() const
{
    const auto small = QFontMetrics(sized(font(), -1));
    return {160, 2 * margin + fontMetrics().height() + (m_summary.isEmpty() ? 0 : small.height() + 1)};
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &theme = Theme::of(palette());
    const bool current = m_state == State::Current;
    if (current || (underMouse() && isEnabled())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(current ? Tone::Selection : Tone::Alternate));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4.5, 4.5);
    }
    const auto line = fontMetrics().height();
    const QRectF circle(margin, margin + (line - mark) / 2.0, mark, mark);
    const auto tone = current ? Tone::Accent : m_state == State::Done ? Tone::Fine : Tone::Dim;
    painter.setPen(QPen(theme.colour(tone), 1.4));
    painter.setBrush(current ? QBrush(theme.colour(Tone::Accent)) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    if (m_state == State::Done) {
        paintIcon(&painter, u"ok"_s, circle.adjusted(3, 3, -3, -3), theme.colour(Tone::Fine));
    } else {
        painter.setFont(sized(font(), -1, true));
        painter.setPen(theme.colour(current ? Tone::OnAccent : Tone::Dim));
        painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
    }
    const int left = 2 * margin + mark;
    const QRect room(left, margin, width() - left - margin, line);
    painter.setFont(sized(font(), 0, current));
    painter.setPen(theme.colour(isEnabled() || current ? Tone::Text : Tone::Dim));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    if (!m_summary.isEmpty()) {
        painter.setFont(sized(font(), -1));
        painter.setPen(theme.colour(Tone::Dim));
        const QRect below(left, margin + line + 1, room.width(), painter.fontMetrics().height());
        painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(m_summary, Qt::ElideRight, below.width()));
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(1, 1, -1, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

bool StepButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) { // all of what may be cut
        setToolTip(toolTipText(m_summary.isEmpty() ? text() : text() + u'\n' + m_summary));
    } else if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave || event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        update();
    }
    return QAbstractButton::event(event);
}

StepList::StepList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addStretch(1);
}

void StepList::setSteps(const QList<Step> &steps)
{
    while (m_buttons.size() > steps.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < steps.size()) {
        auto *button = new StepButton(this);
        const auto index = int(m_buttons.size());
        button->setObjectName(u"step%1"_s.arg(index + 1));
        connect(button, &StepButton::clicked, this, [this, index] { Q_EMIT stepWanted(index); });
        m_column->insertWidget(index, button);
        m_buttons.append(button);
    }
    for (int i = 0; i < steps.size(); ++i) {
        const auto &step = steps.at(i);
        m_buttons.at(i)->setStep(i + 1, int(steps.size()), step.title, step.summary, step.state);
        m_buttons.at(i)->setEnabled(step.reachable);
    }
}

void StepList::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    auto at = m_buttons.indexOf(qobject_cast<StepButton *>(focusWidget()));
    if (by == 0 || at < 0)
        return QWidget::keyPressEvent(event);
    for (at += by; at >= 0 && at < m_buttons.size(); at += by)
        if (m_buttons.at(at)->isEnabled())
            return m_buttons.at(at)->setFocus(Qt::TabFocusReason);
}

} // namespace trunkdesk
