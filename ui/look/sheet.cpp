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

QString asHtml(const Sheet &sheet)
{
    QString html = u"<table><tr>"_s;
    for (const QString &cell : sheet.head)
        html += u"<th>"_s + cell.toHtmlEscaped() + u"</th>"_s;
    html += u"</tr>"_s;
    for (const QStringList &row : sheet.rows) {
        html += u"<tr>"_s;
        for (const QString &cell : row)
            html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace starboard
