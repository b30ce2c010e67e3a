// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/bulk/movenumbersdialog.h"

#include "models/core/displaytext.h"
#include "models/core/filewriter.h"
#include "models/files/listfile.h"
#include "models/inventory/inventory.h"
#include "models/items/previewrows.h"
#include "models/items/referencelistmodel.h"
#include "views/bulk/leftout.h"
#include "views/bulk/previewpane.h"
#include "views/forms/foot.h"
#include "views/forms/words.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/notice.h"
#include "views/widgets/tonelabel.h"

#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QGridLayout>
#include <QInputDialog>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trunkdesk {

using Kind = Destination::Kind;

MoveNumbersDialog::MoveNumbersDialog(Inventory *inventory, const Placement &placement, const QList<RecordId> &chosen, QWidget *parent)
    : DialogFrame(parent), m_inventory(inventory), m_placement(placement)
{
    setObjectName(u"moveNumbersDialog"_s);
    setHeading(tr("Move %1").arg(nounsInSentence(*placement.kind)), displayText(inventory->account().name));
    auto *body = new QVBoxLayout;
    body->setContentsMargins(18, 14, 18, 12);
    body->setSpacing(12);
    column()->addLayout(body, 1);
    buildTools();
    m_notice = new Notice(Notice::Gravity::Information, {}, this);
    m_notice->setObjectName(u"moveNotice"_s);
    m_notice->hide();
    body->addWidget(m_notice);
    m_preview = new PreviewPane(this);
    m_preview->setHeadings(moveHeadings(placement), {56, 170, 170, 170});
    body->addWidget(m_preview, 1);
    buildFoot();
    takeList(numberList(chosen), chosen.isEmpty() ? tr("None yet: paste a list or open a file.") : tr("%n chosen in the table", nullptr, int(chosen.size())));
    setPreferredSize({900, 620});
    m_destination->setFocus();
}

void MoveNumbersDialog::buildTools()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text, this);
        made->setTextFormat(Qt::PlainText);
        made->setBuddy(buddy);
        return made;
    };
    m_source = new ToneLabel(Tone::Text, this);
    m_source->setObjectName(u"moveSource"_s);
    m_source->setWordWrap(true);
    auto *paste = new QPushButton(tr("Paste a list…"), this);
    paste->setObjectName(u"pasteList"_s);
    paste->setAutoDefault(false);
    auto *open = new QPushButton(tr("Open a list…"), this);
    open->setObjectName(u"openList"_s);
    open->setAutoDefault(false);
    m_destination = new QComboBox(this);
    m_destination->setObjectName(u"moveDestination"_s);
    m_destination->setAccessibleName(tr("To"));
    m_destination->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    grid->addWidget(label(kindPlural(*m_placement.kind), paste), 0, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_source, 1);
    row->addWidget(paste);
    row->addWidget(open);
    grid->addLayout(row, 0, 1);
    grid->addWidget(label(tr("To"), m_destination), 1, 0);
    grid->addWidget(m_destination, 1, 1);
    static_cast<QVBoxLayout *>(column()->itemAt(column()->count() - 1)->layout())->addLayout(grid);
    connect(paste, &QPushButton::clicked, this, &MoveNumbersDialog::askForText);
    connect(open, &QPushButton::clicked, this, &MoveNumbersDialog::askForFile);
    connect(m_destination, &QComboBox::currentIndexChanged, this, &MoveNumbersDialog::preview);
}

void MoveNumbersDialog::buildFoot()
{
    auto *foot = new Foot(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(18, 11, 18, 11);
    row->setSpacing(8);
    m_save = new QPushButton(tr("Save where they are now…"), foot);
    m_save->setObjectName(u"savePlaces"_s);
    m_save->setAutoDefault(false);
    m_save->setToolTip(toolTipText(tr("A file with the place of each, which “Open a list…” takes to put all of them back.")));
    m_status = new ElidedLabel(Tone::Dim, foot);
    m_status->setObjectName(u"moveStatus"_s);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    m_review = new QPushButton(foot);
    m_review->setObjectName(u"reviewButton"_s);
    m_review->setDefault(true);
    row->addWidget(m_save);
    row->addWidget(m_status, 1);
    row->addWidget(cancel);
    row->addWidget(m_review);
    column()->addWidget(foot);
    connect(m_save, &QPushButton::clicked, this, &MoveNumbersDialog::askWhereToSave);
    connect(cancel, &QPushButton::clicked, this, &MoveNumbersDialog::reject);
    connect(m_review, &QPushButton::clicked, this, &MoveNumbersDialog::accept);
}

/// What the list says comes first where it says something; nothing is chosen beforehand where a choice moves calls.
void MoveNumbersDialog::fillDestinations()
{
    const auto before = destination();
    const QSignalBlocker quiet(m_destination);
    m_destination->clear();
    if (m_list.namesPlaces)
        m_destination->addItem(tr("Where the list says (nothing there: taken off)"), QVariantList{int(Kind::AsListed), QString()});
    else
        m_destination->addItem(tr("Choose where to…"), QVariantList{int(Kind::AsListed), QString()});
    ReferenceListModel places;
    places.setKind(m_inventory, m_placement.place, false);
    for (int row = 0; row < places.rowCount(); ++row) {
        const auto record = m_inventory->record({m_placement.place, {}, places.idAt(row)});
        m_destination->addItem(record ? referenceLine(*m_placement.place, *record) : displayText(places.idAt(row)), QVariantList{int(Kind::Place), places.idAt(row)});
        if (before.kind == Kind::Place && before.place == places.idAt(row))
            m_destination->setCurrentIndex(m_destination->count() - 1);
    }
    if (m_placement.canTakeOff()) {
        m_destination->addItem(tr("On no %1: take them off").arg(nounInSentence(*m_placement.place)), QVariantList{int(Kind::Off), QString()});
        if (before.kind == Kind::Off)
            m_destination->setCurrentIndex(m_destination->count() - 1);
    }
    if (m_list.namesPlaces)
        m_destination->setCurrentIndex(0);
}

Destination MoveNumbersDialog::destination() const
{
    const auto chosen = m_destination->currentData().toList();
    return chosen.isEmpty() ? Destination{Kind::AsListed, {}} : Destination{Kind(chosen.at(0).toInt()), chosen.at(1).toString()};
}

void MoveNumbersDialog::askForText()
{
    auto *box = new QInputDialog(this);
    box->setObjectName(u"pasteBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Paste a list"));
    box->setLabelText(tr("Numbers in any spelling, one a line or with commas; or a table with headings."));
    box->setOption(QInputDialog::UsePlainTextEditForTextInput);
    if (auto *lines = box->findChild<QPlainTextEdit *>()) {
        lines->setAccessibleName(box->labelText());
        lines->setTabChangesFocus(true);
    }
    connect(box, &QInputDialog::textValueSelected, this, &MoveNumbersDialog::takeText);
    box->open();
}

void MoveNumbersDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a list of numbers"));
    dialog->setObjectName(u"openListDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lists (*.csv *.txt *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MoveNumbersDialog::openFile);
    dialog->open();
}

void MoveNumbersDialog::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save where the numbers are now"));
    dialog->setObjectName(u"savePlacesDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Lists (*.csv)")});
    dialog->setDefaultSuffix(u"csv"_s);
    auto account = m_inventory ? m_inventory->account().name : QString();
    account.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'-' && c != u'_'; });
    dialog->selectFile(u"numbers-%1-%2.csv"_s.arg(account.left(40), QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmm"_s)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto trouble = savePlaces(path);
        tell(int(trouble ? Notice::Gravity::Error : Notice::Gravity::Fine),
            trouble ? *trouble : tr("Saved: %1. “Open a list…” puts the numbers back to where it says.").arg(displayText(path)));
    });
    dialog->open();
}

std::optional<QString> MoveNumbersDialog::savePlaces(const QString &path) const
{
    QList<RecordId> ids;
    QSet<RecordId> known;
    for (const auto &move : m_moves)
        if (move.number.kind && !known.contains(move.number)) {
            known.insert(move.number);
            ids.append(move.number);
        }
    return m_inventory ? writeFile(path, whereNumbersAre(ids, m_placement, *m_inventory)) : tr("The account was closed meanwhile.");
}

void MoveNumbersDialog::takeText(const QString &pasted)
{
    takeRows(readCsv(pasted.toUtf8()), tr("Pasted"));
}

void MoveNumbersDialog::openFile(const QString &path)
{
    delete m_reader;
    m_reader = new ListFileReader(path, this);
    m_source->setText(tr("Reading %1…").arg(displayText(QFileInfo(path).fileName())));
    connect(m_reader, &ListFileReader::finished, this, [this, path] {
        takeRows(m_reader->result(), displayText(QFileInfo(path).fileName()));
        Q_EMIT fileRead();
    });
    m_reader->start();
}

void MoveNumbersDialog::takeRows(const Result<QList<CsvRow>, QString> &rows, const QString &source)
{
    if (!rows) {
        m_source->setText(source);
        return tell(int(Notice::Gravity::Error), rows.error());
    }
    const auto list = numberList(*rows, m_placement);
    takeList(list, tr("%1: %n entries", nullptr, int(list.entries.size())).arg(source));
}

void MoveNumbersDialog::takeList(const NumberList &list, const QString &source)
{
    if (!m_inventory)
        return;
    m_list = list;
    m_source->setText(source);
    tell(int(Notice::Gravity::Warning), list.remarks.join(u' '));
    fillDestinations();
    preview();
}

void MoveNumbersDialog::tell(int gravity, const QString &text)
{
    m_notice->setMessage(Notice::Gravity(gravity), text);
    m_notice->setVisible(!text.isEmpty());
}

void MoveNumbersDialog::preview()
{
    if (!m_inventory)
        return reject();
    const auto to = destination();
    const bool open = to.kind == Kind::AsListed && !m_list.namesPlaces; // nobody has said where to
    m_moves = numberMoves(m_list, to, m_placement, *m_inventory);
    auto rows = movePreviewRows(m_moves, m_placement, *m_inventory);
    for (qsizetype i = 0; open && i < rows.size(); ++i)
        if (m_moves.at(i).state == NumberMove::State::NoPlace) {
            rows[i].state = CellState::Normal; // said once, below
            rows[i].cells.last().clear();
        }
    m_preview->setRows(rows);
    m_preview->setColumnShown(0, std::any_of(m_moves.cbegin(), m_moves.cend(), [](const NumberMove &move) { return move.entry.line > 0; }));

    QMap<NumberMove::State, int> counts;
    for (const auto &move : std::as_const(m_moves))
        ++counts[move.state];
    using State = NumberMove::State;
    QStringList parts;
    const auto add = [&](int count, const QString &words) {
        if (count > 0)
            parts.append(words);
    };
    add(counts[State::Moves], tr("%n move(s)", nullptr, counts[State::Moves]));
    add(counts[State::Already], tr("%n there already", nullptr, counts[State::Already]));
    add(counts[State::Repeated], tr("%n repeated", nullptr, counts[State::Repeated]));
    add(counts[State::Unknown], tr("%n not found", nullptr, counts[State::Unknown]));
    const int stopped = counts[State::Refused] + (open ? 0 : counts[State::NoPlace]);
    add(stopped, tr("%n left out", nullptr, stopped));
    if (open && !m_moves.isEmpty())
        parts.prepend(tr("Choose where to."));
    const int count = counts[State::Moves];
    m_status->setText(parts.join(u" · "_s));
    m_save->setEnabled(std::any_of(m_moves.cbegin(), m_moves.cend(), [](const NumberMove &move) { return move.number.kind; }));
    m_review->setText(count > 0 ? tr("Review %n move(s)…", nullptr, count) : tr("Review…"));
    m_review->setEnabled(count > 0);
}

QList<Change> MoveNumbersDialog::changes() const
{
    return m_inventory ? changesOf(m_moves, m_placement, *m_inventory) : QList<Change>();
}

QStringList MoveNumbersDialog::remarks() const
{
    QList<LeftOut> list;
    for (const auto &move : m_moves)
        if (move.isProblem())
            list.append({displayText(move.entry.number.left(60)), move.words});
    return leftOutRemarks(list);
}

void MoveNumbersDialog::accept()
{
    const auto all = changes();
    if (all.isEmpty())
        return;
    Q_EMIT reviewWanted(all, remarks());
}

void MoveNumbersDialog::tellBusy()
{
    m_status->setText(tr("Other changes are still under way. End them first."));
}

} // namespace trunkdesk
