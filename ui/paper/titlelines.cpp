#include "ui/paper/titlelines.h"

#include <QFontMetricsF>

#include <algorithm>

namespace starboard::paper {

namespace {

constexpr std::size_t mostBreaks = 6; // every choice among them is tried

} // namespace

std::shared_ptr<const QTextLayout> titleLines(const std::string &title, const std::vector<std::size_t> &breaks, const TextStyle &style,
                                              double width, const Typefaces &faces)
{
    auto plain = breakLines(QString::fromStdString(title), style, width, faces);
    if (plain->lineCount() < 2 || breaks.empty())
        return plain;
    const QFontMetricsF metrics(faces.font(style.face, style.size, style.bold));
    QString best;
    std::pair<int, double> bestCost{0, 0}; // lines, then the longest of them
    const std::size_t count = std::min(breaks.size(), mostBreaks);
    for (std::size_t choice = 1; choice < (std::size_t{1} << count); ++choice) {
        QString text;
        std::size_t begin = 0;
        std::pair<int, double> cost{0, 0};
        const auto addLine = [&](std::size_t end) {
            const QString line = QString::fromStdString(title.substr(begin, end - begin)).trimmed();
            text += (text.isEmpty() ? QString() : QString(QChar(QChar::LineSeparator))) + line;
            cost = {cost.first + 1, std::max(cost.second, metrics.horizontalAdvance(line))};
            begin = end;
        };
        for (std::size_t i = 0; i < count; ++i) {
            if (choice >> i & 1)
                addLine(breaks[i]);
        }
        addLine(title.size());
        if (cost.second <= width && (best.isEmpty() || cost < bestCost)) {
            best = text;
            bestCost = cost;
        }
    }
    return best.isEmpty() ? plain : breakLines(best, style, width, faces);
}

} // namespace starboard::paper
