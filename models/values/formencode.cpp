// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/formencode.h"

#include "models/values/ascii.h"

#include <QStringDecoder>
#include <QUrl>

namespace trunkdesk {

namespace {

std::optional<QByteArray> unescaped(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = static_cast<uchar>(text.at(i));
        if (c == '%') {
            if (i + 2 >= text.size() || !isHexDigit(QLatin1Char(text.at(i + 1))) || !isHexDigit(QLatin1Char(text.at(i + 2))))
                return std::nullopt;
            bytes += char(text.sliced(i + 1, 2).toByteArray().toUInt(nullptr, 16));
            i += 2;
        } else if (c <= 0x20 || c >= 0x7F) {
            return std::nullopt;
        } else {
            bytes += c == '+' ? ' ' : char(c);
        }
    }
    return bytes;
}

} // namespace

QByteArray formEncode(const FormFields &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += name.toPercentEncoding() + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

std::optional<FormFields> formDecode(QByteArrayView body)
{
    FormFields fields;
    qsizetype from = 0;
    while (from <= body.size()) {
        qsizetype to = body.indexOf('&', from);
        if (to < 0)
            to = body.size();
        const QByteArrayView pair = body.sliced(from, to - from);
        from = to + 1;
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = unescaped(equals < 0 ? pair : pair.first(equals));
        const auto value = unescaped(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1));
        if (!name || !value)
            return std::nullopt;
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = utf8(*value);
        if (utf8.hasError())
            return std::nullopt;
        fields.emplaceBack(*name, text);
    }
    return fields;
}

} // namespace trunkdesk
