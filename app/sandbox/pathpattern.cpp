// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/pathpattern.h"

namespace trunkdesk {

bool matchesWildcard(QByteArrayView pattern, QByteArrayView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1; // the last `*` seen, and how much of the text it has eaten so far
    qsizetype eaten = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            eaten = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++eaten;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

bool matchesRequest(QByteArrayView methodPattern, QByteArrayView pathPattern, QByteArrayView method, QByteArrayView target)
{
    if (methodPattern != "*" && methodPattern != method)
        return false;
    const qsizetype question = pathPattern.contains('?') ? -1 : target.indexOf('?');
    return matchesWildcard(pathPattern, question < 0 ? target : target.first(question));
}

} // namespace trunkdesk
