// Tables held as text become one sentence a row; what only looks like a table stays as it is.
#include "model/page/cleantext.h"
#include "model/page/texttable.h"

#include <QTest>

using namespace starboard;

namespace {

std::u32string fromQt(const QString &text)
{
    const auto wide = text.toUcs4();
    return {wide.begin(), wide.end()};
}

QString toQt(std::u32string_view text) { return QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size())); }

void row(const char *name, const char *document, const char *expected)
{
    QTest::newRow(name) << QString::fromUtf8(document) << QString::fromUtf8(expected);
}

} // namespace

class TestTextTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleans_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("expected");

        row("wide blanks", "街道　　清运垃圾　　出动人员\n东关街道　　420吨　　3100人次\n西关街道　　365吨　　2750人次\n",
            "东关街道清运垃圾420吨，出动人员3100人次。\n西关街道清运垃圾365吨，出动人员2750人次。");
        row("rules", "街道 │ 清运垃圾 │ 出动人员\n东关街道 │ 420吨 │ 3100人次\n西关街道 │ 365吨 │ 2750人次",
            "东关街道清运垃圾420吨，出动人员3100人次。\n西关街道清运垃圾365吨，出动人员2750人次。");
        row("rules round the table", "| 街道 | 清运垃圾 |\n| 东关街道 | 420吨 |\n| 西关街道 | 365吨 |",
            "东关街道清运垃圾420吨。\n西关街道清运垃圾365吨。");
        row("tabs, the measure word in the head", "街道\t清运垃圾（吨）\t出动人员(人次)\n东关街道\t420\t约3100\n西关街道\t365\t2750",
            "东关街道清运垃圾420吨，出动人员约3100人次。\n西关街道清运垃圾365吨，出动人员2750人次。");
        row("a word in the head's brackets says unit", "街道\t清运垃圾（单位：吨）\n东关街道\t420\n西关街道\t365",
            "东关街道清运垃圾420吨。\n西关街道清运垃圾365吨。");
        row("no head over the names", "清运垃圾　　出动人员\n东关街道　　420吨　　3100人次\n西关街道　　365吨　　2750人次",
            "东关街道清运垃圾420吨，出动人员3100人次。\n西关街道清运垃圾365吨，出动人员2750人次。");
        row("an empty or wordy cell says nothing", "街道\t清运垃圾\t备注\n东关街道\t420吨\t已验收\n西关街道\t—\t\n南关街道\t30吨\t",
            "东关街道清运垃圾420吨。\n西关街道\n南关街道清运垃圾30吨。");
        row("between paragraphs", "情况如下：\n街道\t清运垃圾\n东关街道\t420吨\n西关街道\t365吨\n下一步，继续推进。",
            "情况如下：\n东关街道清运垃圾420吨。\n西关街道清运垃圾365吨。\n下一步，继续推进。");

        row("cells that say what they count", "东关街道  受理诉求612件  满意率98.4%\n西关街道  受理诉求785件  满意率97.1%",
            "东关街道受理诉求612件，满意率98.4%。\n西关街道受理诉求785件，满意率97.1%。");
        row("one such row is none", "东关街道  受理诉求612件  满意率98.4%\n西关街道", "东关街道受理诉求612件满意率98.4%\n西关街道");
        row("numbers without words", "东关街道  612  98.4\n西关街道  785  97.1", "东关街道612 98.4西关街道785 97.1");
        row("one row is no table", "街道\t清运垃圾\n东关街道\t420吨", "街道清运垃圾\n东关街道420吨");
        row("names in columns", "张三　　李四　　王五\n赵六　　钱七　　孙八\n周九　　吴十　　郑一", "张三李四王五\n赵六钱七孙八\n周九吴十郑一");
        row("hard-wrapped sentences", "清运　　垃圾420吨，出动\n人员　　3100人次，并且\n继续　　12天。", "清运垃圾420吨，出动人员3100人次，并且继续12天。");
    }
    void cleans()
    {
        QFETCH(QString, document);
        QFETCH(QString, expected);
        QCOMPARE(toQt(clean(fromQt(document)).text), expected);
    }

    // The map never falls, and every figure leads back to its cell.
    void figuresLeadToTheirCells()
    {
        const std::u32string document = U"街道\t清运垃圾（吨）\t出动人员\n东关街道\t420\t3100人次\n西关街道\t365\t2750人次";
        const CleanText cleaned = clean(document);
        QVERIFY(std::is_sorted(cleaned.source.begin(), cleaned.source.end()));
        for (const char32_t *figure : {U"420", U"3100", U"365", U"2750"}) {
            const std::u32string_view number(figure);
            const auto at = static_cast<std::uint32_t>(cleaned.text.find(number));
            const TextSpan back = cleaned.toSource({at, at + static_cast<std::uint32_t>(number.size())});
            QCOMPARE(toQt(slice(document, back)), toQt(number));
        }
    }
};

QTEST_GUILESS_MAIN(TestTextTable)
#include "test_texttable.moc"
