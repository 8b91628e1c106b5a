// What a view shows, as a plain table: for the clipboard, CSV and the charts' "show as table".
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace starboard {

struct Sheet {
    QString title; // the finding or the view's name
    QString note;  // unit, filter, what was left out
    QStringList head;
    QList<QStringList> rows;
    QList<int> numeric; // columns that hold figures, right-aligned

    [[nodiscard]] bool empty() const { return rows.isEmpty(); }
};

// The clipboard's two forms: tab-separated for editors, a table for WPS and Excel.
[[nodiscard]] QString asText(const Sheet &sheet);
[[nodiscard]] QString asHtml(const Sheet &sheet);

} // namespace starboard
