#include "model/store/reprints.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <unordered_map>

namespace starboard {

namespace {

constexpr int mostAlike = 32; // articles looked at for one hash: wording that more share belongs to nobody

Signature unpacked(std::string_view bytes)
{
    Signature signature;
    for (std::size_t i = 0; i + 4 <= bytes.size(); i += 4) {
        std::uint32_t hash = 0;
        for (std::size_t k = 4; k-- > 0;)
            hash = hash << 8 | static_cast<unsigned char>(bytes[i + k]);
        signature.push_back(hash);
    }
    return signature;
}

// Where an article stands among those that say the same.
struct Standing {
    RowId article = 0;
    RowId document = 0;
    RowId original = 0;
    bool keptApart = false;
    std::tuple<bool, std::int64_t, std::string, RowId> order; // undated last

    [[nodiscard]] RowId root() const { return original ? original : article; }
};

std::optional<Standing> standingOf(Connection &connection, RowId article)
{
    Statement query(connection, "SELECT articles.document, reprint_of, kept_apart, issued, name FROM articles"
                                " JOIN documents ON documents.id = articles.document WHERE articles.id = ?1");
    query.bind(article);
    if (!query.next())
        return std::nullopt;
    Standing standing{article, query.integer(0), query.integer(1), query.integer(2) != 0, {}};
    standing.order = {query.isNull(3), query.integer(3), query.string(4), article};
    return standing;
}

void pointTo(Connection &connection, RowId article, RowId original)
{
    Statement(connection, "UPDATE articles SET reprint_of = ?2 WHERE id = ?1 OR reprint_of = ?1").bind(article, original).run();
}

class Linking {
public:
    explicit Linking(Connection &connection) : m_connection(connection) {}

    // Reads the articles below `limit` that share hashes with each of the signatures, by the place of the signature.
    std::vector<std::vector<RowId>> candidates(const std::vector<SignedArticle> &articles)
    {
        std::vector<std::pair<std::uint32_t, std::size_t>> hashes;
        for (std::size_t i = 0; i < articles.size(); ++i)
            for (std::uint32_t hash : articles[i].signature)
                hashes.emplace_back(hash, i);
        std::sort(hashes.begin(), hashes.end());
        std::vector<std::unordered_map<RowId, std::size_t>> shared(articles.size());
        for (std::size_t i = 0; i < hashes.size();) {
            std::vector<RowId> others;
            Statement query(m_connection, "SELECT article FROM signature_hashes WHERE hash = ?1 ORDER BY article LIMIT ?2");
            query.bind(hashes[i].first, mostAlike);
            while (query.next())
                others.push_back(query.integer(0));
            std::size_t end = i;
            for (; end < hashes.size() && hashes[end].first == hashes[i].first; ++end)
                for (RowId other : others)
                    if (const SignedArticle &one = articles[hashes[end].second]; other < one.before && other != one.article)
                        ++shared[hashes[end].second][other];
            i = end;
        }
        std::vector<std::vector<RowId>> found(articles.size());
        for (std::size_t i = 0; i < articles.size(); ++i) {
            for (auto [other, count] : shared[i])
                if (count >= std::min(sharedHashes, articles[i].signature.size()) &&
                    resemble(articles[i].signature, signature(other)))
                    found[i].push_back(other);
            std::sort(found[i].begin(), found[i].end());
        }
        return found;
    }

    // Links one new article with those that say the same; `alike` came before it.
    bool link(const SignedArticle &fresh, const std::vector<RowId> &alike)
    {
        auto self = standingOf(m_connection, fresh.article);
        if (!self || self->keptApart || self->original)
            return false;
        std::vector<Standing> roots = rootsAmong(*self, alike);
        if (roots.empty())
            return false;
        const Standing &first = roots.front();
        if (first.order < self->order) {
            pointTo(m_connection, self->article, first.article);
            // The new article may show that two which were told apart by their cuts are one.
            for (std::size_t i = 1; i < roots.size(); ++i)
                if (!roots[i].keptApart && isReprint(body(first.article), body(roots[i].article)))
                    pointTo(m_connection, roots[i].article, first.article);
            return true;
        }
        bool any = false;
        for (const Standing &root : roots) {
            if (root.keptApart)
                continue;
            pointTo(m_connection, root.article, self->article);
            any = true;
        }
        return any;
    }

    [[nodiscard]] const std::u32string &body(RowId article)
    {
        auto [it, fresh] = m_bodies.try_emplace(article);
        if (fresh) {
            Statement query(m_connection, "SELECT substr(texts.text, span_begin + 1, span_end - span_begin) FROM articles"
                                          " JOIN texts ON texts.document = articles.document WHERE articles.id = ?1");
            query.bind(article);
            if (query.next())
                it->second = fromUtf8(query.text(0));
        }
        return it->second;
    }

private:
    Signature signature(RowId article)
    {
        Statement query(m_connection, "SELECT signature FROM articles WHERE id = ?1");
        query.bind(article);
        return query.next() ? unpacked(query.text(0)) : Signature();
    }

    // The originals of what says the same, the earliest first; kept-apart ones last.
    std::vector<Standing> rootsAmong(const Standing &self, const std::vector<RowId> &alike)
    {
        std::map<RowId, Standing> roots;
        for (RowId other : alike) {
            auto standing = standingOf(m_connection, other);
            if (!standing || standing->document == self.document || roots.contains(standing->root()) ||
                !isReprint(body(self.article), body(other)))
                continue;
            if (auto root = standingOf(m_connection, standing->root()); root && root->document != self.document)
                roots.emplace(root->article, *root);
        }
        std::vector<Standing> sorted;
        for (auto &[id, root] : roots)
            sorted.push_back(std::move(root));
        std::sort(sorted.begin(), sorted.end(), [](const Standing &a, const Standing &b) {
            return std::tie(a.keptApart, a.order) < std::tie(b.keptApart, b.order);
        });
        return sorted;
    }

    Connection &m_connection;
    std::unordered_map<RowId, std::u32string> m_bodies;
};

// In the order of the hashes, so that the index is walked through once.
void storeHashes(Connection &connection, const std::vector<SignedArticle> &articles)
{
    std::vector<std::pair<std::uint32_t, RowId>> rows;
    for (const SignedArticle &article : articles)
        for (std::uint32_t hash : article.signature)
            rows.emplace_back(hash, article.article);
    std::sort(rows.begin(), rows.end());
    Statement insert(connection, "INSERT OR IGNORE INTO signature_hashes (hash, article) VALUES (?1, ?2)");
    for (auto [hash, article] : rows)
        insert.bind(hash, article).run();
}

void forgetHashes(Connection &connection, RowId article)
{
    Statement query(connection, "SELECT signature FROM articles WHERE id = ?1");
    query.bind(article);
    Signature signature = query.next() ? unpacked(query.text(0)) : Signature();
    Statement remove(connection, "DELETE FROM signature_hashes WHERE hash = ?1 AND article = ?2");
    for (std::uint32_t hash : signature)
        remove.bind(hash, article).run();
}

} // namespace

std::string packed(const Signature &signature)
{
    std::string bytes;
    bytes.reserve(signature.size() * 4);
    for (std::uint32_t hash : signature)
        for (int shift = 0; shift < 32; shift += 8)
            bytes.push_back(static_cast<char>(hash >> shift));
    return bytes;
}

void forgetSignatureUnless(Connection &connection, RowId article, TextSpan span)
{
    Statement same(connection, "SELECT 1 FROM articles WHERE id = ?1 AND span_begin = ?2 AND span_end = ?3");
    same.bind(article, span.begin, span.end);
    if (same.next())
        return;
    forgetHashes(connection, article);
    Statement(connection, "UPDATE articles SET signature = NULL WHERE id = ?1").bind(article).run();
}

std::int64_t linkReprints(Connection &connection, std::vector<SignedArticle> fresh)
{
    std::sort(fresh.begin(), fresh.end(), [](const SignedArticle &a, const SignedArticle &b) { return a.article < b.article; });
    storeHashes(connection, fresh);
    Linking linking(connection);
    std::vector<std::vector<RowId>> alike = linking.candidates(fresh);
    std::int64_t linked = 0;
    for (std::size_t i = 0; i < fresh.size(); ++i)
        if (!alike[i].empty())
            linked += linking.link(fresh[i], alike[i]);
    return linked;
}

RowId articleLike(Connection &connection, std::u32string_view body, const Signature &signature)
{
    Linking linking(connection);
    const std::vector<RowId> alike = linking.candidates({{0, 0, signature, anyArticle}}).front();
    for (RowId other : alike)
        if (isReprint(body, linking.body(other)))
            return other;
    return 0;
}

void signTheUnsigned(Connection &connection)
{
    constexpr int atOnce = 1000;
    for (;;) {
        std::vector<SignedArticle> fresh;
        Statement query(connection, "SELECT articles.id, articles.document,"
                                    " substr(texts.text, span_begin + 1, span_end - span_begin) FROM articles"
                                    " LEFT JOIN texts ON texts.document = articles.document"
                                    " WHERE signature IS NULL ORDER BY articles.id LIMIT ?1");
        query.bind(atOnce);
        while (query.next())
            fresh.push_back({query.integer(0), query.integer(1), signatureOf(fromUtf8(query.text(2))), anyArticle});
        if (fresh.empty())
            return;
        Statement update(connection, "UPDATE articles SET signature = ?2 WHERE id = ?1");
        for (const SignedArticle &article : fresh) {
            std::string bytes = packed(article.signature);
            update.bind(article.article).addBlob(bytes).run();
        }
        linkReprints(connection, std::move(fresh));
    }
}

void releaseDocument(Connection &connection, RowId document)
{
    std::vector<RowId> articles;
    Statement query(connection, "SELECT id FROM articles WHERE document = ?1");
    query.bind(document);
    while (query.next())
        articles.push_back(query.integer(0));
    for (RowId article : articles)
        releaseArticle(connection, article);
}

void releaseArticle(Connection &connection, RowId article)
{
    forgetHashes(connection, article);
    std::vector<Standing> heirs;
    for (RowId reprint : reprintsOf(connection, article))
        if (auto heir = standingOf(connection, reprint))
            heirs.push_back(std::move(*heir));
    auto first = std::min_element(heirs.begin(), heirs.end(),
                                  [](const Standing &a, const Standing &b) { return a.order < b.order; });
    for (const Standing &heir : heirs)
        setLink(connection, heir.article, heir.article == first->article ? 0 : first->article, false);
}

RowId storyOf(Connection &connection, RowId article)
{
    Statement query(connection, "SELECT coalesce(reprint_of, id) FROM articles WHERE id = ?1");
    query.bind(article);
    return query.next() ? query.integer(0) : 0;
}

std::vector<RowId> reprintsOf(Connection &connection, RowId article)
{
    std::vector<RowId> reprints;
    Statement query(connection, "SELECT id FROM articles WHERE reprint_of = ?1 ORDER BY id");
    query.bind(article);
    while (query.next())
        reprints.push_back(query.integer(0));
    return reprints;
}

void setLink(Connection &connection, RowId article, RowId original, bool keptApart)
{
    Statement update(connection, "UPDATE articles SET reprint_of = nullif(?2, 0), kept_apart = ?3 WHERE id = ?1");
    update.bind(article, original == article ? RowId(0) : original, keptApart).run();
}

} // namespace starboard
