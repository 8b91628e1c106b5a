#include "ui/paper/pdfrepair.h"
#include "ui/paper/pdfupdate.h"

#include <algorithm>

namespace starboard::paper {

namespace {

QList<int> pageObjects(const PdfUpdate &update)
{
    const QByteArray catalog = update.dictionary(update.root());
    const QByteArray tree = update.dictionary(numberAfter(catalog, "/Pages"));
    const qsizetype open = tree.indexOf('['), close = tree.indexOf(']');
    QList<int> pages;
    if (open < 0 || close < open)
        return pages;
    const QList<QByteArray> words = tree.mid(open + 1, close - open - 1).simplified().split(' ');
    for (qsizetype i = 0; i + 2 < words.size(); i += 3)
        pages << words[i].toInt();
    return pages;
}

// The outline as a tree by level: parent, siblings and children of each bookmark, as object numbers.
struct Node {
    int parent = -1, previous = -1, next = -1, first = -1, last = -1;
    int count = 0; // of all that hang below
};

std::vector<Node> treeOf(const std::vector<Bookmark> &bookmarks)
{
    std::vector<Node> nodes(bookmarks.size());
    std::vector<int> open; // the path from the root to the bookmark before
    int lastTop = -1;
    for (int i = 0; i < static_cast<int>(bookmarks.size()); ++i) {
        const auto at = [&](int n) -> Node & { return nodes[static_cast<std::size_t>(n)]; };
        const auto level = [&](int n) { return bookmarks[static_cast<std::size_t>(n)].level; };
        while (!open.empty() && level(open.back()) >= level(i))
            open.pop_back();
        const int parent = open.empty() ? -1 : open.back();
        const int before = parent < 0 ? lastTop : at(parent).last;
        at(i).parent = parent;
        at(i).previous = before;
        if (before >= 0)
            at(before).next = i;
        if (parent < 0) {
            lastTop = i;
        } else {
            if (at(parent).first < 0)
                at(parent).first = i;
            at(parent).last = i;
        }
        for (int above : open)
            ++at(above).count;
        open.push_back(i);
    }
    return nodes;
}

} // namespace

void addBookmarks(PdfUpdate &update, const Pages &pages)
{
    const std::vector<Bookmark> &bookmarks = pages.bookmarks;
    const QList<int> pageIds = pageObjects(update);
    QByteArray catalog = update.dictionary(update.root());
    if (bookmarks.empty() || catalog.isEmpty() || pageIds.size() != static_cast<qsizetype>(pages.pages.size()))
        return; // a file without outline is still a whole file

    const std::vector<Node> nodes = treeOf(bookmarks);
    const int outline = update.newObject();
    for (std::size_t i = 0; i < nodes.size(); ++i)
        static_cast<void>(update.newObject()); // they follow each other
    const auto reference = [&](int node) -> QByteArray { return QByteArray::number(outline + 1 + node) + " 0 R"; };
    int lastTop = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Node &node = nodes[i];
        const double top = pages.sheet.pageMm.height() / 25.4 * 72 -
                           (pages.sheet.marginsMm.top() / 25.4 * 72 + bookmarks[i].y / unitsPerInch * 72);
        QByteArray entry = "<< /Title " + textString(bookmarks[i].text) + " /Parent " +
                           (node.parent < 0 ? QByteArray::number(outline) + " 0 R" : reference(node.parent));
        if (node.parent < 0)
            lastTop = static_cast<int>(i);
        if (node.previous >= 0)
            entry += " /Prev " + reference(node.previous);
        if (node.next >= 0)
            entry += " /Next " + reference(node.next);
        if (node.first >= 0)
            entry += " /First " + reference(node.first) + " /Last " + reference(node.last) + " /Count " +
                     QByteArray::number(node.count);
        entry += " /Dest [" + QByteArray::number(pageIds[bookmarks[i].page]) + " 0 R /XYZ 0 " +
                 QByteArray::number(top, 'f', 1) + " 0] >>";
        update.write(outline + 1 + static_cast<int>(i), entry);
    }
    update.write(outline, "<< /Type /Outlines /First " + reference(0) + " /Last " + reference(lastTop) + " /Count " +
                               QByteArray::number(static_cast<int>(nodes.size())) + " >>");
    catalog.chop(2);
    catalog += "/Outlines " + QByteArray::number(outline) + " 0 R\n/PageMode /UseOutlines\n/ViewerPreferences << /DisplayDocTitle true >>\n/Lang (" +
               (pages.report->language == Language::Chinese ? "zh-CN" : "en") + ")\n>>";
    update.write(update.root(), catalog);
}

} // namespace starboard::paper
