// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace trunkdesk {

class ElidedLabel;

/// What our dialogs have in common: a heading with its subject beside it, room for the contents, and a size that fits the screen.
/// Opened with open(), never with exec().
class DialogFrame : public QDialog
{
    Q_OBJECT

public:
    explicit DialogFrame(QWidget *parent = nullptr);

    /// `New origination URL · hq-trunk`; the subject may be empty. Also the window's title.
    void setHeading(const QString &heading, const QString &subject = {});
    /// The width to have, and as much of the height as the contents want and the screen has.
    void setPreferredSize(const QSize &size);

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void showEvent(QShowEvent *event) override;

private:
    void fitScreen();

    QVBoxLayout *m_column;
    ElidedLabel *m_heading;
    ElidedLabel *m_subject;
    QSize m_preferred;
    bool m_fitted = false;
};

} // namespace trunkdesk
