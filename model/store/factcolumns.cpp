#include "model/store/factcolumns.h"

#include "model/store/factcounts.h"

namespace starboard {

namespace {

constexpr const char *insertSql =
    "INSERT INTO facts (document, article, fact_id, sentence_begin, sentence_end, quote_begin, quote_end, number_begin,"
    " number_end, quote, number, mantissa, exponent, value, upper_mantissa, upper_exponent, bound, unit, action, object,"
    " code, family, star, status, place, place_code, district, period_start, period_end, period_kind, part_of, confidence,"
    " issued, review, added, free_indicator) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,"
    " ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, ?36)";

constexpr const char *updateSql =
    "UPDATE facts SET article = ?2, fact_id = ?3, sentence_begin = ?4, sentence_end = ?5, quote_begin = ?6, quote_end = ?7,"
    " number_begin = ?8, number_end = ?9, quote = ?10, number = ?11, mantissa = ?12, exponent = ?13, value = ?14,"
    " upper_mantissa = ?15, upper_exponent = ?16, bound = ?17, unit = ?18, action = ?19, object = ?20, code = ?21,"
    " family = ?22, star = ?23, status = ?24, place = ?25, place_code = ?26, district = ?27, period_start = ?28,"
    " period_end = ?29, period_kind = ?30, part_of = ?31, confidence = ?32, issued = ?33, review = ?34, added = ?35,"
    " free_indicator = ?36"
    " WHERE id = ?1";

// ?1 is the document of a new row and the id of an old one.
void bindFact(Statement &statement, RowId first, const FactRow &row)
{
    const Fact &fact = row.fact;
    statement.bind(first, row.article, fact.id, fact.sentence.begin, fact.sentence.end, fact.quoteSpan.begin, fact.quoteSpan.end,
                   fact.numberSpan.begin, fact.numberSpan.end, fact.quote, fact.number, fact.value.mantissa(),
                   fact.value.exponent(), fact.value.toDouble());
    if (fact.upper)
        statement.bind(fact.upper->mantissa(), fact.upper->exponent());
    else
        statement.bind(std::nullopt, std::nullopt);
    statement.bind(fact.bound, fact.unit, fact.action, fact.object, fact.code, fact.family, fact.star, fact.status, fact.place,
                   fact.placeCode, fact.district, fact.period.start, fact.period.end, fact.period.kind, fact.partOf,
                   fact.confidence, row.issued, row.review, row.added, fact.freeIndicator);
}

TextSpan readSpan(const Statement &row, int column)
{
    return {static_cast<std::uint32_t>(row.integer(column)), static_cast<std::uint32_t>(row.integer(column + 1))};
}

} // namespace

RowId insertFact(Connection &connection, const FactRow &row)
{
    const RowId id = insertUncounted(connection, row);
    countFactsFrom(connection, id);
    return id;
}

RowId insertUncounted(Connection &connection, const FactRow &row)
{
    Statement statement(connection, insertSql);
    bindFact(statement, row.document, row);
    statement.run();
    return connection.lastRow();
}

void updateFact(Connection &connection, RowId id, const FactRow &row)
{
    Statement statement(connection, updateSql);
    bindFact(statement, id, row);
    statement.run();
}

void removeFact(Connection &connection, RowId id)
{
    Statement(connection, "DELETE FROM facts WHERE id = ?1").bind(id).run();
}

const char *const factColumns =
    "facts.id, facts.document, facts.article, facts.fact_id, sentence_begin, sentence_end, quote_begin, quote_end,"
    " number_begin, number_end, quote, number, mantissa, exponent, upper_mantissa, upper_exponent, bound, unit, action,"
    " object, code, family, star, status, place, place_code, facts.district, period_start, period_end, period_kind, part_of,"
    " confidence, facts.issued, review, added, articles.reprint_of IS NOT NULL, articles.title, documents.name,"
    " documents.newspaper, free_indicator";

const char *const factTables =
    "facts JOIN articles ON articles.id = facts.article JOIN documents ON documents.id = facts.document";

FactRow readFact(const Statement &row)
{
    FactRow result;
    Fact &fact = result.fact;
    result.id = row.integer(0);
    result.document = row.integer(1);
    result.article = row.integer(2);
    fact.id = row.string(3);
    fact.sentence = readSpan(row, 4);
    fact.quoteSpan = readSpan(row, 6);
    fact.numberSpan = readSpan(row, 8);
    fact.quote = row.string(10);
    fact.number = row.string(11);
    fact.value = Decimal(row.integer(12), static_cast<int>(row.integer(13)));
    if (!row.isNull(14))
        fact.upper = Decimal(row.integer(14), static_cast<int>(row.integer(15)));
    fact.bound = static_cast<Bound>(row.integer(16));
    fact.unit = row.string(17);
    fact.action = row.string(18);
    fact.object = row.string(19);
    fact.code = row.string(20);
    fact.family = static_cast<Family>(row.integer(21));
    fact.star = row.string(22);
    fact.status = static_cast<Status>(row.integer(23));
    fact.place = row.string(24);
    fact.placeCode = row.string(25);
    fact.district = row.string(26);
    fact.period = {row.day(27), row.day(28), static_cast<PeriodKind>(row.integer(29))};
    fact.partOf = row.string(30);
    fact.confidence = row.real(31);
    result.issued = row.day(32);
    result.review = static_cast<ReviewState>(row.integer(33));
    result.added = row.integer(34) != 0;
    result.reprint = row.integer(35) != 0;
    result.articleTitle = row.string(36);
    result.documentName = row.string(37);
    result.newspaper = row.string(38);
    fact.freeIndicator = row.string(39);
    return result;
}

std::optional<FactRow> findFact(Connection &connection, RowId id)
{
    static const std::string sql = std::string("SELECT ") + factColumns + " FROM " + factTables + " WHERE facts.id = ?1";
    Statement statement(connection, sql);
    statement.bind(id);
    if (!statement.next())
        return std::nullopt;
    return readFact(statement);
}

} // namespace starboard
