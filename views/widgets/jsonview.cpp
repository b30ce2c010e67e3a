// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/widgets/jsonview.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

JsonView::JsonView(QWidget *parent) : QWidget(parent), m_text(new QPlainTextEdit(this))
{
    setObjectName(u"jsonView"_s);
    m_text->setObjectName(u"jsonText"_s);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(monospace(font()));
    m_text->document()->setDocumentMargin(12);
    m_text->setAccessibleName(tr("JSON text"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = new QPushButton(icon("copy"), tr("Copy JSON"), this);
    copy->setObjectName(u"copyJson"_s);
    connect(copy, &QPushButton::clicked, this, &JsonView::copyAll);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 6, 12, 6);
    row->addStretch();
    row->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_text, 1);
    column->addLayout(row);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void JsonView::setJson(const QByteArray &indented)
{
    const auto text = QString::fromUtf8(indented);
    if (text == m_text->toPlainText())
        return;
    const auto place = m_text->verticalScrollBar()->value();
    m_text->setPlainText(text);
    m_text->verticalScrollBar()->setValue(place);
}

QString JsonView::text() const
{
    return m_text->toPlainText();
}

void JsonView::copyAll()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
}

} // namespace trunkdesk
