#include "ui/overview/overviewview.h"

#include "ui/chart/panel.h"
#include "ui/filter/wording.h"
#include "ui/look/figures.h"
#include "ui/look/segment.h"
#include "ui/notice/emptystate.h"
#include "ui/overview/attention.h"
#include "ui/overview/keyfigure.h"
#include "ui/overview/overviewmarks.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace starboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int figureCount = 5;
constexpr int leastWidth = 820;  // below these the three panels at the bottom stand behind tabs
constexpr int leastHeight = 580;
constexpr int tightHeight = 450; // below this the two in the middle too
constexpr int smallestHeight = 330;

QFrame *rule(QWidget *parent, bool upright)
{
    auto *made = new QFrame(parent);
    made->setProperty("role", u"rule"_s);
    if (upright)
        made->setFixedWidth(1);
    else
        made->setFixedHeight(1);
    return made;
}

} // namespace

OverviewView::OverviewView(Session &session, QWidget *parent) : View(session, u"overview"_s, parent), m_request(session.worker()), m_further(session.worker())
{
    build();
    connectMarks();
    connect(&session, &Session::selectionChanged, this, &OverviewView::followSelection);
    retranslate();
}

OverviewView::~OverviewView() = default;

void OverviewView::build()
{
    Dialogs &dialogs = session().dialogs();
    m_body = new QWidget(this);
    m_empty = new EmptyState(this);
    connect(m_empty, &EmptyState::actionAsked, this, [this] { session().setFilter({}); });
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(0);
    for (int i = 0; i < figureCount; ++i) {
        if (i > 0)
            figures->addWidget(rule(this, true));
        auto *figure = new KeyFigure(look(), i + 1, this);
        m_figures.push_back(figure);
        figures->addWidget(figure, 1);
    }
    column->addLayout(figures);
    column->addWidget(rule(this, false));

    const auto panel = [this](const QString &name, QWidget *body) {
        auto *made = new Panel(name, this);
        made->setBody(body);
        return made;
    };
    m_stars = new StarChart(look(), dialogs, u"starChart"_s, this);
    m_funnel = new FunnelChart(look(), dialogs, u"funnelChart"_s, this);
    m_months = new ColumnChart(look(), dialogs, u"monthChart"_s, this);
    m_streets = new RowChart(look(), dialogs, u"streetChart"_s, this);
    m_attention = new AttentionList(session(), this);
    m_starPanel = panel(u"starPanel"_s, m_stars);
    m_funnelPanel = panel(u"funnelPanel"_s, m_funnel);
    m_monthPanel = panel(u"monthPanel"_s, m_months);
    m_streetPanel = panel(u"streetPanel"_s, m_streets);
    m_attentionPanel = panel(u"attentionPanel"_s, m_attention);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_starPanel, 6);
    middle->addWidget(m_middleRules.emplace_back(rule(this, true)));
    middle->addWidget(m_funnelPanel, 4);
    column->addLayout(middle, 34);
    column->addWidget(m_middleRules.emplace_back(rule(this, false)));
    m_bottomTabs = new QWidget(this);
    auto *tabs = new QHBoxLayout(m_bottomTabs);
    tabs->setContentsMargins(space::panelSide, space::small, space::panelSide, 0);
    tabs->setSpacing(0);
    for (int i = 0; i < 4; ++i) {
        QToolButton *choice = makeSegment(m_bottomTabs, u"overviewBottom%1"_s.arg(i));
        choice->setAutoExclusive(true);
        connect(choice, &QToolButton::clicked, this, [this, i] {
            m_bottomShown = i;
            arrange();
        });
        tabs->addWidget(choice);
        m_bottomChoices.push_back(choice);
    }
    tabs->addStretch(1);
    column->addWidget(m_bottomTabs);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(0);
    bottom->addWidget(m_monthPanel, 32);
    bottom->addWidget(m_bottomRules.emplace_back(rule(this, true)));
    bottom->addWidget(m_streetPanel, 36);
    bottom->addWidget(m_bottomRules.emplace_back(rule(this, true)));
    bottom->addWidget(m_attentionPanel, 32);
    column->addLayout(bottom, 30);
    arrange();
}

void OverviewView::arrange()
{
    const bool tight = height() < tightHeight;
    const bool tabbed = tight || width() < leastWidth || height() < leastHeight;
    const int chosen = std::max(m_bottomShown, tight ? 0 : 1);
    m_bottomTabs->setVisible(tabbed);
    m_bottomChoices[0]->setVisible(tight);
    m_bottomChoices[std::size_t(chosen)]->setChecked(true);
    auto *column = static_cast<QVBoxLayout *>(m_body->layout());
    column->setStretch(2, tabbed ? 44 : 34); // the stars and the rectification
    column->setStretch(column->count() - 1, tabbed ? 22 : 30);
    for (QFrame *line : m_bottomRules)
        line->setVisible(!tabbed);
    for (Panel *panel : {m_starPanel, m_funnelPanel})
        panel->setVisible(!tight || chosen == 0);
    for (QFrame *line : m_middleRules)
        line->setVisible(!tight || chosen == 0);
    int at = 1;
    for (Panel *panel : {m_monthPanel, m_streetPanel, m_attentionPanel})
        panel->setVisible(!tabbed || at++ == chosen);
}

// What has no room goes behind the tabs: the view does not ask for more.
QSize OverviewView::minimumSizeHint() const
{
    const QSize all = View::minimumSizeHint();
    return {all.width(), std::min(all.height(), smallestHeight)};
}

void OverviewView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    arrange();
    alignParts(m_figures);
}

void OverviewView::connectMarks()
{
    for (KeyFigure *figure : m_figures)
        connect(figure, &KeyFigure::picked, this, [this, figure] { session().select({m_head.place, figure->indicator(), {}, m_head.window.from, m_head.window.to, 0}); });
    connect(m_stars, &Chart::markSelected, this, [this](int mark) {
        const StarPlace &place = m_data.stars[std::size_t(mark)];
        std::size_t level = 0;
        while (level < 4 && !place.levels[level].value)
            ++level;
        pick(place.place, "star" + std::to_string(5 - level) + "_branches", m_data.window);
    });
    connect(m_stars, &Chart::markActivated, this, [this](int mark) { drillTo(m_data.stars[std::size_t(mark)].place); });
    const auto funnelPlace = [this](int mark) { return mark == 0 ? m_data.place : m_data.funnels[std::size_t(mark) - 1].place; };
    connect(m_funnel, &Chart::markSelected, this, [this, funnelPlace](int mark) {
        const Account &rectified = mark == 0 ? m_data.funnel.rectified : m_data.funnels[std::size_t(mark) - 1].rectified;
        pick(funnelPlace(mark), rectified.value ? "problems_rectified" : "problems_found", m_data.window);
    });
    connect(m_funnel, &Chart::markActivated, this, [this, funnelPlace](int mark) { drillTo(funnelPlace(mark)); });
    connect(m_months, &Chart::markSelected, this,
            [this](int mark) { pick(m_data.place, m_data.focus, m_data.months[std::size_t(mark)].window); });
    connect(m_months, &Chart::markActivated, this, [this](int mark) {
        if (m_chartsWait)
            return;
        Filter filter = session().filter();
        filter.from = m_data.months[std::size_t(mark)].window.from;
        filter.to = m_data.months[std::size_t(mark)].window.to;
        session().setFilter(filter);
    });
    connect(m_streets, &Chart::markSelected, this,
            [this](int mark) { pick(m_data.streets[std::size_t(mark)].place, m_data.focus, m_data.window); });
    connect(m_streets, &Chart::markActivated, this, [this](int mark) { drillTo(m_data.streets[std::size_t(mark)].place); });
}

QString OverviewView::title() const { return tr("Overview"); }

// One question after the other, so that the figures wait for nothing else; what needs attention gives
// way to whoever asks something.
void OverviewView::refresh()
{
    m_chartsWait = true;
    m_further.drop();
    m_asked = session().filter();
    session().ask(
        m_request, [filter = m_asked](Sources &sources) { return gatherHead(sources, filter); },
        [this](OverviewHead answer) {
            m_head = std::move(answer);
            if (std::any_of(m_head.figures.begin(), m_head.figures.end(), [](const KeyFigureData &figure) { return figure.account.value.has_value(); }))
                m_stack->setCurrentWidget(m_body);
            fillFigures();
            askCharts();
        });
}

void OverviewView::askCharts()
{
    session().ask(
        m_further, [filter = m_asked, head = m_head](Sources &sources) { return gatherCharts(sources, filter, head); },
        [this](OverviewData answer) {
            m_filled = true;
            m_chartsWait = false;
            m_data = std::move(answer);
            m_needs.reset();
            fill();
            session().askLater(
                m_further, [filter = m_asked, head = m_head](Sources &sources) { return gatherAttention(sources, filter, head); },
                [this](Attention attention) { lookOn(std::move(attention)); });
        });
}

void OverviewView::lookOn(Attention attention)
{
    m_stack->setCurrentWidget(attention.facts > 0 ? m_body : static_cast<QWidget *>(m_empty));
    if (!attention.unlooked.empty()) {
        session().askLater(
            m_further,
            [filter = m_asked, whole = m_head.whole, attention = std::move(attention)](Sources &sources) {
                return lookFurther(sources, filter, whole, attention);
            },
            [this](Attention further) { lookOn(std::move(further)); });
        return;
    }
    m_needs = std::move(attention);
    fillAttention();
    Q_EMIT shown();
}

void OverviewView::fillAttention()
{
    m_attention->setVisible(m_needs.has_value());
    m_attentionPanel->setTexts(tr("Needs attention"), m_needs ? tr("within this filter") : tr("looking through the facts…"), {});
    if (!m_needs)
        return;
    m_attention->setData(*m_needs);
    Q_EMIT noteChanged(tr("%n fact(s)", nullptr, int(m_needs->facts)));
}

void OverviewView::fill()
{
    fillFigures();
    if (!m_filled)
        return;
    fillCharts();
    followSelection();
    fillAttention();
}

void OverviewView::fillFigures()
{
    for (std::size_t i = 0; i < m_figures.size() && !m_head.figures.empty(); ++i) {
        const bool there = i < m_head.figures.size();
        m_figures[i]->setVisible(there);
        if (there)
            m_figures[i]->setData(m_head.figures[i], session().catalogue().find(m_head.figures[i].indicator));
    }
    m_body->layout()->activate();
    alignParts(m_figures);
}

void OverviewView::fillCharts()
{
    const auto dressed = [this](Panel *panel, Chart *chart, const PanelTexts &texts, Sheet sheet) {
        panel->setTexts(texts.title, texts.subtitle, texts.note);
        QStringList notes{texts.subtitle, texts.note, tr("Filter: %1").arg(filterText(session()))};
        notes.removeAll(QString());
        sheet.note = notes.join(u" · "_s);
        chart->setTwin(sheet, texts.title + u". "_s + texts.subtitle + u". "_s + texts.note);
    };
    StarMarks stars = starMarks(m_data, session());
    dressed(m_starPanel, m_stars, stars.texts, stars.sheet);
    m_stars->setRows(std::move(stars.rows), stars.legend);
    FunnelMarks funnel = funnelMarks(m_data, session());
    dressed(m_funnelPanel, m_funnel, funnel.texts, funnel.sheet);
    m_funnel->setRows(std::move(funnel.total), std::move(funnel.rows), std::move(funnel.words));
    MonthMarks months = monthMarks(m_data, session());
    dressed(m_monthPanel, m_months, months.texts, months.sheet);
    m_months->setColumns(std::move(months.columns));
    StreetMarks streets = streetMarks(m_data, session());
    dressed(m_streetPanel, m_streets, streets.texts, streets.sheet);
    m_streets->setRows(std::move(streets.rows));
}

void OverviewView::pick(const std::string &place, const std::string &indicator, const Window &window)
{
    if (m_chartsWait) // the marks are still those of the filter before
        return;
    session().select({place, indicator, {}, window.from, window.to, 0});
}

void OverviewView::drillTo(const std::string &place)
{
    if (!place.empty() && !m_chartsWait)
        session().goDown(place);
}

// The selection is shown wherever it stands on this view, whoever made it.
void OverviewView::followSelection()
{
    const Selection &selection = session().selection();
    const Window window{selection.from, selection.to};
    const bool whole = selection.place == m_head.place && window == m_head.window && selection.fact == 0;
    for (KeyFigure *figure : m_figures)
        figure->setSelected(whole && figure->indicator() == selection.indicator);
    int star = -1;
    for (std::size_t i = 0; i < m_data.stars.size(); ++i) {
        if (m_data.stars[i].place == selection.place && selection.indicator.starts_with("star") && window == m_data.window)
            star = int(i);
    }
    m_stars->select(star);
    int stage = -1;
    if (selection.indicator == "problems_found" || selection.indicator == "problems_rectified" || selection.indicator == "rectification_rate") {
        for (std::size_t i = 0; i < m_data.funnels.size(); ++i) {
            if (m_data.funnels[i].place == selection.place && window == m_data.window)
                stage = int(i) + 1;
        }
    }
    m_funnel->select(stage);
    int month = -1;
    int street = -1;
    if (selection.indicator == m_data.focus) {
        for (std::size_t i = 0; i < m_data.months.size(); ++i) {
            if (m_data.months[i].window == window && selection.place == m_data.place && !(window == m_data.window))
                month = int(i);
        }
        for (std::size_t i = 0; i < m_data.streets.size(); ++i) {
            if (m_data.streets[i].place == selection.place && window == m_data.window)
                street = int(i);
        }
    }
    m_months->select(month);
    m_streets->select(street);
}

// All panels one below the other, each with its own head.
Sheet OverviewView::sheet() const
{
    Sheet all;
    all.title = title();
    all.head = {tr("Figure"), tr("Value"), tr("vs previous period"), tr("YoY", "year on year")};
    for (const KeyFigure *figure : m_figures) {
        if (!figure->isHidden())
            all.rows.append({figure->accessibleName().section(u": "_s, 0, 0), figure->figureText(),
                             figure->accessibleDescription().section(u"; "_s, 0, 0), figure->accessibleDescription().section(u"; "_s, 1)});
    }
    for (const Chart *chart : std::initializer_list<const Chart *>{m_stars, m_funnel, m_months, m_streets}) {
        all.rows.append(QStringList{});
        all.rows.append(QStringList{chart->twin().title, chart->twin().note});
        all.rows.append(chart->twin().head);
        all.rows.append(chart->twin().rows);
    }
    return all;
}

void OverviewView::retranslate()
{
    m_empty->setTexts(tr("No report fits the filter."), tr("Clear the filter"), tr("Or take one of its conditions away in the line above."));
    m_bottomChoices[0]->setText(tr("Stars and rectification"));
    m_bottomChoices[1]->setText(tr("Months"));
    m_bottomChoices[2]->setText(tr("Streets and towns"));
    m_bottomChoices[3]->setText(tr("Needs attention"));
    fill();
}

void OverviewView::dress() { fill(); }

} // namespace starboard
