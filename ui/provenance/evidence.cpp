#include "ui/provenance/evidence.h"

#include "ui/accounts/scope.h"

#include <algorithm>

namespace starboard {
namespace {

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
    for (const std::string &id : evidence.account.counted) {
        if (evidence.counted.size() == Evidence::limit)
            break;
        auto row = ledger.factById(id);
        if (!row)
            continue;
        if (auto made = witness(sources, std::move(*row)))
            evidence.counted.push_back(std::move(*made));
    }
    for (const LeftOut &left : evidence.account.leftOut) {
        if (left.why == Why::Outside || evidence.dismissed.size() == Evidence::limit)
            continue;
        if (auto row = ledger.factById(left.id))
            evidence.dismissed.push_back({std::move(*row), left.why});
    }
    std::stable_sort(evidence.dismissed.begin(), evidence.dismissed.end(),
                     [](const Dismissed &a, const Dismissed &b) { return a.why < b.why; });
    return evidence;
}

} // namespace starboard
