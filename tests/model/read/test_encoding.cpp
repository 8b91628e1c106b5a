// Bytes to text: the same page in every encoding, torn files, and bytes that are no text.
#include "model/core/text.h"
#include "model/read/encoding.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <random>

using namespace starboard;

namespace {

const char *const page =
    "河东日报\n2023 年 3 月 16 日\n本报讯 近日，河东街道清理飞线充电１２６处，规范摊点 9 个，“满意率”达98.5％。\n";

std::string encoded(const std::string &utf8, const char *encoding)
{
    QProcess process;
    process.start(QStringLiteral("iconv"),
                  {QStringLiteral("-f"), QStringLiteral("UTF-8"), QStringLiteral("-t"), QString::fromLatin1(encoding)});
    process.write(utf8.data(), static_cast<qint64>(utf8.size()));
    process.closeWriteChannel();
    process.waitForFinished();
    return process.readAllStandardOutput().toStdString();
}

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameTextInEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("UTF-8") << QByteArray() << QStringLiteral("UTF-8");
        QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") << QStringLiteral("UTF-8");
        QTest::newRow("GB18030") << QByteArray() << QStringLiteral("GB18030");
        QTest::newRow("GB18030 with mark") << QByteArray("\x84\x31\x95\x33") << QStringLiteral("GB18030");
        QTest::newRow("UTF-16LE") << QByteArray() << QStringLiteral("UTF-16LE");
        QTest::newRow("UTF-16LE with mark") << QByteArray("\xFF\xFE") << QStringLiteral("UTF-16LE");
        QTest::newRow("UTF-16BE") << QByteArray() << QStringLiteral("UTF-16BE");
        QTest::newRow("UTF-16BE with mark") << QByteArray("\xFE\xFF") << QStringLiteral("UTF-16BE");
        QTest::newRow("UTF-32LE with mark") << QByteArray("\xFF\xFE\0\0", 4) << QStringLiteral("UTF-32LE");
    }
    void sameTextInEveryEncoding()
    {
        QFETCH(QByteArray, mark);
        QFETCH(QString, encoding);
        std::string bytes = mark.toStdString() + encoded(page, encoding.toLatin1().constData());
        auto text = decode(bytes);
        QVERIFY(text.has_value());
        QCOMPARE(text->encoding, encoding.toStdString());
        QCOMPARE(toUtf8(text->text), std::string(page));
    }
    void shortTexts_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"清理12处", "垃圾", "河东街道", "共9件，已办结。"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void shortTexts()
    {
        QFETCH(QString, text);
        for (const char *encoding : {"UTF-8", "GB18030"}) {
            auto decoded = decode(encoded(text.toStdString(), encoding));
            QVERIFY2(decoded.has_value(), encoding);
            QCOMPARE(decoded->encoding, std::string(encoding));
            QCOMPARE(QString::fromStdString(toUtf8(decoded->text)), text);
        }
    }
    // A file that was cut off in the middle of a character is still what it was.
    void tornFiles()
    {
        std::string utf8 = page;
        auto torn = decode(utf8.substr(0, utf8.size() - 3)); // inside 。
        QVERIFY(torn.has_value());
        QCOMPARE(torn->encoding, std::string("UTF-8"));
        QCOMPARE(torn->text.back(), char32_t{0xFFFD});
        std::string gb = encoded(page, "GB18030");
        auto tornGb = decode(gb.substr(0, gb.size() - 2));
        QVERIFY(tornGb.has_value());
        QCOMPARE(tornGb->encoding, std::string("GB18030"));
    }
    void declaredCharset()
    {
        // Strict UTF-8 wins over a wrong declaration.
        QCOMPARE(decode(page, "gb2312")->encoding, std::string("UTF-8"));
        QCOMPARE(decode(encoded(page, "GB18030"), "GB2312")->encoding, std::string("GB18030"));
        std::string traditional = "本報訊 近日，河東街道清理垃圾十二處，居民滿意。";
        auto big5 = decode(encoded(traditional, "BIG5"), "big5");
        QVERIFY(big5.has_value());
        QCOMPARE(toUtf8(big5->text), traditional);
    }
    void binaryIsNoText()
    {
        std::mt19937 random(42);
        std::string noise(20000, '\0');
        for (char &c : noise)
            c = static_cast<char>(random());
        QVERIFY(!decode(noise));
        QVERIFY(!decode(std::string_view("\x7F"
                                         "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0",
                                         16)));
        QFile self(QCoreApplication::applicationFilePath());
        QVERIFY(self.open(QIODevice::ReadOnly));
        auto program = decode(self.readAll().toStdString());
        QVERIFY(!program);
        QCOMPARE(program.error().code, FailureCode::Damaged);
    }
    void strictness()
    {
        QVERIFY(isStrictUtf8("清理abc𠮷"));
        QVERIFY(!isStrictUtf8("\xC0\xAF"));         // overlong
        QVERIFY(!isStrictUtf8("\xED\xA0\x80"));     // surrogate
        QVERIFY(!isStrictUtf8("\xF4\x90\x80\x80")); // beyond U+10FFFF
        QVERIFY(!isStrictUtf8("\xE6\xB8"));         // cut off
    }
};

QTEST_GUILESS_MAIN(TestEncoding)
#include "test_encoding.moc"
