// One fact as statistics sees it, and the container that carries many of them.
#pragma once

#include "model/core/fact.h"

#include <cstdint>
#include <memory>
#include <memory_resource>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace starboard {

struct FactLine;

// All texts are views: they live as long as the Reports that hold them (see below).
struct Report {
    std::string_view id;
    std::string_view document;
    std::string_view place;     // official code: 2, 4, 6, 9 or 12 digits
    std::string_view indicator; // code
    std::string_view unit;      // as printed
    std::string_view quote;     // white space removed
    std::string_view action;
    std::string_view object;
    std::string_view partOf; // id of the whole, else empty
    std::optional<Date> issued;
    std::optional<Date> reviewed; // day of the last review, where there was one
    Period period;
    TextSpan sentence;
    Decimal value;
    std::optional<Decimal> upper;
    Bound bound = Bound::Exact;
    Status status = Status::Actual;
    ReviewState review = ReviewState::Unreviewed;
    std::int64_t story = 0;   // the same for the reports of articles that are linked as reprints; 0: of no such article
    bool keptApart = false;   // a person said that the article is no reprint
};

// What the fact itself says, in views of it; of its document and its review nothing.
[[nodiscard]] Report reportOf(const Fact &fact);

// Reports with the texts they point to. Movable, not copyable; not thread-safe while it is filled.
class Reports {
public:
    Reports();

    // Copies the texts of `report`; codes, units and documents are kept once however often they come.
    void add(const Report &report);
    void add(const FactLine &line); // a fact without indicator is kept with an empty code
    void reserve(std::size_t count) { m_reports.reserve(count); }

    [[nodiscard]] std::span<const Report> all() const { return m_reports; }
    [[nodiscard]] std::size_t size() const { return m_reports.size(); }
    [[nodiscard]] bool empty() const { return m_reports.empty(); }

private:
    [[nodiscard]] std::string_view keep(std::string_view text);     // a copy
    [[nodiscard]] std::string_view keepOnce(std::string_view text); // the one copy of this text

    std::unique_ptr<std::pmr::monotonic_buffer_resource> m_memory;
    std::unordered_set<std::string_view> m_words;
    std::vector<Report> m_reports;
};

} // namespace starboard
