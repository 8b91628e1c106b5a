// Whose number it is: the place or body named last before the number, else the one that the paragraph, the title or the
// page is about.
#pragma once

#include "model/extract/sentence.h"
#include "model/place/resolver.h"

#include <string_view>
#include <vector>

namespace starboard {

enum class OwnerFrom : std::uint8_t { Nowhere, Clause, Segment, Sentence, Paragraph, Article, Page };

struct Owner {
    const PlaceMention *mention = nullptr; // null where only the page's district is known
    OwnerFrom from = OwnerFrom::Nowhere;
};

class Owners {
public:
    Owners(std::u32string_view text, const PagePlaces &places) : m_text(text), m_places(places) {}

    void startArticle(TextSpan title, TextSpan body);
    void startParagraph() { m_paragraph = {}; }
    [[nodiscard]] bool hasMention(TextSpan span) const
    {
        const std::size_t first = firstFrom(span.begin);
        return first < m_places.mentions.size() && m_places.mentions[first].span.begin < span.end;
    }
    void startSentence(const Sentence &sentence);
    // For a number at `position` of the sentence started last.
    [[nodiscard]] Owner ownerAt(const Sentence &sentence, std::uint32_t position) const;
    // 濮上办、昆吾办、皇甫办分别…: the owners of the numbers behind, in order; empty where nothing is paired.
    [[nodiscard]] std::vector<const PlaceMention *> respectively(const Sentence &sentence, std::size_t clause, std::size_t count) const;
    // `last` owned the last number of the sentence; null where it held none.
    void endSentence(const PlaceMention *last);

private:
    [[nodiscard]] bool owns(const PlaceMention &mention) const;
    [[nodiscard]] const PlaceMention *leading(TextSpan span) const;
    [[nodiscard]] const PlaceMention *shortName(TextSpan title, TextSpan body) const;
    [[nodiscard]] bool isScene(const PlaceMention &mention, TextSpan sentence) const;
    void followEvent(std::u32string_view words);
    [[nodiscard]] bool isSample(std::size_t index, std::uint32_t end) const;
    [[nodiscard]] bool isPartner(const PlaceMention &mention) const;
    [[nodiscard]] bool isSubject(const Sentence &sentence, const PlaceMention &mention) const;
    [[nodiscard]] std::size_t firstFrom(std::uint32_t position) const;

    std::u32string_view m_text;
    const PagePlaces &m_places;
    const PlaceMention *m_article = nullptr;
    const PlaceMention *m_paragraph = nullptr;
    const PlaceMention *m_event = nullptr; // the closest place of the event told last
    struct Named {
        const PlaceMention *mention;
        bool subject; // no verb before it in its clause: it owns more than its own segment
    };
    std::vector<Named> m_sentence;
};

} // namespace starboard
