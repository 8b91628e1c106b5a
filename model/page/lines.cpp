#include "model/page/lines.h"

#include "model/core/wordset.h"
#include "model/page/characters.h"
#include "model/page/furniture.h"

#include <algorithm>
#include <array>
#include <string>

namespace starboard {

namespace {

using View = std::u32string_view;

constexpr CharacterSet paragraphMarks(U"●■◆▲★○◎□◇△☆▶►•#");
constexpr View sentenceEnds = U"。！？!?…";
constexpr CharacterSet endsOfSentences(sentenceEnds);
constexpr CharacterSet closers(U"”’\"'）)》】」』");
constexpr CharacterSet goesOn(U"，、；：,;:（(《“‘—-－~～·");
constexpr CharacterSet neverFirst(U"，。、；：！？”’）》】」』…,;!?)%％");
constexpr CharacterSet neverLast(U"和与及或的在对把被将由从向让使以并到于是该"); // no headline ends so
constexpr char32_t paragraphSeparator = 0x2029; // what knows its paragraphs, a word processor's file, says so
constexpr std::size_t kept = 24;                // characters of a line's end that the rules look at
constexpr std::size_t keptOfHead = 14;          // … and of its beginning
constexpr CharacterSet manyMeanings(U"”’\"'）)》】」』摄图"); // only behind these more than the last character tells

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

// Some characters of a line, folded and without blanks.
struct Printed
{
    std::array<char32_t, kept> characters;
    std::size_t size = 0;

    View view() const { return {characters.data(), size}; }
};

Printed headOf(View document, TextSpan span, std::size_t most)
{
    const Characters &characters = Characters::table();
    Printed head;
    for (auto i = span.begin; i < span.end && head.size < most; ++i)
        if (characters.isPrinted(document[i]))
            head.characters[head.size++] = characters.fold(document[i]);
    return head;
}

Printed tailOf(View document, TextSpan span, std::size_t most)
{
    const Characters &characters = Characters::table();
    Printed tail;
    for (auto i = span.end; i > span.begin && tail.size < most; --i)
        if (characters.isPrinted(document[i - 1]))
            tail.characters[tail.size++] = characters.fold(document[i - 1]);
    std::reverse(tail.characters.begin(), tail.characters.begin() + static_cast<std::ptrdiff_t>(tail.size));
    return tail;
}

void compact(View document, TextSpan span, std::u32string &text)
{
    const Characters &characters = Characters::table();
    text.clear();
    for (auto i = span.begin; i < span.end; ++i)
        if (characters.isPrinted(document[i]))
            text.push_back(characters.fold(document[i]));
}

// 8月28日，… 3月12日上午… 日前，… 2023年5月9日…: how an article's first sentence begins.
bool startsDated(View head)
{
    static constexpr WordSet openings({U"日前，", U"近日，", U"连日来，", U"近期，", U"今年以来，", U"日前,", U"近日,"});
    if (openings.atStart(head) > 0)
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
    static constexpr WordSet openings({U"本报讯", U"——", U"图为", U"本报记者", U"本报通讯员"});
    if (head.empty())
        return false;
    if (paragraphMarks.has(head.front()) || openings.atStart(head) > 0)
        return true;
    return head.size() > 2 && head[0] == U'图' && head[1] >= U'①' && head[1] <= U'⑳';
}

// Whether a text that ends so is a whole sentence, a credit line (… 摄) or an author's name in brackets.
bool endsWithAuthor(View tail);

bool endsSentence(View tail)
{
    std::size_t i = tail.size();
    while (i > 0 && closers.has(tail[i - 1]))
        --i;
    if (i > 0 && endsOfSentences.has(tail[i - 1]))
        return true;
    return endsWithAuthor(tail);
}

bool endsWithAuthor(View tail)
{
    auto open = tail.find_last_of(U"（(");
    if ((!tail.ends_with(U"）") && !tail.ends_with(U")")) || open == View::npos)
        return false;
    View name = tail.substr(open + 1, tail.size() - open - 2);
    return name.size() >= 2 && (open == 0 || endsSentence(tail.substr(0, open))) &&
           std::all_of(name.begin(), name.end(), [](char32_t c) { return isHan(c) || c == U'·' || c == U'、'; });
}

// 边艺洲摄: alone on its line or after a caption's last sentence.
bool endsWithCredit(View tail)
{
    if (!tail.ends_with(U"摄") && !tail.ends_with(U"供图"))
        return false;
    auto end = tail.find_last_of(sentenceEnds);
    std::size_t length = end == View::npos ? tail.size() : tail.size() - end - 1;
    return length >= 3 && length <= 12;
}

// The lines joined so far, of which the line in question would be the next.
struct Block
{
    std::uint32_t lines = 0;
    std::uint32_t characters = 0;
    std::uint32_t widestCharacters = 0;
    std::uint32_t widest = 0; // half ems
    int openQuotes = 0;
    bool punctuated = false; // holds a comma or a full stop
    bool opening = false;    // begins an article: 本报讯, 8月28日，
};

class Joiner
{
public:
    Joiner(View document, std::vector<Line> &lines) : m_document(document), m_lines(lines) {}

    void run()
    {
        for (Line &line : m_lines)
            look(line);
        bool aboveIsFurniture = false;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            Line &line = m_lines[i];
            bool furniture = isFurniture(i);
            line.joined = i > 0 && !furniture && !aboveIsFurniture && goesOnWith(i);
            if (!line.joined)
                begin(i);
            add(line);
            aboveIsFurniture = furniture;
        }
    }

private:
    void look(Line &line) const
    {
        const Printed head = headOf(m_document, line.span, keptOfHead);
        const Printed last = tailOf(m_document, line.span, 1);
        line.first = head.view().front();
        line.last = last.view().back();
        line.endsSentence = endsOfSentences.has(line.last);
        if (manyMeanings.has(line.last)) {
            const Printed tail = tailOf(m_document, line.span, kept);
            line.closes = endsWithCredit(tail.view()) || endsWithAuthor(tail.view());
            line.endsSentence = line.closes || endsSentence(tail.view());
        }
        line.startsAnew = startsAnew(head.view());
        line.startsDated = startsDated(head.view());
        line.opensArticle = line.startsDated || head.view().starts_with(U"本报讯");
        line.maybeFurniture = line.characters <= 60 && mayBeFurniture(head.view());
    }

    void begin(std::size_t i)
    {
        m_first = i;
        if (m_block.lines > 1)
            m_lastWidest = m_block.widestCharacters;
        m_block = {.opening = m_lines[i].opensArticle};
    }

    void add(const Line &line)
    {
        ++m_block.lines;
        m_block.characters += line.characters;
        m_block.widestCharacters = std::max(m_block.widestCharacters, line.characters);
        m_block.widest = std::max(m_block.widest, line.width);
        m_block.openQuotes += line.openQuotes;
        m_block.punctuated = m_block.punctuated || line.punctuated;
    }

    bool isFurniture(std::size_t i) const
    {
        const Line &line = m_lines[i];
        if (!line.maybeFurniture)
            return false;
        compact(m_document, line.span, m_compact);
        auto found = readFurniture(m_compact);
        if (!found)
            return false;
        // A number alone on its line may be torn out of a sentence: 修补路面 ⏎ 4600 ⏎ 平方米.
        bool insideSentence = i > 0 && m_block.punctuated && !m_lines[i - 1].endsSentence && line.emptyBefore == 0;
        return !(found->pageNumber && insideSentence);
    }

    // Whether the line above line i is about as wide as its column. A paragraph's first line may stand two
    // characters in; digits are half as wide as ideographs on paper, but not in every extraction.
    bool isFull(std::size_t i) const
    {
        const Line &above = m_lines[i - 1];
        if (m_block.lines > 1)
            return nearly(above.characters, m_block.widestCharacters) || nearly(above.width, m_block.widest);
        std::uint32_t characters = 0;
        std::uint32_t width = 0;
        for (std::size_t j = i; j < m_lines.size() && j < i + 3; ++j) {
            characters = std::max(characters, m_lines[j].characters);
            width = std::max(width, m_lines[j].width);
            if (m_lines[j].endsSentence) // what follows may be set in another column
                break;
        }
        return nearly(above.characters + 2, characters) || nearly(above.width + 4, width);
    }

    // A sentence that ends where the column does. Of a paragraph's first line the last paragraph tells the width, and
    // on top of a page the two lines below, where they are wrapped themselves.
    bool endsAtColumn(std::size_t i) const
    {
        const Line &above = m_lines[i - 1];
        if (m_block.lines > 1)
            return nearly(above.characters, m_block.widestCharacters);
        if (m_lastWidest > 0)
            return nearly(above.characters + 2, m_lastWidest);
        if (i + 1 >= m_lines.size() || m_lines[i].endsSentence || !m_lines[i].punctuated ||
            m_lines[i + 1].emptyBefore > 0)
            return false;
        std::uint32_t column = std::max(m_lines[i].characters, m_lines[i + 1].characters);
        return nearly(above.characters + 2, column) && nearly(column, above.characters) &&
               nearly(m_lines[i].characters, column);
    }

    static bool nearly(std::uint32_t length, std::uint32_t column) { return length * 5 >= column * 4; }

    bool goesOnWith(std::size_t i) const
    {
        const Line &line = m_lines[i];
        const Line &before = m_lines[i - 1];
        if (line.startsAnew || before.closes || line.breakBefore)
            return false;
        if (neverFirst.has(line.first))
            return true;
        if (line.labelled && before.labelled && !goesOn.has(before.last) && !neverLast.has(before.last)) // 老街街道：41处 ⏎ 天桥街道：33处
            return false;
        constexpr std::uint32_t unwrapped = 50;
        if (before.endsSentence)
            return line.indent < 2 && line.emptyBefore == 0 && before.characters < unwrapped &&
                   line.characters < unwrapped && endsAtColumn(i);
        if (isTitle() && line.startsDated)
            return false;
        char32_t last = before.last;
        if (last == U'；' || last == U';' || last == U'：' || last == U':')
            return line.emptyBefore == 0 || isFull(i);
        if (goesOn.has(last) || neverLast.has(last) || isDigit(last))
            return true;
        // A whole column may stand between the opening of a quotation and its end, but not much more.
        constexpr std::uint32_t longestQuotation = 400;
        if (m_block.opening || (m_block.openQuotes > 0 && m_block.characters < longestQuotation))
            return true;
        if (m_block.punctuated && (m_block.lines > 1 || !isCouplet(before)))
            return true;
        // The column may have been set anew for the next paragraph: then the last one's width tells.
        if (m_block.punctuated && nearly(before.characters + 2, m_lastWidest))
            return true;
        return isFull(i) && !isTitleAbove(i);
    }

    bool isTitle() const
    {
        constexpr std::uint32_t longestTitle = 45;
        bool plain = !m_block.punctuated || (m_block.lines == 1 && isCouplet(m_lines[m_first]));
        return plain && !m_block.opening && m_block.characters <= longestTitle;
    }

    // 心系群众办实事，真情服务暖人心: of a headline's comma the two sides have about the same length.
    static bool isCouplet(const Line &line)
    {
        constexpr std::uint32_t longest = 26;
        std::uint32_t behind = line.characters - line.comma - 1;
        return line.comma > 0 && line.characters <= longest &&
               std::max(line.comma, behind) - std::min(line.comma, behind) <= 2;
    }

    // A line as wide as the column, without any punctuation, above something else.
    bool isTitleAbove(std::size_t i) const
    {
        const Line &line = m_lines[i];
        const Line &before = m_lines[i - 1];
        if (!isTitle())
            return false;
        if (line.indent >= 4)
            return true;
        if (m_block.lines > 1)
            return false;
        // A frame's first line stands one blank in, and a title is set wider than the column below it.
        bool wider = before.characters * 4 > line.characters * 5 && !line.endsSentence;
        return wider || (line.indent > 0 && before.indent == 0) || articleBelow(i);
    }

    // Nothing but headlines down to where an article begins, or to the end; a sentence has a comma before that.
    bool articleBelow(std::size_t i) const
    {
        constexpr std::uint32_t longestClause = 45;
        std::uint32_t length = 0;
        for (std::size_t j = i; length < longestClause; ++j) {
            if (j >= m_lines.size() || m_lines[j].startsAnew || m_lines[j].startsDated)
                return true;
            if (m_lines[j].punctuated || m_lines[j].lists || m_lines[j].endsSentence)
                return false;
            length += m_lines[j].characters;
        }
        return true;
    }

    View m_document;
    std::vector<Line> &m_lines;
    Block m_block;
    std::size_t m_first = 0;          // line of the block
    std::uint32_t m_lastWidest = 0;   // characters of the widest line of the last block that had several
    mutable std::u32string m_compact; // one buffer for all lines
};

} // namespace

std::vector<Line> splitLines(View document)
{
    const Characters &characters = Characters::table();
    std::vector<Line> lines;
    lines.reserve(document.size() / 24);
    Line line;
    bool open = false;
    std::uint32_t indent = 0;
    std::uint32_t empty = 0;
    bool broken = false;
    bool colon = false; // the line opens with a label
    std::uint32_t figure = 0; // characters up to its last digit
    constexpr std::uint32_t longestLabel = 9;
    auto finish = [&] {
        if (open) {
            constexpr std::uint32_t longestRow = 20;
            constexpr std::uint32_t longestMeasure = 3;
            const bool figureLast = figure > 3 && line.characters > figure && line.characters - figure <= longestMeasure;
            line.labelled = line.labelled || (figureLast && line.characters <= longestRow && !line.punctuated && !line.lists);
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
        switch (characters.classOf(c)) {
        case CharClass::LineEnd:
            if (c == U'\n' && i > 0 && document[i - 1] == U'\r')
                continue;
            finish();
            broken = broken || c == paragraphSeparator;
            break;
        case CharClass::Blank:
            if (!open)
                indent += c == 0x3000 ? 2 : 1;
            break;
        case CharClass::Dropped:
            break;
        default:
            if (!open) {
                line = {.span = {i, i + 1}, .indent = indent, .emptyBefore = empty, .breakBefore = broken};
                colon = false;
                figure = 0;
                broken = false;
                open = true;
            }
            line.span.end = i + 1;
            ++line.characters;
            line.width += c < 0x1200 ? 1 : 2;
            if (figure + 1 == line.characters && (c == U'月' || c == U'日' || c == U'年' || c == U'期' || c == U'版'))
                figure = 0; // 比拼榜（6月份） counts nothing
            if (c == U'“')
                ++line.openQuotes;
            else if (c == U'”')
                --line.openQuotes;
            else if (c == U'，' || c == U'。' || c == U'；') {
                line.comma = c == U'，' && !line.punctuated ? line.characters - 1 : 0;
                line.punctuated = true;
            } else if (c == U'、')
                line.lists = true;
            else if (c == U'：' && line.characters > 2 && line.characters <= longestLabel)
                colon = true;
            else if (isDigit(c)) {
                line.labelled = line.labelled || colon;
                figure = line.characters;
            }
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
