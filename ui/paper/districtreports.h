// One report for each county-level district, into a folder: the same for the window and for the command line.
#pragma once

#include "model/report/workspacematerial.h"
#include "ui/paper/exportreport.h"

namespace starboard::paper {

struct DistrictStep {
    std::size_t done = 0; // this district included
    std::size_t total = 0;
    std::string place;
    std::string path;
    Result<void> written;
};

struct DistrictRun {
    Request request; // its places are where to look for districts; empty: everywhere
    Target target;   // its path is the folder, which is made where it is missing
    const Gazetteer &gazetteer;
};

// Every district that has a report gets a file "410972-濮阳经济技术开发区.pdf". `step` is told of each and may end the run
// by returning false. The number of files written; fails where the folder or the workspace cannot be used, with Empty
// where no district has a report. A district that fails does not stop the others.
[[nodiscard]] Result<std::size_t> writeDistricts(const DistrictRun &run, const WorkspaceMaterial &source,
                                                 const Result<Typefaces> &faces,
                                                 const std::function<bool(const DistrictStep &)> &step);

} // namespace starboard::paper
