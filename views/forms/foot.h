// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace trunkdesk {

/// The strip with the buttons at the foot of a dialog or form, or with the heading on top of one: a line sets it apart.
class Foot : public QWidget
{
    Q_OBJECT

public:
    enum class Line { Top, Bottom };

    explicit Foot(QWidget *parent = nullptr, Line line = Line::Top) : QWidget(parent), m_line(line) { }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Line m_line;
};

} // namespace trunkdesk
