// Words in articles: the index names candidates, the text decides and gives the places.
#include "model/store/connection.h"
#include "model/store/documentcolumns.h"
#include "model/store/folding.h"
#include "model/store/ledger.h"

#include <algorithm>
#include <set>

namespace starboard {

namespace {

bool isWordSign(char32_t c) { return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z'); }

// What the index can say about a word: its pairs of Chinese characters, a lone character and a run of letters or digits
// as beginnings. Empty where the index knows nothing of such signs.
std::set<std::string> indexTerms(const std::u32string &word)
{
    std::set<std::string> terms;
    auto quoted = [](std::u32string_view text) { return std::string(1, '"').append(toUtf8(text)).append(1, '"'); };
    for (std::size_t begin = 0; begin < word.size();) {
        bool han = isHan(word[begin]);
        std::size_t end = begin;
        while (end < word.size() && (han ? isHan(word[end]) : isWordSign(word[end])))
            ++end;
        if (end == begin) {
            ++begin;
            continue;
        }
        std::u32string_view run = std::u32string_view(word).substr(begin, end - begin);
        if (han && run.size() > 1) {
            for (std::size_t i = 0; i + 1 < run.size(); ++i)
                terms.insert(quoted(run.substr(i, 2)));
        } else if (han || begin == 0) {
            // A run of digits may begin earlier in the text only where it begins the word.
            terms.insert(quoted(run) + (end == word.size() || han ? "*" : ""));
        }
        begin = end;
    }
    return terms;
}

std::string indexQuestion(const std::vector<std::u32string> &words)
{
    std::string question;
    for (const std::u32string &word : words)
        for (const std::string &term : indexTerms(word))
            question += (question.empty() ? "" : " AND ") + term;
    return question;
}

class ArticleSearch {
public:
    ArticleSearch(const ArticleRow &row, std::string_view documentText) : m_row(row)
    {
        std::u32string title = fromUtf8(row.title);
        m_title = fold(title);
        std::u32string text = fromUtf8(documentText);
        auto size = static_cast<std::uint32_t>(text.size());
        std::uint32_t begin = std::min(row.span.begin, size);
        std::uint32_t end = std::clamp(row.span.end, begin, size);
        m_original = text.substr(begin, end - begin);
        m_body = fold(m_original);
    }

    // Where the words stand; empty unless the article holds them all.
    std::optional<SearchHit> hit(const std::vector<std::u32string> &words) const
    {
        SearchHit hit;
        hit.article = m_row;
        std::vector<TextSpan> found; // of the folded body
        for (const std::u32string &word : words) {
            std::size_t before = found.size();
            for (std::size_t at = m_body.text.find(word); at != std::u32string::npos; at = m_body.text.find(word, at + word.size()))
                found.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + word.size())});
            if (found.size() == before && m_title.text.find(word) == std::u32string::npos)
                return std::nullopt;
        }
        std::sort(found.begin(), found.end(), [](TextSpan a, TextSpan b) { return a.begin < b.begin; });
        for (TextSpan span : found)
            hit.places.push_back({m_row.span.begin + m_body.source[span.begin], m_row.span.begin + m_body.source[span.end - 1] + 1});
        cutSnippet(found, hit);
        return hit;
    }

private:
    void cutSnippet(const std::vector<TextSpan> &found, SearchHit &hit) const
    {
        constexpr std::uint32_t before = 16;
        constexpr std::uint32_t length = 60;
        auto size = static_cast<std::uint32_t>(m_body.text.size());
        std::uint32_t first = found.empty() ? 0 : found.front().begin;
        std::uint32_t begin = first > before ? first - before : 0;
        std::uint32_t end = std::min(size, begin + length);
        std::u32string snippet = begin > 0 ? U"…" : U"";
        auto shift = static_cast<std::uint32_t>(snippet.size());
        for (std::uint32_t i = begin; i < end; ++i)
            snippet.push_back(m_original[m_body.source[i]]); // as printed, not folded
        if (end < size)
            snippet.push_back(U'…');
        hit.snippet = toUtf8(snippet);
        for (TextSpan span : found)
            if (span.begin >= begin && span.end <= end)
                hit.marks.push_back({span.begin - begin + shift, span.end - begin + shift});
    }

    ArticleRow m_row;
    FoldedText m_title;
    FoldedText m_body;
    std::u32string m_original;
};

} // namespace

Result<std::vector<SearchHit>> Ledger::search(std::string_view question, int limit, int offset) const
{
    Connection &connection = m_workspace.connection();
    return guarded(connection, [&] {
        std::vector<SearchHit> hits;
        std::vector<std::u32string> words = searchWords(question);
        if (words.empty())
            return hits;
        std::string match = indexQuestion(words);
        std::string sql = std::string("SELECT ") + articleColumns + ", coalesce(texts.text, '') FROM " + articleTables +
                          " LEFT JOIN texts ON texts.document = articles.document WHERE " +
                          (match.empty() ? "?1 = ''" : "articles.id IN (SELECT rowid FROM article_words WHERE article_words MATCH ?1)") +
                          " ORDER BY documents.issued DESC, documents.id, articles.span_begin";
        Statement query(connection, sql);
        query.bind(match);
        int skip = offset;
        while (static_cast<int>(hits.size()) < limit && query.next()) {
            auto hit = ArticleSearch(readArticle(query), query.text(articleColumnCount)).hit(words);
            if (hit && skip-- <= 0)
                hits.push_back(std::move(*hit));
        }
        return hits;
    });
}

} // namespace starboard
