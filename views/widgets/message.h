// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <functional>

namespace trunkdesk {

/// Something the person should know, shown in the bar above the page.
struct Message
{
    enum class Severity { Information, Fine, Warning, Error };

    Severity severity = Severity::Information;
    QString text;                     ///< the cause, then the remedy
    QString actionText = {};          ///< of the button; empty: none
    std::function<void()> action = {}; ///< runs when the button is pressed, and closes the message

    struct Further
    {
        QString text;
        std::function<void()> action;
    };
    QList<Further> further = {}; ///< more buttons of the same sort, at most two
};

} // namespace trunkdesk

Q_DECLARE_METATYPE(trunkdesk::Message)
