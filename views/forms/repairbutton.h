// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace trunkdesk {

/// `Use sip:host;transport=tls`: offers a text in place of what was typed. A text too long for the room is cut in its middle.
class RepairButton : public QPushButton
{
    Q_OBJECT

public:
    RepairButton(const QString &offer, bool monospace, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont offerFont() const;

    QString m_before; ///< the words in front of the offer, and behind it
    QString m_after;
    QString m_offer;
    bool m_monospace;
};

} // namespace trunkdesk
