#include "ui/ledger/ledgermodel.h"

#include "ui/filter/wording.h"
#include "ui/ledger/columns.h"
#include "ui/look/figures.h"

#include <QPoint>
#include <QTimer>

#include <algorithm>

namespace starboard {
namespace {

constexpr std::size_t blockSize = 200;
constexpr std::size_t blocksKept = 60;
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
    : QAbstractTableModel(parent), m_session(session), m_idsRequest(std::make_unique<Request>(session.worker())),
      m_rowsRequest(std::make_unique<Request>(session.worker()))
{
}

LedgerModel::~LedgerModel() = default;

void LedgerModel::reload()
{
    m_settled = false;
    m_rowsRequest->drop();
    m_fetching = false;
    m_session.ask(
        *m_idsRequest,
        [filter = m_session.filter(), sort = m_sort](Sources &sources) { return sources.ledger().factIds(filter, sort); },
        [this](std::vector<RowId> ids) {
            m_rowsRequest->drop(); // rows asked for while the ids were on their way stand in the old order
            m_fetching = false;
            beginResetModel();
            m_ids = std::move(ids);
            m_blocks.clear();
            m_wanted.clear();
            m_settled = m_ids.empty();
            endResetModel();
            if (!m_ids.empty())
                want(0);
            Q_EMIT reloaded();
        });
}

int LedgerModel::rowOf(RowId id) const
{
    auto it = std::find(m_ids.begin(), m_ids.end(), id);
    return it == m_ids.end() ? -1 : static_cast<int>(it - m_ids.begin());
}

const FactRow *LedgerModel::rowAt(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    auto block = m_blocks.find(index / blockSize);
    if (block == m_blocks.end()) {
        want(index / blockSize);
        return nullptr;
    }
    return &block->second[index % blockSize];
}

void LedgerModel::want(std::size_t block) const
{
    m_wanted.insert(block);
    if (!m_fetching)
        QTimer::singleShot(0, this, [self = const_cast<LedgerModel *>(this)] { self->fetch(); });
}

void LedgerModel::fetch()
{
    if (m_fetching || m_wanted.empty())
        return;
    m_fetching = true;
    const std::size_t block = *m_wanted.rbegin();
    m_wanted.erase(block);
    const std::size_t begin = block * blockSize;
    const std::size_t end = std::min(begin + blockSize, m_ids.size());
    if (begin >= end) {
        m_fetching = false;
        return;
    }
    std::vector<RowId> ids(m_ids.begin() + static_cast<std::ptrdiff_t>(begin), m_ids.begin() + static_cast<std::ptrdiff_t>(end));
    m_session.ask(
        *m_rowsRequest, [ids = std::move(ids)](Sources &sources) { return sources.ledger().rows(ids); },
        [this, block, begin](std::vector<FactRow> rows) {
            m_fetching = false;
            if (m_blocks.size() >= blocksKept)
                m_blocks.clear();
            const int last = static_cast<int>(begin + rows.size()) - 1;
            m_blocks[block] = std::move(rows);
            if (m_wanted.empty())
                m_settled = true;
            Q_EMIT dataChanged(index(static_cast<int>(begin), 0), index(last, ledgerColumnCount - 1));
            fetch();
        });
}

int LedgerModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_ids.size()); }

int LedgerModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ledgerColumnCount; }

QString LedgerModel::text(const FactRow &row, int column) const
{
    const Fact &fact = row.fact;
    switch (columnAt(column)) {
    case LedgerColumn::Number:
        return {};
    case LedgerColumn::Place:
        return fact.place.empty() ? m_session.placeName(fact.placeCode) : QString::fromStdString(fact.place);
    case LedgerColumn::Indicator:
        if (const Indicator *indicator = m_session.catalogue().find(fact.code))
            return indicatorName(*indicator);
        return QStringLiteral("（%1）").arg(QString::fromStdString(fact.object));
    case LedgerColumn::Bound:
        return boundSign(fact.bound);
    case LedgerColumn::Value:
        return figure(fact.value, fact.upper, Bound::Exact);
    case LedgerColumn::Unit:
        return QString::fromStdString(fact.unit);
    case LedgerColumn::Period:
        return days(fact.period.start, fact.period.end);
    case LedgerColumn::Status:
        return statusWord(fact.status);
    case LedgerColumn::Star:
        return QString::fromStdString(fact.star);
    case LedgerColumn::Confidence:
        return QString::number(fact.confidence, 'f', 2);
    case LedgerColumn::Review:
        return row.review == ReviewState::Unreviewed ? QStringLiteral("—") : reviewWord(row.review);
    case LedgerColumn::Issued:
        return day(row.issued);
    case LedgerColumn::Quote:
        return QString::fromStdString(fact.quote);
    }
    return {};
}

QVariant LedgerModel::editValue(const FactRow &row, int column) const
{
    switch (columnAt(column)) {
    case LedgerColumn::Bound:
        return static_cast<int>(row.fact.bound);
    case LedgerColumn::Status:
        return static_cast<int>(row.fact.status);
    case LedgerColumn::Indicator:
        return QString::fromStdString(row.fact.code);
    case LedgerColumn::Value:
        return QString::fromStdString(row.fact.value.toString());
    default:
        return text(row, column);
    }
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = columnAt(index.column());
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((ledgerColumns()[static_cast<std::size_t>(index.column())].numeric ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    if (column == LedgerColumn::Number && role == Qt::DisplayRole)
        return figure(static_cast<std::int64_t>(index.row()) + 1);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole && role < Qt::UserRole)
        return {};
    const FactRow *row = rowAt(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::EditRole:
        return editValue(*row, index.column());
    case Qt::ToolTipRole:
        return column == LedgerColumn::Quote || column == LedgerColumn::Place ? QVariant(text(*row, index.column())) : QVariant();
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
    const auto &traits = ledgerColumns()[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return columnTitle(traits.column);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((traits.numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == SortableRole)
        return traits.order.has_value();
    return {};
}

Qt::ItemFlags LedgerModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && ledgerColumns()[static_cast<std::size_t>(index.column())].editable)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool LedgerModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const FactRow *row = index.isValid() && role == Qt::EditRole ? rowAt(index.row()) : nullptr;
    if (!row || editValue(*row, index.column()) == value)
        return false;
    Fact corrected = row->fact;
    switch (columnAt(index.column())) {
    case LedgerColumn::Bound:
        corrected.bound = static_cast<Bound>(value.toInt());
        break;
    case LedgerColumn::Status:
        corrected.status = static_cast<Status>(value.toInt());
        break;
    case LedgerColumn::Indicator:
        corrected.code = value.toString().toStdString();
        if (const Indicator *indicator = m_session.catalogue().find(corrected.code))
            corrected.family = indicator->family;
        break;
    case LedgerColumn::Unit:
        corrected.unit = value.toString().trimmed().toStdString();
        break;
    case LedgerColumn::Value: {
        const auto number = Decimal::parse(value.toString().remove(u',').trimmed().toStdString());
        if (!number) {
            Q_EMIT m_session.failed(Failure{FailureCode::Usage, tr("“%1” is not a number. The value stays as it was.").arg(value.toString()).toStdString(), {}});
            return false;
        }
        corrected.value = *number;
        corrected.upper.reset(); // one number stands where a range stood
        break;
    }
    default:
        return false;
    }
    m_session.change(tr("Correct %1").arg(columnTitle(columnAt(index.column()))),
                     [id = row->id, corrected](ReviewDesk &desk) { return desk.correct(id, corrected); });
    return true;
}

void LedgerModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ledgerColumnCount || !ledgerColumns()[static_cast<std::size_t>(column)].order)
        return;
    const FactSort wanted{*ledgerColumns()[static_cast<std::size_t>(column)].order, order == Qt::DescendingOrder};
    if (wanted == m_sort)
        return;
    m_sort = wanted;
    reload();
}

} // namespace starboard
