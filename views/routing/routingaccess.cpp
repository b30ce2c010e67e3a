// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/routing/routingaccess.h"

#include "views/routing/routingpicture.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace trunkdesk {

namespace {

/// One target, or what is asked last.
class ItemAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemAccess(RoutingPicture *picture, int item) : m_picture(picture), m_item(item) { }

    [[nodiscard]] bool isValid() const override { return m_picture && m_item < m_picture->itemCount(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_picture); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        return kind == QAccessible::Name ? m_picture->itemName(m_item) : kind == QAccessible::Description ? m_picture->itemDescription(m_item) : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const auto place = m_picture->itemPlace(m_item);
        return {m_picture->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.invisible = !m_picture->isVisible();
        state.focused = m_picture->hasFocus() && m_picture->currentItem() == m_item;
        state.selected = state.focused;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override { return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr; }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction())
            return m_picture->activateItem(m_item);
        m_picture->setFocus();
        m_picture->setCurrentItem(m_item);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<RoutingPicture> m_picture;
    int m_item;
};

class PictureAccess : public QAccessibleWidget
{
public:
    explicit PictureAccess(RoutingPicture *picture) : QAccessibleWidget(picture, QAccessible::List) { }
    ~PictureAccess() override { forget(); }

    [[nodiscard]] int childCount() const override { return picture()->itemCount(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto &id = m_items[index];
        if (!id)
            id = QAccessible::registerAccessibleInterface(new ItemAccess(picture(), index));
        return QAccessible::accessibleInterface(id);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (auto it = m_items.cbegin(); it != m_items.cend(); ++it)
            if (QAccessible::accessibleInterface(it.value()) == wanted)
                return it.key();
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override { return child(picture()->itemAt(picture()->mapFromGlobal(QPoint(x, y)))); }
    [[nodiscard]] QAccessibleInterface *focusChild() const override { return picture()->hasFocus() ? child(picture()->currentItem()) : nullptr; }

    void forget()
    {
        const auto former = std::exchange(m_items, {});
        for (const auto id : former)
            QAccessible::deleteAccessibleInterface(id);
    }

private:
    [[nodiscard]] RoutingPicture *picture() const { return static_cast<RoutingPicture *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_items; ///< made when somebody asks
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *picture = qobject_cast<RoutingPicture *>(object);
    return picture ? new PictureAccess(picture) : nullptr;
}

} // namespace

void installRoutingAccess()
{
    QAccessible::installFactory(make); // one that is there already is not added again
}

void forgetRoutingItems(RoutingPicture *picture)
{
    if (!QAccessible::isActive())
        return;
    if (auto *access = static_cast<PictureAccess *>(QAccessible::queryAccessibleInterface(picture)))
        access->forget();
}

} // namespace trunkdesk
