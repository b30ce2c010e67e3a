// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/record.h"
#include "models/rest/listnotes.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace trunkdesk {

struct ResourceKind;

/// A name in a request and what it says, in the order in which they are sent.
using Parameters = QList<std::pair<QByteArray, QString>>;

enum class ApiMethod { Get, Post, Put, Delete };

/// The verb as it stands on the wire.
[[nodiscard]] constexpr const char *methodName(ApiMethod method)
{
    switch (method) {
    case ApiMethod::Get: return "GET";
    case ApiMethod::Post: return "POST";
    case ApiMethod::Put: return "PUT";
    case ApiMethod::Delete: return "DELETE";
    }
    return "";
}

/// What a good answer has to hold; anything else is ApiError::Kind::BadAnswer.
enum class Expect {
    Nothing, ///< any 2xx; a body is not looked at
    Object,  ///< one record
    Page,    ///< a page of a list with its envelope
};

/// One exchange with a provider. Never a full URL: where it goes is the session's business, so a request built from anything that
/// came from elsewhere cannot leave for another host.
struct ApiRequest
{
    ApiMethod method = ApiMethod::Get;
    QByteArray service;                 ///< names one of the account's endpoints
    QByteArray path;                    ///< begins with `/`; ids already checked (expandPath)
    QByteArray query = {};              ///< ready encoded, without `?`
    Parameters fields = {};             ///< the body; the dialect encodes it
    const ResourceKind *kind = nullptr; ///< what it is about: gives types, list key, and the field that an error names; may be null
    Expect expect = Expect::Object;
    bool follow = false; ///< of a page: the list is read on, so the next one may be asked for before anybody asks
    bool urgent = false; ///< before others that wait: the next page of a list, since a list is read in sequence

    [[nodiscard]] bool isWrite() const { return method != ApiMethod::Get; }
};

/// A good answer.
struct ApiAnswer
{
    int status = 0;
    QList<Record> records = {}; ///< one for Expect::Object, those of the page for Expect::Page
    QByteArray nextQuery = {};  ///< Expect::Page: what to ask the same path with for the next page; empty after the last one
    PageFacts page = {};        ///< Expect::Page
    QByteArray requestId = {};  ///< the provider's id of the exchange
    int tries = 1;
};

} // namespace trunkdesk
