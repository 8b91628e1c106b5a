#include "ui/review/logmodel.h"

#include "ui/review/logwords.h"

namespace starboard {
namespace {

constexpr int pageSize = 200;

// "2023-07-01T09:00:00+08:00" → "2023-07-01 09:00"
QString moment(const std::string &iso)
{
    QString text = QString::fromStdString(iso).left(16);
    return text.replace(u'T', u' ');
}

} // namespace

LogModel::LogModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_request(std::make_unique<Request>(session.worker()))
{
}

LogModel::~LogModel() = default;

void LogModel::reload(const QString &factId)
{
    m_factId = factId;
    ask(true);
}

void LogModel::ask(bool anew)
{
    if (!m_session.hasWorkspace())
        return;
    const RowId before = anew || m_entries.empty() ? 0 : m_entries.back().id;
    m_session.ask(
        *m_request,
        [before, factId = m_factId.toStdString()](Sources &sources) { return sources.desk().log(pageSize, before, factId); },
        [this, anew](std::vector<LogEntry> entries) {
            m_more = entries.size() == static_cast<std::size_t>(pageSize);
            if (anew) {
                beginResetModel();
                m_entries = std::move(entries);
                endResetModel();
            } else if (!entries.empty()) {
                const int first = static_cast<int>(m_entries.size());
                beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
                std::move(entries.begin(), entries.end(), std::back_inserter(m_entries));
                endInsertRows();
            }
            Q_EMIT came();
        });
}

bool LogModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && m_more && !m_request->waiting(); }

void LogModel::fetchMore(const QModelIndex &) { ask(false); }

int LogModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_entries.size()); }

int LogModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const LogEntry &entry = entryAt(index.row());
    switch (index.column()) {
    case When: return moment(entry.at);
    case Who: return QString::fromStdString(entry.who);
    case What: return deedWord(entry);
    case Fact: return QString::fromStdString(entry.documentName.empty() ? entry.factId : entry.documentName);
    case Before: return fieldsInWords(m_session, entry.before);
    default: return fieldsInWords(m_session, entry.after);
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("What was done");
    case Fact: return tr("Document");
    case Before: return tr("Before");
    default: return tr("After");
    }
}

} // namespace starboard
