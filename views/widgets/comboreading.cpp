// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/widgets/comboreading.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::ComboReading)
};

/// What Qt has for a combo box, but for its name.
class ComboReading : public QAccessibleWidget
{
public:
    explicit ComboReading(QComboBox *box) : QAccessibleWidget(box, QAccessible::ComboBox), m_box(box) { }

    [[nodiscard]] int childCount() const override { return m_box->isEditable() ? 2 : 1; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override { return QAccessible::queryAccessibleInterface(part(index)); }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int index = 0; child && index < childCount(); ++index)
            if (child->object() == part(index))
                return index;
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index)
            if (auto *widget = part(index); widget->isVisible() && widget->rect().contains(widget->mapFromGlobal(QPoint(x, y))))
                return child(index);
        return nullptr;
    }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        const auto name = m_box->accessibleName();
        if (which == QAccessible::Name && !name.isEmpty())
            return Words::tr("%1: %2", "name of a choice, and what is chosen").arg(name, m_box->currentText());
        return which == QAccessible::Name || which == QAccessible::Value ? m_box->currentText() : QAccessibleWidget::text(which);
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return m_box->isEnabled() ? QStringList{showMenuAction(), pressAction()} : QStringList();
    }
    void doAction(const QString &action) override
    {
        if (action != showMenuAction() && action != pressAction())
            return QAccessibleWidget::doAction(action);
        if (m_box->view()->isVisible())
            m_box->hidePopup();
        else
            m_box->showPopup();
    }

private:
    [[nodiscard]] QWidget *part(int index) const
    {
        if (index == 0)
            return m_box->view();
        return index == 1 ? m_box->lineEdit() : nullptr;
    }

    QComboBox *m_box;
};

QAccessibleInterface *readingOf(const QString &className, QObject *object)
{
    auto *box = className == "QComboBox"_L1 ? qobject_cast<QComboBox *>(object) : nullptr;
    return box ? new ComboReading(box) : nullptr; // which may get its name later
}

} // namespace

void readComboBoxesByName()
{
    QAccessible::installFactory(readingOf); // which knows what it has already
}

} // namespace trunkdesk
