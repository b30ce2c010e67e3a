// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/trunksetup.h"

#include <QWidget>

class QVBoxLayout;

namespace trunkdesk {

/// What to type into the PBX: every line can be copied, passwords leave the clipboard again and are never shown.
class SheetPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPanel(QWidget *parent = nullptr);

    void setSheet(const PbxSheet &sheet, const QString &title);
    [[nodiscard]] QString text() const { return m_text; } ///< without passwords
    /// Passwords that nobody has copied yet: afterwards nobody can.
    [[nodiscard]] int secretsLeft() const;
    [[nodiscard]] bool hasSecrets() const { return !m_copied.isEmpty(); }

Q_SIGNALS:
    void said(const QString &what);     ///< for the message bar
    void troubled(const QString &why);

private:
    void addSection(const PbxSection &section);
    void save();
    void saveTo(const QString &path);

    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    QString m_title;
    QString m_text;
    QList<bool> m_copied; ///< a password
};

} // namespace trunkdesk
