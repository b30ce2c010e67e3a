// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/result.h"
#include "models/rest/apirequest.h"
#include "models/rest/listnotes.h"
#include "models/rest/tokenbucket.h"

#include <QUrl>

namespace trunkdesk {

/// How one provider speaks HTTP. Stateless: used from several threads at once.
class Dialect
{
public:
    struct Body
    {
        QByteArray contentType;
        QByteArray bytes;
    };

    /// Where a page was asked, so that what it says about the next one can be judged.
    struct PageAsked
    {
        QUrl base;        ///< the endpoint
        QByteArray path;  ///< as in the request
        QByteArray query; ///< the same; a dialect that pages by numbers counts on from it
    };

    struct Page
    {
        QList<Record> records;
        QByteArray nextQuery; ///< empty: this was the last page
        PageFacts facts = {};
    };

    /// An answer of 400 or more, as it came.
    struct Problem
    {
        int status = 0;
        QByteArray contentType;
        QByteArray body; ///< anything at all, or cut short
        const ResourceKind *kind = nullptr;
    };

    virtual ~Dialect() = default;

    /// The Authorization header's value.
    [[nodiscard]] virtual QByteArray authorization(const QString &user, const QByteArray &secret) const = 0;
    /// The header in which the provider names an exchange.
    [[nodiscard]] virtual QByteArray requestIdHeader() const = 0;
    /// Whether what was answered with 429 was certainly never carried out, so that even a write may be sent again.
    [[nodiscard]] virtual bool limitedIsUntouched() const = 0;
    /// Whether a create and an update answer with the record. If not, it is read afterwards.
    [[nodiscard]] virtual bool echoesRecords() const { return true; }
    /// How many requests an account may send in a time, where the provider says so.
    [[nodiscard]] virtual RequestRate requestRate() const { return {}; }

    [[nodiscard]] virtual Body encode(const ResourceKind *kind, const Parameters &fields) const = 0;
    /// The query for the first page of a list with as many records a page as the provider gives.
    [[nodiscard]] virtual QByteArray firstPageQuery(const ResourceKind &kind) const = 0;
    /// The same query for another page: that of `size` rows from `offset` on. Empty where pages are reached by links alone.
    [[nodiscard]] virtual QByteArray queryAt(const QByteArray & /*query*/, qsizetype /*size*/, qsizetype /*offset*/) const { return {}; }

    /// One record out of an answer, unwrapped where the provider wraps it. `json` has passed checkJson().
    [[nodiscard]] virtual Result<Record> object(const ResourceKind &kind, QByteArrayView json) const = 0;
    /// One page out of an answer. Blocked when its link leads elsewhere.
    [[nodiscard]] virtual Result<Page> page(const ResourceKind &kind, const PageAsked &asked, QByteArrayView json) const = 0;
    /// Where a page seems to lead next, guessed from its beginning and end in text that nobody has checked: good enough to ask ahead
    /// (the link itself is judged as strictly as ever), never to believe. Empty when it has to be read to tell.
    [[nodiscard]] virtual QByteArray guessNext(const ResourceKind & /*kind*/, const PageAsked & /*asked*/, QByteArrayView /*text*/) const { return {}; }
    /// What an error answer says: kind, code, message, and the field it names. Never fails: a body that says nothing gets our words.
    [[nodiscard]] virtual ApiError problem(const Problem &problem) const = 0;
};

/// The dialect of a provider (the part of a kind's key before the dot), or null. It lives as long as the program.
[[nodiscard]] const Dialect *findDialect(QByteArrayView provider);

} // namespace trunkdesk
