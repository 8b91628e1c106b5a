#include "ui/look/sheet.h"

namespace starboard {

using namespace Qt::StringLiterals;

QString asText(const Sheet &sheet)
{
    QString text = sheet.head.join(u'\t') + u'\n';
    for (const QStringList &row : sheet.rows)
        text += row.join(u'\t') + u'\n';
    return text;
}

namespace {

// A spreadsheet would compute what begins like a formula; as text it stays what the paper says.
QString cellHtml(const QString &cell, bool numeric)
{
    const bool formula = !numeric && !cell.isEmpty() && u"=+-@"_s.contains(cell.front());
    return (formula ? u"<td style='mso-number-format:\"\\@\"'>"_s : u"<td>"_s) + cell.toHtmlEscaped() + u"</td>"_s;
}

} // namespace

QString asHtml(const Sheet &sheet)
{
    QString html = u"<table><tr>"_s;
    for (const QString &cell : sheet.head)
        html += u"<th>"_s + cell.toHtmlEscaped() + u"</th>"_s;
    html += u"</tr>"_s;
    for (const QStringList &row : sheet.rows) {
        html += u"<tr>"_s;
        for (qsizetype column = 0; column < row.size(); ++column)
            html += cellHtml(row[column], sheet.numeric.contains(static_cast<int>(column)));
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace starboard
