#include "ui/paper/pdfrepair.h"

#include "model/core/radicals.h"
#include "ui/paper/pdfupdate.h"

#include <QMap>

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
    case 0x0009: // the space's glyph shows tabulators too
    case 0x00A0:
        return 0x0020;
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

// The name that follows the key, without its solidus.
QByteArray nameAfter(const QByteArray &text, const QByteArray &key)
{
    const qsizetype at = text.indexOf(key);
    if (at < 0)
        return {};
    qsizetype begin = text.indexOf('/', at + key.size());
    qsizetype end = ++begin;
    while (end < text.size() && !isspace(static_cast<unsigned char>(text[end])) && text[end] != '/' && text[end] != '>')
        ++end;
    return text.mid(begin, end - begin);
}

// Numbers of the objects whose dictionaries hold the text.
QList<int> objectsWith(const QByteArray &pdf, const QByteArray &text)
{
    QList<int> objects;
    for (qsizetype at = pdf.indexOf(text); at >= 0; at = pdf.indexOf(text, at + 1)) {
        const qsizetype head = pdf.lastIndexOf(" 0 obj", at);
        const qsizetype line = head < 0 ? -1 : pdf.lastIndexOf('\n', head);
        if (line >= 0)
            objects << pdf.mid(line + 1, head - line - 1).toInt();
    }
    return objects;
}

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

void nameSubsets(PdfUpdate &update, const QByteArray &pdf)
{
    QMap<int, QByteArray> names; // of descriptors, then of the fonts that use them
    for (const int object : objectsWith(pdf, "/Type /FontDescriptor"))
        names[object] = nameAfter(update.dictionary(object), "/FontName");
    const auto rename = [&](const QByteArray &kind, const QByteArray &reference) {
        for (const int object : objectsWith(pdf, kind)) {
            QByteArray font = update.dictionary(object);
            const QByteArray name = names.value(numberAfter(font, reference)), old = nameAfter(font, "/BaseFont");
            if (name.isEmpty() || old.isEmpty() || !name.endsWith(QByteArray('+' + old)))
                continue;
            names[object] = name;
            update.write(object, font.replace(QByteArray("/BaseFont /" + old), QByteArray("/BaseFont /" + name)));
        }
    };
    rename("/Subtype /CIDFontType2", "/FontDescriptor");
    rename("/Subtype /Type0", "/DescendantFonts [");
}

} // namespace starboard::paper
