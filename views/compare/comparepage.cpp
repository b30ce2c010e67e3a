// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/compare/comparepage.h"

#include "models/items/differencewords.h"
#include "views/compare/backgroundwork.h"
#include "views/compare/comparewords.h"
#include "views/compare/differencepane.h"
#include "views/compare/sidechooser.h"

#include <QFileDialog>
#include <QProgressBar>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static const auto beforeKey = u"compare/before"_s;
static const auto afterKey = u"compare/after"_s;

ComparePage::~ComparePage() = default;

bool ComparePage::isTold(const CompareSource &source)
{
    const auto &inventory = *source.inventory;
    return inventory.readAt().isValid() || (!source.isBusy() && inventory.count() > 0) || inventory.account().mode == AccountMode::File;
}

const CompareSource *ComparePage::source(Side side) const
{
    return m_sources->find(chooser(side)->key());
}

void ComparePage::setAccounts(const QList<AccountController *> &accounts)
{
    m_sources->setAccounts(accounts);
}

void ComparePage::begin(AccountController *current)
{
    const QSettings settings;
    const auto before = settings.value(beforeKey).toString(), after = settings.value(afterKey).toString();
    const auto *one = m_sources->find(before), *other = m_sources->find(after);
    if (!one || !other || (current && one->controller != current && other->controller != current))
        return compareWith(current);
    m_before->choose(before);
    m_after->choose(after);
    watch();
}

void ComparePage::compareWith(AccountController *account)
{
    const auto *one = m_sources->find(account);
    if (!one)
        return;
    const auto *other = m_sources->partnerOf(*one);
    const bool file = one->inventory->account().mode == AccountMode::File;
    bool first = file; // what was saved goes before what is live
    if (file && other && other->inventory->account().mode == AccountMode::File)
        first = one->inventory->readAt() < other->inventory->readAt();
    const auto key = one->key, partner = other ? other->key : QString();
    m_before->choose(first ? key : partner);
    m_after->choose(first ? partner : key);
    keepSides();
    watch();
}

void ComparePage::choose(Side side, const AccountController *account)
{
    const auto *wanted = m_sources->find(account);
    chooser(side)->choose(wanted ? wanted->key : QString());
    keepSides();
    watch();
}

void ComparePage::swap()
{
    const auto before = m_before->key();
    m_before->choose(m_after->key());
    m_after->choose(before);
    keepSides();
    watch();
}

void ComparePage::keepSides() const
{
    QSettings settings;
    settings.setValue(beforeKey, m_before->key());
    settings.setValue(afterKey, m_after->key());
}

void ComparePage::askForFile(Side side)
{
    auto *dialog = new QFileDialog(this, tr("Compare with a file"));
    dialog->setObjectName(u"compareFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("JSON files (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this, side](const QStringList &paths) { openFiles(side, paths); });
    dialog->open();
}

void ComparePage::openFiles(Side side, const QStringList &paths)
{
    m_openFor = side;
    m_sources->open(paths);
    look();
}

/// Of several providers the one that can be compared with the other side.
void ComparePage::takeOpened(const QStringList &keys, const QString &remark)
{
    const auto *other = source(m_openFor == Side::Before ? Side::After : Side::Before);
    auto key = keys.constFirst();
    for (const auto &each : keys)
        if (const auto *opened = m_sources->find(each); other && opened->inventory->account().provider == other->inventory->account().provider)
            key = each;
    if (!remark.isEmpty())
        Q_EMIT messageRaised({Message::Severity::Warning, remark});
    chooser(m_openFor)->choose(key);
    if (!other) // the account that it was saved from, most likely
        if (const auto *partner = m_sources->partnerOf(*m_sources->find(key)))
            chooser(m_openFor == Side::Before ? Side::After : Side::Before)->choose(partner->key);
    keepSides();
    watch();
}

void ComparePage::watch()
{
    for (const auto &connection : std::as_const(m_watched))
        disconnect(connection);
    m_watched.clear();
    for (const auto side : {Side::Before, Side::After}) {
        const auto *watched = source(side);
        if (!watched)
            continue;
        const Inventory *inventory = watched->inventory;
        m_watched += connect(inventory, &Inventory::recordsAdded, this, &ComparePage::noteChange);
        m_watched += connect(inventory, &Inventory::recordsChanged, this, &ComparePage::noteChange);
        m_watched += connect(inventory, &Inventory::recordsRemoved, this, &ComparePage::noteChange);
        m_watched += connect(inventory, &Inventory::stateChanged, this, &ComparePage::noteChange);
        m_watched += connect(inventory, &Inventory::readAtChanged, this, &ComparePage::noteChange);
        if (const auto *controller = watched->controller.data()) {
            m_watched += connect(controller, &AccountController::progressChanged, this, &ComparePage::lookLater);
            m_watched += connect(controller, &AccountController::permissionsChanged, this, &ComparePage::lookLater);
        }
    }
    m_givenUp = false;
    look();
}

void ComparePage::noteChange()
{
    m_stale = true;
    m_givenUp = false;
    lookLater();
}

void ComparePage::lookLater()
{
    if (!m_later->isActive())
        m_later->start();
}

void ComparePage::look()
{
    m_before->updateAge();
    m_after->updateAge();
    updateDirections();
    if (m_sources->isOpening())
        return setState(State::Opening);
    const auto *before = source(Side::Before), *after = source(Side::After);
    if (!before || !after)
        return setState(State::Choosing);
    if (!whyNotCompared(*before, *after).isEmpty())
        return setState(State::Refused);
    const bool shown = before->key == m_shownBefore && after->key == m_shownAfter;
    const bool reading = before->isBusy() || after->isBusy();
    if (shown && (reading || !m_stale)) // while it is read or written anew, what was found stays in view
        return setState(m_pane->comparison().isEmpty() ? State::Same : State::Different);
    if (m_work && m_comparing == std::pair(before->key, after->key))
        return; // it looks again at the end
    if (reading)
        return setState(State::Reading);
    if (!isTold(*before) || !isTold(*after))
        return setState(State::Unread);
    if (m_givenUp)
        return setState(State::GivenUp);
    compareNow();
}

void ComparePage::compareNow()
{
    struct Task
    {
        std::unique_ptr<Inventory> before, after;
        Comparison comparison;
        QList<DifferenceWord> words;
    };
    const auto *before = source(Side::Before), *after = source(Side::After);
    const bool again = before->key == m_shownBefore && after->key == m_shownAfter;
    const auto task = std::make_shared<Task>(Task{before->inventory->copy(), after->inventory->copy(), {}, {}});
    m_stale = false;
    const std::pair keys(before->key, after->key);
    work(
        [task] {
            task->comparison = compare(*task->before, *task->after);
            task->words = differenceWords(task->comparison, *task->before, *task->after);
        },
        [this, task, keys] {
            std::tie(m_shownBefore, m_shownAfter) = keys;
            m_pane->setComparison(task->comparison, task->words);
            look();
            if (!m_stale && keys == std::pair(m_before->key(), m_after->key()))
                Q_EMIT compared();
        });
    m_comparing = keys;
    // What is quickly there needs no word before it.
    if (!again)
        QTimer::singleShot(120, this, [this, begun = m_work] {
            if (m_work && m_work == begun)
                setState(State::Comparing);
        });
    else
        setState(m_pane->comparison().isEmpty() ? State::Same : State::Different);
}

void ComparePage::cancel()
{
    if (m_work)
        std::exchange(m_work, nullptr)->abandon();
    m_stale = true;
    m_givenUp = true;
    look();
}

void ComparePage::showRecord(int difference)
{
    const auto &wanted = m_pane->comparison().differences.at(difference);
    const CompareSource *only = nullptr;
    for (const auto &[side, id] : {std::pair(Side::After, wanted.after), std::pair(Side::Before, wanted.before)}) {
        const auto *there = source(side);
        if (!there || !id.isValid() || !there->inventory->contains(id))
            continue;
        if (there->controller)
            return Q_EMIT recordWanted(there->controller, id);
        only = only ? only : there;
    }
    if (only)
        Q_EMIT openWanted(only->paths, tr("“%1” stands only in “%2”, which is not open.").arg(wanted.title, only->name));
}

void ComparePage::focusFirst()
{
    if (m_state == State::Different)
        m_pane->focusTree();
    else
        (source(Side::Before) ? m_after : m_before)->focusChoice();
}

void ComparePage::focusFilter()
{
    if (m_state == State::Different)
        m_pane->focusFilter();
}

} // namespace trunkdesk
