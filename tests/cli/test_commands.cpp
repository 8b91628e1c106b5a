// The real program on real files: what the subcommands that work on a workspace print, write, refuse and exit with.
#include "model/read/manifest.h"
#include "model/store/filter.h"
#include "model/store/workspace.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace starboard;

namespace {

struct Run {
    int exitCode = -1;
    QByteArray out;
    QString err;
};

class Place {
public:
    QTemporaryDir dir;

    QString path(const QString &name) const { return dir.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path(name);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static Run run(const QStringList &arguments, const QString &fontConfiguration = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("XDG_RUNTIME_DIR")); // as under cron
        if (!fontConfiguration.isEmpty())
            environment.insert(QStringLiteral("FONTCONFIG_FILE"), fontConfiguration);
        environment.insert(QStringLiteral("STARBOARD_DATA"), QStringLiteral(STARBOARD_RESOURCES));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(STARBOARD_CLI), arguments);
        if (!process.waitForFinished(60000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
                QString::fromUtf8(process.readAllStandardError())};
    }
};

QByteArray fact(const char *id, int value, const char *more = "")
{
    return QByteArray(R"({"id":")") + id + R"(","document":"日报一","issued":"2023-04-02","quote":"清理飞线","value":)" +
           QByteArray::number(value) +
           R"(,"bound":"exact","unit":"处","code":"flying_wires","family":"rectification","status":"actual","place_code":"410972",)"
           R"("district":"410972","period":{"start":"2023-03-01","end":"2023-03-31","kind":"span"})" +
           more + "}\n";
}

// A workspace with three facts of March 2023: 30 and 5 in two documents, and a plan.
struct Filled : Place {
    QString db = path(QStringLiteral("w.db"));

    Filled()
    {
        QByteArray other = fact("b1", 5, R"(,"sentence":[40,50])");
        other.replace("日报一", "日报二").replace("2023-03-01", "2023-02-01").replace("2023-03-31", "2023-02-28");
        QByteArray plan = fact("a2", 900);
        plan.replace("actual", "planned");
        write(QStringLiteral("facts.jsonl"), fact("a1", 30) + plan + other);
        Run imported = run({QStringLiteral("import"), QStringLiteral("--facts"), path(QStringLiteral("facts.jsonl")),
                            QStringLiteral("--db"), db});
        if (imported.exitCode != 0)
            qFatal("%s", qPrintable(imported.err));
    }
};

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

    static QStringList words(const QString &line) { return line.split(u' ', Qt::SkipEmptyParts); }

private Q_SLOTS:
    void usage_data()
    {
        QTest::addColumn<QString>("arguments");
        for (const char *line :
             {"", "import", "import x.txt", "import --db w.db", "query", "query --db w.db --format xml", "query --db w.db --from 2023-2-1",
              "query --db w.db --indicator no_such_code", "query --db w.db --district 濮阳", "account --db w.db --place 410972",
              "account --db w.db --place abc --indicator flying_wires",
              "account --db w.db --place 410972 --indicator flying_wires --by week",
              "account --db w.db --place 410972 --indicator flying_wires --by month --from 2023-01-01",
              "account --db w.db --place 410972 --indicator flying_wires --from 2023-05-01 --to 2023-04-01", "export --db w.db",
              "export --db w.db --format doc --out x", "backup --db w.db", "no-such-command"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void usage()
    {
        QFETCH(QString, arguments);
        Run run = Place::run(words(arguments));
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(!run.err.isEmpty());
    }
    // The name tells the year; the manifest goes before it and tells the district too.
    void extractKnowsWhatIsSaidBesideTheText()
    {
        Place place;
        const QString page = place.write(QStringLiteral("page_20230701.txt"), "夏季整治见成效\n6月份，全区清理小区飞线充电154处。\n");
        const QByteArray bare = Place::run({QStringLiteral("extract"), page}).out;
        QVERIFY2(bare.contains(R"("start":"2023-06-01")"), bare.constData());
        const QString manifest = place.write(QStringLiteral("manifest.csv"), "file,published,district\npage_20230701.txt,2022-07-01,411671\n");
        const QByteArray told = Place::run({QStringLiteral("extract"), QStringLiteral("--manifest"), manifest, page}).out;
        QVERIFY2(told.contains(R"("start":"2022-06-01")"), told.constData());
        QVERIFY2(told.contains(R"("district":"411671")"), told.constData());
    }
    void missingWorkspaces_data()
    {
        QTest::addColumn<QString>("arguments");
        for (const char *line : {"query", "account --place 410972 --indicator flying_wires", "export --out x.csv", "backup --out x.db",
                                 "check", "compact"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void missingWorkspaces()
    {
        QFETCH(QString, arguments);
        Place place;
        QString db = place.path(QStringLiteral("none.db"));
        Run run = Place::run(words(arguments) + QStringList{QStringLiteral("--db"), db});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(db), qPrintable(run.err));
        QVERIFY(!QFile::exists(db));
    }
    void wrongFilesAreLeftAlone()
    {
        Place place;
        QByteArray text("一篇文章，不是数据库。\n");
        QString db = place.write(QStringLiteral("a.txt"), text.repeated(100));
        place.write(QStringLiteral("facts.jsonl"), fact("a1", 30));
        Run run = Place::run({QStringLiteral("import"), QStringLiteral("--facts"), place.path(QStringLiteral("facts.jsonl")),
                              QStringLiteral("--db"), db});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.err.contains(QStringLiteral("not a Starboard workspace")));
        QCOMPARE(place.read(QStringLiteral("a.txt")), text.repeated(100));
    }
    void readOnlyWorkspacesTakeNothing()
    {
        Filled place;
        QByteArray before = place.read(QStringLiteral("w.db"));
        QFile::setPermissions(place.db, QFile::ReadOwner);
        Run run = Place::run({QStringLiteral("import"), QStringLiteral("--facts"), place.path(QStringLiteral("facts.jsonl")),
                              QStringLiteral("--db"), place.db});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(QStringLiteral("read-only")), qPrintable(run.err));
        QCOMPARE(place.read(QStringLiteral("w.db")), before);
        QCOMPARE(Place::run({QStringLiteral("query"), QStringLiteral("--db"), place.db}).exitCode, 0);
    }

    void factsTwiceChangeNothing()
    {
        Filled place;
        Run run = Place::run({QStringLiteral("import"), QStringLiteral("--facts"), place.path(QStringLiteral("facts.jsonl")),
                              QStringLiteral("--db"), place.db});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.contains("0 facts added, 0 changed, 3 already there"), run.out.constData());
    }
    void badLinesAreNamedAndTheOthersKept()
    {
        Place place;
        QString db = place.path(QStringLiteral("w.db"));
        place.write(QStringLiteral("f.jsonl"), fact("a1", 30) + "not json\n" + "\n{\"id\":\"x\"}\n" + fact("a2", 31));
        Run run = Place::run({QStringLiteral("import"), QStringLiteral("--facts"), place.path(QStringLiteral("f.jsonl")),
                              QStringLiteral("--db"), db});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(QStringLiteral("line 2")) && run.err.contains(QStringLiteral("line 4")), qPrintable(run.err));
        QVERIFY(run.out.contains("2 facts added"));
    }
    void accounts()
    {
        Filled place;
        auto account = [&](const QString &more) {
            Run run = Place::run(words(QStringLiteral("account --place 410972 --indicator flying_wires ") + more) +
                                 QStringList{QStringLiteral("--db"), place.db});
            return run.exitCode == 0 ? QJsonDocument::fromJson(run.out).object() : QJsonObject();
        };
        QJsonObject quarter = account(QStringLiteral("--from 2023-01-01 --to 2023-03-31"));
        QCOMPARE(quarter[QStringLiteral("value")].toInt(), 35);
        QCOMPARE(quarter[QStringLiteral("unit")].toString(), QStringLiteral("处"));
        QCOMPARE(quarter[QStringLiteral("counted")].toArray(), (QJsonArray{QStringLiteral("a1"), QStringLiteral("b1")}));
        QCOMPARE(quarter[QStringLiteral("left_out")].toArray().at(0)[QStringLiteral("reason")].toString(), QStringLiteral("plan"));
        QCOMPARE(account(QStringLiteral("--from 2023-03-01 --to 2023-03-31"))[QStringLiteral("value")].toInt(), 30);
        QVERIFY(account(QStringLiteral("--from 2022-01-01 --to 2022-12-31"))[QStringLiteral("value")].isNull());
        QVERIFY(account(QStringLiteral("--known-on 2023-04-01"))[QStringLiteral("value")].isNull());
    }
    void accountsInTime()
    {
        Filled place;
        // 30 in March, which the workspace has; since January 50 until April and ≥70 until May, then 60.
        QByteArray totals;
        for (const auto &[id, value, end, bound] : {std::tuple{"t1", 50, "2023-04-30", "exact"}, std::tuple{"t2", 70, "2023-05-31", "at_least"},
                                                    std::tuple{"t3", 60, "2023-06-30", "exact"}}) {
            QByteArray total = fact(id, value);
            totals += total.replace("日报一", id).replace("2023-03-01", "2023-01-01").replace("2023-03-31", end).replace("span", "since").replace("exact", bound);
        }
        place.write(QStringLiteral("totals.jsonl"), totals);
        QCOMPARE(Place::run({QStringLiteral("import"), QStringLiteral("--facts"), place.path(QStringLiteral("totals.jsonl")), QStringLiteral("--db"), place.db}).exitCode, 0);
        const auto lines = [&](const char *by) {
            const Run run = Place::run(words(QStringLiteral("account --place 410972 --indicator flying_wires --from 2023-01-01 --to 2023-06-30 --by ")
                                             + QLatin1String(by)) + QStringList{QStringLiteral("--db"), place.db});
            QList<QJsonObject> objects;
            for (const QByteArray &line : run.out.split('\n'))
                if (!line.isEmpty())
                    objects << QJsonDocument::fromJson(line).object();
            return objects;
        };
        const QList<QJsonObject> months = lines("month");
        QCOMPARE(months.size(), 6);
        QVERIFY(months[0][QStringLiteral("value")].isNull());
        QCOMPARE(months[2][QStringLiteral("value")].toInt(), 30);
        QCOMPARE(months[2][QStringLiteral("from")].toString(), QStringLiteral("2023-03-01"));
        const QList<QJsonObject> increments = lines("increments");
        QCOMPARE(increments.size(), 3);
        QVERIFY(increments[0][QStringLiteral("first")].toBool());
        QCOMPARE(increments[0][QStringLiteral("value")].toInt(), 50);
        QCOMPARE(increments[1][QStringLiteral("from")].toString(), QStringLiteral("2023-05-01"));
        QCOMPARE(increments[1][QStringLiteral("value")].toInt(), 20);
        QCOMPARE(increments[1][QStringLiteral("bound")].toString(), QStringLiteral("approx"));
        QCOMPARE(increments[1][QStringLiteral("flags")].toArray(), (QJsonArray{QStringLiteral("difference")}));
        QCOMPARE(increments[1][QStringLiteral("total")][QStringLiteral("value")].toInt(), 70);
        QVERIFY(increments[2][QStringLiteral("fell")].toBool() && increments[2][QStringLiteral("contradicted")].toBool());
        QVERIFY(increments[2][QStringLiteral("value")].isNull());
    }
    void queriesInThreeForms()
    {
        Filled place;
        auto query = [&](const QString &more) {
            return Place::run(words(QStringLiteral("query ") + more) + QStringList{QStringLiteral("--db"), place.db});
        };
        QJsonArray json = QJsonDocument::fromJson(query(QStringLiteral("--format json --status actual")).out).array();
        QCOMPARE(json.size(), 2);
        QCOMPARE(json[0][QStringLiteral("id")].toString(), QStringLiteral("a1"));
        QCOMPARE(json[0][QStringLiteral("file")].toString(), QStringLiteral("日报一"));
        QCOMPARE(QJsonDocument::fromJson(query(QStringLiteral("--format json --district 411002")).out).array().size(), 0);
        auto csv = parseCsv(query(QStringLiteral("--format csv --from 2023-03-01 --to 2023-03-31")).out.toStdString());
        QCOMPARE(csv.size(), std::size_t(3));
        Run table = query(QString());
        QCOMPARE(table.out.count('\n'), 4);
        QVERIFY(table.out.contains("清理飞线"));
    }
    void exportsForSpreadsheets()
    {
        Place place;
        QString db = place.path(QStringLiteral("w.db"));
        QByteArray lines;
        int number = 0;
        for (const char *start : {"=1+1", "+2", "-3", "@cmd", "＝SUM", "a\\\"b,c", "plain"}) {
            QByteArray line = fact(("f" + std::to_string(number++)).c_str(), 1234567);
            lines += line.replace("清理飞线", start);
        }
        place.write(QStringLiteral("f.jsonl"), lines);
        QCOMPARE(Place::run({QStringLiteral("import"), QStringLiteral("--facts"), place.path(QStringLiteral("f.jsonl")),
                             QStringLiteral("--db"), db}).exitCode, 0);
        QStringList command{QStringLiteral("export"), QStringLiteral("--db"), db, QStringLiteral("--format"), QStringLiteral("csv"),
                            QStringLiteral("--out"), place.path(QStringLiteral("out.csv"))};
        QCOMPARE(Place::run(command).exitCode, 0);
        QByteArray bytes = place.read(QStringLiteral("out.csv"));
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF") && bytes.endsWith("\r\n"));
        QVERIFY(bytes.contains("日报一"));
        auto rows = parseCsv(bytes.mid(3).toStdString());
        QCOMPARE(rows.size(), std::size_t(8));
        std::size_t quote = static_cast<std::size_t>(std::find(rows[0].begin(), rows[0].end(), "quote") - rows[0].begin());
        std::size_t value = static_cast<std::size_t>(std::find(rows[0].begin(), rows[0].end(), "value") - rows[0].begin());
        std::vector<std::string> expected{"'=1+1", "'+2", "'-3", "'@cmd", "'＝SUM", "a\"b,c", "plain"};
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(rows[i + 1][quote], expected[i]);
            QCOMPARE(rows[i + 1][value], std::string("1234567"));
            QCOMPARE(rows[i + 1].size(), rows[0].size());
        }
        QVERIFY(rows[1].back().find("filter everything") != std::string::npos);
        // Never over an existing file unless asked.
        Run again = Place::run(command);
        QCOMPARE(again.exitCode, 1);
        QCOMPARE(place.read(QStringLiteral("out.csv")), bytes);
        QCOMPARE(Place::run(command + QStringList{QStringLiteral("--force")}).exitCode, 0);
        // A folder that does not exist: nothing is left behind.
        command.last() = place.path(QStringLiteral("none/out.csv"));
        QCOMPARE(Place::run(command).exitCode, 1);
        QVERIFY(!QDir(place.path(QStringLiteral("none"))).exists());
    }
    void jsonLinesGoRound()
    {
        Filled place;
        QString lines = place.path(QStringLiteral("out.jsonl"));
        QString second = place.path(QStringLiteral("second.db"));
        QString other = place.path(QStringLiteral("again.jsonl"));
        QCOMPARE(Place::run({QStringLiteral("export"), QStringLiteral("--db"), place.db, QStringLiteral("--format"), QStringLiteral("jsonl"),
                             QStringLiteral("--out"), lines}).exitCode, 0);
        QCOMPARE(Place::run({QStringLiteral("import"), QStringLiteral("--facts"), lines, QStringLiteral("--db"), second}).exitCode, 0);
        QCOMPARE(Place::run({QStringLiteral("export"), QStringLiteral("--db"), second, QStringLiteral("--format"), QStringLiteral("jsonl"),
                             QStringLiteral("--out"), other}).exitCode, 0);
        QCOMPARE(place.read(QStringLiteral("again.jsonl")), place.read(QStringLiteral("out.jsonl")));
    }
    void copiesAndChecks()
    {
        Filled place;
        QString copy = place.path(QStringLiteral("copy.db"));
        QCOMPARE(Place::run({QStringLiteral("backup"), QStringLiteral("--db"), place.db, QStringLiteral("--out"), copy}).exitCode, 0);
        QCOMPARE(Place::run({QStringLiteral("backup"), QStringLiteral("--db"), place.db, QStringLiteral("--out"), copy}).exitCode, 1);
        QCOMPARE(Place::run({QStringLiteral("check"), QStringLiteral("--db"), copy}).exitCode, 0);
        QCOMPARE(Place::run({QStringLiteral("compact"), QStringLiteral("--db"), place.db}).exitCode, 0);
        QCOMPARE(Place::run({QStringLiteral("restore"), QStringLiteral("--db"), place.db, QStringLiteral("--from"), copy}).exitCode, 0);
        Run query = Place::run({QStringLiteral("query"), QStringLiteral("--db"), place.db});
        QCOMPARE(query.out.count('\n'), 4);
    }

    void pagesWithTheirFailures()
    {
        Place place;
        QDir().mkpath(place.path(QStringLiteral("in")));
        place.write(QStringLiteral("in/a.txt"), "试报 2023年4月2日\n整治见成效\n3月份，经开区清理飞线充电154处，规范停放车辆88辆。\n");
        place.write(QStringLiteral("in/empty.txt"), "");
        QString db = place.path(QStringLiteral("w.db"));
        Run run = Place::run({QStringLiteral("import"), place.path(QStringLiteral("in")), place.path(QStringLiteral("gone.txt")),
                              QStringLiteral("--db"), db});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(QStringLiteral("empty.txt")) && run.err.contains(QStringLiteral("gone.txt")), qPrintable(run.err));
        QVERIFY2(run.out.startsWith("1 documents imported"), run.out.constData());
        Run table = Place::run({QStringLiteral("query"), QStringLiteral("--db"), db, QStringLiteral("--text"), QStringLiteral("154")});
        QVERIFY(table.out.contains("154"));
        Run again = Place::run({QStringLiteral("import"), place.path(QStringLiteral("in/a.txt")), QStringLiteral("--db"), db});
        QCOMPARE(again.exitCode, 0);
        QVERIFY(again.out.startsWith("0 documents imported, 1 already there"));
    }
    void exportsForOtherPrograms_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("workbook") << QStringLiteral("xlsx") << QByteArray("PK");
        QTest::newRow("database") << QStringLiteral("sqlite") << QByteArray("SQLite format 3");
    }
    void exportsForOtherPrograms()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, begin);
        Filled place;
        const QStringList command{QStringLiteral("export"), QStringLiteral("--db"), place.db, QStringLiteral("--format"), format,
                                  QStringLiteral("--out"), place.path(QStringLiteral("facts"))};
        QCOMPARE(Place::run(command).exitCode, 0);
        QVERIFY(place.read(QStringLiteral("facts")).startsWith(begin));
        QCOMPARE(Place::run(command).exitCode, 1); // never over an existing file
        QVERIFY(!QFile::exists(place.path(QStringLiteral("facts.part"))));
    }

    // Cron mails what is written to standard error: nothing, unless something failed.
    void reportsFromCron()
    {
        Filled place;
        const QStringList command{QStringLiteral("report"), QStringLiteral("--db"), place.db, QStringLiteral("--json"),
                                  QStringLiteral("--from"), QStringLiteral("2023-02-01"), QStringLiteral("--to"), QStringLiteral("2023-03-31")};
        const QStringList one{QStringLiteral("--district"), QStringLiteral("410972"), QStringLiteral("--out"), place.path(QStringLiteral("r.pdf"))};
        Run run = Place::run(command + one);
        QCOMPARE(run.err, QString());
        QCOMPARE(run.exitCode, 0);
        const QJsonObject told = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(told[QLatin1String("ok")].toBool(), true);
        QCOMPARE(told[QLatin1String("file")].toString(), place.path(QStringLiteral("r.pdf")));
        QVERIFY(place.read(QStringLiteral("r.pdf")).startsWith("%PDF"));
        QCOMPARE(Place::run(command + one).exitCode, 1); // kept
        const QStringList all{QStringLiteral("--all-districts"), QStringLiteral("--format"), QStringLiteral("xlsx"), QStringLiteral("--out"), place.path(QStringLiteral("all"))};
        run = Place::run(command + all);
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out.count('\n'), 1);
        QCOMPARE(QDir(place.path(QStringLiteral("all"))).entryList(QDir::Files).size(), 1);
    }

    // The view's places, family and day of knowledge; what the command line says goes before it.
    void reportsFromASavedView()
    {
        Filled place;
        {
            auto workspace = Workspace::open(place.db.toStdString());
            QVERIFY(workspace);
            Filter filter;
            filter.places = {"410972"};
            filter.families = {Family::Rectification};
            filter.from = parseDate("2023-02-01");
            filter.to = parseDate("2023-03-31");
            filter.knownOn = parseDate("2023-04-30");
            QVERIFY(workspace->saveView("月报", toJsonText(filter)));
        }
        const QStringList command{QStringLiteral("report"), QStringLiteral("--db"), place.db, QStringLiteral("--kind"), QStringLiteral("selection"),
                                  QStringLiteral("--view"), QStringLiteral("月报"), QStringLiteral("--format"), QStringLiteral("csv"),
                                  QStringLiteral("--out"), place.path(QStringLiteral("r.csv"))};
        Run run = Place::run(command);
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        const QString csv = QString::fromUtf8(place.read(QStringLiteral("r.csv")));
        QVERIFY2(csv.contains(QStringLiteral("2023年2月至3月")) && csv.contains(QStringLiteral("知悉截止：2023年4月30日")), qPrintable(csv));
        QVERIFY2(csv.contains(QStringLiteral("飞线充电")) && csv.contains(QStringLiteral(",35,")), qPrintable(csv));
        run = Place::run(command + QStringList{QStringLiteral("--force"), QStringLiteral("--indicator"), QStringLiteral("small_ads")});
        QCOMPARE(run.exitCode, 1); // nothing of these
        QVERIFY(QString::fromUtf8(place.read(QStringLiteral("r.csv"))) == csv);
    }

    void reportsThatCannotBeMade_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("withoutFonts");
        const auto words = [](const char *text) { return QString::fromUtf8(text).split(u' '); };
        QTest::newRow("nothing in the selection") << words("--district 410972 --from 2010-01-01 --to 2010-12-31") << QStringLiteral("没有可统计的报道") << false;
        QTest::newRow("no such place") << words("--district 110101") << QStringLiteral("没有可统计的报道") << false;
        QTest::newRow("too few places") << words("--kind comparison --district 410972") << QStringLiteral("这种报告需要2–6个地点") << false;
        QTest::newRow("a period that ends before it begins") << words("--district 410972 --from 2023-03-01 --to 2023-02-01") << QStringLiteral("时段的起点在终点之后") << false;
        QTest::newRow("no such view") << words("--view 月报") << QStringLiteral("no saved view") << false;
        QTest::newRow("no fonts") << words("--district 410972") << QStringLiteral("fonts-noto-cjk") << true;
    }
    void reportsThatCannotBeMade()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, says);
        QFETCH(bool, withoutFonts);
        Filled place;
        const QString fonts = place.write(QStringLiteral("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
        const QString out = place.path(QStringLiteral("r.pdf"));
        const Run run = Place::run(QStringList{QStringLiteral("report"), QStringLiteral("--db"), place.db, QStringLiteral("--out"), out} + options,
                                   withoutFonts ? fonts : QString());
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
        QVERIFY(!QFile::exists(out));
    }

    // A disk of 24 KB that holds nothing else; needs the right to mount one.
    void aDiskThatIsFull_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("report pdf") << QStringLiteral("report --district 410972 --format pdf");
        QTest::newRow("report xlsx") << QStringLiteral("report --district 410972 --format xlsx");
        QTest::newRow("export csv") << QStringLiteral("export --format csv");
        QTest::newRow("export xlsx") << QStringLiteral("export --format xlsx");
        QTest::newRow("export sqlite") << QStringLiteral("export --format sqlite");
    }
    void aDiskThatIsFull()
    {
        QFETCH(QString, command);
        Filled place;
        QVERIFY(QDir(place.dir.path()).mkdir(QStringLiteral("disk")));
        // The space is taken to the last page; what is left afterwards is told on standard output.
        const QByteArray script = "mount -t tmpfs -o size=24k none disk 2>/dev/null || exit 77\n"
                                  "head -c 24576 /dev/zero > disk/taken\n"
                                  "\"$@\" --out disk/out > told; code=$?\n"
                                  "rm disk/taken; ls -A disk; exit $code\n";
        const QString file = place.write(QStringLiteral("full.sh"), script);
        QProcess process;
        process.setWorkingDirectory(place.dir.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("STARBOARD_DATA"), QStringLiteral(STARBOARD_RESOURCES));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("unshare"), QStringList{QStringLiteral("-rm"), QStringLiteral("sh"), file, QStringLiteral(STARBOARD_CLI)} +
                                                     words(command) + QStringList{QStringLiteral("--db"), place.db});
        QVERIFY(process.waitForFinished(60000));
        const QString said = QString::fromUtf8(process.readAllStandardError());
        if (process.exitCode() == 77 || said.startsWith(QStringLiteral("unshare:")))
            QSKIP("A small disk cannot be mounted here.");
        QVERIFY2(process.exitCode() == 1, qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("磁盘空间")) || said.contains(QStringLiteral("free space")), qPrintable(said));
        QCOMPARE(said.count(u'\n'), 1);
        QCOMPARE(process.readAllStandardOutput(), QByteArray()); // nothing half-written
    }

    void aFolderThatTakesNoFile()
    {
        Filled place;
        for (const char *format : {"pdf", "xlsx", "csv"}) {
            const Run run = Place::run({QStringLiteral("report"), QStringLiteral("--db"), place.db, QStringLiteral("--district"), QStringLiteral("410972"),
                                        QStringLiteral("--format"), QString::fromLatin1(format), QStringLiteral("--out"), QStringLiteral("/proc/r")});
            QCOMPARE(run.exitCode, 1);
            QVERIFY2(run.err.contains(QStringLiteral("请检查文件夹权限和磁盘空间")), qPrintable(run.err));
            QCOMPARE(run.err.count(u'\n'), 1); // and no library beside us
        }
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "test_commands.moc"
