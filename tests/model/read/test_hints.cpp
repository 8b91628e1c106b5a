// What file names and manifests say about pages.
#include "model/read/hints.h"
#include "model/read/manifest.h"

#include <QTest>

using namespace starboard;

class TestHints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void datesInNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("date");
        auto row = [](const char *name, const char *date) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(date);
        };
        row("2023-03-16.txt", "2023-03-16");
        row("20230316.pdf", "2023-03-16");
        row("nw.D410000_20230316_1-05.htm", "2023-03-16");
        row("2023_3_6 河东日报.docx", "2023-03-06");
        row("河东日报2023年3月16日.txt", "2023-03-16");
        row("2023.3.16第3版.txt", "2023-03-16");
        row("html/2023-03/16/content_1.htm", "2023-03-16");
        row("html/202303/16/node_2.htm", "2023-03-16");
        row("2022-01-01/20230316.txt", "2023-03-16");
        // numbers that are no days
        row("000_53ab160439d26b5a.txt", "");
        row("20231316.txt", "");
        row("2023-02-30.txt", "");
        row("13800001111.txt", "");
        row("18991231.txt", "");
        row("河东日报.txt", "");
        row("2023.txt", "");
        row("2023-03.txt", "");
    }
    void datesInNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, date);
        auto found = dateFromName(name.toStdString());
        QCOMPARE(found ? QString::fromStdString(toIso(*found)) : QString(), date);
    }
    void newspapersInNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("newspaper");
        auto row = [](const char *name, const char *newspaper) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(newspaper);
        };
        row("河东日报_2023-03-16.txt", "河东日报");
        row("河东日报2023年3月16日第3版.pdf", "河东日报");
        row("今日魏都/2023-03-16/03.txt", "今日魏都");
        row("2023/河东晚报/a.txt", "河东晚报");
        row("工作汇报.docx", "");
        row("今日工作安排和要求.docx", "");
        row("日报.txt", "");
        row("a.txt", "");
    }
    void newspapersInNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, newspaper);
        QCOMPARE(QString::fromStdString(newspaperFromName(name.toStdString())), newspaper);
    }
    void csv()
    {
        using Records = std::vector<std::vector<std::string>>;
        QCOMPARE(parseCsv("a,b\r\nc,d\r\n"), (Records{{"a", "b"}, {"c", "d"}}));
        QCOMPARE(parseCsv("\"a,1\",\"say \"\"hi\"\"\",\"two\nlines\"\n"),
                 (Records{{"a,1", "say \"hi\"", "two\nlines"}}));
        QCOMPARE(parseCsv("a,,\n\nb"), (Records{{"a", "", ""}, {"b"}}));
        QCOMPARE(parseCsv(""), Records{});
        QCOMPARE(parseCsv("\"\"\n"), (Records{{""}}));
    }
    void manifest()
    {
        auto manifest = Manifest::parse(
            "\xEF\xBB\xBF"
            "file,newspaper,published,note\na.txt,河东日报,2023-03-16,\"x, y\"\nb.txt,,2023/3/7,\nc.txt,,,\n",
            "manifest.csv");
        QVERIFY(manifest.has_value());
        QCOMPARE(manifest->size(), std::size_t{3});
        QCOMPARE(manifest->find("a.txt")->newspaper, std::string("河东日报"));
        QCOMPARE(manifest->find("pages/a.txt")->note, std::string("x, y"));
        QCOMPARE(toIso(manifest->find("b.txt")->published.value()), std::string("2023-03-07"));
        QVERIFY(!manifest->find("c.txt")->published);
        QVERIFY(!manifest->find("d.txt"));
    }
    void manifestWithTwoColumns()
    {
        auto manifest = Manifest::parse("published,file\n2023-03-16,a.txt\n", "m.csv");
        QVERIFY(manifest.has_value());
        QCOMPARE(toIso(manifest->find("a.txt")->published.value()), std::string("2023-03-16"));
    }
    void badManifests()
    {
        for (const char *text :
             {"", "name,date\na,b\n", "file,published\na.txt,2023-02-30\n", "file,published\na.txt,soon\n"}) {
            auto manifest = Manifest::parse(text, "m.csv");
            QVERIFY2(!manifest, text);
            QVERIFY(manifest.error().message.find("m.csv") != std::string::npos);
        }
    }
};

QTEST_GUILESS_MAIN(TestHints)
#include "test_hints.moc"
