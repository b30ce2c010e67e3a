// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/dialogs/dialogframe.h"

#include "views/widgets/elidedlabel.h"
#include "views/forms/foot.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

DialogFrame::DialogFrame(QWidget *parent)
    : QDialog(parent), m_column(new QVBoxLayout(this)), m_heading(new ElidedLabel(Tone::Text)), m_subject(new ElidedLabel(Tone::Dim))
{
    auto *head = new Foot(this, Foot::Line::Bottom);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(18, 12, 18, 12);
    row->setSpacing(6);
    row->addWidget(m_heading);
    row->addWidget(m_subject, 1);
    m_heading->setObjectName(u"dialogHeading"_s);
    m_heading->setFont(sized(font(), 2, true));
    m_heading->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_subject->setObjectName(u"dialogSubject"_s);
    m_subject->setFont(sized(font(), 2));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(head);
}

void DialogFrame::setHeading(const QString &heading, const QString &subject)
{
    m_heading->setText(heading);
    m_subject->setText(subject.isEmpty() ? QString() : u"· "_s + subject);
    setWindowTitle(subject.isEmpty() ? heading : heading + u" · "_s + subject);
}

void DialogFrame::setPreferredSize(const QSize &size)
{
    m_preferred = size;
    if (m_fitted)
        fitScreen();
}

void DialogFrame::showEvent(QShowEvent *event)
{
    if (!m_fitted) {
        m_fitted = true;
        fitScreen();
    }
    QDialog::showEvent(event);
}

void DialogFrame::fitScreen()
{
    const auto room = screen()->availableSize() - QSize(48, 64); // the window's own frame, and some air
    resize(m_preferred.boundedTo(room).expandedTo(minimumSizeHint().boundedTo(room)));
    if (!isVisible())
        return;
    // It grew downwards where it stands; its buttons are below.
    const auto area = screen()->availableGeometry();
    if (const int below = frameGeometry().bottom() - area.bottom(); below > 0)
        move(x(), qMax(area.top(), y() - below));
}

} // namespace trunkdesk
