// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/rest/dialect.h"

namespace trunkdesk {

/// Form bodies, pages by link, errors as JSON with a numeric code (XML where a path lacks `.json`, problem details of RFC 9457
/// in newer answers, HTML from whatever stands between).
class TwilioDialect final : public Dialect
{
public:
    [[nodiscard]] QByteArray authorization(const QString &user, const QByteArray &secret) const override;
    [[nodiscard]] QByteArray requestIdHeader() const override;
    [[nodiscard]] bool limitedIsUntouched() const override { return true; } ///< code 20429: rejected before anything was done

    [[nodiscard]] Body encode(const ResourceKind *kind, const Parameters &fields) const override;
    [[nodiscard]] QByteArray firstPageQuery(const ResourceKind &kind) const override;
    [[nodiscard]] Result<Record> object(const ResourceKind &kind, QByteArrayView json) const override;
    [[nodiscard]] QByteArray guessNext(const ResourceKind &kind, const PageAsked &asked, QByteArrayView text) const override;
    [[nodiscard]] Result<Page> page(const ResourceKind &kind, const PageAsked &asked, QByteArrayView json) const override;
    [[nodiscard]] ApiError problem(const Problem &problem) const override;
};

} // namespace trunkdesk
