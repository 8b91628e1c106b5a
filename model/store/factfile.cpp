// Facts that come as JSON lines, without their pages.
#include "model/store/articleindex.h"
#include "model/store/connection.h"
#include "model/store/factcolumns.h"
#include "model/store/factcounts.h"
#include "model/store/factpatch.h"
#include "model/store/intake.h"
#include "model/store/words.h"

#include <QFile>

#include <map>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace starboard {

namespace {

class FactFeed {
public:
    FactFeed(Connection &connection, FactsArrived &report) : m_connection(connection), m_report(report) {}

    void take(const FactLine &line, std::int64_t number)
    {
        Source &source = sourceOf(line);
        if (!source.seen.insert(line.fact.id).second) {
            problem(number, say(QT_TRANSLATE_NOOP("store", "the id “%1” stands in the file twice; the first line counts"),
                                shown(line.fact.id)));
            return;
        }
        FactRow row;
        row.document = source.document;
        row.fact = line.fact;
        row.fact.quote = toUtf8(withoutSpace(fromUtf8(line.fact.quote)));
        row.issued = line.issued;
        row.review = line.review;
        auto known = source.known.find(line.fact.id);
        row.article = articleOf(source, line);
        if (known == source.known.end()) {
            row.id = insertUncounted(m_connection, row);
            if (!m_firstUncounted)
                m_firstUncounted = row.id;
            ++m_report.added;
        } else {
            replace(source, known->second, row);
        }
    }

    void finish()
    {
        if (m_firstUncounted)
            countFactsFrom(m_connection, m_firstUncounted);
    }

    void problem(std::int64_t number, const std::string &why)
    {
        m_report.problems.push_back(say(QT_TRANSLATE_NOOP("store", "line %1: %2"), number, shown(why)));
    }

private:
    using ArticleKey = std::tuple<std::string, std::uint32_t, std::uint32_t>;
    struct Source {
        RowId document = 0;
        std::string sha256;
        std::map<ArticleKey, RowId> articles;
        std::unordered_map<std::string, FactRow> known;
        std::unordered_set<std::string> seen;
    };

    Source &sourceOf(const FactLine &line)
    {
        auto [it, fresh] = m_sources.try_emplace(line.document);
        Source &source = it->second;
        if (!fresh)
            return source;
        source.sha256 = "facts:" + line.document;
        Statement query(m_connection, "SELECT id FROM documents WHERE sha256 = ?1");
        query.bind(source.sha256);
        if (query.next()) {
            source.document = query.integer(0);
            recall(source);
        } else {
            source.document = insertDocument(line, source.sha256);
        }
        return source;
    }

    RowId insertDocument(const FactLine &line, const std::string &sha256)
    {
        std::string now = m_connection.now();
        Statement(m_connection, "INSERT INTO documents (sha256, name, path, newspaper, issued, date_source, district, format,"
                                " encoding, recognised, sample, size, imported_at)"
                                " VALUES (?1, ?2, '', '', ?3, ?4, ?5, 'facts', '', 0, 0, 0, ?6)")
            .bind(sha256, line.document, line.issued, line.issued ? DateSource::Manifest : DateSource::None, line.fact.district,
                  now)
            .run();
        return m_connection.lastRow();
    }

    void recall(Source &source)
    {
        Statement articles(m_connection, "SELECT id, title, span_begin, span_end FROM articles WHERE document = ?1");
        articles.bind(source.document);
        while (articles.next())
            source.articles.emplace(ArticleKey{articles.string(1), static_cast<std::uint32_t>(articles.integer(2)),
                                               static_cast<std::uint32_t>(articles.integer(3))},
                                    articles.integer(0));
        std::string sql = std::string("SELECT ") + factColumns + " FROM " + factTables + " WHERE facts.document = ?1";
        Statement facts(m_connection, sql);
        facts.bind(source.document);
        while (facts.next()) {
            FactRow row = readFact(facts);
            source.known.emplace(row.fact.id, std::move(row));
        }
    }

    RowId articleOf(Source &source, const FactLine &line)
    {
        auto [it, fresh] = source.articles.try_emplace({line.articleTitle, line.articleSpan.begin, line.articleSpan.end}, 0);
        if (fresh) {
            Article article;
            article.title = line.articleTitle;
            article.span = line.articleSpan;
            article.published = line.issued;
            it->second = insertArticle(m_connection, source.document, article);
        }
        return it->second;
    }

    void replace(const Source &source, const FactRow &known, FactRow &row)
    {
        if (sameContent(known, row) && known.review == row.review) {
            ++m_report.unchanged;
            return;
        }
        Statement judged(m_connection, "SELECT 1 FROM reviews WHERE document = ?1 AND fact_id = ?2 LIMIT 1");
        judged.bind(source.sha256, row.fact.id);
        if (judged.next()) {
            ++m_report.kept;
            return;
        }
        updateFact(m_connection, known.id, row);
        ++m_report.changed;
    }

    Connection &m_connection;
    FactsArrived &m_report;
    RowId m_firstUncounted = 0;
    std::unordered_map<std::string, Source> m_sources;
};

} // namespace

Result<FactsArrived> Intake::importFacts(const std::vector<FactLine> &lines)
{
    return guarded(m_connection, [&] {
        FactsArrived report;
        finishPending();
        Transaction transaction(m_connection);
        FactFeed feed(m_connection, report);
        std::int64_t number = 0;
        for (const FactLine &line : lines)
            feed.take(line, ++number);
        feed.finish();
        transaction.commit();
        return report;
    });
}

Result<FactsArrived> Intake::importFactFile(const std::string &path)
{
    QFile file(shown(path));
    if (!file.exists())
        return fail(FailureCode::NotFound, say(QT_TRANSLATE_NOOP("store", "There is no file “%1”."), shown(path)));
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::Unreadable, say(QT_TRANSLATE_NOOP("store", "“%1” cannot be read."), shown(path)),
                    file.errorString().toStdString());
    return guarded(m_connection, [&] {
        FactsArrived report;
        finishPending();
        Transaction transaction(m_connection);
        FactFeed feed(m_connection, report);
        std::int64_t number = 0;
        while (!file.atEnd()) {
            QByteArray bytes = file.readLine().trimmed();
            ++number;
            if (number == 1 && bytes.startsWith("\xEF\xBB\xBF"))
                bytes.remove(0, 3);
            if (bytes.isEmpty())
                continue;
            auto line = factLineFromJson(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
            if (line)
                feed.take(*line, number);
            else
                feed.problem(number, line.error().message);
        }
        feed.finish();
        transaction.commit();
        return report;
    });
}

} // namespace starboard
