#include "ui/paper/districtreports.h"

#include <QDir>

namespace starboard::paper {

namespace {

constexpr std::size_t districtCode = 6; // digits of a county-level code

Result<std::vector<std::string>> districtsOf(const DistrictRun &run, const Statistics &statistics)
{
    std::vector<std::string> codes;
    const std::vector<std::string> within = run.request.places.empty() ? std::vector<std::string>{{}} : run.request.places;
    for (const std::string &place : within) {
        auto found = statistics.placesOfLevel(place, districtCode);
        if (!found)
            return found;
        codes.insert(codes.end(), found->begin(), found->end());
    }
    if (codes.empty())
        return fail(FailureCode::Empty, run.request.language == Language::Chinese
                                            ? "所选范围内没有哪个县区有报道，没有生成报告。"
                                            : "No district of the selection has a report, so none was made.");
    return codes;
}

} // namespace

Result<std::size_t> writeDistricts(const DistrictRun &run, const WorkspaceMaterial &source, const Result<Typefaces> &faces,
                                   const std::function<bool(const DistrictStep &)> &step)
{
    auto material = source.material(run.request.language);
    if (!material)
        return tl::make_unexpected(material.error());
    const auto codes = districtsOf(run, source.statistics());
    if (!codes)
        return tl::make_unexpected(codes.error());
    if (!QDir().mkpath(QString::fromStdString(run.target.path)))
        return tl::make_unexpected(writeFailure(run.target.path, {}, run.request.language));
    std::size_t written = 0, done = 0;
    for (const std::string &code : *codes) {
        Request request = run.request;
        request.places = {code};
        Target target = run.target;
        target.path += "/" + code + "-" + run.gazetteer.name(code) + "." + std::string(ending(target.format));
        auto made = makeReport(request, *material);
        DistrictStep told{++done, codes->size(), code, target.path, {}};
        if (made)
            told.written = exportReport(std::make_shared<const Report>(std::move(*made)), target, faces);
        else
            told.written = tl::make_unexpected(made.error());
        written += told.written.has_value();
        if (!step(told))
            break;
    }
    return written;
}

} // namespace starboard::paper
