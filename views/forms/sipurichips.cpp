// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/forms/sipurichips.h"

#include "models/values/reservedendpoints.h"
#include "views/forms/chip.h"
#include "views/forms/sipurireading.h"
#include "views/widgets/tonelabel.h"
#include "views/theme/consolestyle.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace trunkdesk {

SipUriChips::SipUriChips(FieldType type, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
    , m_frame(new QWidget(this))
    , m_user(new Chip(m_frame))
    , m_host(new Chip(m_frame))
    , m_port(new Chip(m_frame))
    , m_transport(new ChoiceChip(m_frame))
    , m_edge(new ChoiceChip(m_frame))
    , m_note(new ToneLabel(Tone::Dim, this))
{
    setObjectName(u"sipUriChips"_s);
    m_user->setObjectName(u"chipUser"_s);
    m_host->setObjectName(u"chipHost"_s);
    m_port->setObjectName(u"chipPort"_s);
    m_transport->setObjectName(u"chipTransport"_s);
    m_edge->setObjectName(u"chipEdge"_s);
    auto *row = new QHBoxLayout(m_frame);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(1);
    row->addWidget(m_user);
    row->addWidget(m_host);
    row->addWidget(m_port);
    row->addWidget(m_transport);
    row->addWidget(m_edge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_frame, 0, Qt::AlignLeft);
    column->addWidget(m_note);
    m_note->setWordWrap(true);
    m_note->setFont(sized(font(), -0.5));
    connect(m_transport, &ChoiceChip::chosen, this, [this](const QString &value) { replace(u"transport"_s, value); });
    connect(m_edge, &ChoiceChip::chosen, this, [this](const QString &value) { replace(u"edge"_s, value); });
    m_edge->setVisible(type == FieldType::SipUri);
    setAddress({});
}

void SipUriChips::setAddress(const QString &text)
{
    m_address = text;
    const auto reading = readAddress(text, m_type);
    m_frame->setVisible(reading.has_value());
    if (!reading) {
        m_note->setText(text.trimmed().isEmpty() ? tr("Host, port and transport appear here as you type.") : tr("No host can be told from this text yet."));
        m_note->setVisible(true);
        setAccessibleName(tr("Understood as"));
        setAccessibleDescription(m_note->text());
        return;
    }
    const auto &r = *reading;
    m_user->setContents(tr("user"), r.user.isEmpty() ? tr("dialled number") : r.user, r.user.isEmpty());
    m_host->setContents(tr("host"), r.host);
    m_port->setContents(tr("port"), r.port, !r.portWritten);

    QList<ChoiceChip::Option> transports, edges{{{}, tr("nearest")}};
    for (const auto name : reserved::transports)
        transports.append({name.toString(), name.toString().toUpper()});
    for (const auto name : reserved::edges)
        edges.append({name.toString(), name.toString()});
    m_transport->setContents(tr("transport"), r.transport.toUpper(), transports, r.transport);
    m_edge->setContents(tr("edge"), r.edge.isEmpty() ? tr("nearest") : r.edge, edges, r.edge);
    m_transport->setEnabled(r.editable && !m_readOnly);
    m_edge->setEnabled(r.editable && !m_readOnly);
    m_note->setText(tr("The password in the address is not shown here."));
    m_note->setVisible(r.hasPassword);
    setAccessibleName(tr("Understood as"));
    setAccessibleDescription(summary());
    updateGeometry();
}

void SipUriChips::setReadOnly(bool on)
{
    m_readOnly = on;
    setAddress(m_address);
}

QString SipUriChips::summary() const
{
    const auto reading = readAddress(m_address, m_type);
    if (!reading)
        return {};
    if (m_type == FieldType::SipTarget)
        return tr("user %1, host %2, port %3, transport %4").arg(m_user->value(), m_host->value(), m_port->value(), m_transport->value());
    return tr("user %1, host %2, port %3, transport %4, edge %5")
        .arg(m_user->value(), m_host->value(), m_port->value(), m_transport->value(), m_edge->value());
}

void SipUriChips::replace(const QString &name, const QString &value)
{
    if (const auto text = withSipParameter(m_address, name, value); text && *text != m_address)
        Q_EMIT addressEdited(*text);
}

void SipUriChips::paintEvent(QPaintEvent *)
{
    if (m_frame->isHidden())
        return;
    const auto &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colour(Tone::Line));
    painter.setBrush(theme.colour(Tone::Base));
    const QRectF frame = QRectF(m_frame->geometry()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, ConsoleStyle::radius, ConsoleStyle::radius);
    for (const QWidget *chip : {static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_port), static_cast<QWidget *>(m_transport), static_cast<QWidget *>(m_edge)}) {
        if (chip->isHidden())
            continue;
        const auto x = frame.left() + (isRightToLeft() ? chip->geometry().right() + 1 : chip->x() - 1);
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()));
    }
}

} // namespace trunkdesk
