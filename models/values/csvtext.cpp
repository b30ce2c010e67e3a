// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/values/csvtext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(trunkdesk::Csv)
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Whether a spreadsheet takes it for the beginning of a formula, which may do anything there. Blanks in front do not hinder it.
bool looksLikeFormula(QStringView text)
{
    if (text.isEmpty() || u"\t\r\n"_s.contains(text.front()))
        return !text.isEmpty();
    text = text.trimmed();
    if (text.isEmpty() || !u"=+-@"_s.contains(text.front()))
        return false;
    const auto rest = text.sliced(1);
    const bool number = (text.front() == u'+' || text.front() == u'-') && !rest.isEmpty() && std::all_of(rest.begin(), rest.end(), isDigit);
    return !number;
}

/// What an apostrophe in front may have been put there for, by us or by somebody who wanted a spreadsheet to leave a + alone.
bool mayHaveBeenGuarded(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    if (text.isEmpty() || u"\t\r\n"_s.contains(text.front()))
        return !text.isEmpty();
    text = text.trimmed();
    return !text.isEmpty() && u"=+-@"_s.contains(text.front());
}

bool hasGuard(QStringView text)
{
    return text.startsWith(u'\'') && mayHaveBeenGuarded(text.sliced(1));
}

QString csvCell(QString text, CsvCells kind)
{
    if (kind == CsvCells::Safe && (looksLikeFormula(text) || hasGuard(text)))
        text.prepend(u'\'');
    const bool quoted = text.contains(u',') || text.contains(u';') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r') || text.contains(u'\t')
        || text.startsWith(u' ') || text.endsWith(u' ');
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

class CsvReader
{
public:
    explicit CsvReader(QByteArrayView bytes) : m_bytes(bytes) { }

    Result<QList<CsvRow>, QString> read()
    {
        m_separator = guessSeparator();
        while (m_at < m_bytes.size() && m_problem.isEmpty())
            readRow();
        if (!m_problem.isEmpty())
            return m_problem;
        return m_rows;
    }

private:
    /// Whatever stands most often in the first line that says something, outside of quotes. Spreadsheets may say it themselves: `sep=;`.
    char guessSeparator()
    {
        const auto first = m_bytes.sliced(m_at);
        if (first.size() > 5 && first.first(4).compare("sep=", Qt::CaseInsensitive) == 0 && (first.at(5) == '\r' || first.at(5) == '\n')) {
            m_at += 5;
            return first.at(4);
        }
        qsizetype commas = 0, semicolons = 0, tabs = 0;
        bool quoted = false, said = false;
        for (const char c : first) {
            if (c == '"')
                quoted = !quoted;
            else if (!quoted && c == '\n' && said)
                break;
            said = said || (c != '\n' && c != '\r' && c != ' ');
            commas += !quoted && c == ',';
            semicolons += !quoted && c == ';';
            tabs += !quoted && c == '\t';
        }
        if (tabs > 0 && tabs >= semicolons && tabs >= commas)
            return '\t';
        return semicolons > 0 && semicolons >= commas ? ';' : ',';
    }

    void readRow()
    {
        CsvRow row{.line = m_line, .cells = {}};
        bool more = true;
        while (more && m_problem.isEmpty()) {
            skipBlanks();
            const bool quoted = m_at < m_bytes.size() && m_bytes.at(m_at) == '"';
            const auto text = quoted ? quotedCell() : plainCell();
            row.cells.append(decoded(text, quoted));
            if (++m_cells > csvMaxCells)
                fail(Words::tr("It has more than %1 cells. Split it into several files.").arg(csvMaxCells));
            more = endCell();
        }
        if (std::any_of(row.cells.cbegin(), row.cells.cend(), [](const QString &cell) { return !cell.isEmpty(); }))
            m_rows.append(row);
    }

    void skipBlanks()
    {
        while (m_at < m_bytes.size() && m_bytes.at(m_at) == ' ')
            ++m_at;
    }

    [[nodiscard]] bool atEndOfCell() const
    {
        const char c = m_bytes.at(m_at);
        return c == m_separator || c == '\n' || c == '\r';
    }

    QByteArray plainCell()
    {
        const auto from = m_at;
        while (m_at < m_bytes.size() && !atEndOfCell())
            ++m_at;
        return limited(m_bytes.sliced(from, m_at - from));
    }

    QByteArray quotedCell()
    {
        const int begun = m_line;
        QByteArray text;
        for (++m_at; m_at < m_bytes.size(); ++m_at) {
            const char c = m_bytes.at(m_at);
            if (c == '"') {
                if (m_at + 1 >= m_bytes.size() || m_bytes.at(m_at + 1) != '"')
                    break;
                ++m_at;
            }
            m_line += c == '\n';
            text += c;
            if (text.size() > csvMaxCellBytes)
                return limited(text);
        }
        if (m_at >= m_bytes.size()) {
            fail(Words::tr("The quotation mark in line %1 is never closed. Close it, or leave it out.").arg(begun));
            return {};
        }
        ++m_at;
        return text + plainCell(); // what stands behind the closing mark is odd but not lost
    }

    QByteArray limited(QByteArrayView text)
    {
        if (text.size() <= csvMaxCellBytes)
            return text.toByteArray();
        fail(Words::tr("A cell in line %1 is longer than %2 bytes. Is it a table of numbers?").arg(m_line).arg(csvMaxCellBytes));
        return {};
    }

    /// Whether the row goes on.
    bool endCell()
    {
        if (m_at >= m_bytes.size())
            return false;
        const char c = m_bytes.at(m_at++);
        if (c == m_separator)
            return true;
        if (c == '\r' && m_at < m_bytes.size() && m_bytes.at(m_at) == '\n')
            ++m_at;
        ++m_line;
        return false;
    }

    QString decoded(const QByteArray &bytes, bool quoted)
    {
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        QString text = utf8.decode(bytes);
        if (utf8.hasError())
            fail(Words::tr("Line %1 is not UTF-8. Save it as “CSV UTF-8”.").arg(m_line));
        if (!quoted)
            text = text.trimmed();
        if (hasGuard(text))
            text.remove(0, 1);
        return text;
    }

    void fail(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    QByteArrayView m_bytes;
    char m_separator = ',';
    qsizetype m_at = 0;
    qsizetype m_cells = 0;
    int m_line = 1;
    QList<CsvRow> m_rows;
    QString m_problem;
};

/// The text without its mark as UTF-8, where it is not that already.
std::optional<QByteArray> fromUtf16(QByteArrayView bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding || *encoding == QStringConverter::Utf8)
        return std::nullopt;
    QStringDecoder decoder(*encoding);
    return QString(decoder.decode(bytes)).toUtf8();
}

} // namespace

QString csvLine(const QStringList &cells, CsvCells kind, QChar separator)
{
    QStringList line;
    for (const auto &cell : cells)
        line.append(csvCell(cell, kind));
    return line.join(separator);
}

Result<QList<CsvRow>, QString> readCsv(QByteArrayView bytes)
{
    if (bytes.size() > csvMaxBytes)
        return Words::tr("It is larger than %1 MiB. Split it into several files.").arg(csvMaxBytes >> 20);
    if (const auto wide = fromUtf16(bytes))
        return CsvReader(*wide).read();
    constexpr QByteArrayView mark = "\xEF\xBB\xBF";
    return CsvReader(bytes.startsWith(mark) ? bytes.sliced(mark.size()) : bytes).read();
}

} // namespace trunkdesk
