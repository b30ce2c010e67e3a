// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/cli/accountsource.h"
#include "app/cli/commandline.h"
#include "app/cli/exportformats.h"
#include "app/cli/reporttarget.h"
#include "models/files/snapshot.h"
#include "models/items/tableexport.h"
#include "models/schema/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trunkdesk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::ExportCommand)
};

QString summary()
{
    return Text::tr("Write a whole account as a snapshot, as Terraform configuration, as a script or as tables.");
}

void addFormatOptions(CommandLine *line)
{
    line->add({u"format"_s, Text::tr("snapshot, which is the default; terraform; curl, a shell script that makes the same in another account; or csv or json, a table of one --kind."),
        u"snapshot|terraform|curl|csv|json"_s, u"snapshot"_s});
    line->add({u"terraform-provider"_s, Text::tr("Which of the Terraform providers for this account: community, which is the default, or official."), u"community|official"_s});
    line->add({u"no-imports"_s, Text::tr("Terraform without import blocks, for another account than this one.")});
    line->add({u"whole-numbers"_s, Text::tr("Terraform with numbers as resources of their own, rather than only what they are attached to.")});
    line->add({u"kind"_s, Text::tr("What a table is made of, as snapshots call it, such as twilio.trunk."), Text::tr("KIND")});
    line->add({u"raw"_s, Text::tr("CSV for programs: without the apostrophe that keeps a spreadsheet from taking a cell for a formula.")});
}

bool isTable(const QString &format)
{
    return format == u"csv" || format == u"json";
}

/// Which options go with which format. Empty: all is well.
QString misuse(const CommandLine &line, const QString &format)
{
    if (!QStringList{u"snapshot"_s, u"terraform"_s, u"curl"_s, u"csv"_s, u"json"_s}.contains(format))
        return Text::tr("--format wants snapshot, terraform, curl, csv or json.");
    const std::pair<QString, QString> only[] = {
        {u"terraform-provider"_s, u"terraform"_s}, {u"no-imports"_s, u"terraform"_s}, {u"whole-numbers"_s, u"terraform"_s}, {u"kind"_s, u"csv json"_s}, {u"raw"_s, u"csv"_s}};
    for (const auto &[option, wanted] : only)
        if (line.has(option) && !wanted.split(u' ').contains(format))
            return Text::tr("--%1 goes with --format %2.").arg(option, wanted.section(u' ', 0, 0));
    if (isTable(format) && !findKind(line.value(u"kind"_s).toUtf8())) {
        QStringList keys;
        for (const auto *kind : allKinds())
            keys.append(QLatin1StringView(kind->key));
        return Text::tr("--format %1 wants --kind with one of these: %2.").arg(format, keys.join(u", "));
    }
    if (line.value(u"output"_s).isEmpty())
        return Text::tr("Say where to write: -o FILE, or -o - for standard output.");
    return {};
}

/// `target` is a path, or `-` for standard output. All of it or, for a file, nothing.
int writeAsSnapshot(const Inventory &inventory, const QString &target)
{
    auto content = contentOf(inventory);
    if (!content.time.isValid())
        content.time = QDateTime::currentDateTimeUtc();
    const auto result = target == u"-" ? writeSnapshot(content, toStandardOutput) : saveSnapshot(content, target);
    if (!result) {
        tell(result.error().isEmpty() ? Text::tr("Standard output does not take what is written. Write to a file instead.") : result.error());
        return Failed;
    }
    for (const auto &notice : result->notices)
        tell(notice.toString());
    tell(Text::tr("%n record(s) written.", nullptr, int(result->records)));
    return Fine;
}

int writeAs(const QString &format, Inventory *inventory, const CommandLine &line)
{
    const auto target = line.value(u"output"_s);
    if (format == u"snapshot")
        return writeAsSnapshot(*inventory, target);
    const auto made = [&]() -> Result<Exported, Refusal> {
        if (format == u"curl")
            return asCurl(*inventory);
        if (isTable(format)) {
            const auto &kind = *findKind(line.value(u"kind"_s).toUtf8());
            const TableFormat table{.kind = format == u"json" ? TableFormat::Kind::Json : TableFormat::Kind::Csv, .cells = line.has(u"raw"_s) ? CsvCells::Raw : CsvCells::Safe};
            return Exported{kindAsTable(inventory, kind, table), {}, Text::tr("%n record(s) written.", nullptr, int(inventory->count(kind)))};
        }
        TerraformOptions options;
        options.imports = !line.has(u"no-imports"_s);
        options.numbers = line.has(u"whole-numbers"_s) ? TerraformOptions::Numbers::Whole : TerraformOptions::Numbers::Attached;
        return asTerraform(*inventory, line.value(u"terraform-provider"_s).toUtf8(), options);
    }();
    if (!made)
        return refused(made.error());
    if (const auto refusal = writeReport(made->text, target))
        return refused({refusal->message, Failed});
    for (const auto &remark : made->remarks)
        tell(remark);
    tell(made->done);
    return Fine;
}

int run(const QStringList &arguments)
{
    CommandLine line("export", summary(), Text::tr("[FILE|account:NAME]"),
        Text::tr("A snapshot, or an answer of the provider's API saved as JSON, or a folder of these; account:NAME is an account of the console's list as it is now. Else one of the options "
                 "says which account."));
    addAccountOptions(&line, SandboxToo::Yes);
    line.add({{u"o"_s, u"output"_s}, Text::tr("Where to write, by custom NAME.trunkdesk.json; - is standard output."), Text::tr("FILE")});
    addFormatOptions(&line);
    if (const auto end = line.parse(arguments))
        return *end;
    const auto format = line.value(u"format"_s);
    if (line.arguments().isEmpty())
        if (const auto options = accountOptions(line, SandboxToo::Yes); !options)
            return refused(options.error());
    if (const auto why = misuse(line, format); !why.isEmpty())
        return misused(why);
    const auto source = readSource(line, line.arguments(), Failed);
    if (!source)
        return refused(source.error());
    return writeAs(format, source->reading ? source->reading->inventory() : source->content.get(), line);
}

} // namespace

Command exportCommand()
{
    return {"export", summary, run};
}

} // namespace trunkdesk::cli
