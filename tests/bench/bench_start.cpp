// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT

// From the start of the process to the first painted window, as whole processes: the console beside an empty Qt window, in turn.
// Run it with a display, or with QT_QPA_PLATFORM=offscreen.

#include "app/desktop/workspace.h"
#include "models/core/language.h"
#include "views/theme/appearance.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QMainWindow>
#include <QProcess>
#include <QTextStream>

#include <algorithm>

using namespace trunkdesk;

namespace {

constexpr int rounds = 15;

/// Ends the program when the window has been painted for the first time.
class FirstPaint : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

int showOnce(QMainWindow *window)
{
    FirstPaint paint;
    window->installEventFilter(&paint);
    window->resize(1360, 820);
    window->show();
    return QApplication::exec();
}

double startOnce(const QString &mode)
{
    QElapsedTimer clock;
    clock.start();
    if (QProcess::execute(QCoreApplication::applicationFilePath(), {mode}) != 0)
        qFatal("a window did not start");
    return double(clock.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

int measure()
{
    QList<double> empty, console;
    for (int round = 0; round < rounds; ++round) {
        empty.append(startOnce(QStringLiteral("empty")));
        console.append(startOnce(QStringLiteral("console")));
    }
    QTextStream(stdout) << "Start to first paint: console " << QString::number(median(console), 'f', 0) << " ms, empty window " << QString::number(median(empty), 'f', 0)
                        << " ms, console / empty " << QString::number(median(console) / median(empty), 'f', 2) << ".\n";
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArrayView mode(argc > 1 ? argv[1] : "");
    QCoreApplication::setOrganizationName(QStringLiteral("trunkdesk-bench"));
    QCoreApplication::setApplicationName(QStringLiteral("trunkdesk-bench"));
    if (mode.isEmpty()) {
        QCoreApplication application(argc, argv);
        return measure();
    }
    QApplication application(argc, argv);
    if (mode == "empty") {
        QMainWindow window;
        return showOnce(&window);
    }
    installLanguage(&application, QLocale());
    Appearance appearance(&application);
    MainWindow window(&appearance);
    const Workspace workspace(&window);
    return showOnce(&window);
}
