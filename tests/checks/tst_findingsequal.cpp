// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/checks/findings.h"
#include "tests/support/sandboxbench.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

using test::SandboxBench;

/// Edits that nobody would plan: what another record says, nothing, nonsense; records that go, come, come again under another parent; lists
/// that are read, or fail to be.
class Editor
{
public:
    Editor(Inventory *inventory, quint32 seed) : m_inventory(inventory), m_random(seed) { }

    /// What was done, for the message of a failure.
    QString edit()
    {
        const auto *kind = pick(kindsOfProvider(m_inventory->account().provider));
        const auto ids = m_inventory->ids(*kind);
        switch (ids.isEmpty() ? 9 : m_random.bounded(10)) {
        case 0: return removed(pick(ids));
        case 1:
        case 2: return copied(pick(ids));
        case 3: return cameBack();
        case 8:
        case 9: return read(*kind);
        default: return changed(pick(ids));
        }
    }

private:
    template<class List>
    auto pick(const List &list) -> std::remove_cvref_t<decltype(list.at(0))> { return list.at(m_random.bounded(int(list.size()))); }

    static QString name(const RecordId &id) { return QLatin1StringView(id.kind->key) + u' ' + id.parent + u'/' + id.id; }

    QString changed(const RecordId &id)
    {
        auto record = *m_inventory->record(id);
        const auto keys = record.keys();
        const auto key = pick(keys);
        if (key == id.kind->idField || key == id.kind->parentField)
            return {};
        switch (m_random.bounded(8)) {
        case 0: record.setNull(key); break;
        case 1: record.setText(key, {}); break;
        case 2: record.remove(key); break;
        case 3: record.setText(key, u"sip:10.0.0.1;transport=tls"_s); break;
        case 4: record.setInteger(key, m_random.bounded(3)); break;
        default: {
            const auto other = m_inventory->record(pick(m_inventory->ids(*id.kind)));
            if (!other->has(key))
                return {};
            record.setRaw(key, other->raw(key));
        }
        }
        m_inventory->merge(*id.kind, id.parent, {record});
        return u"changed "_s + name(id) + u' ' + QString::fromUtf8(key) + u" to "_s + QString::fromUtf8(record.raw(key));
    }

    QString removed(const RecordId &id)
    {
        m_gone = {id, *m_inventory->record(id)};
        m_inventory->remove(id);
        return u"removed "_s + name(id);
    }

    QString cameBack()
    {
        if (!m_gone.first.isValid() || m_gone.first.kind->isSingleton())
            return {};
        m_inventory->merge(*m_gone.first.kind, m_gone.first.parent, {m_gone.second});
        return u"came back "_s + name(m_gone.first);
    }

    QString copied(const RecordId &id)
    {
        auto record = *m_inventory->record(id);
        if (id.kind->isSingleton())
            return {};
        if (!id.kind->isAssociation())
            record.setText(id.kind->idField, id.id.left(2) + u"copy"_s + QString::number(m_random.bounded(1000)));
        auto parent = id.parent;
        if (const auto *above = parentKind(*id.kind)) {
            const auto parents = m_inventory->ids(*above);
            if (!parents.isEmpty())
                parent = pick(parents).id;
            if (record.has(id.kind->parentField))
                record.setText(id.kind->parentField, parent);
        }
        m_inventory->merge(*id.kind, parent, {record});
        return u"copied "_s + name(id) + u" to "_s + parent;
    }

    QString read(const ResourceKind &kind)
    {
        const auto *above = parentKind(kind);
        const auto parents = above ? m_inventory->ids(*above) : QList<RecordId>();
        const auto parent = parents.isEmpty() || m_random.bounded(2) ? QString() : pick(parents).id;
        constexpr LoadState states[] = {LoadState::Ready, LoadState::Ready, LoadState::NotRead, LoadState::Failed};
        const auto state = states[m_random.bounded(4)];
        m_inventory->setState(kind, parent, LoadState::Loading);
        m_inventory->setState(kind, parent, state);
        return u"read "_s + QLatin1StringView(kind.key) + u" of "_s + parent + u": "_s + QString::number(int(state));
    }

    Inventory *m_inventory;
    QRandomGenerator m_random;
    std::pair<RecordId, Record> m_gone;
};

QStringList lines(const QList<Finding> &findings)
{
    QStringList list;
    for (const auto &finding : findings)
        list.append(QLatin1StringView(finding.check->code) + u' ' + QLatin1StringView(finding.record.kind->key) + u' ' + finding.record.parent + u'/' + finding.record.id + u' ' + QString::fromUtf8(finding.field) + u' ' + finding.message);
    return list;
}

Findings::Counts counted(const QList<Finding> &findings, const ResourceKind *kind = nullptr)
{
    Findings::Counts counts;
    for (const auto &finding : findings)
        if (!kind || finding.record.kind == kind)
            switch (finding.check->severity) {
            case FindingSeverity::Error: ++counts.errors; break;
            case FindingSeverity::Security: ++counts.security; break;
            case FindingSeverity::Warning: ++counts.warnings; break;
            case FindingSeverity::Note: ++counts.notes; break;
            }
    return counts;
}

/// Most numbers are alike, and each round looks at all of them anew.
void fewNumbers(Inventory *inventory)
{
    constexpr qsizetype enough = 40;
    for (const auto *key : {"twilio.incoming_phone_number", "twilio.phone_number"}) {
        QSet<QString> kept;
        const auto ids = inventory->ids(*findKind(QByteArrayView(key)));
        for (qsizetype i = 0; i < ids.size(); i += std::max(qsizetype(1), ids.size() / enough))
            kept.insert(ids.at(i).id);
        inventory->retain(*findKind(QByteArrayView(key)), {}, kept);
    }
}

void finish(Findings *findings)
{
    QSignalSpy ready(findings, &Findings::busyChanged);
    while (findings->isBusy())
        ready.wait();
}

} // namespace

class TestFindingsEqual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever changes, what is kept up to date is what looking at everything anew finds; and changed() tells of every difference.
    void staysEqual_data()
    {
        QTest::addColumn<bool>("lab");
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U}) {
            QTest::addRow("company %u", seed) << false << seed;
            QTest::addRow("lab %u", seed) << true << seed;
        }
    }
    void staysEqual()
    {
        QFETCH(bool, lab);
        QFETCH(quint32, seed);
        SandboxBench bench(lab ? SandboxBench::Side::Lab : SandboxBench::Side::Company);
        QVERIFY(bench.load());

        fewNumbers(&bench.inventory);
        auto *findings = Findings::of(&bench.inventory);
        QHash<RecordId, QList<Finding>> told;
        connect(findings, &Findings::changed, this, [&](const QList<RecordId> &ids) {
            for (const auto &id : ids) {
                if (const auto now = findings->of(id); now.isEmpty())
                    told.remove(id);
                else
                    told.insert(id, now);
            }
        });
        finish(findings);
        QCOMPARE(lines(findings->all()), lines(findAll(bench.inventory)));
        QVERIFY(!findings->all().isEmpty());

        Editor editor(&bench.inventory, seed);
        QRandomGenerator random(seed);
        constexpr int rounds = 60;
        for (int i = 0; i < rounds; ++i) {
            QStringList done;
            for (int edits = 1 + random.bounded(6); edits > 0; --edits)
                done.append(editor.edit());
            finish(findings);
            const auto expected = findAll(bench.inventory), actual = findings->all();
            if (lines(actual) != lines(expected))
                qWarning("round %d: %s", i, qPrintable(done.join(u"; ")));
            QCOMPARE(lines(actual), lines(expected));
            QVERIFY(actual == expected);
            qsizetype known = 0;
            for (const auto &list : std::as_const(told))
                known += list.size();
            QCOMPARE(known, expected.size());
            for (const auto &finding : expected)
                QVERIFY(told.value(finding.record).contains(finding));
            QCOMPARE(findings->counts(), counted(expected));
            for (const auto *kind : kindsOfProvider(bench.inventory.account().provider))
                QCOMPARE(findings->counts(kind), counted(expected, kind));
        }
    }
};

} // namespace trunkdesk

QTEST_GUILESS_MAIN(trunkdesk::TestFindingsEqual)
#include "tst_findingsequal.moc"
