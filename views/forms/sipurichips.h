// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schema/field.h"

#include <QWidget>

namespace trunkdesk {

class Chip;
class ChoiceChip;
class ToneLabel;

/// `Understood as`: the pieces of a SIP address beside each other. Transport and edge can be chosen, which edits the address.
class SipUriChips : public QWidget
{
    Q_OBJECT

public:
    /// `type`: SipUri, or SipTarget, which may lack the scheme and has no edge.
    explicit SipUriChips(FieldType type, QWidget *parent = nullptr);

    void setAddress(const QString &text);
    void setReadOnly(bool on);
    [[nodiscard]] QString summary() const; ///< the same in one line

Q_SIGNALS:
    void addressEdited(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void replace(const QString &name, const QString &value);

    FieldType m_type;
    QString m_address;
    bool m_readOnly = false;
    QWidget *m_frame;
    Chip *m_user;
    Chip *m_host;
    Chip *m_port;
    ChoiceChip *m_transport;
    ChoiceChip *m_edge;
    ToneLabel *m_note;
};

} // namespace trunkdesk
