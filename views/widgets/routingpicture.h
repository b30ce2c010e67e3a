// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/routing/shares.h"

#include <QWidget>

namespace trunkdesk {

class Theme;

/// What the picture shows: who is called, where the calls go, and what happens when nobody answers.
struct RoutingScene
{
    QString from;       ///< for instance `12 numbers`
    QString fromDetail; ///< for instance `+1 415, +1 212`
    Distribution distribution;
    QStringList tierNames = {}; ///< of each tier where they have names instead of priorities
    QString last;       ///< what is done when every target fails; empty: nothing is
};

/// The picture in sentences, tier by tier: for readers and for the clipboard.
[[nodiscard]] QString routingText(const RoutingScene &scene);

/// Numbers, then the tiers in the order in which they are tried, each target with a bar as long as its share. Draws what
/// models/routing worked out and works out nothing itself. A click on a target asks for its record.
class RoutingPicture : public QWidget
{
    Q_OBJECT

public:
    explicit RoutingPicture(QWidget *parent = nullptr);

    void setScene(const RoutingScene &scene);
    [[nodiscard]] const RoutingScene &scene() const { return m_scene; }
    /// In less height than the whole picture needs, each tier becomes one line.
    void setRoom(int height);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void targetActivated(const trunkdesk::RecordId &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Row
    {
        const Tier *tier = nullptr;
        const Share *share = nullptr; ///< null: the heading of the tier (or all of it in one line), or without a tier the end
        int top = 0;
        int height = 0;
    };
    [[nodiscard]] QList<Row> rows(bool compact) const;
    [[nodiscard]] QList<Row> rows() const { return rows(m_compact); }
    [[nodiscard]] int heightOf(bool compact) const;
    [[nodiscard]] const Share *shareAt(const QPoint &place) const;
    [[nodiscard]] int boxWidth() const;
    [[nodiscard]] int barWidth() const;
    void paintTier(QPainter &painter, const Theme &theme, const Row &row, int left, int barWidth) const;
    void paintShare(QPainter &painter, const Theme &theme, const Row &row, int left, int barWidth, int addressLeft) const;

    RoutingScene m_scene;
    int m_room = QWIDGETSIZE_MAX;
    bool m_compact = false;
};

} // namespace trunkdesk
