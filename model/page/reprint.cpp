#include "model/page/reprint.h"

#include "model/page/characters.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace starboard {

namespace {

constexpr std::size_t comparedLength = 5; // of the shingles by which texts are compared
constexpr std::size_t keyLength = 16;     // of those in signatures: phrases of the trade are mostly shorter
constexpr std::size_t shortest = 20;      // characters
constexpr double leastEstimated = 0.35; // by the signatures: half of what the texts must have
constexpr double leastContained = 0.7;
constexpr double leastNumbersShared = 0.85;

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

// A rolling hash (R. Karp, M. Rabin, 1987): one multiplication for each character, however long the shingles are.
template <typename Take> void forShingles(std::u32string_view essence, std::size_t length, Take take)
{
    constexpr std::uint64_t base = 0x9E3779B97F4A7C15ULL;
    std::uint64_t leaving = 1; // base to the power of length
    for (std::size_t k = 0; k < length; ++k)
        leaving *= base;
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i < essence.size(); ++i) {
        hash = hash * base + essence[i];
        if (i >= length)
            hash -= essence[i - length] * leaving;
        if (i + 1 >= length)
            take(mixed(hash));
    }
}

std::vector<std::uint64_t> shinglesOf(std::u32string_view essence)
{
    std::vector<std::uint64_t> shingles;
    shingles.reserve(essence.size());
    forShingles(essence, comparedLength, [&](std::uint64_t hash) { shingles.push_back(hash); });
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

} // namespace

Signature signatureOf(std::u32string_view body)
{
    Signature least; // a heap with the largest first
    std::u32string text = essence(body);
    if (text.size() < shortest)
        return least;
    least.reserve(signatureSize + 1);
    forShingles(text, keyLength, [&](std::uint64_t mixture) {
        auto hash = static_cast<std::uint32_t>(mixture >> 32);
        if (least.size() == signatureSize && hash >= least.front())
            return;
        if (std::find(least.begin(), least.end(), hash) != least.end())
            return;
        least.push_back(hash);
        std::push_heap(least.begin(), least.end());
        if (least.size() <= signatureSize)
            return;
        std::pop_heap(least.begin(), least.end());
        least.pop_back();
    });
    std::sort_heap(least.begin(), least.end());
    return least;
}

bool resemble(const Signature &a, const Signature &b)
{
    auto reach = [](const Signature &signature) {
        return signature.size() < signatureSize ? UINT32_MAX : signature.back();
    };
    const std::uint32_t limit = std::min(reach(a), reach(b));
    auto sampled = [limit](const Signature &signature) {
        return static_cast<std::size_t>(std::upper_bound(signature.begin(), signature.end(), limit) - signature.begin());
    };
    Signature common;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
    const std::size_t sample = std::min(sampled(a), sampled(b));
    return common.size() >= std::min({sharedHashes, a.size(), b.size()}) && !common.empty() &&
           static_cast<double>(common.size()) >= leastEstimated * static_cast<double>(sample);
}

bool isReprint(std::u32string_view a, std::u32string_view b)
{
    return agree(profileOf(a), profileOf(b));
}

} // namespace starboard
