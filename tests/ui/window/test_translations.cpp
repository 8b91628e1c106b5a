// Every text that is shown can be translated, and is.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What the sources say through tr() stands in the files, and nothing is shown past them.
    void everyTextIsTranslatable()
    {
        QFile ts(QStringLiteral(STARBOARD_TRANSLATIONS "/starboard_zh_CN.ts"));
        QVERIFY(ts.open(QIODevice::ReadOnly));
        QSet<QString> known;
        QXmlStreamReader reader(&ts);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"source")
                known.insert(reader.readElementText());
        }
        static const QRegularExpression said(u"(?:\\btr\\(|\\btranslate\\(\"[^\"]*\",\\s*|QT_TRANSLATE_NOOP\\(\"[^\"]*\",\\s*)\"((?:[^\"\\\\]|\\\\.)*)\"\\s*[,)]"_s);
        static const QRegularExpression past(
            u"\\b(?:setText|setTitle|setWindowTitle|setToolTip|setPlaceholderText|setAccessibleName|setAccessibleDescription|addAction|addTab)\\(\\s*u?\"(?!Ctrl|Alt|<|YYYY|中文 \\| EN)[^\"]*\\p{L}{2}"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        int texts = 0;
        for (const char16_t *layer : {u"/../ui", u"/../app"}) {
            QDirIterator files(QStringLiteral(STARBOARD_TRANSLATIONS) + QString::fromUtf16(layer), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString source = QString::fromUtf8(file.readAll());
                for (auto found = said.globalMatch(source); found.hasNext(); ++texts) {
                    const QString text = found.next().captured(1).replace(u"\\\""_s, u"\""_s).replace(u"\\n"_s, u"\n"_s);
                    QVERIFY2(known.contains(text), qPrintable(file.fileName() + u": "_s + text));
                }
                QVERIFY2(!past.match(source).hasMatch(), qPrintable(file.fileName() + u": "_s + past.match(source).captured()));
            }
        }
        QVERIFY(texts > 600);
    }

    void translationsAreComplete_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("zh_CN") << u"starboard_zh_CN.ts"_s;
        QTest::newRow("en") << u"starboard_en.ts"_s;
    }
    void translationsAreComplete()
    {
        QFETCH(QString, file);
        QFile ts(QStringLiteral(STARBOARD_TRANSLATIONS "/") + file);
        QVERIFY(ts.open(QIODevice::ReadOnly));
        const QByteArray bytes = ts.readAll();
        QVERIFY(bytes.count("<message") > 300);
        QCOMPARE(bytes.count("type=\"unfinished\""), 0);
        QCOMPARE(bytes.count("<translation></translation>") + bytes.count("<translation />"), 0);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
