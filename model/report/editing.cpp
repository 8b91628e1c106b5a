#include "model/report/editing.h"

#include "model/report/wording.h"

#include <algorithm>

namespace starboard::paper {

namespace {

bool isDigit(char c)
{
    return (c >= '0' && c <= '9') || c == '.' || c == ',';
}

// The place of `words` from `from` on that is not part of a longer number: 71个 does not stand in 171个.
std::size_t find(const std::string &text, const std::string &words, std::size_t from)
{
    for (std::size_t at = text.find(words, from); at != std::string::npos; at = text.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        const bool beginsInside = at > 0 && isDigit(text[at - 1]) && isDigit(words.front());
        const bool endsInside = end < text.size() && isDigit(text[end]) && isDigit(words.back());
        if (!beginsInside && !endsInside)
            return at;
    }
    return std::string::npos;
}

struct Rewritten {
    Paragraph paragraph;
    std::size_t lost = 0; // figures that no longer stand there
};

Rewritten rewritten(const Paragraph &old, const std::string &text, Language language)
{
    Rewritten made{{{}, old.indented}, 0};
    std::size_t at = 0;
    for (const Run &run : old.runs) {
        const Figure *figure = std::get_if<Figure>(&run);
        if (!figure)
            continue;
        const std::string words = inSentence(*figure, language);
        const std::size_t place = find(text, words, at);
        if (place == std::string::npos) {
            made.lost += figure->value.has_value();
            continue;
        }
        if (place > at)
            made.paragraph.runs.push_back(text.substr(at, place - at));
        made.paragraph.runs.push_back(*figure);
        at = place + words.size();
    }
    if (at < text.size())
        made.paragraph.runs.push_back(text.substr(at));
    return made;
}

std::string noteOf(std::size_t paragraphs, std::size_t lost, Language language)
{
    const std::string count = std::to_string(paragraphs), figures = std::to_string(lost);
    if (language == Language::Chinese)
        return "文字有" + count + "段由编写人修改，表和图中的数字未改" +
               (lost > 0 ? "；修改处有" + figures + "个原有数字被删改，改后的文字不再对应统计结果。" : "。");
    return count + " paragraphs were edited by hand; tables and charts were not" +
           (lost > 0 ? "; " + figures + " figures were taken out or changed there and no longer come from an account." : ".");
}

} // namespace

std::vector<Passage> passagesOf(const Report &report)
{
    std::vector<Passage> passages;
    std::string heading;
    for (std::size_t i = 0; i < report.blocks.size(); ++i) {
        if (const auto *found = std::get_if<Heading>(&report.blocks[i]))
            heading = found->text;
        else if (const auto *paragraph = std::get_if<Paragraph>(&report.blocks[i]))
            passages.push_back({i, heading, textOf(*paragraph, report.language)});
    }
    return passages;
}

std::string textOfBlock(const Report &report, std::size_t block)
{
    const auto *paragraph = block < report.blocks.size() ? std::get_if<Paragraph>(&report.blocks[block]) : nullptr;
    return paragraph ? textOf(*paragraph, report.language) : std::string();
}

Report edited(const Report &report, const Edits &edits)
{
    Report made = report;
    made.title = edits.title.value_or(made.title);
    if (made.title != report.title)
        made.titleBreaks.clear();
    made.issuer = edits.issuer.value_or(made.issuer);
    std::size_t changed = 0, lost = 0;
    for (const auto &[block, text] : edits.paragraphs) {
        auto *paragraph = block < made.blocks.size() ? std::get_if<Paragraph>(&made.blocks[block]) : nullptr;
        if (!paragraph || textOf(*paragraph, report.language) == text)
            continue;
        Rewritten now = rewritten(*paragraph, text, report.language);
        *paragraph = std::move(now.paragraph);
        ++changed;
        lost += now.lost;
    }
    std::erase_if(made.blocks, [](const Block &block) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        return paragraph && paragraph->runs.empty();
    });
    if (changed > 0)
        made.notes.push_back(noteOf(changed, lost, report.language));
    return made;
}

} // namespace starboard::paper
