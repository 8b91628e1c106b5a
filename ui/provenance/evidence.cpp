#include "ui/provenance/evidence.h"

#include "ui/accounts/scope.h"

#include <algorithm>
#include <map>

namespace starboard {
namespace {

constexpr std::size_t outsideAtMost = 2000; // reports that are looked through for the total before

// Code points of `text` before `to`, white space not counted, as UTF-16 units: a position in the cleaned sentence.
int unitsBetween(std::u32string_view text, std::uint32_t from, std::uint32_t to)
{
    int units = 0;
    for (std::uint32_t at = from; at < to && at < text.size(); ++at) {
        if (!isSpace(text[at]))
            units += text[at] > 0xffff ? 2 : 1;
    }
    return units;
}

Result<void> addChanges(Evidence &evidence, const Statistics &statistics, Query query)
{
    query.detail = Detail::Values;
    auto previous = statistics.change(query, evidence.account, ChangeKind::PreviousPeriod);
    auto yearBefore = statistics.change(query, evidence.account, ChangeKind::YearBefore);
    if (!previous || !yearBefore)
        return tl::make_unexpected(!previous ? previous.error() : yearBefore.error());
    evidence.previous = std::move(*previous);
    evidence.yearBefore = std::move(*yearBefore);
    return {};
}

void addCounted(Evidence &evidence, const Sources &sources)
{
    const Ledger ledger = sources.ledger();
    for (const std::string &id : evidence.account.counted) {
        if (evidence.counted.size() == Evidence::limit)
            break;
        auto row = ledger.factById(id);
        if (!row)
            continue;
        if (auto made = witness(sources, std::move(*row)))
            evidence.counted.push_back(std::move(*made));
    }
}

// The running totals that a difference takes away, one a place.
void addSubtracted(Evidence &evidence, const Ledger &ledger)
{
    if (!evidence.account.flags.has(Flag::Difference) || !evidence.selection.from)
        return;
    const Date dayBefore = *evidence.selection.from - std::chrono::days(1);
    std::map<std::string, FactRow> chosen; // by place
    std::size_t looked = 0;
    for (const LeftOut &left : evidence.account.leftOut) {
        if (left.why != Why::Outside || ++looked > outsideAtMost)
            continue;
        auto row = ledger.factById(left.id);
        if (!row || std::none_of(evidence.counted.begin(), evidence.counted.end(),
                                 [&](const Witness &counted) { return isTakenFrom(counted.row.fact, row->fact, dayBefore); }))
            continue;
        const auto [at, added] = chosen.try_emplace(row->fact.placeCode, *row);
        const FactRow &known = at->second;
        if (!added && isTakenRather({row->fact, row->issued}, {known.fact, known.issued}))
            at->second = std::move(*row);
    }
    for (auto &[place, row] : chosen)
        evidence.dismissed.push_back({std::move(row), Why::Outside, std::nullopt, true});
}

void addDismissed(Evidence &evidence, const Ledger &ledger)
{
    addSubtracted(evidence, ledger);
    for (const LeftOut &left : evidence.account.leftOut) {
        if (left.why == Why::Outside || evidence.dismissed.size() >= Evidence::limit)
            continue;
        auto row = ledger.factById(left.id);
        if (!row)
            continue;
        auto by = left.by.empty() ? Result<FactRow>(FactRow{}) : ledger.factById(left.by);
        evidence.dismissed.push_back({std::move(*row), left.why, by && !left.by.empty() ? std::optional(std::move(*by)) : std::nullopt});
    }
    std::stable_sort(evidence.dismissed.begin(), evidence.dismissed.end(), [](const Dismissed &a, const Dismissed &b) {
        return a.subtracted != b.subtracted ? a.subtracted : a.why < b.why;
    });
}

} // namespace

Result<Witness> witness(const Sources &sources, FactRow row)
{
    Witness made;
    made.row = std::move(row);
    const Fact &fact = made.row.fact;
    const auto text = sources.ledger().text(made.row.document);
    if (!text || fact.sentence.end > text->size() || fact.sentence.empty()) {
        // A ledger that came without its page: the quote stands for the sentence.
        made.sentence = QString::fromStdString(fact.quote);
        made.numberAt = std::max(0, int(made.sentence.indexOf(QString::fromStdString(fact.number))));
        made.numberLength = int(QString::fromStdString(fact.number).size());
        return made;
    }
    made.sentence = QString::fromStdString(toUtf8(withoutSpace(slice(*text, fact.sentence))));
    made.numberAt = unitsBetween(*text, fact.sentence.begin, fact.numberSpan.begin);
    made.numberLength = unitsBetween(*text, fact.numberSpan.begin, fact.numberSpan.end);
    return made;
}

Result<Evidence> gatherEvidence(Sources &sources, const Selection &selection, const Filter &filter)
{
    Evidence evidence;
    evidence.selection = selection;
    const Ledger ledger = sources.ledger();
    if (selection.fact != 0) {
        auto row = ledger.fact(selection.fact);
        if (!row)
            return tl::make_unexpected(row.error());
        auto made = witness(sources, std::move(*row));
        if (!made)
            return tl::make_unexpected(made.error());
        evidence.counted.push_back(std::move(*made));
        return evidence;
    }
    const Window window{selection.from, selection.to};
    const Whole whole = wholeAt(selection.place, filter);
    Query query = whole.query(selection.indicator, window);
    query.unit = selection.unit;
    query.knownOn = selection.knownOn;
    evidence.among = whole.among;
    auto account = sources.statistics(filter).account(query);
    if (!account)
        return tl::make_unexpected(account.error());
    evidence.account = std::move(*account);
    evidence.explanation = explain(evidence.account, window);
    if (window.from && window.to)
        if (auto compared = addChanges(evidence, sources.statistics(filter), query); !compared)
            return tl::make_unexpected(compared.error());
    addCounted(evidence, sources);
    addDismissed(evidence, ledger);
    return evidence;
}

} // namespace starboard
