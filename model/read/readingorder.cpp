#include "model/read/readingorder.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace starboard {

namespace {

using Words = std::span<PlacedWord>;

constexpr float gapInGlyphs = 0.9F;       // a cut's least width, in sizes of the page's usual glyph
constexpr float headlineInGlyphs = 1.25F; // glyphs from this size on are a headline's
constexpr int deepestCut = 60;

// A free strip between two groups of words.
struct Gap
{
    float begin = 0;
    float end = 0;
    [[nodiscard]] float width() const { return end - begin; }
};

float medianSize(Words words)
{
    std::vector<float> sizes;
    sizes.reserve(words.size());
    for (const PlacedWord &word : words)
        sizes.push_back(word.size());
    auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::nth_element(sizes.begin(), middle, sizes.end());
    return *middle;
}

// The free strips of one axis that are at least `least` wide; sorts the words by that axis.
std::vector<Gap> gaps(Words words, float PlacedWord::*low, float PlacedWord::*high, float least)
{
    std::sort(words.begin(), words.end(), [low](const PlacedWord &a, const PlacedWord &b) { return a.*low < b.*low; });
    std::vector<Gap> found;
    float reached = words.front().*high;
    for (const PlacedWord &word : words) {
        if (word.*low - reached >= least)
            found.push_back({reached, word.*low});
        reached = std::max(reached, word.*high);
    }
    return found;
}

class Cutter
{
public:
    Cutter(float glyph, std::uint32_t page, std::u32string &text, std::vector<WordBox> &boxes)
        : m_glyph(glyph), m_page(page), m_text(text), m_boxes(boxes)
    {
    }

    void cut(Words words, int depth)
    {
        if (words.empty())
            return;
        if (depth < deepestCut && (cutColumns(words, depth) || cutRows(words, depth)))
            return;
        addBlock(words);
    }

private:
    // The widest free strip that runs the full height of the block parts its columns, unless the block is two
    // articles on top of each other whose columns happen to be in line.
    bool cutColumns(Words words, int depth)
    {
        auto columns = gaps(words, &PlacedWord::left, &PlacedWord::right, gapInGlyphs * m_glyph);
        if (columns.empty())
            return false;
        if (auto row = articleBelow(words, columns)) {
            cutAt(words, *row, &PlacedWord::top, depth);
            return true;
        }
        auto widest = std::max_element(columns.begin(), columns.end(),
                                       [](const Gap &a, const Gap &b) { return a.width() < b.width(); });
        cutAt(words, *widest, &PlacedWord::left, depth);
        return true;
    }

    // The widest row of the block; lines of a column stand closer than that.
    bool cutRows(Words words, int depth)
    {
        auto rows = gaps(words, &PlacedWord::top, &PlacedWord::bottom, gapInGlyphs * m_glyph);
        if (rows.empty())
            return false;
        auto widest = std::max_element(rows.begin(), rows.end(),
                                       [](const Gap &a, const Gap &b) { return a.width() < b.width(); });
        cutAt(words, *widest, &PlacedWord::top, depth);
        return true;
    }

    void cutAt(Words words, Gap gap, float PlacedWord::*low, int depth)
    {
        auto border = std::partition(words.begin(), words.end(),
                                     [&](const PlacedWord &word) { return word.*low < gap.end - 0.01F; });
        auto first = static_cast<std::size_t>(border - words.begin());
        cut(words.first(first), depth + 1);
        cut(words.subspan(first), depth + 1);
    }

    // A free row below which only the first column begins with a headline: there another article begins, and cutting
    // columns first would tear the one above.
    std::optional<Gap> articleBelow(Words words, const std::vector<Gap> &columns) const
    {
        auto rows = gaps(words, &PlacedWord::top, &PlacedWord::bottom, gapInGlyphs * m_glyph);
        for (const Gap &row : rows) {
            bool firstIsHeadline = false;
            bool othersAreToo = false;
            for (std::size_t column = 0; column <= columns.size(); ++column) {
                float from = column == 0 ? -1e9F : columns[column - 1].end - 0.01F;
                float to = column == columns.size() ? 1e9F : columns[column].end - 0.01F;
                const PlacedWord *top = nullptr;
                for (const PlacedWord &word : words)
                    if (word.top >= row.end - 0.01F && word.left >= from && word.left < to &&
                        (!top || word.top < top->top))
                        top = &word;
                bool headline = top && top->size() >= headlineInGlyphs * m_glyph;
                if (column == 0)
                    firstIsHeadline = headline;
                else
                    othersAreToo = othersAreToo || headline;
            }
            if (firstIsHeadline && !othersAreToo)
                return row;
        }
        return std::nullopt;
    }

    // Words whose middles lie in each other's height are one line.
    void addBlock(Words words)
    {
        std::sort(words.begin(), words.end(),
                  [](const PlacedWord &a, const PlacedWord &b) { return a.top + a.bottom < b.top + b.bottom; });
        for (std::size_t begin = 0; begin < words.size();) {
            std::size_t end = begin + 1;
            while (end < words.size() && (words[end].top + words[end].bottom) / 2 < words[begin].bottom)
                ++end;
            addLine(words.subspan(begin, end - begin));
            begin = end;
        }
        m_text.push_back(U'\n');
    }

    void addLine(Words line)
    {
        std::sort(line.begin(), line.end(), [](const PlacedWord &a, const PlacedWord &b) { return a.left < b.left; });
        const PlacedWord *before = nullptr;
        for (const PlacedWord &word : line) {
            if (before && word.left - before->right > before->size() / 5)
                m_text.push_back(U' ');
            auto begin = static_cast<std::uint32_t>(m_text.size());
            m_text += word.text;
            m_boxes.push_back({{begin, static_cast<std::uint32_t>(m_text.size())},
                               m_page,
                               word.left,
                               word.top,
                               word.right,
                               word.bottom});
            before = &word;
        }
        m_text.push_back(U'\n');
    }

    float m_glyph;
    std::uint32_t m_page;
    std::u32string &m_text;
    std::vector<WordBox> &m_boxes;
};

} // namespace

void appendInReadingOrder(std::vector<PlacedWord> words, std::uint32_t page, std::u32string &text,
                          std::vector<WordBox> &boxes)
{
    if (words.empty())
        return;
    float glyph = medianSize(words);
    Cutter(glyph, page, text, boxes).cut(words, 0);
}

} // namespace starboard
