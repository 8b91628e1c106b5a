// OFD, the fixed-layout format of GB/T 33190-2016: a ZIP with XML, of which the TextCode objects are read.
#include "model/core/radicals.h"
#include "model/read/archive.h"
#include "model/read/formats.h"
#include "model/read/message.h"
#include "model/read/recognise.h"
#include "model/read/xml.h"

#include <algorithm>
#include <charconv>

namespace starboard {

namespace {

using Entries = std::unordered_map<std::string, std::string>;
constexpr float pointsPerMillimetre = 72.0F / 25.4F;

struct Rect
{
    float left = 0;
    float top = 0;
    float width = 0;
    float height = 0;
};

// "10 20.5 100 5": left, top, width, height in millimetres.
Rect parseRect(std::string_view text)
{
    float values[4] = {0, 0, 0, 0};
    const char *at = text.data();
    const char *end = text.data() + text.size();
    for (float &value : values) {
        while (at < end && *at == ' ')
            ++at;
        auto [next, error] = std::from_chars(at, end, value);
        if (error != std::errc())
            break;
        at = next;
    }
    return {values[0] * pointsPerMillimetre, values[1] * pointsPerMillimetre, values[2] * pointsPerMillimetre,
            values[3] * pointsPerMillimetre};
}

// A location inside the package: relative to the part that names it, or absolute with a leading '/'.
std::string resolve(const std::string &part, std::string_view location)
{
    std::string path = location.starts_with('/') ? std::string(location.substr(1))
                                                 : part.substr(0, part.find_last_of('/') + 1) + std::string(location);
    for (auto up = path.find("/../"); up != std::string::npos; up = path.find("/../")) {
        auto before = up == 0 ? std::string::npos : path.rfind('/', up - 1);
        path.erase(before == std::string::npos ? 0 : before + 1,
                   up + 4 - (before == std::string::npos ? 0 : before + 1));
    }
    return path;
}

class OfdReader
{
public:
    OfdReader(const Entries &entries, const std::string &name) : m_entries(entries), m_name(name) {}

    Result<Document> run()
    {
        m_document.origin.format = Format::Ofd;
        auto root = part("OFD.xml");
        if (!root)
            return tl::make_unexpected(std::move(root.error()));
        for (pugi::xml_node body : (*root)->document_element().children())
            if (localName(body) == "DocBody")
                if (auto read = readBody(resolve("OFD.xml", childNamed(body, "DocRoot").text().get())); !read)
                    return tl::make_unexpected(std::move(read.error()));
        return std::move(m_document);
    }

private:
    Result<std::unique_ptr<pugi::xml_document>> part(const std::string &path) const
    {
        auto it = m_entries.find(path);
        if (it == m_entries.end())
            return readFailure(
                FailureCode::Damaged,
                QT_TRANSLATE_NOOP("read", "“%1” is damaged or was not copied completely. Copy or download it again."),
                m_name, path + " is missing");
        return parseXml(it->second, m_name);
    }

    Result<void> readBody(const std::string &path)
    {
        auto xml = part(path);
        if (!xml)
            return tl::make_unexpected(std::move(xml.error()));
        pugi::xml_node root = (*xml)->document_element();
        Rect area =
            parseRect(childNamed(childNamed(childNamed(root, "CommonData"), "PageArea"), "PhysicalBox").text().get());
        for (pugi::xml_node page : childNamed(root, "Pages").children())
            if (localName(page) == "Page")
                if (auto read = readPage(resolve(path, page.attribute("BaseLoc").value()), area); !read)
                    return read;
        return {};
    }

    Result<void> readPage(const std::string &path, Rect area)
    {
        auto xml = part(path);
        if (!xml)
            return tl::make_unexpected(std::move(xml.error()));
        pugi::xml_node root = (*xml)->document_element();
        if (pugi::xml_node own = childNamed(childNamed(root, "Area"), "PhysicalBox"))
            area = parseRect(own.text().get());
        m_page = static_cast<std::uint32_t>(m_document.origin.pages.size());
        m_document.origin.pages.push_back({area.width, area.height});
        m_line = {};
        addObjects(childNamed(root, "Content"), 0);
        endLine();
        return {};
    }

    void addObjects(pugi::xml_node parent, int depth)
    {
        for (pugi::xml_node node : parent.children()) {
            if (localName(node) == "TextObject")
                addText(node);
            else if (depth < deepestXml)
                addObjects(node, depth + 1);
        }
    }

    // Objects follow each other in reading order; one that does not stand right of the last begins a new line.
    void addText(pugi::xml_node object)
    {
        Rect box = parseRect(object.attribute("Boundary").value());
        bool sameLine = m_line.height > 0 && box.top < m_line.top + m_line.height / 2 &&
                        box.top + box.height > m_line.top + m_line.height / 2 && box.left >= m_line.left;
        if (!sameLine)
            endLine();
        auto begin = static_cast<std::uint32_t>(m_document.text.size());
        for (pugi::xml_node code : object.children())
            if (localName(code) == "TextCode")
                for (char32_t c : fromUtf8(code.text().get()))
                    m_document.text.push_back(withoutRadical(c));
        auto end = static_cast<std::uint32_t>(m_document.text.size());
        if (end > begin)
            m_document.origin.boxes.push_back(
                {{begin, end}, m_page, box.left, box.top, box.left + box.width, box.top + box.height});
        m_line = box;
    }

    void endLine()
    {
        if (!m_document.text.empty() && m_document.text.back() != U'\n')
            m_document.text.push_back(U'\n');
    }

    const Entries &m_entries;
    const std::string &m_name;
    Document m_document;
    std::uint32_t m_page = 0;
    Rect m_line; // the last object
};

} // namespace

Result<Document> readOfd(std::string_view bytes, const std::string &name, const ReadLimits &limits)
{
    auto entries = readEntries(bytes, name, limits, [](const std::string &entry) { return entry.ends_with(".xml"); });
    if (!entries)
        return tl::make_unexpected(std::move(entries.error()));
    auto document = OfdReader(*entries, name).run();
    if (document && std::all_of(document->text.begin(), document->text.end(), isSpace))
        return tl::make_unexpected(noText(name));
    return document;
}

} // namespace starboard
