// Invented newspaper articles from a grammar and word lists: no two are alike, and the same seed gives the same ones.
#pragma once

#include <random>
#include <string>
#include <vector>

namespace starboard::test {

struct MadeArticle
{
    std::u32string title;
    std::vector<std::u32string> paragraphs;

    [[nodiscard]] std::u32string body() const;
};

class ArticleMaker
{
public:
    explicit ArticleMaker(std::uint32_t seed) : m_random(seed) {}

    [[nodiscard]] MadeArticle make();
    // The same article as another newspaper prints it: another headline and dateline, up to a third of the paragraphs
    // cut, punctuation and white space changed, lines wrapped.
    [[nodiscard]] MadeArticle reprint(const MadeArticle &article);
    // The next month's report in the same words with new figures.
    [[nodiscard]] MadeArticle sequel(const MadeArticle &article);

private:
    std::u32string one(const std::vector<std::u32string> &words);
    std::u32string number(int low, int high);
    std::u32string place();
    std::u32string clause();
    std::u32string result();
    std::u32string sentence();
    bool chance(double probability);

    std::mt19937 m_random;
};

} // namespace starboard::test
