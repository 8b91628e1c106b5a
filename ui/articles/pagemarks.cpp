#include "ui/articles/pagemarks.h"

#include <algorithm>

namespace starboard {
namespace {

constexpr char32_t firstWide = 0x1100; // from here on characters are as wide as they are high

double widthOf(std::u32string_view text)
{
    double width = 0;
    for (const char32_t c : text)
        width += c >= firstWide ? 2 : 1;
    return width;
}

// The part of [from, to] that lies behind `before` of `whole`.
double along(float from, float to, double before, double whole) { return whole > 0 ? from + (to - from) * before / whole : from; }

PageMark cutTo(const WordBox &box, TextSpan span, std::u32string_view text)
{
    const TextSpan inside{std::max(box.span.begin, span.begin), std::min(box.span.end, span.end)};
    const double whole = widthOf(slice(text, box.span));
    const double before = widthOf(slice(text, {box.span.begin, inside.begin}));
    const double upTo = widthOf(slice(text, {box.span.begin, inside.end}));
    const bool upright = box.bottom - box.top > 1.5F * (box.right - box.left) && box.span.end - box.span.begin > 1; // set in a column of characters
    if (upright)
        return {box.page, QRectF(QPointF(box.left, along(box.top, box.bottom, before, whole)),
                                 QPointF(box.right, along(box.top, box.bottom, upTo, whole)))};
    return {box.page, QRectF(QPointF(along(box.left, box.right, before, whole), box.top),
                             QPointF(along(box.left, box.right, upTo, whole), box.bottom))};
}

} // namespace

const FactMarks *PageMarks::of(RowId fact) const
{
    const auto it = std::find_if(facts.begin(), facts.end(), [&](const FactMarks &marks) { return marks.fact == fact; });
    return it == facts.end() ? nullptr : &*it;
}

std::vector<PageMark> marksOf(const Document &document, TextSpan span)
{
    std::vector<PageMark> marks;
    for (const WordBox &box : document.boxesOf(span))
        marks.push_back(cutTo(box, span, document.text));
    return marks;
}

PageMarks pageMarks(const Document &document, TextSpan article, const std::vector<FactRow> &facts)
{
    PageMarks marks;
    if (document.origin.boxes.empty())
        return marks;
    marks.pages = document.origin.pages;
    const std::vector<WordBox> boxes = document.boxesOf(article);
    marks.first = boxes.empty() ? 0 : boxes.front().page;
    for (const FactRow &row : facts)
        marks.facts.push_back({row.id, marksOf(document, row.fact.numberSpan), marksOf(document, row.fact.sentence)});
    return marks;
}

} // namespace starboard
