#include "ui/paper/pdfrepair.h"

#include "model/core/radicals.h"

#include <QList>

#include <algorithm>

namespace starboard::paper {

namespace {

// "<6708>" between the beginning and the end of a ToUnicode table; returns the number, or -1 where none stands.
int codeAt(const QByteArray &pdf, qsizetype open)
{
    if (open + 5 >= pdf.size() || pdf[open] != '<' || pdf[open + 5] != '>')
        return -1;
    bool valid = false;
    const int code = pdf.mid(open + 1, 4).toInt(&valid, 16);
    return valid ? code : -1;
}

// Beside the radicals of the standard's table, code points whose glyph stands for another one in texts.
char32_t meantBy(char32_t code)
{
    switch (code) {
    case 0x2012: // FIGURE DASH
        return 0x2013;
    case 0x2E95: // ⺕; its equivalent lies beyond U+FFFF, texts mean 彐
        return 0x5F50;
    case 0x3B35: // 㬵, drawn as 胶
        return 0x80F6;
    default:
        return withoutRadical(code);
    }
}

// The source codes at the beginning of a line (<0001> <0062> [ … or <0001> <0062> <…>) are glyphs, not characters.
void restoreLine(QByteArray &pdf, qsizetype begin, qsizetype end, int sources)
{
    for (qsizetype at = pdf.indexOf('<', begin); at >= 0 && at < end; at = pdf.indexOf('<', at + 1)) {
        const int code = codeAt(pdf, at);
        if (code < 0 || sources-- > 0)
            continue;
        const char32_t meant = meantBy(static_cast<char32_t>(code));
        if (meant == static_cast<char32_t>(code) || meant > 0xFFFF)
            continue;
        pdf.replace(at + 1, 4, QByteArray::number(static_cast<uint>(meant), 16).toUpper().rightJustified(4, '0'));
    }
}

void restoreTable(QByteArray &pdf, qsizetype begin, qsizetype end)
{
    int sources = 2; // bfrange: first and last glyph; bfchar: one glyph
    for (qsizetype line = begin; line < end;) {
        qsizetype next = pdf.indexOf('\n', line);
        next = next < 0 || next > end ? end : next;
        const QByteArrayView text(pdf.constData() + line, next - line);
        if (text.endsWith("beginbfrange"))
            sources = 2;
        else if (text.endsWith("beginbfchar"))
            sources = 1;
        else if (text.startsWith('<'))
            restoreLine(pdf, line, next, sources);
        line = next + 1;
    }
}

// What the end of a PDF file says: where the last cross-reference table is, how many objects, which is the root.
struct Trailer {
    qsizetype startXref = -1;
    int size = 0;
    int root = 0;
    int info = 0;
};

int numberAfter(const QByteArray &pdf, const QByteArray &key, qsizetype from)
{
    const qsizetype at = pdf.indexOf(key, from);
    if (at < 0)
        return 0;
    qsizetype i = at + key.size();
    while (i < pdf.size() && pdf[i] == ' ')
        ++i;
    int number = 0;
    for (; i < pdf.size() && pdf[i] >= '0' && pdf[i] <= '9'; ++i)
        number = number * 10 + (pdf[i] - '0');
    return number;
}

Trailer trailerOf(const QByteArray &pdf)
{
    Trailer trailer;
    const qsizetype at = pdf.lastIndexOf("trailer");
    if (at < 0)
        return trailer;
    trailer.size = numberAfter(pdf, "/Size", at);
    trailer.root = numberAfter(pdf, "/Root", at);
    trailer.info = numberAfter(pdf, "/Info", at);
    trailer.startXref = numberAfter(pdf, "startxref\n", at);
    return trailer;
}

// The dictionary of an object that has no stream, from << to the last >>.
QByteArray dictionary(const QByteArray &pdf, int object)
{
    const QByteArray head = "\n" + QByteArray::number(object) + " 0 obj";
    const qsizetype at = pdf.indexOf(head);
    const qsizetype end = at < 0 ? -1 : pdf.indexOf("endobj", at);
    const qsizetype begin = at < 0 ? -1 : pdf.indexOf("<<", at);
    const qsizetype last = end < 0 ? -1 : pdf.lastIndexOf(">>", end);
    if (begin < 0 || last < begin)
        return {};
    return pdf.mid(begin, last + 2 - begin);
}

QList<int> pageObjects(const QByteArray &pdf, int root)
{
    const QByteArray catalog = dictionary(pdf, root);
    const QByteArray tree = dictionary(pdf, numberAfter(catalog, "/Pages", 0));
    const qsizetype open = tree.indexOf('['), close = tree.indexOf(']');
    QList<int> pages;
    if (open < 0 || close < open)
        return pages;
    const QList<QByteArray> words = tree.mid(open + 1, close - open - 1).simplified().split(' ');
    for (qsizetype i = 0; i + 2 < words.size(); i += 3)
        pages << words[i].toInt();
    return pages;
}

QByteArray textString(const QString &text) // UTF-16 with its mark, in hexadecimal
{
    QByteArray hex = "<FEFF";
    for (QChar c : text)
        hex += QByteArray::number(static_cast<uint>(c.unicode()), 16).toUpper().rightJustified(4, '0');
    return hex + ">";
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

class Update {
public:
    explicit Update(QByteArray &pdf) : m_pdf(pdf), m_trailer(trailerOf(pdf)) {}

    [[nodiscard]] const Trailer &trailer() const { return m_trailer; }
    void object(int number, const QByteArray &content)
    {
        if (!m_pdf.endsWith('\n'))
            m_pdf += '\n';
        m_offsets.append({number, m_pdf.size()});
        m_pdf += QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
    }
    void finish(int size)
    {
        const qsizetype xref = m_pdf.size();
        m_pdf += "xref\n";
        std::sort(m_offsets.begin(), m_offsets.end());
        for (const auto &[number, offset] : m_offsets)
            m_pdf += QByteArray::number(number) + " 1\n" + QByteArray::number(offset).rightJustified(10, '0') +
                     " 00000 n \n";
        m_pdf += "trailer\n<<\n/Size " + QByteArray::number(size) + "\n/Root " + QByteArray::number(m_trailer.root) +
                 " 0 R\n";
        if (m_trailer.info > 0)
            m_pdf += "/Info " + QByteArray::number(m_trailer.info) + " 0 R\n";
        m_pdf += "/Prev " + QByteArray::number(m_trailer.startXref) + "\n>>\nstartxref\n" + QByteArray::number(xref) +
                 "\n%%EOF\n";
    }

private:
    QByteArray &m_pdf;
    Trailer m_trailer;
    QList<std::pair<int, qsizetype>> m_offsets;
};

} // namespace

void restoreIdeographs(QByteArray &pdf)
{
    constexpr char begin[] = "begincmap";
    for (qsizetype at = pdf.indexOf(begin); at >= 0; at = pdf.indexOf(begin, at + 1)) {
        const qsizetype end = pdf.indexOf("endcmap", at);
        if (end < 0)
            return;
        restoreTable(pdf, at, end);
    }
}

void addBookmarks(QByteArray &pdf, const Pages &pages)
{
    const std::vector<Bookmark> &bookmarks = pages.bookmarks;
    Update update(pdf);
    const Trailer trailer = update.trailer();
    const QList<int> pageIds = pageObjects(pdf, trailer.root);
    QByteArray catalog = dictionary(pdf, trailer.root);
    if (bookmarks.empty() || trailer.startXref <= 0 || catalog.isEmpty() ||
        pageIds.size() != static_cast<qsizetype>(pages.pages.size()))
        return; // a file without outline is still a whole file

    const std::vector<Node> nodes = treeOf(bookmarks);
    const int outline = trailer.size;
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
        update.object(outline + 1 + static_cast<int>(i), entry);
    }
    update.object(outline, "<< /Type /Outlines /First " + reference(0) + " /Last " + reference(lastTop) + " /Count " +
                               QByteArray::number(static_cast<int>(nodes.size())) + " >>");
    catalog.chop(2);
    catalog += "/Outlines " + QByteArray::number(outline) + " 0 R\n/PageMode /UseOutlines\n/Lang (" +
               (pages.report->language == Language::Chinese ? "zh-CN" : "en") + ")\n>>";
    update.object(trailer.root, catalog);
    update.finish(outline + 1 + static_cast<int>(nodes.size()));
}

} // namespace starboard::paper
