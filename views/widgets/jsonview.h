// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace trunkdesk {

/// A record as it crossed the wire: read only, fixed pitch, to be copied whole or in part.
class JsonView : public QWidget
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);

    void setJson(const QByteArray &indented);
    [[nodiscard]] QString text() const;

private:
    void copyAll();

    QPlainTextEdit *m_text;
};

} // namespace trunkdesk
