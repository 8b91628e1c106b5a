#include "model/store/documentcolumns.h"

#include <array>
#include <string>

namespace starboard {

const char *const documentColumns =
    "documents.id, sha256, documents.name, path, newspaper, issued, date_source, district, district_by_user, format,"
    " encoding, recognised, sample, size, imported_at,"
    " (SELECT count(*) FROM articles WHERE articles.document = documents.id),"
    " (SELECT count(*) FROM facts WHERE facts.document = documents.id),"
    " (SELECT count(*) FROM facts WHERE facts.document = documents.id AND review = 0), newspaper_source, newspaper_by_user,"
    " district_source";

DocumentRow readDocument(const Statement &row)
{
    DocumentRow document;
    document.id = row.integer(0);
    document.sha256 = row.string(1);
    document.name = row.string(2);
    document.path = row.string(3);
    document.newspaper = row.string(4);
    document.issued = row.day(5);
    document.dateSource = static_cast<DateSource>(row.integer(6));
    document.district = row.string(7);
    document.districtByUser = row.integer(8) != 0;
    document.format = row.string(9);
    document.encoding = row.string(10);
    document.recognised = row.integer(11) != 0;
    document.sample = row.integer(12) != 0;
    document.size = static_cast<std::uint64_t>(row.integer(13));
    document.importedAt = row.string(14);
    document.articles = row.integer(15);
    document.facts = row.integer(16);
    document.unreviewed = row.integer(17);
    auto source = [&](int column, bool byUser) {
        return byUser ? DateSource::User : static_cast<DateSource>(row.integer(column));
    };
    document.newspaperSource = source(18, row.integer(19) != 0);
    document.districtSource = source(20, document.districtByUser);
    return document;
}

const char *const articleColumns =
    "articles.id, articles.document, articles.title, articles.span_begin, articles.span_end, articles.published,"
    " articles.reprint_of, documents.name, documents.newspaper, documents.issued,"
    " (SELECT count(*) FROM facts WHERE facts.article = articles.id), articles.kept_apart,"
    " (SELECT count(*) FROM articles AS others WHERE others.reprint_of = articles.id), documents.recognised";
const char *const articleTables = "articles JOIN documents ON documents.id = articles.document";

ArticleRow readArticle(const Statement &row)
{
    ArticleRow article;
    article.id = row.integer(0);
    article.document = row.integer(1);
    article.title = row.string(2);
    article.span = {static_cast<std::uint32_t>(row.integer(3)), static_cast<std::uint32_t>(row.integer(4))};
    article.published = row.day(5);
    article.reprintOf = row.integer(6);
    article.documentName = row.string(7);
    article.newspaper = row.string(8);
    article.issued = row.day(9);
    article.facts = row.integer(10);
    article.keptApart = row.integer(11) != 0;
    article.reprints = row.integer(12);
    article.recognised = row.integer(13) != 0;
    return article;
}

namespace {

constexpr std::array patchable{"issued", "date_source", "newspaper", "newspaper_by_user", "district", "district_by_user"};

} // namespace

Json documentFields(Connection &connection, RowId document, const Json &like)
{
    Json fields = Json::object();
    for (const char *column : patchable) {
        if (!like.contains(column))
            continue;
        std::string sql = std::string("SELECT ") + column + " FROM documents WHERE id = ?1";
        Statement query(connection, sql);
        query.bind(document);
        if (!query.next())
            continue;
        if (like[column].is_number())
            fields[column] = query.integer(0);
        else if (query.isNull(0))
            fields[column] = nullptr;
        else if (std::string_view(column) == "issued")
            fields[column] = toIso(*query.day(0));
        else
            fields[column] = query.string(0);
    }
    return fields;
}

void patchDocument(Connection &connection, RowId document, const Json &patch)
{
    for (const char *column : patchable) {
        if (!patch.contains(column))
            continue;
        const Json &value = patch[column];
        std::string sql = std::string("UPDATE documents SET ") + column + " = ?1 WHERE id = ?2";
        Statement update(connection, sql);
        std::string text = value.is_string() ? value.get<std::string>() : std::string();
        if (std::string_view(column) == "issued") {
            auto day = parseDate(text);
            update.bind(day, document).run();
            Statement(connection, "UPDATE facts SET issued = ?1 WHERE document = ?2").bind(day, document).run();
        } else if (value.is_number()) {
            update.bind(value.get<std::int64_t>(), document).run();
        } else {
            update.bind(text, document).run();
        }
    }
}

} // namespace starboard
