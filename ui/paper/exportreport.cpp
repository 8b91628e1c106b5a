#include "ui/paper/exportreport.h"

#include <array>

namespace starboard::paper {

namespace {

constexpr std::array<std::string_view, 3> endings = {"pdf", "xlsx", "csv"};

} // namespace

std::string_view ending(Format format)
{
    return endings[static_cast<std::size_t>(format)];
}

std::optional<Format> formatFromName(std::string_view text)
{
    for (std::size_t i = 0; i < endings.size(); ++i) {
        if (endings[i] == text)
            return static_cast<Format>(i);
    }
    return std::nullopt;
}

Result<void> exportReport(const std::shared_ptr<const Report> &report, const Target &target,
                          const Result<Typefaces> &faces)
{
    switch (target.format) {
    case Format::Csv:
        return writeCsv(*report, target.path, target.existing, target.encoding);
    case Format::Xlsx:
        return writeXlsx(*report, target.path, target.existing);
    case Format::Pdf:
        break;
    }
    if (!faces)
        return tl::make_unexpected(faces.error());
    return writePdf(layOut(report, sheetOf(target.layout, target.stock), *faces), target.path, target.existing);
}

} // namespace starboard::paper
