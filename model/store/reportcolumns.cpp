#include "model/store/reportcolumns.h"

namespace starboard {

const std::string &DocumentNames::of(RowId document)
{
    auto [it, fresh] = m_names.try_emplace(document);
    if (!fresh)
        return it->second;
    Statement query(m_connection, "SELECT name, substr(sha256, 1, 8), (SELECT count(*) FROM (SELECT 1 FROM documents AS others"
                                  " WHERE others.name = documents.name LIMIT 2)) FROM documents WHERE id = ?1");
    query.bind(document);
    if (!query.next())
        return it->second;
    it->second = query.string(0);
    if (query.integer(2) > 1)
        it->second.append(1, ' ').append(query.text(1));
    return it->second;
}

Stories::Stories(Connection &connection)
{
    Statement query(connection, "SELECT id, reprint_of, 0 FROM articles WHERE reprint_of IS NOT NULL UNION ALL"
                                " SELECT id, 0, 1 FROM articles WHERE kept_apart");
    while (query.next()) {
        Story &story = m_stories[query.integer(0)];
        story.keptApart = query.integer(2) != 0;
        if (RowId original = query.integer(1)) {
            story.original = original;
            m_stories[original].original = original;
        }
    }
}

void Stories::tell(RowId article, Report &report) const
{
    auto it = m_stories.find(article);
    if (it == m_stories.end())
        return;
    report.story = it->second.original;
    report.keptApart = it->second.keptApart;
}

const char *const reportColumns =
    "facts.id, facts.fact_id, facts.document, place_code, code, unit, quote, action, object, part_of, facts.issued,"
    " CASE WHEN review <> 0 THEN (SELECT max(day) FROM reviews WHERE reviews.document ="
    " (SELECT sha256 FROM documents WHERE documents.id = facts.document) AND reviews.fact_id = facts.fact_id) END,"
    " period_start, period_end, period_kind, sentence_begin, sentence_end, mantissa, exponent, upper_mantissa, upper_exponent,"
    " bound, status, review, facts.article";

Report readReport(const Statement &row, DocumentNames &names, const Stories &stories)
{
    Report report;
    report.id = row.text(1);
    report.document = names.of(row.integer(2));
    report.place = row.text(3);
    report.indicator = row.text(4);
    report.unit = row.text(5);
    report.quote = row.text(6);
    report.action = row.text(7);
    report.object = row.text(8);
    report.partOf = row.text(9);
    report.issued = row.day(10);
    report.reviewed = row.day(11);
    report.period = {row.day(12), row.day(13), static_cast<PeriodKind>(row.integer(14))};
    report.sentence = {static_cast<std::uint32_t>(row.integer(15)), static_cast<std::uint32_t>(row.integer(16))};
    report.value = Decimal(row.integer(17), static_cast<int>(row.integer(18)));
    if (!row.isNull(19))
        report.upper = Decimal(row.integer(19), static_cast<int>(row.integer(20)));
    report.bound = static_cast<Bound>(row.integer(21));
    report.status = static_cast<Status>(row.integer(22));
    report.review = static_cast<ReviewState>(row.integer(23));
    stories.tell(row.integer(24), report);
    return report;
}

} // namespace starboard
