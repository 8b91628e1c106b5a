// A newspaper page drawn with QPdfWriter: headlines and columns, in any drawing order. Needs Noto Sans CJK SC.
#pragma once

#include <QBuffer>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QString>
#include <QVector>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace starboard::test {

// One printed page; units are pixels at 72 dpi.
class NewspaperSheet
{
public:
    static constexpr int size = 12; // of body text
    static constexpr int leading = 17;

    void headline(const QString &text, qreal x, qreal y, int pixels) { m_pieces.push_back({{x, y}, text, pixels}); }

    // Sets text into columns of `characters` per line and `lines` lines, from column to column.
    qreal columns(QString text, QVector<qreal> lefts, qreal top, int characters, int lines)
    {
        QString rest = QStringLiteral("　　") + text;
        qreal lowest = top;
        for (qreal left : lefts)
            for (int line = 0; line < lines && !rest.isEmpty(); ++line) {
                qreal y = top + line * leading;
                QString printed = rest.left(characters);
                rest.remove(0, characters);
                m_pieces.push_back({{left, y}, printed, size});
                lowest = std::max(lowest, y + leading);
            }
        m_overflow = m_overflow || !rest.isEmpty();
        return lowest;
    }

    bool overflowed() const { return m_overflow; }

    // Draws in a random order, since a file's order says nothing of the page.
    std::string pdf(unsigned seed)
    {
        std::mt19937 random(seed);
        std::shuffle(m_pieces.begin(), m_pieces.end(), random);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(72);
        writer.setPageSize(QPageSize(QSizeF(900, 1700), QPageSize::Point));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        QPainter painter(&writer);
        for (const Piece &piece : m_pieces) {
            QFont font(QStringLiteral("Noto Sans CJK SC"));
            font.setPixelSize(piece.pixels);
            painter.setFont(font);
            painter.drawText(piece.place + QPointF(0, piece.pixels), piece.text);
        }
        painter.end();
        return buffer.data().toStdString();
    }

private:
    struct Piece
    {
        QPointF place;
        QString text;
        int pixels;
    };

    std::vector<Piece> m_pieces;
    bool m_overflow = false;
};

} // namespace starboard::test
