// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/retrypolicy.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

using std::chrono::milliseconds;

namespace {

/// Whether the same request could end otherwise a moment later.
bool isPassing(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    switch (kind) {
    case Kind::Unreachable:
    case Kind::Tls:
    case Kind::Timeout:
    case Kind::Lost:
    case Kind::BadAnswer:
    case Kind::RateLimited:
    case Kind::Server: return true;
    case Kind::Cancelled:
    case Kind::TooLarge:
    case Kind::Redirected:
    case Kind::Forbidden:
    case Kind::Unauthorized:
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::Refused:
    case Kind::Blocked: return false;
    }
    return false;
}

/// Whether the server told us plainly that it did not do what was asked.
bool isPlainRefusal(const FailedTry &failed)
{
    using Kind = ApiError::Kind;
    switch (failed.kind) {
    case Kind::Forbidden:
    case Kind::Unauthorized:
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::Refused:
    case Kind::Blocked: return true;
    case Kind::RateLimited: return failed.limitedIsUntouched;
    default: return false;
    }
}

} // namespace

RetryStep nextStep(const RetrySettings &settings, const FailedTry &failed, double random)
{
    const bool untouched = !failed.sent || isPlainRefusal(failed);
    const RetryStep stop{false, milliseconds(0), failed.write && !untouched};

    const int allowed = failed.kind == ApiError::Kind::RateLimited ? settings.limitedAttempts : settings.attempts;
    if (!isPassing(failed.kind) || failed.tries >= allowed || (failed.write && !untouched))
        return stop;
    if (failed.retryAfter > settings.longestRetryAfter)
        return stop;

    const auto doublings = std::clamp(failed.tries - 1, 0, 20);
    const auto longest = std::min(settings.cap, milliseconds(settings.base.count() * (qint64(1) << doublings)));
    if (failed.retryAfter > milliseconds(0)) // spread a little even then: everybody was told the same
        return {true, failed.retryAfter + milliseconds(qint64(double(settings.base.count()) * random)), false};
    return {true, milliseconds(qint64(double(longest.count()) * random)), false};
}

milliseconds parseRetryAfter(const QByteArray &header, const QDateTime &now)
{
    const auto text = header.trimmed();
    if (text.isEmpty())
        return milliseconds(-1);
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool ok = false;
        const auto seconds = text.toLongLong(&ok);
        return std::chrono::seconds(ok ? std::min<qint64>(seconds, 1'000'000) : 1'000'000);
    }
    auto date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return milliseconds(-1);
    date.setTimeSpec(Qt::UTC);
    return milliseconds(std::max<qint64>(0, now.msecsTo(date)));
}

} // namespace trunkdesk
