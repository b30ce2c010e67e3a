// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/handler.h"
#include "app/sandbox/sandboxstore.h"
#include "app/sandbox/twilioanswer.h"
#include "app/sandbox/twilioroutes.h"

#include <QCache>

#include <memory>
#include <vector>

namespace trunkdesk {

/// The trunking API and the SIP side of the core API, as strictly as their documents describe them: what a parameter may be comes
/// from the kinds' tables, who may come in from an account id and its token or from a Standard API key and its secret.
class TwilioService : public Handler
{
public:
    struct Company
    {
        QString account;   ///< AC…
        QByteArray token;  ///< of a sandbox: no secret
        QString name;
        SandboxStore store;
        QByteArray apiKey; ///< SK…, a Standard key: another way in, to all but the accounts; may be empty
        QByteArray apiSecret;
        std::vector<Company> subaccounts = {}; ///< each with an id and a token of its own, and nothing of ours
    };
    /// Reads the sandbox's company out of plain JSON. The error is a sentence for people.
    [[nodiscard]] static Result<Company, QString> readCompany(const QByteArray &json);

    explicit TwilioService(const Company &company);

    [[nodiscard]] HttpResponse answer(const HttpRequest &request) override;
    [[nodiscard]] HttpResponse failure(const HttpRequest &request, int status) override;

private:
    /// One way in. A Standard API key reaches one account, but not the list of accounts.
    struct Door
    {
        QByteArray user;
        QByteArray password;
        TwilioService *account = nullptr;
        bool apiKey = false;
    };
    [[nodiscard]] const Door *doorOf(const HttpRequest &request) const;
    [[nodiscard]] HttpResponse serve(const HttpRequest &request, const Door &door);
    [[nodiscard]] HttpResponse collection(const HttpRequest &request, const TwilioRoute &route);
    [[nodiscard]] HttpResponse item(const HttpRequest &request, const TwilioRoute &route);
    [[nodiscard]] HttpResponse list(const HttpRequest &request, const TwilioRoute &route);
    [[nodiscard]] HttpResponse makeList(const HttpRequest &request, const ResourceKind &kind, const QString &parent) const;
    [[nodiscard]] QList<SandboxItem> listed(const HttpRequest &request, const ResourceKind &kind, const QString &parent) const;
    [[nodiscard]] HttpResponse create(const HttpRequest &request, const ResourceKind &kind, const QString &parent);
    [[nodiscard]] HttpResponse attach(const HttpRequest &request, const ResourceKind &kind, const QString &parent);
    [[nodiscard]] HttpResponse update(const HttpRequest &request, const SandboxItem &item);
    [[nodiscard]] HttpResponse updateSingleton(const HttpRequest &request, const RecordId &id);
    [[nodiscard]] HttpResponse removeItem(const SandboxItem &item);
    [[nodiscard]] HttpResponse answerWith(int status, const HttpRequest &request, const SandboxItem &item) const;
    void moveNumber(const QString &number, const QString &trunk);

    Company m_company;
    std::vector<std::unique_ptr<TwilioService>> m_subaccounts;
    QList<Door> m_doors;

    // Made of the store at the revision in m_madeOf: a client that reads 50,000 numbers again is not to wait for their JSON.
    QCache<QByteArray, QByteArray> m_lists{256 * 1024 * 1024}; ///< bodies by origin and target; cost in bytes
    QHash<QString, QList<SandboxItem>> m_numbersOn;            ///< by trunk
    quint64 m_madeOf = 0;
};

} // namespace trunkdesk
