#include "app/wiring/resources.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace starboard {

namespace fs = std::filesystem;

std::string dataDirectory()
{
    if (const char *given = std::getenv("STARBOARD_DATA"); given && *given)
        return given;
    std::error_code error;
    fs::path program = fs::read_symlink("/proc/self/exe", error);
    if (!error) {
        fs::path installed = program.parent_path().parent_path() / "share" / "starboard";
        if (fs::is_directory(installed / "lexicon", error))
            return installed.string();
    }
    return STARBOARD_SOURCE_RESOURCES;
}

std::string ownWordsDirectory()
{
    if (const char *given = std::getenv("STARBOARD_WORDS"); given && *given)
        return given;
    if (const char *data = std::getenv("XDG_DATA_HOME"); data && *data)
        return std::string(data) + "/starboard/starboard/words";
    const char *home = std::getenv("HOME");
    return std::string(home ? home : "") + "/.local/share/starboard/starboard/words";
}

Result<Catalogue> loadCatalogue()
{
    return Catalogue::read(dataDirectory() + "/lexicon/indicators.tsv", ownWordsDirectory() + "/indicators.tsv");
}

Result<Resources> Resources::load(const std::string &directory, const std::string &ownWords)
{
    auto catalogue = Catalogue::read(directory + "/lexicon/indicators.tsv", ownWords + "/indicators.tsv");
    if (!catalogue)
        return tl::make_unexpected(catalogue.error());
    auto lexicon = Lexicon::read(directory + "/lexicon", ownWords);
    if (!lexicon)
        return tl::make_unexpected(lexicon.error());
    auto gazetteer = Gazetteer::open(directory + "/gazetteer/divisions.bin");
    if (!gazetteer)
        return tl::make_unexpected(gazetteer.error());
    auto placeWords = PlaceWords::read(directory + "/lexicon/places.tsv", ownWords + "/places.tsv");
    if (!placeWords)
        return tl::make_unexpected(placeWords.error());
    return Resources{std::move(*catalogue), std::move(*lexicon), std::move(*gazetteer), std::move(*placeWords)};
}

} // namespace starboard
