// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/handler.h"
#include "app/sandbox/sandboxstore.h"
#include "app/sandbox/twilioanswer.h"
#include "app/sandbox/twilioroutes.h"

namespace trunkdesk {

/// The trunking API and three lists of the core API, as strictly as their documents describe them: what a parameter may be comes
/// from the kinds' tables, who may come in from one account id and its token (or an API key and its secret).
class TwilioService : public Handler
{
public:
    struct Company
    {
        QString account;   ///< AC…
        QByteArray token;  ///< of a sandbox: no secret
        QString name;
        SandboxStore store;
        QByteArray apiKey; ///< SK…, another way in; may be empty
        QByteArray apiSecret;
    };
    /// Reads the sandbox's company out of plain JSON. The error is a sentence for people.
    [[nodiscard]] static Result<Company, QString> readCompany(const QByteArray &json);

    explicit TwilioService(const Company &company);

    [[nodiscard]] HttpResponse answer(const HttpRequest &request) override;
    [[nodiscard]] HttpResponse failure(const HttpRequest &request, int status) override;

private:
    [[nodiscard]] bool mayEnter(const HttpRequest &request) const;
    [[nodiscard]] HttpResponse collection(const HttpRequest &request, const TwilioRoute &route);
    [[nodiscard]] HttpResponse item(const HttpRequest &request, const TwilioRoute &route);
    [[nodiscard]] HttpResponse list(const HttpRequest &request, const ResourceKind &kind, const QString &parent);
    [[nodiscard]] HttpResponse create(const HttpRequest &request, const ResourceKind &kind, const QString &parent);
    [[nodiscard]] HttpResponse attach(const HttpRequest &request, const ResourceKind &kind, const QString &parent);
    [[nodiscard]] HttpResponse update(const HttpRequest &request, const SandboxItem &item);
    [[nodiscard]] HttpResponse updateSingleton(const HttpRequest &request, const RecordId &id);
    [[nodiscard]] HttpResponse removeItem(const SandboxItem &item);
    [[nodiscard]] HttpResponse answerWith(int status, const HttpRequest &request, const SandboxItem &item) const;
    void moveNumber(const QString &number, const QString &trunk);

    Company m_company;
    QList<std::pair<QByteArray, QByteArray>> m_doors; ///< user and password
};

} // namespace trunkdesk
