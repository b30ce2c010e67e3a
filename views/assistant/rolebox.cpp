// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/assistant/rolebox.h"

#include "models/inventory/inventory.h"
#include "models/items/setupchoicesmodel.h"
#include "models/schema/registry.h"
#include "views/assistant/newrecordbox.h"
#include "views/dialogs/paddeddelegate.h"
#include "views/forms/words.h"
#include "views/theme/consolestyle.h"
#include "views/theme/icons.h"
#include "views/widgets/notice.h"
#include "views/widgets/rowtable.h"
#include "views/widgets/tonelabel.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

constexpr int mostRows = 6;

/// Whether whoever uses the record knows a password.
bool holdsSecrets(const SetupRole &role)
{
    const auto *child = findKind(role.child);
    const auto &fields = (child ? child : findKind(QByteArrayView(role.kind)))->fields;
    return std::any_of(fields.begin(), fields.end(), [](const Field &field) { return field.writeOnly && field.required; });
}

} // namespace

RoleBox::RoleBox(const SetupRole &role, Inventory *inventory, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
    , m_choices(new SetupChoicesModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_none(nullptr)
    , m_sharing(new Notice(Notice::Gravity::Warning, {}, this))
    , m_make(new QCheckBox(this))
    , m_new(new NewRecordBox(role, inventory, this))
{
    const auto key = QLatin1StringView(role.key);
    const auto &kind = *findKind(QByteArrayView(role.kind));
    setObjectName(u"role_"_s + key);
    m_choices->setRole(inventory, &role);
    m_filter->setSourceModel(m_choices);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *heading = new ToneLabel(role.needed ? tr("%1 *", "a field that is needed").arg(schemaText(role.title)) : schemaText(role.title), Tone::Text, this);
    heading->setFont(sized(font(), 0, true));
    heading->setWordWrap(true);
    column->addWidget(heading);
    m_search->setObjectName(u"filter_"_s + key);
    m_search->setPlaceholderText(tr("Filter…"));
    m_search->setAccessibleName(tr("Filter: %1").arg(schemaText(role.title)));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_search->addAction(icon("search", Tone::Dim), QLineEdit::LeadingPosition);
    column->addWidget(m_search);
    auto *none = new ToneLabel(tr("This account has no %1 yet.").arg(nounInSentence(kind)), Tone::Dim, this);
    none->setWordWrap(true);
    m_none = none;
    column->addWidget(none);
    buildTable();
    column->addWidget(m_table);
    m_sharing->setObjectName(u"sharing_"_s + key);
    m_sharing->hide();
    column->addWidget(m_sharing);
    m_make->setObjectName(u"make_"_s + key);
    m_make->setText(tr("Make a new %1").arg(nounInSentence(kind)));
    column->addWidget(m_make);
    m_new->hide();
    column->addWidget(m_new);

    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_choices, &SetupChoicesModel::choiceChanged, this, &RoleBox::takeChoice);
    connect(m_choices, &QAbstractItemModel::dataChanged, this, &RoleBox::takeChoice); // who uses it becomes known later
    connect(m_make, &QCheckBox::toggled, this, &RoleBox::takeMaking);
    connect(m_new, &NewRecordBox::edited, this, &RoleBox::edited);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &RoleBox::fitTable);
    fitTable();
}

void RoleBox::buildTable()
{
    m_table->setObjectName(u"choices_"_s + QLatin1StringView(m_role.key));
    m_table->setAccessibleName(schemaText(m_role.title));
    m_table->setAccessibleDescription(tr("Space checks or unchecks the row."));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new PaddedDelegate(m_table));
    showAsRows(*m_table, ConsoleStyle::rowHeight);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(SetupChoicesModel::ContentsColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(SetupChoicesModel::NameColumn, 170);
    m_table->setColumnWidth(SetupChoicesModel::UsersColumn, 170);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &RoleBox::toggleCurrent);
}

/// As high as its rows, within reason: the page scrolls, and a table in it should not have to.
void RoleBox::fitTable()
{
    const int all = m_choices->rowCount();
    const int rows = qBound(1, all, mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
    m_table->setVisible(all > 0);
    m_none->setVisible(all == 0);
    m_search->setVisible(all > mostRows);
}

void RoleBox::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitTable(); // only now the style has its say in heights
}

void RoleBox::toggleCurrent()
{
    const auto index = m_table->currentIndex().siblingAtColumn(SetupChoicesModel::NameColumn);
    if (index.isValid())
        m_filter->setData(index, index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

bool RoleBox::eventFilter(QObject *watched, QEvent *event)
{
    const auto key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (watched == m_table && key == Qt::Key_Space) {
        toggleCurrent();
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) { // into the rows, not to the next page
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RoleBox::takeChoice()
{
    const auto chosen = m_choices->chosen();
    if (!m_role.many && !chosen.isEmpty() && m_make->isChecked())
        m_make->setChecked(false); // one or the other
    QStringList sentences;
    const bool secret = holdsSecrets(m_role);
    const auto &kind = *findKind(QByteArrayView(m_role.kind));
    for (const auto &id : chosen)
        if (const auto users = m_choices->usersOf({&kind, {}, id}); !users.isEmpty() && secret)
            for (int row = 0; row < m_choices->rowCount(); ++row)
                if (m_choices->recordAt(row).id == id)
                    sentences.append(tr("“%1” is also used by %2: whoever knows a password of it can call through all of them. One of its own is safer.")
                                         .arg(m_choices->index(row, SetupChoicesModel::NameColumn).data().toString(), users));
    m_sharing->setMessage(Notice::Gravity::Warning, sentences.join(u' '));
    m_sharing->setVisible(!sentences.isEmpty());
    Q_EMIT edited();
}

void RoleBox::takeMaking(bool on)
{
    if (on && !m_role.many)
        m_choices->choose({});
    m_new->setVisible(on);
    if (on && m_make->hasFocus())
        m_new->focusFirst();
    Q_EMIT edited();
}

void RoleBox::write(TrunkSetup &setup) const
{
    auto &choice = setup.choices[m_role.key];
    choice.chosen = m_choices->chosen();
    choice.makes = m_make->isChecked();
    m_new->write(choice);
}

void RoleBox::proposeName(const QString &name)
{
    m_new->proposeName(name);
}

int RoleBox::problemCount() const
{
    return m_make->isChecked() ? m_new->problemCount() : 0;
}

bool RoleBox::focusFirstProblem()
{
    return m_make->isChecked() && m_new->focusFirstProblem();
}

QList<Issue> RoleBox::place(const QList<Issue> &issues)
{
    const auto prefix = QByteArray(m_role.key) + '/';
    QList<Issue> here, rest;
    for (auto issue : issues) {
        if (!issue.field.startsWith(prefix)) {
            rest.append(issue);
            continue;
        }
        issue.field.remove(0, prefix.size());
        here.append(issue);
    }
    m_new->setFurtherIssues(here);
    return rest;
}

void RoleBox::focusFirst()
{
    if (m_table->isHidden())
        m_make->setFocus(Qt::OtherFocusReason);
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

QString RoleBox::summary() const
{
    QStringList names;
    for (int row = 0; row < m_choices->rowCount(); ++row)
        if (const auto index = m_choices->index(row, SetupChoicesModel::NameColumn); index.data(Qt::CheckStateRole).toInt() == Qt::Checked)
            names.append(index.data().toString());
    if (m_make->isChecked())
        names.append(tr("a new %1").arg(nounInSentence(*findKind(QByteArrayView(m_role.kind)))));
    return names.join(u", "_s);
}

bool RoleBox::showServerError(const Change &change, const ApiError &error)
{
    return m_make->isChecked() && m_new->showServerError(change, error);
}

} // namespace trunkdesk
