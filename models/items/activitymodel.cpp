// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/activitymodel.h"

#include "models/core/displaytext.h"
#include "models/items/relativetime.h"

#include <QLocale>

namespace trunkdesk {

namespace {

QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

/// Numbers stand right, and so do their headings.
int alignment(int column)
{
    const bool number = column == ActivityModel::Status || column == ActivityModel::Duration || column == ActivityModel::Tries;
    return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

ActivityModel::ActivityModel(QObject *parent, int capacity) : QAbstractTableModel(parent), m_capacity(std::max(1, capacity)) { }

void ActivityModel::append(const Account &account, const QList<Exchange> &exchanges)
{
    const auto fresh = exchanges.last(std::min<qsizetype>(exchanges.size(), m_capacity));
    if (fresh.isEmpty())
        return;
    const int first = rowCount(), sum = first + int(fresh.size());
    if (sum > m_capacity) {
        // A tenth more than needed, so that not every request moves the whole table.
        const int gone = std::min(first, sum - m_capacity + m_capacity / 10);
        beginRemoveRows({}, 0, gone - 1);
        m_entries.erase(m_entries.begin(), m_entries.begin() + gone);
        endRemoveRows();
    }
    beginInsertRows({}, rowCount(), rowCount() + int(fresh.size()) - 1);
    for (const auto &exchange : fresh)
        m_entries.push_back({exchange, account.name, account.endpoints.value(exchange.service)});
    endInsertRows();
}

void ActivityModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ActivityModel::text(const ActivityEntry &entry, int column) const
{
    const auto &exchange = entry.exchange;
    switch (column) {
    case Time: return exchange.time.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz"));
    case Method: return QString::fromLatin1(methodName(exchange.method));
    case Path: return displayText(QString::fromUtf8(exchange.path));
    case Status: return exchange.status == 0 ? tr("none", "no HTTP status: there was no answer") : QString::number(exchange.status);
    case Duration: return tr("%1 ms", "milliseconds").arg(QLocale().toString(qlonglong(exchange.duration.count())));
    case Tries: return QString::number(exchange.tries);
    case Error: return displayText(maskSecrets(exchange.error));
    default: return {};
    }
}

QVariant ActivityModel::sortValue(const ActivityEntry &entry, int column) const
{
    switch (column) {
    case Time: return entry.exchange.time.toMSecsSinceEpoch();
    case Status: return qlonglong(entry.exchange.status);
    case Duration: return qlonglong(entry.exchange.duration.count());
    case Tries: return qlonglong(entry.exchange.tries);
    default: return text(entry, column).toCaseFolded();
    }
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(entry, index.column());
    case Qt::ToolTipRole: {
        QStringList lines{exactTime(entry.exchange.time)};
        if (!entry.account.isEmpty())
            lines.append(tr("Account: %1").arg(displayText(entry.account)));
        if (!entry.exchange.requestId.isEmpty())
            lines.append(tr("Request: %1").arg(displayText(QString::fromLatin1(entry.exchange.requestId))));
        if (!entry.exchange.ok())
            lines.append(text(entry, Error));
        return toolTipText(lines.join(u'\n'));
    }
    case Qt::TextAlignmentRole: return alignment(index.column());
    case SortRole: return sortValue(entry, index.column());
    case StateRole: // one mark a row, where the answer stands
        return int(index.column() != Status ? CellState::Normal : !entry.exchange.ok() ? CellState::Error : entry.exchange.tries > 1 ? CellState::Warning : CellState::Normal);
    case IssueRole: return text(entry, Error);
    case MonospaceRole: return index.column() == Path || index.column() == Time;
    case ExportTextRole: return index.column() == Time ? entry.exchange.time.toUTC().toString(Qt::ISODateWithMs) : text(entry, index.column());
    default: return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Method: return tr("Method");
    case Path: return tr("Path");
    case Status: return tr("Status");
    case Duration: return tr("Duration");
    case Tries: return tr("Tries");
    case Error: return tr("Error");
    default: return {};
    }
}

QString ActivityModel::asText(const QList<int> &rows) const
{
    QString lines;
    for (const auto row : rows) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(index(row, column).data(ExportTextRole).toString());
        lines += cells.join(u'\t') + u'\n';
    }
    return lines;
}

QString ActivityModel::asCurl(const QList<int> &rows) const
{
    QString lines;
    for (const auto row : rows) {
        const auto &exchange = entry(row).exchange;
        auto url = entry(row).endpoint;
        url.setUserInfo({});
        if (url.path() == u"/")
            url.setPath({});
        lines += QStringLiteral("curl -u \"$SIP_ACCOUNT_USER:$SIP_ACCOUNT_SECRET\"");
        if (exchange.method != ApiMethod::Get)
            lines += QStringLiteral(" -X ") + QLatin1StringView(methodName(exchange.method));
        for (const auto &field : exchange.fields)
            lines += QStringLiteral(" --data-urlencode ") + shellQuoted(displayText(QString::fromUtf8(field)) + QStringLiteral("=VALUE"));
        lines += u' ' + shellQuoted(displayText(url.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) + QString::fromUtf8(exchange.path))) + u'\n';
    }
    return lines;
}

} // namespace trunkdesk
