#include "ui/ledger/ledgermodel.h"

#include "ui/ledger/celledit.h"
#include "ui/look/figures.h"

#include <QPoint>
#include <QTimer>

#include <algorithm>

namespace starboard {
namespace {

constexpr std::size_t blockSize = 200;
constexpr std::size_t blocksKept = 20;
constexpr std::size_t growth = 4; // each time the views are told of rows, there are so many times more,
constexpr std::size_t mostAtOnce = 2'000'000; // up to what a table takes in without holding up the window
constexpr double lowConfidence = 0.7;

LedgerColumn columnAt(int column) { return static_cast<LedgerColumn>(column); }

// UTF-16 positions of the numeral in the quote, with the bound word that follows it left out.
QPoint numeralIn(const FactRow &row)
{
    const QString quote = QString::fromStdString(row.fact.quote);
    const QString number = QString::fromStdString(row.fact.number);
    const auto at = number.isEmpty() ? -1 : quote.indexOf(number);
    return at < 0 ? QPoint(0, 0) : QPoint(static_cast<int>(at), static_cast<int>(at + number.size()));
}

} // namespace

LedgerModel::LedgerModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_rowsRequest(std::make_unique<Request>(session.worker()))
{
    connect(&m_stream, &RowStream::came, this, &LedgerModel::receive);
    connect(&m_stream, &RowStream::ended, this, &LedgerModel::finish);
    connect(&m_stream, &RowStream::failed, this, [this](const Failure &failure) {
        m_settled = true;
        Q_EMIT m_session.failed(failure);
    });
    connect(&session, &Session::workspaceChanged, this, [this] {
        m_stream.stop();
        begin({});
    });
}

LedgerModel::~LedgerModel() = default;

void LedgerModel::reload()
{
    m_settled = false;
    m_checking = !m_fresh && m_shown > 0 && m_filter == m_session.filter() && m_shownBy == m_sorting;
    m_checked = 0;
    m_fresh = !m_checking;
    m_filter = m_session.filter();
    m_shownBy = m_sorting;
    m_stream.start(m_session.workspacePath(), m_filter, m_sorting);
    if (!m_checking)
        return;
    if (m_ids.size() > m_shown)
        m_ids.cut(m_shown);
    for (const auto &[block, rows] : m_blocks) // what is looked at is read again at once
        m_wanted.insert(block);
    m_rowsRequest->drop();
    m_fetching = false;
    fetch();
}

void LedgerModel::receive(const std::vector<RowId> &ids)
{
    std::size_t at = 0;
    while (m_checking && at < ids.size()) {
        if (m_checked == m_shown || m_ids[m_checked] != ids[at]) {
            cutAt(m_checked);
            m_checking = false;
        } else {
            ++m_checked;
            ++at;
        }
    }
    if (m_checking)
        return;
    if (m_fresh)
        return begin(ids);
    for (; at < ids.size(); ++at)
        m_ids.push(ids[at]);
    if (m_ids.size() >= std::min(growth * m_shown, m_shown + mostAtOnce))
        show();
}

void LedgerModel::begin(const std::vector<RowId> &ids)
{
    m_rowsRequest->drop(); // rows asked for while the ids were on their way stand in the old order
    m_fetching = false;
    m_fresh = false;
    m_checking = false;
    beginResetModel();
    m_blocks.clear();
    m_wanted.clear();
    m_ids = {};
    for (const RowId id : ids)
        m_ids.push(id);
    m_shown = m_ids.size();
    endResetModel();
    if (m_shown > 0)
        want(0);
    Q_EMIT rowsShown();
}

void LedgerModel::show()
{
    if (m_ids.size() == m_shown)
        return;
    beginInsertRows({}, static_cast<int>(m_shown), static_cast<int>(m_ids.size()) - 1);
    m_shown = m_ids.size();
    endInsertRows();
    Q_EMIT rowsShown();
}

void LedgerModel::finish()
{
    if (m_fresh) // nothing fits
        begin({});
    if (m_checking)
        cutAt(m_checked);
    m_checking = false;
    show();
    m_settled = true;
    Q_EMIT reloaded();
}

// The rows from here on are others now.
void LedgerModel::cutAt(std::size_t row)
{
    if (row >= m_shown)
        return;
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(m_shown) - 1);
    m_ids.cut(row);
    m_shown = row;
    std::erase_if(m_blocks, [row](const auto &entry) { return (entry.first + 1) * blockSize > row; });
    std::erase_if(m_wanted, [row](std::size_t block) { return block * blockSize >= row; });
    m_rowsRequest->drop();
    m_fetching = false;
    endRemoveRows();
    fetch();
}

int LedgerModel::rowOf(RowId id) const
{
    for (std::size_t row = 0; row < m_shown; ++row)
        if (m_ids[row] == id)
            return static_cast<int>(row);
    return -1;
}

const FactRow *LedgerModel::rowAt(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    auto block = m_blocks.find(index / blockSize);
    if (block == m_blocks.end() || index % blockSize >= block->second.size()) {
        want(index / blockSize);
        return nullptr;
    }
    const FactRow &found = block->second[index % blockSize];
    return found.id == 0 ? nullptr : &found;
}

void LedgerModel::want(std::size_t block) const
{
    m_wanted.insert(block);
    if (!m_fetching)
        QTimer::singleShot(0, this, [self = const_cast<LedgerModel *>(this)] { self->fetch(); });
}

void LedgerModel::fetch()
{
    if (m_fetching || m_wanted.empty() || !m_session.hasWorkspace())
        return;
    const std::size_t block = *m_wanted.rbegin();
    m_wanted.erase(block);
    const std::size_t begin = block * blockSize;
    const std::size_t end = std::min(begin + blockSize, m_shown);
    if (begin >= end)
        return fetch();
    m_fetching = true;
    std::vector<RowId> ids;
    for (std::size_t row = begin; row < end; ++row)
        ids.push_back(m_ids[row]);
    m_session.ask(
        *m_rowsRequest, [ids](Sources &sources) { return sources.ledger().rows(ids); },
        [this, block, begin, ids](std::vector<FactRow> found) {
            m_fetching = false;
            std::vector<FactRow> rows(ids.size());
            std::size_t next = 0;
            for (std::size_t at = 0; at < ids.size() && next < found.size(); ++at)
                if (found[next].id == ids[at])
                    rows[at] = std::move(found[next++]);
            if (m_blocks.size() >= blocksKept && !m_blocks.contains(block))
                m_blocks.clear();
            const int last = static_cast<int>(begin + rows.size()) - 1;
            m_blocks[block] = std::move(rows);
            Q_EMIT dataChanged(index(static_cast<int>(begin), 0), index(last, ledgerColumnCount - 1));
            fetch();
        });
}

void LedgerModel::sortBy(LedgerColumn column, bool more)
{
    const auto order = traitsOf(column).order;
    if (!order)
        return;
    FactSorting sorting = m_sorting;
    const auto there = std::find_if(sorting.begin(), sorting.end(), [&](const FactSort &sort) { return sort.order == *order; });
    if (more && there != sorting.end())
        there->descending = !there->descending;
    else if (more)
        sorting.push_back({*order, false});
    else
        sorting = {{*order, sorting.size() == 1 && there != sorting.end() && !there->descending}};
    setSorting(sorting);
}

void LedgerModel::setSorting(const FactSorting &sorting)
{
    if (sorting == m_sorting)
        return;
    m_sorting = sorting;
    Q_EMIT sortingChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ledgerColumnCount - 1);
    if (m_session.hasWorkspace())
        reload();
}

int LedgerModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_shown); }

int LedgerModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ledgerColumnCount; }

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = columnAt(index.column());
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((traitsOf(column).numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (column == LedgerColumn::Number && role == Qt::DisplayRole)
        return figure(static_cast<std::int64_t>(index.row()) + 1);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole && role < Qt::UserRole)
        return {};
    const FactRow *row = rowAt(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellText(m_session, *row, column);
    case Qt::EditRole:
        return editValue(m_session, *row, column);
    case Qt::ToolTipRole:
        return column == LedgerColumn::Quote || column == LedgerColumn::Place || column == LedgerColumn::Article
            ? QVariant(cellText(m_session, *row, column))
            : QVariant();
    case NumeralRole:
        return numeralIn(*row);
    case DoubtRole:
        return column == LedgerColumn::Bound || (column == LedgerColumn::Confidence && row->fact.confidence < lowConfidence) ||
               (column == LedgerColumn::Issued && !row->issued);
    case PlanRole:
        return column == LedgerColumn::Status && row->fact.status != Status::Actual;
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ledgerColumnCount)
        return {};
    const LedgerColumnTraits &traits = traitsOf(columnAt(section));
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((traits.numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return traits.order ? QVariant(tr("Click to sort, Shift+click to sort further")) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    const auto sort = std::find_if(m_sorting.begin(), m_sorting.end(), [&](const FactSort &each) { return traits.order == each.order; });
    if (sort == m_sorting.end())
        return columnTitle(traits.column);
    const QString title = columnTitle(traits.column) + u' ' + (sort->descending ? u'▼' : u'▲');
    return m_sorting.size() == 1 ? title : title + QString::number(sort - m_sorting.begin() + 1);
}

Qt::ItemFlags LedgerModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && traitsOf(columnAt(index.column())).editable)
        flags |= Qt::ItemIsEditable;
    return flags;
}

void LedgerModel::refuse(const QString &sentence) { Q_EMIT m_session.failed(Failure{FailureCode::Usage, sentence.toStdString(), {}}); }

bool LedgerModel::review(RowId id, ReviewState state)
{
    m_session.change(tr("Review a fact"), [id, state](ReviewDesk &desk) {
        const std::array facts{id};
        return state == ReviewState::Confirmed ? desk.confirm(facts) : state == ReviewState::Rejected ? desk.reject(facts) : desk.reopen(facts);
    });
    return true;
}

bool LedgerModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const FactRow *row = index.isValid() && role == Qt::EditRole ? rowAt(index.row()) : nullptr;
    const auto column = columnAt(index.column());
    if (!row || !traitsOf(column).editable || editValue(m_session, *row, column) == value)
        return false;
    if (column == LedgerColumn::Review)
        return review(row->id, static_cast<ReviewState>(value.toInt()));
    Fact corrected = row->fact;
    if (const QString wrong = enter(m_session, corrected, column, value); !wrong.isEmpty()) {
        refuse(wrong);
        return false;
    }
    m_session.change(tr("Correct %1").arg(columnTitle(column)), [id = row->id, corrected](ReviewDesk &desk) { return desk.correct(id, corrected); });
    return true;
}

} // namespace starboard
