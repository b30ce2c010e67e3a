// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/explain/toolhead.h"

#include "views/theme/icons.h"
#include "views/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace trunkdesk {

ToolHead::ToolHead(const QString &title, QWidget *parent) : Foot(parent, Line::Bottom), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(18, 8, 12, 8);
    m_row->setSpacing(12);
    auto *heading = new ToneLabel(title, Tone::Text, this);
    heading->setObjectName(u"toolTitle"_s);
    heading->setFont(sized(font(), 1.5, true));
    m_row->addWidget(heading);
    m_end = m_row->count();
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeTool"_s);
    close->setIcon(icon("close"));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    m_row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &ToolHead::closeWanted);
}

void ToolHead::addControl(QWidget *control)
{
    m_row->insertWidget(m_end++, control);
}

void ToolHead::addStretch()
{
    m_row->insertStretch(m_end++, 1);
}

} // namespace trunkdesk
