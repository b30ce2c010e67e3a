// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// From what was entered for a trunk to changes, and from there to what is still missing of them.
#include "models/changes/trunksetup.h"
#include "models/inventory/inventory.h"
#include "models/schema/registry.h"
#include "models/schema/tabkinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

using Op = Change::Op;

const ResourceKind &kindOf(const char *key)
{
    return *findKind(QByteArrayView(key));
}

constexpr int trunkNumber = 1;

/// Everything, as if nothing were there yet. Parents come before what lives under them.
class Wanted
{
public:
    Wanted(const SetupScript &script, const TrunkSetup &setup, const Inventory &inventory) : m_script(script), m_setup(setup), m_inventory(inventory)
    {
        m_trunk = setup.trunk;
        for (const auto *part : partsOf(script, setup))
            for (const auto &role : part->roles)
                addRole(role);
        m_before.append(createRecord(trunkKind(script), {}, canonicalDraft(trunkKind(script), m_trunk), pendingId(trunkNumber)));
        changes = m_before + m_after;
        for (const auto *part : partsOf(script, setup)) {
            if (part->kind == SetupPart::Kind::Targets)
                addTargets();
            if (part->kind == SetupPart::Kind::Numbers)
                addNumbers();
            if (part->settings)
                addSettings();
        }
    }

    QList<Change> changes;

private:
    void addRole(const SetupRole &role)
    {
        const auto choice = m_setup.choices.value(role.key);
        const auto &kind = kindOf(role.kind);
        const auto *association = findKind(role.key);
        const auto use = [&](const QString &id, const QString &title) {
            if (association)
                m_after.append(attachRecord(*association, pendingId(trunkNumber), id, title));
            else
                m_trunk.insert(role.key, id);
        };
        for (const auto &id : choice.chosen)
            if (const auto record = m_inventory.record({&kind, {}, id}))
                use(id, recordTitle(kind, *record));
        if (!choice.makes)
            return;
        const auto key = pendingId(++m_last);
        const auto made = createRecord(kind, {}, canonicalDraft(kind, choice.made), key);
        m_before.append(made);
        if (const auto *child = findKind(role.child))
            for (const auto &draft : childDrafts(role, choice))
                m_before.append(createRecord(*child, key, canonicalDraft(*child, draft)));
        use(key, made.title);
    }

    void addTargets()
    {
        const auto &kind = kindOf(m_script.targets);
        for (const auto &draft : m_setup.targets)
            changes.append(createRecord(kind, pendingId(trunkNumber), canonicalDraft(kind, draft)));
    }

    void addNumbers()
    {
        const auto &kind = kindOf(m_script.numbers);
        const auto *pointer = pointerField(kind);
        for (const auto &id : m_setup.numbers) {
            const auto record = m_inventory.record(id);
            if (!record)
                continue;
            if (pointer) {
                changes.append(updateRecord(id, *record, {{pointer->key, pendingId(trunkNumber)}}));
                continue;
            }
            auto change = attachRecord(kind, pendingId(trunkNumber), id.id, recordTitle(*id.kind, *record));
            change.before = *record;
            changes.append(change);
        }
    }

    void addSettings()
    {
        // A new trunk's singleton says what its form begins with.
        const auto &kind = kindOf(m_script.settings);
        changes.append(updateRecord({&kind, pendingId(trunkNumber), {}}, applied(kind, {}, newDraft(kind)), m_setup.settings));
    }

    const SetupScript &m_script;
    const TrunkSetup &m_setup;
    const Inventory &m_inventory;
    Draft m_trunk;
    QList<Change> m_before; ///< what the trunk needs, and the trunk
    QList<Change> m_after;
    int m_last = trunkNumber;
};

bool sameForGood(const ResourceKind &kind, const Draft &a, const Draft &b)
{
    return std::all_of(kind.fields.begin(), kind.fields.end(), [&](const Field &field) { return !field.createOnly || a.value(field.key) == b.value(field.key); });
}

/// Sets what is wanted against what was done.
class Missing
{
public:
    Missing(const QList<Change> &wanted, const Inventory &inventory, const QList<SetupDone> &done) : m_inventory(inventory)
    {
        for (const auto &deed : done)
            if (inventory.contains(deed.id))
                m_done.append(deed);
        for (qsizetype i = 0; i < wanted.size();) {
            // Neighbours of one kind are looked at together, so that what is equal finds each other before the rest is paired.
            qsizetype end = i;
            while (end < wanted.size() && wanted.at(end).op == wanted.at(i).op && wanted.at(end).id.kind == wanted.at(i).id.kind && wanted.at(end).id.parent == wanted.at(i).id.parent)
                ++end;
            takeGroup(wanted.mid(i, end - i));
            i = end;
        }
        for (const auto &left : std::as_const(m_done))
            takeBack(left);
    }

    QList<Change> changes;

private:
    QString known(const QString &id) const { return m_ids.value(id, id); }

    void takeGroup(QList<Change> group)
    {
        for (auto &change : group) {
            change.id.parent = known(change.id.parent);
            change.id.id = known(change.id.id);
            for (auto &text : change.fields)
                text = known(text);
        }
        group.removeIf([this](const Change &change) { return isDone(change); });
        for (const auto &change : std::as_const(group))
            changes.append(change.op == Op::Create ? corrected(change) : change.op == Op::Update ? anew(change) : change);
        changes.removeIf([](const Change &change) { return change.op == Op::Update && change.fields.isEmpty(); });
    }

    bool isDone(const Change &change)
    {
        const auto it = std::find_if(m_done.begin(), m_done.end(), [&change](const SetupDone &deed) {
            const auto &was = deed.change;
            return was.op == change.op && was.id.kind == change.id.kind && was.id.parent == change.id.parent && (change.op == Op::Create || was.id.id == change.id.id) && was.fields == change.fields;
        });
        if (change.op == Op::Update || it == m_done.end())
            return false;
        if (!change.key.isEmpty())
            m_ids.insert(change.key, it->id.id);
        m_done.erase(it);
        return true;
    }

    /// A record that was made with other values and can be changed.
    Change corrected(const Change &change)
    {
        const auto &kind = *change.id.kind;
        const auto fits = [&](const SetupDone &deed) {
            return deed.change.op == Op::Create && deed.id.kind == &kind && deed.id.parent == change.id.parent && kind.can(Verb::Update) && sameForGood(kind, deed.change.fields, change.fields);
        };
        auto it = std::find_if(m_done.begin(), m_done.end(), [&](const SetupDone &deed) { return fits(deed) && deed.change.title == change.title; });
        if (it == m_done.end())
            it = std::find_if(m_done.begin(), m_done.end(), fits);
        if (it == m_done.end())
            return change;
        const auto deed = *it;
        m_done.erase(it);
        if (!change.key.isEmpty())
            m_ids.insert(change.key, deed.id.id);
        auto wanted = change.fields;
        for (const auto &field : kind.fields) {
            if (deed.change.fields.contains(field.key) && !wanted.contains(field.key))
                wanted.insert(field.key, {}); // what was entered then and is empty now
            if (field.writeOnly && !field.restated && deed.change.fields.value(field.key) == wanted.value(field.key))
                wanted.remove(field.key); // a password that was set is set
        }
        return updateRecord(deed.id, *m_inventory.record(deed.id), wanted);
    }

    /// What an update changes depends on how the record stands by now.
    Change anew(const Change &change)
    {
        m_done.removeIf([&change](const SetupDone &deed) { return deed.change.op == Op::Update && deed.id == change.id; });
        const auto now = m_inventory.record(change.id);
        auto wanted = change.opened;
        wanted.insert(change.fields);
        return now ? updateRecord(change.id, *now, wanted) : change;
    }

    void takeBack(const SetupDone &deed)
    {
        const auto &kind = *deed.id.kind;
        const auto now = *m_inventory.record(deed.id);
        switch (deed.change.op) {
        case Op::Create: changes.append(deleteRecord(deed.id, now)); return;
        case Op::Attach:
            if (const auto former = kind.exclusive ? deed.change.before.text(kind.parentField) : QString(); !former.isEmpty()) {
                auto change = attachRecord(kind, former, deed.id.id, deed.change.title);
                if (const auto record = m_inventory.record({findKind(kind.attaches), {}, deed.id.id}))
                    change.before = *record;
                changes.append(change);
            } else {
                changes.append(detachRecord(deed.id, now));
            }
            return;
        case Op::Update: {
            // Pointing nowhere is not always possible; then it stays where it is.
            Draft former;
            for (const auto &key : deed.change.fields.keys())
                if (const auto text = deed.change.opened.value(key); !text.isEmpty())
                    former.insert(key, text);
            if (auto change = updateRecord(deed.id, now, former); !change.fields.isEmpty())
                changes.append(change);
            return;
        }
        case Op::Delete:
        case Op::Detach: return;
        }
    }

    const Inventory &m_inventory;
    QList<SetupDone> m_done;
    QHash<QString, QString> m_ids; ///< of what was made, by the keys that stand for them
};

} // namespace

QList<SetupDone> carriedOut(const Plan &plan, const QList<StepOutcome> &outcomes)
{
    QList<SetupDone> done;
    QHash<QString, QString> ids;
    for (qsizetype i = 0; i < plan.steps.size() && i < outcomes.size(); ++i) {
        auto change = plan.steps.at(i).change;
        if (!outcomes.at(i).done())
            continue;
        if (!change.key.isEmpty())
            ids.insert(change.key, outcomes.at(i).id.id);
        change.id.parent = ids.value(change.id.parent, change.id.parent);
        change.id.id = ids.value(change.id.id, change.id.id);
        for (auto &text : change.fields)
            text = ids.value(text, text);
        done.append({change, outcomes.at(i).id});
    }
    return done;
}

QList<SetupDone> joined(QList<SetupDone> done, const QList<SetupDone> &then)
{
    for (const auto &deed : then) {
        const auto &id = deed.id;
        if (deed.change.op == Op::Delete || deed.change.op == Op::Detach) {
            done.removeIf([&id](const SetupDone &former) { return former.id == id; });
            continue;
        }
        const auto made = std::find_if(done.begin(), done.end(), [&](const SetupDone &former) { return former.id == id && deed.change.op == Op::Update && former.change.op == Op::Create; });
        if (made != done.end())
            made->change.fields.insert(deed.change.fields);
        else
            done.append(deed);
    }
    return done;
}

QList<Change> setupChanges(const SetupScript &script, const TrunkSetup &setup, const Inventory &inventory, const QList<SetupDone> &done)
{
    return Missing(Wanted(script, setup, inventory).changes, inventory, done).changes;
}

} // namespace trunkdesk
