// Articles beside their printed page, split, merged, dated and linked as reprints: by mouse and keys, with pages invented
// for it. The PDF is drawn here, so that it is known where on the page each character stands.
#include "model/store/intake.h"
#include "tests/support/bench.h"
#include "ui/articles/articlelist.h"
#include "ui/articles/articlesview.h"
#include "ui/articles/pagepicture.h"
#include "ui/articles/pageview.h"
#include "ui/articles/reader.h"
#include "ui/articles/reprintline.h"
#include "model/read/reader.h"

#include <QAction>
#include <QFile>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace starboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int typeSize = 20; // points
constexpr QPointF lineStart(100, 200);
const std::u32string two = U"魏都区清理飞线154处，清理广告20处。\n经开区植树忙\n经开区植树300棵，成活290棵。\n";
const std::u32string same = U"魏都区城管局开展专项整治，出动人员260人次，清理违规广告85处，群众满意。\n";

Fact factAt(const std::u32string &text, std::u32string_view number, TextSpan sentence)
{
    Fact fact;
    const auto at = static_cast<std::uint32_t>(text.find(number));
    fact.numberSpan = {at, at + static_cast<std::uint32_t>(number.size())};
    fact.sentence = sentence;
    fact.quoteSpan = sentence;
    fact.quote = toUtf8(withoutSpace(slice(text, sentence)));
    fact.number = toUtf8(number);
    fact.value = *Decimal::parse(fact.number);
    fact.unit = "处";
    fact.code = "flying_wires";
    fact.placeCode = "411002";
    fact.district = "411002";
    fact.confidence = 0.9;
    fact.id = "x:" + std::to_string(at);
    return fact;
}

Page pageOf(const Document &document, const char *title, const char *newspaper, const char *issued, std::vector<Fact> facts)
{
    Page page;
    page.file = document.name;
    page.newspaper = newspaper;
    page.issued = parseDate(issued);
    page.dateSource = DateSource::Page;
    page.district = "411002";
    page.articles.push_back({title, {0, static_cast<std::uint32_t>(document.text.size())}, page.issued, std::move(facts)});
    return page;
}

// One line of type at a known place on an A4 page.
void drawPdf(const QString &path)
{
    QPdfWriter writer(path);
    writer.setResolution(72); // a unit is a point
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, {0, 0, 0, 0}, QPageLayout::Point});
    QPainter painter(&writer);
    QFont font(u"Noto Sans CJK SC"_s);
    font.setPixelSize(typeSize);
    painter.setFont(font);
    painter.drawText(lineStart, u"清理飞线154处。"_s);
    writer.newPage();
    painter.drawText(lineStart, u"第二版整治广告85处。"_s);
}

} // namespace

class TestArticleDeeds : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_pdf = m_folder.filePath(u"page.pdf"_s);
    std::unique_ptr<test::Bench> m_bench;
    std::unique_ptr<ArticlesView> m_view;
    QListView *m_list = nullptr;
    Reader *m_reader = nullptr;
    PageView *m_page = nullptr;

    bool fill(Workspace &workspace)
    {
        drawPdf(m_pdf);
        auto readings = readDocuments(m_pdf.toStdString());
        if (readings.size() != 1 || !readings[0].document)
            return false;
        const Document &pdf = *readings[0].document;
        const std::uint32_t first = static_cast<std::uint32_t>(pdf.text.find(U"清理"));
        const std::uint32_t second = static_cast<std::uint32_t>(pdf.text.find(U"第二版"));
        Intake intake(workspace);
        const auto into = [&](const Document &document, const Page &page) { return intake.importDocument(document, page).has_value(); };
        const Document split = documentFromText(two, "two.txt");
        const Document original = documentFromText(same, "original.txt");
        const Document copy = documentFromText(same + U"（记者 张三）\n", "copy.txt");
        const TextSpan all{0, static_cast<std::uint32_t>(same.size())};
        return into(pdf, pageOf(pdf, "版面", "河东日报", "2023-07-09",
                                {factAt(pdf.text, U"154", {first, first + 9}), factAt(pdf.text, U"85", {second, second + 11})})) &&
               into(split, pageOf(split, "整治见成效", "河东日报", "2023-07-08",
                                  {factAt(two, U"154", {0, 20}), factAt(two, U"20", {0, 20}), factAt(two, U"300", {28, 44})})) &&
               into(original, pageOf(original, "专项整治", "河东日报", "2023-07-05", {factAt(same, U"260", all), factAt(same, U"85", all)})) &&
               into(copy, pageOf(copy, "清理广告", "今日魏都", "2023-07-06", {factAt(same, U"260", all), factAt(same, U"85", all)}));
    }
    QStringList titles() const
    {
        QStringList found;
        for (int row = 0; row < m_list->model()->rowCount(); ++row)
            found << m_list->model()->index(row, 0).data().toString();
        return found;
    }
    void clickArticle(const QString &title, Qt::KeyboardModifiers keys = {})
    {
        const int row = int(titles().indexOf(title));
        QVERIFY2(row >= 0, qPrintable(title));
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, keys, m_list->visualRect(m_list->model()->index(row, 0)).center());
        QVERIFY(m_bench->settle(*m_view));
    }
    void mark(const QString &words)
    {
        const QTextCursor found = m_reader->document()->find(words);
        QVERIFY(!found.isNull());
        m_reader->setTextCursor(found);
        QCOMPARE(m_reader->selectedText(), words);
    }
    QStringList numbers() const
    {
        QStringList all;
        for (const FactRow &row : m_reader->facts())
            all << QString::fromStdString(row.fact.number);
        return all;
    }
    RowId factWith(const char *number) const
    {
        for (const FactRow &row : m_reader->facts())
            if (row.fact.number == number)
                return row.id;
        return 0;
    }
    void picture(const QString &name) const
    {
        if (const QString folder = qEnvironmentVariable("STARBOARD_PICTURES"); !folder.isEmpty())
            QVERIFY(m_view->grab().save(folder + u'/' + name + u".png"_s));
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<test::Bench>();
        QVERIFY(m_bench->open([this](Workspace &workspace) { return fill(workspace); }));
        m_view = std::make_unique<ArticlesView>(m_bench->session());
        m_list = m_view->findChild<QListView *>(u"articleList"_s);
        m_reader = m_view->findChild<Reader *>();
        m_page = m_view->findChild<PageView *>();
        QVERIFY(m_bench->show(*m_view));
    }
    void cleanup()
    {
        m_view.reset();
        m_bench.reset();
    }

    void theFactIsMarkedOnItsPage()
    {
        clickArticle(u"版面"_s);
        QVERIFY(m_page->isVisible());
        QVERIFY2(m_page->message().isEmpty(), qPrintable(m_page->message()));
        m_reader->setFocus();
        QTest::keyClick(m_reader, Qt::Key_N);
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(m_page->page(), 0U);
        std::vector<QRectF> boxes = m_page->markedBoxes();
        QCOMPARE(boxes.size(), std::size_t(1));
        // Four ideographs of 20 points stand before the number; its three digits take some 11 points each.
        QVERIFY2(qAbs(boxes[0].left() - (lineStart.x() + 4 * typeSize)) < 6, qPrintable(QString::number(boxes[0].left())));
        QVERIFY2(qAbs(boxes[0].width() - 33) < 8, qPrintable(QString::number(boxes[0].width())));
        QVERIFY(boxes[0].top() < lineStart.y() && boxes[0].top() > lineStart.y() - 1.6 * typeSize);
        QVERIFY(boxes[0].bottom() > lineStart.y() - 2 && boxes[0].bottom() < lineStart.y() + typeSize);
        picture(u"articles-page"_s);
        // The next fact stands on the second page: the view turns to it.
        QTest::keyClick(m_reader, Qt::Key_N);
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(m_page->page(), 1U);
        QCOMPARE(m_page->markedBoxes().size(), std::size_t(1));
        QTest::mouseClick(m_page->findChild<QToolButton *>(u"pageBack"_s), Qt::LeftButton);
        QCOMPARE(m_page->page(), 0U);
    }

    void aMovedFileIsFoundAgain()
    {
        const QString moved = m_folder.filePath(u"moved.pdf"_s), wrong = m_folder.filePath(u"wrong.pdf"_s);
        QVERIFY(QFile::rename(m_pdf, moved));
        const auto back = qScopeGuard([&] { QFile::remove(m_pdf); });
        QFile other(wrong);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("%PDF-1.4") > 0);
        other.close();
        clickArticle(u"整治见成效"_s);
        QVERIFY(!m_page->isVisible());
        clickArticle(u"版面"_s);
        auto *find = m_page->findChild<QPushButton *>(u"pageFind"_s);
        QVERIFY2(m_page->message().contains(m_pdf), qPrintable(m_page->message()));
        QVERIFY(find->isVisible());
        picture(u"articles-moved"_s);
        QSignalSpy failed(&m_bench->session(), &Session::failed);
        m_bench->dialogs.file = wrong;
        QTest::mouseClick(find, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30000);
        QVERIFY(m_bench->settle(*m_view));
        QVERIFY(find->isVisible());
        m_bench->dialogs.file = moved;
        QTest::mouseClick(find, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->message().isEmpty(), 30000);
        QVERIFY(!find->isVisible());
        QVERIFY(m_page->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(m_page->markedBoxes().empty(), m_reader->currentFact() == 0, 30000);
    }
    void thePageIsZoomedAndPutAway()
    {
        clickArticle(u"版面"_s);
        const double fitted = m_page->zoom();
        QTest::mouseClick(m_page->findChild<QToolButton *>(u"pageLarger"_s), Qt::LeftButton);
        QCOMPARE(m_page->zoom(), fitted * 1.25);
        auto *shown = m_page->findChild<QWidget *>(u"pagePicture"_s);
        shown->setFocus();
        QTest::keyClick(shown, Qt::Key_0);
        QCOMPARE(m_page->zoom(), fitted);
        m_reader->setFocus();
        QTest::keyClick(m_reader, Qt::Key_I);
        QVERIFY(!m_page->isVisible());
        QTest::keyClick(m_reader, Qt::Key_I);
        QVERIFY(m_page->isVisible());
        clickArticle(u"专项整治"_s); // text has no page
        QVERIFY(!m_page->isVisible());
        QVERIFY(!m_view->findChild<QPushButton *>(u"articlePage"_s)->isEnabled());
    }

    void aSourceThatIsGoneIsSaidToBe_data()
    {
        QTest::addColumn<bool>("removed");
        QTest::addColumn<QString>("words");
        QTest::newRow("moved") << true << u"not at"_s;
        QTest::newRow("changed") << false << u"changed since"_s;
    }
    void aSourceThatIsGoneIsSaidToBe()
    {
        QFETCH(bool, removed);
        QFETCH(QString, words);
        clickArticle(u"专项整治"_s);
        QVERIFY(QFile::remove(m_pdf));
        if (!removed) {
            QFile other(m_pdf);
            QVERIFY(other.open(QIODevice::WriteOnly));
            other.write("%PDF-1.4 another file");
        }
        clickArticle(u"版面"_s);
        QTRY_VERIFY(m_page->settled());
        QVERIFY2(m_page->message().contains(words), qPrintable(m_page->message()));
        QVERIFY(m_reader->toPlainText().contains(u"154处"_s)); // the text is there all the same
    }

    void aLayoutThatCannotBeDrawnIsSaidToBe()
    {
        Document ofd = documentFromText(U"修剪绿化带36处。", "页.ofd");
        ofd.origin.format = Format::Ofd;
        ofd.origin.pages = {{210, 297}};
        ofd.origin.boxes = {{{0, 8}, 0, 20, 20, 100, 32}};
        {
            auto workspace = Workspace::open(m_bench->session().workspacePath().toStdString());
            QVERIFY(Intake(*workspace).importDocument(ofd, pageOf(ofd, "版式", "河东日报", "2023-07-10", {})));
        }
        m_bench->session().refreshOverview();
        QTRY_VERIFY(titles().contains(u"版式"_s));
        clickArticle(u"版式"_s);
        QTRY_VERIFY(m_page->settled());
        QVERIFY(m_page->isVisible());
        QVERIFY2(m_page->message().contains(u"OFD"_s), qPrintable(m_page->message()));
        QVERIFY(!m_page->findChild<QPushButton *>(u"pageFind"_s)->isVisible());
    }
    void aScannedPictureIsItsOwnPage()
    {
        const QString path = m_folder.filePath(u"scan.png"_s);
        QImage scan(300, 200, QImage::Format_RGB32);
        scan.fill(Qt::white);
        QVERIFY(scan.save(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        DocumentRow row;
        row.format = name(Format::Image);
        row.path = path.toStdString();
        row.sha256 = sha256(file.readAll().toStdString());
        QCOMPARE(pagePicture(row, 0, 72)->size(), scan.size());
        row.sha256 = sha256("another");
        QCOMPARE(pagePicture(row, 0, 72).error().code, FailureCode::Damaged);
    }

    void anArticleIsSplitAndMergedByKeys()
    {
        clickArticle(u"整治见成效"_s);
        QCOMPARE(numbers(), (QStringList{u"154"_s, u"20"_s, u"300"_s}));
        m_reader->setFocus();
        mark(u"经开区植树忙"_s);
        QTest::keyClick(m_reader, Qt::Key_S);
        QVERIFY(m_bench->settle(*m_view));
        QVERIFY2(m_bench->failure.isEmpty(), qPrintable(m_bench->failure));
        QVERIFY(titles().contains(u"经开区植树忙"_s));
        QCOMPARE(numbers(), (QStringList{u"154"_s, u"20"_s}));
        clickArticle(u"经开区植树忙"_s);
        QCOMPARE(numbers(), QStringList{u"300"_s});

        clickArticle(u"整治见成效"_s, Qt::ControlModifier);
        QTest::keyClick(m_list, Qt::Key_M);
        QVERIFY(m_bench->settle(*m_view));
        QVERIFY(!titles().contains(u"经开区植树忙"_s));
        clickArticle(u"整治见成效"_s);
        QCOMPARE(numbers(), (QStringList{u"154"_s, u"20"_s, u"300"_s}));
        QVERIFY(m_bench->session().undoText().startsWith(u"Merge"_s));
        m_bench->session().undo();
        QVERIFY(m_bench->settle(*m_view));
        QVERIFY(titles().contains(u"经开区植树忙"_s));
        m_bench->session().undo();
        QVERIFY(m_bench->settle(*m_view));
        QVERIFY(!titles().contains(u"经开区植树忙"_s));
        QCOMPARE(m_view->findChildren<QAction *>(u"articleSplit"_s).size(), 1);
    }

    void documentsAreDatedTogether()
    {
        QSignalSpy again(&m_bench->session(), &Session::extractionAsked);
        clickArticle(u"整治见成效"_s);
        clickArticle(u"专项整治"_s, Qt::ControlModifier);
        QStringList unnamed;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            unnamed = test::nameless(*dialog);
            QTest::keyClicks(dialog->findChild<QLineEdit *>(u"documentIssued"_s), u"2023-07-20"_s);
            dialog->findChild<QLineEdit *>(u"documentNewspaper"_s)->setText(u"示范晚报"_s);
            dialog->findChild<QLineEdit *>(u"documentDistrict"_s)->setText(u"410902"_s);
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        QTest::keyClick(m_list, Qt::Key_D);
        QVERIFY(m_bench->settle(*m_view));
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
        QCOMPARE(again.size(), 1);
        QCOMPARE(again[0][0].value<std::vector<RowId>>().size(), std::size_t(2));
        const auto notes = [this] {
            QStringList all;
            for (int row = 0; row < m_list->model()->rowCount(); ++row)
                all << m_list->model()->index(row, 0).data(ArticleListModel::NoteRole).toString();
            return all;
        };
        QCOMPARE(notes().filter(u"示范晚报  2023-07-20"_s).size(), 2);
        m_bench->session().undo(); // both, and they are extracted again
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(notes().filter(u"示范晚报"_s).size(), 0);
        QCOMPARE(again.size(), 2);
    }

    void reprintsAreShownUnlinkedAndLinked()
    {
        auto *line = m_view->findChild<ReprintLine *>();
        const auto note = [this](const QString &title) {
            return m_list->model()->index(int(titles().indexOf(title)), 0).data(ArticleListModel::NoteRole).toString();
        };
        clickArticle(u"清理广告"_s);
        QVERIFY2(note(u"清理广告"_s).endsWith(u"reprint"_s), qPrintable(note(u"清理广告"_s)));
        QVERIFY(note(u"专项整治"_s).endsWith(u"reprinted ×1"_s));
        QVERIFY(line->isVisible());
        QVERIFY(line->text().contains(u"河东日报 2023-07-05"_s));
        picture(u"articles-reprint"_s);
        QTest::keyClick(m_list, Qt::Key_U);
        QVERIFY(m_bench->settle(*m_view));
        QVERIFY(!note(u"清理广告"_s).contains(u"reprint"_s));
        QVERIFY(line->text().contains(u"no reprint"_s));
        clickArticle(u"清理广告"_s);
        clickArticle(u"专项整治"_s, Qt::ControlModifier);
        QTest::keyClick(m_list, Qt::Key_L);
        QVERIFY(m_bench->settle(*m_view));
        QVERIFY(note(u"清理广告"_s).endsWith(u"reprint"_s));
        QVERIFY(note(u"专项整治"_s).endsWith(u"reprinted ×1"_s)); // who printed it first counts
        clickArticle(u"清理广告"_s);
        Q_EMIT line->linkActivated(QString::number(m_reader->article().reprintOf));
        QVERIFY(m_bench->settle(*m_view));
        QCOMPARE(m_reader->article().title, std::string("专项整治"));
        QVERIFY(line->text().contains(u"今日魏都 2023-07-06"_s));
    }

    void everyFocusableWidgetHasAName()
    {
        clickArticle(u"版面"_s);
        QVERIFY2(test::nameless(*m_view).isEmpty(), qPrintable(test::nameless(*m_view).join(u'\n')));
    }
};

QTEST_MAIN(TestArticleDeeds)
#include "test_articledeeds.moc"
