// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace trunkdesk {

class ToneLabel;

/// An explicit yes to what opens the door wide: a tick, and the text in question written once more. Another text takes the yes back.
class YesBox : public QWidget
{
    Q_OBJECT

public:
    YesBox(const QByteArray &field, QWidget *parent);

    void setAsked(const QString &text);
    [[nodiscard]] bool isGiven() const;
    void focusMissing(); ///< what is still to be done

Q_SIGNALS:
    void givenChanged();

private:
    QString m_asked;
    QCheckBox *m_tick;
    ToneLabel *m_words;
    QLineEdit *m_again;
};

} // namespace trunkdesk
