#include "ui/ranking/boards.h"

#include <algorithm>

namespace starboard {
namespace {

bool tied(const RankingRow &a, const RankingRow &b)
{
    return a.rank.known() && b.rank.known() && a.rank.best == b.rank.best;
}

} // namespace

Boards boardsOf(const std::vector<RankingRow> &ranked, std::size_t wanted)
{
    const std::size_t all = ranked.size();
    if (all <= 1)
        return {all, 0};
    const std::size_t half = std::min(wanted, all / 2);
    Boards boards{half, half};
    while (boards.top < all && tied(ranked[boards.top - 1], ranked[boards.top]))
        ++boards.top;
    while (boards.top + boards.bottom < all && tied(ranked[all - boards.bottom - 1], ranked[all - boards.bottom]))
        ++boards.bottom;
    // What is tied with the top board's last place has entered there.
    boards.bottom = std::min(boards.bottom, all - boards.top);
    return boards;
}

} // namespace starboard
