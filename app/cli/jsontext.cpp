// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/jsontext.h"

namespace trunkdesk::cli {

namespace {

QByteArray severityName(FileNotice::Severity severity)
{
    switch (severity) {
    case FileNotice::Severity::Note: return "\"note\"";
    case FileNotice::Severity::Warning: return "\"warning\"";
    case FileNotice::Severity::Error: return "\"error\"";
    }
    return "null";
}

} // namespace

QByteArray jsonObject(const QList<std::pair<const char *, QByteArray>> &members)
{
    QByteArray text;
    for (const auto &[key, value] : members)
        text += (text.isEmpty() ? "\"" : ",\"") + QByteArray(key) + "\":" + value;
    return '{' + text + '}';
}

QByteArray jsonArray(const QList<QByteArray> &elements)
{
    return '[' + elements.join(',') + ']';
}

QByteArray jsonTexts(const QStringList &texts)
{
    QList<QByteArray> elements;
    for (const auto &text : texts)
        elements.append(jsonQuoted(text));
    return jsonArray(elements);
}

QByteArray noticesJson(const QList<FileNotice> &notices)
{
    QList<QByteArray> elements;
    for (const auto &n : notices)
        elements.append(jsonObject({{"severity", severityName(n.severity)},
                                    {"file", jsonQuoted(n.file)},
                                    {"line", QByteArray::number(n.line)},
                                    {"path", jsonQuoted(n.path)},
                                    {"message", jsonQuoted(n.message)}}));
    return jsonArray(elements);
}

} // namespace trunkdesk::cli
