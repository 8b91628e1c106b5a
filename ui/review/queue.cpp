#include "ui/review/queue.h"

#include "ui/accounts/accountwords.h"
#include "ui/accounts/scope.h"
#include "ui/look/figures.h"

#include <QElapsedTimer>
#include <QPainter>

#include <algorithm>
#include <iterator>
#include <limits>
#include <tuple>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr double lowConfidence = 0.7;
constexpr qint64 longestLook = 60; // ms

// Displaced judgements are shown whatever the filter: nobody would look for them.
Result<void> appendDisplaced(Sources &sources, Queue &queue)
{
    auto displaced = sources.desk().displaced();
    if (!displaced)
        return tl::make_unexpected(displaced.error());
    for (Displaced &each : *displaced) {
        if (queue.facts.size() < static_cast<std::size_t>(Queue::limit))
            queue.facts.push_back({each.gone ? Matter::Gone : Matter::Moved, {}, std::move(each.row)});
    }
    return {};
}

Result<void> append(Sources &sources, const Filter &filter, Matter matter, Queue &queue)
{
    auto page = sources.ledger().facts(filter, {FactOrder::Confidence, false}, std::nullopt, Queue::limit);
    if (!page)
        return tl::make_unexpected(page.error());
    for (FactRow &row : page->rows) {
        const bool there = std::any_of(queue.facts.begin(), queue.facts.end(), [&](const QueueEntry &entry) { return entry.fact.id == row.id; });
        if (!there)
            queue.facts.push_back({matter, {}, std::move(row)});
    }
    return {};
}

// The standing counts say at once when there is none, as in most workspaces.
Result<void> appendUndated(Sources &sources, const Filter &filter, const Filter &open, Queue &queue)
{
    Filter dateless = filter; // a fact without a date lies in no period
    dateless.from.reset();
    dateless.to.reset();
    if (narrowingOf(dateless).empty() && !dateless.knownOn) {
        const auto marks = sources.ledger().marksByPlace(dateless);
        if (!marks)
            return tl::make_unexpected(marks.error());
        if (std::none_of(marks->begin(), marks->end(), [](const MarksAtPlace &each) { return each.undated > 0; }))
            return {};
    }
    Filter undated = open;
    undated.from.reset();
    undated.to.reset();
    undated.withoutDate = true;
    undated.statuses = {Status::Actual};
    return append(sources, undated, Matter::Undated, queue);
}

} // namespace

Result<Queue> gatherQueue(Sources &sources, const Filter &filter, const std::string &first)
{
    Queue queue;
    if (auto done = appendDisplaced(sources, queue); !done)
        return tl::make_unexpected(done.error());
    Filter open = filter;
    open.reviews = {ReviewState::Unreviewed};
    Filter doubtful = open;
    doubtful.confidenceBelow = lowConfidence;
    if (auto done = append(sources, doubtful, Matter::Doubtful, queue); !done)
        return tl::make_unexpected(done.error());
    if (auto done = appendUndated(sources, filter, open, queue); !done)
        return tl::make_unexpected(done.error());
    Filter standing; // what is counted without a look at the facts
    standing.places = filter.places;
    standing.indicators = filter.indicators;
    standing.families = filter.families;
    auto indicators = indicatorsOf(sources, standing, std::numeric_limits<std::size_t>::max());
    if (!indicators)
        return tl::make_unexpected(indicators.error());
    if (const auto at = std::find(indicators->begin(), indicators->end(), first); at != indicators->end())
        std::rotate(indicators->begin(), at, std::next(at));
    return lookForContradictions(sources, filter, std::move(*indicators)).map([&queue](Findings &&findings) {
        queue.findings = std::move(findings);
        return std::move(queue);
    });
}

// What contradicts a fact may be reviewed, certain, or of other words: contradictions are those of all facts.
Result<Findings> lookForContradictions(Sources &sources, const Filter &filter, std::vector<std::string> ahead)
{
    Findings findings;
    const auto whole = wholeOf(sources, filter);
    if (!whole)
        return tl::make_unexpected(whole.error());
    const Query query = whole->query({}, windowOf(filter));
    QElapsedTimer clock;
    clock.start();
    std::size_t looked = 0;
    while (looked < ahead.size() && (looked == 0 || clock.elapsed() < longestLook)) {
        auto disputes = sources.statistics().disputes(query, {ahead[looked++]});
        if (!disputes)
            return tl::make_unexpected(disputes.error());
        std::move(disputes->begin(), disputes->end(), std::back_inserter(findings.found));
    }
    findings.ahead.assign(ahead.begin() + static_cast<std::ptrdiff_t>(looked), ahead.end());
    return findings;
}

void sortByWeight(std::vector<Dispute> &disputes)
{
    std::stable_sort(disputes.begin(), disputes.end(), [](const Dispute &a, const Dispute &b) {
        return a.share != b.share ? a.share > b.share : a.gap != b.gap ? a.gap > b.gap : a.indicator < b.indicator;
    });
}

Result<ReviewProgress> reviewProgress(Sources &sources, const Filter &filter)
{
    return sources.ledger().marksByPlace(filter).map([](const std::vector<MarksAtPlace> &marks) {
        ReviewProgress progress;
        for (const MarksAtPlace &each : marks) {
            progress.unreviewed += each.unreviewed;
            progress.reviewed += each.facts - each.unreviewed;
        }
        return progress;
    });
}

QString QueueModel::tag(const QueueEntry &entry)
{
    switch (entry.matter) {
    case Matter::Contradiction: return tr("contradiction");
    case Matter::Moved: return tr("its text moved");
    case Matter::Gone: return tr("found no more");
    case Matter::Undated: return tr("without a date");
    case Matter::Doubtful: break;
    }
    return tr("doubtful %1").arg(entry.fact.fact.confidence, 0, 'f', 2);
}

void QueueModel::setEntries(std::vector<QueueEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int QueueModel::contradictions() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(), [](const QueueEntry &entry) { return entry.matter == Matter::Contradiction; }));
}

int QueueModel::rowOf(const QueueEntry &entry) const
{
    const auto key = [](const QueueEntry &each) {
        return std::tie(each.fact.id, each.dispute.indicator, each.dispute.place, each.dispute.first, each.dispute.second);
    };
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const QueueEntry &each) { return key(each) == key(entry); });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int QueueModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_entries.size()); }

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QueueEntry &entry = entryAt(index.row());
    const bool contradiction = entry.matter == Matter::Contradiction;
    const Fact &fact = entry.fact.fact;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const Indicator *indicator = m_session.catalogue().find(contradiction ? entry.dispute.indicator : fact.code);
        return indicator ? indicatorName(*indicator) : QString::fromStdString(fact.object.empty() ? fact.quote : fact.object);
    }
    case NoteRole:
        if (contradiction)
            return QString(m_session.placeName(entry.dispute.place) + u"  "_s + figureOf(entry.dispute.firstValue, entry.dispute.firstBound) + u" / "_s +
                           figureOf(entry.dispute.secondValue, entry.dispute.secondBound));
        return QString((fact.place.empty() ? m_session.placeName(fact.placeCode) : QString::fromStdString(fact.place)) + u"  "_s +
                       figure(fact.value, fact.upper, fact.bound) + u' ' + QString::fromStdString(fact.unit));
    case TagRole:
        return tag(entry);
    case MatterRole:
        return static_cast<int>(entry.matter);
    default:
        return {};
    }
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const auto matter = static_cast<Matter>(index.data(QueueModel::MatterRole).toInt());
    painter->save();
    painter->fillRect(option.rect, m_look.color(selected ? Ink::Selection : Ink::Base));
    if (selected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), m_look.color(Ink::Focus));
    const QRect room = option.rect.adjusted(space::wide, space::small, -space::wide, -space::small);
    const QString tag = index.data(QueueModel::TagRole).toString();
    const int tagWidth = QFontMetrics(Look::font(Type::Note)).horizontalAdvance(tag) + space::medium;
    auto line = [&](Type type, Ink ink, int top, int side, const QString &text, int width) {
        painter->setFont(Look::font(type));
        painter->setPen(m_look.color(ink));
        const QRect where(side == Qt::AlignRight ? room.right() - width : room.left(), room.top() + top, width, 18);
        painter->drawText(where, side | Qt::AlignVCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, width));
    };
    line(Type::Table, Ink::Text, 0, Qt::AlignLeft, index.data().toString(), room.width() - tagWidth);
    line(Type::Note, matter == Matter::Contradiction ? Ink::Contradiction : Ink::Doubt, 0, Qt::AlignRight, tag, tagWidth);
    line(Type::Note, Ink::Second, 19, Qt::AlignLeft, index.data(QueueModel::NoteRole).toString(), room.width());
    painter->setPen(m_look.color(Ink::Hairline));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace starboard
