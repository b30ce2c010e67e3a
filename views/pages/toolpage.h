// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace trunkdesk {

/// A piece of work in the middle of the window that belongs to no single kind: reviewing changes, comparing, setting a trunk up. It stays as it is
/// while other pages are looked at, until it is closed.
class ToolPage : public QWidget
{
    Q_OBJECT

public:
    explicit ToolPage(QWidget *parent = nullptr) : QWidget(parent) { }

    [[nodiscard]] virtual QString title() const = 0;
    /// Why closing it now would lose or break something, as a question with the answer "Close anyway"; empty when it would not.
    [[nodiscard]] virtual QString whatIsLost() const { return {}; }
    /// Something is being written, which must not be broken off: it cannot be closed at all.
    [[nodiscard]] virtual bool isBusy() const { return false; }
    virtual void focusFirst() { setFocus(); }

Q_SIGNALS:
    void titleChanged();
    void closeWanted(); ///< its work is done, or the person gave it up
};

} // namespace trunkdesk
