// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/plivoproblem.h"

#include "models/core/json.h"
#include "models/rest/namedfield.h"
#include "models/schema/resourcekind.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr int mostSentences = 5;

/// Keys under which words stand, in the order in which they are believed.
constexpr const char *wordKeys[] = {"error", "errors", "global_error", "message", "data", "detail", "description", "non_field_errors"};
/// Keys whose values are no words for people.
constexpr const char *quietKeys[] = {"api_id", "status", "code", "type", "error_code"};

template<class Keys>
bool isOneOf(const Keys &keys, const QByteArray &key)
{
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

class Reader
{
public:
    explicit Reader(const ResourceKind *kind) : m_kind(kind) { }

    void read(QByteArrayView value, const QString &about = {})
    {
        switch (jsonType(value)) {
        case JsonType::String: add(jsonString(value), about); break;
        case JsonType::Array:
            for (const auto element : jsonElements(value))
                read(element, about);
            break;
        case JsonType::Object: readObject(jsonMembers(value), about); break;
        default: break;
        }
    }

    [[nodiscard]] ProblemWords words() const
    {
        ProblemWords words;
        QStringList sentences;
        for (const auto &[about, text] : m_said) {
            const bool named = !about.isEmpty() && (m_said.size() > 1 || !m_names.contains(about));
            sentences.append(named ? u"%1: %2"_s.arg(about, text) : text);
        }
        words.text = problemText(sentences.join(u' '));
        words.names = m_names;
        return words;
    }

private:
    void readObject(const QList<JsonMember> &members, const QString &about)
    {
        for (const auto *key : wordKeys)
            for (const auto &member : members)
                if (member.key == key)
                    read(member.value, about);
        for (const auto &member : members) {
            if (isOneOf(wordKeys, member.key) || isOneOf(quietKeys, member.key))
                continue;
            const auto name = QString::fromUtf8(member.key);
            const bool known = m_kind && (m_kind->field(member.key) || m_kind->fieldByParam(member.key));
            if (known && !m_names.contains(name))
                m_names.append(name);
            read(member.value, name);
        }
    }

    void add(const QString &text, const QString &about)
    {
        const auto same = [&text](const auto &said) { return said.second == text; };
        if (!text.trimmed().isEmpty() && m_said.size() < mostSentences && std::none_of(m_said.begin(), m_said.end(), same))
            m_said.append({about, text});
    }

    const ResourceKind *m_kind;
    QList<std::pair<QString, QString>> m_said; // what it is about, and the sentence
    QStringList m_names;
};

} // namespace

ProblemWords readPlivoProblem(const ResourceKind *kind, const QByteArray &contentType, const QByteArray &body)
{
    const auto text = body.trimmed();
    const bool structured = text.startsWith('{') || text.startsWith('[') || text.startsWith('"');
    if (!structured || checkJson(text))
        return readProblemBody(contentType, body);
    Reader reader(kind);
    reader.read(text);
    return reader.words();
}

QByteArray plivoField(const ResourceKind &kind, const ProblemWords &words)
{
    for (const auto &name : words.names) {
        if (const auto *field = kind.field(name.toUtf8()); field && field->writable())
            return field->key;
        if (const auto *field = kind.fieldByParam(name.toUtf8()))
            return field->key;
    }
    if (const auto field = namedField(kind, {words.text}); !field.isEmpty())
        return field;
    static const QRegularExpression takenName(u"\\bsame name\\b|\\bname\\b.*\\balready (exists|in use|taken)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const auto *name = kind.field("name");
    return name && name->writable() && takenName.match(words.text).hasMatch() ? QByteArray(name->key) : QByteArray();
}

} // namespace trunkdesk
