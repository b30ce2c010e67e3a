// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/house/houserules.h"

#include <QFile>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace trunkdesk {
namespace {

/// How far right a room of models stands. An include may go to the own room or to a smaller number.
const QMap<QString, int> &levels()
{
    static const QMap<QString, int> map = {
        {u"core"_s, 0},
        {u"values"_s, 1},
        {u"schema"_s, 2},
        {u"accounts"_s, 3},
        {u"rest"_s, 3},
        {u"inventory"_s, 4},
        {u"routing"_s, 5},
        {u"changes"_s, 6},
        {u"checks"_s, 6},
        {u"files"_s, 6},
        {u"items"_s, 7},
    };
    return map;
}

/// What a part of the project may include. The first entry whose folder the path begins with decides.
struct Part
{
    const char *folder;
    QList<const char *> projectFolders; ///< of the project's own headers
    QList<const char *> modules;        ///< of Qt
};

const QList<Part> &parts()
{
    static const QList<Part> list = {
        {"models/", {"models/"}, {"QtCore", "QtNetwork"}},
        {"views/", {"models/", "views/"}, {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport"}},
        {"app/sandbox/", {"app/sandbox/", "models/core/", "models/values/", "models/schema/"}, {"QtCore", "QtNetwork"}},
        {"app/keychain/", {"app/keychain/", "models/"}, {"QtCore"}},
        {"app/cli/", {"app/cli/", "app/keychain/", "app/sandbox/", "models/"}, {"QtCore", "QtNetwork"}},
        {"app/desktop/", {"app/desktop/", "app/keychain/", "app/sandbox/", "models/", "views/"}, {"QtCore", "QtNetwork", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport"}},
    };
    return list;
}

/// The module that a Qt header belongs to, however it is written; empty when Qt has no such header.
QString moduleOf(const QString &header)
{
    if (header.startsWith(u"Qt") && header.contains(u'/')) {
        return header.section(u'/', 0, 0);
    }
    const auto include = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const auto *module : {"QtCore", "QtNetwork", "QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtPrintSupport", "QtXml", "QtDBus",
             "QtSql", "QtConcurrent", "QtTest", "QtOpenGL"}) {
        if (QFile::exists(include + u'/' + QLatin1StringView(module) + u'/' + header)) {
            return QLatin1StringView(module);
        }
    }
    return {};
}

bool beginsWithAny(const QString &text, const QList<const char *> &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const char *b) { return text.startsWith(QLatin1StringView(b)); });
}

QString brokenProjectArrow(const QString &path, const Part &part, const QString &header)
{
    if (!beginsWithAny(header, {"models/", "views/", "app/", "tests/"})) {
        return u"\"%1\" does not start from the project's root"_s.arg(header);
    }
    if (!beginsWithAny(header, part.projectFolders)) {
        return u"\"%1\" is out of reach for %2"_s.arg(header, QLatin1StringView(part.folder));
    }
    if (path.startsWith("models/"_L1)) {
        const auto from = path.section(u'/', 1, 1);
        const auto to = header.section(u'/', 1, 1);
        if (from != to && levels().value(to, 99) >= levels().value(from, -1)) {
            return u"\"%1\" does not stand to the left of models/%2"_s.arg(header, from);
        }
    }
    return {};
}

QString brokenQtArrow(const QString &path, const Part &part, const QString &header)
{
    static const QRegularExpression http(u"^(?:QtNetwork/)?(?:QNetwork(?!Interface|Datagram)|QHttp|QHsts|QRest)"_s);
    if (http.match(header).hasMatch() && !path.startsWith("models/rest/"_L1)) {
        return u"<%1> is for models/rest alone"_s.arg(header);
    }
    const auto module = moduleOf(header);
    if (!module.isEmpty() && !part.modules.contains(module.toLatin1())) {
        return u"<%1> is part of %2, which %3 does without"_s.arg(header, module, QLatin1StringView(part.folder));
    }
    return {};
}

} // namespace

QStringList brokenArrows(const SourceFile &file)
{
    const auto part =
        std::find_if(parts().begin(), parts().end(), [&](const Part &p) { return file.path.startsWith(QLatin1StringView(p.folder)); });
    if (part == parts().end() || !file.isCode()) {
        return {};
    }
    QStringList broken;
    if (file.path.startsWith("models/"_L1) && !levels().contains(file.path.section(u'/', 1, 1))) {
        broken.append(u"%1: models has no such room"_s.arg(file.path));
    }
    static const QRegularExpression include(uR"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re"_s);
    int number = 0;
    for (const auto &line : file.lines()) {
        ++number;
        const auto match = include.match(QString::fromUtf8(line));
        if (!match.hasMatch() || match.captured(2).endsWith(".moc"_L1)) {
            continue;
        }
        const bool own = match.captured(1) == "\""_L1;
        const auto why = own ? brokenProjectArrow(file.path, *part, match.captured(2)) : brokenQtArrow(file.path, *part, match.captured(2));
        if (!why.isEmpty()) {
            broken.append(u"%1:%2: %3"_s.arg(file.path).arg(number).arg(why));
        }
    }
    return broken;
}

QStringList brokenForm(const SourceFile &file)
{
    static const QRegularExpression kinds(
        uR"re(\.(?:h|cpp|cmake|sh|svg|xml|desktop|in|[1-9]|qrc)$|(?:^|/)(?:CMakeLists\.txt|run|\.clang-\w+)$)re"_s);
    if (!kinds.match(file.path).hasMatch()) {
        return {};
    }
    QStringList broken;
    auto lines = file.lines();
    if (lines.size() > 400) {
        broken.append(u"%1: %2 lines; what is its one idea?"_s.arg(file.path).arg(lines.size()));
    }
    if (!lines.isEmpty() && (lines.first().startsWith("#!") || lines.first().startsWith("<?xml"))) {
        lines.removeFirst(); // these must come first
    }
    if (!lines.value(0).contains("SPDX-FileCopyrightText: 2026 The Trunkdesk authors")
        || !lines.value(1).contains("SPDX-License-Identifier: MIT")) {
        broken.append(u"%1: the two SPDX lines are missing"_s.arg(file.path));
    }
    return broken;
}

QStringList strayProviders(const SourceFile &file)
{
    static const QRegularExpression provider(u"twilio|plivo"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression home(uR"re(/(?:(?:twilio|plivo)[\w.]*|\w*(?:kinds\.cpp|(?:dialect|endpoints)\.\w+))$)re"_s);
    const bool views = file.path.startsWith("views/"_L1);
    if (!file.isCode() || !(views || file.path.startsWith("models/"_L1)) || (!views && home.match(file.path).hasMatch())) {
        return {};
    }
    QStringList broken;
    for (const auto &line : file.withoutComments().split('\n')) {
        if (provider.match(QString::fromUtf8(line)).hasMatch()) {
            broken.append(u"%1: a provider's name in \"%2\""_s.arg(file.path, QString::fromUtf8(line.trimmed())));
        }
    }
    return broken;
}

QStringList namesakes(const QList<SourceFile> &files)
{
    static const QRegularExpression type(u"^(?:class|struct|enum class) (\\w+)(?: final)?(?: : [^;]+)?(?:\\n\\{| \\{)"_s, QRegularExpression::MultilineOption);
    QMap<QString, QString> places;
    QStringList broken;
    for (const auto &file : files) {
        if (!file.name().endsWith(u".h") || !(file.path.startsWith(u"models/") || file.path.startsWith(u"views/") || file.path.startsWith(u"app/")))
            continue;
        const auto text = QString::fromUtf8(file.withoutComments());
        // A namespace of its own keeps names apart; only the common one is looked at.
        if (!text.contains(u"namespace trunkdesk {"_s))
            continue;
        for (auto it = type.globalMatch(text); it.hasNext();) {
            const auto name = it.next().captured(1);
            if (const auto earlier = places.value(name); !earlier.isEmpty())
                broken.append(u"%1: %2 is also the name of a type in %3"_s.arg(file.path, name, earlier));
            places.insert(name, file.path);
        }
    }
    return broken;
}

} // namespace trunkdesk
