// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/compare/comparesources.h"

#include "models/core/displaytext.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static CompareSource sourceOf(const QString &key, AccountController *controller, Inventory *inventory, const QString &file, const QStringList &paths = {})
{
    const auto account = displayText(inventory->account().name);
    const auto name = file.isEmpty() ? account : displayText(file);
    const auto title = account.contains(name) ? account : CompareSources::tr("%1 (%2)", "account and file").arg(account, name);
    return {key, controller, inventory, paths, name, title};
}

CompareSources::~CompareSources()
{
    delete m_reader; // before what it would report to
}

void CompareSources::setAccounts(const QList<AccountController *> &accounts)
{
    QList<CompareSource> all;
    for (auto *controller : accounts) {
        // The same file may be open twice.
        const auto id = controller->inventory()->account().id;
        auto key = id;
        for (int number = 2; std::any_of(all.begin(), all.end(), [&key](const CompareSource &source) { return source.key == key; }); ++number)
            key = id + u'#' + QString::number(number);
        all.append(sourceOf(key, controller, controller->inventory(), controller->fileName()));
    }
    for (const auto &source : std::as_const(m_all))
        if (!source.paths.isEmpty())
            all.append(source);
    m_all = all;
    Q_EMIT changed();
}

const CompareSource *CompareSources::find(const QString &key) const
{
    const auto it = std::find_if(m_all.begin(), m_all.end(), [&key](const CompareSource &source) { return source.key == key && source.inventory; });
    return it == m_all.end() ? nullptr : &*it;
}

const CompareSource *CompareSources::find(const AccountController *controller) const
{
    const auto it = std::find_if(m_all.begin(), m_all.end(), [controller](const CompareSource &source) { return controller && source.controller == controller; });
    return it == m_all.end() ? nullptr : &*it;
}

const CompareSource *CompareSources::partnerOf(const CompareSource &source) const
{
    const auto &account = source.inventory->account();
    const bool isFile = account.mode == AccountMode::File;
    const CompareSource *best = nullptr;
    int most = -1;
    for (const auto &other : m_all) {
        if (other.key == source.key || !other.inventory || other.inventory->account().provider != account.provider)
            continue;
        const auto &theirs = other.inventory->account();
        const bool same = !account.accountId.isEmpty() && theirs.accountId == account.accountId;
        const bool otherKind = (theirs.mode == AccountMode::File) != isFile; // a file beside what is live, and the other way round
        const int worth = (same ? 2 : 0) + (otherKind ? 1 : 0);
        if (worth > most) {
            most = worth;
            best = &other;
        }
    }
    return best;
}

void CompareSources::open(const QStringList &paths)
{
    cancelOpening();
    if (paths.isEmpty())
        return;
    m_reader = new FileReader(paths, this);
    connect(m_reader, &FileReader::progressed, this, &CompareSources::openingProgressed);
    connect(m_reader, &FileReader::finished, this, [this, paths](const OpenedFiles &files) {
        std::exchange(m_reader, nullptr)->deleteLater();
        take(files, paths);
    });
    m_reader->start();
}

void CompareSources::cancelOpening()
{
    if (!m_reader)
        return;
    delete std::exchange(m_reader, nullptr);
    Q_EMIT notOpened({});
}

void CompareSources::take(const OpenedFiles &files, const QStringList &paths)
{
    QStringList lines;
    constexpr qsizetype shown = 3;
    for (const auto &notice : files.notices)
        if (notice.severity != FileNotice::Severity::Note && lines.size() < shown)
            lines.append(notice.toString());
    QStringList keys;
    for (const auto &content : byProvider(files)) {
        const auto key = u"opened:%1"_s.arg(++m_lastFile);
        const auto file = paths.size() == 1 ? QFileInfo(paths.constFirst()).fileName() : QString();
        m_all.append(sourceOf(key, nullptr, makeInventory(content, this), file, paths));
        keys.append(key);
    }
    if (keys.isEmpty())
        return Q_EMIT notOpened(lines.isEmpty() ? tr("There is no record in it that could be compared. Choose another file.") : lines.join(u'\n'));
    Q_EMIT changed();
    Q_EMIT opened(keys, lines.join(u'\n'));
}

} // namespace trunkdesk
