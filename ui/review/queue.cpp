#include "ui/review/queue.h"

#include "ui/accounts/accountwords.h"
#include "ui/accounts/scope.h"
#include "ui/look/figures.h"

#include <QPainter>

#include <algorithm>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr double lowConfidence = 0.7;

// Displaced judgements are shown whatever the filter: nobody would look for them.
Result<void> appendDisplaced(Sources &sources, Queue &queue)
{
    auto displaced = sources.desk().displaced();
    if (!displaced)
        return tl::make_unexpected(displaced.error());
    for (Displaced &each : *displaced) {
        if (queue.entries.size() < static_cast<std::size_t>(Queue::limit))
            queue.entries.push_back({each.gone ? Matter::Gone : Matter::Moved, {}, std::move(each.row)});
    }
    return {};
}

Result<void> append(Sources &sources, const Filter &filter, Matter matter, Queue &queue)
{
    auto page = sources.ledger().facts(filter, {FactOrder::Confidence, false}, std::nullopt, Queue::limit);
    if (!page)
        return tl::make_unexpected(page.error());
    for (FactRow &row : page->rows) {
        const bool there = std::any_of(queue.entries.begin(), queue.entries.end(), [&](const QueueEntry &entry) { return entry.fact.id == row.id; });
        if (!there)
            queue.entries.push_back({matter, {}, std::move(row)});
    }
    return {};
}

} // namespace

Result<Queue> gatherQueue(Sources &sources, const Filter &filter)
{
    Queue queue;
    auto whole = wholeOf(sources, filter);
    if (!whole)
        return tl::make_unexpected(whole.error());
    // What contradicts a fact may be reviewed, certain, or of other words: contradictions are those of all facts.
    const Query query = whole->query({}, windowOf(filter));
    auto disputes = sources.statistics().disputes(query, filter.indicators);
    if (!disputes)
        return tl::make_unexpected(disputes.error());
    for (Dispute &dispute : *disputes)
        queue.entries.push_back({Matter::Contradiction, std::move(dispute), {}});

    if (auto done = appendDisplaced(sources, queue); !done)
        return tl::make_unexpected(done.error());
    Filter open = filter;
    open.reviews = {ReviewState::Unreviewed};
    auto unreviewed = sources.ledger().countFacts(open);
    auto all = sources.ledger().countFacts(filter);
    if (!unreviewed || !all)
        return tl::make_unexpected(!unreviewed ? unreviewed.error() : all.error());
    queue.unreviewed = *unreviewed;
    queue.reviewed = *all - *unreviewed;
    Filter doubtful = open;
    doubtful.confidenceBelow = lowConfidence;
    if (auto done = append(sources, doubtful, Matter::Doubtful, queue); !done)
        return tl::make_unexpected(done.error());
    Filter undated = open; // a fact without a date lies in no period
    undated.from.reset();
    undated.to.reset();
    undated.withoutDate = true;
    undated.statuses = {Status::Actual};
    if (auto done = append(sources, undated, Matter::Undated, queue); !done)
        return tl::make_unexpected(done.error());
    return queue;
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
