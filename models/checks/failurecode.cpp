// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/failurecode.h"

#include "models/accounts/providers.h"
#include "models/checks/failuretables.h"

#include <QCoreApplication>
#include <QMultiHash>

#include <algorithm>

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::FailureCode)
};

constexpr int firstFailure = 400;

QList<QByteArray> words(const char *text)
{
    auto all = QByteArray(text).split(' ');
    all.removeAll({});
    return all;
}

/// Own first, then everybody's, then others'.
int rankOf(const FailureCode &code, QByteArrayView provider)
{
    const QByteArrayView whose(code.provider);
    return !provider.isEmpty() && whose == provider ? 0 : whose.isEmpty() ? 1 : 2;
}

QMultiHash<QByteArray, const FailureCode *> namedCodes()
{
    QMultiHash<QByteArray, const FailureCode *> names;
    for (const auto *table : failureTables())
        for (const auto &code : table->codes)
            if (code.name[0] != '\0')
                names.insert(QByteArray(code.name).toLower(), &code);
    return names;
}

} // namespace

bool FailureCode::isFailure() const
{
    return family == CodeFamily::Sip ? code >= firstFailure : remedy[0] != '\0';
}

QList<const FailureCode *> findFailures(int code, QByteArrayView provider)
{
    QList<const FailureCode *> found;
    for (const auto *table : failureTables())
        for (const auto &entry : table->codes)
            if (entry.code == code)
                found.append(&entry);
    std::stable_sort(found.begin(), found.end(), [provider](const FailureCode *a, const FailureCode *b) { return rankOf(*a, provider) < rankOf(*b, provider); });
    return found;
}

const FailureCode *findFailure(CodeFamily family, int code, QByteArrayView provider)
{
    const auto all = findFailures(code, provider);
    const auto found = std::find_if(all.begin(), all.end(), [family](const FailureCode *entry) { return entry->family == family; });
    return found == all.end() ? nullptr : *found;
}

QList<const FailureCode *> failuresNamed(const QString &name)
{
    static const auto names = namedCodes();
    const auto wanted = name.toLatin1();
    auto found = names.values(wanted.toLower());
    std::sort(found.begin(), found.end(), [](const FailureCode *a, const FailureCode *b) { return a->code < b->code; });
    const bool spelled = std::any_of(found.begin(), found.end(), [&wanted](const FailureCode *code) { return code->name == wanted; });
    if (spelled) // user_busy and USER_BUSY are not the same
        found.removeIf([&wanted](const FailureCode *code) { return code->name != wanted; });
    return found;
}

const FailureTable *tableOf(const FailureCode &code)
{
    for (const auto *table : failureTables())
        if (!table->codes.empty() && &code >= &table->codes.front() && &code <= &table->codes.back())
            return table;
    return nullptr;
}

QString sourceOf(const FailureCode &code)
{
    const auto *table = tableOf(code);
    if (!table)
        return {};
    return table->page[0] != '\0' ? QString::fromLatin1(table->page).arg(code.code) : QString::fromLatin1(table->source);
}

QList<QByteArray> fieldsOf(const FailureCode &code, QByteArrayView provider)
{
    QList<QByteArray> fields;
    const auto add = [&fields, provider](const char *text) {
        for (const auto &field : words(text))
            if (field.startsWith(provider.toByteArray() + '.') && !fields.contains(field))
                fields.append(field);
    };
    add(code.fields);
    const int status = code.family == CodeFamily::Sip ? code.code : code.sip;
    for (const auto &places : failurePlaces())
        for (const auto &place : places)
            if (place.family == CodeFamily::Sip && place.code == status && (code.family == CodeFamily::Sip || fields.isEmpty() || code.family == CodeFamily::Q850))
                add(place.fields);
    return fields;
}

QList<QByteArray> checksOf(const FailureCode &code)
{
    auto checks = words(code.checks);
    if (code.family == CodeFamily::Q850 && code.sip != 0)
        if (const auto *status = findFailure(CodeFamily::Sip, code.sip))
            for (const auto &check : words(status->checks))
                if (!checks.contains(check))
                    checks.append(check);
    return checks;
}

QString failureText(const char *source)
{
    return source[0] == '\0' ? QString() : QCoreApplication::translate("Failures", source);
}

QString familyText(CodeFamily family, QByteArrayView provider)
{
    const auto *whose = findProvider(provider);
    const auto name = whose ? QString::fromUtf8(whose->name) : QString();
    switch (family) {
    case CodeFamily::Sip: return Words::tr("SIP status");
    case CodeFamily::Q850: return Words::tr("Q.850 cause");
    case CodeFamily::HangupCause: return name.isEmpty() ? Words::tr("Hang-up code") : Words::tr("%1 hang-up code", "provider").arg(name);
    case CodeFamily::ProviderError: break;
    }
    return name.isEmpty() ? Words::tr("Error") : Words::tr("%1 error", "provider").arg(name);
}

} // namespace trunkdesk
