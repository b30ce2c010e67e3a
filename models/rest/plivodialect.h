// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/rest/dialect.h"

namespace trunkdesk {

/// JSON bodies, pages by numbers, records bare or wrapped in `object`, errors in many shapes and without codes. A write answers with
/// an id at most, so what was written is read afterwards.
class PlivoDialect final : public Dialect
{
public:
    [[nodiscard]] QByteArray authorization(const QString &user, const QByteArray &secret) const override;
    [[nodiscard]] QByteArray requestIdHeader() const override;
    [[nodiscard]] bool limitedIsUntouched() const override { return false; } ///< nobody promises it
    [[nodiscard]] bool echoesRecords() const override { return false; }
    [[nodiscard]] RequestRate requestRate() const override;

    [[nodiscard]] Body encode(const ResourceKind *kind, const Parameters &fields) const override;
    [[nodiscard]] QByteArray firstPageQuery(const ResourceKind &kind) const override;
    [[nodiscard]] QByteArray queryAt(const QByteArray &query, qsizetype size, qsizetype offset) const override;
    [[nodiscard]] Result<Record> object(const ResourceKind &kind, QByteArrayView json) const override;
    [[nodiscard]] Result<Page> page(const ResourceKind &kind, const PageAsked &asked, QByteArrayView json) const override;
    [[nodiscard]] ApiError problem(const Problem &problem) const override;
};

} // namespace trunkdesk
