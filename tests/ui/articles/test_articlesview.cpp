// Reading the pages as a person does: two invented articles, their figures marked by hand below. The first has a line
// broken inside its sentence, as papers print it; the second holds three figures that are no facts yet.
#include "model/store/intake.h"
#include "tests/support/bench.h"
#include "ui/articles/articlelist.h"
#include "ui/articles/articlesview.h"
#include "ui/articles/reader.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace starboard;
using namespace Qt::StringLiterals;

namespace {

struct Figure
{
    std::u32string_view sentence;
    std::u32string_view number;
    const char *code;
    const char *unit;
    Status status = Status::Actual;
};

struct Told
{
    const char *name;
    const char *issued;
    const char *title;
    const char *place;
    std::u32string text;
    std::vector<Figure> figures;
};

const std::u32string_view vendors = U"6月份，该区整治流动摊点15处，清理\n小广告7处，";
const std::u32string_view plan = U"下半年计划植树300棵。";
const std::u32string_view planted = U"上半年，该区补栽树木500棵，";

std::vector<Told> pages()
{
    return {{"a.txt", "2023-07-05", "魏都区整治市容环境", "411002", U"　　记者从魏都区城管局获悉，" + std::u32string(vendors) + std::u32string(plan) + U"\n",
             {{vendors, U"15", "mobile_vendors", "处"}, {vendors, U"7", "small_ads", "处"}, {plan, U"300", "trees_planted", "棵", Status::Planned}}},
            {"b.txt", "2023-07-08", "经开区补栽树木", "410972",
             U"　　" + std::u32string(planted) + U"新增绿地3.5万\n余平方米，\n发现问题100个，发放传单\n2000份。\n", {{planted, U"500", "trees_planted", "棵"}}}};
}

TextSpan spanOf(std::u32string_view text, std::u32string_view words, std::size_t from = 0)
{
    const auto at = text.find(words, from);
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

Fact factOf(const Told &told, const Figure &figure)
{
    Fact fact;
    fact.sentence = spanOf(told.text, figure.sentence);
    fact.quoteSpan = fact.sentence;
    fact.numberSpan = spanOf(told.text, figure.number, fact.sentence.begin);
    if (figure.number == U"7") // not the month
        fact.numberSpan = spanOf(told.text, U"7处");
    fact.numberSpan.end = fact.numberSpan.begin + static_cast<std::uint32_t>(figure.number.size());
    fact.number = toUtf8(figure.number);
    fact.quote = toUtf8(withoutSpace(figure.sentence));
    fact.value = *Decimal::parse(fact.number);
    fact.id = std::string(told.name) + '-' + fact.number;
    fact.code = figure.code;
    fact.family = Family::Rectification;
    fact.unit = figure.unit;
    fact.status = figure.status;
    fact.placeCode = told.place;
    fact.district = told.place;
    fact.period = {parseDate("2023-06-01"), parseDate("2023-06-30"), PeriodKind::Span};
    fact.confidence = 0.9;
    return fact;
}

bool fill(Workspace &workspace)
{
    for (const Told &told : pages()) {
        Document document;
        document.name = told.name;
        document.sha256 = std::string(told.name) + std::string(59, '0');
        document.text = told.text;
        document.size = told.text.size();
        Page page;
        page.file = told.name;
        page.newspaper = "河东日报";
        page.issued = parseDate(told.issued);
        page.dateSource = DateSource::Page;
        page.district = told.place;
        Article article{told.title, {0, static_cast<std::uint32_t>(told.text.size())}, page.issued, {}};
        for (const Figure &figure : told.figures)
            article.facts.push_back(factOf(told, figure));
        page.articles.push_back(std::move(article));
        if (!Intake(workspace).importDocument(document, page))
            return false;
    }
    return true;
}

} // namespace

class TestArticlesView : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Bench> m_bench;
    std::unique_ptr<ArticlesView> m_view;
    QListView *m_list = nullptr;
    Reader *m_reader = nullptr;

    QStringList titles() const
    {
        QStringList found;
        for (int row = 0; row < m_list->model()->rowCount(); ++row)
            found << m_list->model()->index(row, 0).data().toString();
        return found;
    }
    QStringList marks() const
    {
        QStringList words;
        for (const QTextEdit::ExtraSelection &mark : m_reader->extraSelections())
            words << mark.cursor.selectedText();
        return words;
    }
    void clickArticle(int row)
    {
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, m_list->visualRect(m_list->model()->index(row, 0)).center());
        QVERIFY(m_bench->settle(*m_view));
    }
    QPoint pointAt(int position) const
    {
        QTextCursor cursor(m_reader->document());
        cursor.setPosition(position);
        return m_reader->cursorRect(cursor).center();
    }
    void mark(const QString &words) // with the mouse
    {
        const QTextCursor found = m_reader->document()->find(words);
        QVERIFY(!found.isNull());
        QTest::mouseClick(m_reader->viewport(), Qt::LeftButton, {}, pointAt(found.selectionStart()) + QPoint(1, 0));
        QTest::mouseClick(m_reader->viewport(), Qt::LeftButton, Qt::ShiftModifier, pointAt(found.selectionEnd()));
        QCOMPARE(m_reader->selectedText(), words);
    }
    QList<ReviewState> states() const
    {
        QList<ReviewState> all;
        for (const FactRow &row : m_reader->facts())
            all << row.review;
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<test::Bench>();
        QVERIFY(m_bench->open(fill));
        m_view = std::make_unique<ArticlesView>(m_bench->session());
        m_list = m_view->findChild<QListView *>(u"articleList"_s);
        m_reader = m_view->findChild<Reader *>();
        QVERIFY(m_bench->show(*m_view));
    }
    void cleanup()
    {
        m_view.reset();
        m_bench.reset();
    }

    void theListFollowsTheFilter()
    {
        QAbstractItemModelTester tester(m_list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(titles(), (QStringList{u"经开区补栽树木"_s, u"魏都区整治市容环境"_s})); // the youngest first
        QCOMPARE(m_list->model()->index(0, 0).data(ArticleListModel::NoteRole).toString(), u"河东日报  2023-07-08"_s);
        QVERIFY(m_list->model()->index(1, 0).data(ArticleListModel::CountRole).toString().startsWith(u"3 "_s));
        Filter filter;
        filter.indicators = {"small_ads"};
        m_bench->session().setFilter(filter);
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(titles(), QStringList{u"魏都区整治市容环境"_s});
        QCOMPARE(m_reader->article().title, std::string("魏都区整治市容环境")); // the open one is not among them
    }

    void figuresAreMarkedWithTheirMeasureWords()
    {
        QCOMPARE(marks(), QStringList{u"500棵"_s});
        clickArticle(1);
        QCOMPARE(marks(), (QStringList{u"15处"_s, u"7处"_s, u"300棵"_s}));
        QVERIFY(m_reader->toPlainText().contains(u"整治流动摊点15处，清理小广告7处，"_s)); // the paper's line break is gone
        QCOMPARE(m_reader->extraSelections()[0].format.underlineStyle(), QTextCharFormat::SingleUnderline);
        QCOMPARE(m_reader->extraSelections()[2].format.underlineStyle(), QTextCharFormat::DashUnderline); // a plan
    }

    void wordsOfTwoCharactersAreFound()
    {
        auto *search = m_view->findChild<QLineEdit *>(u"articleSearch"_s);
        search->setText(u"摊点"_s);
        QTRY_COMPARE(titles(), QStringList{u"魏都区整治市容环境"_s});
        QVERIFY(m_list->model()->index(0, 0).data(ArticleListModel::SnippetRole).toString().contains(u"流动摊点15处"_s));
        search->setText(u"问题"_s);
        QTRY_COMPARE(titles(), QStringList{u"经开区补栽树木"_s});
        search->setText(u"清理小广告"_s); // across the paper's line break
        QTRY_COMPARE(titles(), QStringList{u"魏都区整治市容环境"_s});
        search->setText(u"飞线"_s);
        QTRY_COMPARE(m_list->model()->rowCount(), 0);
        search->clear();
        QTRY_COMPARE(m_list->model()->rowCount(), 2);
    }

    void aFigureIsPickedByMouseAndKeys()
    {
        clickArticle(1);
        const int at = m_reader->extraSelections()[1].cursor.selectionStart(); // 7处
        QTest::mouseClick(m_reader->viewport(), Qt::LeftButton, {}, pointAt(at) + QPoint(4, 0));
        const FactRow *picked = m_reader->factRow(m_reader->currentFact());
        QVERIFY(picked);
        QCOMPARE(picked->fact.number, std::string("7"));
        QCOMPARE(m_bench->session().selection().fact, picked->id);
        QCOMPARE(m_bench->session().selection().place, std::string("411002"));
        QCOMPARE(m_bench->session().selection().indicator, std::string("small_ads"));
        m_reader->setFocus();
        QTest::keyClick(m_reader, Qt::Key_N);
        QCOMPARE(m_reader->factRow(m_bench->session().selection().fact)->fact.number, std::string("300"));
        QTest::keyClick(m_reader, Qt::Key_P);
        QTest::keyClick(m_reader, Qt::Key_P);
        QCOMPARE(m_reader->factRow(m_bench->session().selection().fact)->fact.number, std::string("15"));
    }

    void anArticleIsConfirmedAsAWhole()
    {
        clickArticle(1); // the keyboard is in the list
        QTest::keyClick(m_list, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(m_reader->article().title, std::string("魏都区整治市容环境"));
        QCOMPARE(states(), (QList{ReviewState::Confirmed, ReviewState::Confirmed, ReviewState::Confirmed}));
        m_bench->session().undo();
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(states(), (QList{ReviewState::Unreviewed, ReviewState::Unreviewed, ReviewState::Unreviewed}));
        m_reader->setFocus();
        QTest::keyClick(m_reader, Qt::Key_N);
        QTest::keyClick(m_reader, Qt::Key_X);
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(states(), (QList{ReviewState::Rejected, ReviewState::Unreviewed, ReviewState::Unreviewed}));
        QTest::keyClick(m_reader, Qt::Key_Return, Qt::ControlModifier); // what is decided stays
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(states(), (QList{ReviewState::Rejected, ReviewState::Confirmed, ReviewState::Confirmed}));
    }

    void articlesAreTurnedByKeys()
    {
        clickArticle(0);
        QTest::keyClick(m_list, Qt::Key_J);
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(m_reader->article().title, std::string("魏都区整治市容环境"));
        QTest::keyClick(m_list, Qt::Key_K);
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(m_reader->article().title, std::string("经开区补栽树木"));
    }

    void aFactIsAddedFromTheText_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("bound");
        QTest::newRow("plain") << u"发现问题100个"_s << u"个"_s << u"100"_s << int(Bound::Exact);
        QTest::newRow("scale, bound and a long unit") << u"绿地3.5万余平方米"_s << u"平方米"_s << u"35000"_s << int(Bound::AtLeast);
        QTest::newRow("behind a line break") << u"发放传单2000份"_s << u"份"_s << u"2000"_s << int(Bound::Exact);
    }
    void aFactIsAddedFromTheText()
    {
        QFETCH(QString, words);
        QFETCH(QString, unit);
        QFETCH(QString, value);
        QFETCH(int, bound);
        mark(words);
        QString offered;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            offered = dialog->findChild<QLineEdit *>(u"addUnit"_s)->text();
            const QStringList unnamed = test::nameless(*dialog);
            if (!unnamed.isEmpty())
                offered = u"without a name: "_s + unnamed.join(u' ');
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        QTest::keyClick(m_reader, Qt::Key_A);
        QCOMPARE(offered, unit);
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(m_reader->facts().size(), std::size_t(2));
        const auto added = std::find_if(m_reader->facts().begin(), m_reader->facts().end(), [](const FactRow &row) { return row.added; });
        QVERIFY(added != m_reader->facts().end());
        QCOMPARE(QString::fromStdString(added->fact.value.toString()), value);
        QCOMPARE(int(added->fact.bound), bound);
        QCOMPARE(QString::fromStdString(added->fact.quote), words);
        const std::u32string text = pages()[1].text;
        QCOMPARE(toUtf8(slice(text, added->fact.numberSpan)), added->fact.number); // where the paper prints it
        QVERIFY(marks().filter(QString::fromStdString(added->fact.number)).size() == 1);
    }

    void everyFocusableWidgetHasAName()
    {
        QVERIFY2(test::nameless(*m_view).isEmpty(), qPrintable(test::nameless(*m_view).join(u'\n')));
    }
};

QTEST_MAIN(TestArticlesView)
#include "test_articlesview.moc"
