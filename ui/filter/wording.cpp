#include "ui/filter/wording.h"

#include "ui/look/figures.h"
#include "ui/session/periods.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

// Gives lupdate a context for texts outside a class of widgets.
struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

template <typename T, typename Name> QString joined(const std::vector<T> &values, Name name)
{
    QStringList words;
    for (const T &value : values)
        words.append(name(value));
    return words.join(FilterWords::tr(", ", "between the words of a chip"));
}

} // namespace

QString familyName(Family family)
{
    switch (family) {
    case Family::BranchStars: return FilterWords::tr("Branch stars");
    case Family::Rectification: return FilterWords::tr("Street order");
    case Family::Inspection: return FilterWords::tr("Inspection");
    case Family::Governance: return FilterWords::tr("Governance");
    case Family::Publicity: return FilterWords::tr("Publicity");
    case Family::Livelihood: return FilterWords::tr("Livelihood");
    case Family::Investment: return FilterWords::tr("Investment");
    case Family::Other: break;
    }
    return FilterWords::tr("Other", "family of indicators");
}

QString statusWord(Status status)
{
    switch (status) {
    case Status::Actual: return FilterWords::tr("Actual", "status of a fact");
    case Status::Planned: return FilterWords::tr("Plan", "status of a fact");
    case Status::Standard: break;
    }
    return FilterWords::tr("Norm", "status of a fact");
}

QString reviewWord(ReviewState review)
{
    switch (review) {
    case ReviewState::Unreviewed: return FilterWords::tr("Unreviewed");
    case ReviewState::Confirmed: return FilterWords::tr("Confirmed");
    case ReviewState::Corrected: return FilterWords::tr("Corrected");
    case ReviewState::Rejected: break;
    }
    return FilterWords::tr("Rejected");
}

QString boundWord(Bound bound)
{
    switch (bound) {
    case Bound::AtLeast: return FilterWords::tr("at least");
    case Bound::Approx: return FilterWords::tr("approx", "bound");
    case Bound::AtMost: return FilterWords::tr("at most");
    case Bound::Exact: break;
    }
    return FilterWords::tr("exact", "bound");
}

std::vector<Chip> chips(const Session &session)
{
    const Filter &filter = session.filter();
    std::vector<Chip> made;
    if (filter.places.size() > 1) {
        const QString text = filter.places.size() <= 3
            ? joined(filter.places, [&](const std::string &code) { return session.placeName(code); })
            : FilterWords::tr("%n place(s)", nullptr, int(filter.places.size()));
        made.push_back({u"places"_s, text, [](Filter &f) { f.places.clear(); }});
    }
    if (filter.from || filter.to)
        made.push_back({u"period"_s, periodName({filter.from, filter.to}), [](Filter &f) {
                            f.from.reset();
                            f.to.reset();
                        }});
    if (!filter.families.empty()) {
        const QString text = filter.families.size() <= 2 ? joined(filter.families, familyName)
                                                         : FilterWords::tr("%n families", nullptr, int(filter.families.size()));
        made.push_back({u"families"_s, text, [](Filter &f) { f.families.clear(); }});
    }
    if (!filter.indicators.empty()) {
        const auto named = [&](const std::string &code) {
            const Indicator *indicator = session.catalogue().find(code);
            return indicator ? indicatorName(*indicator) : QString::fromStdString(code);
        };
        const QString text = filter.indicators.size() <= 2 ? joined(filter.indicators, named)
                                                           : FilterWords::tr("%n indicator(s)", nullptr, int(filter.indicators.size()));
        made.push_back({u"indicators"_s, text, [](Filter &f) { f.indicators.clear(); }});
    }
    if (!filter.bounds.empty())
        made.push_back({u"bounds"_s, joined(filter.bounds, boundWord), [](Filter &f) { f.bounds.clear(); }});
    if (filter.valueFrom || filter.valueTo) {
        const QString from = filter.valueFrom ? QString::fromStdString(filter.valueFrom->toString()) : QString();
        const QString to = filter.valueTo ? QString::fromStdString(filter.valueTo->toString()) : QString();
        const QString text = to.isEmpty() ? FilterWords::tr("value from %1").arg(from)
            : from.isEmpty()              ? FilterWords::tr("value up to %1").arg(to)
                                          : FilterWords::tr("value %1 to %2").arg(from, to);
        made.push_back({u"values"_s, text, [](Filter &f) {
                            f.valueFrom.reset();
                            f.valueTo.reset();
                        }});
    }
    if (!filter.units.empty())
        made.push_back({u"units"_s, FilterWords::tr("unit %1").arg(joined(filter.units, [](const std::string &unit) { return QString::fromStdString(unit); })),
                        [](Filter &f) { f.units.clear(); }});
    if (filter.issuedFrom || filter.issuedTo)
        made.push_back({u"issued"_s, FilterWords::tr("issued %1").arg(periodName({filter.issuedFrom, filter.issuedTo})), [](Filter &f) {
                            f.issuedFrom.reset();
                            f.issuedTo.reset();
                        }});
    if (!filter.statuses.empty())
        made.push_back({u"statuses"_s, joined(filter.statuses, statusWord), [](Filter &f) { f.statuses.clear(); }});
    if (!filter.reviews.empty())
        made.push_back({u"reviews"_s, joined(filter.reviews, reviewWord), [](Filter &f) { f.reviews.clear(); }});
    if (!filter.stars.empty())
        made.push_back({u"stars"_s, joined(filter.stars, [](const std::string &star) { return QString::fromStdString(star); }),
                        [](Filter &f) { f.stars.clear(); }});
    if (filter.confidenceBelow)
        made.push_back({u"confidence"_s, FilterWords::tr("confidence below %1").arg(*filter.confidenceBelow, 0, 'f', 2),
                        [](Filter &f) { f.confidenceBelow.reset(); }});
    if (filter.knownOn)
        made.push_back({u"knownOn"_s, FilterWords::tr("known on %1", "accounts as they were known on a day").arg(day(*filter.knownOn)),
                        [](Filter &f) { f.knownOn.reset(); }});
    if (filter.withoutDate)
        made.push_back({u"withoutDate"_s, FilterWords::tr("Without a date"), [](Filter &f) { f.withoutDate = false; }});
    if (!filter.text.empty())
        made.push_back({u"text"_s, FilterWords::tr("“%1”", "words searched for").arg(QString::fromStdString(filter.text)),
                        [](Filter &f) { f.text.clear(); }});
    if (filter.document || filter.article)
        made.push_back({u"document"_s, filter.article ? FilterWords::tr("one article") : FilterWords::tr("one document"), [](Filter &f) {
                            f.document.reset();
                            f.article.reset();
                        }});
    return made;
}

QString filterText(const Session &session)
{
    QStringList words;
    if (session.filter().places.size() == 1)
        words.append(session.placeName(session.filter().places.front()));
    for (const Chip &chip : chips(session))
        words.append(chip.text);
    return words.isEmpty() ? FilterWords::tr("everything") : words.join(FilterWords::tr("; ", "between the parts of a filter"));
}

} // namespace starboard
