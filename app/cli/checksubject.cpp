// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/checksubject.h"

#include "app/cli/commandline.h"
#include "app/cli/groupedfiles.h"
#include "models/core/displaytext.h"
#include "models/schema/registry.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::CheckCommand)
};

const auto accountPrefix = u"account:"_s;

void addFailure(const QString &what, const QString &why, CheckSubjects *subjects)
{
    subjects->complete = false;
    subjects->notices.append({FileNotice::Severity::Error, displayText(what), {}, 0, why});
}

void addAccount(const QString &name, const Result<ChosenAccount, Refusal> &chosen, CheckSubjects *subjects)
{
    if (!chosen)
        return addFailure(name, chosen.error().message, subjects);
    CheckSubject subject;
    subject.reading = std::make_unique<AccountReading>(*chosen);
    if (!subject.reading->run())
        return addFailure(name, Text::tr("The account could not be read whole, so it was not checked."), subjects);
    subjects->accounts.push_back(std::move(subject));
}

/// Files without any record of ours, of which at least one should have had some.
bool nothingToCheck(const CheckSubjects &subjects)
{
    return subjects.records() == 0
        && std::any_of(subjects.notices.begin(), subjects.notices.end(), [](const FileNotice &n) { return n.severity == FileNotice::Severity::Warning; });
}

void addFiles(const QStringList &paths, CheckSubjects *subjects)
{
    for (const auto &opened : readGrouped(paths)) {
        subjects->notices += opened.notices;
        subjects->complete = subjects->complete && !opened.hasErrors();
        for (const auto &content : byProvider(opened)) {
            CheckSubject subject;
            subject.content = std::make_unique<Inventory>(content.account);
            subject.places = pourWithPlaces(content, subject.content.get());
            subject.file = content.loaded.constFirst().file;
            subjects->accounts.push_back(std::move(subject));
        }
    }
    subjects->complete = subjects->complete && !nothingToCheck(*subjects);
}

} // namespace

RecordPlace CheckSubject::placeOf(const RecordId &id) const
{
    if (const auto own = places.constFind(id); own != places.constEnd())
        return *own;
    const auto *above = id.kind ? parentKind(*id.kind) : nullptr;
    return above && !id.parent.isEmpty() ? places.value({above, {}, id.parent}, {file, 0}) : RecordPlace{file, 0};
}

QString CheckSubject::name() const
{
    const auto &account = inventory().account();
    return accountPrefix + (account.name.isEmpty() ? account.accountId : account.name);
}

qsizetype CheckSubjects::records() const
{
    qsizetype sum = 0;
    for (const auto &account : accounts)
        sum += account.inventory().count();
    return sum;
}

CheckSubjects readSubjects(const QStringList &words, const std::optional<AccountOptions> &chosen, const QString &endpoint)
{
    CheckSubjects subjects;
    QStringList files;
    for (const auto &word : words)
        if (!word.startsWith(accountPrefix))
            files.append(word);
    addFiles(files, &subjects);
    for (const auto &word : words)
        if (word.startsWith(accountPrefix))
            addAccount(word, accountCalled(word.sliced(accountPrefix.size()), endpoint), &subjects);
    if (chosen)
        addAccount(chosen->listed.isEmpty() ? Text::tr("The account") : accountPrefix + chosen->listed, chooseAccount(*chosen), &subjects);
    return subjects;
}

} // namespace trunkdesk::cli
