// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/files/answerreader.h"

#include "models/core/displaytext.h"
#include "models/files/contentcollector.h"
#include "models/files/recognize.h"
#include "models/files/wirenames.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Files)
};

/// The names of an object's fields, for a message: the first few.
QString namesOf(const Record &record)
{
    QStringList names;
    const auto keys = record.keys();
    for (const auto &key : keys.first(std::min<qsizetype>(keys.size(), 6)))
        names.append(displayText(QString::fromUtf8(key.left(40))));
    if (keys.size() > 6)
        names.append(u"…"_s);
    return names.join(u", "_s);
}

class AnswerReader
{
public:
    explicit AnswerReader(ContentCollector *collector) : m_collector(collector) { }

    void read(QByteArrayView text)
    {
        switch (jsonType(text)) {
        case JsonType::Array:
            m_collector->setExtent({true, true, false});
            list(text, {}, {});
            break;
        case JsonType::Object:
            m_collector->setExtent({false, false, false});
            if (const auto inner = wrapped(text); !inner.isEmpty())
                object(inner, u"object"_s, {});
            else if (!envelope(text))
                object(text, {}, {});
            break;
        default:
            m_collector->notice(FileNotice::Severity::Error, Text::tr("There is a single value in it, not a resource or a list of them."), {}, text);
        }
    }

private:
    /// The record in an answer that wraps it: `{"api_id": …, "object": {…}}`. Empty when it is none.
    static QByteArrayView wrapped(QByteArrayView text)
    {
        const auto members = jsonMembers(text);
        const auto known = [](const JsonMember &m) { return m.key == "api_id" || (m.key == "object" && jsonType(m.value) == JsonType::Object); };
        const auto inner = std::find_if(members.begin(), members.end(), [](const JsonMember &m) { return m.key == "object"; });
        return inner != members.end() && std::all_of(members.begin(), members.end(), known) ? inner->value : QByteArrayView();
    }

    /// An object that only carries lists. False when it is none.
    bool envelope(QByteArrayView text)
    {
        const auto members = jsonMembers(text);
        QByteArray named;
        QString path;
        bool paging = false;
        Extent extent{true, true, false};
        const auto said = [](const JsonMember &member) { return jsonType(member.value) == JsonType::String && !jsonString(member.value).isEmpty(); };
        for (const auto &member : members) {
            const auto name = wireName(member.key);
            if (name == "next_page_uri")
                extent.end = !said(member);
            else if (name == "previous_page_uri")
                extent.beginning = !said(member);
            if (name == "meta" && jsonType(member.value) == JsonType::Object) {
                qsizetype ignored = 0;
                const auto meta = recordWithWireNames(member.value, &ignored);
                paging = true;
                named = meta.text("key").toUtf8();
                for (const auto *key : {"url", "first_page_url", "next_page_url", "next", "previous"})
                    path = path.isEmpty() ? meta.text(key) : path;
                extent.end = meta.text("next_page_url").isEmpty() && meta.text("next").isEmpty();
                extent.beginning = meta.text("previous_page_url").isEmpty() && meta.text("previous").isEmpty();
            } else if (name == "first_page_uri" || name == "next_page_uri" || name == "page_size") {
                paging = true;
                if (name != "page_size" && path.isEmpty() && jsonType(member.value) == JsonType::String)
                    path = jsonString(member.value);
            }
        }
        const bool isResource = std::any_of(members.begin(), members.end(), [](const JsonMember &m) { return isIdField(m.key); });
        bool found = false;
        for (const auto &member : members) {
            if (jsonType(member.value) != JsonType::Array)
                continue;
            const bool list = member.key == named || isListKey(wireName(member.key));
            if (!list && !(paging && !isResource))
                continue;
            if (isResource && !paging)
                continue;
            found = true;
            m_collector->setExtent(extent);
            this->list(member.value, QString::fromUtf8(member.key), {path, QString::fromUtf8(member.key)});
        }
        return found;
    }

    void list(QByteArrayView array, const QString &name, const ListOrigin &origin)
    {
        if (!m_collector->accepts(array, name))
            return;
        qsizetype row = 0;
        forEachJsonElement(array, [&](QByteArrayView element) { return object(element, name + u'[' + QString::number(row++) + u']', origin); });
        if (row == 0)
            empty(origin);
    }

    /// An empty list still says that there are none of its kind, where its address tells which.
    void empty(const ListOrigin &origin)
    {
        if (const auto known = recognize({}, origin); known.outcome == Recognition::Outcome::Known)
            m_collector->addEmpty(*known.kind, known.parent);
        else
            m_collector->notice(FileNotice::Severity::Note, Text::tr("The list is empty."), origin.listKey);
    }

    bool object(QByteArrayView text, const QString &path, const ListOrigin &origin)
    {
        if (m_collector->stopped())
            return false;
        if (jsonType(text) != JsonType::Object) {
            m_collector->notice(FileNotice::Severity::Warning, Text::tr("An object is expected here; this is left out."), path, text);
            return true;
        }
        qsizetype converted = 0;
        const auto record = recordWithWireNames(text, &converted);
        if (record.has("api_id") && record.has("message") && !record.has("error")) {
            m_collector->notice(FileNotice::Severity::Note, Text::tr("This is the provider's word that something was written, without the record. Fetch the record and save that."), path, text);
            return true;
        }
        const auto known = recognize(record, origin);
        switch (known.outcome) {
        case Recognition::Outcome::Known:
            m_anyKnown = true;
            m_collector->addConverted(converted);
            return m_collector->add(*known.kind, known.parent, record, text, path);
        case Recognition::Outcome::NotShownYet:
            m_anyKnown = true;
            m_collector->addNotShown(displayText(record.text("sid").left(2)));
            return true;
        case Recognition::Outcome::Unknown:
            break;
        }
        unknown(record, path, text);
        if (m_anyKnown || ++m_unknown < patience)
            return true;
        m_collector->notice(FileNotice::Severity::Error, Text::tr("The first %n entries are nothing that we know, so the rest was not read.", nullptr, patience), path, text);
        return false;
    }

    void unknown(const Record &record, const QString &path, QByteArrayView text)
    {
        // Half a million of them must not cost half a million sentences that nobody will read.
        if (m_collector->hasEnoughNotices())
            m_collector->notice(FileNotice::Severity::Warning, {}, {}, text);
        else if (record.integer("status") >= 400 && record.has("message"))
            m_collector->notice(FileNotice::Severity::Warning,
                                Text::tr("This is an error that the provider answered with (%1: %2), not a resource. Fetch it again.")
                                    .arg(record.text("status"), displayText(maskSecrets(record.text("message").left(200)))),
                                path, text);
        else if (record.has("api_id") && !record.isNull("error"))
            m_collector->notice(FileNotice::Severity::Warning,
                                Text::tr("This is an error that the provider answered with (%1), not a resource. Fetch it again.").arg(displayText(maskSecrets(record.text("error").left(200)))),
                                path, text);
        else if (record.isEmpty())
            m_collector->notice(FileNotice::Severity::Warning, Text::tr("This object is empty, so nothing tells what it is."), path, text);
        else
            m_collector->notice(FileNotice::Severity::Warning, Text::tr("This is no resource that we know; it has the fields %1.").arg(namesOf(record)), path, text);
    }

    /// Somebody's log or word list is not worth half a million looks.
    static constexpr int patience = 1000;

    ContentCollector *m_collector;
    int m_unknown = 0;
    bool m_anyKnown = false;
};

} // namespace

void readAnswer(QByteArrayView text, ContentCollector *collector)
{
    AnswerReader(collector).read(text);
}

} // namespace trunkdesk
