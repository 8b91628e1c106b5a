#include "tests/ui/window/filledwindow.h"

#include "model/store/intake.h"
#include "tests/support/testdesk.h"
#include "tests/support/told.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace starboard::test {

namespace {

using enum Family;

constexpr Told told[]{
    {"a", "flying_wires", Rectification, "410902", "100", "处", "2023-05-01", "2023-05-31", "2023-07-02"},
    {"b", "flying_wires", Rectification, "410902", "28", "处", "2023-06-01", "2023-06-30", "2023-07-03"},
    {"c", "flying_wires", Rectification, "410922", "90", "处", "2023-06-01", "2023-06-30", "2023-07-03", PeriodKind::Span,
     Bound::AtLeast},
    {"d", "problems_found", Inspection, "410902", "742", "个", "2023-01-01", "2023-06-30", "2023-07-04"},
    {"e", "problems_rectified", Inspection, "410902", "701", "个", "2023-01-01", "2023-06-30", "2023-07-04"},
    {"f", "flying_wires", Rectification, "410902", "150", "处", "2023-06-01", "2023-06-30", "2023-07-02", PeriodKind::Span,
     Bound::Exact, Status::Planned},
};

} // namespace

void FilledWindow::makeWindow()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_dialogs = {};
    auto desk = makeDesk(*m_folder, m_dialogs);
    QVERIFY2(desk, desk ? "" : desk.error().message.c_str());
    m_desk = std::move(*desk);
    m_desk->window().resize(1440, 900);
    m_desk->window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window()));
}

void FilledWindow::discardWindow()
{
    m_desk.reset();
    m_folder.reset();
}

void FilledWindow::openFilled()
{
    {
        auto workspace = Workspace::create(path(u"w.starboard"_s).toStdString());
        QVERIFY(workspace);
        const auto arrived = Intake(*workspace).importFacts(linesOf(told));
        QVERIFY(arrived);
        QCOMPARE(arrived->added, std::int64_t(std::size(told)));
    }
    m_desk->session().openWorkspace(path(u"w.starboard"_s), Access::Existing);
    QTRY_VERIFY(m_desk->session().hasFacts());
    m_desk->session().setFilter(firstHalf());
    settle();
}

void FilledWindow::settle()
{
    QTRY_VERIFY(overview()->settled() && evidence()->settled() && !m_desk->session().worker().busy());
}

Filter FilledWindow::firstHalf()
{
    Filter filter;
    filter.from = parseDate("2023-01-01");
    filter.to = parseDate("2023-06-30");
    return filter;
}

KeyFigure *FilledWindow::keyFigure(const std::string &indicator)
{
    for (KeyFigure *figure : m_desk->window().findChildren<KeyFigure *>()) {
        if (figure->indicator() == indicator)
            return figure;
    }
    return nullptr;
}

} // namespace starboard::test
