// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/targetrole.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

using WordSet = QSet<QString>;

struct Word
{
    QString text;  ///< small letters
    QString given; ///< as it was written
    QChar after;   ///< the character behind it
};

/// Runs of letters; digits and marks separate, and so does a capital letter behind a small one (`hqBackup`).
QList<Word> wordsOf(const QString &name)
{
    QList<Word> words;
    QString word;
    const auto close = [&](QChar after) {
        if (!word.isEmpty())
            words.append({word.toLower(), word, after});
        word.clear();
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const auto c = name.at(i);
        if (!c.isLetter()) {
            close(c);
            continue;
        }
        if (!word.isEmpty() && c.isUpper() && word.back().isLower())
            close(u' ');
        word += c;
    }
    close({});
    return words;
}

const WordSet &primaryWords()
{
    static const WordSet words{u"primary"_s, u"main"_s, u"master"_s, u"prim"_s, u"haupt"_s, u"primär"_s, u"primaer"_s, u"primäre"_s, u"primärer"_s,
        u"primäres"_s, u"hauptanlage"_s, u"hauptstandort"_s, u"hauptsystem"_s, u"hauptserver"_s, u"hauptziel"_s, u"hauptleitung"_s, u"hauptweg"_s};
    return words;
}

const WordSet &backupWords()
{
    static const WordSet words{u"backup"_s, u"backups"_s, u"bkp"_s, u"bckp"_s, u"bkup"_s, u"bak"_s, u"secondary"_s, u"standby"_s, u"stdby"_s, u"stby"_s, u"failover"_s, u"fallback"_s,
        u"dr"_s, u"drp"_s, u"disaster"_s, u"spare"_s, u"reserve"_s, u"ersatz"_s, u"sekundär"_s, u"sekundaer"_s, u"sekundäre"_s, u"sekundärer"_s, u"sekundäres"_s,
        u"ausweich"_s, u"ersatzanlage"_s, u"ersatzstandort"_s, u"ersatzsystem"_s, u"ersatzserver"_s, u"ersatzziel"_s, u"ersatzweg"_s,
        u"reserveanlage"_s, u"reservestandort"_s, u"reservesystem"_s, u"reserveserver"_s, u"ausweichstandort"_s, u"ausweichanlage"_s, u"ausweichsystem"_s,
        u"notfallstandort"_s, u"notfallanlage"_s, u"notfallsystem"_s};
    return words;
}

/// Whether this word has its other sense here.
bool meansElse(const QList<Word> &words, qsizetype i)
{
    static const WordSet streets{u"street"_s, u"st"_s, u"str"_s, u"road"_s, u"rd"_s, u"avenue"_s, u"ave"_s, u"square"_s, u"menu"_s, u"number"_s};
    const auto before = i > 0 ? words[i - 1].text : QString();
    const auto after = i + 1 < words.size() ? words[i + 1].text : QString();
    const auto &word = words[i];
    if (word.text == "main"_L1)
        return streets.contains(after) || before == "am"_L1 || before == "frankfurt"_L1 || before == "ffm"_L1;
    if (word.text == "dr"_L1) // a doctor's name
        return word.given == "Dr"_L1 && (word.after == u'.' || word.after == u' ');
    return false;
}

bool isDenied(const QList<Word> &words, qsizetype i)
{
    static const WordSet denials{u"no"_s, u"not"_s, u"non"_s, u"without"_s, u"ohne"_s, u"kein"_s, u"keine"_s, u"nicht"_s, u"ex"_s};
    return i > 0 && denials.contains(words[i - 1].text);
}

/// `back-up`, `stand by`, `fail-over`, `fall back` as one word.
void joinPairs(QList<Word> *words)
{
    static const QSet<std::pair<QString, QString>> pairs{{u"back"_s, u"up"_s}, {u"stand"_s, u"by"_s}, {u"fail"_s, u"over"_s}, {u"fall"_s, u"back"_s}};
    for (qsizetype i = 0; i + 1 < words->size(); ++i)
        if (pairs.contains({words->at(i).text, words->at(i + 1).text})) {
            (*words)[i].text += words->at(i + 1).text;
            (*words)[i].after = words->at(i + 1).after;
            words->removeAt(i + 1);
        }
}

} // namespace

NamedRole roleOf(const QString &name)
{
    auto words = wordsOf(name);
    joinPairs(&words);
    bool primary = false, backup = false, maybePrimary = false, maybeBackup = false;
    QStringList rest;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto &word = words[i].text;
        const bool known = (primaryWords().contains(word) || backupWords().contains(word)) && !meansElse(words, i);
        if (known && isDenied(words, i))
            return {};
        primary = primary || (known && primaryWords().contains(word));
        backup = backup || (known && backupWords().contains(word));
        maybePrimary = maybePrimary || word == "pri"_L1;
        maybeBackup = maybeBackup || word == "sec"_L1;
        if (!known && word != "pri"_L1 && word != "sec"_L1)
            rest.append(word);
    }
    // `backup of main` is a backup.
    if (primary || backup)
        return {backup ? TargetRole::Backup : TargetRole::Primary, true, rest.join(u' ')};
    if (maybePrimary != maybeBackup)
        return {maybePrimary ? TargetRole::Primary : TargetRole::Backup, false, rest.join(u' ')};
    return {};
}

bool arePrimaryAndBackup(const NamedRole &first, const NamedRole &second)
{
    return first.role == TargetRole::Primary && second.role == TargetRole::Backup && first.sure == second.sure;
}

} // namespace trunkdesk
