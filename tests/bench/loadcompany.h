// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace trunkdesk::bench {

/// An account of a size of one's choice, for the sandbox to serve.
struct Company
{
    int trunks = 100;
    int urls = 10;   ///< of each trunk
    int numbers = 0; ///< nine tenths of them on trunks, of which a few have many, the rest on none

    [[nodiscard]] QByteArray json() const;
    /// Records that a whole load finds, the account among them and recording settings not: a number on a trunk is in two lists.
    [[nodiscard]] int records() const { return 1 + trunks * (1 + urls) + numbers + numbersOnTrunks(); }

private:
    [[nodiscard]] int numbersOnTrunks() const { return numbers / 10 * 9; }
    [[nodiscard]] int trunkOf(int number) const; ///< -1: on none
};

} // namespace trunkdesk::bench
