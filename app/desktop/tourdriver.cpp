// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/tourdriver.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTimer>

namespace trunkdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Tour)
};

constexpr int patience = 10'000; // milliseconds

} // namespace

bool TourDriver::until(const QString &what, const std::function<bool()> &condition)
{
    if (failed())
        return false;
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (clock.elapsed() > patience) {
            m_trouble = Text::tr("The tour waited in vain for “%1”.").arg(what);
            return false;
        }
        QEventLoop loop;
        QTimer::singleShot(10, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

static bool isWithin(const QWidget *widget, const QString &name)
{
    while (widget && widget->objectName() != name)
        widget = widget->parentWidget();
    return widget;
}

QWidget *TourDriver::visible(const QString &path) const
{
    const auto name = path.section(u'/', -1);
    const auto within = path.section(u'/', 0, -2); // a name may stand in several parts
    const auto tops = QApplication::topLevelWidgets();
    // Dialogs first: what stands over the window is what a person would act on.
    for (const bool dialogs : {true, false})
        for (auto *top : tops) {
            if (!top->isVisible() || (top == m_window) == dialogs)
                continue;
            if (top->objectName() == name)
                return top;
            for (auto *widget : top->findChildren<QWidget *>(name))
                if (widget->isVisible() && (within.isEmpty() || isWithin(widget, within)))
                    return widget;
        }
    return nullptr;
}

void TourDriver::press(const QString &buttonName)
{
    if (auto *button = find<QAbstractButton>(buttonName); button && until(buttonName, [button] { return button->isEnabled(); }))
        button->click();
    settle();
}

void TourDriver::trigger(const QString &actionName)
{
    auto *action = m_window->findChild<QAction *>(actionName);
    if (until(actionName, [action] { return action && action->isEnabled(); }))
        action->trigger();
    settle();
}

void TourDriver::pick(const QString &comboName, const QString &text)
{
    if (auto *combo = find<QComboBox>(comboName); combo && until(text, [&] { return combo->findText(text) >= 0; }))
        combo->setCurrentIndex(combo->findText(text));
    settle();
}

void TourDriver::pickData(const QString &comboName, int data)
{
    if (auto *combo = find<QComboBox>(comboName); combo && until(comboName, [&] { return combo->findData(data) >= 0; }))
        combo->setCurrentIndex(combo->findData(data));
    settle();
}

void TourDriver::tickAll(QWidget *in)
{
    if (!in)
        return;
    const auto boxes = in->findChildren<QCheckBox *>();
    for (auto *box : boxes)
        if (box->isVisibleTo(in))
            box->setChecked(true);
    settle();
}

void TourDriver::type(const QString &fieldName, const QString &text)
{
    if (auto *lines = qobject_cast<QPlainTextEdit *>(find(fieldName))) {
        lines->setPlainText(text);
    } else if (auto *field = find<QLineEdit>(fieldName)) {
        field->setFocus();
        field->selectAll();
        field->insert(text); // as pasting does; the form hears it like typing
        Q_EMIT field->textEdited(text);
    }
    settle();
}

void TourDriver::chooseTab(const QString &barName, int index)
{
    if (auto *bar = find<QTabBar>(barName))
        bar->setCurrentIndex(index);
    settle();
}

void TourDriver::settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void TourDriver::picture(const QString &name)
{
    if (failed())
        return;
    settle();
    auto image = m_window->grab();
    const auto ratio = image.devicePixelRatio();
    const auto tops = QApplication::topLevelWidgets();
    QPainter painter(&image);
    for (auto *top : tops)
        if (top->isVisible() && top != m_window && top->windowType() != Qt::ToolTip) {
            painter.fillRect(QRectF({}, image.size() / ratio), QColor(0, 0, 0, 90));
            const auto dialog = top->grab();
            const QSizeF size = QSizeF(dialog.size()) / dialog.devicePixelRatio();
            const QPointF corner((m_window->width() - size.width()) / 2, (m_window->height() - size.height()) / 2);
            painter.drawPixmap(corner, dialog);
        }
    painter.end();
    const auto path = QDir(m_folder).filePath(QStringLiteral("%1-%2.png").arg(m_pictures.size() + 1, 2, 10, QLatin1Char('0')).arg(name));
    if (!image.save(path))
        m_trouble = Text::tr("The picture %1 could not be saved. Is the folder writable?").arg(QDir::toNativeSeparators(path));
    m_pictures.append(path);
}

} // namespace trunkdesk
