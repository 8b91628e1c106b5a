#include "tests/ui/window/filledwindow.h"

#include "model/store/intake.h"
#include "tests/support/testdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace starboard::test {

namespace {

struct Told {
    const char *id;
    const char *document;
    const char *code;
    const char *place;
    const char *value;
    const char *bound;
    const char *from;
    const char *to;
    const char *status = "actual";
    const char *unit = "处";
};

constexpr Told told[]{
    {"a", "p1", "flying_wires", "410902", "100", "exact", "2023-05-01", "2023-05-31"},
    {"b", "p2", "flying_wires", "410902", "28", "exact", "2023-06-01", "2023-06-30"},
    {"c", "p2", "flying_wires", "410922", "90", "at_least", "2023-06-01", "2023-06-30"},
    {"d", "p3", "problems_found", "410902", "742", "exact", "2023-01-01", "2023-06-30", "actual", "个"},
    {"e", "p3", "problems_rectified", "410902", "701", "exact", "2023-01-01", "2023-06-30", "actual", "个"},
    {"f", "p1", "flying_wires", "410902", "150", "exact", "2023-06-01", "2023-06-30", "planned"},
};

std::vector<FactLine> lines()
{
    std::vector<FactLine> made;
    for (const Told &entry : told) {
        FactLine line;
        Fact &fact = line.fact;
        fact.id = entry.id;
        fact.code = entry.code;
        fact.family = std::string_view(entry.code) == "flying_wires" ? Family::Rectification : Family::Inspection;
        fact.value = *Decimal::parse(entry.value);
        fact.bound = *boundFromName(entry.bound);
        fact.unit = entry.unit;
        fact.number = entry.value;
        fact.quote = std::string("清理整治") + entry.value + entry.unit;
        fact.placeCode = entry.place;
        fact.district = entry.place;
        fact.status = *statusFromName(entry.status);
        fact.period = {parseDate(entry.from), parseDate(entry.to), PeriodKind::Span};
        fact.confidence = 0.95;
        line.document = entry.document;
        line.issued = parseDate("2023-07-04");
        made.push_back(std::move(line));
    }
    return made;
}

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
        const auto arrived = Intake(*workspace).importFacts(lines());
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
