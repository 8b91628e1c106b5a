#include "model/page/lines.h"

#include "model/page/characters.h"
#include "model/page/furniture.h"

#include <algorithm>
#include <array>
#include <string>

namespace starboard {

namespace {

using View = std::u32string_view;

constexpr View paragraphMarks = U"●■◆▲★○◎□◇△☆▶►•#";
constexpr View sentenceEnds = U"。！？!?…";
constexpr View closers = U"”’\"'）)》】」』";
constexpr View goesOn = U"，、；：,;:（(《“‘—-－~～·";
constexpr std::size_t kept = 24; // characters of a line's ends that the rules look at

bool isOneOf(char32_t c, View set)
{
    return set.find(c) != View::npos;
}

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

// A line's first and last characters, folded and without blanks; the whole line where it is short.
struct Ends {
    std::array<char32_t, kept> head{};
    std::array<char32_t, kept> tail{};
    std::size_t headSize = 0;
    std::size_t tailSize = 0;

    View first() const { return {head.data(), headSize}; }
    View last() const { return {tail.data(), tailSize}; }
};

Ends endsOf(View document, TextSpan span)
{
    Ends ends;
    for (auto i = span.begin; i < span.end && ends.headSize < kept; ++i)
        if (auto kind = classOf(document[i]); kind != CharClass::Blank && kind != CharClass::Dropped)
            ends.head[ends.headSize++] = fold(document[i]);
    std::size_t at = kept;
    for (auto i = span.end; i > span.begin && at > 0; --i)
        if (auto kind = classOf(document[i - 1]); kind != CharClass::Blank && kind != CharClass::Dropped)
            ends.tail[--at] = fold(document[i - 1]);
    ends.tailSize = kept - at;
    std::copy(ends.tail.begin() + static_cast<std::ptrdiff_t>(at), ends.tail.end(), ends.tail.begin());
    return ends;
}

std::u32string compact(View document, TextSpan span)
{
    std::u32string text;
    for (auto i = span.begin; i < span.end; ++i)
        if (auto kind = classOf(document[i]); kind != CharClass::Blank && kind != CharClass::Dropped)
            text.push_back(fold(document[i]));
    return text;
}

// 8月28日，… 3月12日上午… 日前，… 2023年5月9日…: how an article's first sentence begins.
bool startsDated(View head)
{
    constexpr View openings[] = {U"日前，", U"近日，", U"连日来，", U"近期，", U"今年以来，", U"日前,", U"近日,"};
    for (View opening : openings)
        if (head.starts_with(opening))
            return true;
    std::size_t i = 0;
    auto number = [&](std::size_t most) {
        std::size_t from = i;
        while (i < head.size() && i - from < most && isDigit(head[i]))
            ++i;
        return i > from;
    };
    if (!number(4))
        return false;
    if (i < head.size() && head[i] == U'年') {
        ++i;
        if (!number(2))
            return false;
    }
    if (i >= head.size() || head[i] != U'月')
        return false;
    ++i;
    return number(2) && i < head.size() && head[i] == U'日';
}

// 一、 （二） 图① ● ## 本报讯: whatever stands above, this begins anew.
bool startsAnew(View head)
{
    if (head.empty())
        return false;
    if (isOneOf(head.front(), paragraphMarks) || head.starts_with(U"本报讯") || head.starts_with(U"——"))
        return true;
    if (head.starts_with(U"图为") || head.starts_with(U"本报记者") || head.starts_with(U"本报通讯员"))
        return true;
    return head.size() > 2 && head[0] == U'图' && head[1] >= U'①' && head[1] <= U'⑳';
}

// Whether a text that ends so is a whole sentence, a credit line (… 摄) or an author's name in brackets.
bool endsSentence(View tail)
{
    std::size_t i = tail.size();
    while (i > 0 && isOneOf(tail[i - 1], closers))
        --i;
    if (i > 0 && isOneOf(tail[i - 1], sentenceEnds))
        return true;
    if (tail.ends_with(U"）") || tail.ends_with(U")")) {
        auto open = tail.find_last_of(U"（(");
        if (open == View::npos)
            return false;
        std::size_t length = tail.size() - open - 2;
        bool name = std::all_of(tail.begin() + static_cast<std::ptrdiff_t>(open) + 1, tail.end() - 1,
                                [](char32_t c) { return isHan(c) || c == U'·' || c == U'、'; });
        return name && length >= 2 && (open == 0 || endsSentence(tail.substr(0, open)));
    }
    return false;
}

bool isCredit(View whole)
{
    return whole.size() >= 3 && whole.size() <= 12 && (whole.ends_with(U"摄") || whole.ends_with(U"供图"));
}

// The lines joined so far, of which the line in question would be the next.
struct Paragraph {
    std::uint32_t lines = 0;
    std::uint32_t widest = 0; // characters of its widest line
    std::uint32_t characters = 0;
    bool punctuated = false; // holds a comma or a full stop
    bool dateline = false;   // begins with 本报讯
};

class Joiner {
public:
    Joiner(View document, std::vector<Line> &lines) : m_document(document), m_lines(lines) {}

    void run()
    {
        Ends above;
        bool aboveIsFurniture = false;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            Line &line = m_lines[i];
            Ends here = endsOf(m_document, line.span);
            bool furniture = isFurniture(i, above);
            line.joined = i > 0 && !furniture && !aboveIsFurniture && goesOnWith(i, above, here);
            if (!line.joined)
                m_paragraph = {0, 0, 0, false, here.first().starts_with(U"本报讯")};
            ++m_paragraph.lines;
            m_paragraph.widest = std::max(m_paragraph.widest, line.characters);
            m_paragraph.characters += line.characters;
            m_paragraph.punctuated = m_paragraph.punctuated || hasPunctuation(line.span);
            above = here;
            aboveIsFurniture = furniture;
        }
    }

private:
    bool hasPunctuation(TextSpan span) const
    {
        return slice(m_document, span).find_first_of(U"，。；、") != View::npos;
    }

    // The widest of the lines from i on, as far as they seem to be one block.
    std::uint32_t widthBelow(std::size_t i) const
    {
        std::uint32_t widest = 0;
        for (std::size_t j = i; j < m_lines.size() && j < i + 4; ++j)
            widest = std::max(widest, m_lines[j].characters);
        return widest;
    }

    bool isFurniture(std::size_t i, const Ends &above) const
    {
        const Line &line = m_lines[i];
        if (line.characters > 60)
            return false;
        auto found = readFurniture(compact(m_document, line.span));
        if (!found)
            return false;
        // A number alone on its line may be torn out of a sentence: 修补路面 ⏎ 4600 ⏎ 平方米.
        bool insideSentence = i > 0 && m_paragraph.punctuated && !endsSentence(above.last()) && !line.emptyBefore;
        return !(found->pageNumber && insideSentence);
    }

    bool goesOnWith(std::size_t i, const Ends &above, const Ends &here) const
    {
        const Line &line = m_lines[i];
        const Line &before = m_lines[i - 1];
        if (startsAnew(here.first()) || isCredit(above.last()))
            return false;
        std::uint32_t block = std::max(m_paragraph.lines > 1 ? m_paragraph.widest : 0, widthBelow(i));
        bool full = before.characters * 5 >= block * 4; // within a fifth of the column's width
        if (endsSentence(above.last()) && !m_paragraph.dateline) {
            constexpr std::uint32_t unwrapped = 50;
            return full && line.indent < 2 && line.emptyBefore == 0 && before.characters < unwrapped &&
                   line.characters < unwrapped;
        }
        char32_t last = above.last().empty() ? U' ' : above.last().back();
        if (last == U'；' || last == U';' || last == U'：' || last == U':')
            return full || line.emptyBefore == 0;
        if (isOneOf(last, goesOn))
            return true;
        return full ? !isTitleAbove(before, line, here) : m_paragraph.dateline;
    }

    // A line as wide as the column, without any punctuation, above something that opens an article.
    bool isTitleAbove(const Line &before, const Line &line, const Ends &here) const
    {
        constexpr std::uint32_t longestTitle = 45;
        if (m_paragraph.punctuated || m_paragraph.dateline || m_paragraph.characters > longestTitle)
            return false;
        if (startsDated(here.first()) || line.indent >= 4)
            return true;
        // A frame's first line stands one blank in, and a title is set wider than the column below it.
        bool alone = m_paragraph.lines == 1;
        return (alone && line.indent > 0 && before.indent == 0) || (alone && before.characters * 4 > line.characters * 5);
    }

    View m_document;
    std::vector<Line> &m_lines;
    Paragraph m_paragraph;
};

} // namespace

std::vector<Line> splitLines(View document)
{
    std::vector<Line> lines;
    lines.reserve(document.size() / 24);
    Line line;
    bool open = false;
    std::uint32_t indent = 0;
    std::uint32_t empty = 0;
    auto finish = [&] {
        if (open) {
            lines.push_back(line);
            empty = 0;
        } else {
            ++empty;
        }
        open = false;
        indent = 0;
    };
    for (std::uint32_t i = 0; i < document.size(); ++i) {
        char32_t c = document[i];
        switch (classOf(c)) {
        case CharClass::LineEnd:
            if (c == U'\n' && i > 0 && document[i - 1] == U'\r')
                continue;
            finish();
            break;
        case CharClass::Blank:
            if (!open)
                indent += c == 0x3000 ? 2 : 1;
            break;
        case CharClass::Dropped:
            break;
        default:
            if (!open) {
                line = {{i, i + 1}, 0, indent, empty, false};
                open = true;
            }
            line.span.end = i + 1;
            ++line.characters;
        }
    }
    finish();
    return lines;
}

void joinLines(View document, std::vector<Line> &lines)
{
    Joiner(document, lines).run();
}

} // namespace starboard
