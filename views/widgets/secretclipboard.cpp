// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/widgets/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace trunkdesk {

SecretClipboard *SecretClipboard::copy(const Secret &secret)
{
    return new SecretClipboard(secret, qApp);
}

SecretClipboard::SecretClipboard(const Secret &secret, QObject *parent) : QObject(parent), m_secret(secret)
{
    auto *contents = new QMimeData;
    contents->setText(QString::fromUtf8(secret.reveal()));
    contents->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    QGuiApplication::clipboard()->setMimeData(contents);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
    QTimer::singleShot(seconds * 1000, this, &SecretClipboard::clear);
}

void SecretClipboard::clear()
{
    auto *clipboard = QGuiApplication::clipboard();
    if (!m_secret.isEmpty() && clipboard->text().toUtf8() == m_secret.reveal())
        clipboard->clear();
    m_secret = Secret();
    deleteLater();
}

} // namespace trunkdesk
