#include "ui/filter/filterpanel.h"

#include "model/core/stars.h"
#include "ui/filter/pinyin.h"
#include "ui/filter/ticktree.h"
#include "ui/filter/timeline.h"
#include "ui/filter/trees.h"
#include "ui/filter/wording.h"
#include "ui/look/figures.h"
#include "ui/session/periods.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace starboard {

using namespace Qt::StringLiterals;

namespace {

QDate toQDate(Date date) { return QDate(yearOf(date), monthOf(date), dayOf(date)); }

std::optional<Date> fromQDate(const QDate &date) { return makeDate(date.year(), date.month(), date.day()); }

// The day that stands for "no bound" in a date field, which shows its special text then.
QDate noDay() { return QDate(1900, 1, 1); }

QLabel *label(const QString &name, const QString &role, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setObjectName(name);
    made->setProperty("role", role);
    return made;
}

QHBoxLayout *headLine(QLabel *left, QWidget *right)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(2, 0, 2, 0);
    line->addWidget(left, 1);
    line->addWidget(right);
    return line;
}

} // namespace

FilterPanel::FilterPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_counting(session.worker()), m_countingDays(session.worker()),
      m_pinyin(std::make_shared<Pinyin>()),
      m_placesLabel(label(u"placesLabel"_s, u"group"_s, this)), m_placesCount(label(u"placesCount"_s, u"count"_s, this)),
      m_places(new TickTree(u"places"_s, this)), m_periodLabel(label(u"periodLabel"_s, u"group"_s, this)),
      m_periodNote(label(u"periodNote"_s, u"count"_s, this)), m_preset(new QToolButton(this)), m_from(new QDateEdit(this)),
      m_to(new QDateEdit(this)), m_timeline(new Timeline(session.look(), this)), m_indicatorsLabel(label(u"indicatorsLabel"_s, u"group"_s, this)),
      m_indicatorsCount(label(u"indicatorsCount"_s, u"count"_s, this)), m_indicators(new TickTree(u"indicators"_s, this)),
      m_statusLabel(label(u"statusLabel"_s, u"group"_s, this)), m_reviewLabel(label(u"reviewLabel"_s, u"group"_s, this)),
      m_stars(new QToolButton(this))
{
    setObjectName(u"filterPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::small, space::medium, space::medium);
    column->setSpacing(space::tight);
    column->addLayout(headLine(m_placesLabel, m_placesCount));
    column->addWidget(m_places, 6);
    column->addWidget(buildPeriod());
    column->addLayout(headLine(m_indicatorsLabel, m_indicatorsCount));
    column->addWidget(m_indicators, 5);
    column->addWidget(buildBoxes());
    connect(m_places, &TickTree::ticksChanged, this, &FilterPanel::setPlaces);
    // The place itself, though it be the only one of what it lies in.
    connect(m_places, &TickTree::onlyAsked, this, [this](const QString &key) {
        Filter filter = m_session.filter();
        filter.places = {key.toStdString()};
        m_session.setFilter(filter);
    });
    connect(m_indicators, &TickTree::ticksChanged, this, &FilterPanel::setIndicators);
    connect(m_indicators, &TickTree::onlyAsked, this, &FilterPanel::chooseIndicator);
    connect(&session, &Session::filterChanged, this, &FilterPanel::follow);
    // Asked after the view's own question: its figures come first.
    connect(&session, &Session::filterChanged, this, &FilterPanel::count, Qt::QueuedConnection);
    connect(
        &session, &Session::dataChanged, this,
        [this] {
            m_allPlaces.reset();
            count();
            countDays();
        },
        Qt::QueuedConnection);
    const auto enable = [this] { setEnabled(m_session.hasWorkspace() && m_session.hasFacts()); };
    connect(&session, &Session::workspaceChanged, this, enable);
    connect(&session, &Session::dataChanged, this, enable);
    enable();
    retranslate();
    follow();
}

QWidget *FilterPanel::buildPeriod()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, space::tight, 0, 0);
    grid->setSpacing(space::tight);
    m_preset->setObjectName(u"periodPreset"_s);
    m_preset->setProperty("role", u"quiet"_s);
    m_preset->setPopupMode(QToolButton::InstantPopup);
    m_preset->setFocusPolicy(Qt::StrongFocus);
    m_preset->setMenu(new QMenu(m_preset));
    m_periodNote->hide();
    grid->addLayout(headLine(m_periodLabel, m_preset), 0, 0, 1, 2);
    for (QDateEdit *field : {m_from, m_to}) {
        field->setDisplayFormat(u"yyyy-MM-dd"_s);
        field->setMinimumDate(noDay());
        field->setMaximumDate(QDate(2199, 12, 31));
        field->setKeyboardTracking(false);
        field->setButtonSymbols(QAbstractSpinBox::NoButtons);
        connect(field, &QDateEdit::dateChanged, this, &FilterPanel::setDays);
    }
    m_from->setObjectName(u"periodFrom"_s);
    m_to->setObjectName(u"periodTo"_s);
    grid->addWidget(m_from, 1, 0);
    grid->addWidget(m_to, 1, 1);
    grid->addWidget(m_timeline, 2, 0, 1, 2);
    connect(m_timeline, &Timeline::chosen, this, [this](const Days &days) {
        Filter filter = m_session.filter();
        filter.from = days.from;
        filter.to = days.to;
        m_session.setFilter(filter);
    });
    return box;
}

QWidget *FilterPanel::buildBoxes()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(2, space::small, 2, 0);
    grid->setVerticalSpacing(space::tight);
    grid->setHorizontalSpacing(space::medium);
    int row = 0;
    const auto add = [&](auto &boxes, const auto &values, const QString &prefix) {
        int at = 0;
        for (const auto value : values) {
            auto *check = new QCheckBox(box);
            const std::string_view key = name(value);
            check->setObjectName(prefix + QString::fromLatin1(key.data(), qsizetype(key.size())));
            connect(check, &QCheckBox::clicked, this, &FilterPanel::setBoxes);
            grid->addWidget(check, row + at / 2, at % 2);
            boxes.push_back({check, value});
            ++at;
        }
        row += (at + 1) / 2;
    };
    grid->addWidget(m_statusLabel, row, 0);
    grid->addWidget(m_stars, row++, 1, Qt::AlignRight);
    add(m_statuses, std::array{Status::Actual, Status::Planned, Status::Standard}, u"status_"_s);
    grid->addWidget(m_reviewLabel, row++, 0, 1, 2);
    m_stars->setObjectName(u"starsMenu"_s);
    m_stars->setProperty("role", u"quiet"_s);
    m_stars->setPopupMode(QToolButton::InstantPopup);
    m_stars->setFocusPolicy(Qt::StrongFocus);
    m_stars->setMenu(new QMenu(m_stars));
    add(m_reviews, std::array{ReviewState::Unreviewed, ReviewState::Confirmed, ReviewState::Corrected, ReviewState::Rejected}, u"review_"_s);
    return box;
}

void FilterPanel::retranslate()
{
    m_placesLabel->setText(tr("Places"));
    m_places->setTexts(tr("Name or pinyin of a place"), tr("Places"));
    m_periodLabel->setText(tr("Period"));
    m_from->setSpecialValueText(tr("open", "no first or last day"));
    m_to->setSpecialValueText(tr("open", "no first or last day"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    for (QDateEdit *field : {m_from, m_to}) // the focus stands in the line inside
        field->findChild<QLineEdit *>()->setAccessibleName(field->accessibleName());
    m_preset->menu()->clear();
    for (const Preset preset : presets) {
        m_preset->menu()->addAction(presetName(preset), this, [this, preset] {
            Filter filter = m_session.filter();
            const Days days = daysOf(preset, m_session.today());
            filter.from = days.from;
            filter.to = days.to;
            m_session.setFilter(filter);
        });
    }
    m_indicatorsLabel->setText(tr("Indicators"));
    m_indicators->setTexts(tr("Name or pinyin of an indicator"), tr("Indicators"));
    m_timeline->retranslate();
    fillStars();
    m_statusLabel->setText(tr("Status"));
    m_reviewLabel->setText(tr("Review"));
    for (const auto &entry : m_statuses)
        entry.box->setText(statusWord(entry.value));
    for (const auto &entry : m_reviews)
        entry.box->setText(reviewWord(entry.value));
    follow();
    if (m_session.hasWorkspace())
        count(); // names change with the language
}

// The stars are words of the papers and stay in Chinese.
void FilterPanel::fillStars()
{
    QMenu *menu = m_stars->menu();
    menu->clear();
    m_starActions.clear();
    for (const std::string_view star : allStars) {
        QAction *action = menu->addAction(QString::fromUtf8(star.data(), qsizetype(star.size())));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, &FilterPanel::setStars);
        m_starActions.emplace_back(action, std::string(star));
    }
}

void FilterPanel::follow()
{
    m_following = true;
    const Filter &filter = m_session.filter();
    m_from->setDate(filter.from ? toQDate(*filter.from) : noDay());
    m_to->setDate(filter.to ? toQDate(*filter.to) : noDay());
    const auto preset = presetOf({filter.from, filter.to}, m_session.today());
    m_preset->setText(preset ? presetName(*preset) : tr("Custom", "a period of one's own choice"));
    m_preset->setAccessibleName(tr("Choose a period"));
    m_timeline->setDays({filter.from, filter.to});
    m_stars->setText(filter.stars.empty() ? tr("All stars") : tr("%n star(s)", "chosen stars", int(filter.stars.size())));
    m_stars->setAccessibleName(tr("Choose stars"));
    const auto holds = [](const auto &values, auto value) {
        return values.empty() || std::find(values.begin(), values.end(), value) != values.end();
    };
    for (const auto &entry : m_statuses)
        entry.box->setChecked(holds(filter.statuses, entry.value));
    for (const auto &entry : m_reviews)
        entry.box->setChecked(holds(filter.reviews, entry.value));
    for (const auto &[action, star] : m_starActions)
        action->setChecked(std::find(filter.stars.begin(), filter.stars.end(), star) != filter.stars.end());
    QStringList places;
    for (const std::string &place : filter.places)
        places.append(QString::fromStdString(place));
    m_places->model().setTicked(places);
    QStringList keys;
    for (const Family family : filter.families)
        keys.append(familyKey + QString::fromUtf8(name(family).data(), qsizetype(name(family).size())));
    for (const std::string &code : filter.indicators)
        keys.append(QString::fromStdString(code));
    m_indicators->model().setTicked(keys);
    m_following = false;
}

// Each tree counts under all other parts of the filter, so that its own ticks do not empty it.
void FilterPanel::count()
{
    Filter withoutPlaces = m_session.filter();
    withoutPlaces.places.clear();
    Filter withoutIndicators = m_session.filter();
    withoutIndicators.indicators.clear();
    withoutIndicators.families.clear();
    m_session.askLater(
        m_counting,
        [withoutPlaces, withoutIndicators, known = m_allPlaces, pinyin = m_pinyin](Sources &sources) -> Result<Counts> {
            const Ledger ledger = sources.ledger();
            auto places = ledger.countByPlace(withoutPlaces);
            Result<std::vector<FactsAtPlace>> all = known ? *known : ledger.countByPlace({});
            auto indicators = ledger.countByIndicator(withoutIndicators);
            for (const Failure *failure : {places ? nullptr : &places.error(), all ? nullptr : &all.error(),
                                           indicators ? nullptr : &indicators.error()}) {
                if (failure)
                    return tl::make_unexpected(*failure);
            }
            Counts counts{placeTree(*places, *all, sources.gazetteer(), *pinyin), indicatorTree(*indicators, sources.catalogue(), *pinyin), known};
            if (!counts.allPlaces)
                counts.allPlaces = std::make_shared<const std::vector<FactsAtPlace>>(std::move(*all));
            return counts;
        },
        [this](Counts counts) {
            m_counts = std::move(counts);
            m_allPlaces = m_counts.allPlaces;
            showCounts();
        });
}

void FilterPanel::countDays()
{
    m_session.ask(
        m_countingDays, [](Sources &sources) { return sources.ledger().countByLastDay(); },
        [this](const std::vector<FactsOfDay> &days) {
            std::vector<Timeline::Month> months;
            for (const FactsOfDay &count : days) {
                const int number = monthNumber(count.day);
                if (months.empty() || months.back().number != number)
                    months.push_back({number, 0});
                months.back().facts += count.facts;
            }
            m_timeline->setMonths(std::move(months));
        });
}

void FilterPanel::showCounts()
{
    m_following = true;
    m_places->setNodes(m_counts.places);
    m_indicators->setNodes(m_counts.indicators);
    m_following = false;
    follow();
    m_placesCount->setText(tr("%1 / %2", "ticked / all").arg(m_places->model().tickedLeaves()).arg(m_places->model().leaves()));
    m_indicatorsCount->setText(tr("%1 / %2", "ticked / all").arg(m_indicators->model().tickedLeaves()).arg(m_indicators->model().leaves()));
}

std::vector<FilterPanel::Found> FilterPanel::find(const QString &words, int most) const
{
    std::vector<Found> all;
    const std::vector<TickTree::Found> indicators = m_indicators->find(words, most);
    const int forPlaces = std::max(most / 2, most - int(indicators.size()));
    for (const TickTree::Found &place : m_places->find(words, forPlaces))
        all.push_back({true, place.key, place.name, place.aside});
    for (const TickTree::Found &indicator : indicators) {
        if (int(all.size()) < most)
            all.push_back({false, indicator.key, indicator.name, indicator.aside});
    }
    return all;
}

void FilterPanel::chooseIndicator(const QString &key)
{
    Filter filter = m_session.filter();
    filter.families.clear();
    filter.indicators.clear();
    if (key.startsWith(familyKey))
        filter.families = {familyFromName(key.mid(familyKey.size()).toStdString()).value_or(Family::Other)};
    else
        filter.indicators = {key.toStdString()};
    m_session.setFilter(filter);
}

void FilterPanel::setPlaces()
{
    if (m_following)
        return;
    Filter filter = m_session.filter();
    filter.places.clear();
    for (const QString &key : m_places->model().ticked())
        filter.places.push_back(key.toStdString());
    m_session.setFilter(filter);
    follow();
}

void FilterPanel::setIndicators()
{
    if (m_following)
        return;
    Filter filter = m_session.filter();
    filter.indicators.clear();
    filter.families.clear();
    for (const QString &key : m_indicators->model().ticked()) {
        if (key.startsWith(familyKey))
            filter.families.push_back(familyFromName(key.mid(familyKey.size()).toStdString()).value_or(Family::Other));
        else
            filter.indicators.push_back(key.toStdString());
    }
    m_session.setFilter(filter);
    follow();
}

void FilterPanel::setDays()
{
    if (m_following)
        return;
    Filter filter = m_session.filter();
    filter.from = m_from->date() == noDay() ? std::nullopt : fromQDate(m_from->date());
    filter.to = m_to->date() == noDay() ? std::nullopt : fromQDate(m_to->date());
    m_session.setFilter(filter);
}

// All or none ticked restricts nothing.
void FilterPanel::setBoxes()
{
    Filter filter = m_session.filter();
    const auto take = [](const auto &boxes, auto &values) {
        values.clear();
        for (const auto &entry : boxes) {
            if (entry.box->isChecked())
                values.push_back(entry.value);
        }
        if (values.size() == boxes.size())
            values.clear();
    };
    take(m_statuses, filter.statuses);
    take(m_reviews, filter.reviews);
    m_session.setFilter(filter);
    follow();
}

void FilterPanel::setStars()
{
    Filter filter = m_session.filter();
    filter.stars.clear();
    for (const auto &[action, star] : m_starActions) {
        if (action->isChecked())
            filter.stars.push_back(star);
    }
    if (filter.stars.size() == m_starActions.size())
        filter.stars.clear();
    m_session.setFilter(filter);
}

void FilterPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace starboard
