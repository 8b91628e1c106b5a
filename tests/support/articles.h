// Invented newspaper articles from a grammar and word lists: no two are alike, and the same seed gives the same ones.
#pragma once

#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace starboard::test {

struct MadeArticle
{
    std::u32string title;
    std::vector<std::u32string> paragraphs;

    [[nodiscard]] std::u32string body() const;
};

struct PageStyle
{
    std::size_t width = 0; // characters to a printed line; 0: a paragraph is one line
    double noise = 0;      // how often blanks and empty lines come in, 0 … 1
    bool titlesLast = false;
    bool masthead = false;
};

class ArticleMaker
{
public:
    // Places are made up unless `places` names some, such as those of a real district.
    explicit ArticleMaker(std::uint32_t seed, std::vector<std::u32string> places = {})
        : m_random(seed), m_places(std::move(places))
    {
    }

    [[nodiscard]] MadeArticle make();
    // The same article as another newspaper prints it: another headline and dateline, up to a third of the paragraphs
    // cut, punctuation and white space changed, lines wrapped.
    [[nodiscard]] MadeArticle reprint(const MadeArticle &article);
    // The next month's report in the same words with new figures.
    [[nodiscard]] MadeArticle sequel(const MadeArticle &article);
    // The articles on one page, as a file holds it.
    [[nodiscard]] std::u32string printed(const std::vector<MadeArticle> &articles, const PageStyle &style);

private:
    std::u32string one(const std::vector<std::u32string> &words);
    std::u32string number(int low, int high);
    std::u32string place();
    std::u32string clause();
    std::u32string result();
    std::u32string sentence();
    std::u32string wrapped(std::u32string_view paragraph, const PageStyle &style);
    bool chance(double probability);

    std::mt19937 m_random;
    std::vector<std::u32string> m_places;
};

} // namespace starboard::test
