#include "model/store/layoutblob.h"

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>

namespace starboard {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_4;

} // namespace

std::string packLayout(const Origin &origin)
{
    if (origin.pages.empty() && origin.boxes.empty())
        return {};
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    stream << quint32(origin.pages.size());
    for (const PageSize &page : origin.pages)
        stream << page.width << page.height;
    stream << quint32(origin.boxes.size());
    for (const WordBox &box : origin.boxes)
        stream << box.span.begin << box.span.end << box.page << box.left << box.top << box.right << box.bottom;
    return qCompress(bytes).toStdString();
}

void unpackLayout(std::string_view packed, Origin &origin)
{
    if (packed.empty())
        return;
    QByteArray bytes = qUncompress(reinterpret_cast<const uchar *>(packed.data()), static_cast<int>(packed.size()));
    QDataStream stream(bytes);
    stream.setVersion(streamVersion);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    quint32 count = 0;
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        PageSize page;
        stream >> page.width >> page.height;
        origin.pages.push_back(page);
    }
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        WordBox box;
        stream >> box.span.begin >> box.span.end >> box.page >> box.left >> box.top >> box.right >> box.bottom;
        origin.boxes.push_back(box);
    }
}

} // namespace starboard
