#include "ui/paper/pdfupdate.h"

#include <algorithm>

namespace starboard::paper {

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

PdfUpdate::PdfUpdate(QByteArray &pdf) : m_pdf(pdf)
{
    const qsizetype at = pdf.lastIndexOf("trailer");
    if (at < 0)
        return;
    m_size = numberAfter(pdf, "/Size", at);
    m_root = numberAfter(pdf, "/Root", at);
    m_info = numberAfter(pdf, "/Info", at);
    m_startXref = numberAfter(pdf, "startxref\n", at);
}

QByteArray PdfUpdate::dictionary(int object) const
{
    const QByteArray head = "\n" + QByteArray::number(object) + " 0 obj";
    const qsizetype at = m_pdf.indexOf(head);
    const qsizetype end = at < 0 ? -1 : m_pdf.indexOf("endobj", at);
    const qsizetype begin = at < 0 ? -1 : m_pdf.indexOf("<<", at);
    const qsizetype last = end < 0 ? -1 : m_pdf.lastIndexOf(">>", end);
    if (begin < 0 || last < begin)
        return {};
    return m_pdf.mid(begin, last + 2 - begin);
}

void PdfUpdate::write(int object, const QByteArray &content)
{
    if (!m_pdf.endsWith('\n'))
        m_pdf += '\n';
    m_offsets.append({object, m_pdf.size()});
    m_pdf += QByteArray::number(object) + " 0 obj\n" + content + "\nendobj\n";
}

void PdfUpdate::finish()
{
    if (m_offsets.isEmpty())
        return;
    const qsizetype xref = m_pdf.size();
    m_pdf += "xref\n";
    std::sort(m_offsets.begin(), m_offsets.end());
    for (const auto &[number, offset] : m_offsets)
        m_pdf += QByteArray::number(number) + " 1\n" + QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    m_pdf += "trailer\n<<\n/Size " + QByteArray::number(m_size) + "\n/Root " + QByteArray::number(m_root) + " 0 R\n";
    if (m_info > 0)
        m_pdf += "/Info " + QByteArray::number(m_info) + " 0 R\n";
    m_pdf += "/Prev " + QByteArray::number(m_startXref) + "\n>>\nstartxref\n" + QByteArray::number(xref) + "\n%%EOF\n";
}

QByteArray textString(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (QChar c : text)
        hex += QByteArray::number(static_cast<uint>(c.unicode()), 16).toUpper().rightJustified(4, '0');
    return hex + ">";
}

} // namespace starboard::paper
