#include "ui/words/changelist.h"

#include "ui/look/figures.h"

#include <QCoreApplication>
#include <QHeaderView>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

// 飞线充电 154 处 · 昆吾街道
QString reading(const Session &session, const std::optional<Fact> &fact)
{
    if (!fact)
        return u"—"_s;
    const Indicator *indicator = session.catalogue().find(fact->code);
    const QString name = indicator ? indicatorName(*indicator) : QString::fromStdString(fact->code.empty() ? fact->object : fact->code);
    const QString place = fact->place.empty() ? session.placeName(fact->placeCode) : QString::fromStdString(fact->place);
    return name + u' ' + figure(fact->value, fact->upper, fact->bound) + u' ' + QString::fromStdString(fact->unit) + u" · "_s + place;
}

} // namespace

ChangeList::ChangeList(Session &session, QWidget *parent) : QTreeWidget(parent), m_session(session)
{
    setObjectName(u"changeList"_s);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setColumnCount(4);
    setColumnWidth(0, 72);
    setColumnWidth(1, 270);
    setColumnWidth(2, 270);
    header()->setStretchLastSection(true);
    retranslate();
}

void ChangeList::setChanges(const std::vector<FactChange> &changes)
{
    m_changes = changes;
    clear();
    for (const FactChange &change : m_changes) {
        const Fact &fact = change.after ? *change.after : *change.before;
        const QString kind = !change.before ? tr("new") : !change.after ? tr("gone") : tr("otherwise");
        auto *line = new QTreeWidgetItem(this, {kind, reading(m_session, change.before), reading(m_session, change.after),
                                                QString::fromStdString(fact.quote)});
        line->setToolTip(3, QString::fromStdString(fact.quote));
    }
}

void ChangeList::retranslate()
{
    setHeaderLabels({tr("Change"), tr("Before"), tr("After"), tr("Sentence")});
    setAccessibleName(tr("What changes"));
    setChanges(std::vector<FactChange>(m_changes));
}

QString sentenceOf(const Reextracted &total)
{
    QString sentence = ChangeWords::tr("%1 new, %2 gone, %3 read otherwise, %4 as before")
                           .arg(figure(total.added), figure(total.gone), figure(total.changed), figure(total.same));
    if (total.kept > 0)
        sentence += ChangeWords::tr("; %1 reviewed stayed as reviewed").arg(figure(total.kept));
    if (!total.orphan.empty())
        sentence += ChangeWords::tr("; %1 of them the text no longer yields").arg(figure(static_cast<std::int64_t>(total.orphan.size())));
    return sentence;
}

} // namespace starboard
