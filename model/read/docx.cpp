// Word documents (ECMA-376 WordprocessingML): paragraphs and tables in their order.
#include "model/read/archive.h"
#include "model/read/formats.h"
#include "model/read/message.h"
#include "model/read/xml.h"

#include <algorithm>

namespace starboard {

namespace {

using Node = pugi::xml_node;

// Paragraphs end with U+2029, which no wrapped line does; the cells of a table row are parted by tabs.
constexpr char32_t paragraphEnd = 0x2029;

class DocxText
{
public:
    std::u32string text;

    void addBlocks(Node parent, int depth)
    {
        if (depth > deepestXml)
            return;
        for (Node node : parent.children()) {
            std::string_view tag = localName(node);
            if (tag == "p")
                addParagraph(node, depth);
            else if (tag == "tbl")
                addTable(node, depth);
            else if (tag != "sectPr")
                addBlocks(node, depth + 1);
        }
    }

private:
    void addParagraph(Node paragraph, int depth)
    {
        std::size_t before = text.size();
        addRuns(paragraph, depth + 1);
        if (text.size() > before)
            text.push_back(paragraphEnd);
    }

    void addRuns(Node parent, int depth)
    {
        if (depth > deepestXml)
            return;
        for (Node node : parent.children()) {
            std::string_view tag = localName(node);
            if (tag == "t")
                text += fromUtf8(node.child_value());
            else if (tag == "tab")
                text.push_back(U' ');
            else if (tag == "br" || tag == "cr")
                text.push_back(U'\n');
            else if (tag == "noBreakHyphen")
                text.push_back(U'-');
            else if (tag == "txbxContent")
                addBlocks(node, depth + 1);
            else if (tag != "Fallback" && tag != "del" && tag != "pPr" && tag != "rPr") // Fallback repeats a text box
                addRuns(node, depth + 1);
        }
    }

    void addTable(Node table, int depth)
    {
        for (Node row : table.children()) {
            if (localName(row) != "tr")
                continue;
            std::size_t before = text.size();
            for (Node cell : row.children())
                if (localName(cell) == "tc")
                    addCell(cell, before, depth);
            if (text.size() > before)
                text.push_back(paragraphEnd);
        }
    }

    void addCell(Node cell, std::size_t rowBegin, int depth)
    {
        DocxText inside;
        inside.addBlocks(cell, depth + 1);
        while (!inside.text.empty() && isSpace(inside.text.back()))
            inside.text.pop_back();
        std::replace(inside.text.begin(), inside.text.end(), paragraphEnd, U' ');
        if (text.size() > rowBegin)
            text.push_back(U'\t');
        text += inside.text;
    }
};

} // namespace

Result<Document> readDocx(std::string_view bytes, const std::string &name, const ReadLimits &limits)
{
    const std::string part = "word/document.xml";
    auto entries = readEntries(bytes, name, limits, [&](const std::string &entry) { return entry == part; });
    if (!entries)
        return tl::make_unexpected(std::move(entries.error()));
    if (entries->empty())
        return readFailure(
            FailureCode::Unsupported,
            QT_TRANSLATE_NOOP("read", "“%1” is an Office file without Word text. Save it as DOCX, PDF or text."), name);
    auto xml = parseXml((*entries)[part], name);
    if (!xml)
        return tl::make_unexpected(std::move(xml.error()));
    DocxText content;
    content.addBlocks((*xml)->document_element(), 0);
    if (std::all_of(content.text.begin(), content.text.end(), isSpace))
        return readFailure(FailureCode::Empty, QT_TRANSLATE_NOOP("read", "“%1” is empty."), name);
    Document document;
    document.origin.format = Format::Docx;
    document.text = std::move(content.text);
    return document;
}

} // namespace starboard
