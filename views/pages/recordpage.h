// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/pages/page.h"

#include <functional>

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace trunkdesk {

class Breadcrumb;
class ElidedLabel;
class FlowTable;
class JsonView;
class ListTools;
class ProblemBox;
class RecordList;
class RoutingPicture;
class TagRow;
class ToneLabel;

/// The page of one record that has others under it (a trunk): what it is, where its calls go, and a tab for each kind of its
/// children. Everything follows from the schema.
class RecordPage : public Page
{
    Q_OBJECT

public:
    /// Makes what stands on the settings tab of a record, or of a singleton under it: a form to edit it in place. Null, or a null
    /// answer: the values are shown and an Edit button opens the dialog.
    using EditorFactory = std::function<QWidget *(AccountController *controller, const RecordId &id, QWidget *parent)>;

    explicit RecordPage(QWidget *parent = nullptr);

    void setEditorFactory(const EditorFactory &factory) { m_editors = factory; }
    void setRecord(AccountController *controller, const RecordId &id);
    [[nodiscard]] RecordId record() const { return m_id; }

    [[nodiscard]] PageContext context() const override;
    [[nodiscard]] RecordTable *table() const override;
    void focusRows() override;
    void focusFilter() override;
    bool selectRecord(const RecordId &id) override;
    /// Where the field of the page's own record can be seen or edited; false: nowhere here.
    bool showField(const QByteArray &field);
    [[nodiscard]] ProblemBox *problems() const { return m_problems; }
    void leave() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Tab
    {
        QString title;
        QList<RecordList *> lists; ///< none: a view of fields or the JSON
        const ResourceKind *singleton = nullptr; ///< whose fields it shows, when they are not those of the page's record
    };
    void buildTabs();
    [[nodiscard]] QWidget *listTab(const QList<const ResourceKind *> &kinds, Tab &tab);
    [[nodiscard]] QWidget *fieldsTab(const RecordId &id);
    [[nodiscard]] QWidget *targetsTab(); ///< of a record that names its targets, which are not under it
    void showFlow();
    void showTab(int index);
    [[nodiscard]] RecordList *listInView() const;
    void watch();
    [[nodiscard]] bool concerns(const ResourceKind &kind) const; ///< the head or a tab says something of it
    void update();
    void updateHead();
    void fitPicture();
    void fitTabs();
    void titleTabs(bool counted);
    void updateCounts();

    RecordId m_id;
    EditorFactory m_editors;
    Breadcrumb *m_way;
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    ProblemBox *m_problems;
    TagRow *m_badges;
    RoutingPicture *m_picture;
    QScrollArea *m_pictureArea;
    QPushButton *m_simulate;
    QTabBar *m_tabBar;
    ListTools *m_tools;
    QHBoxLayout *m_wayRow;
    QHBoxLayout *m_tabRow;
    QStackedWidget *m_stack;
    JsonView *m_json = nullptr;
    FlowTable *m_flow = nullptr; ///< null: there is no such tab
    ToneLabel *m_flowWords = nullptr;
    QList<Tab> m_tabs;
    QList<QMetaObject::Connection> m_watches;
    const ResourceKind *m_builtFor = nullptr;
    bool m_pending = false;
    qint64 m_took = 0; ///< milliseconds, the last time that it was worked out
};

} // namespace trunkdesk
