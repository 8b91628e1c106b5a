// A PDF as Qt writes it, read where its objects are and completed by an incremental update: new versions of objects behind
// its end, so that no offset in the file moves.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace starboard::paper {

class PdfUpdate {
public:
    explicit PdfUpdate(QByteArray &pdf);

    // Whether the file's end was understood; else nothing is written, and the file stays whole without what was added.
    [[nodiscard]] bool possible() const { return m_startXref > 0; }
    [[nodiscard]] int root() const { return m_root; }
    [[nodiscard]] int info() const { return m_info; }
    [[nodiscard]] int newObject() { return m_size++; } // its number
    // The dictionary of an object that has no stream, from << to the last >>; empty where there is none.
    [[nodiscard]] QByteArray dictionary(int object) const;
    void write(int object, const QByteArray &content);
    void finish();

private:
    QByteArray &m_pdf;
    QList<std::pair<int, qsizetype>> m_offsets;
    qsizetype m_startXref = -1;
    int m_size = 0;
    int m_root = 0;
    int m_info = 0;
};

// A text as the files hold it: UTF-16 with its mark, in hexadecimal.
[[nodiscard]] QByteArray textString(const QString &text);
// The number that follows the key, 0 where there is none.
[[nodiscard]] int numberAfter(const QByteArray &pdf, const QByteArray &key, qsizetype from = 0);

} // namespace starboard::paper
