#include "ui/compare/comparetable.h"

#include "ui/accounts/accountwords.h"
#include "ui/filter/wording.h"
#include "ui/look/figures.h"

#include <algorithm>
#include <array>

namespace starboard {
using namespace Qt::StringLiterals;

void CompareTable::setRows(std::vector<std::string> places, std::vector<ComparisonRow> rows, Measure measure, bool flat)
{
    beginResetModel();
    m_places = std::move(places);
    m_rows = std::move(rows);
    m_measure = measure;
    m_lines.clear();
    std::optional<Family> last;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Indicator *indicator = m_session.catalogue().find(m_rows[i].indicator);
        const Family family = indicator ? indicator->family : Family::Other;
        if (!flat && last != family)
            m_lines.push_back({family, -1});
        last = family;
        m_lines.push_back({family, static_cast<int>(i)});
    }
    endResetModel();
}

void CompareTable::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

const ComparisonRow *CompareTable::rowAt(int row) const
{
    const int at = row < 0 || row >= rowCount() ? -1 : m_lines[static_cast<std::size_t>(row)].row;
    return at < 0 ? nullptr : &m_rows[static_cast<std::size_t>(at)];
}

QModelIndex CompareTable::indexOf(std::size_t row, std::size_t place) const
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &at) { return at.row == static_cast<int>(row); });
    return line == m_lines.end() ? QModelIndex() : index(static_cast<int>(line - m_lines.begin()), static_cast<int>(place) + 1);
}

int CompareTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }

int CompareTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_places.size()) + 2; }

QString CompareTable::nameOf(const ComparisonRow &row) const
{
    const Indicator *indicator = m_session.catalogue().find(row.indicator);
    QString name = indicator ? indicatorName(*indicator) : QString::fromStdString(row.indicator);
    const bool computed = std::any_of(row.figures.begin(), row.figures.end(), [](const PlaceFigure &figure) { return figure.account.flags.has(Flag::Computed); });
    return computed ? QString(name + u" · "_s + flagName(Flag::Computed)) : name;
}

QVariant CompareTable::placeData(const ComparisonRow &row, std::size_t place, int role) const
{
    const PlaceFigure &figure = row.figures[place];
    const auto value = starboard::figureOf(row, place, m_measure);
    switch (role) {
    case Qt::DisplayRole:
        return value ? m_measure == Measure::Total || row.rate ? figureOf(figure.account) : figureOf(*value, figure.account.bound) : u"—"_s;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tipOf(m_session.placeName(figure.place) + u" · "_s + nameOf(row), figure.account);
    case LengthRole: {
        const auto share = shareOfLargest(row, place, m_measure);
        return share ? QVariant(*share) : QVariant();
    }
    case LargestRole:
        return shareOfLargest(row, place, m_measure) == 1.0;
    case BoundRole:
        return static_cast<int>(figure.account.bound);
    case RankRole:
        if (!value || (m_measure != Measure::Total && !row.rate)) // ranks are those of the totals
            return QString();
        return figure.rank.known() ? QString::number(figure.rank.best) : u"?"_s;
    case ContradictedRole:
        return figure.account.flags.has(Flag::Contradicted);
    default:
        return {};
    }
}

QVariant CompareTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == FamilyRole)
        return line.row < 0;
    if (line.row < 0)
        return role == Qt::DisplayRole && index.column() == 0 ? familyName(line.family) : QVariant();
    const ComparisonRow &row = m_rows[static_cast<std::size_t>(line.row)];
    if (isPlace(index.column()))
        return placeData(row, static_cast<std::size_t>(index.column()) - 1, role);
    if (index.column() == 0) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return nameOf(row);
        if (role == UnitRole) {
            const Indicator *indicator = m_session.catalogue().find(row.indicator);
            return indicator ? QString::fromStdString(indicator->unit) : QString();
        }
        return {};
    }
    if (role == RatioRole) {
        const auto gap = starboard::gapOf(row, m_measure);
        return gap && gap->ratio ? tr("%1×", "so many times as much").arg(figureOf(*gap->ratio, gap->bound)) : QString();
    }
    if (role == Qt::DisplayRole) {
        const auto gap = starboard::gapOf(row, m_measure);
        if (!gap)
            return u"—"_s;
        const QString text = figureOf(gap->amount, gap->bound);
        return row.rate ? tr("%1 points").arg(text) : text;
    }
    if (role == BoundRole) {
        const auto gap = starboard::gapOf(row, m_measure);
        return static_cast<int>(gap ? gap->bound : Bound::Exact);
    }
    return {};
}

QVariant CompareTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole) {
        if (section == 0)
            return tr("Indicator");
        return isPlace(section) ? m_session.placeName(placeAt(section)) : tr("Largest gap");
    }
    if (role == Qt::ToolTipRole) // what is cut short in a narrow column
        return QString(headerData(section, orientation, Qt::DisplayRole).toString() + u'\n' + headerData(section, orientation, AsideRole).toString());
    if (role == AsideRole && isPlace(section))
        return tr("%n communities and villages", nullptr, static_cast<int>(m_session.gazetteer().communities(placeAt(section))));
    if (role == AsideRole)
        return section == 0 ? tr("one scale per row, from zero") : tr("highest − lowest, times");
    return {};
}

Qt::ItemFlags CompareTable::flags(const QModelIndex &index) const
{
    return index.isValid() && m_lines[static_cast<std::size_t>(index.row())].row < 0 ? Qt::ItemFlags(Qt::ItemIsEnabled)
                                                                                      : QAbstractTableModel::flags(index);
}

} // namespace starboard
