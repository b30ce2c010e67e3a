// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// The part of ComparePage that makes an account say what the other side says.
#include "models/changes/reversed.h"
#include "models/items/itemroles.h"
#include "views/compare/backgroundwork.h"
#include "views/compare/comparepage.h"
#include "views/compare/comparewords.h"
#include "views/compare/differencepane.h"
#include "views/compare/restoredialog.h"
#include "views/widgets/elidedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace trunkdesk {

/// The way that was chosen stays, as long as it can be gone.
void ComparePage::updateDirections()
{
    const auto chosen = m_direction->currentData();
    m_direction->clear();
    for (const auto &[live, wanted] : {std::pair(Side::After, Side::Before), std::pair(Side::Before, Side::After)}) {
        const auto *to = source(live), *from = source(wanted);
        if (to && from && to->isWritable())
            m_direction->addItem(directionWords(*to, *from), int(live));
    }
    m_direction->setCurrentIndex(qMax(0, chosen.isValid() ? m_direction->findData(chosen) : 0));
}

ComparePage::Side ComparePage::liveSide() const
{
    return static_cast<Side>(m_direction->currentData().toInt());
}

void ComparePage::updateFoot()
{
    const auto *before = source(Side::Before), *after = source(Side::After);
    const bool shown = m_state == State::Different && before && after;
    m_foot->setVisible(shown);
    if (!shown)
        return;
    const auto whyNot = whyNotRestored(*before, *after);
    const bool possible = whyNot.isEmpty() && m_direction->count() > 0;
    m_pane->setCheckable(possible);
    const auto chosen = m_pane->chosen();
    const auto places = m_pane->shown();
    const QSet<int> ticked(chosen.begin(), chosen.end());
    m_allChosen = !places.isEmpty() && std::all_of(places.begin(), places.end(), [&ticked](int place) { return ticked.contains(place); });
    m_all->setVisible(possible);
    const QSignalBlocker quiet(m_all);
    m_all->setCheckState(m_allChosen ? Qt::Checked : chosen.isEmpty() ? Qt::Unchecked : Qt::PartiallyChecked);
    m_count->setVisible(possible);
    m_count->setText(tr("%L1 of %L2 chosen").arg(chosen.size()).arg(m_pane->comparison().differences.size()));
    const bool choice = m_direction->count() > 1;
    m_direction->setVisible(possible && choice);
    m_directionText->setVisible(!possible || !choice);
    m_directionText->setTone(possible ? Tone::Text : Tone::Dim);
    m_directionText->setAlignment((possible ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    m_directionText->setText(possible ? m_direction->currentText() : whyNot);
    const auto *live = possible ? source(liveSide()) : nullptr;
    const auto name = live ? fontMetrics().elidedText(live->name, Qt::ElideMiddle, fontMetrics().averageCharWidth() * 22) : QString();
    m_restore->setText(live ? tr("&Restore to “%1”…").arg(QString(name).replace(u'&', u"&&"_s)) : tr("&Restore…"));
    const bool running = live && (live->isBusy() || m_work);
    m_restore->setEnabled(possible && !chosen.isEmpty() && !running);
    m_restore->setToolTip(toolTipText(!possible ? whyNot
            : chosen.isEmpty()                  ? tr("Tick what is to be restored first.")
            : running                           ? tr("Wait until what goes on is done.")
                                                : tr("%1, in what is ticked. The steps are shown before anything is sent.").arg(m_direction->currentText())));
}

/// Everything that a restore is made from, for another thread: as it stood when the person asked for it.
struct ComparePage::RestoreTask
{
    CompareSource liveSource, wantedSource;
    std::shared_ptr<const Inventory> live, wanted;
    Comparison comparison; ///< from what is live to what is wanted
    QList<int> chosen;
    QList<RestoreDialog::Locked> locked;
    Restore restore;

    void run(const RestoreSecrets &secrets) { restore = restoreChanges(comparison, chosen, *live, *wanted, secrets); }

    /// Which passwords are missing, and what there is to report besides when all of them are entered.
    void prepare()
    {
        RestoreSecrets stand;
        for (const auto &id : recordsWithoutSecret(comparison, chosen, *live, *wanted)) {
            const auto &fields = id.kind->fields;
            const auto field = std::find_if(fields.begin(), fields.end(), [](const Field &each) { return each.writeOnly && each.writable(); });
            if (field == fields.end())
                continue;
            locked.append({id, recordTitle(*id.kind, wanted->record(id).value_or(Record())), &*field});
            stand[id].insert(field->key, field->generate ? field->generate() : QString());
        }
        run(stand);
    }
};

void ComparePage::restore()
{
    const auto live = liveSide();
    const auto *to = source(live), *from = source(live == Side::Before ? Side::After : Side::Before);
    const auto chosen = m_pane->chosen();
    if (!to || !from || chosen.isEmpty() || m_work)
        return;
    auto task = std::make_shared<RestoreTask>();
    task->liveSource = *to;
    task->wantedSource = *from;
    task->live = to->inventory->copy();
    task->wanted = from->inventory->copy();
    task->comparison = live == Side::After ? reversed(m_pane->comparison()) : m_pane->comparison();
    task->chosen = chosen;
    work([task] { task->prepare(); }, [this, task] { ask(task); });
}

/// The report comes before the plan. With nothing to report and nothing to enter there is nothing to ask.
void ComparePage::ask(const std::shared_ptr<RestoreTask> &task)
{
    const auto next = [this, task](const RestoreSecrets &secrets) { work([task, secrets] { task->run(secrets); }, [this, task] { propose(*task); }); };
    if (task->restore.cannot.isEmpty() && task->locked.isEmpty() && !task->restore.changes.isEmpty())
        return propose(*task);
    auto *dialog = new RestoreDialog(task->restore, task->locked, task->liveSource.name, directionWords(task->liveSource, task->wantedSource), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::reviewWanted, this, next);
    dialog->open();
}

void ComparePage::propose(const RestoreTask &task)
{
    if (!task.liveSource.controller)
        return; // it was closed meanwhile
    if (task.restore.changes.isEmpty())
        return Q_EMIT messageRaised({Message::Severity::Information, tr("Nothing of what you chose can be restored. %1").arg(task.restore.cannot.value(0))});
    Q_EMIT restoreWanted(task.liveSource.controller, task.restore.changes, task.restore.cannot);
}

/// Off the window's thread; `then` runs unless the page goes or something else is begun before.
void ComparePage::work(const std::function<void()> &what, const std::function<void()> &then)
{
    if (m_work)
        std::exchange(m_work, nullptr)->abandon();
    m_work = new BackgroundWork(what, this);
    m_comparing = {};
    connect(m_work, &BackgroundWork::finished, this, [this, then] {
        std::exchange(m_work, nullptr)->deleteLater();
        then();
        look();
    });
    m_work->start();
    updateFoot();
}

} // namespace trunkdesk
