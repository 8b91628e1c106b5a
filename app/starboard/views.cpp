#include "app/starboard/views.h"

#include "ui/articles/articlesview.h"
#include "ui/compare/compareview.h"
#include "ui/ledger/ledgerview.h"
#include "ui/overview/overviewview.h"
#include "ui/ranking/rankingview.h"
#include "ui/review/reviewview.h"
#include "ui/trend/trendview.h"

namespace starboard {

std::vector<ViewEntry> allViews()
{
    return {
        {makeView<OverviewView>}, {makeView<TrendView>},    {makeView<CompareView>}, {makeView<RankingView>},
        {makeView<LedgerView>},   {makeView<ArticlesView>}, {makeView<ReviewView>},
    };
}

} // namespace starboard
