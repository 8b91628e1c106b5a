// A printed page as other programs see it: what they say of the file, and where there is ink.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QProcess>
#include <QRectF>
#include <QStringList>

#include <algorithm>

namespace starboard::test {

inline QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        qWarning("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

// The first and last rows and columns of a page that carry ink, in mm; the margins above and below are cut off.
inline QRectF inkOf(const QImage &page, double dotsPerMm, double top, double bottom)
{
    int left = page.width(), right = 0, first = page.height(), last = 0;
    for (int y = static_cast<int>(top * dotsPerMm); y < std::min<int>(page.height(), static_cast<int>(bottom * dotsPerMm)); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            if (qGray(page.pixel(x, y)) > 128)
                continue;
            left = std::min(left, x);
            right = std::max(right, x + 1);
            first = std::min(first, y);
            last = std::max(last, y + 1);
        }
    }
    return {QPointF(left, first) / dotsPerMm, QPointF(right, last) / dotsPerMm};
}

} // namespace starboard::test
