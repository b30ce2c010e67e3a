// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/account.h"
#include "models/core/record.h"
#include "models/schema/resourcekind.h"

#include <QDateTime>
#include <QList>
#include <QMap>

namespace trunkdesk {

class Inventory;

/// Something to tell about a file that was read or written. A warning or a note concerns a part of it; an error all of it.
struct FileNotice
{
    enum class Severity { Note, Warning, Error };

    Severity severity = Severity::Note;
    QString file;    ///< as it was named by the person
    QString path;    ///< the place as `trunks[3].sid`; empty for the whole file
    int line = 0;    ///< 1-based; 0 for the whole file
    QString message; ///< translated, safe to show: the cause, then the remedy

    /// `file, line 3, in trunks[3]: message`
    [[nodiscard]] QString toString() const;

    friend bool operator==(const FileNotice &, const FileNotice &) = default;
};

/// How much of a list some records are.
struct Extent
{
    bool beginning = true;   ///< holds its first page …
    bool end = true;         ///< … and its last; neither: single records
    bool everyParent = true; ///< where another parent has no list there, it has no records

    friend bool operator==(const Extent &, const Extent &) = default;
};

/// Records of one kind under one parent that came from one place.
struct Loaded
{
    const ResourceKind *kind = nullptr;
    QString parent;        ///< id of the parent; empty under the account, or when nothing says it
    QList<Record> records; ///< may be empty: read, and there were none
    QString file = {};     ///< where they stand, as it was named by the person; empty for an inventory
    QList<int> lines = {}; ///< of each record's beginning in the file, 1-based; empty for an inventory
    Extent extent = {};
};

/// What several places say together of one kind: which of its lists are whole.
struct Told
{
    bool everyParent = false; ///< all of them
    QMap<QString, Extent> lists = {}; ///< else these say how far, by parent

    void add(const Loaded &part);
    /// Whether the list under this parent (empty: under the account) was read from its beginning to its end.
    [[nodiscard]] bool isWhole(const QString &parent) const;
};

/// What a file holds of an account, or what is to be written to one: plain values that may cross threads.
struct AccountContent
{
    Account account;
    QDateTime time; ///< when the account was like this; invalid: not known
    QList<Loaded> loaded;

    [[nodiscard]] qsizetype recordCount() const;
};

/// The content of an inventory. Cheap: records are shared until one of the two changes. A list that could not be read to its end is
/// said to be a part, and so is one that is being read. Of an account that is no file it leaves out what is only read on demand.
[[nodiscard]] AccountContent contentOf(const Inventory &inventory);

/// The content by provider, since files of several may be opened together: a side bar shows one provider's kinds an account.
[[nodiscard]] QList<AccountContent> byProvider(const AccountContent &content);

/// Puts the content into an inventory that was made for content.account: parents before their children. Kinds of which the content
/// says something become LoadState::Ready; the others stay NotRead, which for a file means that it does not tell. Where it does not
/// have all of a kind, that is a part (see Inventory::isPart).
void pour(const AccountContent &content, Inventory *inventory);

/// The account of the content with its records: how a view gets at a file.
[[nodiscard]] Inventory *makeInventory(const AccountContent &content, QObject *parent);

} // namespace trunkdesk
