// A housing estate that a story is about: 家住东南街道丝绸厂宿舍的…。这个小区共有6栋楼. It has no code; its numbers keep
// those of the street it lies in.
#pragma once

#include "model/place/resolver.h"

#include <string_view>

namespace starboard {

class Estates {
public:
    explicit Estates(std::u32string_view text) : m_text(text) {}

    void startArticle() { m_named = {}, m_holder = {}, m_inside = m_outside = false; }
    // `mentions`: the places that the sentence names; one of them ends the story of the estate.
    void startSentence(TextSpan sentence, const std::vector<PlaceMention> &mentions);
    // The estate that the sentence's numbers belong to, empty where none.
    [[nodiscard]] TextSpan here() const { return m_inside && !m_outside ? m_named : TextSpan{}; }

private:
    [[nodiscard]] TextSpan nameAt(std::uint32_t at, std::uint32_t limit) const;

    std::u32string_view m_text;
    TextSpan m_named; // told last behind the street that holds it
    std::u32string_view m_holder; // the community or street before it
    bool m_inside = false;
    bool m_outside = false; // the sentence tells of the holder itself
};

} // namespace starboard
