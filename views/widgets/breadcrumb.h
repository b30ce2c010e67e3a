// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace trunkdesk {

/// The way to the page: each part that can be gone back to is a flat button.
class Breadcrumb : public QWidget
{
    Q_OBJECT

public:
    struct Part
    {
        QString text;
        std::function<void()> go = {}; ///< none: it cannot be clicked
    };

    explicit Breadcrumb(QWidget *parent = nullptr);
    void setParts(const QList<Part> &parts);

private:
    QHBoxLayout *m_row;
};

} // namespace trunkdesk
