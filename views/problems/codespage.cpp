// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/problems/codespage.h"

#include "models/items/checksmodel.h"
#include "views/pages/listing.h"
#include "views/problems/severitydelegate.h"
#include "views/theme/icons.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/tonelabel.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trunkdesk {

static ToneLabel *paragraph(const char *name, Tone tone = Tone::Text)
{
    auto *label = new ToneLabel(tone);
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

CodesPage::CodesPage(QWidget *parent)
    : ToolPage(parent), m_model(new ChecksModel(this)), m_shown(new QSortFilterProxyModel(this)), m_filter(new QLineEdit), m_table(new QTableView), m_split(new QSplitter(Qt::Vertical)),
      m_empty(new EmptyState), m_stack(new QStackedWidget), m_title(paragraph("codeTitle")), m_code(paragraph("codeName", Tone::Dim)), m_meaning(paragraph("codeMeaning")),
      m_remedy(paragraph("codeRemedy")), m_errors(paragraph("codeErrors")), m_source(paragraph("codeSource")), m_copySource(new QPushButton(tr("Copy"))), m_show(new QPushButton)
{
    setObjectName(u"codesPage"_s);
    build();
    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(SortRole);
    m_shown->setFilterRole(SearchTextRole);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_shown);
    m_table->sortByColumn(ChecksModel::Severity, Qt::AscendingOrder);
    const int character = fontMetrics().averageCharWidth();
    const int widths[ChecksModel::ColumnCount] = {16, 26, 60, 20, 10};
    for (int column = 0; column < ChecksModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, qMax(widths[column] * character, m_table->horizontalHeader()->sectionSizeHint(column)));
    m_table->horizontalHeader()->setSectionResizeMode(ChecksModel::Title, QHeaderView::Stretch);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterFixedString(text.trimmed());
        showState();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CodesPage::updateChosen);
    connect(m_table, &QTableView::activated, m_show, &QPushButton::click);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CodesPage::updateChosen);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const auto *check = chosen(); check && m_model->countOf(check) > 0)
            Q_EMIT findingsWanted(check->code);
    });
    connect(m_copySource, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_source->text());
        Q_EMIT copied(tr("The address of the source is on the clipboard."));
    });
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &CodesPage::closeWanted);
    showState();
    if (m_shown->rowCount() > 0)
        m_table->selectRow(0);
    updateChosen();
}

void CodesPage::build()
{
    m_table->setItemDelegate(new SeverityDelegate(m_table));
    layOut({.page = this, .name = u"codes"_s, .closeTip = tr("Close the list of codes"), .filter = m_filter, .table = m_table, .details = buildDetails(),
        .empty = m_empty, .split = m_split, .stack = m_stack});
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    m_split->setHandleWidth(1);
}

QWidget *CodesPage::buildDetails()
{
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(16, 12, 16, 14);
    rows->setSpacing(6);
    m_title->setFont(sized(font(), 1.5, true));
    m_show->setObjectName(u"showFindings"_s);
    m_show->setAutoDefault(false);
    m_copySource->setObjectName(u"copySource"_s);
    m_copySource->setAccessibleName(tr("Copy the address of the source"));
    m_copySource->setAutoDefault(false);
    m_errors->setFont(monospace(font()));
    m_source->setFont(monospace(font()));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_show, 0, Qt::AlignTop);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 6, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    const auto add = [form](const QString &name, QWidget *field) {
        auto *label = new ToneLabel(name, Tone::Dim);
        label->setAlignment(Qt::AlignTop);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    auto *source = new QWidget;
    auto *sourceRow = new QHBoxLayout(source);
    sourceRow->setContentsMargins({});
    sourceRow->addWidget(m_source, 1, Qt::AlignTop);
    sourceRow->addWidget(m_copySource, 0, Qt::AlignTop);
    add(tr("Meaning"), m_meaning);
    add(tr("What to do"), m_remedy);
    add(tr("Provider's codes"), m_errors);
    add(tr("Source"), source);
    rows->addLayout(head);
    rows->addWidget(m_code);
    rows->addLayout(form);
    rows->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"codeDetails"_s);
    scroll->setAccessibleName(tr("What the code means"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    return scroll;
}

QString CodesPage::title() const
{
    return tr("Problem codes");
}

void CodesPage::focusFirst()
{
    m_table->setFocus();
}

void CodesPage::setCounts(const QHash<const Check *, qsizetype> &counts)
{
    m_model->setCounts(counts);
}

void CodesPage::choose(const QByteArray &code)
{
    const int row = m_model->rowOf(findCheck(code));
    if (row < 0)
        return;
    auto index = m_shown->mapFromSource(m_model->index(row, 0));
    if (!index.isValid()) {
        m_filter->clear();
        index = m_shown->mapFromSource(m_model->index(row, 0));
    }
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
}

const Check *CodesPage::chosen() const
{
    return m_model->checkAt(m_shown->mapToSource(m_table->currentIndex()).row());
}

void CodesPage::updateChosen()
{
    const auto *check = m_table->currentIndex().isValid() ? chosen() : nullptr;
    m_split->widget(1)->setVisible(check);
    if (!check)
        return;
    m_title->setText(checkText(check->title));
    m_code->setText(tr("%1 · %2", "severity and code").arg(severityText(check->severity), QString::fromLatin1(check->code)));
    m_meaning->setText(checkText(check->meaning));
    m_remedy->setText(checkText(check->remedy));
    const auto errors = checkErrors(*check);
    m_errors->setText(errors.isEmpty() ? tr("none") : errors.join(u", "_s));
    m_source->setText(QString::fromUtf8(check->source));
    m_copySource->setVisible(check->source[0] != '\0');
    const auto count = m_model->countOf(check);
    m_show->setText(count > 0 ? tr("Show &Them (%L1)").arg(count) : tr("None Found"));
    m_show->setEnabled(count > 0);
    m_show->setToolTip(count > 0 ? QString() : tr("Nothing that is open has this problem, or it is ignored."));
}

void CodesPage::showState()
{
    m_empty->setState(u"search"_s, Tone::Dim, tr("Nothing fits the filter"), tr("Change the text, or show everything again."), tr("Show Everything"));
    m_stack->setCurrentWidget(m_shown->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_split);
    if (m_shown->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

} // namespace trunkdesk
