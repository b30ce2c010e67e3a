// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/handler.h"
#include "app/sandbox/plivoroutes.h"
#include "app/sandbox/ratewindow.h"
#include "app/sandbox/sandboxstore.h"
#include "models/core/result.h"

#include <QMutex>
#include <QSet>

namespace trunkdesk {

/// Zentrunk and the numbers of one account, as strictly as the documents describe them and with everything about them that is
/// dangerous: what a parameter may be comes from the kinds' tables.
class PlivoService : public Handler
{
public:
    struct Lab
    {
        QString account;     ///< MA…
        QByteArray token;    ///< of a sandbox: no secret
        QByteArray scoped;   ///< stk_…, another way in, as a bearer; may be empty
        QString name;
        SandboxStore store;
        QSet<QString> passwords; ///< ids of the credentials and origination URIs that have one
        QSet<QString> applications; ///< ids of what answers numbers that are on no trunk
    };
    /// Reads the sandbox's lab out of plain JSON and makes its calls. The error is a sentence for people.
    [[nodiscard]] static Result<Lab, QString> readLab(const QByteArray &json);

    explicit PlivoService(const Lab &lab) : m_lab(lab) { }

    [[nodiscard]] HttpResponse answer(const HttpRequest &request) override;
    [[nodiscard]] HttpResponse failure(const HttpRequest &request, int status) override;

    // What no answer tells. Safe from every thread.
    [[nodiscard]] bool hasPassword(const QString &id) const; ///< of a credential or an origination URI
    void setRateLimit(int requests);                         ///< in five seconds; 0: none

private:
    [[nodiscard]] HttpResponse answerRoute(const HttpRequest &request, const PlivoRoute &route);
    [[nodiscard]] bool mayEnter(const HttpRequest &request) const;
    [[nodiscard]] HttpResponse list(const HttpRequest &request, const ResourceKind &kind) const;
    [[nodiscard]] HttpResponse create(const HttpRequest &request, const ResourceKind &kind);
    [[nodiscard]] HttpResponse update(const HttpRequest &request, const SandboxItem &item);
    [[nodiscard]] HttpResponse bind(const Record &values, SandboxItem number);
    [[nodiscard]] std::optional<HttpResponse> conflict(const ResourceKind &kind, const Record &values, const QString &self) const;
    void keepPassword(const ResourceKind &kind, const Record &values, const QString &id);
    void remove(const RecordId &id);

    mutable QMutex m_mutex;
    Lab m_lab;
    RateWindow m_rate{300, std::chrono::seconds(5)};
};

} // namespace trunkdesk
