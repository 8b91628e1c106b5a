// make_pages FOLDER COUNT [SEED]: the pages of pagemaker.h, to import them by hand.
#include "tests/bench/pagemaker.h"

#include <cstdlib>
#include <iostream>

int main(int count, char **arguments)
{
    int pages = count > 2 ? std::atoi(arguments[2]) : 0;
    if (pages <= 0) {
        std::cerr << "make_pages FOLDER COUNT [SEED]\n";
        return 2;
    }
    auto seed = static_cast<std::uint32_t>(count > 3 ? std::atoi(arguments[3]) : 1);
    return starboard::test::makePages(arguments[1], pages, seed) ? 0 : 1;
}
