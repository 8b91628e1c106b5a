#include "model/report/make.h"

#include "model/report/kinds.h"

#include <array>

namespace starboard::paper {

namespace {

struct Kind {
    PlacesWanted places;
    void (*compose)(Draft &);
};

// In the order of ReportKind.
constexpr std::array<Kind, 8> kinds = {{{{1, 1}, composeDistrict},
                                        {{2, 6}, composeComparison},
                                        {{1, 1}, composeRanking},
                                        {{1, 1}, composeStars},
                                        {{1, 1}, composeLedger},
                                        {{1, 1}, composeInspection},
                                        {{1, 1}, composeQuality},
                                        {{1, 0}, composeSelection}}};

Result<void> check(const Request &request, const PlacesWanted &kind)
{
    const bool chinese = request.language == Language::Chinese;
    const std::size_t count = request.places.size();
    if (count < kind.fewest || (kind.most != 0 && count > kind.most)) {
        const std::string wanted = kind.fewest == kind.most ? std::to_string(kind.fewest)
                                   : kind.most == 0 ? std::to_string(kind.fewest) + "+"
                                                    : std::to_string(kind.fewest) + "–" + std::to_string(kind.most);
        return fail(FailureCode::Usage, chinese ? "这种报告需要" + wanted + "个地点，给出了" + std::to_string(count) + "个。"
                                                : "This report is about " + wanted + " place(s); " +
                                                      std::to_string(count) + " given.");
    }
    if (request.window.from && request.window.to && *request.window.from > *request.window.to)
        return fail(FailureCode::Usage, chinese ? "时段的起点在终点之后，请改正。" : "The period begins after its end; correct it.");
    return {};
}

} // namespace

PlacesWanted placesWanted(ReportKind kind)
{
    return kinds[static_cast<std::size_t>(kind)].places;
}

Result<Report> makeReport(const Request &request, const Material &material)
{
    const Kind &kind = kinds[static_cast<std::size_t>(request.kind)];
    if (auto sensible = check(request, kind.places); !sensible)
        return tl::make_unexpected(sensible.error());
    Draft draft(request, material);
    kind.compose(draft);
    return draft.finish();
}

} // namespace starboard::paper
