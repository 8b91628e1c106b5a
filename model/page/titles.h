// Headlines to articles: by place where they stand above one, else by the words they share with it.
#pragma once

#include "model/page/layout.h"

#include <string_view>
#include <vector>

namespace starboard {

struct Headline
{
    TextSpan span;
    std::size_t next = 0; // number of articles that were complete or begun before it
    bool above = false;   // an article begins right below it
};

// Sets the titles of layout.articles; headlines without an article go to layout.headings.
void matchTitles(std::u32string_view text, const std::vector<Headline> &headlines, PageLayout &layout);

} // namespace starboard
