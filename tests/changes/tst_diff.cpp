// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include <QTest>
class Tdiff : public QObject { Q_OBJECT };
QTEST_GUILESS_MAIN(Tdiff)
#include "tst_diff.moc"
