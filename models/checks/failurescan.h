// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/failurereport.h"

#include <QCoreApplication>

namespace trunkdesk {

/// Finds codes in text that is no header of SIP: logs of switches, JSON, names and values, a number alone. Careful: a port, a count or a
/// year is no code, so a number needs a word beside it that says what it is, or has to be known and unlike anything else.
class FailureScan
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::FailureScan)

public:
    explicit FailureScan(const QString &whole);

    void scanLine(const QString &line);
    void scanWhole(); ///< the text is perhaps nothing but a code

    void add(CodeFamily family, int code, const QString &where);
    /// A number under a name (of a header or a value) that says what sort of code it is.
    bool addNumber(const QString &name, int code, const QString &where);
    bool addName(const QString &word, const QString &where); ///< `CALL_REJECTED`; false: nothing is called so

    [[nodiscard]] const QList<FailureReport::Mention> &found() const { return m_found; }
    [[nodiscard]] static QString inHeader(const QString &name);

private:
    void scanValues(const QString &line);
    void scanStatus(const QString &line);
    void scanNames(const QString &line);
    void scanProviderCodes(const QString &line);

    QString m_whole;
    bool m_ofARequest; ///< the answer to a request over the web: its status is one of HTTP
    QList<FailureReport::Mention> m_found;
};

} // namespace trunkdesk
