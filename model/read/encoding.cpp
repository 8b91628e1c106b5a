#include "model/read/encoding.h"

#include "model/core/text.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <iconv.h>
#include <memory>
#include <optional>
#include <uchardet/uchardet.h>

namespace starboard {

namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr std::size_t sample = std::size_t{64} << 10; // bytes that the guesses look at

struct Mark
{
    std::string_view bytes;
    const char *encoding;
};

constexpr Mark marks[] = {
    {"\xEF\xBB\xBF", "UTF-8"},
    {{"\xFF\xFE\x00\x00", 4}, "UTF-32LE"},
    {{"\x00\x00\xFE\xFF", 4}, "UTF-32BE"},
    {"\xFF\xFE", "UTF-16LE"},
    {"\xFE\xFF", "UTF-16BE"},
    {"\x84\x31\x95\x33", "GB18030"},
};

struct Converted
{
    std::u32string text;
    std::size_t bad = 0; // places that were no characters; U+FFFD stands there
};

// nullopt where the C library does not know the encoding.
std::optional<Converted> convert(std::string_view bytes, const std::string &encoding)
{
    iconv_t handle = iconv_open("UTF-32LE", encoding.c_str());
    if (handle == reinterpret_cast<iconv_t>(-1)) // NOLINT: the documented failure value
        return std::nullopt;
    std::unique_ptr<void, int (*)(iconv_t)> owner(handle, iconv_close);
    Converted result;
    std::u32string buffer(std::size_t{1} << 14, U'\0');
    char *in = const_cast<char *>(bytes.data()); // iconv reads through a pointer to non-const
    std::size_t inLeft = bytes.size();
    while (inLeft > 0) {
        char *out = reinterpret_cast<char *>(buffer.data());
        std::size_t outLeft = buffer.size() * sizeof(char32_t);
        std::size_t status = iconv(handle, &in, &inLeft, &out, &outLeft);
        int why = errno;
        result.text.append(buffer, 0, buffer.size() - outLeft / sizeof(char32_t));
        if (status != static_cast<std::size_t>(-1) || why == E2BIG)
            continue;
        result.text.push_back(replacement);
        ++result.bad;
        if (why == EINVAL)
            break;
        ++in;
        --inLeft;
    }
    return result;
}

Converted fromUtf8Leniently(std::string_view bytes)
{
    Converted result{fromUtf8(bytes), 0};
    result.bad = static_cast<std::size_t>(std::count(result.text.begin(), result.text.end(), replacement));
    return result;
}

bool isControl(char32_t c)
{
    return (c < 0x20 && c != U'\t' && c != U'\n' && c != U'\r' && c != 0x0C && c != 0x1A && c != 0x0B) || c == 0x7F;
}

// Whether this reads as a text: hardly any controls and unknown characters.
bool isPlausible(std::u32string_view text, std::size_t bad)
{
    std::size_t controls = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isControl));
    return (controls + bad) * 200 <= text.size() + 200 && text.find(U'\0') == std::u32string_view::npos;
}

// The share of characters that Chinese pages are made of.
double familiar(std::u32string_view text)
{
    if (text.empty())
        return 0;
    auto known = std::count_if(text.begin(), text.end(), [](char32_t c) {
        return (c >= 0x20 && c < 0x7F) || c == U'\n' || c == U'\r' || c == U'\t' || (c >= 0x4E00 && c <= 0x9FA5) ||
               (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF5E) || (c >= 0x2010 && c <= 0x2030) ||
               (c >= 0x2460 && c <= 0x2473) || c == 0xB7 || c == 0x25CF;
    });
    return static_cast<double>(known) / static_cast<double>(text.size());
}

// UTF-16 without a mark: every second byte of ASCII is zero, and Chinese text falls into few blocks.
std::optional<DecodedText> tryUtf16(std::string_view bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    std::string_view head = bytes.substr(0, std::min(bytes.size(), sample));
    for (const char *encoding : {"UTF-16LE", "UTF-16BE"}) {
        auto guess = convert(head, encoding);
        if (!guess || guess->bad > 1 || familiar(guess->text) < 0.9)
            continue;
        // Pure GB18030 text read as UTF-16 has neither line ends nor commas.
        auto marks16 = std::count_if(guess->text.begin(), guess->text.end(), [](char32_t c) {
            return c == U'\n' || c == U' ' || c == U'，' || c == U'。' || c == U'、' || (c >= U'0' && c <= U'9');
        });
        if (marks16 * 50 < static_cast<std::ptrdiff_t>(guess->text.size()))
            continue;
        if (auto whole = convert(bytes, encoding))
            return DecodedText{std::move(whole->text), encoding};
    }
    return std::nullopt;
}

std::string detected(std::string_view bytes)
{
    std::unique_ptr<uchardet, void (*)(uchardet_t)> detector(uchardet_new(), uchardet_delete);
    std::string_view head = bytes.substr(0, sample);
    if (uchardet_handle_data(detector.get(), head.data(), head.size()) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

// The names that pages use for what is GB18030 by now.
std::string canonical(std::string_view declared)
{
    std::string name(declared);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    if (name == "GB2312" || name == "GBK" || name == "GB_2312-80" || name == "EUC-CN" || name == "X-GBK" ||
        name == "HZ-GB-2312")
        return "GB18030";
    return name;
}

} // namespace

bool isStrictUtf8(std::string_view bytes)
{
    for (std::size_t i = 0; i < bytes.size();) {
        auto byte = [&](std::size_t k) { return static_cast<unsigned char>(k < bytes.size() ? bytes[k] : 0); };
        unsigned char lead = byte(i);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        int more = lead >= 0xF0 && lead <= 0xF4  ? 3
                   : lead >= 0xE0 && lead < 0xF0 ? 2
                   : lead >= 0xC2 && lead < 0xE0 ? 1
                                                 : 0;
        if (more == 0)
            return false;
        // Overlong forms, surrogates and what lies beyond U+10FFFF are no UTF-8.
        unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        for (int k = 1; k <= more; ++k) {
            if (byte(i + static_cast<std::size_t>(k)) < low || byte(i + static_cast<std::size_t>(k)) > high)
                return false;
            low = 0x80;
            high = 0xBF;
        }
        i += static_cast<std::size_t>(more) + 1;
    }
    return true;
}

Result<DecodedText> decode(std::string_view bytes, std::string_view declared)
{
    for (const Mark &mark : marks)
        if (bytes.starts_with(mark.bytes)) {
            std::string_view rest = bytes.substr(mark.bytes.size());
            auto text =
                mark.encoding == std::string_view("UTF-8") ? fromUtf8Leniently(rest) : convert(rest, mark.encoding);
            if (text && isPlausible(text->text, text->bad))
                return DecodedText{std::move(text->text), mark.encoding};
            return fail(FailureCode::Damaged, {},
                        std::string("byte order mark of ") + mark.encoding + ", but no such text");
        }
    if (isStrictUtf8(bytes)) {
        std::u32string text = fromUtf8(bytes);
        if (isPlausible(text, 0))
            return DecodedText{std::move(text), "UTF-8"};
    }
    if (!declared.empty())
        if (auto text = convert(bytes, canonical(declared)); text && isPlausible(text->text, text->bad))
            return DecodedText{std::move(text->text), canonical(declared)};
    if (auto text = tryUtf16(bytes))
        return std::move(*text);
    // UTF-8 with a few bytes torn off: GB18030 read as UTF-8 is bad in nearly every character.
    if (Converted text = fromUtf8Leniently(bytes); isPlausible(text.text, text.bad) && text.bad * 50 < text.text.size())
        return DecodedText{std::move(text.text), "UTF-8"};
    std::string guess = canonical(detected(bytes));
    for (const std::string &encoding : {std::string("GB18030"), guess}) {
        if (encoding.empty() || encoding == "ASCII")
            continue;
        auto text = convert(bytes, encoding);
        if (text && isPlausible(text->text, text->bad) && familiar(text->text) > 0.9)
            return DecodedText{std::move(text->text), encoding};
    }
    return fail(FailureCode::Damaged, {}, "no encoding explains the bytes; the detector says \"" + guess + "\"");
}

} // namespace starboard
