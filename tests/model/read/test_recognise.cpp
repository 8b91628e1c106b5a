// Scanned pages: offered, never done unasked, marked as recognised, given up in time. Skips without Tesseract.
#include "model/read/reader.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace starboard;

namespace {

constexpr const char *printed = "河东街道清理飞线充电126处";

// A page as a scanner leaves it, 300 dots per inch.
QImage scan()
{
    QImage image(1600, 500, QImage::Format_Grayscale8);
    image.setDotsPerMeterX(11811);
    image.setDotsPerMeterY(11811);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(64);
    painter.setFont(font);
    painter.drawText(100, 200, QString::fromUtf8(printed));
    painter.drawText(100, 320, QStringLiteral("更换路灯31盏，居民纷纷点赞。"));
    return image;
}

std::string png()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    scan().save(&buffer, "PNG");
    return buffer.data().toStdString();
}

std::string pdf()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(300);
    writer.setPageSize(QPageSize(QSizeF(1600 * 72 / 300, 500 * 72 / 300), QPageSize::Point));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    painter.drawImage(0, 0, scan());
    painter.end();
    return buffer.data().toStdString();
}

} // namespace

class TestRecognise : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!QFontDatabase::families().contains(QStringLiteral("Noto Sans CJK SC")))
            QSKIP("The font Noto Sans CJK SC is not installed.");
    }
    void scans_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("PDF without text") << QByteArray::fromStdString(pdf());
        QTest::newRow("picture") << QByteArray::fromStdString(png());
    }
    void scans()
    {
        QFETCH(QByteArray, bytes);
        auto unasked = read(bytes.toStdString(), "scan");
        QVERIFY(!unasked);
        QCOMPARE(static_cast<int>(unasked.error().code), static_cast<int>(FailureCode::NoText));
        QVERIFY(unasked.error().message.find(canRecognise() ? "Import it again with character recognition" : "Install tesseract-ocr") !=
                std::string::npos);
        if (!canRecognise())
            QSKIP("Tesseract with chi_sim is not installed.");
        ReadLimits limits;
        limits.recognise = true;
        auto document = read(bytes.toStdString(), "scan", limits);
        QVERIFY2(document.has_value(), document ? "" : document.error().detail.c_str());
        QVERIFY(document->origin.recognised);
        const std::u32string text = withoutSpace(document->text);
        QVERIFY2(text.find(fromUtf8(printed)) != std::u32string::npos, toUtf8(text).c_str());
        // The figure lies where it was drawn.
        const auto at = static_cast<std::uint32_t>(document->text.find(U"126"));
        const auto boxes = document->boxesOf({at, at + 3});
        QVERIFY(!boxes.empty());
        QVERIFY(boxes[0].left > 20 && boxes[0].right < 384 && boxes[0].top > 25 && boxes[0].bottom < 60);
        QCOMPARE(qRound(document->origin.pages.at(0).width), 384);
    }
    void timeIsLimited()
    {
        if (!canRecognise())
            QSKIP("Tesseract with chi_sim is not installed.");
        ReadLimits limits;
        limits.recognise = true;
        limits.recogniseSeconds = 0;
        QElapsedTimer timer;
        timer.start();
        auto document = read(png(), "scan.png", limits);
        QVERIFY(!document);
        QVERIFY(document.error().message.find("took too long") != std::string::npos);
        QVERIFY(timer.elapsed() < 30000);
    }
};

QTEST_MAIN(TestRecognise)
#include "test_recognise.moc"
