#include "model/stats/decision.h"

#include <array>

namespace starboard {

namespace {

constexpr std::array<std::string_view, 4> verdictNames{"first", "second", "different", "neither"};

std::pair<std::string, std::string> key(std::string_view a, std::string_view b)
{
    return b < a ? std::pair<std::string, std::string>(b, a) : std::pair<std::string, std::string>(a, b);
}

} // namespace

std::string_view name(Verdict verdict)
{
    return verdictNames.at(static_cast<std::size_t>(verdict));
}

std::optional<Verdict> verdictFromName(std::string_view text)
{
    for (std::size_t i = 0; i < verdictNames.size(); ++i)
        if (verdictNames[i] == text)
            return static_cast<Verdict>(i);
    return std::nullopt;
}

Decisions::Decisions(const std::vector<Decision> &made, std::optional<Date> knownOn)
{
    for (const Decision &decision : made)
        if (!knownOn || !decision.made || *decision.made <= *knownOn)
            m_pairs.insert_or_assign(key(decision.first, decision.second), decision);
    for (const auto &[pair, decision] : m_pairs) {
        if (decision.verdict == Verdict::Different)
            m_different.insert({decision.first, decision.second});
        if (decision.verdict == Verdict::First || decision.verdict == Verdict::Neither)
            m_rejected.emplace(decision.second, decision.verdict == Verdict::First ? decision.first : std::string());
        if (decision.verdict == Verdict::Second || decision.verdict == Verdict::Neither)
            m_rejected.emplace(decision.first, decision.verdict == Verdict::Second ? decision.second : std::string());
    }
}

bool Decisions::different(std::string_view a, std::string_view b) const
{
    auto decision = between(a, b);
    return decision && decision->verdict == Verdict::Different;
}

bool Decisions::rejected(std::string_view id, std::string_view &by) const
{
    auto it = m_rejected.find(id);
    if (it == m_rejected.end())
        return false;
    by = it->second;
    return true;
}

std::optional<Decision> Decisions::between(std::string_view a, std::string_view b) const
{
    if (m_pairs.empty())
        return std::nullopt;
    auto it = m_pairs.find(key(a, b));
    return it == m_pairs.end() ? std::nullopt : std::optional(it->second);
}

} // namespace starboard
