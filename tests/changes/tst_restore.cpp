// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include <QTest>
class Trestore : public QObject { Q_OBJECT };
QTEST_GUILESS_MAIN(Trestore)
#include "tst_restore.moc"
