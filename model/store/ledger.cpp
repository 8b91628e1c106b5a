// Facts by filter, sort and page, and their counts.
#include "model/store/ledger.h"

#include "model/store/connection.h"
#include "model/store/factcolumns.h"
#include "model/store/filtersql.h"
#include "model/store/words.h"

#include <array>

namespace starboard {

namespace {

struct Order {
    std::array<const char *, 2> columns; // the second may be null
    bool nullable;                       // of a single column; its nulls sort first
};

Order orderOf(FactOrder order)
{
    switch (order) {
    case FactOrder::Imported:
        break;
    case FactOrder::Issued:
        return {{"facts.issued", nullptr}, true};
    case FactOrder::Period:
        return {{"facts.period_end", nullptr}, true};
    case FactOrder::Place:
        return {{"facts.place_code", nullptr}, false};
    case FactOrder::Indicator:
        return {{"facts.code", "facts.place_code"}, false};
    case FactOrder::Value:
        return {{"facts.value", nullptr}, false};
    case FactOrder::Confidence:
        return {{"facts.confidence", nullptr}, false};
    case FactOrder::Review:
        return {{"facts.review", nullptr}, false};
    case FactOrder::Bound:
        return {{"facts.bound", nullptr}, false};
    case FactOrder::Unit:
        return {{"facts.unit", nullptr}, false};
    case FactOrder::Status:
        return {{"facts.status", nullptr}, false};
    case FactOrder::Star:
        return {{"facts.star", nullptr}, false};
    case FactOrder::Object:
        return {{"facts.object", "facts.action"}, false};
    }
    return {{nullptr, nullptr}, false};
}

// How a page is come by. ByOrder walks the index of the order until enough rows fit; ByFilter takes all that fit the place
// and indicator and sorts them. The counts say which is shorter; SQLite's own statistics do not know how many fit.
enum class Way { Open, ByOrder, ByFilter };

Way wayOf(Connection &connection, const Filter &filter, FactSort sort, int limit)
{
    Filter counted;
    counted.places = filter.places;
    counted.indicators = filter.indicators;
    counted.families = filter.families;
    if (counted.empty()) // review, status and confidence leave many: the order finds them soon
        return filter.empty() || needsNames(filter) || filter.document || filter.article ? Way::Open : Way::ByOrder;
    if (sort.order == FactOrder::Place || sort.order == FactOrder::Indicator || filter.document || filter.article)
        return Way::Open;
    const Condition where = condition(counted);
    const std::string sql = std::string("SELECT coalesce(sum(facts), 0), (SELECT coalesce(sum(facts), 0) FROM place_counts) FROM ") +
                            countsFor(counted) + " WHERE " + where.sql;
    Statement query(connection, sql);
    where.bindTo(query);
    if (!query.next())
        return Way::Open;
    const double fit = static_cast<double>(query.integer(0)), all = static_cast<double>(query.integer(1));
    return fit * fit > all * limit ? Way::ByOrder : Way::ByFilter;
}

PageKey keyOf(const FactRow &row, FactOrder order)
{
    auto day = [](const std::optional<Date> &date) { return date ? PageKey::Value(dayNumber(*date)) : PageKey::Value(); };
    switch (order) {
    case FactOrder::Imported:
        break;
    case FactOrder::Issued:
        return {{day(row.issued)}, row.id};
    case FactOrder::Period:
        return {{day(row.fact.period.end)}, row.id};
    case FactOrder::Place:
        return {{row.fact.placeCode}, row.id};
    case FactOrder::Indicator:
        return {{row.fact.code, row.fact.placeCode}, row.id};
    case FactOrder::Value:
        return {{row.fact.value.toDouble()}, row.id};
    case FactOrder::Confidence:
        return {{row.fact.confidence}, row.id};
    case FactOrder::Review:
        return {{static_cast<std::int64_t>(row.review)}, row.id};
    case FactOrder::Bound:
        return {{static_cast<std::int64_t>(row.fact.bound)}, row.id};
    case FactOrder::Unit:
        return {{row.fact.unit}, row.id};
    case FactOrder::Status:
        return {{static_cast<std::int64_t>(row.fact.status)}, row.id};
    case FactOrder::Star:
        return {{row.fact.star}, row.id};
    case FactOrder::Object:
        return {{row.fact.object, row.fact.action}, row.id};
    }
    return {{}, row.id};
}

// Rows that are equal in everything else go the way of the first order, so that its index gives them too.
std::string orderBy(const FactSorting &sorting, Way way = Way::Open)
{
    auto direction = [](const FactSort &sort) { return sort.descending ? " DESC" : " ASC"; };
    std::string text = " ORDER BY ";
    const std::string sign = way == Way::ByFilter ? "+" : ""; // no index is used for the order
    for (const FactSort &sort : sorting)
        for (const char *column : orderOf(sort.order).columns)
            if (column)
                text += sign + column + direction(sort) + ", ";
    return text + sign + "facts.id" + direction(sorting.empty() ? FactSort() : sorting.front());
}

void bindKey(Statement &statement, const PageKey &key)
{
    for (const PageKey::Value &value : key.values)
        std::visit(
            [&](const auto &each) {
                if constexpr (!std::is_same_v<std::decay_t<decltype(each)>, std::monostate>)
                    statement.add(each);
            },
            value);
    statement.add(key.id);
}

// "(a, b, id) > (?, ?, ?)": SQLite walks the index from there.
std::string beyond(FactSort sort, bool atNull)
{
    std::string columns;
    std::string marks;
    if (!atNull) {
        for (const char *column : orderOf(sort.order).columns) {
            if (!column)
                continue;
            columns += std::string(column) + ", ";
            marks += "?, ";
        }
    }
    return "(" + columns + "facts.id) " + (sort.descending ? "<" : ">") + " (" + marks + "?)";
}

enum class Part { All, Nulls, Values };

class Pager {
public:
    Pager(Connection &connection, const Filter &filter, FactSort sort, int limit)
        : m_connection(connection), m_way(wayOf(connection, filter, sort, limit)),
          m_condition(condition(filter, m_way == Way::ByOrder ? Indexes::Unused : Indexes::Used)), m_sort(sort), m_limit(limit)
    {
    }

    FactPage page(const std::optional<PageKey> &after)
    {
        if (!orderOf(m_sort.order).nullable) {
            fetch(Part::All, after);
        } else {
            bool atNull = after && !after->values.empty() && std::holds_alternative<std::monostate>(after->values.front());
            // Ascending: nulls, then values; descending the other way round.
            Part first = m_sort.descending ? Part::Values : Part::Nulls;
            Part second = m_sort.descending ? Part::Nulls : Part::Values;
            bool inFirst = !after || atNull == (first == Part::Nulls);
            if (inFirst)
                fetch(first, after);
            if (!full())
                fetch(second, inFirst ? std::nullopt : after);
        }
        if (full()) { // one row more than asked for says that there is a next page
            m_page.rows.pop_back();
            m_page.next = keyOf(m_page.rows.back(), m_sort.order);
        }
        return std::move(m_page);
    }

private:
    bool full() const { return m_page.rows.size() > static_cast<std::size_t>(m_limit); }

    void fetch(Part part, const std::optional<PageKey> &after)
    {
        Condition where = m_condition;
        const char *column = orderOf(m_sort.order).columns.front();
        if (part == Part::Nulls)
            where.add(std::string(column) + " IS NULL");
        else if (part == Part::Values)
            where.add(std::string(column) + " IS NOT NULL");
        if (after)
            where.add(beyond(m_sort, part == Part::Nulls));
        const std::string sql = std::string("SELECT ") + factColumns + " FROM " + factTables + " WHERE " + where.sql +
                                orderBy({m_sort}, m_way) + " LIMIT ?";
        Statement query(m_connection, sql);
        where.bindTo(query);
        if (after)
            bindKey(query, *after);
        query.add(static_cast<std::int64_t>(m_limit) + 1 - static_cast<std::int64_t>(m_page.rows.size()));
        while (query.next())
            m_page.rows.push_back(readFact(query));
    }

    Connection &m_connection;
    Way m_way;
    Condition m_condition;
    FactSort m_sort;
    int m_limit;
    FactPage m_page;
};

tl::unexpected<Failure> factGone()
{
    return fail(FailureCode::NotFound, say(QT_TRANSLATE_NOOP("store", "The fact is not in the workspace any more.")));
}

const char *tablesFor(const Filter &filter) { return needsNames(filter) ? factTables : "facts"; }

// Counts by these columns, from the standing counts or from the facts themselves where `counts` is null.
std::string countsBy(const std::string &columns, const char *counts, const Filter &filter, const Condition &where)
{
    const std::string number = counts ? "sum(facts)" : "count(*)";
    return "SELECT " + columns + ", " + number + " FROM " + (counts ? counts : tablesFor(filter)) + " WHERE " + where.sql +
           " GROUP BY " + columns + " HAVING " + number + " > 0 ORDER BY " + columns;
}

} // namespace

Result<std::optional<FactRow>> Ledger::latestPlan(const std::string &place, const std::string &indicator, const Filter &filter) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&]() -> std::optional<FactRow> {
        Condition where{"code = ? AND place_code = ? AND status = 1", {indicator, place}};
        const Condition narrowed = condition(filter);
        where.add(narrowed.sql);
        where.values.insert(where.values.end(), narrowed.values.begin(), narrowed.values.end());
        const std::string sql = std::string("SELECT ") + factColumns + " FROM " + factTables + " WHERE " + where.sql +
                                " ORDER BY facts.issued DESC, facts.fact_id LIMIT 1";
        Statement query(connection, sql);
        where.bindTo(query);
        return query.next() ? std::optional(readFact(query)) : std::nullopt;
    });
}

Result<FactPage> Ledger::facts(const Filter &filter, FactSort sort, const std::optional<PageKey> &after, int limit) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] { return Pager(connection, filter, sort, std::max(limit, 1)).page(after); });
}

Result<void> Ledger::eachFactId(const Filter &filter, const FactSorting &sorting, const std::function<bool(RowId)> &visit) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] {
        Condition where = condition(filter);
        std::string sql = std::string("SELECT facts.id FROM ") + tablesFor(filter) + " WHERE " + where.sql + orderBy(sorting);
        Statement query(connection, sql);
        where.bindTo(query);
        while (query.next() && visit(query.integer(0)))
            continue;
    });
}

Result<std::vector<RowId>> Ledger::factIds(const Filter &filter, const FactSorting &sorting) const
{
    std::vector<RowId> ids;
    const auto done = eachFactId(filter, sorting, [&ids](RowId id) {
        ids.push_back(id);
        return true;
    });
    if (!done)
        return tl::make_unexpected(done.error());
    return ids;
}

Result<std::vector<FactRow>> Ledger::rows(std::span<const RowId> ids) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] {
        std::vector<FactRow> rows;
        rows.reserve(ids.size());
        for (RowId id : ids)
            if (auto row = findFact(connection, id))
                rows.push_back(std::move(*row));
        return rows;
    });
}

Result<FactRow> Ledger::fact(RowId id) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&]() -> Result<FactRow> {
        if (auto row = findFact(connection, id))
            return std::move(*row);
        return factGone();
    });
}

Result<FactRow> Ledger::factById(std::string_view factId) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&]() -> Result<FactRow> {
        Statement query(connection, "SELECT id FROM facts WHERE fact_id = ?1");
        query.bind(factId);
        if (!query.next())
            return factGone();
        return fact(query.integer(0));
    });
}

Result<std::int64_t> Ledger::countFacts(const Filter &filter) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] {
        Condition where = condition(filter);
        const char *counts = countsFor(filter);
        const std::string sql = (counts ? std::string("SELECT coalesce(sum(facts), 0) FROM ") + counts
                                        : std::string("SELECT count(*) FROM ") + tablesFor(filter)) +
                                " WHERE " + where.sql;
        Statement query(connection, sql);
        where.bindTo(query);
        return query.next() ? query.integer(0) : 0;
    });
}

Result<void> Ledger::eachFact(const Filter &filter, FactSort sort, const std::function<bool(const FactRow &)> &visit) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] {
        Condition where = condition(filter);
        std::string sql = std::string("SELECT ") + factColumns + " FROM " + factTables + " WHERE " + where.sql + orderBy({sort});
        Statement query(connection, sql);
        where.bindTo(query);
        while (query.next() && visit(readFact(query)))
            continue;
    });
}

Result<std::vector<FactsAtPlace>> Ledger::countByPlace(const Filter &filter) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] {
        Condition where = condition(filter);
        const bool ofPlaces = filter.indicators.empty() && filter.families.empty();
        const char *standing = countsFor(filter) ? (ofPlaces ? "place_counts" : "fact_counts") : nullptr;
        const std::string sql = countsBy("place_code", standing, filter, where);
        Statement query(connection, sql);
        where.bindTo(query);
        std::vector<FactsAtPlace> counts;
        while (query.next())
            counts.push_back({query.string(0), query.integer(1)});
        return counts;
    });
}

Result<std::vector<MarksAtPlace>> Ledger::marksByPlace(const Filter &filter) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] {
        const Condition where = condition(filter);
        const std::string sql =
            "SELECT place_code, " +
            (countsFor(filter) ? std::string("sum(facts), sum(unreviewed), sum(doubtful), sum(undated) FROM fact_counts")
                               : std::string("count(*), sum(review = 0), sum(review = 0 AND confidence < 0.7),"
                                             " sum(period_start IS NULL AND period_end IS NULL AND status = 0) FROM ") +
                                     tablesFor(filter)) +
            " WHERE " + where.sql + " GROUP BY place_code ORDER BY place_code";
        Statement query(connection, sql);
        where.bindTo(query);
        std::vector<MarksAtPlace> marks;
        while (query.next())
            if (query.integer(1) > 0)
                marks.push_back({query.string(0), query.integer(1), query.integer(2), query.integer(3), query.integer(4)});
        return marks;
    });
}

Result<std::vector<FactsOfDay>> Ledger::countByLastDay() const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] {
        // The index on the last day alone answers this.
        Statement query(connection, "SELECT period_end, count(*) FROM facts WHERE period_end IS NOT NULL GROUP BY period_end ORDER BY period_end");
        std::vector<FactsOfDay> counts;
        while (query.next()) {
            if (const auto day = query.day(0))
                counts.push_back({*day, query.integer(1)});
        }
        return counts;
    });
}

Result<std::vector<FactsOfIndicator>> Ledger::countByIndicator(const Filter &filter) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] {
        Condition where = condition(filter);
        const char *standing = countsFor(filter) ? (filter.places.empty() ? "indicator_counts" : "fact_counts") : nullptr;
        const std::string sql = countsBy("code, family", standing, filter, where);
        Statement query(connection, sql);
        where.bindTo(query);
        std::vector<FactsOfIndicator> counts;
        while (query.next())
            counts.push_back({query.string(0), static_cast<Family>(query.integer(1)), query.integer(2)});
        return counts;
    });
}

} // namespace starboard
