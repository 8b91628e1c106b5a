// PDF with a text layer, by poppler: words with their boxes, put into reading order.
#include "model/core/radicals.h"
#include "model/read/formats.h"
#include "model/read/message.h"
#include "model/read/readingorder.h"
#include "model/read/recognise.h"

#include <algorithm>
#include <memory>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

namespace starboard {

namespace {

constexpr int mostPages = 2000;

void ignoreNoise(const std::string &, void *) {}

tl::unexpected<Failure> damaged(const std::string &name)
{
    return readFailure(
        FailureCode::Damaged,
        QT_TRANSLATE_NOOP("read", "“%1” is damaged or was not copied completely. Copy or download it again."), name);
}

// What PDF text holds in the place of ideographs and blanks.
std::u32string repaired(const poppler::ustring &printed)
{
    poppler::byte_array bytes = printed.to_utf8();
    std::u32string text = fromUtf8({bytes.data(), bytes.size()});
    for (char32_t &c : text)
        c = withoutRadical(c);
    return text;
}

// The size of the type: an ideograph is as wide as it is high; of other words the font's height tells.
float typeSize(const poppler::text_box &box, const std::u32string &text)
{
    constexpr float usualLineHeight = 1.3F;
    poppler::rectf whole = box.bbox();
    auto height = static_cast<float>(whole.height());
    for (std::size_t i = 0; i < text.size(); ++i)
        if (isHan(text[i])) {
            auto width = static_cast<float>(box.char_bbox(i).width());
            return width > 0 && width < height ? width : height;
        }
    return height / usualLineHeight;
}

std::vector<PlacedWord> wordsOf(const poppler::page &page)
{
    std::vector<PlacedWord> words;
    for (const poppler::text_box &box : page.text_list()) {
        std::u32string text = repaired(box.text());
        if (std::all_of(text.begin(), text.end(), isSpace))
            continue;
        poppler::rectf place = box.bbox();
        float margin = (static_cast<float>(place.height()) - typeSize(box, text)) / 2;
        words.push_back({std::move(text), static_cast<float>(place.left()), static_cast<float>(place.top()) + margin,
                         static_cast<float>(place.right()), static_cast<float>(place.bottom()) - margin});
    }
    return words;
}

} // namespace

Result<Document> readPdf(std::string_view bytes, const std::string &name, const ReadLimits &limits)
{
    static const bool quiet = (poppler::set_debug_error_function(ignoreNoise, nullptr), true);
    Q_UNUSED(quiet)
    std::unique_ptr<poppler::document> pdf(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    if (!pdf)
        return damaged(name);
    if (pdf->is_locked())
        return readFailure(
            FailureCode::Encrypted,
            QT_TRANSLATE_NOOP("read", "“%1” is protected by a password. Save it without one and try again."), name);
    if (pdf->pages() == 0)
        return damaged(name);
    if (pdf->pages() > mostPages)
        return readFailure(FailureCode::TooLarge,
                           QT_TRANSLATE_NOOP("read", "“%1” is too large for a newspaper page and was not read."), name,
                           std::to_string(pdf->pages()) + " pages");
    Document document;
    document.origin.format = Format::Pdf;
    for (int i = 0; i < pdf->pages(); ++i) {
        std::unique_ptr<poppler::page> page(pdf->create_page(i));
        if (!page)
            return damaged(name);
        poppler::rectf size = page->page_rect();
        document.origin.pages.push_back({static_cast<float>(size.width()), static_cast<float>(size.height())});
        appendInReadingOrder(wordsOf(*page), static_cast<std::uint32_t>(i), document.text, document.origin.boxes);
    }
    if (document.origin.boxes.empty())
        return recogniseScan(*pdf, name, limits);
    return document;
}

} // namespace starboard
