#include "tests/bench/pagemaker.h"

#include "model/core/text.h"
#include "model/place/gazetteer.h"
#include "tests/support/articles.h"

#include <filesystem>
#include <fstream>

namespace starboard::test {

namespace {

constexpr std::size_t pageBytes = 6000;
constexpr const char *districts[] = {"410902", "410926", "411002", "411003", "410105", "410305", "411303", "411602"};

std::vector<std::u32string> placesOf(const Gazetteer &gazetteer, const std::string &district)
{
    std::vector<std::u32string> places;
    for (const std::string &street : gazetteer.children(district)) {
        places.push_back(fromUtf8(gazetteer.name(street)));
        for (const std::string &community : gazetteer.children(street))
            places.push_back(fromUtf8(gazetteer.name(community)));
    }
    return places;
}

// Sentences with numbers beyond the first `most` numbers are left out.
std::string thinned(const std::string &text, int most)
{
    constexpr std::string_view stop = "。";
    std::string kept;
    int numbers = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.size(), text.find(stop, at) == std::string::npos ? text.size() : text.find(stop, at) + stop.size());
        const std::string sentence = text.substr(at, end - at);
        int here = 0;
        for (std::size_t i = 0; i < sentence.size(); ++i)
            here += sentence[i] >= '0' && sentence[i] <= '9' && (i == 0 || sentence[i - 1] < '0' || sentence[i - 1] > '9');
        if (here == 0 || numbers + here <= most) {
            numbers += here;
            kept += sentence;
        }
        at = end;
    }
    return kept;
}

std::string pageOf(ArticleMaker &maker, const std::string &district, int number, Density density)
{
    constexpr int newspaperNumbers = 12 + 6; // with the days of datelines
    std::vector<MadeArticle> articles;
    PageStyle style;
    style.width = number % 3 == 0 ? 0 : 18 + static_cast<std::size_t>(number) % 12;
    style.noise = number % 3 == 1 ? 0.1 : 0;
    std::string head = "2023年" + std::to_string(1 + number % 12) + "月" + std::to_string(1 + number / 12 % 28) + "日\n" + district + "新闻\n\n";
    std::string page;
    while (page.size() < pageBytes) {
        articles.push_back(maker.make());
        page = toUtf8(maker.printed(articles, style));
        page = head + (density == Density::Dense ? page : thinned(page, newspaperNumbers));
    }
    std::size_t end = page.rfind("。", pageBytes); // whole sentences, six kilobytes
    return page.substr(0, end == std::string::npos ? pageBytes : end + 3) + "\n";
}

} // namespace

bool makePages(const std::string &folder, int count, std::uint32_t seed, Density density)
{
    auto gazetteer = Gazetteer::open(STARBOARD_RESOURCES "/gazetteer/divisions.bin");
    if (!gazetteer)
        return false;
    std::vector<ArticleMaker> makers;
    std::vector<std::string> names;
    for (const char *district : districts) {
        names.push_back(gazetteer->name(district));
        makers.emplace_back(seed++, placesOf(*gazetteer, district));
    }
    for (int i = 0; i < count; ++i) {
        std::size_t district = static_cast<std::size_t>(i) % makers.size();
        std::filesystem::path sub = std::filesystem::path(folder) / std::to_string(i / 1000);
        std::filesystem::create_directories(sub);
        std::ofstream file(sub / ("page" + std::to_string(100000 + i) + ".txt"), std::ios::binary);
        file << pageOf(makers[district], names[district], i, density);
        if (!file.flush())
            return false;
    }
    return true;
}

} // namespace starboard::test
