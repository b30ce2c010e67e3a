// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/compare/backgroundwork.h"

#include <QThread>

namespace trunkdesk {

BackgroundWork::BackgroundWork(std::function<void()> work, QObject *parent) : QObject(parent), m_work(std::move(work)) { }

BackgroundWork::~BackgroundWork()
{
    if (m_thread)
        m_thread->wait();
}

void BackgroundWork::start()
{
    if (m_thread)
        return;
    m_thread.reset(QThread::create(m_work));
    connect(m_thread.get(), &QThread::finished, this, &BackgroundWork::finished);
    m_thread->start();
}

void BackgroundWork::abandon()
{
    disconnect();
    if (!m_thread || m_thread->isFinished())
        return deleteLater();
    connect(m_thread.get(), &QThread::finished, this, &QObject::deleteLater);
}

} // namespace trunkdesk
