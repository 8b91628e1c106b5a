#include "model/extract/measure.h"

#include "model/core/table.h"
#include "model/core/text.h"

#include <array>
#include <utility>

namespace starboard {

namespace {

constexpr std::array<std::pair<std::string_view, Dimension>, 15> dimensions{{
    {"item", Dimension::Item},     {"person", Dimension::Person}, {"event", Dimension::Event},
    {"length", Dimension::Length}, {"area", Dimension::Area},     {"volume", Dimension::Volume},
    {"mass", Dimension::Mass},     {"money", Dimension::Money},   {"ratio", Dimension::Ratio},
    {"time", Dimension::Time},     {"age", Dimension::Age},       {"energy", Dimension::Energy},
    {"data", Dimension::Data},     {"grade", Dimension::Grade},   {"other", Dimension::Other},
}};

bool readDimension(std::string_view text, Dimension &dimension)
{
    for (const auto &[key, value] : dimensions) {
        if (key == text) {
            dimension = value;
            return true;
        }
    }
    return false;
}

} // namespace

Result<MeasureWords> MeasureWords::read(const std::string &path, const std::string &ownPath)
{
    auto table = Table::read(path, ownPath);
    if (!table)
        return tl::make_unexpected(table.error());
    MeasureWords words;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        MeasureWord word;
        word.word = table->at(row, "word");
        word.canonical = table->at(row, "canonical");
        if (word.canonical.empty())
            word.canonical = word.word;
        const std::string &factor = table->at(row, "factor"); // an empty cell is 1
        const auto exact = factor.empty() ? Factor{} : parseFactor(factor);
        if (word.word.empty() || !readDimension(table->at(row, "dimension"), word.dimension) || !exact)
            return fail(FailureCode::Damaged, path + ": the line of the measure word “" + word.word + "” cannot be understood.");
        word.factor = *exact;
        words.m_index.add(fromUtf8(word.word), static_cast<std::uint32_t>(words.m_words.size()));
        words.m_words.push_back(std::move(word));
    }
    words.m_index.seal();
    return words;
}

const MeasureWord *MeasureWords::at(std::u32string_view text, std::size_t at, std::size_t &length) const
{
    auto match = m_index.longestAt(text, at);
    length = match.length;
    return match ? &m_words[match.id] : nullptr;
}

const MeasureWord *MeasureWords::find(std::string_view word) const
{
    std::u32string text = fromUtf8(word);
    std::size_t length = 0;
    const MeasureWord *found = at(text, 0, length);
    return found && length == text.size() ? found : nullptr;
}

} // namespace starboard
