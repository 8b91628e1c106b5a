#include "model/page/cleantext.h"

#include "model/page/characters.h"
#include "model/page/lines.h"
#include "model/page/texttable.h"

#include <algorithm>
#include <utility>

namespace starboard {

namespace {

bool isFullWidthDigit(char32_t c)
{
    return c >= U'０' && c <= U'９';
}

// The white space between two characters that follow each other on the clean text's line.
struct Gap
{
    std::uint32_t blanks = 0;
    bool tab = false;
    bool lineEnd = false;
};

class Cleaner
{
public:
    explicit Cleaner(std::u32string_view document) : m_document(document)
    {
        m_clean.text.reserve(document.size());
        m_clean.source.reserve(document.size());
    }

    CleanText run()
    {
        std::vector<Line> lines = splitLines(m_document);
        joinLines(m_document, lines);
        const std::vector<TextTable> tables = findTables(m_document, lines);
        auto table = tables.begin();
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (table != tables.end() && table->firstLine == i) {
                for (const TextTable::Cells &row : table->rows)
                    addRow(*table, row);
                i += table->lines() - 1;
                ++table;
                if (i + 1 < lines.size())
                    lines[i + 1].joined = false;
                continue;
            }
            m_gap = {};
            if (lines[i].joined)
                m_gap = {1, false, true};
            else
                endParagraph();
            addLine(lines[i].span);
        }
        return std::move(m_clean);
    }

private:
    void endParagraph()
    {
        if (!m_clean.text.empty())
            append(U'\n', m_clean.source.back() + 1);
    }

    // 昆吾街道 │ 420吨 │ 12公里 → 昆吾街道清运垃圾420吨，清理沟渠12公里。 What is added stands where its figure stands.
    void addRow(const TextTable &table, const TextTable::Cells &row)
    {
        m_gap = {};
        endParagraph();
        addLine(row.front());
        bool first = true;
        for (std::size_t i = 1; i < row.size(); ++i) {
            if (!table.heads.empty() && !isFigure(m_document, row[i]))
                continue;
            if (!std::exchange(first, false))
                append(U'，', m_clean.source.back());
            if (table.heads.empty()) {
                m_gap = {};
                addLine(row[i]);
                continue;
            }
            const TableHead head = readHead(m_document, table.heads[i]);
            addWords(head.words, row[i].begin);
            m_gap = {};
            addLine(row[i]);
            if (endsInDigit(m_document, row[i]))
                addWords(head.unit, m_clean.source.back());
        }
        if (!first)
            append(U'。', m_clean.source.back());
    }

    // Words from elsewhere in the document, as if they stood at `at`.
    void addWords(TextSpan words, std::uint32_t at)
    {
        for (auto i = words.begin; i < words.end; ++i)
            if (m_characters.isPrinted(m_document[i]))
                append(m_characters.fold(m_document[i]), at);
    }

    void append(char32_t c, std::uint32_t source)
    {
        m_clean.text.push_back(c);
        m_clean.source.push_back(source);
    }

    void addLine(TextSpan span)
    {
        for (auto i = span.begin; i < span.end; ++i) {
            char32_t c = m_document[i];
            CharClass kind = m_characters.classOf(c);
            if (kind == CharClass::Blank) {
                ++m_gap.blanks;
                m_gap.tab = m_gap.tab || c == U'\t';
                continue;
            }
            if (kind == CharClass::Dropped)
                continue;
            if (m_gap.blanks > 0) {
                if (keepsBlank(kind, c))
                    append(U' ', m_clean.source.back() + 1);
                m_gap = {};
            }
            append(c == U'，' && groupsThousands(i) ? U',' : m_characters.fold(c), i);
        }
    }

    // A blank between words of an alphabet, and between two numbers; elsewhere it comes from typesetting.
    bool keepsBlank(CharClass next, char32_t c) const
    {
        if (m_clean.text.empty() || m_clean.text.back() == U'\n')
            return false;
        char32_t last = m_clean.text.back();
        CharClass before = m_characters.classOf(last);
        if (before == CharClass::Digit && next == CharClass::Digit)
            return m_gap.tab || (m_gap.blanks > 1 && !m_gap.lineEnd);
        bool word = isLetter(last) || isLetter(c);
        if (before == CharClass::Latin && next == CharClass::Latin)
            return word;
        if (before == CharClass::Digit)
            return next == CharClass::Latin && isLetter(c);
        // "12, 300" is two numbers, "12,300" is one.
        return before == CharClass::Latin && next == CharClass::Digit && (isLetter(last) || last == U',');
    }

    bool isLetter(char32_t c) const
    {
        char32_t folded = m_characters.fold(c);
        return ((folded | 0x20) >= U'a' && (folded | 0x20) <= U'z') ||
               (folded > 0xBF && m_characters.classOf(c) == CharClass::Latin);
    }

    // １，２００: a full-width comma between full-width digits in groups of three.
    bool groupsThousands(std::uint32_t i) const
    {
        auto digitAt = [&](std::size_t at) { return at < m_document.size() && isFullWidthDigit(m_document[at]); };
        return i > 0 && digitAt(i - 1) && digitAt(i + 1) && digitAt(i + 2) && digitAt(i + 3) && !digitAt(i + 4) &&
               !(i > 3 && digitAt(i - 4));
    }

    const Characters &m_characters = Characters::table();
    std::u32string_view m_document;
    CleanText m_clean;
    Gap m_gap;
};

} // namespace

TextSpan CleanText::toSource(TextSpan clean) const
{
    if (clean.empty() || clean.begin >= source.size())
        return {};
    std::uint32_t last = source[std::min<std::size_t>(clean.end, source.size()) - 1];
    return {source[clean.begin], last + 1};
}

CleanText clean(std::u32string_view document)
{
    return Cleaner(document).run();
}

} // namespace starboard
