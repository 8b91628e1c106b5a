// The second walk: reads every anchor of a scan inside the district of its article and makes mentions of them.
#pragma once

#include "model/place/namecontext.h"
#include "model/place/placescan.h"
#include "model/place/resolver.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace starboard {

class PlaceReader
{
public:
    PlaceReader(std::u32string_view text, const PlaceScan &scan, const Gazetteer &gazetteer,
                const PlaceWords::Entries &words);

    // The anchors [first, last) in the district `code`, in order; names of towns and villages told before do not reach
    // in.
    void read(std::size_t first, std::size_t last, const std::string &code);
    // Forgets the mentions but keeps the names that no list has, so that a second reading knows them everywhere.
    void again();
    [[nodiscard]] const std::vector<PlaceMention> &mentions() const { return m_mentions; }
    [[nodiscard]] bool metNewNames() const { return !m_newNames.empty(); }

private:
    struct Reading
    {
        std::uint32_t begin = 0;
        Gazetteer::Row row = Gazetteer::none;
        double confidence = 0;
        bool corrected = false;
        bool elsewhere = false; // the list has the name only in a district that the page does not name
    };
    struct Antecedent
    {
        std::string printed;
        std::string code;
        EndingClass is = EndingClass::None;
    };
    struct NewName
    {
        int alone = 0;         // times it stands free on its left
        bool attached = false; // stands right behind the town or district that holds it
    };

    void anchor(const NameAnchor &anchor);
    void refer(const NameAnchor &anchor);
    bool body(const NameAnchor &anchor);
    bool named(const NameAnchor &anchor);
    void unlisted(const NameAnchor &anchor);
    bool ownZone(const NameAnchor &anchor);
    void unlistedZone(const NameAnchor &anchor);

    [[nodiscard]] std::optional<Reading> reading(const NameAnchor &anchor) const;
    [[nodiscard]] std::optional<Reading> misprint(const NameAnchor &anchor) const;
    [[nodiscard]] std::optional<Reading> inside(const NameAnchor &anchor, Gazetteer::Row unit, double confidence) const;
    [[nodiscard]] std::optional<Reading> anywhere(const NameAnchor &anchor) const;
    [[nodiscard]] bool credible(const NameAnchor &anchor, const NameHit &hit, Gazetteer::Row unit) const;
    [[nodiscard]] bool isVerb(const NameAnchor &anchor, const NameHit &hit) const;
    [[nodiscard]] bool isLongerName(std::uint32_t begin) const;
    [[nodiscard]] bool free(std::uint32_t begin) const;     // no other word runs into the name from the left
    [[nodiscard]] bool governed(std::uint32_t begin) const; // behind 辖区
    [[nodiscard]] bool attached(std::uint32_t begin) const; // right behind the last mention
    [[nodiscard]] bool ofTown(std::uint32_t begin) const;   // right behind 该镇
    [[nodiscard]] std::uint32_t behindVerbs(std::uint32_t begin, std::uint32_t end) const; // 走进 of 走进李营
    [[nodiscard]] std::string at(PlaceLevel level) const;   // code above the district of reading
    [[nodiscard]] PlaceMention mentionAt(std::uint32_t begin, std::uint32_t end, std::string code, PlaceLevel level,
                                         double confidence) const;
    void push(PlaceMention mention, EndingClass is);
    void pushReference(TextSpan span, EndingClass is, bool isBody);
    [[nodiscard]] bool gazetteerKnows(const NameAnchor &anchor, std::uint32_t begin) const;

    std::u32string_view m_text;
    const PlaceScan &m_scan;
    const Gazetteer &m_gazetteer;
    const PlaceWords::Entries &m_words;
    NameContext m_context;

    std::string m_code; // the district of reading
    Gazetteer::Row m_unit = Gazetteer::none;
    Gazetteer::Row m_city = Gazetteer::none; // that it lies in
    Gazetteer::Row m_province = Gazetteer::none;
    Antecedent m_town;
    Antecedent m_village;
    std::vector<PlaceMention> m_mentions;
    std::set<std::string, std::less<>> m_districts; // named so far
    std::map<std::u32string, NewName, std::less<>> m_newNames;
    bool m_second = false;
};

} // namespace starboard
