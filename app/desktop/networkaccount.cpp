// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/networkaccount.h"

#include "app/desktop/pagedreading.h"
#include "app/desktop/planqueue.h"
#include "app/desktop/recordwork.h"
#include "app/desktop/snapshotsaving.h"
#include "models/core/displaytext.h"
#include "models/inventory/loadremarks.h"

#include <QLocale>
#include <QPointer>

#include <utility>

namespace trunkdesk {

NetworkAccount::NetworkAccount(const Account &account, const Connection &connection, const Secret &secret, QWidget *window, QObject *parent)
    : AccountController(parent),
      m_inventory(new Inventory(account, this)),
      m_session(new Session(connection, secret, {}, this)),
      m_activity(new ActivityModel(this)),
      m_load(new AccountLoad(ResourceClient(m_session), m_inventory, this)),
      m_pages(new PagedReading(m_inventory, ResourceClient(m_session), this)),
      m_work(new RecordWork(m_inventory, ResourceClient(m_session), window, this)),
      m_window(window)
{
    connect(m_session, &Session::exchanged, m_activity,
            [this](const Exchange &exchange) { m_activity->append(m_inventory->account(), exchange); });
    connect(m_session, &Session::unauthorized, this, &NetworkAccount::offerSecret);
    connect(m_load, &AccountLoad::progressed, this, &NetworkAccount::progressChanged);
    connect(m_load, &AccountLoad::finished, this, &NetworkAccount::loadEnded);
    connect(m_pages, &PagedReading::changed, this, &NetworkAccount::pagedChanged);
    connect(m_work->queue(), &PlanQueue::progressChanged, this, &NetworkAccount::progressChanged);
    connect(m_work, &RecordWork::messageRaised, this, &NetworkAccount::messageRaised);
    connect(m_work, &RecordWork::recordWanted, this, &NetworkAccount::recordWanted);
}

NetworkAccount::~NetworkAccount() = default;

Inventory *NetworkAccount::inventory() const
{
    return m_inventory;
}

ActivityModel *NetworkAccount::activity() const
{
    return m_activity;
}

bool NetworkAccount::isWriting() const
{
    return m_work->queue()->isRunning();
}

AccountController::Progress NetworkAccount::progress() const
{
    if (isWriting())
        return {true, m_work->queue()->stepsDone(), m_work->queue()->stepCount(), tr("Changing the account")};
    if (!m_load->isRunning())
        return {};
    const auto &load = m_load->progress();
    const auto number = [](qsizetype value) { return QLocale().toString(value); };
    return {true, load.done, load.known, tr("Reading the account: %1 records; lists", "followed by how many of them are read").arg(number(load.records))};
}

AccountController::Paged NetworkAccount::paged(const ResourceKind &kind) const
{
    return m_pages->state(kind);
}

void NetworkAccount::readFirstPage(const ResourceKind &kind, const Draft &filters)
{
    m_session->resume();
    m_pages->readFirst(kind, filters);
}

void NetworkAccount::readNextPage(const ResourceKind &kind)
{
    m_pages->readNext(kind);
}

void NetworkAccount::refresh()
{
    m_session->resume();
    m_load->start();
    Q_EMIT progressChanged();
}

void NetworkAccount::cancel()
{
    if (isWriting())
        m_work->queue()->cancelAll();
    else
        m_load->cancel();
}

void NetworkAccount::loadEnded(bool complete)
{
    Q_EMIT progressChanged();
    // The message may stand longer than the account is open.
    const auto again = [account = QPointer(this)] {
        if (account)
            account->refresh();
    };
    if (m_load->fatal() && m_asksForSecret && m_load->fatal()->kind == ApiError::Kind::Unauthorized)
        return; // said with what helps
    using Severity = Message::Severity;
    if (m_load->fatal()) {
        Q_EMIT messageRaised({Severity::Error, m_load->fatal()->message, tr("Try again"), again});
        return;
    }
    const auto remarks = loadRemarks(*m_inventory);
    if (remarks.isEmpty() || (!complete && m_load->failures() + m_load->cutShort() == 0)) // nothing odd, or given up by the person
        return;
    constexpr qsizetype most = 3;
    QStringList lines;
    for (const auto &remark : remarks.first(qMin(most, remarks.size())))
        lines.append(remark.toString());
    if (remarks.size() > most)
        lines.append(tr("… and %n more; the tables say which. The rest is shown.", nullptr, int(remarks.size() - most)));
    const bool keyOnly = remarks.first().grade == LoadRemark::Grade::BeyondKey;
    if (complete && keyOnly && remarks.size() == 1 && std::exchange(m_toldOfKey, true))
        return; // it stays so with every refresh, and the table says it
    Message message{complete && keyOnly ? Severity::Information : Severity::Warning, lines.join(u'\n')};
    if (!keyOnly) {
        message.actionText = tr("Try again");
        message.action = again;
    }
    Q_EMIT messageRaised(message);
}

void NetworkAccount::offerSecret(const ApiError &error)
{
    if (!m_asksForSecret)
        return;
    const auto text = tr("%1: %2", "account and what the provider said").arg(displayText(m_inventory->account().name), error.message);
    Q_EMIT messageRaised({Message::Severity::Error, text, tr("Enter the secret again…"), [account = QPointer(this), why = error.message] {
                              if (account)
                                  Q_EMIT account->secretWanted(why);
                          }});
}

void NetworkAccount::setAccount(const Account &account)
{
    auto now = m_inventory->account();
    now.name = account.name;
    now.colour = account.colour;
    now.mode = account.mode;
    m_session->setReadOnly(account.mode == AccountMode::ReadOnly);
    m_inventory->setAccount(now);
    Q_EMIT permissionsChanged();
}

void NetworkAccount::setSecret(const Secret &secret)
{
    m_session->setSecret(secret);
    refresh();
}

void NetworkAccount::setRemark(const QString &remark)
{
    if (remark == m_remark)
        return;
    m_remark = remark;
    Q_EMIT permissionsChanged();
}

void NetworkAccount::createRecord(const ResourceKind &kind, const QString &parent)
{
    m_work->create(kind, parent);
}

void NetworkAccount::editRecord(const RecordId &id, const QByteArray &field)
{
    m_work->edit(id, field);
}

void NetworkAccount::duplicateRecord(const RecordId &id)
{
    m_work->duplicate(id);
}

void NetworkAccount::removeRecords(const QList<RecordId> &ids)
{
    m_work->remove(ids);
}

void NetworkAccount::attachRecords(const ResourceKind &association, const QString &parent)
{
    m_work->attach(association, parent);
}

void NetworkAccount::detachRecords(const QList<RecordId> &ids)
{
    m_work->remove(ids);
}

void NetworkAccount::saveSnapshot()
{
    askAndSaveSnapshot(*m_inventory, m_window, this);
}

} // namespace trunkdesk
