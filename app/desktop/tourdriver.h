// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

class QDialog;

namespace trunkdesk {

/// Drives the real windows by their object names, as a person would by eye: waits until something is there, types, presses, and takes
/// pictures. Every step that does not come about ends the drive with a sentence.
class TourDriver
{
public:
    TourDriver(QWidget *window, const QString &folder) : m_window(window), m_folder(folder) { }

    [[nodiscard]] bool failed() const { return !m_trouble.isEmpty(); }
    [[nodiscard]] const QString &trouble() const { return m_trouble; }
    [[nodiscard]] const QStringList &pictures() const { return m_pictures; }

    /// Lets events run until the condition holds; says what was missing when it does not within ten seconds.
    bool until(const QString &what, const std::function<bool()> &condition);
    /// The visible widget of that name, in the window or a dialog over it.
    template<class Widget = QWidget>
    Widget *find(const QString &name)
    {
        Widget *found = nullptr;
        until(name, [&] { return (found = qobject_cast<Widget *>(visible(name))) != nullptr; });
        return found;
    }
    void press(const QString &buttonName);
    void trigger(const QString &actionName);
    void type(const QString &fieldName, const QString &text);
    void pick(const QString &comboName, const QString &text);
    void pickData(const QString &comboName, int data);
    /// Every box in it that is to be ticked before one can go on.
    void tickAll(QWidget *in);
    void chooseTab(const QString &barName, int index);
    /// The whole window with the dialogs that stand over it.
    void picture(const QString &name);
    /// Lets everything settle: queued events, layouts, paint.
    void settle();

private:
    [[nodiscard]] QWidget *visible(const QString &name) const;

    QWidget *m_window;
    QString m_folder;
    QString m_trouble;
    QStringList m_pictures;
};

} // namespace trunkdesk
