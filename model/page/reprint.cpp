#include "model/page/reprint.h"

#include "model/page/characters.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>

namespace starboard {

namespace {

constexpr std::size_t shingleLength = 5;
constexpr std::size_t shortest = 20; // characters
constexpr std::size_t bandRows = 3;  // 64 bands: a resemblance of 0.5 is found in 9998 of 10000 cases, of 0.05 in 80
constexpr double leastResemblance = 0.15; // by the signatures, before the texts are compared
constexpr double leastContained = 0.7;
constexpr double leastNumbersShared = 0.85;
constexpr std::uint32_t emptyBin = std::numeric_limits<std::uint32_t>::max();

// The finalizer of MurmurHash3: every bit of the key changes half of the result's bits.
std::uint64_t mixed(std::uint64_t key)
{
    key ^= key >> 33;
    key *= 0xFF51AFD7ED558CCDULL;
    key ^= key >> 33;
    key *= 0xC4CEB9FE1A85EC53ULL;
    key ^= key >> 33;
    return key;
}

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

// What an edit of punctuation and white space leaves alone.
std::u32string essence(std::u32string_view text)
{
    const Characters &characters = Characters::table();
    std::u32string kept;
    kept.reserve(text.size());
    for (char32_t c : text) {
        c = characters.fold(c);
        if (isHan(c) || isDigit(c) || ((c | 0x20) >= U'a' && (c | 0x20) <= U'z'))
            kept.push_back(c);
    }
    return kept;
}

template <typename Take> void forShingles(std::u32string_view essence, Take take)
{
    for (std::size_t i = 0; i + shingleLength <= essence.size(); ++i) {
        std::uint64_t hash = 0;
        for (std::size_t k = 0; k < shingleLength; ++k)
            hash = (hash ^ essence[i + k]) * 0x9E3779B97F4A7C15ULL;
        take(mixed(hash));
    }
}

std::vector<std::uint64_t> shinglesOf(std::u32string_view essence)
{
    std::vector<std::uint64_t> shingles;
    shingles.reserve(essence.size());
    forShingles(essence, [&](std::uint64_t hash) { shingles.push_back(hash); });
    std::sort(shingles.begin(), shingles.end());
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

// The runs of digits with the character after them, which tells 12处 from 12人.
std::vector<std::u32string> numbersOf(std::u32string_view essence)
{
    std::vector<std::u32string> numbers;
    for (std::size_t i = 0; i < essence.size();) {
        std::size_t end = i;
        while (end < essence.size() && isDigit(essence[end]))
            ++end;
        if (end > i)
            numbers.emplace_back(essence.substr(i, end - i + 1));
        i = std::max(end, i + 1);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

// How much of the smaller of two sorted collections is in the larger one.
template <typename T> double contained(const std::vector<T> &a, const std::vector<T> &b)
{
    std::size_t common = 0;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        if (*x < *y) {
            ++x;
        } else if (*y < *x) {
            ++y;
        } else {
            ++common;
            ++x;
            ++y;
        }
    }
    std::size_t smaller = std::min(a.size(), b.size());
    return smaller == 0 ? 1 : static_cast<double>(common) / static_cast<double>(smaller);
}

// What the texts are compared by.
struct Profile
{
    std::size_t length = 0;
    std::vector<std::uint64_t> shingles;
    std::vector<std::u32string> numbers;
};

Profile profileOf(std::u32string_view body)
{
    std::u32string text = essence(body);
    return {text.size(), shinglesOf(text), numbersOf(text)};
}

bool agree(const Profile &a, const Profile &b)
{
    return a.length >= shortest && b.length >= shortest && contained(a.shingles, b.shingles) >= leastContained &&
           contained(a.numbers, b.numbers) >= leastNumbersShared;
}

std::uint64_t bandKey(std::size_t band, const Signature &signature)
{
    std::uint64_t key = band + 1;
    for (std::size_t row = 0; row < bandRows; ++row)
        key = mixed(key ^ signature.minima[band * bandRows + row]) + row;
    return key;
}

} // namespace

Signature signatureOf(std::u32string_view body)
{
    Signature signature;
    signature.minima.fill(emptyBin);
    std::u32string text = essence(body);
    if (text.size() < shortest)
        return signature;
    forShingles(text, [&](std::uint64_t hash) {
        std::uint32_t &least = signature.minima[hash % signatureSize];
        least = std::min(least, static_cast<std::uint32_t>(hash >> 32));
    });
    signature.empty = false;
    // A bin without shingles borrows from another that is drawn for it (A. Shrivastava, Optimal densification for fast
    // and accurate minwise hashing, ICML 2017), so that short texts have whole signatures too.
    const auto sparse = signature.minima;
    for (std::size_t bin = 0; bin < signatureSize; ++bin)
        for (std::uint64_t draw = 1; signature.minima[bin] == emptyBin; ++draw)
            signature.minima[bin] = sparse[mixed(bin * 1000003 + draw) % signatureSize];
    return signature;
}

double resemblance(const Signature &a, const Signature &b)
{
    if (a.empty || b.empty)
        return 0;
    std::size_t equal = 0;
    for (std::size_t i = 0; i < signatureSize; ++i)
        equal += a.minima[i] == b.minima[i] ? 1 : 0;
    return static_cast<double>(equal) / static_cast<double>(signatureSize);
}

bool isReprint(std::u32string_view a, std::u32string_view b)
{
    return agree(profileOf(a), profileOf(b));
}

void ReprintIndex::add(std::uint32_t article, const Signature &signature)
{
    if (signature.empty)
        return;
    for (std::size_t band = 0; band < signatureSize / bandRows; ++band)
        m_bands[bandKey(band, signature)].push_back(article);
}

std::vector<std::uint32_t> ReprintIndex::candidates(const Signature &signature) const
{
    std::vector<std::uint32_t> found;
    if (signature.empty)
        return found;
    for (std::size_t band = 0; band < signatureSize / bandRows; ++band)
        if (auto it = m_bands.find(bandKey(band, signature)); it != m_bands.end())
            found.insert(found.end(), it->second.begin(), it->second.end());
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<ReprintPair> findReprints(std::span<const std::u32string_view> bodies)
{
    std::vector<ReprintPair> pairs;
    std::vector<std::optional<Profile>> profiles(bodies.size()); // of those that came into question
    auto profile = [&](std::uint32_t i) -> const Profile & {
        if (!profiles[i])
            profiles[i] = profileOf(bodies[i]);
        return *profiles[i];
    };
    std::vector<Signature> signatures;
    signatures.reserve(bodies.size());
    ReprintIndex index;
    for (std::uint32_t i = 0; i < bodies.size(); ++i) {
        const Signature &signature = signatures.emplace_back(signatureOf(bodies[i]));
        for (std::uint32_t candidate : index.candidates(signature))
            if (resemblance(signatures[candidate], signature) >= leastResemblance &&
                agree(profile(candidate), profile(i))) {
                pairs.push_back({candidate, i});
                break;
            }
        index.add(i, signature);
    }
    return pairs;
}

} // namespace starboard
