#include "model/extract/confidence.h"

#include <algorithm>
#include <cmath>

namespace starboard {

double confidenceOf(const Evidence &evidence)
{
    const Frame &frame = *evidence.frame;
    double doubt = 0.02;
    switch (frame.objectFrom) {
    case ObjectFrom::Nowhere:
        doubt += 0.30;
        break;
    case ObjectFrom::Carried:
        doubt += 0.04;
        break;
    case ObjectFrom::Unit:
    case ObjectFrom::Verb:
        doubt += 0.02;
        break;
    default:
        break;
    }
    if (evidence.verdict->row < 0 && evidence.verdict->code.empty())
        doubt += evidence.verdict->score >= 20 ? 0.12 : 0.25; // no rule: the families' words voted
    else if (!evidence.verdict->catalogue)
        doubt += evidence.verdict->score >= 45 ? 0.03 : 0.10;
    else if (evidence.verdict->score < 40)
        doubt += 0.09;
    // A free indicator by a part of what is counted (监测|合格率), or residents without anything done, may well be another's.
    if (evidence.verdict->row >= 0 && !evidence.verdict->catalogue &&
        (evidence.verdict->words.size() * 3 < frame.objectText.size() * 2 || frame.action.empty()))
        doubt += 0.05;
    if (evidence.verdict->row >= 0 && evidence.verdict->lead < 16) // another family's rule fits nearly as well
        doubt += 0.08;
    if (frame.comparison || frame.share)
        doubt += 0.04;
    if (evidence.standing->status != Status::Actual)
        doubt += 0.03;
    if (frame.hit->chinese)
        doubt += 0.03;
    if (!evidence.owner->mention)
        doubt += 0.08;
    else
        doubt += (1 - evidence.owner->mention->confidence) * 0.2;
    if (evidence.dateSource == DateSource::None)
        doubt += 0.05;
    return std::round(std::clamp(1 - doubt, 0.05, 0.99) * 100) / 100;
}

} // namespace starboard
