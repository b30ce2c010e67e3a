// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/explain/linkbutton.h"

#include "models/core/displaytext.h"
#include "models/inventory/inventory.h"
#include "models/items/itemroles.h"
#include "views/theme/icons.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::LinkButton)
};

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent) : QToolButton(parent), m_text(text)
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(trunkdesk::icon("arrow-right", Tone::Accent));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(Words::tr("Show %1", "a record or field").arg(text));
    setText(text);
}

ShowButton::ShowButton(const QString &what, QWidget *parent) : LinkButton(tr("Show"), parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Show %1", "a record or field").arg(what));
    setToolTip(toolTipText(what));
}

/// What stands in a button may hold an ampersand, which is no key.
static QString plainText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

QSize LinkButton::sizeHint() const
{
    auto whole = QToolButton::sizeHint();
    whole.rwidth() += fontMetrics().horizontalAdvance(m_text) - fontMetrics().horizontalAdvance(text());
    return whole;
}

QSize LinkButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 12 * fontMetrics().averageCharWidth()), sizeHint().height()};
}

int LinkButton::roomForWords() const
{
    return width() - (QToolButton::sizeHint().width() - fontMetrics().horizontalAdvance(text()));
}

void LinkButton::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    const auto shown = fontMetrics().elidedText(m_text, Qt::ElideMiddle, roomForWords());
    if (plainText(shown) != text())
        setText(plainText(shown));
    setToolTip(shown == m_text ? QString() : toolTipText(m_text));
}

QString recordWords(const Inventory &inventory, const RecordId &id, const QString &field)
{
    const auto record = inventory.record(id);
    const auto name = id.id.isEmpty() && !id.kind->isSingleton() ? kindPlural(*id.kind)
        : record                                                 ? Words::tr("%1 %2", "kind and name of a record").arg(kindSingular(*id.kind), recordTitle(*id.kind, *record))
                                                                 : Words::tr("%1 %2", "kind and name of a record").arg(kindSingular(*id.kind), displayText(id.id));
    return field.isEmpty() ? name : Words::tr("%1 › %2", "record and field").arg(name, field);
}

QString dateWords(const FailureTable &table)
{
    return QLocale().toString(QDate::fromString(QString::fromLatin1(table.date), Qt::ISODate), QLocale::ShortFormat);
}

} // namespace trunkdesk
