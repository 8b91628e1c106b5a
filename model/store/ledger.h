// Reads a workspace: facts by filter, documents, articles, texts, search.
#pragma once

#include "model/core/result.h"
#include "model/read/document.h"
#include "model/store/filter.h"
#include "model/store/records.h"
#include "model/store/workspace.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace starboard {

class Ledger {
public:
    explicit Ledger(const Workspace &workspace) : m_workspace(workspace) {}

    // A page of at most `limit` facts in the order of `sort`, ties by row; `after` is the `next` of the page before.
    [[nodiscard]] Result<FactPage> facts(const Filter &filter, FactSort sort, const std::optional<PageKey> &after,
                                         int limit) const;
    // The row ids in order, for a table that scrolls anywhere: keep the ids, fetch rows() in blocks. False from `visit`
    // stops.
    [[nodiscard]] Result<void> eachFactId(const Filter &filter, const FactSorting &sorting, const std::function<bool(RowId)> &visit) const;
    [[nodiscard]] Result<std::vector<RowId>> factIds(const Filter &filter, const FactSorting &sorting) const; // all of them
    [[nodiscard]] Result<std::vector<FactRow>> rows(std::span<const RowId> ids) const; // in the order given
    [[nodiscard]] Result<FactRow> fact(RowId id) const;
    [[nodiscard]] Result<FactRow> factById(std::string_view factId) const; // by Fact::id
    [[nodiscard]] Result<std::int64_t> countFacts(const Filter &filter) const;
    // Every fact in turn, for exports; false from `visit` stops. Memory does not grow with the number of facts.
    [[nodiscard]] Result<void> eachFact(const Filter &filter, FactSort sort,
                                        const std::function<bool(const FactRow &)> &visit) const;

    // The plan issued last for this very place, of those that fit the filter.
    [[nodiscard]] Result<std::optional<FactRow>> latestPlan(const std::string &place, const std::string &indicator,
                                                            const Filter &filter) const;

    [[nodiscard]] Result<Overview> overview(const Filter &filter = {}) const;
    [[nodiscard]] Result<std::vector<FactsAtPlace>> countByPlace(const Filter &filter) const;
    [[nodiscard]] Result<std::vector<MarksAtPlace>> marksByPlace(const Filter &filter) const;
    [[nodiscard]] Result<std::vector<FactsOfIndicator>> countByIndicator(const Filter &filter) const;
    [[nodiscard]] Result<std::vector<FactsOfDay>> countByLastDay() const; // of the whole workspace, ascending
    [[nodiscard]] Result<DateRange> periodRange() const; // of actual facts' last days
    [[nodiscard]] Result<DateRange> issueRange() const;

    [[nodiscard]] Result<std::vector<DocumentRow>> documents() const; // in the order of issue, then name
    [[nodiscard]] Result<DocumentRow> document(RowId id) const;
    [[nodiscard]] Result<std::u32string> text(RowId document) const;
    [[nodiscard]] Result<Origin> origin(RowId document) const;
    // The newest articles, see articleslisted.h; with a filter those that hold a fact that fits it.
    [[nodiscard]] Result<std::vector<ArticleRow>> articles(const Filter &filter = {}) const;
    [[nodiscard]] Result<std::vector<ArticleRow>> articlesOf(RowId document) const; // in the order of the page
    [[nodiscard]] Result<ArticleRow> article(RowId id) const;
    // The articles of other documents that say the same, the original first, then in the order of issue.
    [[nodiscard]] Result<std::vector<ArticleRow>> reprintsOf(RowId article) const;
    // For a preview: an article of the workspace that says what this text says; 0: none. Costs little in any workspace.
    [[nodiscard]] Result<RowId> articleLike(std::u32string_view body) const;
    [[nodiscard]] Result<std::u32string> articleText(RowId article) const;
    [[nodiscard]] Result<std::vector<FactRow>> factsOfArticle(RowId article) const;   // in the order of the text
    [[nodiscard]] Result<std::vector<FactRow>> factsOfDocument(RowId document) const; // in the order of the text
    // The sentence of a fact, white space removed; its quote when the page is not there.
    [[nodiscard]] Result<std::string> sentence(RowId fact) const;

    // Articles that hold all the words, newest first. Blanks separate words; words of one or two characters are found,
    // also across the line breaks of the page.
    [[nodiscard]] Result<std::vector<SearchHit>> search(std::string_view words, int limit, int offset = 0) const;

private:
    const Workspace &m_workspace;
};

} // namespace starboard
