// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "views/report/exportdialogs.h"

#include "models/schema/kindwords.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

/// `2 chosen: hq-trunk, branch-trunk`
QString chosenWords(const QStringList &titles)
{
    constexpr qsizetype most = 3;
    const auto named = titles.first(std::min(most, titles.size())).join(QCoreApplication::translate("trunkdesk::ExportDialog", ", "));
    return titles.size() > most ? QCoreApplication::translate("trunkdesk::ExportDialog", "%1 and %n more", nullptr, int(titles.size() - most)).arg(named) : named;
}

} // namespace

TableExportDialog::TableExportDialog(const ResourceKind &kind, const Counts &counts, const QString &account, QWidget *parent) : ExportDialog(parent), m_name(account + u' ' + kindPlural(kind).toLower())
{
    setObjectName(u"tableExportDialog"_s);
    setHeading(tr("Export table"), kindPlural(kind));
    m_rows = addChoice("exportRows", tr("&Rows"), {});
    const QSignalBlocker quiet(m_rows);
    const QLocale locale;
    m_rows->addItem(tr("All rows in view (%1)").arg(locale.toString(counts.inView)), int(Rows::InView));
    if (counts.chosen > 0)
        m_rows->addItem(tr("Only the chosen rows (%1)").arg(locale.toString(counts.chosen)), int(Rows::Chosen));
    if (counts.ofKind != counts.inView)
        m_rows->addItem(tr("All %1 of the account (%2)", "records and their number").arg(nounsInSentence(kind), locale.toString(counts.ofKind)), int(Rows::OfKind));
    if (counts.chosen > 1)
        m_rows->setCurrentIndex(1);
    m_format = addChoice("exportFormat", tr("&Format"), {tr("CSV, for a spreadsheet"), tr("CSV, for programs"), tr("Text with tabs"), tr("JSON, as the provider has it")});
    m_columns = addChoice("exportColumns", tr("&Columns"), {tr("Those in view"), tr("All")});
    m_raw = new QCheckBox(tr("Ra&w: cells that begin with = + - @ stay as they are"), this);
    m_raw->setObjectName(u"exportRaw"_s);
    form()->addRow(QString(), m_raw);
    m_hint = addHint("exportRawHint");
    connect(m_raw, &QCheckBox::toggled, this, &ExportDialog::optionsChanged);
    connect(this, &ExportDialog::optionsChanged, this, &TableExportDialog::update);
    finishLayout();
    update();
    setPreferredSize({560, 340});
}

TableExportDialog::Rows TableExportDialog::rows() const
{
    return Rows(m_rows->currentData().toInt());
}

bool TableExportDialog::allColumns() const
{
    return m_columns->currentIndex() == 1;
}

TableFormat TableExportDialog::format() const
{
    const bool spreadsheet = m_format->currentIndex() == 0;
    return {.kind = m_format->currentIndex() == 3 ? TableFormat::Kind::Json : TableFormat::Kind::Csv,
        .cells = m_raw->isChecked() ? CsvCells::Raw : CsvCells::Safe,
        .separator = spreadsheet ? spreadsheetSeparator() : m_format->currentIndex() == 2 ? QChar(u'\t') : QChar(u','),
        .mark = spreadsheet};
}

void TableExportDialog::update()
{
    const bool json = format().kind == TableFormat::Kind::Json;
    m_columns->setEnabled(!json);
    m_raw->setEnabled(!json);
    m_hint->setText(json ? tr("Each record with all that the provider says of it, less passwords.")
            : m_raw->isChecked()
            ? tr("A spreadsheet takes such a cell for a formula and may run what somebody wrote into a name; choose this for programs only.")
            : tr("Such cells get an apostrophe in front, so that no spreadsheet takes a name for a formula. Telephone numbers stay as they are."));
}

ExportTarget TableExportDialog::target() const
{
    const bool json = format().kind == TableFormat::Kind::Json, tabs = format().separator == u'\t';
    return {.caption = tr("Export table"),
        .name = exportName(m_name),
        .suffix = json ? u"json"_s : tabs ? u"tsv"_s : u"csv"_s,
        .filter = json ? tr("JSON files (*.json)") : tabs ? tr("Text with tabs (*.tsv *.txt)") : tr("CSV files (*.csv)")};
}

TerraformDialog::TerraformDialog(const QList<const TerraformProvider *> &providers, const QString &account, const QStringList &chosen, QWidget *parent)
    : ExportDialog(parent), m_account(account), m_providers(providers)
{
    setObjectName(u"terraformDialog"_s);
    setHeading(tr("Export for Terraform"), account);
    QStringList titles;
    for (const auto *one : providers)
        titles.append(terraformText(one->title));
    m_provider = addChoice("terraformProvider", tr("&Provider"), titles);
    m_remark = addHint("terraformRemark");
    m_scope = addChoice("exportScope", tr("&What"), {tr("The whole account")});
    if (!chosen.isEmpty())
        m_scope->addItem(tr("Only what is chosen, and what belongs to it: %1").arg(chosenWords(chosen)));
    m_numbers = addChoice("terraformNumbers", tr("N&umbers"), {tr("Only which trunk they are on"), tr("With all their settings, as resources of their own")});
    m_imports = addChoice("terraformImports", tr("&Import"), {tr("With import blocks: Terraform takes over what is there"), tr("Without: Terraform makes everything anew")});
    connect(this, &ExportDialog::optionsChanged, this, &TerraformDialog::update);
    finishLayout();
    update();
    setPreferredSize({700, 560});
}

const TerraformProvider &TerraformDialog::provider() const
{
    return *m_providers.at(std::max(0, m_provider->currentIndex()));
}

bool TerraformDialog::onlyChosen() const
{
    return m_scope->currentIndex() == 1;
}

TerraformOptions TerraformDialog::options() const
{
    return {.imports = m_imports->currentIndex() == 0, .numbers = m_numbers->currentIndex() == 1 ? TerraformOptions::Numbers::Whole : TerraformOptions::Numbers::Attached};
}

void TerraformDialog::update()
{
    m_remark->setText(terraformText(provider().remark));
}

ExportTarget TerraformDialog::target() const
{
    return {.caption = tr("Export for Terraform"), .name = exportName(m_account), .suffix = u"tf"_s, .filter = tr("Terraform configuration (*.tf)")};
}

CurlDialog::CurlDialog(const QString &account, const QStringList &chosen, QWidget *parent) : ExportDialog(parent), m_account(account)
{
    setObjectName(u"curlDialog"_s);
    setHeading(tr("Export as curl script"), account);
    m_scope = addChoice("exportScope", tr("&What"), {tr("The whole account")});
    if (!chosen.isEmpty())
        m_scope->addItem(tr("Only what is chosen, and what belongs to it: %1").arg(chosenWords(chosen)));
    addHint("curlHint")->setText(tr("A script for a POSIX shell that makes these records anew in another account. It asks for passwords and for the key of that account as variables; none is in the file."));
    finishLayout();
    setPreferredSize({640, 460});
}

bool CurlDialog::onlyChosen() const
{
    return m_scope->currentIndex() == 1;
}

ExportTarget CurlDialog::target() const
{
    return {.caption = tr("Export as curl script"), .name = exportName(m_account), .suffix = u"sh"_s, .filter = tr("Shell scripts (*.sh)")};
}

ReportDialog::ReportDialog(Purpose purpose, const QString &account, const QList<RecordId> &chosenEntries, const QStringList &chosenTitles, qsizetype numbers, QWidget *parent)
    : ExportDialog(parent), m_purpose(purpose), m_account(account), m_chosen(chosenEntries)
{
    setObjectName(u"reportDialog"_s);
    setHeading(purpose == Purpose::File ? tr("Export a report") : tr("Print a report"), account);
    if (purpose == Purpose::File)
        m_format = addChoice("reportFormat", tr("&Format"), {tr("PDF, for paper"), tr("HTML, for a browser")});
    m_scope = addChoice("exportScope", tr("&What"), {tr("The whole account")});
    if (!chosenEntries.isEmpty())
        m_scope->addItem(tr("Only the chosen: %1").arg(chosenWords(chosenTitles)));
    const auto part = [this](const char *name, const QString &text, const QString &label) {
        auto *box = new QCheckBox(text, this);
        box->setObjectName(QLatin1StringView(name));
        box->setChecked(true);
        form()->addRow(label, box);
        return box;
    };
    m_problems = part("reportProblems", tr("&Problems that the checks found, and those that are ignored"), tr("With"));
    m_pictures = part("reportPictures", tr("Pictures of where calls &go"), {});
    m_others = part("reportOthers", tr("&Besides trunks: domains, lists, addresses and user names"), {});
    m_numbers = part("reportNumbers", tr("&Numbers one by one, at the end"), {});
    m_most = new QSpinBox(this);
    m_most->setObjectName(u"reportMost"_s);
    m_most->setAccessibleName(tr("At most this many numbers"));
    m_most->setRange(100, 20'000);
    m_most->setSingleStep(500);
    m_most->setGroupSeparatorShown(true);
    m_most->setValue(int(std::clamp<qsizetype>(numbers, 100, 2'000)));
    m_most->setPrefix(tr("at most "));
    form()->addRow(QString(), m_most);
    m_numbers->setEnabled(numbers > 0);
    m_most->setVisible(numbers > m_most->value());
    connect(m_numbers, &QCheckBox::toggled, m_most, &QWidget::setEnabled);
    setSaveText(purpose == Purpose::File ? tr("&Save…") : tr("&Preview…"));
    finishLayout();
    setPreferredSize({580, 380});
}

ReportDialog::Format ReportDialog::format() const
{
    return m_format && m_format->currentIndex() == 1 ? Format::Html : Format::Pdf;
}

ReportOptions ReportDialog::options() const
{
    return {.problems = m_problems->isChecked(),
        .pictures = m_pictures->isChecked(),
        .others = m_others->isChecked(),
        .numbers = m_numbers->isChecked(),
        .mostNumbers = m_most->value(),
        .entries = m_scope->currentIndex() == 1 ? m_chosen : QList<RecordId>()};
}

void ReportDialog::accept()
{
    if (m_purpose == Purpose::File)
        ExportDialog::accept();
    else
        Q_EMIT printWanted();
}

ExportTarget ReportDialog::target() const
{
    const bool html = format() == Format::Html;
    return {.caption = tr("Export a report"),
        .name = exportName(m_account + u' ' + QDate::currentDate().toString(Qt::ISODate)),
        .suffix = html ? u"html"_s : u"pdf"_s,
        .filter = html ? tr("HTML files (*.html)") : tr("PDF files (*.pdf)")};
}

} // namespace trunkdesk
