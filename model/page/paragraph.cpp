#include "model/page/paragraph.h"

#include "model/page/furniture.h"

#include <algorithm>

namespace starboard {

namespace {

using View = std::u32string_view;

constexpr View briefMarks = U"●■◆▲★○◎□◇△☆▶►•";
constexpr View sentenceEnds = U"。！？!?…";
constexpr View bylineStarts[] = {U"本报记者", U"本报通讯员", U"本报特约", U"特约记者", U"特约通讯员",
                                 U"记者",     U"通讯员",     U"实习生",   U"文/",      U"文图/",
                                 U"文/图",    U"作者",       U"□",        U"■"};
constexpr View bylineWords[] = {U"记者", U"通讯员", U"实习生", U"特约"};
constexpr View openings[] = {U"日前",   U"近日", U"连日来", U"近期", U"近段时间", U"近来", U"今年以来",
                             U"本报讯", U"“",    U"昨日",   U"今日", U"初春",     U"盛夏", U"金秋"};
constexpr std::size_t longestTitle = 45;
constexpr std::size_t longestName = 24;

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool startsDated(View text)
{
    for (View opening : openings)
        if (text.starts_with(opening))
            return true;
    std::size_t i = 0;
    auto number = [&](std::size_t most) {
        std::size_t from = i;
        while (i < text.size() && i - from < most && isDigit(text[i]))
            ++i;
        return i > from;
    };
    auto mark = [&](char32_t c) { return i < text.size() && text[i++] == c; };
    if (!number(4))
        return false;
    if (i < text.size() && text[i] == U'年') {
        ++i;
        if (!number(2))
            return false;
    }
    return mark(U'月') && number(2) && mark(U'日');
}

bool isName(View text)
{
    return text.size() >= 2 && text.size() <= longestName && std::all_of(text.begin(), text.end(), [](char32_t c) {
               return isHan(c) || c == U'·' || c == U'、' || c == U'/' || c == U' ';
           });
}

bool isAuthor(View text)
{
    return text.size() >= 4 && (text.front() == U'（' || text.front() == U'(') &&
           (text.back() == U'）' || text.back() == U')') && isName(text.substr(1, text.size() - 2));
}

// …感谢。（魏宣）: the position of the bracket, npos where the paragraph does not end with its author.
std::size_t trailingAuthor(View text)
{
    if (text.size() < 6 || (text.back() != U'）' && text.back() != U')'))
        return View::npos;
    auto open = text.find_last_of(U"（(");
    if (open == View::npos || open == 0 || !isAuthor(text.substr(open)))
        return View::npos;
    char32_t before = text[open - 1];
    return sentenceEnds.find(before) != View::npos || before == U'”' ? open : View::npos;
}

bool isCredit(View text)
{
    return text.size() >= 3 && text.size() <= 12 && (text.ends_with(U"摄") || text.ends_with(U"供图")) &&
           std::all_of(text.begin(), text.end(), [](char32_t c) { return isHan(c) || c == U'/' || c == U' '; });
}

// （记者 林涛）: who wrote it, which may also stand at the end of the first paragraph.
bool namesReporter(View bracket)
{
    return std::any_of(std::begin(bylineWords), std::end(bylineWords),
                       [&](View word) { return bracket.find(word) != View::npos; });
}

bool isCaption(View text)
{
    if (text.starts_with(U"图为") || text.starts_with(U"上图") || text.starts_with(U"下图") ||
        (text.size() > 2 && text[0] == U'图' && text[1] >= U'①' && text[1] <= U'⑳'))
        return true;
    if (!text.ends_with(U"摄"))
        return false;
    auto end = text.find_last_of(sentenceEnds);
    return end != View::npos && isCredit(text.substr(end + 1));
}

bool isByline(View text)
{
    if (text.size() > 60 || text.find(U'。') != View::npos || text.find(U'，') != View::npos)
        return false;
    for (View start : bylineStarts)
        if (text.starts_with(start)) {
            if (start.size() > 1)
                return true;
            for (View word : bylineWords)
                if (text.find(word) != View::npos)
                    return true;
        }
    return false;
}

// A headline is short and no sentence: no full stop inside, no comma at its end.
bool isTitle(View text)
{
    if (text.size() < 2 || text.size() > longestTitle || text.find(U'。') != View::npos ||
        View(U"，、；：,;:").find(text.back()) != View::npos ||
        View(U"，、；：。！？”’）》").find(text.front()) != View::npos)
        return false;
    bool exclaims = sentenceEnds.find(text.back()) != View::npos;
    return std::any_of(text.begin(), text.end(), isHan) && (!exclaims || text.size() <= 30) &&
           !(exclaims && text.front() == U'“');
}

bool isLatinCapitals(View text)
{
    return text.size() <= 40 && std::all_of(text.begin(), text.end(), [](char32_t c) {
               return (c >= U'A' && c <= U'Z') || c == U' ' || c == U'\'';
           });
}

// ◆ 更换路灯：417盏: a row of figures, no headline.
bool isFigure(View text)
{
    const std::size_t colon = text.find(U'：');
    return colon != View::npos && colon + 1 < text.size() && isDigit(text[colon + 1 + (text[colon + 1] == U' ' && colon + 2 < text.size() ? 1 : 0)]);
}

// 老街街道：整治飞线41处、违停车辆230台, 更换井盖 58套: closed by a figure with its measure word.
bool isRow(View text)
{
    constexpr std::size_t longestLabel = 12;
    constexpr std::size_t longestMeasure = 4;
    constexpr std::size_t longestPlain = 22;
    const std::size_t colon = text.find(U'：');
    const std::size_t digit = text.find_last_of(U"0123456789");
    const bool closed = digit != View::npos && digit > 3 && text.size() - digit <= longestMeasure + 1 &&
                        (digit + 1 == text.size() || View(U"年月日期版号届").find(text[digit + 1]) == View::npos);
    return closed && isHan(text.front()) && (colon == View::npos ? text.size() <= longestPlain : colon <= longestLabel && digit > colon);
}

ParagraphKind kindOf(View text)
{
    if (isLatinCapitals(text))
        return ParagraphKind::Furniture;
    if (text.starts_with(U"本报讯") || text.starts_with(U"（上接第")) // the rest of an article of another page
        return ParagraphKind::Opening;
    if (isByline(text))
        return ParagraphKind::Byline;
    if (isAuthor(text))
        return ParagraphKind::Author;
    if (isCredit(text))
        return ParagraphKind::Credit;
    if (isCaption(text))
        return ParagraphKind::Caption;
    bool marked = briefMarks.find(text.front()) != View::npos;
    if (marked && text.find(U'。') != View::npos)
        return ParagraphKind::Brief;
    if (marked && isFigure(text))
        return ParagraphKind::Body;
    if (marked && text.size() <= longestTitle)
        return ParagraphKind::Summary;
    if (isTitle(text))
        return ParagraphKind::Title;
    return ParagraphKind::Body;
}

std::vector<Paragraph> split(View text)
{
    std::vector<Paragraph> paragraphs;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = std::min(text.find(U'\n', begin), text.size());
        while (begin < end && text[begin] == U'#') // headlines of pages that were saved as Markdown
            ++begin;
        if (end > begin)
            paragraphs.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
        begin = end + 1;
    }
    return paragraphs;
}

} // namespace

PageParagraphs readParagraphs(View text)
{
    PageParagraphs page;
    page.paragraphs = split(text);
    auto &all = page.paragraphs;
    auto textOf = [&](std::size_t i) { return slice(text, all[i].span); };
    for (std::size_t i = 0; i < all.size(); ++i) {
        View line = textOf(i);
        std::optional<FurnitureLine> furniture;
        if (line.size() <= 100)
            furniture = readFurniture(withoutSpace(line));
        if (!furniture) {
            all[i].kind = kindOf(line);
            auto author = trailingAuthor(line);
            all[i].closes = all[i].kind == ParagraphKind::Author || author != View::npos;
            all[i].reporter = author != View::npos && namesReporter(line.substr(author));
            all[i].dated = startsDated(line);
            continue;
        }
        all[i].kind = ParagraphKind::Furniture;
        if (furniture->date && !page.printedDate)
            page.printedDate = furniture->date;
        if (page.newspaper.empty())
            page.newspaper = toUtf8(furniture->newspaper);
    }
    // A date among words that no rule of furniture knows, on a short line at the page's head or foot.
    constexpr std::size_t edgeLines = 5;
    constexpr std::size_t longestEdge = 48;
    for (std::size_t i = 0; i < all.size() && !page.printedDate; ++i)
        if (const View line = textOf(i); (i < edgeLines || i + 3 > all.size()) && line.size() <= longestEdge && line.find_first_of(U"，。；！？说在") == View::npos)
            page.printedDate = dateWithin(line) ? dateWithin(line) : dateWithin(withoutSpace(line));
    // Rows of figures that stand together are text, however short.
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto rowAt = [&](std::size_t k) {
            return k < all.size() && (all[k].kind == ParagraphKind::Title || all[k].kind == ParagraphKind::Body) && isRow(textOf(k));
        };
        if (all[i].kind == ParagraphKind::Title && rowAt(i) && (rowAt(i + 1) || (i > 0 && rowAt(i - 1))))
            all[i].kind = ParagraphKind::Body;
    }
    // A name alone on its line is a masthead only at the page's edge or beside other furniture.
    for (std::size_t i = 0; i < all.size(); ++i) {
        bool edge = i == 0 || i + 1 == all.size() || all[i - 1].kind == ParagraphKind::Furniture ||
                    all[i + 1].kind == ParagraphKind::Furniture;
        if (all[i].kind != ParagraphKind::Title || !edge || !looksLikeNewspaper(textOf(i)))
            continue;
        all[i].kind = ParagraphKind::Furniture;
        if (page.newspaper.empty())
            page.newspaper = toUtf8(textOf(i));
    }
    return page;
}

} // namespace starboard
