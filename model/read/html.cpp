// Saved web pages: headline and article, without what surrounds them on a newspaper's site.
#include "model/read/encoding.h"
#include "model/read/formats.h"
#include "model/read/hints.h"
#include "model/read/message.h"

#include <algorithm>
#include <cctype>
#include <gumbo.h>
#include <memory>
#include <optional>

namespace starboard {

namespace {

constexpr char32_t paragraphEnd = 0x2029;
constexpr unsigned deepest = 400;

constexpr GumboTag unseen[] = {GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,    GUMBO_TAG_NOSCRIPT, GUMBO_TAG_NAV,
                               GUMBO_TAG_FOOTER,   GUMBO_TAG_ASIDE,    GUMBO_TAG_FORM,     GUMBO_TAG_BUTTON,
                               GUMBO_TAG_SELECT,   GUMBO_TAG_TEXTAREA, GUMBO_TAG_IFRAME,   GUMBO_TAG_OBJECT,
                               GUMBO_TAG_TEMPLATE, GUMBO_TAG_HEAD,     GUMBO_TAG_INPUT,    GUMBO_TAG_SVG,
                               GUMBO_TAG_VIDEO,    GUMBO_TAG_AUDIO,    GUMBO_TAG_DATALIST};

constexpr GumboTag inlines[] = {GUMBO_TAG_A,    GUMBO_TAG_SPAN,  GUMBO_TAG_B,   GUMBO_TAG_STRONG, GUMBO_TAG_I,
                                GUMBO_TAG_EM,   GUMBO_TAG_FONT,  GUMBO_TAG_U,   GUMBO_TAG_SMALL,  GUMBO_TAG_SUB,
                                GUMBO_TAG_SUP,  GUMBO_TAG_LABEL, GUMBO_TAG_IMG, GUMBO_TAG_MARK,   GUMBO_TAG_BIG,
                                GUMBO_TAG_TIME, GUMBO_TAG_CODE};

// Words of class and id that name what is not the article.
constexpr std::string_view surroundings[] = {
    "nav",     "navbar",    "navigation", "menu",    "footer",    "foot",       "breadcrumb", "crumb",   "crumbs",
    "sidebar", "copyright", "share",      "related", "recommend", "comment",    "comments",   "toolbar", "search",
    "login",   "pager",     "pagination", "advert",  "banner",    "friendlink", "links",      "qrcode",  "topbar",
    "sitemap", "weather",   "hotnews",    "ranking", "prevnext",  "beian",      "icp"};

// A line with one of these is the site's imprint.
constexpr std::u32string_view imprints[] = {U"版权所有",
                                            U"ICP备",
                                            U"ICP证",
                                            U"公网安备",
                                            U"Copyright",
                                            U"All Rights Reserved",
                                            U"互联网新闻信息服务许可证",
                                            U"违法和不良信息举报",
                                            U"技术支持：",
                                            U"浏览器推荐",
                                            U"未经授权"};

bool isOneOf(GumboTag tag, const GumboTag *begin, const GumboTag *end)
{
    return std::find(begin, end, tag) != end;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

std::string attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? lowered(found->value) : std::string();
}

// "main-nav left" and "site_footer" hold the words nav and footer, "navy" holds neither.
bool namesSurroundings(const std::string &names)
{
    for (std::size_t begin = 0; begin < names.size();) {
        std::size_t end = begin;
        while (end < names.size() && std::isalnum(static_cast<unsigned char>(names[end])))
            ++end;
        std::string_view word = std::string_view(names).substr(begin, end - begin);
        if (std::find(std::begin(surroundings), std::end(surroundings), word) != std::end(surroundings))
            return true;
        begin = end + 1;
    }
    return false;
}

bool isHidden(const GumboElement &element)
{
    std::string style = attribute(element, "style");
    style.erase(std::remove(style.begin(), style.end(), ' '), style.end());
    return style.find("display:none") != std::string::npos || gumbo_get_attribute(&element.attributes, "hidden");
}

// How much of a block's text is links, in code points.
struct Amount
{
    std::size_t text = 0;
    std::size_t linked = 0;
    std::size_t links = 0;
};

void measure(const GumboNode &node, bool inLink, Amount &amount, unsigned depth)
{
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_CDATA) {
        std::size_t length = withoutSpace(fromUtf8(node.v.text.text)).size();
        amount.text += length;
        amount.linked += inLink ? length : 0;
        return;
    }
    if (node.type != GUMBO_NODE_ELEMENT || depth > deepest)
        return;
    bool link = node.v.element.tag == GUMBO_TAG_A && gumbo_get_attribute(&node.v.element.attributes, "href");
    amount.links += link ? 1 : 0;
    for (unsigned i = 0; i < node.v.element.children.length; ++i)
        measure(*static_cast<const GumboNode *>(node.v.element.children.data[i]), inLink || link, amount, depth + 1);
}

class HtmlText
{
public:
    std::u32string text;

    void add(const GumboNode &node, unsigned depth)
    {
        switch (node.type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_CDATA:
        case GUMBO_NODE_WHITESPACE:
            addText(fromUtf8(node.v.text.text));
            break;
        case GUMBO_NODE_ELEMENT:
            if (depth < deepest)
                addElement(node, depth);
            break;
        case GUMBO_NODE_DOCUMENT:
        case GUMBO_NODE_COMMENT:
        case GUMBO_NODE_TEMPLATE:
            break;
        }
    }

    void endParagraph()
    {
        while (text.size() > m_begin && isSpace(text.back()))
            text.pop_back();
        if (text.size() == m_begin)
            return;
        std::u32string_view line = std::u32string_view(text).substr(m_begin);
        bool imprint =
            line.size() < 200 && std::any_of(std::begin(imprints), std::end(imprints), [&](std::u32string_view word) {
                return line.find(word) != std::u32string_view::npos;
            });
        if (imprint)
            text.resize(m_begin);
        else
            text.push_back(paragraphEnd);
        m_begin = text.size();
    }

private:
    // White space of the source is one blank, as a browser shows it.
    void addText(std::u32string_view content)
    {
        for (char32_t c : content) {
            bool space = c == U' ' || c == U'\t' || c == U'\n' || c == U'\r' || c == 0x0C;
            if (!space)
                text.push_back(c);
            else if (text.size() > m_begin && !isSpace(text.back()))
                text.push_back(U' ');
        }
    }

    void addElement(const GumboNode &node, unsigned depth)
    {
        const GumboElement &element = node.v.element;
        if (isOneOf(element.tag, std::begin(unseen), std::end(unseen)) || isHidden(element) ||
            isSurrounding(node, depth))
            return;
        bool cell = element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH;
        bool block = !isOneOf(element.tag, std::begin(inlines), std::end(inlines)) && !cell &&
                     !std::string_view(gumbo_normalized_tagname(element.tag)).empty();
        if (element.tag == GUMBO_TAG_BR || block)
            endParagraph();
        if (cell && text.size() > m_begin)
            text.push_back(U'\t');
        for (unsigned i = 0; i < element.children.length; ++i)
            add(*static_cast<const GumboNode *>(element.children.data[i]), depth + 1);
        if (block)
            endParagraph();
    }

    // Named as such, or several links with hardly any other text.
    bool isSurrounding(const GumboNode &node, unsigned depth) const
    {
        const GumboElement &element = node.v.element;
        constexpr GumboTag containers[] = {GUMBO_TAG_DIV,   GUMBO_TAG_UL,    GUMBO_TAG_OL, GUMBO_TAG_SECTION,
                                           GUMBO_TAG_TABLE, GUMBO_TAG_P,     GUMBO_TAG_DL, GUMBO_TAG_HEADER,
                                           GUMBO_TAG_LI,    GUMBO_TAG_CENTER};
        if (!isOneOf(element.tag, std::begin(containers), std::end(containers)))
            return false;
        bool named = namesSurroundings(attribute(element, "class") + " " + attribute(element, "id"));
        Amount amount;
        measure(node, false, amount, depth);
        constexpr std::size_t articleSize = 400; // more text than this outside links is content, whatever its name
        if (named && amount.text - amount.linked < articleSize)
            return true;
        return amount.links > 0 && amount.linked * 10 >= amount.text * 6 && amount.text - amount.linked < 60;
    }

    std::size_t m_begin = 0; // of the paragraph that is open
};

// <meta charset="gb2312"> or <meta http-equiv="Content-Type" content="text/html; charset=gb2312">
std::string declaredCharset(std::string_view bytes)
{
    std::string head = lowered(bytes.substr(0, 4096));
    auto at = head.find("charset=");
    if (at == std::string::npos)
        return {};
    at += 8;
    while (at < head.size() && (head[at] == '"' || head[at] == '\'' || head[at] == ' '))
        ++at;
    auto end = head.find_first_of("\"'> ;/", at);
    return head.substr(at, end == std::string::npos ? end : end - at);
}

// <meta name="publishdate" content="2023-03-16">, as the sites of newspapers and authorities write it.
std::optional<Date> declaredDate(const GumboNode &node, unsigned depth)
{
    constexpr unsigned deepestMeta = 4;
    constexpr std::string_view names[] = {"publishdate", "pubdate", "publish_time", "publishtime",
                                          "article:published_time"};
    if (node.type != GUMBO_NODE_ELEMENT || depth > deepestMeta)
        return std::nullopt;
    const GumboElement &element = node.v.element;
    std::string name = attribute(element, "name") + attribute(element, "property");
    if (element.tag == GUMBO_TAG_META && std::find(std::begin(names), std::end(names), name) != std::end(names))
        return dateFromName(attribute(element, "content"));
    for (unsigned i = 0; i < element.children.length; ++i)
        if (auto date = declaredDate(*static_cast<const GumboNode *>(element.children.data[i]), depth + 1))
            return date;
    return std::nullopt;
}

} // namespace

Result<Document> readHtml(std::string_view bytes, const std::string &name, const ReadLimits &)
{
    auto decoded = decode(bytes, declaredCharset(bytes));
    if (!decoded)
        return readFailure(
            FailureCode::Damaged,
            QT_TRANSLATE_NOOP("read", "“%1” is damaged: its characters cannot be read. Save the web page again."), name,
            decoded.error().detail);
    std::string utf8 = toUtf8(decoded->text);
    GumboOptions options = kGumboDefaultOptions;
    auto destroy = [&options](GumboOutput *output) { gumbo_destroy_output(&options, output); };
    std::unique_ptr<GumboOutput, decltype(destroy)> parsed(gumbo_parse_with_options(&options, utf8.data(), utf8.size()),
                                                           destroy);
    HtmlText content;
    content.add(*parsed->root, 0);
    content.endParagraph();
    if (std::all_of(content.text.begin(), content.text.end(), isSpace))
        return readFailure(
            FailureCode::NoText,
            QT_TRANSLATE_NOOP("read", "“%1” is a web page without an article. Save the page of the article itself."),
            name);
    Document document;
    document.origin.format = Format::Html;
    document.origin.encoding = std::move(decoded->encoding);
    document.text = std::move(content.text);
    document.hints.published = declaredDate(*parsed->root, 0);
    if (document.hints.published)
        document.hints.dateSource = DateSource::Page;
    return document;
}

} // namespace starboard
