// The same article as a Word file, an OFD and a web page, for tests. Texts are UTF-8 without XML's special signs.
#pragma once

#include "tests/support/zip.h"

#include <string>
#include <vector>

namespace starboard::test {

using Row = std::vector<std::string>;

inline std::string docxOf(const std::vector<std::string> &paragraphs, const std::vector<Row> &table = {},
                          const std::string &before = {})
{
    std::string body;
    for (const std::string &paragraph : paragraphs) {
        std::size_t half = paragraph.size() / 2; // Word breaks a paragraph into runs where it likes
        while (half < paragraph.size() && (static_cast<unsigned char>(paragraph[half]) & 0xC0) == 0x80)
            ++half;
        body += "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:t>" + paragraph.substr(0, half) +
                "</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + paragraph.substr(half) +
                "</w:t></w:r></w:p>";
    }
    if (!table.empty()) {
        body += "<w:tbl>";
        for (const Row &row : table) {
            body += "<w:tr>";
            for (const std::string &cell : row)
                body += "<w:tc><w:p><w:r><w:t>" + cell + "</w:t></w:r></w:p></w:tc>";
            body += "</w:tr>";
        }
        body += "</w:tbl>";
    }
    return zipOf({{"[Content_Types].xml", "<?xml version=\"1.0\"?><Types "
                                          "xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
                  {"word/document.xml",
                   "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + before +
                       "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" +
                       body + "<w:sectPr/></w:body></w:document>"}});
}

// Each line is one TextObject; ten lines to a page.
inline std::string ofdOf(const std::vector<std::string> &lines)
{
    const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    const std::string space = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    std::vector<std::pair<std::string, std::string>> entries;
    std::string pages;
    for (std::size_t from = 0, page = 0; from < lines.size(); from += 10, ++page) {
        std::string location = "Pages/Page_" + std::to_string(page) + "/Content.xml";
        pages += "<ofd:Page ID=\"" + std::to_string(page + 1) + "\" BaseLoc=\"" + location + "\"/>";
        std::string objects;
        for (std::size_t i = from; i < lines.size() && i < from + 10; ++i)
            objects += "<ofd:TextObject ID=\"" + std::to_string(100 + i) + "\" Boundary=\"20 " +
                       std::to_string(20 + 8 * (i - from)) + " 170 5\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"4\">" +
                       lines[i] + "</ofd:TextCode></ofd:TextObject>";
        entries.emplace_back("Doc_0/" + location, head + "<ofd:Page" + space + "><ofd:Content><ofd:Layer ID=\"9\">" +
                                                      objects + "</ofd:Layer></ofd:Content></ofd:Page>");
    }
    entries.emplace_back(
        "Doc_0/Document.xml",
        head + "<ofd:Document" + space +
            "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
            "</ofd:CommonData><ofd:Pages>" +
            pages + "</ofd:Pages></ofd:Document>");
    entries.emplace_back("OFD.xml", head + "<ofd:OFD" + space +
                                        " Version=\"1.0\"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"
                                        "</ofd:DocBody></ofd:OFD>");
    return zipOf(entries);
}

inline std::string htmlOf(const std::string &title, const std::vector<std::string> &paragraphs,
                          const std::string &charset)
{
    std::string body;
    for (const std::string &paragraph : paragraphs)
        body += "<p>&nbsp;&nbsp;" + paragraph + "</p>\n";
    return "<!DOCTYPE html>\n<html><head><meta charset=\"" + charset + "\"><title>" + title +
           "_河东新闻网</title><style>p{margin:0}</style><script>var a='<p>广告99处</p>';</script></head><body>"
           "<div class=\"top-nav\"><a href=\"/\">首页</a> <a href=\"/n\">新闻</a> <a href=\"/s\">视频</a></div>"
           "<div id=\"breadcrumb\">当前位置：<a href=\"/\">首页</a> &gt; 要闻</div>"
           "<div class=\"article-content\"><h1>" +
           title + "</h1>\n" + body +
           "</div><ul class=\"list\"><li><a href=\"/1\">上一篇：招聘会提供岗位800个</a></li><li><a "
           "href=\"/2\">下一篇：修路3条</a></li></ul>"
           "<div style=\"display: none\">隐藏的88处</div>"
           "<div class=\"footer\">版权所有 河东日报社 豫ICP备05017633号 电话12345678</div></body></html>";
}

} // namespace starboard::test
