// What every statistic is made from: the reports at hand, the indicators, and what people decided. Books remember what
// rules 1 to 4 left of each indicator, so that many accounts of it cost little more than one. Not thread-safe.
#pragma once

#include "model/stats/account.h"
#include "model/stats/packedplace.h"

#include <map>
#include <memory>
#include <set>
#include <span>
#include <tuple>

namespace starboard {

class Testimony;

class Books {
public:
    // Views only: reports, catalogue and decisions outlive the books.
    Books(std::span<const Report> reports, const Catalogue &catalogue, const Decisions &decisions);
    // Of indicators that the catalogue knows, packed in its units: they know every window, but no other unit or day of
    // knowledge, and no Detail::Full; reports() is empty. Places ascend by code.
    Books(std::map<std::string, std::vector<PackedPlace>> packed, const Catalogue &catalogue, const Decisions &decisions);
    ~Books();
    Books(const Books &) = delete;
    Books &operator=(const Books &) = delete;

    [[nodiscard]] std::span<const Report> reports() const { return m_reports; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const Decisions &decisions() const { return m_decisions; }
    [[nodiscard]] Account account(const Query &query) const;
    // What the account of this query is made of; it lives as long as the books.
    [[nodiscard]] const Testimony &testimony(const Query &query) const;
    // A rate made of its parts, where rule 10 allows it; nullopt of every other indicator. `disputes`: with what its
    // contradictions leave open.
    [[nodiscard]] std::optional<Account> computedRate(const Query &query, bool disputes = true) const;
    [[nodiscard]] std::size_t size() const; // reports, or claims made of them

private:
    // Indicator, unit, known on.
    using Key = std::tuple<std::string, std::string, std::optional<Date>>;
    // The account of a sum or of levels, and where what it counts was reported.
    struct Heard {
        Account account;
        std::set<std::string_view> places;
    };
    // Place, indicator, unit, window, known on, among.
    using Question = std::tuple<std::string, std::string, std::string, std::optional<Date>, std::optional<Date>,
                                std::optional<Date>, std::vector<std::string>>;
    [[nodiscard]] std::string unitOf(const Query &query) const;
    [[nodiscard]] std::shared_ptr<const Heard> hear(const Query &query, bool disputes = true) const;
    [[nodiscard]] Account rateAccount(const Query &query) const;

    std::span<const Report> m_reports;
    const Catalogue &m_catalogue;
    const Decisions &m_decisions;
    mutable std::map<Key, std::unique_ptr<Testimony>> m_testimony;
    mutable std::map<Question, std::shared_ptr<const Heard>> m_heard; // of Detail::Values alone
};

} // namespace starboard
