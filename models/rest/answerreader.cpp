// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/answerreader.h"

#include "models/schema/draft.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

using Kind = ApiError::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Answer)
};

ApiError failure(Kind kind, const QString &message)
{
    return {.kind = kind, .message = message};
}

/// Why there is no whole answer. Our own words: the network layer's texts hold addresses.
ApiError networkFailure(const QUrl &base, const WireAnswer &answer)
{
    const auto host = base.host();
    switch (answer.network) {
    case QNetworkReply::HostNotFoundError:
        return failure(Kind::Unreachable, Words::tr("The name %1 was not found; check the network connection and the endpoint.").arg(host));
    case QNetworkReply::ConnectionRefusedError:
        return failure(Kind::Unreachable,
            Words::tr("Nothing answers at %1; check that the endpoint is right and running.").arg(base.authority(QUrl::FullyEncoded)));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return failure(
            Kind::Unreachable, Words::tr("The proxy does not let us through to %1; check the proxy settings of the system.").arg(host));
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return failure(Kind::Unreachable, Words::tr("There is no network at the moment; check the connection, then try again."));
    case QNetworkReply::SslHandshakeFailedError:
        return failure(Kind::Tls,
            Words::tr("The certificate or encryption of %1 is not acceptable; nothing was sent. "
                      "Check the clock, the proxy and the endpoint.")
                .arg(host));
    case QNetworkReply::TimeoutError: return failure(Kind::Timeout, Words::tr("%1 did not answer in time; try again.").arg(host));
    case QNetworkReply::OperationCanceledError:
        return failure(Kind::Cancelled, Words::tr("The request was cancelled; send it again if it is still wanted."));
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return failure(Kind::BadAnswer, Words::tr("What answers at %1 does not speak HTTP; check the endpoint.").arg(host));
    default: return failure(Kind::Lost, Words::tr("The connection to %1 broke before the answer was complete; try again.").arg(host));
    }
}

ApiError cutFailure(const QUrl &base, WireAnswer::Cut cut)
{
    const auto host = base.host();
    switch (cut) {
    case WireAnswer::Cut::Connect:
        return failure(Kind::Timeout, Words::tr("No connection to %1 came about in time; check the network, then try again.").arg(host));
    case WireAnswer::Cut::TooLarge:
        return failure(
            Kind::TooLarge, Words::tr("The answer of %1 is larger than we accept, so it was not read; check the endpoint.").arg(host));
    default: return failure(Kind::Timeout, Words::tr("%1 did not finish its answer in time; try again.").arg(host));
    }
}

using NextHeard = std::function<void(const QByteArray &query)>;

bool isJson(const QByteArray &contentType)
{
    const auto type = contentType.left(contentType.indexOf(';') < 0 ? contentType.size() : contentType.indexOf(';')).trimmed().toLower();
    return type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}

Result<ApiAnswer> readBody(const Dialect &dialect, const ApiRequest &request, const QUrl &base, const WireAnswer &wire, const NextHeard &onNext)
{
    ApiAnswer answer{.status = wire.status};
    if (request.expect == Expect::Nothing)
        return answer;
    if (!isJson(wire.header("Content-Type")))
        return failure(Kind::BadAnswer,
            Words::tr("The answer of %1 is not JSON; check the endpoint, and whether something stands in between.").arg(base.host()));
    const Dialect::PageAsked asked{.base = base, .path = request.path, .query = request.query};
    if (onNext && request.expect == Expect::Page && request.kind)
        if (const auto next = dialect.guessNext(*request.kind, asked, wire.body); !next.isEmpty())
            onNext(next);
    if (const auto fault = checkJson(wire.body))
        return failure(
            Kind::BadAnswer, Words::tr("The answer of %1 is damaged or incomplete (%2); try again.").arg(base.host(), fault->toString()));
    Q_ASSERT(request.kind);
    if (request.expect == Expect::Object) {
        auto record = dialect.object(*request.kind, wire.body);
        if (!record)
            return record.error();
        answer.records.append(*record);
        concealSecrets(*request.kind, answer.records.first());
        return answer;
    }
    auto page = dialect.page(*request.kind, asked, wire.body);
    if (!page)
        return page.error();
    answer.records = std::move(page.value().records); // ours alone, so that marking secrets copies no list
    for (auto &record : answer.records)
        concealSecrets(*request.kind, record);
    answer.nextQuery = page->nextQuery;
    answer.page = page->facts;
    return answer;
}

Result<ApiAnswer> judge(const Dialect &dialect, const ApiRequest &request, const QUrl &base, const WireAnswer &wire, const NextHeard &onNext)
{
    if (wire.status >= 400) // first: the network layer reports these as errors, too
        return dialect.problem(
            {.status = wire.status, .contentType = wire.header("Content-Type"), .body = wire.body, .kind = request.kind});
    if (wire.cut != WireAnswer::Cut::No)
        return cutFailure(base, wire.cut);
    if (wire.status >= 300)
        return failure(Kind::Redirected,
            Words::tr("%1 sends us elsewhere (status %2), which the provider never does; check the endpoint.")
                .arg(base.host())
                .arg(wire.status));
    if (wire.status == 0 || wire.network != QNetworkReply::NoError)
        return networkFailure(base, wire);
    return readBody(dialect, request, base, wire, onNext);
}

} // namespace

Result<ApiAnswer> readAnswer(const Dialect &dialect, const ApiRequest &request, const QUrl &base, const WireAnswer &wire,
    const std::function<void(const QByteArray &query)> &onNext)
{
    auto result = judge(dialect, request, base, wire, onNext);
    const auto requestId = wire.header(dialect.requestIdHeader()).left(100);
    if (result) {
        result.value().requestId = requestId;
        return result;
    }
    auto error = result.error();
    error.httpStatus = wire.status;
    error.requestId = requestId;
    if (wire.status >= 400)
        error.retryAfter = parseRetryAfter(wire.header("Retry-After"), QDateTime::currentDateTimeUtc());
    return error;
}

} // namespace trunkdesk
