// What the program's wiring lends to the editor of words. All but `save` run on a thread for long work.
#pragma once

#include "model/extract/ownwords.h"
#include "model/store/renewal.h"
#include "ui/jobs/job.h"
#include "ui/session/sources.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace starboard {

struct WordTasks {
    std::function<Result<OwnWords>()> load;
    std::function<Result<std::vector<WordProblem>>(const OwnWords &)> check;
    // What the words would change in a text, against the words that are saved.
    std::function<Result<std::vector<FactChange>>(const OwnWords &, const std::string &text)> tryText;
    // Extracts the workspace again: with words a trial that writes nothing, without them in earnest with the saved ones.
    std::function<Result<RenewalSummary>(JobControl &, Workspace &, const std::optional<OwnWords> &trial)> renew;
    std::function<Result<std::shared_ptr<const Knowledge>>(const OwnWords &)> save;
};

} // namespace starboard
